import type { EntityManager } from 'typeorm';
import { changesBetween, type FactChange, type Organization } from './organization.ts';

/** Keeps what these versions changed. The first version changed nothing. */
export async function recordVersions(
  manager: EntityManager,
  written: readonly { readonly organization: Organization; readonly before: Organization | null }[],
): Promise<void> {
  const rows = written.flatMap(({ organization, before }) =>
    before === null ? [] : [{ id: organization.id, version: organization.version, changes: changesBetween(before, organization) }],
  );
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO organization_version (organization_id, version, changes)
     SELECT id, version, changes FROM json_to_recordset($1) AS r(id text, version integer, changes jsonb)`,
    [JSON.stringify(rows)],
  );
}

export interface VersionChanges {
  readonly id: string;
  readonly version: number;
  readonly changes: readonly FactChange[];
}

/** What the newest `limit` versions of each organisation changed: one statement for all. */
export function findVersionChanges(manager: EntityManager, ids: readonly string[], limit: number): Promise<VersionChanges[]> {
  return manager.query(
    `SELECT s.id, v.version, v.changes FROM unnest($1::text[]) AS s(id)
     CROSS JOIN LATERAL (
       SELECT version, changes FROM organization_version WHERE organization_id = s.id ORDER BY version DESC LIMIT $2
     ) v`,
    [ids, limit],
  );
}
