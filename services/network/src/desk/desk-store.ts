import type { Predicate } from '@cattc/decisions';
import { inOrder, Parameters, type Place, predicateSql, type RequestContext } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import { liveAgencies } from '../country/country-store.ts';
import type { CaseParty } from '../generated/resolvers.ts';
import type { Membership } from '../membership/membership.ts';
import { viewCases } from '../membership/membership-access.ts';
import { findMemberships } from '../membership/membership-store.ts';
import { type DeskCount, type DeskListing, waitAt } from './desk.ts';

/** What a statement about the desk is made of: whose cases, and what tells whose move it is today. */
interface Desk {
  readonly view: Predicate<Membership>;
  /** Countries of which an agency answers for memberships today. */
  readonly agencyCountries: readonly string[];
  readonly now: Date;
}

const desks = new WeakMap<RequestContext, Promise<Desk>>();

/** Read once for all that a request asks of the desk. */
function deskOf(manager: EntityManager, request: RequestContext): Promise<Desk> {
  const desk = desks.get(request) ?? readDesk(manager, request);
  desks.set(request, desk);
  return desk;
}

async function readDesk(manager: EntityManager, { caller, now }: RequestContext): Promise<Desk> {
  const agencies = await liveAgencies(manager, 'MEMBERSHIP', now);
  return { view: viewCases(caller), agencyCountries: [...new Set(agencies.map(({ country }) => country))], now };
}

/** A page of cases, one more than `limit` where there are more: two statements beside those for the agencies. */
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
  const parts = streams.map(({ condition }) => `(SELECT FROM membership m WHERE ${condition} LIMIT ${limit + 1})`);
  const text = `SELECT count(*)::integer AS count FROM (SELECT FROM (${parts.join(' UNION ALL ')}) s LIMIT ${limit + 1}) c`;
  const [row]: { count: number }[] = await manager.query(text, parameters.values);
  return row?.count ?? 0;
}

/** Where a case stands in the order of a desk. */
export function placeOf({ order, parties }: Pick<DeskListing, 'order' | 'parties'>, membership: Membership): Place {
  const { since, dueAt } = waitAt(parties, membership);
  return [order === 'DUE' ? (dueAt ?? 'infinity') : since, membership.id];
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
    `SELECT party AS "waitsFor", country, count(*)::integer AS count, count(*) FILTER (WHERE due_at <= ${at})::integer AS overdue,
       min(since) AS "oldestSince", min(due_at) AS "nextDueAt"
     FROM (
       SELECT CASE WHEN m.waits_for = 'AGENCY' AND ${silent(at, agencies)} THEN 'SECRETARIAT' ELSE m.waits_for END AS party,
         m.country, ${step.since} AS since, ${step.dueAt} AS due_at
       FROM membership m WHERE m.waits_for IS NOT NULL AND ${where.join(' AND ')}
       UNION ALL
       SELECT 'SECRETARIAT', m.country, ${noticeStep.since}, ${noticeStep.dueAt} FROM membership m WHERE ${besideRenewal} AND ${where.join(' AND ')}
     ) w
     GROUP BY party, country
     ORDER BY array_position(ARRAY['MEMBER', 'SECRETARIAT', 'AGENCY', 'COUNCIL'], party), country`,
    parameters.values,
  );
}

/** The agency's part falls to the secretariat: `waitsFor` of membership-deadlines.ts, in SQL. */
function silent(at: string, agencies: string): string {
  return `(m.due_at <= ${at} OR m.country <> ALL(${agencies}))`;
}

/** Since when, and until when, a case waits: `waitAt` of desk.ts, in SQL. */
interface Wait {
  readonly since: string;
  readonly dueAt: string;
}
const step: Wait = { since: 'm.state_since', dueAt: 'm.due_at' };
const noticeStep: Wait = { since: "(m.notice ->> 'givenAt')::timestamptz", dueAt: "(m.notice ->> 'answerBy')::timestamptz" };
/** `noticeBesideRenewal` of membership-deadlines.ts, in SQL. */
const besideRenewal = "m.state IN ('RENEWAL_DUE', 'LAPSED') AND m.notice IS NOT NULL";

const keyOf = ({ since, dueAt }: Wait, order: DeskListing['order']): string => (order === 'DUE' ? `coalesce(${dueAt}, 'infinity')` : since);

/** Cases that wait for one party: no two of a desk's have a case in common. */
interface Stream extends Wait {
  readonly condition: string;
}

/** Reads no more than a page of each party's cases, and of each country's where countries are asked for; each is a range of an index in the order of the desk. */
function pageStatement(
  listing: DeskListing,
  desk: Desk,
  limit: number,
  after: Place | null,
): { readonly text: string; readonly values: readonly unknown[] } {
  const parameters = new Parameters();
  const { countries, order } = listing;
  const place = after === null ? null : `(${parameters.add(after[0])}::timestamptz, ${parameters.add(after[1])}::text)`;
  const page = (stream: Stream, ...more: string[]) => {
    const key = keyOf(stream, order);
    const conditions = [stream.condition, ...more, ...(place === null ? [] : [`(${key}, m.id) > ${place}`])];
    return `SELECT m.id, ${key} AS key FROM membership m WHERE ${conditions.join(' AND ')} ORDER BY ${key}, m.id LIMIT ${limit + 1}`;
  };
  const each = countries === null ? null : parameters.add(countries);
  const parts = streamsOf({ ...listing, countries: null }, desk, parameters).map((stream) =>
    each === null
      ? `(${page(stream)})`
      : `SELECT p.id, p.key FROM unnest(${each}::text[]) AS c(code) CROSS JOIN LATERAL (${page(stream, 'm.country = c.code')}) p`,
  );
  return { text: `SELECT id FROM (${parts.join(' UNION ALL ')}) s ORDER BY key, id LIMIT ${limit + 1}`, values: parameters.values };
}

/** Each with one value of waits_for. */
function streamsOf(listing: DeskListing, { view, agencyCountries, now }: Desk, parameters: Parameters): Stream[] {
  const { parties, states, countries, overdue } = listing;
  const at = () => `${parameters.add(now)}::timestamptz`;
  const common = [predicateSql(view, parameters, 'm')];
  if (states !== null) common.push(`m.state = ANY(${parameters.add(states)})`);
  if (countries !== null) common.push(`m.country = ANY(${parameters.add(countries)})`);
  const inTime = (wait: Wait) => `${keyOf(wait, 'DUE')} ${overdue ? '<=' : '>'} ${at()}`;
  const streamOf = (wait: Wait, ...conditions: string[]): Stream => ({
    ...wait,
    condition: [...conditions, ...common, ...(overdue === null ? [] : [inTime(wait)])].join(' AND '),
  });
  const stream = (waitsFor: CaseParty, ...more: string[]) => streamOf(step, `m.waits_for = '${waitsFor}'`, ...more);
  const fallen = () => silent(at(), `${parameters.add(agencyCountries)}::text[]`);
  return parties.flatMap((party) => {
    if (party === 'AGENCY') return [stream('AGENCY', `NOT ${fallen()}`)];
    if (party !== 'SECRETARIAT') return [stream(party)];
    const own = [stream('SECRETARIAT'), stream('AGENCY', fallen())];
    return parties.includes('MEMBER') ? own : [...own, streamOf(noticeStep, "m.waits_for = 'MEMBER'", besideRenewal)];
  });
}
