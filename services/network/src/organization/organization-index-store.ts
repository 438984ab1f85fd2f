import equal from 'fast-deep-equal';
import type { EntityManager } from 'typeorm';
import { searchDuplicates } from '../duplicate/duplicate-search-store.ts';
import type { Organization, OrganizationChange } from './organization.ts';
import { listInSearch } from './organization-search-store.ts';

/** Keeps the rows by which lists, searches and duplicates are found; those of an organisation are written anew only where they differ. */
export async function indexOrganizations(manager: EntityManager, written: readonly OrganizationChange[]): Promise<void> {
  const listed = differing(written, ({ id, version: _, updatedAt: __, ...facts }) => facts);
  await listInSearch(manager, listed.all);
  const compared = differing(written, ({ names, country, domains, externalIds }) => [names, country, domains, externalIds]);
  await searchDuplicates(manager, compared.all, compared.before);
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

/** The organisations of which `facts` are new or others than before; `before` are those that had some before, as they were. */
function differing(
  written: readonly OrganizationChange[],
  facts: (organization: Organization) => unknown,
): { all: Organization[]; before: Organization[] } {
  const found = written.filter(({ organization, before }) => before === null || !equal(facts(before), facts(organization)));
  return {
    all: found.map(({ organization }) => organization),
    before: found.flatMap(({ before }) => before ?? []),
  };
}
