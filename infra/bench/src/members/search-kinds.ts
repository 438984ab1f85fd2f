import type { SelectiveTerms } from '../list/fill.ts';
import { type ListArguments, pick } from '../list/list-kinds.ts';

/** A way in which somebody searches, and what is promised of it. */
export interface SearchKind {
  readonly name: string;
  readonly atMostMs: number | null;
  /** What is asked of the page beside its organisations. */
  readonly selection: string;
  arguments(random: () => number, terms: SelectiveTerms): ListArguments;
}

const selective = 50;
const halfOfRows = 150;
const matches = 'edges { matches { field value ranges { start length } } }';
const facets =
  'totalCount facets { countries { value count } types { value count } tiers { value count } states { value count } fields { value count } }';

const kind = (name: string, atMostMs: number | null, of: SearchKind['arguments'], selection = matches): SearchKind => ({
  name,
  atMostMs,
  selection,
  arguments: of,
});

export const searchKinds: readonly SearchKind[] = [
  kind('an English word', selective, (random, { latin }) => ({ search: pick(latin, random) })),
  kind('an English word with a typing error', selective, (random, { latin }) => ({ search: misspelt(pick(latin, random), random) })),
  kind('a Chinese name', selective, (random, { han }) => ({ search: pick(han, random) })),
  kind('a Chinese name with a wrong character', selective, (random, { han }) => ({ search: withWrongCharacter(pick(han, random)) })),
  kind('a Thai name', selective, (random, { thai }) => ({ search: pick(thai, random) })),
  kind('an English word in one country, by name', selective, (random, { latin }) => ({
    search: pick(latin, random),
    filter: { countries: [pick(['CN', 'ID', 'VN'], random)] },
    orderBy: 'NAME',
  })),
  kind('an English word, with count and facets', selective, (random, { latin }) => ({ search: pick(latin, random) }), facets),
  kind('a term that half of the rows carry', halfOfRows, (random) => ({ search: pick(['china', '中国'], random) })),
  kind('the same by name, filtered', halfOfRows, (random) => ({
    search: pick(['china', '中国'], random),
    filter: { tiers: ['CORE'], membershipStates: ['ACTIVE'] },
    orderBy: 'NAME',
  })),
  kind('the same with count and facets', null, (random) => ({ search: pick(['china', '中国'], random) }), facets),
  kind('facets of all', null, () => ({}), facets),
  kind('what lies within 100 km', selective, (random) => ({ near: true, lat: -8 + random() * 33, lng: 95 + random() * 30, km: 100 })),
  kind('what lies within 20,000 km', null, (random) => ({ near: true, lat: -8 + random() * 33, lng: 95 + random() * 30, km: 20_000 })),
];

/** Two letters in the middle swapped, or one left out. */
function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 3));
  if (random() < 0.5) return word.slice(0, at) + word.slice(at + 1);
  return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
}

function withWrongCharacter(name: string): string {
  const [first = '', , ...rest] = Array.from(name);
  return `${first}鑫${rest.join('')}`;
}
