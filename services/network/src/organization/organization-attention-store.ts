import { Parameters, type Place } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import { endedStates } from '../membership/membership.ts';
import type { Organization } from './organization.ts';
import { selectOrganizations } from './organization-store.ts';

/** Organisations that the secretariat has to look at, by their ids, from a place in a list of tasks: they have no time, and come after all that have one. */
export function listNeedingAttention(manager: EntityManager, limit: number, after: Place | null): Promise<Organization[]> {
  const parameters = new Parameters();
  const rest = after === null || after[0] !== 'infinity' ? 'TRUE' : `o.id > ${parameters.add(after[1])}`;
  const condition = `${attentionSql(parameters)} AND ${rest} ORDER BY o.id LIMIT ${limit + 1}`;
  return selectOrganizations(manager, condition, parameters.values);
}

export async function countNeedingAttention(manager: EntityManager, limit: number): Promise<number> {
  const parameters = new Parameters();
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count FROM (SELECT 1 FROM organization o WHERE ${attentionSql(parameters)} LIMIT ${limit + 1}) c`,
    parameters.values,
  );
  return row?.count ?? 0;
}

/** `attentionOf` of organization.ts, in SQL. */
function attentionSql(parameters: Parameters): string {
  const live = `o.membership_state <> ALL(${parameters.add(endedStates)}::text[])`;
  return `(o.source_conflicts <> '{}' OR (o.status <> 'ACTIVE' AND o.membership_state IS NOT NULL))
    AND (o.source_conflicts <> '{}' OR ${live})`;
}
