import type { EntityManager } from 'typeorm';
import { isDryRun } from './dry-run.ts';

/** The next number of a kind of case in a year, such as MEM-2026-00123. Given back when the transaction is rolled back. A dry run draws none and does not tell how many there are: its cases have the number 00000. */
export async function nextCaseNumber(manager: EntityManager, prefix: string, now: Date): Promise<string> {
  const year = now.getUTCFullYear();
  if (isDryRun(manager)) return `${prefix}-${year}-00000`;
  const [row]: { last: number }[] = await manager.query(
    `INSERT INTO case_number (prefix, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (prefix, year) DO UPDATE SET last = case_number.last + 1 RETURNING last`,
    [prefix, year],
  );
  return `${prefix}-${year}-${String(row?.last).padStart(5, '0')}`;
}
