import type { Predicate } from '@cattc/decisions';
import { inOrder, Parameters, type Place, predicateSql, type RequestContext } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import { liveAgencies } from '../country/country-store.ts';
import type { CaseParty } from '../generated/resolvers.ts';
import type { Membership } from '../membership/membership.ts';
import { viewCases } from '../membership/membership-access.ts';
import { findMemberships } from '../membership/membership-store.ts';
import type { DeskCount, DeskListing } from './desk.ts';

/** What a statement about the desk is made of: whose cases, and what tells whose move it is today. */
interface Desk {
  readonly view: Predicate<Membership>;
  /** Countries of which an agency answers for memberships today. */
  readonly agencyCountries: readonly string[];
  readonly now: Date;
}

async function deskOf(manager: EntityManager, { caller, now }: RequestContext): Promise<Desk> {
  const agencies = await liveAgencies(manager, 'MEMBERSHIP', now);
  return { view: viewCases(caller), agencyCountries: [...new Set(agencies.map(({ country }) => country))], now };
}

/** A page of cases, one more than `limit` where there are more: three statements. */
export async function listCases(
  manager: EntityManager,
  listing: DeskListing,
  request: RequestContext,
  limit: number,
  after: Place | null,
): Promise<Membership[]> {
  const { text, values } = pageStatement(listing, await deskOf(manager, request), limit, after);
  const rows: { id: string }[] = await manager.query(text, [...values]);
  const ids = rows.map(({ id }) => id);
  return inOrder(ids, await findMemberships(manager, ids));
}

/** Counts cases, to one past `limit`. */
export async function countCases(manager: EntityManager, listing: DeskListing, request: RequestContext, limit: number): Promise<number> {
  const parameters = new Parameters();
  const streams = streamsOf(listing, await deskOf(manager, request), parameters);
  const text = `SELECT count(*)::integer AS count FROM (SELECT 1 FROM membership m WHERE ${streams.map((stream) => `(${stream})`).join(' OR ')} LIMIT ${limit + 1}) c`;
  const [row]: { count: number }[] = await manager.query(text, parameters.values);
  return row?.count ?? 0;
}

/** Where a case stands in the order of a desk. */
export function placeOf(order: DeskListing['order'], { id, stateSince, dueAt }: Membership): Place {
  return [order === 'DUE' ? (dueAt ?? 'infinity') : stateSince, id];
}

/** How many cases wait for whom, of each country: one statement beside that for the agencies. */
export async function countWaiting(
  manager: EntityManager,
  request: RequestContext,
  countries: readonly string[] | null,
): Promise<DeskCount[]> {
  const { view, agencyCountries, now } = await deskOf(manager, request);
  const parameters = new Parameters();
  const at = `${parameters.add(now)}::timestamptz`;
  const agencies = `${parameters.add(agencyCountries)}::text[]`;
  const where = [predicateSql(view, parameters, 'm'), countries === null ? 'TRUE' : `m.country = ANY(${parameters.add(countries)})`];
  return manager.query(
    `SELECT CASE WHEN m.waits_for = 'AGENCY' AND ${silent(at, agencies)} THEN 'SECRETARIAT' ELSE m.waits_for END AS "waitsFor", m.country,
       count(*)::integer AS count, count(*) FILTER (WHERE m.due_at <= ${at})::integer AS overdue,
       min(m.state_since) AS "oldestSince", min(m.due_at) AS "nextDueAt"
     FROM membership m WHERE m.waits_for IS NOT NULL AND ${where.join(' AND ')}
     GROUP BY 1, 2
     ORDER BY array_position(ARRAY['MEMBER', 'SECRETARIAT', 'AGENCY', 'COUNCIL'],
       CASE WHEN m.waits_for = 'AGENCY' AND ${silent(at, agencies)} THEN 'SECRETARIAT' ELSE m.waits_for END), 2`,
    parameters.values,
  );
}

/** The agency's part falls to the secretariat: `waitsFor` of membership-deadlines.ts, in SQL. */
function silent(at: string, agencies: string): string {
  return `(m.due_at <= ${at} OR m.country <> ALL(${agencies}))`;
}

const orders = { WAITING_LONGEST: 'm.state_since', DUE: "coalesce(m.due_at, 'infinity')" } as const;

/** Reads no more than a page of each party's cases, and of each country's where countries are asked for; each is a range of an index in the order of the desk. */
function pageStatement(
  listing: DeskListing,
  desk: Desk,
  limit: number,
  after: Place | null,
): { readonly text: string; readonly values: readonly unknown[] } {
  const parameters = new Parameters();
  const { countries, order } = listing;
  const key = orders[order];
  const rest = after === null ? 'TRUE' : `(${key}, m.id) > (${parameters.add(after[0])}::timestamptz, ${parameters.add(after[1])}::text)`;
  const page = (condition: string) =>
    `SELECT m.id, ${key} AS key FROM membership m WHERE ${condition} AND ${rest} ORDER BY ${key}, m.id LIMIT ${limit + 1}`;
  const each = countries === null ? null : parameters.add(countries);
  const parts = streamsOf({ ...listing, countries: null }, desk, parameters).map((stream) =>
    each === null
      ? `(${page(stream)})`
      : `SELECT p.id, p.key FROM unnest(${each}::text[]) AS c(code) CROSS JOIN LATERAL (${page(`${stream} AND m.country = c.code`)}) p`,
  );
  return { text: `SELECT id FROM (${parts.join(' UNION ALL ')}) s ORDER BY key, id LIMIT ${limit + 1}`, values: parameters.values };
}

/** Conditions, no two of which hold for one case, each with one value of waits_for. */
function streamsOf(listing: DeskListing, { view, agencyCountries, now }: Desk, parameters: Parameters): string[] {
  const { states, countries, overdue } = listing;
  const at = () => `${parameters.add(now)}::timestamptz`;
  const common = [predicateSql(view, parameters, 'm')];
  if (states !== null) common.push(`m.state = ANY(${parameters.add(states)})`);
  if (countries !== null) common.push(`m.country = ANY(${parameters.add(countries)})`);
  if (overdue !== null) common.push(overdue ? `m.due_at <= ${at()}` : `(m.due_at IS NULL OR m.due_at > ${at()})`);
  const stream = (waitsFor: CaseParty, ...more: string[]) => [`m.waits_for = '${waitsFor}'`, ...more, ...common].join(' AND ');
  const fallen = () => silent(at(), `${parameters.add(agencyCountries)}::text[]`);
  return listing.parties.flatMap((party) => {
    if (party === 'AGENCY') return [stream('AGENCY', `NOT ${fallen()}`)];
    return party === 'SECRETARIAT' ? [stream('SECRETARIAT'), stream('AGENCY', fallen())] : [stream(party)];
  });
}
