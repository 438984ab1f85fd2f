import type { EntityManager } from 'typeorm';
import { byKey } from './by-key.ts';
import { plainRows } from './plain-rows.ts';

/** Of these records those that were merged, with the survivor of each, as far as events have told: rows of the service's table `merged_record` (id, survivor_id). */
export async function findSurvivors(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const text = `${byKey} SELECT id, survivor_id AS survivor FROM merged_record WHERE id = ANY($1)`;
  const rows = await plainRows<{ id: string; survivor: string }>(manager, text, [[...new Set(ids)]]);
  return new Map(rows.map(({ id, survivor }) => [id, survivor]));
}

/** What each id means: its own record, or the survivor of the one that was merged. For a loader: one statement, in the order of the ids. */
export async function survivorsOf(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
  const found = await findSurvivors(manager, ids);
  return ids.map((id) => found.get(id) ?? id);
}

/** What an id means: its own record, or the survivor of the one that was merged. */
export async function findSurvivor(manager: EntityManager, id: string): Promise<string> {
  return (await findSurvivors(manager, [id])).get(id) ?? id;
}

/** Takes locks of what belongs to the record that an id means, and answers it with what `lock` did; anew where the record was merged while they were waited for. */
export async function lockSurvivor<Locked>(
  manager: EntityManager,
  id: string,
  lock: (survivor: string) => Promise<Locked>,
): Promise<{ readonly id: string; readonly locked: Locked }> {
  for (let survivor = await findSurvivor(manager, id); ; ) {
    const locked = await lock(survivor);
    const now = await findSurvivor(manager, survivor);
    if (now === survivor) return { id: survivor, locked };
    survivor = now;
  }
}

/** Takes in that a record was merged, and answers its survivor. Merges are taken in one after the other, so that a chain leads to its end in whatever order it is told. */
export async function recordMerge(
  manager: EntityManager,
  { id, mergedInto }: { readonly id: string; readonly mergedInto?: string | null | undefined },
): Promise<string> {
  if (mergedInto == null) throw new Error(`${id} was merged into nothing`);
  await manager.query('LOCK TABLE merged_record IN SHARE ROW EXCLUSIVE MODE');
  const survivor = await findSurvivor(manager, mergedInto);
  await manager.query('INSERT INTO merged_record (id, survivor_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [id, survivor]);
  await manager.query('UPDATE merged_record SET survivor_id = $2 WHERE survivor_id = $1', [id, survivor]);
  return survivor;
}

/** The ids that mean one record, of which `id` (a place of a statement) is one. */
export function sameRecordSql(id: string): string {
  return `SELECT ${id}::text UNION SELECT m.survivor_id FROM merged_record m WHERE m.id = ${id}
    UNION SELECT m.id FROM merged_record m
      WHERE m.survivor_id = COALESCE((SELECT n.survivor_id FROM merged_record n WHERE n.id = ${id}), ${id})`;
}
