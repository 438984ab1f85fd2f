import {
  allowedEdits,
  countryLanguage,
  countryName,
  editDistance,
  foldName,
  fordLabels,
  nearKeys,
  pairTokens,
  parseCountry,
  runLetters,
  runTokens,
  searchTokens,
  textRuns,
  type Writing,
} from '@cattc/formats';
import type { OrganizationType } from '../generated/resolvers.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import { endedStates, type Membership, memberStates } from '../membership/membership.ts';
import { firstName, type Organization, type OrganizationFacts, sortName } from './organization.ts';
import { localizedName } from './organization-name.ts';

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
}

const longestName = 120;

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
    names: unique(names.map(({ value }) => foldName(value))),
    nameTokens: unique(names.flatMap(({ value }) => searchTokens(value))),
    contextTokens: contextTokens(organization),
  };
}

/** An index takes no longer ones. */
function shortened(name: string): string {
  return Array.from(name).slice(0, longestName).join('');
}

function contextTokens({ city, country, types }: Pick<OrganizationFacts, 'city' | 'country' | 'types'>): string[] {
  return unique([
    ...(city === null ? [] : searchTokens(city)),
    ...tokensOfAll(country, countryNames),
    ...types.flatMap((type) => tokensOfAll(`${type} ${country}`, () => typeNames(type, country))),
  ]);
}

// Countries and types are few.
const knownTokens = new Map<string, readonly string[]>();

function tokensOfAll(key: string, texts: (key: string) => readonly string[]): readonly string[] {
  const known = knownTokens.get(key) ?? unique(texts(key).flatMap(searchTokens));
  knownTokens.set(key, known);
  return known;
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

/** The code of a country and its names: in English, in Chinese, and in its own language. */
export function countryNames(code: string): string[] {
  const parsed = parseCountry(code);
  if (!parsed.ok) return [code];
  return unique([code, ...['en', 'zh', countryLanguage(parsed.value)].map((language) => countryName(parsed.value, language))]);
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
  return letters <= longestWord && allowedEdits(letters) > 0 && textRuns(token)[0]?.writing === 'WORD' && !/\p{N}/u.test(token);
}

export function knownWord(word: string): KnownWord {
  return { word, keys: nearKeys(word, Array.from(word).length < 7 ? 1 : 2) };
}

/** A stretch of a search in one way of writing. */
export interface SearchRun {
  readonly writing: Writing;
  readonly text: string;
  /** All of them must be found. */
  readonly tokens: readonly string[];
  /** The last word of the search may be unfinished. */
  readonly open: boolean;
}

/** What a person looks for. */
export interface OrganizationSearch {
  readonly folded: string;
  /** None: nothing is found. */
  readonly runs: readonly SearchRun[];
  /** Null where what is looked for is found as it is written. */
  readonly widening: { readonly near: ReadonlyMap<string, readonly string[]>; readonly unspaced: boolean } | null;
}

const mostTokens = 24;

export function readOrganizationSearch(text: string): OrganizationSearch {
  const folded = foldName(text);
  const runs: Omit<SearchRun, 'open'>[] = [];
  let room = mostTokens;
  for (const { writing, text: run } of textRuns(folded)) {
    const tokens = runTokens({ writing, text: run }).slice(0, room);
    room -= tokens.length;
    if (tokens.length > 0) runs.push({ writing, text: run, tokens: unique(tokens) });
  }
  return { folded, widening: null, runs: runs.map((run, index) => ({ ...run, open: index === runs.length - 1 && mayBeUnfinished(run) })) };
}

function mayBeUnfinished({ writing, tokens }: Omit<SearchRun, 'open'>): boolean {
  return writing !== 'HAN' && Array.from(tokens.at(-1) ?? '').length >= 2;
}

/** What is found in fewer organisations is rare. */
export const rare = 3;

/** The words of a search that may be misspelt. */
export function misspellable({ runs }: OrganizationSearch): string[] {
  return unique(runs.filter(({ writing }) => writing === 'WORD').map(({ text }) => text)).filter(isKnownWord);
}

/** The keys under which what a word may have been meant for is known. */
export function keysOf(word: string): number[] {
  return nearKeys(word, allowedEdits(Array.from(word).length));
}

const mostNearWords = 12;

/** A search that is widened: found are, for each of these words, the known ones nearest to it too; and, with `unspaced`, runs with a wrong letter. */
export function widened(
  search: OrganizationSearch,
  words: readonly string[],
  known: readonly string[],
  unspaced: boolean,
): OrganizationSearch {
  const near = words.map((word): [string, string[]] => {
    const most = allowedEdits(Array.from(word).length);
    const candidates = known
      .map((candidate) => ({ candidate, distance: editDistance(word, candidate, most) }))
      .filter(({ candidate, distance }) => candidate !== word && distance <= most)
      .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
    return [word, candidates.slice(0, mostNearWords).map(({ candidate }) => candidate)];
  });
  return { ...search, widening: { near: new Map(near), unspaced } };
}

/** The folded search with the nearest known word in place of each that is like it. */
export function meant({ runs, widening }: OrganizationSearch): string {
  return runs.map(({ text }) => widening?.near.get(text)?.[0] ?? text).join(' ');
}

/** What a run may stand for beside what it says: each alternative is found where all its tokens are. */
export function alternatives(run: SearchRun, { widening }: OrganizationSearch): (readonly string[])[] {
  if (widening === null) return [];
  if (run.writing === 'WORD') return (widening.near.get(run.text) ?? []).map((word) => [word]);
  return widening.unspaced ? withWrongLetter(run) : [];
}

/**
 * A run that is written without spaces, with a mistake in it: all pairs of its letters but those that touch a wrong, missing or additional one, for each
 * place where it may be. Long runs may have two neighbours swapped. Tokens of one alternative must all be found.
 */
function withWrongLetter({ writing, text }: SearchRun): (readonly string[])[] {
  const letters = runLetters(text).slice(0, mostTokens);
  // Two or three characters may abbreviate a name: 北大 is 北京大学.
  if (writing === 'HAN' && letters.length < 4) return letters.length === 1 ? [] : [letters];
  if (letters.length < 5) return [pairTokens(letters.join(''))];
  const gap = letters.length >= 6 ? 2 : 1;
  const left = Array.from({ length: letters.length - gap + 1 }, (_, at) =>
    [letters.slice(0, at), letters.slice(at + gap)].flatMap((part) =>
      // Only of Han are single letters among the tokens.
      part.length >= 2 || (writing === 'HAN' && part.length === 1) ? pairTokens(part.join('')) : [],
    ),
  );
  return left.filter((alternative) => alternative.length > 0);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
