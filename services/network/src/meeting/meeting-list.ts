import { countRows, inOrder, Parameters, type Place, predicateSql, type RequestContext } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { MeetingOrder, MeetingState } from '../generated/resolvers.ts';
import { taggedSql } from '../initiative/initiative-list.ts';
import type { Meeting } from './meeting.ts';
import { viewMeetings, viewWaiting } from './meeting-access.ts';
import { findMeetings } from './meeting-store.ts';

/** What is asked of a list; null does not matter. */
export interface MeetingListing {
  readonly workingGroupId: string | null;
  readonly states: readonly MeetingState[] | null;
  readonly countries: readonly string[] | null;
  /** Instants between which they lie, with a part of them at least. */
  readonly from: Date | null;
  readonly to: Date | null;
  readonly initiatives: readonly string[] | null;
  readonly order: MeetingOrder;
}

/** A page of what the caller may see, one row more than `limit` where there are more: two statements. */
export function listMeetings(
  manager: EntityManager,
  listing: MeetingListing,
  request: RequestContext,
  limit: number,
  after: Place | null,
): Promise<Meeting[]> {
  const parameters = new Parameters();
  return pageOf(manager, pageSql(listing, request, limit, after, parameters), parameters);
}

/** The same of each of these groups: two statements, however many groups. */
export async function listMeetingsOf(
  manager: EntityManager,
  workingGroupIds: readonly string[],
  listing: MeetingListing,
  request: RequestContext,
  limit: number,
  after: Place | null,
): Promise<Meeting[]> {
  const parameters = new Parameters();
  const page = pageSql(listing, request, limit, after, parameters, 'r.working_group_id = g.id');
  return pageOf(
    manager,
    `SELECT p.id FROM unnest(${parameters.add(workingGroupIds)}::text[]) AS g(id) CROSS JOIN LATERAL (${page}) p`,
    parameters,
  );
}

function pageSql(
  listing: MeetingListing,
  request: RequestContext,
  limit: number,
  after: Place | null,
  parameters: Parameters,
  ...of: readonly string[]
): string {
  const [sign, direction] = listing.order === 'STARTS' ? ['>', 'ASC'] : ['<', 'DESC'];
  const conditions = [...of, predicateSql(viewMeetings(request.caller), parameters, 'r'), conditionSql(listing, parameters)];
  if (after !== null) {
    conditions.push(`(r.starts_at, r.id) ${sign} (${parameters.add(after[0])}::timestamptz, ${parameters.add(after[1])}::text)`);
  }
  return `SELECT r.id FROM meeting r WHERE ${conditions.join(' AND ')} ORDER BY r.starts_at ${direction}, r.id ${direction} LIMIT ${limit + 1}`;
}

/** Counts what the caller may see of each of these groups, to one past `limit`: one statement. */
export async function countMeetingsOf(
  manager: EntityManager,
  workingGroupIds: readonly string[],
  listing: MeetingListing,
  request: RequestContext,
  limit: number,
): Promise<ReadonlyMap<string, number>> {
  const parameters = new Parameters();
  const where = `${predicateSql(viewMeetings(request.caller), parameters, 'r')} AND ${conditionSql(listing, parameters)}`;
  const rows: { id: string; count: number }[] = await manager.query(
    `SELECT g.id, c.count FROM unnest(${parameters.add(workingGroupIds)}::text[]) AS g(id) CROSS JOIN LATERAL (
       SELECT count(*)::integer AS count FROM (SELECT 1 FROM meeting r WHERE r.working_group_id = g.id AND ${where} LIMIT ${limit + 1}) x) c`,
    parameters.values,
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

async function pageOf(manager: EntityManager, text: string, parameters: Parameters): Promise<Meeting[]> {
  const rows: { id: string }[] = await manager.query(text, parameters.values);
  const ids = rows.map(({ id }) => id);
  return inOrder(ids, await findMeetings(manager, ids));
}

/** Where a meeting stands in the list. */
export function placeOf({ startsAt, id }: Meeting): Place {
  return [startsAt, id];
}

/** Counts what the caller may see, to one past `limit`. */
export function countMeetings(manager: EntityManager, listing: MeetingListing, request: RequestContext, limit: number): Promise<number> {
  const condition = (parameters: Parameters) => conditionSql(listing, parameters);
  return countRows(manager, { table: 'meeting', view: viewMeetings(request.caller), condition }, limit);
}

function conditionSql({ workingGroupId, states, countries, from, to, initiatives }: MeetingListing, parameters: Parameters): string {
  const conditions = ['TRUE'];
  if (workingGroupId !== null) conditions.push(`r.working_group_id = ${parameters.add(workingGroupId)}`);
  if (states !== null) conditions.push(`r.state = ANY(${parameters.add(states)})`);
  if (countries !== null) conditions.push(`r.country = ANY(${parameters.add(countries)})`);
  if (from !== null) conditions.push(`r.ends_at > ${parameters.add(from)}::timestamptz`);
  if (to !== null) conditions.push(`r.starts_at < ${parameters.add(to)}::timestamptz`);
  if (initiatives !== null) conditions.push(taggedSql('r', initiatives, parameters));
  return conditions.join(' AND ');
}

/** Meetings that are over and wait for the caller's side, by id, from a place in a list of tasks: they have no time, and come after all that have one. */
export function listWaiting(
  manager: EntityManager,
  { caller, now }: Pick<RequestContext, 'caller' | 'now'>,
  limit: number,
  after: Place | null,
): Promise<Meeting[]> {
  const parameters = new Parameters();
  const conditions = [predicateSql(viewWaiting(caller), parameters, 'r'), overSql(now, parameters)];
  if (after !== null && after[0] === 'infinity') conditions.push(`r.id > ${parameters.add(after[1])}`);
  return pageOf(manager, `SELECT r.id FROM meeting r WHERE ${conditions.join(' AND ')} ORDER BY r.id LIMIT ${limit + 1}`, parameters);
}

/** Counts them, to one past `limit`. */
export function countWaiting(
  manager: EntityManager,
  { caller, now }: Pick<RequestContext, 'caller' | 'now'>,
  limit: number,
): Promise<number> {
  return countRows(manager, { table: 'meeting', view: viewWaiting(caller), condition: (parameters) => overSql(now, parameters) }, limit);
}

function overSql(now: Date, parameters: Parameters): string {
  return `r.waits_for <> '{}' AND (r.state <> 'PLANNED' OR r.ends_at <= ${parameters.add(now)}::timestamptz)`;
}
