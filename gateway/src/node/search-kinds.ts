import { GraphQLError } from 'graphql';
import type { Asking } from './asking.ts';
import { type Rank, rankOf, ranks } from './search-rank.ts';

export const searchKinds = ['ORGANIZATION', 'MEMBERSHIP', 'LISTING', 'POSITION'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface FoundText {
  readonly value: string;
  readonly ranges: readonly { readonly start: number; readonly length: number }[];
}

export interface Hit {
  readonly id: string;
  readonly rank: Rank;
  readonly matches: readonly FoundText[];
  /** Where its kind goes on after it. */
  readonly place: KindPlace;
}

/** How far a kind's own list is read: the cursor to go on from, and in a list that is ranked here what was taken of the page behind it. */
export interface KindPlace {
  readonly after: string | null;
  readonly taken?: readonly [rank: number, id: string] | undefined;
}

/** The best hits of a kind after a place, and whether there are more; only a page is read. */
export interface KindHits {
  readonly hits: readonly Hit[];
  readonly hasMore: boolean;
}

export interface Sought {
  readonly text: string;
  readonly first: number;
}

export type SearchOneKind = (asking: Asking, sought: Sought, place: KindPlace) => Promise<KindHits>;

interface Edge {
  readonly cursor: string;
  readonly node: {
    readonly id: string;
    readonly number?: string;
    readonly displayName?: string;
    readonly titles?: readonly { readonly value: string }[];
  };
  readonly matches?: readonly (FoundText & { readonly field: string })[];
}

interface Connection {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const noHits: KindHits = { hits: [], hasMore: false };
const page = 'pageInfo { hasNextPage endCursor }';

/** In the order of the list itself, which begins with the best. */
const organizations: SearchOneKind = async (asking, { text, first }, { after }) => {
  const list = await listOf(
    asking,
    'network',
    'organizations(search: $text, first: $first, after: $after)',
    'id displayName',
    'matches { field value ranges { start length } }',
    { text, first, after },
  );
  const hits = list.edges.map(({ cursor, node: { id, displayName = '' }, matches = [] }): Hit => {
    const names = [displayName, ...matches.filter(({ field }) => field === 'NAME').map(({ value }) => value)];
    return { id, rank: rankOf(text, names), matches: matches.map(({ value, ranges }) => ({ value, ranges })), place: { after: cursor } };
  });
  return { hits, hasMore: list.pageInfo.hasNextPage };
};

const membershipNumber = /^mem-\d{4}-\d{5,}$/i;

/** There is one of a number at most. */
const memberships: SearchOneKind = async (asking, { text }, { after }) => {
  if (!membershipNumber.test(text.trim()) || after !== null) return noHits;
  const list = await listOf(asking, 'network', 'memberships(filter: { number: $text }, first: $first, after: $after)', 'id number', '', {
    text: text.trim(),
    first: 1,
    after: null,
  });
  return {
    hits: list.edges.map(({ cursor, node: { id } }): Hit => ({ id, rank: 'EXACT', matches: [], place: { after: cursor } })),
    hasMore: false,
  };
};

/** The most that a list gives at once. */
const window = 100;

/** A list by date: the newest are ranked a window at a time, within one the best first, and of equals those made last. */
function ranked(subgraph: string, field: string): SearchOneKind {
  return async (asking, { text, first }, { after, taken }) => {
    const list = await listOf(asking, subgraph, `${field}(search: $text, first: $first, after: $after)`, 'id number titles { value }', '', {
      text,
      first: window,
      after,
    });
    const sorted = list.edges
      .map(({ node: { id, number = '', titles = [] } }): Hit => {
        const rank = rankOf(text, [number, ...titles.map(({ value }) => value)]);
        return { id, rank, matches: [], place: { after, taken: [ranks.indexOf(rank), id] } };
      })
      .sort((one, other) => compare([ranks.indexOf(one.rank), one.id], [ranks.indexOf(other.rank), other.id]));
    const left = taken === undefined ? sorted : sorted.filter(({ rank, id }) => compare([ranks.indexOf(rank), id], taken) > 0);
    const { hasNextPage, endCursor } = list.pageInfo;
    const end = left.at(-1);
    // Behind the last of a window the next one begins.
    const hits =
      hasNextPage && endCursor !== null && end !== undefined ? [...left.slice(0, -1), { ...end, place: { after: endCursor } }] : left;
    if (hits.length === 0 && hasNextPage) return ranked(subgraph, field)(asking, { text, first }, { after: endCursor });
    return { hits: hits.slice(0, first), hasMore: hasNextPage || hits.length > first };
  };
}

/** Typed ids sort by the time they were made: of equal ranks the newest comes first. */
function compare([rank, id]: readonly [number, string], [otherRank, otherId]: readonly [number, string]): number {
  if (rank !== otherRank) return rank - otherRank;
  return id === otherId ? 0 : id > otherId ? -1 : 1;
}

async function listOf(
  asking: Asking,
  subgraph: string,
  field: string,
  ofNode: string,
  ofEdge: string,
  variables: { readonly text: string; readonly first: number; readonly after: string | null },
): Promise<Connection> {
  const query = `query Search($text: String!, $first: Int!, $after: String) { found: ${field} { edges { cursor node { ${ofNode} } ${ofEdge} } ${page} } }`;
  const { data, errors } = await asking.ask(subgraph, query, variables, 'what it would find is');
  const found = data?.found as Connection | null | undefined;
  if (found != null) return found;
  const [error] = errors ?? [];
  throw new GraphQLError(error?.message ?? `${subgraph} has found nothing that can be read.`, {
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...error?.extensions, service: subgraph },
  });
}

export const searchOf: Readonly<Record<SearchKind, SearchOneKind>> = {
  ORGANIZATION: organizations,
  MEMBERSHIP: memberships,
  LISTING: ranked('trading', 'listings'),
  POSITION: ranked('talent', 'positions'),
};

/** The type of a kind's records. */
export const typeOf: Readonly<Record<SearchKind, string>> = {
  ORGANIZATION: 'Organization',
  MEMBERSHIP: 'Membership',
  LISTING: 'Listing',
  POSITION: 'Position',
};
