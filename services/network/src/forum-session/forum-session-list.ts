import { always } from '@cattc/decisions';
import { countRows, inOrder, Parameters, type Place } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { ForumSessionKind, ForumSessionOrder, ForumSessionState } from '../generated/resolvers.ts';
import type { ForumSession } from './forum-session.ts';
import { findForumSessions } from './forum-session-store.ts';

/** What is asked of a list; null does not matter. */
export interface ForumSessionListing {
  readonly forumId: string | null;
  readonly kinds: readonly ForumSessionKind[] | null;
  readonly states: readonly ForumSessionState[] | null;
  readonly tracks: readonly string[] | null;
  readonly rooms: readonly string[] | null;
  /** Instants between which they lie, with a part of them at least. */
  readonly from: Date | null;
  readonly to: Date | null;
  readonly order: ForumSessionOrder;
}

/** A page of sessions, one more than `limit` where there are more: two statements. */
export async function listForumSessions(
  manager: EntityManager,
  listing: ForumSessionListing,
  limit: number,
  after: Place | null,
): Promise<ForumSession[]> {
  const parameters = new Parameters();
  const [sign, direction] = listing.order === 'STARTS' ? ['>', 'ASC'] : ['<', 'DESC'];
  const conditions = [conditionSql(listing, parameters)];
  if (after !== null)
    conditions.push(`(r.starts_at, r.id) ${sign} (${parameters.add(after[0])}::timestamptz, ${parameters.add(after[1])}::text)`);
  const rows: { id: string }[] = await manager.query(
    `SELECT r.id FROM forum_session r WHERE ${conditions.join(' AND ')} ORDER BY r.starts_at ${direction}, r.id ${direction} LIMIT ${limit + 1}`,
    parameters.values,
  );
  const ids = rows.map(({ id }) => id);
  return inOrder(ids, await findForumSessions(manager, ids));
}

/** Counts sessions, to one past `limit`. */
export function countForumSessions(manager: EntityManager, listing: ForumSessionListing, limit: number): Promise<number> {
  return countRows(manager, { table: 'forum_session', view: always, condition: (parameters) => conditionSql(listing, parameters) }, limit);
}

/** Where a session stands in the list. */
export function placeOf({ startsAt, id }: ForumSession): Place {
  return [startsAt, id];
}

function conditionSql({ forumId, kinds, states, tracks, rooms, from, to }: ForumSessionListing, parameters: Parameters): string {
  const conditions = ['TRUE'];
  if (forumId !== null) conditions.push(`r.forum_id = ${parameters.add(forumId)}`);
  if (kinds !== null) conditions.push(`r.kind = ANY(${parameters.add(kinds)})`);
  if (states !== null) conditions.push(`r.state = ANY(${parameters.add(states)})`);
  if (tracks !== null) conditions.push(`r.track = ANY(${parameters.add(tracks)})`);
  if (rooms !== null) conditions.push(`lower(r.room) = ANY(${parameters.add(rooms.map((room) => room.toLowerCase()))})`);
  if (from !== null) conditions.push(`r.ends_at > ${parameters.add(from)}::timestamptz`);
  if (to !== null) conditions.push(`r.starts_at < ${parameters.add(to)}::timestamptz`);
  return conditions.join(' AND ');
}
