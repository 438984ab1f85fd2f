import { byKey, plainRows } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { Organization } from './organization.ts';

const columns = `o.id, o.merged_into AS "mergedInto", COALESCE(o.survivor_id, o.id) AS "survivorId", o.version, o.ror_id AS "rorId", o.status, o.names, o.types, o.country, o.subdivision, o.city, CASE WHEN o.lat IS NOT NULL AND o.lng IS NOT NULL THEN json_build_object('lat', o.lat, 'lng', o.lng) END AS location, o.website,
  o.domains, o.established, o.external_ids AS "externalIds", o.relations, o.national_ids AS "nationalIds", o.parent_id AS "parentId",
  o.successor_ids AS "successorIds", o.initiatives, o.source_facts AS "sourceFacts", o.source_conflicts AS "sourceConflicts", o.source_modified_on AS "sourceModifiedOn", o.membership_id AS "membershipId",
  o.membership_state AS "membershipState", o.registered_at AS "registeredAt", o.updated_at AS "updatedAt"`;

/** Organisations by a condition on `o`, which may end in an order and a lock. */
export function selectOrganizations(
  manager: EntityManager,
  condition: string,
  values: readonly unknown[],
  mark: typeof byKey | '' = '',
): Promise<Organization[]> {
  return plainRows(manager, `${mark} SELECT ${columns} FROM organization o WHERE ${condition}`, values);
}

/** The organisations whose ids a statement gives, in its order, each with what else it gives: `more` of `p`. */
export function selectGiven<More>(
  manager: EntityManager,
  { text, values }: { readonly text: string; readonly values: readonly unknown[] },
  more: string,
): Promise<(Organization & More)[]> {
  const given = `SELECT q.*, row_number() OVER () AS nth FROM (${text}) q`;
  return plainRows(manager, `SELECT ${columns}, ${more} FROM (${given}) p JOIN organization o ON o.id = p.id ORDER BY p.nth`, values);
}

/** The records as they are, also merged ones: to resolve what an id means, see resolveOrganizations. */
export function findOrganizations(manager: EntityManager, ids: readonly string[]): Promise<Organization[]> {
  return selectOrganizations(manager, 'o.id = ANY($1)', [ids], byKey);
}

/** What each of these ids means: the record, or the survivor of the one that was merged. One statement. */
export function resolveOrganizations(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Organization>> {
  return resolveBy(manager, 'id', ids);
}

/** The same for ROR ids. */
export function resolveOrganizationsByRorId(manager: EntityManager, rorIds: readonly string[]): Promise<ReadonlyMap<string, Organization>> {
  return resolveBy(manager, 'ror_id', rorIds);
}

async function resolveBy(
  manager: EntityManager,
  key: 'id' | 'ror_id',
  values: readonly string[],
): Promise<ReadonlyMap<string, Organization>> {
  const text = `${byKey} SELECT ${columns} FROM unnest($1::text[]) WITH ORDINALITY AS k(named, place)
    LEFT JOIN organization n ON n.${key} = k.named LEFT JOIN organization o ON o.id = COALESCE(n.survivor_id, n.id) ORDER BY k.place`;
  const rows = await plainRows<Organization | { readonly id: null }>(manager, text, [values]);
  return new Map(
    rows.flatMap((row, index) => {
      const named = values[index];
      return row.id === null || named === undefined ? [] : [[named, row]];
    }),
  );
}

/** The ids that mean one record, of which `id` (a place of a statement) is one: its own, and those of all that were merged into it. */
export function sameOrganizationSql(id: string): string {
  return `SELECT s.id FROM organization n JOIN organization s ON s.id = COALESCE(n.survivor_id, n.id) OR s.survivor_id = COALESCE(n.survivor_id, n.id)
    WHERE n.id = ${id}`;
}

export async function findSameOrganization(manager: EntityManager, id: string): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(sameOrganizationSql('$1'), [id]);
  return rows.map((row) => row.id);
}

/** Of these ids those that were merged, with the survivor of each. */
export async function findSurvivors(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; survivor: string }[] = await manager.query(
    'SELECT id, survivor_id AS survivor FROM organization WHERE id = ANY($1) AND survivor_id IS NOT NULL',
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, survivor }) => [id, survivor]));
}

/** Locks these records, merged ones too, in the order of their ids. */
export function lockOrganizations(manager: EntityManager, ids: readonly string[]): Promise<Organization[]> {
  return selectOrganizations(manager, 'o.id = ANY($1) ORDER BY o.id FOR UPDATE', [ids]);
}

/** Locks what an id means: a record that is merged while it is waited for leads on to its survivor. */
export async function lockSurvivor(manager: EntityManager, id: string): Promise<Organization | null> {
  for (let wanted = id; ; ) {
    const condition = 'o.id = (SELECT COALESCE(n.survivor_id, n.id) FROM organization n WHERE n.id = $1) FOR UPDATE OF o';
    const [found] = await selectOrganizations(manager, condition, [wanted]);
    if (found === undefined || found.mergedInto === null) return found ?? null;
    wanted = found.survivorId;
  }
}

/** What these national ids mean, by `nationalIdKey`. */
export async function resolveOrganizationsByNationalId(
  manager: EntityManager,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Organization>> {
  const holders = await findHolders(manager, keys);
  const found = await resolveOrganizations(manager, [...new Set(holders.values())]);
  return new Map(
    [...holders].flatMap(([key, id]) => {
      const organization = found.get(id);
      return organization === undefined ? [] : [[key, organization]];
    }),
  );
}

/** Which organisation has each of these national ids, by `nationalIdKey`. */
export async function findHolders(manager: EntityManager, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows: { key: string; id: string }[] = await manager.query(
    `SELECT k.key, n.id FROM unnest($1::text[]) AS k(key) JOIN organization_national_id n
       ON n.scheme = split_part(k.key, ' ', 1) AND n.country = split_part(k.key, ' ', 2) AND n.value = split_part(k.key, ' ', 3)`,
    [keys],
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Which of these ids are those of registered organisations. */
export async function findThere(manager: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows: { id: string }[] = await manager.query('SELECT id FROM organization WHERE id = ANY($1)', [ids]);
  return new Set(rows.map(({ id }) => id));
}
