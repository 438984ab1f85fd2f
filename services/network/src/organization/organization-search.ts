import {
  allowedEdits,
  countryLanguage,
  editDistance,
  foldName,
  fordLabels,
  nearKeys,
  pairTokens,
  parseCountry,
  runLetters,
  runTokens,
  searchTokens,
  type TextRun,
  textRuns,
  type Writing,
} from '@cattc/formats';
import type { OrganizationType } from '../generated/resolvers.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import { endedStates, type Membership, memberStates } from '../membership/membership.ts';
import { firstName, type Organization, type OrganizationFacts, sortName } from './organization.ts';
import { identifiersIn, identifiersOf } from './organization-identifiers.ts';
import { localizedName } from './organization-name.ts';
import { longestPlace, placesNamed, placeTokens, usualNames } from './place-names.ts';

/** Languages whose dictionaries' order a list can have: there is an index for each. */
export const listLanguages = ['en', 'fil', 'id', 'km', 'lo', 'ms', 'my', 'th', 'vi', 'zh'] as const;
export type ListLanguage = (typeof listLanguages)[number];

/** What searches, lists and facets read of an organisation. */
export interface SearchedOrganization {
  readonly id: string;
  readonly country: string;
  readonly subdivision: string | null;
  /** Folded. */
  readonly city: string | null;
  readonly status: Organization['status'];
  readonly types: readonly OrganizationType[];
  readonly lat: number | null;
  readonly lng: number | null;
  /** The folded displayed name. */
  readonly sortName: string;
  /** The displayed name, and where another is displayed in a language, that. */
  readonly displayName: string;
  readonly displayed: Readonly<Partial<Record<ListLanguage, string>>>;
  /** Folded, so that the very name is told from others. */
  readonly names: readonly string[];
  readonly nameTokens: readonly string[];
  /** Of its city, country and types. */
  readonly contextTokens: readonly string[];
  readonly identifiers: readonly string[];
}

/** Goes up with every change of what an organisation is found by: rows of an earlier version are written anew. */
export const searchVersion = 1;

const longestName = 120;
/** No search is longer. */
const longestWhole = 200;

export function searched(organization: Organization): SearchedOrganization {
  const { id, country, subdivision, city, status, types, location, names } = organization;
  const first = shortened(firstName(organization));
  const displayed = listLanguages
    .map((language) => [language, shortened(localizedName(organization, language).value)] as const)
    .filter(([, name]) => name !== first);
  return {
    id,
    country,
    subdivision,
    city: city === null ? null : foldName(city),
    status,
    types,
    lat: location?.lat ?? null,
    lng: location?.lng ?? null,
    sortName: sortName(organization),
    displayName: first,
    displayed: Object.fromEntries(displayed),
    names: unique(names.map(({ value }) => shortened(foldName(value), longestWhole))).filter((name) => name !== ''),
    nameTokens: unique(names.flatMap(({ value }) => searchTokens(value))),
    contextTokens: contextTokens(organization),
    identifiers: identifiersOf(organization),
  };
}

/** An index takes no longer ones. */
function shortened(name: string, most = longestName): string {
  return name.length <= most ? name : Array.from(name).slice(0, most).join('');
}

function contextTokens({ city, country, types }: Pick<OrganizationFacts, 'city' | 'country' | 'types'>): string[] {
  return unique([
    ...(city === null ? [] : tokensOf([city])),
    ...tokensOfAll(country, usualNames),
    ...placeTokens({ city, country }),
    ...types.flatMap((type) => tokensOfAll(`${type} ${country}`, () => typeNames(type, country))),
  ]);
}

// Countries and types are few.
const knownTokens = new Map<string, readonly string[]>();

function tokensOfAll(key: string, texts: (key: string) => readonly string[]): readonly string[] {
  const known = knownTokens.get(key) ?? tokensOf(texts(key));
  knownTokens.set(key, known);
  return known;
}

/** Without single characters of Han, which are looked for in names: 中 stands in the country of every organisation of 中国. */
function tokensOf(texts: readonly string[]): string[] {
  return unique(texts.flatMap(searchTokens)).filter((token) => !/^\p{Script=Han}$/u.test(token));
}

/** A membership as far as lists and searches read it. */
export type ListedMembership = Pick<Membership, 'organizationId' | 'state' | 'country' | 'tier' | 'fields'>;

/** The same as they hold it: tier and fields of a live one alone, with tokens of a member's fields, which everybody may know. */
export interface SearchedMembership extends Omit<ListedMembership, 'tier'> {
  readonly tier: Membership['tier'] | null;
  readonly fieldTokens: readonly string[];
}

export function searchedMembership({ organizationId, state, country, tier, fields }: ListedMembership): SearchedMembership {
  const live = !endedStates.includes(state);
  const fieldTokens = isMember(state) ? unique(fields.flatMap((field) => tokensOfAll(field, fieldTexts))) : [];
  return { organizationId, state, country, tier: live ? tier : null, fields: live ? fields : [], fieldTokens };
}

export function isMember(state: Membership['state']): boolean {
  return (memberStates as readonly string[]).includes(state);
}

/** The names of a type: in English, in Chinese, and in the language of the country. */
export function typeNames(type: OrganizationType, country: string): string[] {
  const labels = vocabulary.OrganizationType?.find(({ code }) => code === type)?.labels ?? {};
  const parsed = parseCountry(country);
  return unique(['en', 'zh-Hans', ...(parsed.ok ? [countryLanguage(parsed.value)] : [])]).flatMap((language) => labels[language] ?? []);
}

/** The code of a field and its names. */
export function fieldTexts(field: string): string[] {
  return [field, ...fordLabels(field)];
}

/** A word that others may be mistaken for, with the keys that those share with it. */
export interface KnownWord {
  readonly word: string;
  readonly keys: readonly number[];
}

const longestWord = 30;

/** Whether a token is a word that can be misspelt: letters of an alphabet. Others are found by their pairs of letters. */
export function isKnownWord(token: string): boolean {
  const letters = Array.from(token).length;
  const [run] = textRuns(token);
  return letters <= longestWord && allowedEdits(letters) > 0 && run?.writing === 'WORD' && run.text === token && !/\p{N}/u.test(token);
}

export function knownWord(word: string): KnownWord {
  return { word, keys: nearKeys(word, Array.from(word).length < 7 ? 1 : 2) };
}

/** A stretch of a search in one way of writing. */
export interface SearchRun {
  readonly writing: Writing;
  readonly text: string;
  /** All of them must be found, or one of `places`. */
  readonly tokens: readonly string[];
  /** What stands for the places that it names. */
  readonly places: readonly string[];
  /** The last word of the search may be unfinished, and one that is written in short. */
  readonly open: boolean;
}

/** What is found beside what is written. */
export interface Widening {
  /** By word: the known words nearest to it, the nearest first. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  /** By run that is written without spaces: what else it may stand for. Tokens of one of these must all be found. */
  readonly misread: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** What a person looks for. */
export interface OrganizationSearch {
  readonly folded: string;
  /** None: nothing is found. */
  readonly runs: readonly SearchRun[];
  /** What the whole text may be beside words. */
  readonly identifiers: readonly string[];
  /** Null where what is looked for is found as it is written. */
  readonly widening: Widening | null;
  /** Whether it finds more organisations than are ranked at once. */
  readonly isCommon: boolean;
}

const mostTokens = 24;

export function readOrganizationSearch(text: string): OrganizationSearch {
  const folded = foldName(text);
  const runs: Omit<SearchRun, 'open'>[] = [];
  let room = mostTokens;
  for (const { writing, text: run, parts, places } of withPlaces(textRuns(folded))) {
    const tokens = parts.flatMap(runTokens).slice(0, room);
    room -= tokens.length;
    if (tokens.length > 0) runs.push({ writing, text: run, tokens: unique(tokens), places });
  }
  return {
    folded,
    widening: null,
    isCommon: false,
    identifiers: identifiersIn(text),
    runs: runs.map((run, index) => ({ ...run, open: abbreviations.has(run.text) || (index === runs.length - 1 && mayBeUnfinished(run)) })),
  };
}

/** Runs, of which those that name a place together are one. */
function withPlaces(
  all: readonly TextRun[],
): (Pick<TextRun, 'writing' | 'text'> & { readonly parts: readonly TextRun[]; readonly places: readonly string[] })[] {
  const found: ReturnType<typeof withPlaces> = [];
  for (let from = 0; from < all.length; ) {
    let parts = all.slice(from, from + longestPlace);
    let places: readonly string[] = [];
    for (; parts.length > 0; parts = parts.slice(0, -1)) {
      places = placesNamed(parts.map(({ text }) => text).join(' '));
      if (places.length > 0 || parts.length === 1) break;
    }
    found.push({ writing: parts[0]?.writing ?? 'WORD', text: parts.map(({ text }) => text).join(' '), parts, places });
    from += parts.length;
  }
  return found;
}

/** Words that are often written in short, as `univ. of malaya`: they may go on wherever they stand. */
const abbreviations: ReadonlySet<string> = new Set(['acad', 'agric', 'coll', 'hosp', 'inst', 'sci', 'tech', 'univ']);

function mayBeUnfinished({ writing, tokens }: Omit<SearchRun, 'open'>): boolean {
  return writing !== 'HAN' && Array.from(tokens.at(-1) ?? '').length >= 2;
}

/** What is found in fewer organisations is rare. */
export const rare = 3;

/** What is found in more is common. */
export const common = 2_000;

/** The words of a search that may be misspelt. */
export function misspellable({ runs }: OrganizationSearch): string[] {
  return unique(runs.filter(({ writing }) => writing === 'WORD').map(({ text }) => text)).filter(isKnownWord);
}

/** The keys under which what a word may have been meant for is known. */
export function keysOf(word: string): number[] {
  return nearKeys(word, allowedEdits(Array.from(word).length));
}

const mostNearWords = 12;

/** The nearest to a word of those known ones that share a key with some word: itself where it is known. */
export function nearest(word: string, known: readonly string[]): string[] {
  const most = allowedEdits(Array.from(word).length);
  return known
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, mostNearWords)
    .map(({ candidate }) => candidate);
}

/** The folded search with the nearest known word in place of each that is like it. */
export function meant({ runs, widening }: OrganizationSearch): string {
  return runs.map(({ text }) => widening?.near.get(text)?.[0] ?? text).join(' ');
}

/** What a run may stand for beside what it says: each alternative is found where all its tokens are. */
export function alternatives({ writing, text }: SearchRun, { widening }: OrganizationSearch): readonly (readonly string[])[] {
  if (widening === null) return [];
  return writing === 'WORD' ? (widening.near.get(text) ?? []).map((word) => [word]) : (widening.misread.get(text) ?? []);
}

/**
 * A run that is written without spaces, with a mistake in it: all pairs of its letters but those that touch a wrong, missing or additional one, for each
 * place where it may be; or two neighbours that are swapped; or a space that is left out, as in 上海医院: all pairs but the one across it. Tokens of one alternative must
 * all be found.
 */
export function withMistake({ writing, text }: SearchRun): (readonly string[])[] {
  if (writing === 'WORD') return [];
  const letters = runLetters(text).slice(0, mostTokens);
  if (writing === 'UNSPACED') return letters.length < 5 ? [pairTokens(letters.join(''))] : withGaps(letters, letters.length < 6 ? 1 : 2);
  // Two or three characters may abbreviate a name: 北大 is 北京大学.
  if (letters.length < 4) return letters.length === 1 ? [] : [letters];
  return [...inTwo(letters), ...withGaps(letters, 1, 1), ...withGaps(letters, 2, 1, (gap) => gap)];
}

/** Both parts, for each place that leaves two letters on either side: their pairs, or what stands for a place of that name. */
function inTwo(letters: readonly string[]): string[][] {
  return letters.slice(3).flatMap((_, at) => {
    const [left, right] = [letters.slice(0, at + 2).join(''), letters.slice(at + 2).join('')];
    const ways = (part: string) => [pairTokens(part), ...placesNamed(part).map((place) => [place])];
    return ways(left).flatMap((before) => ways(right).map((after) => [...before, ...after]));
  });
}

/**
 * What is left of letters without `gap` of them, at each place: the pairs of each part that has at least `shortest` letters, and what `kept` keeps of the gap. Only of Han
 * are single letters among the tokens.
 */
function withGaps(
  letters: readonly string[],
  gap: number,
  shortest = 2,
  kept: (gap: readonly string[]) => readonly string[] = () => [],
): string[][] {
  const places = Array.from({ length: letters.length - gap + 1 }, (_, at) => at);
  const left = places.map((at) => [
    ...[letters.slice(0, at), letters.slice(at + gap)].flatMap((part) => (part.length < shortest ? [] : pairTokens(part.join('')))),
    ...kept(letters.slice(at, at + gap)),
  ]);
  return left.filter((alternative) => alternative.length > 0);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
