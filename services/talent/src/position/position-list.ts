import type { Caller } from '@cattc/decisions';
import { byKey, countLimit, Parameters, type Place, predicateSql, readSearch } from '@cattc/subgraph';
import type { PositionOrder, PositionState, ResearchStage } from '../generated/resolvers.ts';
import type { Position } from './position.ts';
import { viewPositions } from './position-access.ts';

/** Which positions a list holds, as the caller may ask. */
export interface PositionListing {
  readonly search: string | null;
  readonly number: string | null;
  readonly states: readonly PositionState[] | null;
  readonly countries: readonly string[] | null;
  readonly hostId: string | null;
  readonly listingId: string | null;
  readonly fields: readonly string[] | null;
  readonly stages: readonly ResearchStage[] | null;
  readonly initiatives: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly applyOn: string | null;
  readonly order: PositionOrder;
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The ids of one page in order, `limit + 1` at most. */
export function pageStatement(listing: PositionListing, caller: Caller, limit: number, after: Place | null): Statement {
  const parameters = new Parameters();
  const text = pageSql(listing, caller, limit, after, parameters, 'TRUE');
  return { text, values: parameters.values };
}

/** `columns` of `page` and how the host is named, of the positions of each host, of one that was merged those of its survivor: a page of each, all in order. */
export function hostPagesStatement(
  columns: string,
  hostIds: readonly string[],
  listing: PositionListing,
  caller: Caller,
  limit: number,
  after: Place | null,
): Statement {
  const parameters = new Parameters();
  const hosts = hostsSql(hostIds, parameters);
  const page = pageSql(listing, caller, limit, after, parameters, ofHost, 'p.*');
  const text = `${byKey} SELECT ${columns}, host.id AS named FROM ${hosts} CROSS JOIN LATERAL (${page}) page ORDER BY ${orderSql(listing, 'page')}`;
  return { text, values: parameters.values };
}

/** Counts to one past the limit of exact counts. */
export function countStatement(listing: PositionListing, caller: Caller): Statement {
  const parameters = new Parameters();
  return { text: countSql(listing, caller, parameters, 'TRUE'), values: parameters.values };
}

/** The same for the positions of each host: rows of host and count. */
export function hostCountsStatement(hostIds: readonly string[], listing: PositionListing, caller: Caller): Statement {
  const parameters = new Parameters();
  const hosts = hostsSql(hostIds, parameters);
  const count = countSql(listing, caller, parameters, ofHost);
  return {
    text: `${byKey} SELECT host.id AS host, counted.count FROM ${hosts} CROSS JOIN LATERAL (${count}) counted`,
    values: parameters.values,
  };
}

const ofHost = 'p.host_id = COALESCE(m.survivor_id, host.id)';

/** The ids `host.id` that hosts are named by, with the survivor of each that was merged: `m`. */
function hostsSql(hostIds: readonly string[], parameters: Parameters): string {
  return `unnest(${parameters.add(hostIds)}::text[]) AS host(id) LEFT JOIN merged_record m ON m.id = host.id`;
}

/** Where a position stands in a list of this order. */
export function placeOf(order: PositionOrder, { id, openedAt, createdAt, applyBy }: Position): Place {
  return [orderOf(order).column === 'listed_at' ? (openedAt ?? createdAt) : (applyBy ?? 'infinity'), id];
}

interface Order {
  readonly column: 'listed_at' | 'last_day';
  readonly type: 'timestamptz' | 'date';
  readonly descending: boolean;
}

function orderOf(order: PositionOrder): Order {
  switch (order) {
    case 'OPENED':
    case 'OPENED_DESC':
      return { column: 'listed_at', type: 'timestamptz', descending: order === 'OPENED_DESC' };
    case 'APPLY_BY':
    case 'APPLY_BY_DESC':
      return { column: 'last_day', type: 'date', descending: order === 'APPLY_BY_DESC' };
    default:
      return order satisfies never;
  }
}

function orderSql({ order }: PositionListing, alias: string): string {
  const { column, descending } = orderOf(order);
  const direction = descending ? 'DESC' : 'ASC';
  return `${alias}.${column} ${direction}, ${alias}.id ${direction}`;
}

function pageSql(
  listing: PositionListing,
  caller: Caller,
  limit: number,
  after: Place | null,
  parameters: Parameters,
  scope: string,
  columns = 'p.id',
): string {
  const { column, type, descending } = orderOf(listing.order);
  const [value, id] = after ?? [];
  const beyond =
    after === null
      ? 'TRUE'
      : `(p.${column}, p.id) ${descending ? '<' : '>'} (${parameters.add(value)}::${type}, ${parameters.add(id)}::text)`;
  return `SELECT ${columns} FROM position p WHERE ${scope} AND ${conditionSql(listing, caller, parameters)} AND ${beyond}
    ORDER BY ${orderSql(listing, 'p')} LIMIT ${limit + 1}`;
}

function countSql(listing: PositionListing, caller: Caller, parameters: Parameters, scope: string): string {
  const condition = conditionSql(listing, caller, parameters);
  return `SELECT count(*)::integer AS count FROM (SELECT 1 FROM position p WHERE ${scope} AND ${condition} LIMIT ${countLimit + 1}) c`;
}

function conditionSql(listing: PositionListing, caller: Caller, parameters: Parameters): string {
  const { search, number, states, countries, hostId, listingId, fields, stages, initiatives, languages, applyOn } = listing;
  const conditions = [
    predicateSql(viewPositions(caller), parameters, 'p'),
    search === null ? null : searchSql(search, parameters),
    number === null ? null : `p.number = ${parameters.add(number)}`,
    states === null ? null : oneOfSql('p.state', states, parameters),
    countries === null ? null : oneOfSql('p.country', countries, parameters),
    hostId === null ? null : `p.host_id = ${parameters.add(hostId)}`,
    listingId === null ? null : `p.listing_id = ${parameters.add(listingId)}`,
    fields === null ? null : `p.field_keys && ${parameters.add(fields)}::text[]`,
    stages === null ? null : `p.stages && ${parameters.add(stages)}::text[]`,
    // In the words of its index, which holds the tagged ones alone.
    initiatives === null ? null : `(p.initiatives <> '{}' AND p.initiatives && ${parameters.add(initiatives)}::text[])`,
    languages === null ? null : `p.language_keys && ${parameters.add(languages)}::text[]`,
    applyOn === null ? null : `p.last_day >= ${parameters.add(applyOn)}::date`,
  ];
  return conditions.filter((condition) => condition !== null).join(' AND ');
}

/** A single value as an equality: an index that begins with the column then gives the rows in the order of the list. */
function oneOfSql(column: string, values: readonly string[], parameters: Parameters): string {
  return values.length === 1 ? `${column} = ${parameters.add(values[0])}` : `${column} = ANY(${parameters.add(values)})`;
}

function searchSql(search: string, parameters: Parameters): string {
  const { tokens, prefix } = readSearch(search);
  return tokens === 0 ? 'FALSE' : `p.search @@ ${parameters.add(prefix)}::tsquery`;
}
