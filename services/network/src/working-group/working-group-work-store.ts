import type { Caller } from '@cattc/decisions';
import { Parameters, predicateSql } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import { viewActionItems } from '../action-item/action-item-access.ts';
import { viewMeetings } from '../meeting/meeting-access.ts';

/** Ids of a group's meetings and action items that the caller may see, the newest of each, at most 50: one statement. */
export async function listWorkOf(manager: EntityManager, workingGroupId: string, caller: Caller): Promise<string[]> {
  const parameters = new Parameters();
  const group = parameters.add(workingGroupId);
  const newest = (table: string, view: string) =>
    `(SELECT r.id FROM ${table} r WHERE r.working_group_id = ${group} AND ${view} ORDER BY r.id DESC LIMIT 50)`;
  const parts = [
    newest('meeting', predicateSql(viewMeetings(caller), parameters, 'r')),
    newest('action_item_record', predicateSql(viewActionItems(caller), parameters, 'r')),
  ];
  const rows: { id: string }[] = await manager.query(parts.join(' UNION ALL '), parameters.values);
  return rows.map(({ id }) => id);
}
