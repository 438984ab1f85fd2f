import type { EntityManager, EntitySchema } from 'typeorm';
import { plainRows, recordSql } from './plain-rows.ts';
import { columnOf } from './sql.ts';

/**
 * Begins a statement that finds its rows by keys, or by whose they are: one plan is right for whatever keys come, so a connection that reads keeps it. A list or a
 * search is none, nor is a text that has another form for each number of keys.
 */
export const byKey = '/* by key */';

const texts = new WeakMap<object, Map<string, string>>();

/** The records that have one of these keys, in no order. */
export function findByKeys<Row>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  property: keyof Row & string,
  keys: readonly string[],
): Promise<Row[]> {
  const known = texts.get(entity) ?? new Map<string, string>();
  texts.set(entity, known);
  const text =
    known.get(property) ??
    `${byKey} SELECT ${recordSql(entity, 'r')} FROM ${entity.options.tableName} r WHERE r.${columnOf(property)} = ANY($1)`;
  known.set(property, text);
  return plainRows(manager, text, [keys]);
}
