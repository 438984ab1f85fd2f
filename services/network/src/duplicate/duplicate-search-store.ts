import { textArray } from '@cattc/event-log';
import type { EntityManager } from 'typeorm';
import type { Organization } from '../organization/organization.ts';
import { type Compared, type ComparedFacts, compare, compared, type Duplicate, keep, nearKeysOf } from './duplicate.ts';
import { DuplicateEntity, newDuplicate, writeDuplicates } from './duplicate-store.ts';

/** A key that more records have tells little of one of them: so many are looked at, and of a key of similar names the first so many are kept. */
const holdersAtMost = 20;
const nearHoldersAtMost = 5;
/** A record is compared with so many that are near: those that share most keys, and two where it has some. With twice as many no pair more is found among the 3,949 organisations of China and ASEAN, but one. */
const nearAtMost = 3;
const fewKeys = 5;

/** A record that is to be compared with others. */
export interface SoughtRecord {
  readonly organization: Organization;
  readonly before: Organization | null;
  readonly compared: Compared;
  readonly nearKeys: readonly number[];
}

/** Keeps the domains, names and ids of these records by which duplicates are found: two statements however many they are. `searchDuplicates` does the rest. */
export async function keepMatchKeys(
  manager: EntityManager,
  written: readonly Pick<SoughtRecord, 'organization' | 'before'>[],
): Promise<SoughtRecord[]> {
  if (written.length === 0) return [];
  await forgetMatchKeys(
    manager,
    written.flatMap(({ before }) => before ?? []),
  );
  const sought = written.map(({ organization, before }) => {
    const record = compared(organization);
    return { organization, before, compared: record, nearKeys: nearKeysOf(record) };
  });
  const { keys, ids } = sideBySide(sought, matchKeysOf);
  await manager.query('INSERT INTO organization_match_key (key, id) SELECT * FROM unnest($1::text[], $2::text[])', [
    textArray(keys),
    textArray(ids),
  ]);
  return sought;
}

/**
 * Finds what these records may be duplicates of, in eight statements however many they are. A record is compared with at most 20 of those that share a domain, a name or an
 * id, for each of these, and the 3 that share most keys of similar names. Who searches waits until whoever searched before has ended, so it comes last in a transaction.
 */
export async function searchDuplicates(manager: EntityManager, sought: readonly SoughtRecord[]): Promise<void> {
  if (sought.length === 0) return;
  await takeTurns(manager);
  await forgetNearKeys(
    manager,
    sought.flatMap(({ before }) => before ?? []),
  );
  await keepNearKeys(manager, sought);
  const pairs = await findPairs(manager, sought);
  const facts = await factsOf(manager, sought, pairs);
  const fresh = new Set(sought.flatMap(({ organization, before }) => (before === null ? [organization.id] : [])));
  const kept = await findKept(
    manager,
    pairs.filter(({ first, second }) => !fresh.has(first) && !fresh.has(second)),
  );
  const written: Duplicate[] = [];
  const gone: string[] = [];
  const at = new Map(sought.map(({ organization }) => [organization.id, organization.updatedAt]));
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
  await forgetMatchKeys(manager, [merged]);
  await takeTurns(manager);
  await forgetNearKeys(manager, [merged]);
  const other = ({ firstId, secondId }: Duplicate, id: string) => (firstId === id ? secondId : firstId);
  const all = await manager.find(DuplicateEntity, { where: [merged.id, survivor.id].flatMap((id) => [{ firstId: id }, { secondId: id }]) });
  const isOf = ({ firstId, secondId }: Duplicate, id: string) => firstId === id || secondId === id;
  const ofSurvivor = new Set(all.filter((each) => isOf(each, survivor.id)).map((each) => other(each, survivor.id)));
  const own = all.filter((each) => isOf(each, merged.id) && each.state !== 'MERGED');
  const joined = own.find((each) => isOf(each, survivor.id));
  const carried = own.filter((each) => each.state === 'DISMISSED' && each !== joined && !ofSurvivor.has(other(each, merged.id)));
  const gone = own.filter((each) => each !== joined && !carried.includes(each));
  if (gone.length > 0) await manager.query('DELETE FROM duplicate WHERE id = ANY($1)', [gone.map(({ id }) => id)]);
  const finding = compare(compared(merged), compared(survivor)) ?? { reasons: [], score: 0, nameSimilarity: 0 };
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

async function forgetMatchKeys(manager: EntityManager, known: readonly Organization[]): Promise<void> {
  if (known.length === 0) return;
  await manager.query('DELETE FROM organization_match_key WHERE id = ANY($1)', [known.map(({ id }) => id)]);
}

async function forgetNearKeys(manager: EntityManager, known: readonly Organization[]): Promise<void> {
  if (known.length === 0) return;
  const { keys, ids } = sideBySide(known, (each) => ({ id: each.id, keys: nearKeysOf(compared(each)) }));
  await manager.query(
    `UPDATE organization_near_holder h
     SET ids = ARRAY(SELECT held.id FROM unnest(h.ids) WITH ORDINALITY AS held(id, place) WHERE held.id <> ALL(g.ids) ORDER BY held.place)
     FROM (SELECT key, array_agg(id) AS ids FROM unnest($1::integer[], $2::text[]) AS g(key, id) GROUP BY key) g
     WHERE h.key = g.key AND h.ids && g.ids`,
    [keys, textArray(ids)],
  );
}

async function keepNearKeys(manager: EntityManager, sought: readonly SoughtRecord[]): Promise<void> {
  const { keys, ids } = sideBySide(sought, ({ organization: { id }, nearKeys }) => ({ id, keys: nearKeys }));
  await manager.query(
    `INSERT INTO organization_near_holder AS h (key, ids)
     SELECT n.key, n.ids[1:${nearHoldersAtMost}]
     FROM (SELECT key, array_agg(id ORDER BY id) AS ids FROM unnest($1::integer[], $2::text[]) AS n(key, id) GROUP BY key) n
     WHERE coalesce((SELECT cardinality(k.ids) FROM organization_near_holder k WHERE k.key = n.key), 0) < ${nearHoldersAtMost}
     ON CONFLICT (key) DO UPDATE SET ids = (h.ids || excluded.ids)[1:${nearHoldersAtMost}]`,
    [keys, textArray(ids)],
  );
}

function matchKeysOf({ organization: { id }, compared: { keys, outlines } }: SoughtRecord): { id: string; keys: string[] } {
  return { id, keys: [...keys, ...outlines] };
}

/** Keys side by side with the ids of their records. */
function sideBySide<Item, Key>(
  records: readonly Item[],
  of: (record: Item) => { readonly id: string; readonly keys: readonly Key[] },
): { keys: Key[]; ids: string[] } {
  const rows = records.map(of);
  return { keys: rows.flatMap(({ keys }) => keys), ids: rows.flatMap(({ id, keys }) => keys.map(() => id)) };
}

interface Pair {
  readonly first: string;
  readonly second: string;
}

/** Records to compare with each other: those that share a key, and those of which something is kept already. Each pair once. */
async function findPairs(manager: EntityManager, sought: readonly SoughtRecord[]): Promise<Pair[]> {
  const match = sideBySide(sought, matchKeysOf);
  const near = sought.flatMap(({ nearKeys }, place) => nearKeys.map((key) => ({ key, place: place + 1 })));
  const known = sought.flatMap(({ before }) => before?.id ?? []);
  return manager.query(
    `SELECT DISTINCT LEAST(p.of, p.other) AS first, GREATEST(p.of, p.other) AS second FROM (
       SELECT o.id AS of, h.id AS other FROM unnest($1::text[], $2::text[]) AS o(key, id)
       CROSS JOIN LATERAL (SELECT k.id FROM organization_match_key k WHERE k.key = o.key AND k.id <> o.id LIMIT ${holdersAtMost}) h
       UNION ALL
       SELECT of, other FROM (
         SELECT s.id AS of, n.other, row_number() OVER (PARTITION BY n.place ORDER BY n.shared DESC, n.other) AS rank
         FROM (
           SELECT o.place, h.id AS other, count(*) AS shared FROM unnest($3::integer[], $4::integer[]) AS o(key, place)
           JOIN organization_near_holder k ON k.key = o.key CROSS JOIN LATERAL unnest(k.ids) AS h(id)
           GROUP BY o.place, h.id
         ) n
         JOIN unnest($5::text[], $6::integer[]) WITH ORDINALITY AS s(id, least, place) ON s.place = n.place
         WHERE n.shared >= s.least AND n.other <> s.id
       ) r WHERE rank <= ${nearAtMost}
       UNION ALL SELECT first_id, second_id FROM duplicate WHERE first_id = ANY($7)
       UNION ALL SELECT first_id, second_id FROM duplicate WHERE second_id = ANY($7)
     ) p`,
    [
      textArray(match.keys),
      textArray(match.ids),
      near.map(({ key }) => key),
      near.map(({ place }) => place),
      textArray(sought.map(({ organization }) => organization.id)),
      sought.map(({ nearKeys }) => (nearKeys.length > fewKeys ? 2 : 1)),
      known,
    ],
  );
}

/** The records that many are compared with are the same again and again: so many are kept in memory, some 3 kB each, as they are in one version. */
const mostKept = 5_000;
const keptInMemory = new Map<string, { readonly version: number; readonly compared: Compared }>();

async function factsOf(
  manager: EntityManager,
  sought: readonly SoughtRecord[],
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, Compared>> {
  const facts = new Map(sought.map(({ organization, compared }) => [organization.id, compared]));
  const others = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].filter((id) => !facts.has(id));
  if (others.length === 0) return facts;
  const versions: { readonly id: string; readonly version: number }[] = await manager.query(
    'SELECT id, version FROM organization WHERE id = ANY($1) AND merged_into IS NULL',
    [others],
  );
  const unknown: string[] = [];
  for (const { id, version } of versions) {
    const kept = keptInMemory.get(id);
    if (kept?.version === version) facts.set(id, kept.compared);
    else unknown.push(id);
  }
  if (unknown.length === 0) return facts;
  const rows: (ComparedFacts & { readonly version: number })[] = await manager.query(
    `SELECT id, version, ror_id AS "rorId", names, country, domains, external_ids AS "externalIds", parent_id AS "parentId", successor_ids AS "successorIds", relations
     FROM organization WHERE id = ANY($1)`,
    [unknown],
  );
  for (const row of rows) {
    const record = compared(row);
    facts.set(row.id, record);
    if (keptInMemory.size >= mostKept) keptInMemory.clear();
    keptInMemory.set(row.id, { version: row.version, compared: record });
  }
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
    .orderBy('d.id')
    .setLock('pessimistic_write')
    .getMany();
  return new Map(found.map((duplicate) => [`${duplicate.firstId} ${duplicate.secondId}`, duplicate]));
}
