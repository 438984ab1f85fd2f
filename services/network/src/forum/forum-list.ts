import { always } from '@cattc/decisions';
import { countRows, inOrder, Parameters, type Place } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { ForumOrder, ForumState } from '../generated/resolvers.ts';
import type { Forum } from './forum.ts';
import { findForums } from './forum-store.ts';

/** What is asked of a list; null does not matter. */
export interface ForumListing {
  readonly years: readonly number[] | null;
  readonly states: readonly ForumState[] | null;
  readonly countries: readonly string[] | null;
  /** Those that are not over on this day. */
  readonly from: string | null;
  readonly order: ForumOrder;
}

/** A page of forums, one more than `limit` where there are more: two statements. */
export async function listForums(manager: EntityManager, listing: ForumListing, limit: number, after: Place | null): Promise<Forum[]> {
  const parameters = new Parameters();
  const [sign, direction] = listing.order === 'STARTS' ? ['>', 'ASC'] : ['<', 'DESC'];
  const conditions = [conditionSql(listing, parameters)];
  if (after !== null) conditions.push(`(r.starts_on, r.id) ${sign} (${parameters.add(after[0])}::date, ${parameters.add(after[1])}::text)`);
  const rows: { id: string }[] = await manager.query(
    `SELECT r.id FROM forum r WHERE ${conditions.join(' AND ')} ORDER BY r.starts_on ${direction}, r.id ${direction} LIMIT ${limit + 1}`,
    parameters.values,
  );
  const ids = rows.map(({ id }) => id);
  return inOrder(ids, await findForums(manager, ids));
}

/** Counts forums, to one past `limit`. */
export function countForums(manager: EntityManager, listing: ForumListing, limit: number): Promise<number> {
  return countRows(manager, { table: 'forum', view: always, condition: (parameters) => conditionSql(listing, parameters) }, limit);
}

/** Where a forum stands in the list. */
export function placeOf({ startsOn, id }: Forum): Place {
  return [startsOn, id];
}

function conditionSql({ years, states, countries, from }: ForumListing, parameters: Parameters): string {
  const conditions = ['TRUE'];
  if (years !== null) conditions.push(`r.year = ANY(${parameters.add(years)})`);
  if (states !== null) conditions.push(`r.state = ANY(${parameters.add(states)})`);
  if (countries !== null) conditions.push(`r.country = ANY(${parameters.add(countries)})`);
  if (from !== null) conditions.push(`r.ends_on >= ${parameters.add(from)}::date`);
  return conditions.join(' AND ');
}
