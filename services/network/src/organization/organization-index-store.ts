import { textArray } from '@cattc/event-log';
import equal from 'fast-deep-equal';
import type { EntityManager } from 'typeorm';
import { matchKeys, type Organization, type OrganizationChange } from './organization.ts';
import { listInSearch } from './organization-search-store.ts';

/** Keeps the rows by which lists, searches and duplicates are found; those of an organisation are written anew only where they differ. */
export async function indexOrganizations(manager: EntityManager, written: readonly OrganizationChange[]): Promise<void> {
  const listed = differing(written, ({ id, version: _, updatedAt: __, ...facts }) => facts);
  await listInSearch(manager, listed.all);
  const keyed = differing(written, matchKeys);
  if (keyed.all.length > 0) {
    if (keyed.known.length > 0) await manager.query('DELETE FROM organization_match_key WHERE id = ANY($1)', [keyed.known]);
    const keys = keyed.all.flatMap((organization) => matchKeys(organization).map((key) => ({ key, id: organization.id })));
    await manager.query('INSERT INTO organization_match_key (key, id) SELECT * FROM unnest($1::text[], $2::text[])', [
      textArray(keys.map(({ key }) => key)),
      textArray(keys.map(({ id }) => id)),
    ]);
  }
  const identified = differing(
    written.filter(({ organization, before }) => organization.nationalIds.length + (before?.nationalIds.length ?? 0) > 0),
    ({ nationalIds }) => nationalIds,
  );
  if (identified.all.length > 0) await indexNationalIds(manager, identified.all);
}

async function indexNationalIds(manager: EntityManager, organizations: readonly Organization[]): Promise<void> {
  await manager.query('DELETE FROM organization_national_id WHERE id = ANY($1)', [organizations.map(({ id }) => id)]);
  const rows = organizations.flatMap(({ id, nationalIds }) => nationalIds.map((each) => ({ ...each, id })));
  await manager.query(
    `INSERT INTO organization_national_id (scheme, country, value, id)
     SELECT scheme, country, value, id FROM json_to_recordset($1) AS r(scheme text, country text, value text, id text)`,
    [JSON.stringify(rows)],
  );
}

/** The organisations of which `facts` are new or others than before; `known` are the ids of those that had some before. */
function differing(
  written: readonly OrganizationChange[],
  facts: (organization: Organization) => unknown,
): { all: Organization[]; known: string[] } {
  const found = written.filter(({ organization, before }) => before === null || !equal(facts(before), facts(organization)));
  return {
    all: found.map(({ organization }) => organization),
    known: found.flatMap(({ before }) => (before === null ? [] : [before.id])),
  };
}
