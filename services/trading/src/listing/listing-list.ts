import { isStaff } from '@cattc/decisions';
import { byKey, countLimit, Parameters, type Place, predicateSql } from '@cattc/subgraph';
import type { ListingKind, ListingOrder, ListingState, TransferMode } from '../generated/resolvers.ts';
import { type Listing, listingKinds, listingStates } from './listing.ts';
import { type Viewer, viewListings } from './listing-access.ts';
import { initiativeTag, ipcTag, sdgTag, searchQueryOf, transferModeTag } from './listing-terms.ts';

/** Which listings a list holds, as the caller may ask. */
export interface ListingQuery {
  readonly search: string | null;
  readonly number: string | null;
  readonly kinds: readonly ListingKind[] | null;
  readonly states: readonly ListingState[] | null;
  readonly countries: readonly string[] | null;
  readonly ownerId: string | null;
  /** Places of any level in the classification, see parseIpcPlace. */
  readonly ipc: readonly string[] | null;
  readonly sdg: readonly number[] | null;
  readonly transferModes: readonly TransferMode[] | null;
  readonly initiatives: readonly string[] | null;
  readonly order: ListingOrder;
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A row of a page: `place` is the text of what it is sorted by. */
export interface ListedId {
  readonly id: string;
  readonly place: string;
}

interface Order {
  readonly column: 'sort_at' | 'completeness' | 'sort_deadline';
  readonly type: 'timestamptz' | 'integer' | 'date';
  readonly descending: boolean;
}

const orders: Readonly<Record<ListingOrder, Order>> = {
  PUBLISHED_DESC: { column: 'sort_at', type: 'timestamptz', descending: true },
  PUBLISHED: { column: 'sort_at', type: 'timestamptz', descending: false },
  COMPLETENESS_DESC: { column: 'completeness', type: 'integer', descending: true },
  COMPLETENESS: { column: 'completeness', type: 'integer', descending: false },
  DEADLINE: { column: 'sort_deadline', type: 'date', descending: false },
};

/**
 * The ids of one page of all that the viewer may see, `limit + 1` at most. Without words and classifications no part of the statement
 * reads more than `limit + 1` rows of each combination of state, kind and country, as far as the view holds for them.
 */
export function pageStatement(query: ListingQuery, viewer: Viewer, limit: number, after: Place | null): Statement {
  const parameters = new Parameters();
  const order = orders[query.order];
  const conditions = [visibleSql(viewer, parameters), filterSql(query, parameters), afterSql(order, after, parameters)].join(' AND ');
  const ending = `${orderSql(order, `l.${order.column}`, 'l.id')} LIMIT ${parameters.add(limit + 1)}`;
  const columns = `l.id, l.${order.column} AS place`;
  const terms = termsSql(query, parameters);
  const parts = terms === null ? streamsOf(query, viewer).map((stream) => streamSql(stream, columns, conditions, ending, parameters)) : [];
  if (terms !== null)
    parts.push(`(SELECT ${columns} FROM listing_term t JOIN listing l ON l.id = t.id WHERE ${terms} AND ${conditions} ${ending})`);
  if (parts.length === 0) return { text: 'SELECT NULL AS id, NULL AS place WHERE FALSE', values: [] };
  const text = `SELECT m.id, m.place::text AS place FROM (${parts.join(' UNION ')}) m
    ${orderSql(order, 'm.place', 'm.id')} LIMIT ${parameters.add(limit + 1)}`;
  return { text, values: parameters.values };
}

/** `columns` of `l`, the place and how the owner is named, of one page of each of these owners' listings, of one that was merged those of its survivor: an index scan for each owner. */
export function pagesOfOwnersStatement(
  columns: string,
  owners: readonly string[],
  query: ListingQuery,
  viewer: Viewer,
  limit: number,
  after: Place | null,
): Statement {
  const parameters = new Parameters();
  const order = orders[query.order];
  const conditions = [ofOwnersSql(query, viewer, parameters), afterSql(order, after, parameters)].join(' AND ');
  const text = `${byKey} SELECT ${columns}, l.${order.column}::text AS place, o.id AS named FROM ${ownersSql(owners, parameters)}
    CROSS JOIN LATERAL (SELECT l.* FROM listing l WHERE l.owner_id = COALESCE(m.survivor_id, o.id) AND ${conditions}
      ${orderSql(order, `l.${order.column}`, 'l.id')} LIMIT ${parameters.add(limit + 1)}) l
    ${orderSql(order, `l.${order.column}`, 'l.id')}`;
  return { text, values: parameters.values };
}

/** Counts to one past the limit of exact counts. */
export function countStatement(query: ListingQuery, viewer: Viewer): Statement {
  const parameters = new Parameters();
  const conditions = [visibleSql(viewer, parameters), filterSql(query, parameters)].join(' AND ');
  const terms = termsSql(query, parameters);
  const source =
    terms === null ? `listing l WHERE ${conditions}` : `listing_term t JOIN listing l ON l.id = t.id WHERE ${terms} AND ${conditions}`;
  return { text: `SELECT count(*)::integer AS count FROM (SELECT 1 FROM ${source} LIMIT ${countLimit + 1}) c`, values: parameters.values };
}

/** The same for the listings of each of these owners. */
export function countsOfOwnersStatement(owners: readonly string[], query: ListingQuery, viewer: Viewer): Statement {
  const parameters = new Parameters();
  const conditions = ofOwnersSql(query, viewer, parameters);
  const text = `${byKey} SELECT o.id AS named, c.count FROM ${ownersSql(owners, parameters)}
    CROSS JOIN LATERAL (SELECT count(*)::integer AS count FROM (
      SELECT 1 FROM listing l WHERE l.owner_id = COALESCE(m.survivor_id, o.id) AND ${conditions} LIMIT ${countLimit + 1}) n) c`;
  return { text, values: parameters.values };
}

/** The ids `o.id` that owners are named by, with the survivor of each that was merged: `m`. */
function ownersSql(owners: readonly string[], parameters: Parameters): string {
  return `unnest(${parameters.add(owners)}::text[]) AS o(id) LEFT JOIN merged_record m ON m.id = o.id`;
}

/** A set of equal conditions, each combination of values an index prefix. */
interface Stream {
  readonly states: readonly ListingState[];
  readonly kinds: readonly ListingKind[];
  readonly countries: readonly string[] | null;
  readonly owner: string | null;
}

/** Parts that together hold all that the viewer may see, wherever the view holds for their rows. */
function streamsOf({ states, kinds, countries }: ListingQuery, { caller }: Viewer): Stream[] {
  const asked = { states: states ?? listingStates, kinds: kinds ?? listingKinds, countries, owner: null };
  if (isStaff(caller)) return [asked];
  const streams: Stream[] = asked.states.includes('PUBLISHED') ? [{ ...asked, states: ['PUBLISHED'] }] : [];
  if (caller.role === 'MEMBER') streams.push({ ...asked, owner: caller.organization });
  if (caller.role === 'AGENCY' && caller.country !== null && (countries?.includes(caller.country) ?? true)) {
    streams.push({ ...asked, countries: [caller.country] });
  }
  return streams;
}

function streamSql(stream: Stream, columns: string, conditions: string, ending: string, parameters: Parameters): string {
  const { states, kinds, countries, owner } = stream;
  if (owner !== null) return `(SELECT ${columns} FROM listing l WHERE l.owner_id = ${parameters.add(owner)} AND ${conditions} ${ending})`;
  const dimensions = [
    ['state', states],
    ['kind', kinds],
    ['country', countries],
  ] as const;
  const given = dimensions.flatMap(([column, values]) => (values === null ? [] : [{ column, values }]));
  const sources = given.map(({ column, values }) => `unnest(${parameters.add(values)}::text[]) AS by_${column}(value)`);
  const equal = given.map(({ column }) => `l.${column} = by_${column}.value`);
  return `SELECT page.id, page.place FROM ${sources.join(' CROSS JOIN ')}
    CROSS JOIN LATERAL (SELECT ${columns} FROM listing l WHERE ${[...equal, conditions].join(' AND ')} ${ending}) page`;
}

function visibleSql(viewer: Viewer, parameters: Parameters): string {
  return predicateSql<Listing>(viewListings(viewer), parameters, 'l');
}

function filterSql({ number, states, kinds, countries, ownerId }: ListingQuery, parameters: Parameters): string {
  const conditions = [
    number === null ? null : `l.number = ${parameters.add(number)}`,
    states === null ? null : `l.state = ANY(${parameters.add(states)})`,
    kinds === null ? null : `l.kind = ANY(${parameters.add(kinds)})`,
    countries === null ? null : `l.country = ANY(${parameters.add(countries)})`,
    ownerId === null ? null : `l.owner_id = ${parameters.add(ownerId)}`,
  ];
  return conditions.filter((condition) => condition !== null).join(' AND ') || 'TRUE';
}

/** Words and classifications, of the row `t` of listing_term; null where the query has none. */
function termsSql({ search, ipc, sdg, transferModes, initiatives }: ListingQuery, parameters: Parameters): string | null {
  const words = search === null ? null : searchQueryOf(search);
  const asked = [ipc?.map(ipcTag), sdg?.map(sdgTag), transferModes?.map(transferModeTag), initiatives?.map(initiativeTag)];
  const tags = asked.filter((values) => values !== undefined);
  const conditions = [
    ...(search === null ? [] : [words === null ? 'FALSE' : `t.search @@ ${parameters.add(words)}::tsquery`]),
    ...tags.map((values) => `t.tags && ${parameters.add(values)}::text[]`),
  ];
  return conditions.length === 0 ? null : conditions.join(' AND ');
}

function ofOwnersSql(query: ListingQuery, viewer: Viewer, parameters: Parameters): string {
  const terms = termsSql(query, parameters);
  const conditions = [visibleSql(viewer, parameters), filterSql(query, parameters)];
  if (terms !== null) conditions.push(`EXISTS (SELECT 1 FROM listing_term t WHERE t.id = l.id AND ${terms})`);
  return conditions.join(' AND ');
}

function afterSql({ column, type, descending }: Order, after: Place | null, parameters: Parameters): string {
  if (after === null) return 'TRUE';
  return `(l.${column}, l.id) ${descending ? '<' : '>'} (${parameters.add(after[0])}::${type}, ${parameters.add(after[1])}::text)`;
}

function orderSql({ descending }: Order, value: string, id: string): string {
  const direction = descending ? ' DESC' : '';
  return `ORDER BY ${value}${direction}, ${id}${direction}`;
}
