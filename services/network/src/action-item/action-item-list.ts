import type { Predicate } from '@cattc/decisions';
import { countRows, inOrder, Parameters, type Place, predicateSql, type RequestContext } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { ActionItemOrder, ActionItemState, MechanismSide } from '../generated/resolvers.ts';
import { sameOrganizationSql } from '../organization/organization-store.ts';
import type { ActionItem } from './action-item.ts';
import { viewWaiting } from './action-item-access.ts';
import { findActionItems } from './action-item-store.ts';

/** What is asked of a list; null does not matter. */
export interface ActionItemListing {
  readonly number: string | null;
  readonly workingGroupId: string | null;
  readonly meetingId: string | null;
  readonly states: readonly ActionItemState[] | null;
  readonly countries: readonly string[] | null;
  readonly side: MechanismSide | null;
  readonly ownerOrganizationId: string | null;
  readonly dueUntil: string | null;
  readonly order: ActionItemOrder;
}

/** A list that asks for nothing. */
export const everyActionItem: ActionItemListing = {
  number: null,
  workingGroupId: null,
  meetingId: null,
  states: null,
  countries: null,
  side: null,
  ownerOrganizationId: null,
  dueUntil: null,
  order: 'DUE',
};

/** A page of what `view` holds, one row more than `limit` where there are more: two statements. */
export function listActionItems(
  manager: EntityManager,
  listing: ActionItemListing,
  view: Predicate<ActionItem>,
  limit: number,
  after: Place | null,
): Promise<ActionItem[]> {
  const parameters = new Parameters();
  return readPage(manager, pageSql(listing, view, limit, after, parameters), parameters);
}

/** Whose action items are listed: a group's, or a meeting's. */
export type ActionItemsOf = 'workingGroupId' | 'meetingId';
const columnOf: Readonly<Record<ActionItemsOf, string>> = { workingGroupId: 'working_group_id', meetingId: 'meeting_id' };

/** The same of each of these groups, or meetings: two statements, however many. */
export function listActionItemsOf(
  manager: EntityManager,
  of: ActionItemsOf,
  ids: readonly string[],
  listing: ActionItemListing,
  view: Predicate<ActionItem>,
  limit: number,
  after: Place | null,
): Promise<ActionItem[]> {
  const parameters = new Parameters();
  const page = pageSql(listing, view, limit, after, parameters, `r.${columnOf[of]} = g.id`);
  return readPage(manager, `SELECT p.id FROM unnest(${parameters.add(ids)}::text[]) AS g(id) CROSS JOIN LATERAL (${page}) p`, parameters);
}

function pageSql(
  listing: ActionItemListing,
  view: Predicate<ActionItem>,
  limit: number,
  after: Place | null,
  parameters: Parameters,
  ...of: readonly string[]
): string {
  const [sign, direction] = listing.order === 'DUE' ? ['>', 'ASC'] : ['<', 'DESC'];
  const conditions = [...of, predicateSql(view, parameters, 'r'), conditionSql(listing, parameters)];
  if (after !== null) {
    conditions.push(`(r.due_at, r.id) ${sign} (${parameters.add(after[0])}::timestamptz, ${parameters.add(after[1])}::text)`);
  }
  return `SELECT r.id FROM action_item_record r WHERE ${conditions.join(' AND ')} ORDER BY r.due_at ${direction}, r.id ${direction} LIMIT ${limit + 1}`;
}

async function readPage(manager: EntityManager, text: string, parameters: Parameters): Promise<ActionItem[]> {
  const rows: { id: string }[] = await manager.query(text, parameters.values);
  const ids = rows.map(({ id }) => id);
  return inOrder(ids, await findActionItems(manager, ids));
}

/** Counts what `view` holds of each of these groups, or meetings, to one past `limit`: one statement. */
export async function countActionItemsOf(
  manager: EntityManager,
  of: ActionItemsOf,
  ids: readonly string[],
  listing: ActionItemListing,
  view: Predicate<ActionItem>,
  limit: number,
): Promise<ReadonlyMap<string, number>> {
  const parameters = new Parameters();
  const where = `${predicateSql(view, parameters, 'r')} AND ${conditionSql(listing, parameters)}`;
  const rows: { id: string; count: number }[] = await manager.query(
    `SELECT g.id, c.count FROM unnest(${parameters.add(ids)}::text[]) AS g(id) CROSS JOIN LATERAL (
       SELECT count(*)::integer AS count FROM (SELECT 1 FROM action_item_record r WHERE r.${columnOf[of]} = g.id AND ${where} LIMIT ${limit + 1}) x) c`,
    parameters.values,
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Where an action item stands in the list. */
export function placeOf({ dueAt, id }: ActionItem): Place {
  return [dueAt, id];
}

/** Counts what `view` holds, to one past `limit`. */
export function countActionItems(
  manager: EntityManager,
  listing: ActionItemListing,
  view: Predicate<ActionItem>,
  limit: number,
): Promise<number> {
  return countRows(manager, { table: 'action_item_record', view, condition: (parameters) => conditionSql(listing, parameters) }, limit);
}

function conditionSql(listing: ActionItemListing, parameters: Parameters): string {
  const { number, workingGroupId, meetingId, states, countries, side, ownerOrganizationId, dueUntil } = listing;
  const conditions = ['TRUE'];
  if (number !== null) conditions.push(`r.number = ${parameters.add(number)}`);
  if (workingGroupId !== null) conditions.push(`r.working_group_id = ${parameters.add(workingGroupId)}`);
  if (meetingId !== null) conditions.push(`r.meeting_id = ${parameters.add(meetingId)}`);
  if (states !== null) conditions.push(`r.state = ANY(${parameters.add(states)})`);
  if (countries !== null) conditions.push(`r.country = ANY(${parameters.add(countries)})`);
  if (side !== null) conditions.push(`r.side = ${parameters.add(side)}`);
  if (ownerOrganizationId !== null) {
    conditions.push(`r.owner_organization_id IN (${sameOrganizationSql(parameters.add(ownerOrganizationId))})`);
  }
  if (dueUntil !== null) conditions.push(`r.due_on <= ${parameters.add(dueUntil)}::date`);
  return conditions.join(' AND ');
}

/** What waits for the caller, what falls due next first. */
export function listWaiting(manager: EntityManager, { caller }: RequestContext, limit: number, after: Place | null): Promise<ActionItem[]> {
  return listActionItems(manager, everyActionItem, viewWaiting(caller), limit, after);
}

/** Counts what waits for the caller, to one past `limit`. */
export function countWaiting(manager: EntityManager, { caller }: RequestContext, limit: number): Promise<number> {
  return countActionItems(manager, everyActionItem, viewWaiting(caller), limit);
}
