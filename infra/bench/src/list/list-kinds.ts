import type { SelectiveTerms } from './fill.ts';

/** Arguments of `organizations`. */
export type ListArguments = Readonly<Record<string, unknown>>;

/** A way in which lists are asked for. */
export interface ListKind {
  readonly name: string;
  /** Judged: lists that the project has promised figures for. */
  readonly promised: boolean;
  arguments(random: () => number, terms: SelectiveTerms): ListArguments;
}

const countries = ['CN', 'TH', 'ID', 'VN', 'MY', 'PH', 'SG', 'MM', 'KH', 'BN', 'LA', 'TL'];
const types = ['EDUCATION', 'FACILITY', 'HEALTHCARE', 'GOVERNMENT', 'COMPANY', 'NONPROFIT'];

/** One of several. */
export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

const search = (name: string, of: (terms: SelectiveTerms) => readonly string[], more: ListArguments = {}): ListKind => ({
  name,
  promised: true,
  arguments: (random, terms) => ({ search: pick(of(terms), random), ...more }),
});

export const listKinds: readonly ListKind[] = [
  { name: 'sorted by name', promised: true, arguments: (random) => ({ orderBy: pick(['NAME', 'NAME_DESC'], random) }) },
  { name: 'sorted by registration', promised: true, arguments: (random) => ({ orderBy: pick(['REGISTERED', 'REGISTERED_DESC'], random) }) },
  { name: 'of one country', promised: true, arguments: (random) => ({ filter: { countries: [pick(countries, random)] } }) },
  { name: 'of one type', promised: true, arguments: (random) => ({ filter: { types: [pick(types, random)] } }) },
  {
    name: 'of three countries and two types',
    promised: true,
    arguments: (random) => {
      const from = Math.floor(random() * (countries.length - 3));
      const type = Math.floor(random() * (types.length - 2));
      return { filter: { countries: countries.slice(from, from + 3), types: types.slice(type, type + 2) } };
    },
  },
  {
    name: 'of members in a state',
    promised: true,
    arguments: (random) => ({ filter: { membershipStates: [pick(['ACTIVE', 'SUBMITTED', 'SUSPENDED'], random)] } }),
  },
  search('search, English', ({ latin }) => latin),
  search('search, Chinese', ({ han }) => han),
  search('search, Thai', ({ thai }) => thai),
  search('search with a filter, by name', ({ han }) => han, { filter: { countries: ['CN'] }, orderBy: 'NAME' }),
  {
    name: 'search, unselective (not promised)',
    promised: false,
    arguments: (random) => ({ search: pick(['university', '大学', 'มหาวิทยาลัย'], random) }),
  },
];
