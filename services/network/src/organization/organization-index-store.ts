import { textArray } from '@cattc/event-log';
import equal from 'fast-deep-equal';
import type { EntityManager } from 'typeorm';
import { matchKeys, type Organization } from './organization.ts';
import { listInSearch } from './organization-search-store.ts';

/** An organisation as it has just been written, and as it was; `before` is null for a new one. */
export interface WrittenOrganization {
  readonly organization: Organization;
  readonly before: Organization | null;
}

/** Keeps the rows by which lists, searches and duplicates are found; those of an organisation are written anew only where they differ. */
export async function indexOrganizations(manager: EntityManager, written: readonly WrittenOrganization[]): Promise<void> {
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
}

/** The organisations of which `facts` are new or others than before; `known` are the ids of those that had some before. */
function differing(
  written: readonly WrittenOrganization[],
  facts: (organization: Organization) => unknown,
): { all: Organization[]; known: string[] } {
  const found = written.filter(({ organization, before }) => before === null || !equal(facts(before), facts(organization)));
  return {
    all: found.map(({ organization }) => organization),
    known: found.flatMap(({ before }) => (before === null ? [] : [before.id])),
  };
}
