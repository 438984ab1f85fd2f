import { Any, type EntityManager, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';

const mark = 'by key';

/**
 * Begins a statement that finds its rows by keys, or by whose they are: one plan is right for whatever keys come, so a connection that reads keeps it. A list or a
 * search is none, nor is a text that has another form for each number of keys.
 */
export const byKey = `/* ${mark} */`;

/** The records that have one of these keys, in no order. */
export function findByKeys<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  property: keyof Row & string,
  keys: readonly string[],
): Promise<Row[]> {
  return manager.find(entity, { comment: mark, where: { [property]: Any([...keys]) } as FindOptionsWhere<Row> });
}
