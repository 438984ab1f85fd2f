import { textArray } from '@cattc/event-log';
import type { EntityManager } from 'typeorm';
import type { Organization } from '../organization/organization.ts';
import { type Compared, compare, type Duplicate, keep, matchKeys, nearKeysOf } from './duplicate.ts';
import { DuplicateEntity, newDuplicate, writeDuplicates } from './duplicate-store.ts';

/** A key that more records have tells little of one of them: so many are looked at. */
const holdersAtMost = 20;
const nearHoldersAtMost = 10;
/** A record is compared with so many that are near: those that share most keys, and two where it has some. */
const nearAtMost = 5;
const fewKeys = 5;

/**
 * Keeps the keys of these records and finds what they may be duplicates of, in six statements however many they are. `known` are those that were there before, as they
 * were. A record is compared with at most 20 of those that share a domain, a name or an id, for each of these, and the 5 that share most keys of similar names.
 */
export async function searchDuplicates(
  manager: EntityManager,
  organizations: readonly Organization[],
  known: readonly Organization[],
): Promise<void> {
  if (organizations.length === 0) return;
  await writeKeys(manager, organizations, known);
  await takeTurns(manager);
  const pairs = await findPairs(manager, organizations, known);
  const facts = await factsOf(manager, organizations, pairs);
  const kept = await findKept(manager, pairs);
  const written: Duplicate[] = [];
  const gone: string[] = [];
  const at = new Map(organizations.map(({ id, updatedAt }) => [id, updatedAt]));
  for (const { first, second } of pairs) {
    const [a, b] = [facts.get(first), facts.get(second)];
    const before = kept.get(`${first} ${second}`) ?? null;
    if (a === undefined || b === undefined || before?.state === 'MERGED') continue;
    const found = keep(before, compare(a, b));
    if (found === null) {
      if (before !== null) gone.push(before.id);
      continue;
    }
    const countries = [...new Set([a.country, b.country])];
    if (before !== null) written.push({ ...before, ...found, countries });
    else written.push(newDuplicate(first, second, { ...found, countries, foundAt: at.get(first) ?? at.get(second) ?? '' }));
  }
  await writeDuplicates(manager, written);
  if (gone.length > 0) await manager.query('DELETE FROM duplicate WHERE id = ANY($1)', [gone]);
}

/** What was found of a merged record: with its survivor it is merged; what was dismissed stays so for the survivor; the rest is found anew with that one's facts. */
export async function mergeDuplicates(manager: EntityManager, merged: Organization, survivor: Organization): Promise<void> {
  await forgetKeys(manager, [merged]);
  await takeTurns(manager);
  const other = ({ firstId, secondId }: Duplicate, id: string) => (firstId === id ? secondId : firstId);
  const all = await manager.find(DuplicateEntity, { where: [merged.id, survivor.id].flatMap((id) => [{ firstId: id }, { secondId: id }]) });
  const isOf = ({ firstId, secondId }: Duplicate, id: string) => firstId === id || secondId === id;
  const ofSurvivor = new Set(all.filter((each) => isOf(each, survivor.id)).map((each) => other(each, survivor.id)));
  const own = all.filter((each) => isOf(each, merged.id) && each.state !== 'MERGED');
  const joined = own.find((each) => isOf(each, survivor.id));
  const carried = own.filter((each) => each.state === 'DISMISSED' && each !== joined && !ofSurvivor.has(other(each, merged.id)));
  const gone = own.filter((each) => each !== joined && !carried.includes(each));
  if (gone.length > 0) await manager.query('DELETE FROM duplicate WHERE id = ANY($1)', [gone.map(({ id }) => id)]);
  const finding = compare(merged, survivor) ?? { reasons: [], score: 0, nameSimilarity: 0 };
  const facts = { ...finding, countries: [...new Set([merged.country, survivor.country])], foundAt: survivor.updatedAt };
  await writeDuplicates(manager, [
    { ...(joined ?? newDuplicate(merged.id, survivor.id, { ...facts, state: 'MERGED' })), state: 'MERGED' },
    ...carried.map((each) => {
      const [firstId = '', secondId = ''] = [survivor.id, other(each, merged.id)].sort();
      return { ...each, firstId, secondId };
    }),
  ]);
}

/** Of two who enter alike records at once, the later one sees what the earlier one has entered. */
async function takeTurns(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('duplicates'))`);
}

async function writeKeys(manager: EntityManager, organizations: readonly Organization[], known: readonly Organization[]): Promise<void> {
  await forgetKeys(manager, known);
  const keys = keysOf(organizations, matchKeys);
  await manager.query('INSERT INTO organization_match_key (key, id) SELECT * FROM unnest($1::text[], $2::text[])', [
    textArray(keys.keys),
    textArray(keys.ids),
  ]);
  const near = keysOf(organizations, nearKeysOf);
  await manager.query('INSERT INTO organization_near_key (key, id) SELECT * FROM unnest($1::integer[], $2::text[])', [
    near.keys,
    textArray(near.ids),
  ]);
}

async function forgetKeys(manager: EntityManager, known: readonly Organization[]): Promise<void> {
  if (known.length === 0) return;
  await manager.query('DELETE FROM organization_match_key WHERE id = ANY($1)', [known.map(({ id }) => id)]);
  const near = keysOf(known, nearKeysOf);
  await manager.query(
    'DELETE FROM organization_near_key k USING unnest($1::integer[], $2::text[]) AS o(key, id) WHERE k.key = o.key AND k.id = o.id',
    [near.keys, textArray(near.ids)],
  );
}

/** Keys side by side with the ids of their records. */
function keysOf<Key>(
  organizations: readonly Organization[],
  of: (organization: Organization) => readonly Key[],
): { keys: Key[]; ids: string[] } {
  const rows = organizations.flatMap((organization) => of(organization).map((key) => ({ key, id: organization.id })));
  return { keys: rows.map(({ key }) => key), ids: rows.map(({ id }) => id) };
}

interface Pair {
  readonly first: string;
  readonly second: string;
}

/** Records to compare with each other: those that share a key, and those of which something is kept already. Each pair once. */
async function findPairs(manager: EntityManager, organizations: readonly Organization[], known: readonly Organization[]): Promise<Pair[]> {
  const ids = organizations.map(({ id }) => id);
  const near = organizations.flatMap((organization) => {
    const keys = nearKeysOf(organization);
    return keys.map((key) => ({ key, id: organization.id, least: keys.length > fewKeys ? 2 : 1 }));
  });
  return manager.query(
    `SELECT DISTINCT LEAST(p.of, p.other) AS first, GREATEST(p.of, p.other) AS second FROM (
       SELECT o.id AS of, h.id AS other FROM unnest($1::text[]) AS o(id)
       JOIN organization_match_key own ON own.id = o.id
       CROSS JOIN LATERAL (SELECT k.id FROM organization_match_key k WHERE k.key = own.key AND k.id <> o.id LIMIT ${holdersAtMost}) h
       UNION ALL
       SELECT of, other FROM (
         SELECT o.id AS of, h.id AS other, row_number() OVER (PARTITION BY o.id ORDER BY count(*) DESC, h.id) AS place
         FROM unnest($3::integer[], $4::text[], $5::integer[]) AS o(key, id, least)
         CROSS JOIN LATERAL (SELECT k.id FROM organization_near_key k WHERE k.key = o.key AND k.id <> o.id LIMIT ${nearHoldersAtMost}) h
         GROUP BY o.id, o.least, h.id HAVING count(*) >= o.least
       ) n WHERE place <= ${nearAtMost}
       UNION ALL SELECT first_id, second_id FROM duplicate WHERE first_id = ANY($2)
       UNION ALL SELECT first_id, second_id FROM duplicate WHERE second_id = ANY($2)
     ) p`,
    [ids, known.map(({ id }) => id), near.map(({ key }) => key), textArray(near.map(({ id }) => id)), near.map(({ least }) => least)],
  );
}

async function factsOf(
  manager: EntityManager,
  organizations: readonly Organization[],
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, Compared>> {
  const facts = new Map<string, Compared>(organizations.map((organization) => [organization.id, organization]));
  const others = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].filter((id) => !facts.has(id));
  if (others.length === 0) return facts;
  const rows: Compared[] = await manager.query(
    'SELECT id, names, country, domains, external_ids AS "externalIds" FROM organization WHERE id = ANY($1) AND merged_into IS NULL',
    [others],
  );
  for (const row of rows) facts.set(row.id, row);
  return facts;
}

async function findKept(manager: EntityManager, pairs: readonly Pair[]): Promise<ReadonlyMap<string, Duplicate>> {
  if (pairs.length === 0) return new Map();
  const found = await manager
    .createQueryBuilder(DuplicateEntity, 'd')
    .where('(d.firstId, d.secondId) IN (SELECT * FROM unnest(CAST(:firsts AS text[]), CAST(:seconds AS text[])))', {
      firsts: textArray(pairs.map(({ first }) => first)),
      seconds: textArray(pairs.map(({ second }) => second)),
    })
    .setLock('pessimistic_write')
    .getMany();
  return new Map(found.map((duplicate) => [`${duplicate.firstId} ${duplicate.secondId}`, duplicate]));
}
