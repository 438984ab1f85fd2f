import equal from 'fast-deep-equal';
import type { EntityManager } from 'typeorm';
import { comparedFacts } from '../duplicate/duplicate.ts';
import { keepMatchKeys, type SoughtRecord, searchDuplicates } from '../duplicate/duplicate-search-store.ts';
import type { Organization, OrganizationChange } from './organization.ts';
import { learnWords, listInSearch } from './organization-search-store.ts';

/** What is left to do when organisations are stored, with `finishIndex`. */
export interface UnfinishedIndex {
  readonly words: readonly string[];
  readonly sought: readonly SoughtRecord[];
}

/** Keeps the rows by which lists, searches and duplicates are found; those of an organisation are written anew only where they differ. */
export async function indexOrganizations(manager: EntityManager, written: readonly OrganizationChange[]): Promise<UnfinishedIndex> {
  const listed = differing(written, ({ id, version: _, updatedAt: __, ...facts }) => facts);
  const words = await listInSearch(manager, listed.map(asWritten));
  const compared = differing(written, comparedFacts);
  const sought = await keepMatchKeys(manager, compared);
  const identified = differing(
    written.filter(({ organization, before }) => organization.nationalIds.length + (before?.nationalIds.length ?? 0) > 0),
    ({ nationalIds }) => nationalIds,
  );
  if (identified.length > 0) await indexNationalIds(manager, identified.map(asWritten));
  return { words, sought };
}

/**
 * Learns their words and finds their duplicates: the last thing of a transaction, as others who store organisations wait from here on until it ends. All do both in this
 * order, so that no two wait for each other.
 */
export async function finishIndex(manager: EntityManager, { words, sought }: UnfinishedIndex): Promise<void> {
  await learnWords(manager, words);
  await searchDuplicates(manager, sought);
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

/** Those of which `facts` are new or others than before. */
function differing(written: readonly OrganizationChange[], facts: (organization: Organization) => unknown): OrganizationChange[] {
  return written.filter(({ organization, before }) => before === null || !equal(facts(before), facts(organization)));
}

function asWritten({ organization }: OrganizationChange): Organization {
  return organization;
}
