import type { EntityManager } from 'typeorm';
import { isDryRun } from './dry-run.ts';

/** The next numbers of a kind of case in a year, such as MEM-2026-00123: one statement. Given back when the transaction is rolled back. A dry run draws none and does not tell how many there are: its cases have the number 00000. */
export async function nextCaseNumbers(manager: EntityManager, prefix: string, count: number, now: Date): Promise<string[]> {
  const year = now.getUTCFullYear();
  const numbered = (number: number) => `${prefix}-${year}-${String(number).padStart(5, '0')}`;
  if (isDryRun(manager)) return Array.from({ length: count }, () => numbered(0));
  const [row]: { last: number }[] = await manager.query(
    `INSERT INTO case_number (prefix, year, last) VALUES ($1, $2, $3)
     ON CONFLICT (prefix, year) DO UPDATE SET last = case_number.last + $3 RETURNING last`,
    [prefix, year, count],
  );
  return Array.from({ length: count }, (_, index) => numbered((row?.last ?? count) - count + index + 1));
}

/** The next number of a kind of case, see `nextCaseNumbers`. */
export async function nextCaseNumber(manager: EntityManager, prefix: string, now: Date): Promise<string> {
  const [number = ''] = await nextCaseNumbers(manager, prefix, 1, now);
  return number;
}
