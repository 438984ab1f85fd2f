import { type Caller, isStaff } from '@cattc/decisions';
import { countLimit, Parameters, type Place, predicateSql } from '@cattc/subgraph';
import type {
  MembershipState,
  MembershipTier,
  OrganizationAttention,
  OrganizationOrder,
  OrganizationStatus,
  OrganizationType,
} from '../generated/resolvers.ts';
import { taggedSql } from '../initiative/initiative-list.ts';
import { viewMemberships } from '../membership/membership-access.ts';
import { attentionSql } from './organization-attention-list.ts';
import { boxesAround, type Circle, earthRadiusKm } from './organization-near.ts';
import type { ListLanguage, OrganizationSearch } from './organization-search.ts';
import { matchQuery, type Rank, ranksOf } from './organization-search-list.ts';

/** Which organisations; null is no condition. */
export interface OrganizationConditions {
  readonly countries: readonly string[] | null;
  readonly subdivisions: readonly string[] | null;
  /** Folded. */
  readonly cities: readonly string[] | null;
  readonly types: readonly OrganizationType[] | null;
  readonly statuses: readonly OrganizationStatus[] | null;
  readonly states: readonly MembershipState[] | null;
  readonly tiers: readonly MembershipTier[] | null;
  /** With the classes of each broad field. */
  readonly fields: readonly string[] | null;
  readonly hasMembership: boolean | null;
  readonly initiatives: readonly string[] | null;
  /** Of the staff alone: others find none. */
  readonly attention: readonly OrganizationAttention[] | null;
}

/** Which organisations a list holds, as the caller may ask. */
export interface OrganizationListing {
  readonly search: OrganizationSearch | null;
  readonly conditions: OrganizationConditions;
  readonly order: OrganizationOrder;
  /** Of the order by displayed name. */
  readonly language: ListLanguage;
}

/** A statement with its values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A row of a page: the organisation, and what its place in the list is made of. */
export interface ListedPlace {
  readonly id: string;
  readonly place: Place;
}

/**
 * The ids of one page, `limit + 1` at most, by one statement, or by several of which each is needed where those before it gave too few. Every condition and every order
 * has its index; Postgres walks the order where much of the table fits the conditions, and gathers and sorts where little does. What a common search finds is not ranked as
 * a whole: each rank is walked by name, the best first.
 */
export function pageStatements(listing: OrganizationListing, caller: Caller, limit: number, after: Place | null): Statement[] {
  const { search, order } = listing;
  if (search?.runs.length === 0) return [];
  if (search === null || order !== 'RELEVANCE' || !search.isCommon) return [pageStatement(listing, caller, limit, after)];
  const ranks = ranksOf(search);
  const reached = after === null ? 0 : ranks.findIndex(({ rank }) => rank === after[0]);
  return ranks.flatMap((rank, index) =>
    index < reached ? [] : [rankStatement(listing, caller, rank, ranks.slice(0, index), limit, index === reached ? after : null)],
  );
}

function pageStatement(listing: OrganizationListing, caller: Caller, limit: number, after: Place | null): Statement {
  const parameters = new Parameters();
  const { search } = listing;
  const order = orderOf(listing);
  const rows = rowsSql(listing, caller, parameters);
  const columns = order.keys.map((key) => `${keySql(key, search, parameters)} AS ${key.name}`);
  const names = order.keys.map(({ name }) => name);
  const direction = order.descending ? ' DESC' : '';
  const among = [rows, ...laterMembersSql(listing, order, after, parameters)].join(' AND ');
  const text = `SELECT id, json_build_array(${names.join(', ')}) AS place FROM (SELECT ${columns.join(', ')} FROM ${among}) r
    WHERE ${afterSql(order, after, parameters)} ORDER BY ${names.map((name) => name + direction).join(', ')} LIMIT ${parameters.add(limit + 1)}`;
  return { text, values: parameters.values };
}

/** Those of one rank, by name. */
function rankStatement(
  listing: OrganizationListing,
  caller: Caller,
  { rank, isFound, isRare = false, sql }: Rank,
  better: readonly Rank[],
  limit: number,
  after: Place | null,
): Statement {
  const parameters = new Parameters();
  // What words it is found by would lead Postgres to another index than that of the rank.
  const { search, conditions } = isFound ? { ...listing, search: null } : listing;
  // OFFSET keeps the rest from being planned into it.
  const [among, ...own] = isRare
    ? [`(SELECT * FROM organization_search s WHERE ${sql(parameters)} OFFSET 0)`]
    : ['organization_search', sql(parameters)];
  const where = [
    rowsSql({ search, conditions }, caller, parameters, 'ORGANIZATION', among),
    ...own,
    ...better.map((each) => `NOT ${each.sql(parameters)}`),
  ];
  if (after !== null) where.push(`(s.sort_name, s.id) > (${parameters.add(after[1])}::text, ${parameters.add(after[2])}::text)`);
  const text = `SELECT s.id, json_build_array(${rank}, s.sort_name, s.id) AS place FROM ${where.join(' AND ')}
    ORDER BY s.sort_name, s.id LIMIT ${parameters.add(limit + 1)}`;
  return { text, values: parameters.values };
}

/** Counts to one past the limit of exact counts. */
export function countStatement(listing: OrganizationListing, caller: Caller): Statement {
  if (listing.search?.runs.length === 0) return { text: 'SELECT 0 AS count', values: [] };
  const parameters = new Parameters();
  const rows = rowsSql(listing, caller, parameters, 'NEITHER');
  const text = `SELECT count(*)::integer AS count FROM (SELECT 1 FROM ${rows} LIMIT ${countLimit + 1}) r`;
  return { text, values: parameters.values };
}

/** What organisations are counted by. */
export const facets = ['countries', 'types', 'tiers', 'states', 'fields'] as const;
export type Facet = (typeof facets)[number];

/** Values that one facet counts at most: beyond them its counts are too low, and said to be. */
export const facetValues = 300_000;
const mostKinds = 300;

/** How many there are of each value: the values of a facet, the most frequent first, counted among the rows that all other conditions leave. */
export function facetStatement(listing: OrganizationListing, facet: Facet, caller: Caller): Statement {
  if (listing.search?.runs.length === 0) {
    return { text: 'SELECT NULL::text AS value, 0 AS count, FALSE AS cut WHERE FALSE', values: [] };
  }
  const parameters = new Parameters();
  const others = { ...listing, conditions: { ...listing.conditions, [facet]: null } };
  const { value, read } = facetColumns[facet];
  const rows = rowsSql(others, caller, parameters, read);
  const text = `SELECT value, count(*)::integer AS count, sum(count(*)) OVER () > ${facetValues} AS cut
    FROM (SELECT ${value} AS value FROM ${rows} LIMIT ${facetValues + 1}) f
    WHERE value IS NOT NULL GROUP BY value ORDER BY count DESC, value LIMIT ${mostKinds}`;
  return { text, values: parameters.values };
}

const facetColumns: Readonly<Record<Facet, { readonly value: string; readonly read: ReadOf }>> = {
  countries: { value: 's.country', read: 'ORGANIZATION' },
  types: { value: 'unnest(s.types)', read: 'ORGANIZATION' },
  tiers: { value: 'm.tier', read: 'MEMBERSHIP' },
  states: { value: 'm.state', read: 'MEMBERSHIP' },
  fields: { value: 'unnest(m.fields)', read: 'MEMBERSHIP' },
};

/** The ids of a page of those within a circle, the nearest first, with their distances in kilometres. */
export function nearStatement(
  circle: Circle,
  conditions: OrganizationConditions,
  caller: Caller,
  limit: number,
  after: Place | null,
): Statement {
  const parameters = new Parameters();
  const near = nearSql(circle, conditions, caller, parameters);
  const later =
    after === null ? 'TRUE' : `(distance, id) > (${parameters.add(after[0])}::double precision, ${parameters.add(after[1])}::text)`;
  const text = `SELECT id, distance AS "distanceKm" FROM (${near}) n WHERE distance <= ${parameters.add(circle.km)} AND ${later}
    ORDER BY distance, id LIMIT ${parameters.add(limit + 1)}`;
  return { text, values: parameters.values };
}

export function nearCountStatement(circle: Circle, conditions: OrganizationConditions, caller: Caller): Statement {
  const parameters = new Parameters();
  const near = nearSql(circle, conditions, caller, parameters);
  const text = `SELECT count(*)::integer AS count FROM (SELECT 1 FROM (${near}) n WHERE distance <= ${parameters.add(circle.km)} LIMIT ${countLimit + 1}) m`;
  return { text, values: parameters.values };
}

/** Candidates by the boxes that hold the circle, which an index finds, with the distance of each by the haversine formula. */
function nearSql(circle: Circle, conditions: OrganizationConditions, caller: Caller, parameters: Parameters): string {
  const [lat, lng] = [parameters.add(circle.lat), parameters.add(circle.lng)].map((place) => `${place}::double precision`);
  const boxes = boxesAround(circle).map(({ south, west, north, east }) => {
    const [a, b, c, d] = [west, south, east, north].map((degrees) => `${parameters.add(degrees)}::double precision`);
    return `point(s.lng, s.lat) <@ box(point(${a}, ${b}), point(${c}, ${d}))`;
  });
  const half = (angle: string) => `power(sin(radians(${angle}) / 2), 2)`;
  const distance = `${2 * earthRadiusKm} * asin(sqrt(least(1, ${half(`s.lat - ${lat}`)} + cos(radians(${lat})) * cos(radians(s.lat)) * ${half(`s.lng - ${lng}`)})))`;
  return `SELECT s.id, ${distance} AS distance FROM ${rowsSql({ search: null, conditions }, caller, parameters)} AND s.lat IS NOT NULL AND (${boxes.join(' OR ')})`;
}

interface OrderKey {
  readonly name: 'rank' | 'sort_name' | 'shown' | 'id';
  readonly sql: string | null;
  readonly type: 'integer' | 'text';
}

interface Order {
  readonly keys: readonly OrderKey[];
  readonly descending: boolean;
}

function orderOf({ order, language }: OrganizationListing): Order {
  const id: OrderKey = { name: 'id', sql: 's.id', type: 'text' };
  const name: OrderKey = { name: 'sort_name', sql: 's.sort_name', type: 'text' };
  switch (order) {
    case 'RELEVANCE':
      return { keys: [{ name: 'rank', sql: null, type: 'integer' }, name, id], descending: false };
    case 'NAME':
    case 'NAME_DESC':
      return { keys: [name, id], descending: order === 'NAME_DESC' };
    case 'DISPLAY_NAME':
    case 'DISPLAY_NAME_DESC': {
      const shown = `COALESCE(s.displayed ->> '${language}', s.display_name) COLLATE "${language}-x-icu"`;
      return { keys: [{ name: 'shown', sql: shown, type: 'text' }, id], descending: order === 'DISPLAY_NAME_DESC' };
    }
    case 'REGISTERED':
    case 'REGISTERED_DESC':
      // Ids begin with the instant at which they were made.
      return { keys: [id], descending: order === 'REGISTERED_DESC' };
    default:
      return order satisfies never;
  }
}

function keySql({ sql }: OrderKey, search: OrganizationSearch | null, parameters: Parameters): string {
  return sql ?? (search === null ? '0' : rankSql(search, parameters));
}

function afterSql({ keys, descending }: Order, after: Place | null, parameters: Parameters): string {
  if (after === null) return 'TRUE';
  const places = keys.map(({ type }, index) => `${parameters.add(after[index])}::${type}`);
  return `(${keys.map(({ name }) => name).join(', ')}) ${descending ? '<' : '>'} (${places.join(', ')})`;
}

/** The place in a list by name, said of the memberships too: Postgres does not learn it from that of the organisations, and would walk their index from its beginning. */
function laterMembersSql({ conditions }: OrganizationListing, order: Order, after: Place | null, parameters: Parameters): string[] {
  if (after === null || order.keys[0]?.name !== 'sort_name' || !asksMembers(conditions)) return [];
  const place = order.keys.map(({ type }, index) => `${parameters.add(after[index])}::${type}`);
  return [`(m.sort_name, m.organization_id) ${order.descending ? '<' : '>'} (${place.join(', ')})`];
}

const asksMembers = ({ states, tiers, fields, hasMembership }: OrganizationConditions): boolean =>
  states !== null || tiers !== null || fields !== null || hasMembership === true;

function rankSql(search: OrganizationSearch, parameters: Parameters): string {
  return `CASE ${ranksOf(search)
    .map(({ rank, sql }) => `WHEN ${sql(parameters)} THEN ${rank}`)
    .join(' ')} END`;
}

/** Of what a statement reads columns. */
type ReadOf = 'ORGANIZATION' | 'MEMBERSHIP' | 'NEITHER';

/**
 * What follows FROM: organisations `s` that no other records stand for (only these have a row), as they are searched and filtered, with their memberships `m` where these are read or something
 * is asked of them; memberships alone where nothing is asked of organisations. More conditions may be added. Whoever has a membership that the caller may not see is listed and counted as
 * without one.
 */
function rowsSql(
  { search, conditions }: Pick<OrganizationListing, 'search' | 'conditions'>,
  caller: Caller,
  parameters: Parameters,
  read: ReadOf = 'ORGANIZATION',
  among = 'organization_search',
): string {
  const { countries, subdivisions, cities, types, statuses, states, tiers, fields, hasMembership, attention, initiatives } = conditions;
  // Of a single value an index gives its rows in order.
  const one = (column: string, values: readonly string[] | null) =>
    values === null
      ? []
      : [values.length === 1 ? `${column} = ${parameters.add(values[0])}` : `${column} = ANY(${parameters.add(values)})`];
  const some = (column: string, values: readonly string[] | null) =>
    values === null ? [] : [`${column} && ${parameters.add(values)}::text[]`];
  const ofMembers = [
    ...one('m.state', states),
    ...one('m.tier', tiers),
    ...some('m.fields', fields),
    // Of a live membership alone the tier is kept.
    ...(hasMembership === true ? ['m.tier IS NOT NULL'] : []),
  ];
  const ofOrganizations = [
    ...(search === null ? [] : [`s.words @@ ${parameters.add(matchQuery(search))}::tsquery`]),
    ...one('s.country', countries),
    ...one('s.subdivision', subdivisions),
    ...one('s.city', cities),
    ...some('s.types', types),
    ...one('s.status', statuses),
    ...(hasMembership === false ? [`(m.tier IS NULL OR NOT ${visibleSql(caller, parameters)})`] : []),
    // An index has the tagged ones.
    ...(initiatives === null ? [] : [`s.id IN (SELECT o.id FROM organization o WHERE ${taggedSql('o', initiatives, parameters)})`]),
    ...(attention === null ? [] : [isStaff(caller) ? neededSql(attention, parameters) : 'FALSE']),
  ];
  const isOfMembers = read === 'MEMBERSHIP' || asksMembers(conditions);
  const all = [...ofOrganizations, ...ofMembers, ...(isOfMembers ? [visibleSql(caller, parameters)] : [])].join(' AND ') || 'TRUE';
  if (isOfMembers && read !== 'ORGANIZATION' && ofOrganizations.length === 0) return `listed_membership m WHERE ${all}`;
  // By the name too, so that the rows of either table are in the order of the other.
  const join = isOfMembers ? 'JOIN' : hasMembership === false ? 'LEFT JOIN' : null;
  const memberships = join === null ? '' : `${join} listed_membership m ON m.organization_id = s.id AND m.sort_name = s.sort_name`;
  return `${among} s ${memberships} WHERE ${all}`;
}

/** That the secretariat has to look at it for one of these reasons: few do, and an index has them. */
function neededSql(reasons: readonly OrganizationAttention[], parameters: Parameters): string {
  return `s.id IN (SELECT o.id FROM organization o WHERE ${attentionSql(reasons, parameters)})`;
}

/** That the caller may see the membership `m`. */
function visibleSql(caller: Caller, parameters: Parameters): string {
  const place: Readonly<Record<string, string>> = { state: 'm.state', country: 'm.country', organizationId: 'm.organization_id' };
  const column = (field: string) => {
    const found = place[field];
    if (found === undefined) throw new Error(`lists of organisations do not know ${field} of memberships, by which they are seen`);
    return found;
  };
  return `(${predicateSql(viewMemberships(caller), parameters, column)})`;
}
