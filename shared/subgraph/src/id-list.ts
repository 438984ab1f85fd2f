import type { Predicate } from '@cattc/decisions';
import type { EntityManager } from 'typeorm';
import { Parameters, predicateSql } from './sql.ts';

/** A list in the order of its ids, which is the order of creation: typed ids hold UUIDs of version 7. */
export interface IdList<T> {
  readonly table: string;
  /** Which rows the caller may see: pages and counts hold no other. */
  readonly view: Predicate<T>;
  /** Which of them are asked for, under the alias `r`. */
  condition(parameters: Parameters): string;
  readonly order: 'CREATED' | 'CREATED_DESC';
}

/** The ids of a page, one more than `limit` where there are more. */
export async function pageOfIds<T>(
  manager: EntityManager,
  { table, view, condition, order }: IdList<T>,
  limit: number,
  after: string | null,
): Promise<string[]> {
  const parameters = new Parameters();
  const descending = order === 'CREATED_DESC';
  const conditions = [predicateSql(view, parameters, 'r'), condition(parameters)];
  if (after !== null) conditions.push(`r.id ${descending ? '<' : '>'} ${parameters.add(after)}`);
  const rows: { id: string }[] = await manager.query(
    `SELECT r.id FROM ${table} r WHERE ${conditions.join(' AND ')} ORDER BY r.id ${descending ? 'DESC' : 'ASC'} LIMIT ${limit + 1}`,
    parameters.values,
  );
  return rows.map(({ id }) => id);
}

/** Counts rows (alias `r`), to one past `limit`. */
export async function countRows<T>(
  manager: EntityManager,
  { table, view, condition }: Omit<IdList<T>, 'order'>,
  limit: number,
): Promise<number> {
  const parameters = new Parameters();
  const where = `${predicateSql(view, parameters, 'r')} AND ${condition(parameters)}`;
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count FROM (SELECT 1 FROM ${table} r WHERE ${where} LIMIT ${limit + 1}) c`,
    parameters.values,
  );
  return row?.count ?? 0;
}

/** The records in the order of the ids that asked for them. */
export function inOrder<T extends { readonly id: string }>(ids: readonly string[], records: readonly T[]): T[] {
  const found = new Map(records.map((record) => [record.id, record]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
