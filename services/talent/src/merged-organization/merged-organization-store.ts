import type { EntityManager } from 'typeorm';

/** Of these organisations those whose record was merged, with the survivor of each, as far as the events of network have told. */
export async function findSurvivors(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; survivor: string }[] = await manager.query(
    'SELECT id, survivor_id AS survivor FROM merged_organization WHERE id = ANY($1)',
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, survivor }) => [id, survivor]));
}

/** What an organisation's id means: its own record, or the survivor of the one that was merged. */
export async function findSurvivor(manager: EntityManager, id: string): Promise<string> {
  return (await findSurvivors(manager, [id])).get(id) ?? id;
}

/** Takes in that a record was merged, and answers its survivor. Merges are taken in one after the other, so that a chain leads to its end in whatever order it is told. */
export async function recordMerge(manager: EntityManager, id: string, into: string): Promise<string> {
  await manager.query('LOCK TABLE merged_organization IN SHARE ROW EXCLUSIVE MODE');
  const survivor = await findSurvivor(manager, into);
  await manager.query('INSERT INTO merged_organization (id, survivor_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [id, survivor]);
  await manager.query('UPDATE merged_organization SET survivor_id = $2 WHERE survivor_id = $1', [id, survivor]);
  return survivor;
}

/** The ids that mean one organisation, of which `id` (a place of a statement) is one. */
export function sameOrganizationSql(id: string): string {
  return `SELECT ${id}::text UNION SELECT m.survivor_id FROM merged_organization m WHERE m.id = ${id}
    UNION SELECT m.id FROM merged_organization m
      WHERE m.survivor_id = COALESCE((SELECT n.survivor_id FROM merged_organization n WHERE n.id = ${id}), ${id})`;
}
