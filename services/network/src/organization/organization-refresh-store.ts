import type { DataSource } from 'typeorm';
import { searchVersion } from './organization-search.ts';
import { learnWords, listInSearch } from './organization-search-store.ts';
import { lockOrganizations } from './organization-store.ts';

/** So few that whoever changes one of them hardly waits. */
const batch = 100;

/**
 * Writes the rows of lists and searches anew that an earlier version of the service made, a few at a time while requests are answered: until it is done they are found by what they were found by.
 * Of several processes one does it. Answers how many it has written.
 */
export async function refreshSearch(writer: DataSource, signal: AbortSignal): Promise<number> {
  let written = 0;
  for (let after: string | null = ''; after !== null && !signal.aborted; ) {
    const from: string = after;
    after = await writer.transaction(async (manager) => {
      const [{ isOurs }]: [{ isOurs: boolean }] = await manager.query(
        `SELECT pg_try_advisory_xact_lock(hashtext('organization_search.version')) AS "isOurs"`,
      );
      if (!isOurs) return null;
      const rows: { id: string }[] = await manager.query(
        'SELECT id FROM organization_search WHERE id > $1 AND version < $2 ORDER BY id LIMIT $3',
        [from, searchVersion, batch],
      );
      const organizations = await lockOrganizations(
        manager,
        rows.map(({ id }) => id),
      );
      const words = await listInSearch(
        manager,
        organizations.filter(({ mergedInto }) => mergedInto === null),
      );
      await learnWords(manager, words);
      written += rows.length;
      return rows.at(-1)?.id ?? null;
    });
  }
  return written;
}
