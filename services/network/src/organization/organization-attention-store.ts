import { Parameters, type Place } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { Organization } from './organization.ts';
import { attentionSql } from './organization-attention-list.ts';
import { selectOrganizations } from './organization-store.ts';

/** Organisations that the secretariat has to look at, by their ids, from a place in a list of tasks: they have no time, and come after all that have one. */
export function listNeedingAttention(manager: EntityManager, limit: number, after: Place | null): Promise<Organization[]> {
  const parameters = new Parameters();
  const rest = after === null || after[0] !== 'infinity' ? 'TRUE' : `o.id > ${parameters.add(after[1])}`;
  const condition = `${attentionSql(null, parameters)} AND ${rest} ORDER BY o.id LIMIT ${limit + 1}`;
  return selectOrganizations(manager, condition, parameters.values);
}

export async function countNeedingAttention(manager: EntityManager, limit: number): Promise<number> {
  const parameters = new Parameters();
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count FROM (SELECT 1 FROM organization o WHERE ${attentionSql(null, parameters)} LIMIT ${limit + 1}) c`,
    parameters.values,
  );
  return row?.count ?? 0;
}
