import { type Caller, isStaff } from '@cattc/decisions';
import { foldName } from '@cattc/formats';
import { countLimit, Parameters, type Place, readSearch, type SearchQuery } from '@cattc/subgraph';
import type { MembershipState, OrganizationOrder, OrganizationType } from '../generated/resolvers.ts';
import { memberStates } from '../membership/membership.ts';

/** Which organisations a list holds, as the caller may ask. */
export interface OrganizationListing {
  readonly search: string | null;
  readonly countries: readonly string[] | null;
  readonly types: readonly OrganizationType[] | null;
  readonly states: readonly MembershipState[] | null;
  readonly order: OrganizationOrder;
}

/** A statement that answers the ids of a page in order, with the values that the place of each is made of. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A set of equal conditions, each one an index prefix: read `limit` rows of each combination of values and merge. */
interface Stream {
  readonly types: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly states: readonly string[] | null;
  readonly id: string | null;
}

const publicStates: readonly string[] = memberStates;

/**
 * The parts of a listing that this caller may see: a state that is not public narrows the list to the own country or organisation,
 * exactly as viewMemberships judges one membership.
 */
export function streamsOf(listing: OrganizationListing, caller: Caller): Stream[] {
  const { types, countries, states } = listing;
  const whole = { types, countries, states, id: null };
  if (states === null || isStaff(caller)) return [whole];
  const open = states.filter((state) => publicStates.includes(state));
  const closed = states.filter((state) => !publicStates.includes(state));
  const streams: Stream[] = open.length > 0 ? [{ ...whole, states: open }] : [];
  if (caller.role === 'MEMBER' && closed.length > 0) streams.push({ ...whole, states: closed, id: caller.organization ?? '' });
  if (caller.role === 'AGENCY' || caller.role === 'PARTNER_SYSTEM') {
    const visible = closed.filter((state) => state !== 'DRAFT');
    const own = countries === null || countries.includes(caller.country ?? '') ? [caller.country ?? ''] : [];
    if (visible.length > 0 && own.length > 0) streams.push({ ...whole, states: visible, countries: own });
  }
  return streams;
}

/** The ids of one page, `limit + 1` at most. Without a search no statement reads more than `limit + 1` rows of each combination of filters. */
export function pageStatement(listing: OrganizationListing, caller: Caller, limit: number, after: Place | null): Statement {
  const parameters = new Parameters();
  const streams = streamsOf(listing, caller);
  const query = listing.search === null ? null : readSearch(listing.search);
  if (streams.length === 0 || query?.tokens === 0)
    return { text: 'SELECT NULL::text AS id, NULL::text AS "sortName", 0 AS rank WHERE FALSE', values: [] };
  const count = parameters.add(limit + 1);
  if (query !== null) {
    const rank = listing.order === 'RELEVANCE' ? rankSql(listing.search ?? '', query, parameters) : '0';
    const matches = matchSql(query, streams, parameters);
    const order = orderOf(listing.order);
    const text = `SELECT id, sort_name AS "sortName", rank FROM (SELECT o.id, o.sort_name, ${rank} AS rank FROM organization o WHERE ${matches}) m
      WHERE ${afterSql(order, after, parameters)} ORDER BY ${orderSql(order)} LIMIT ${count}`;
    return { text, values: parameters.values };
  }
  const order = orderOf(listing.order);
  const parts = streams.map((stream) => streamSql(stream, order, after, count, parameters));
  // An organisation of two of the types stands in two streams.
  const text = `SELECT id, sort_name AS "sortName", 0 AS rank FROM (${parts.join(' UNION ALL ')}) m GROUP BY sort_name, id ORDER BY ${orderSql(order)} LIMIT ${count}`;
  return { text, values: parameters.values };
}

/** Counts to one past the limit of exact counts. */
export function countStatement(listing: OrganizationListing, caller: Caller): Statement {
  const parameters = new Parameters();
  const streams = streamsOf(listing, caller);
  const query = listing.search === null ? null : readSearch(listing.search);
  if (streams.length === 0 || query?.tokens === 0) return { text: 'SELECT 0 AS count', values: [] };
  const matches = query === null ? anyStreamSql(streams, parameters) : matchSql(query, streams, parameters);
  const text = `SELECT count(*)::integer AS count FROM (SELECT 1 FROM organization o WHERE ${matches} LIMIT ${countLimit + 1}) m`;
  return { text, values: parameters.values };
}

/** Where a row stands in a list of this order. */
export function placeOf(order: OrganizationOrder, row: { readonly id: string; readonly sortName: string; readonly rank: number }): Place {
  const columns = orderOf(order).columns;
  return columns.map((column) => ({ rank: row.rank, sort_name: row.sortName, id: row.id })[column]);
}

interface Order {
  readonly columns: readonly ('rank' | 'sort_name' | 'id')[];
  readonly descending: boolean;
}

function orderOf(order: OrganizationOrder): Order {
  switch (order) {
    case 'RELEVANCE':
      return { columns: ['rank', 'sort_name', 'id'], descending: false };
    case 'NAME':
    case 'NAME_DESC':
      return { columns: ['sort_name', 'id'], descending: order === 'NAME_DESC' };
    case 'REGISTERED':
    case 'REGISTERED_DESC':
      // Ids begin with the instant at which they were made.
      return { columns: ['id'], descending: order === 'REGISTERED_DESC' };
    default:
      return order satisfies never;
  }
}

function orderSql({ columns, descending }: Order): string {
  return columns.map((column) => `${column}${descending ? ' DESC' : ''}`).join(', ');
}

function afterSql({ columns, descending }: Order, after: Place | null, parameters: Parameters): string {
  if (after === null) return 'TRUE';
  const places = columns.map((column, index) => `${parameters.add(after[index])}${column === 'rank' ? '::integer' : '::text'}`);
  return `(${columns.join(', ')}) ${descending ? '<' : '>'} (${places.join(', ')})`;
}

function streamSql(stream: Stream, order: Order, after: Place | null, count: string, parameters: Parameters): string {
  const table = stream.types === null ? 'organization' : 'organization_type';
  const dimensions = [
    ['type', stream.types],
    ['country', stream.countries],
    ['membership_state', stream.states],
  ] as const;
  const given = dimensions.flatMap(([column, values]) => (values === null ? [] : [{ column, values }]));
  const sources = given.map(({ column, values }) => `unnest(${parameters.add(values)}::text[]) AS by_${column}(value)`);
  const conditions = given.map(({ column }) => `s.${column} = by_${column}.value`);
  // Merged records stand in no other table.
  if (stream.types === null) conditions.push('s.merged_into IS NULL');
  if (stream.id !== null) conditions.push(`s.id = ${parameters.add(stream.id)}`);
  const page = `SELECT s.sort_name, s.id FROM ${table} s WHERE ${[...conditions, afterSql(order, after, parameters)].join(' AND ')}
    ORDER BY ${orderSql(order)} LIMIT ${count}`;
  if (sources.length === 0) return `(${page})`;
  return `SELECT page.sort_name, page.id FROM ${sources.join(' CROSS JOIN ')} CROSS JOIN LATERAL (${page}) page`;
}

function anyStreamSql(streams: readonly Stream[], parameters: Parameters): string {
  const terms = streams.map(({ types, countries, states, id }) => {
    const conditions = [
      types === null ? null : `o.types && ${parameters.add(types)}::text[]`,
      countries === null ? null : `o.country = ANY(${parameters.add(countries)})`,
      states === null ? null : `o.membership_state = ANY(${parameters.add(states)})`,
      id === null ? null : `o.id = ${parameters.add(id)}`,
    ];
    return conditions.filter((condition) => condition !== null).join(' AND ') || 'TRUE';
  });
  return `(o.merged_into IS NULL AND (${terms.join(' OR ')}))`;
}

function matchSql(query: SearchQuery, streams: readonly Stream[], parameters: Parameters): string {
  return `o.search @@ ${parameters.add(query.prefix)}::tsquery AND ${anyStreamSql(streams, parameters)}`;
}

/** 0 the very name, 1 begins with it, 2 all words, 3 the last word goes on. */
function rankSql(search: string, query: SearchQuery, parameters: Parameters): string {
  const folded = parameters.add(foldName(search));
  return `CASE WHEN o.sort_name = ${folded} THEN 0 WHEN starts_with(o.sort_name, ${folded}) THEN 1
    WHEN o.search @@ ${parameters.add(query.exact)}::tsquery THEN 2 ELSE 3 END`;
}
