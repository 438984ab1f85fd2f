import type { EntityManager } from 'typeorm';
import type { ParentEdge } from './organization-parents.ts';

/** What is asked for: what the others are to the organisation. */
export type Kinship = 'PARENT' | 'CHILD' | 'SUCCESSOR' | 'PREDECESSOR';

export interface Kin {
  readonly of: string;
  readonly kinship: Kinship;
  readonly id: string;
}

const inverse: Readonly<Record<Kinship, string>> = { PARENT: 'CHILD', CHILD: 'PARENT', SUCCESSOR: 'PREDECESSOR', PREDECESSOR: 'SUCCESSOR' };

/** Most that are read of one kind for one organisation. */
export const mostKin = 100;

/**
 * What the registered organisations are that stand in a relation to each of these: stated in the register, by their own source, or by that of the other, in this order,
 * then by name; also to a record that was merged into it. The ids may be of merged records. One statement for all; each branch reads one index.
 */
export function findKin(manager: EntityManager, asked: readonly Pick<Kin, 'of' | 'kinship'>[]): Promise<Kin[]> {
  return manager.query(
    `SELECT s.of, s.kinship, k.id FROM unnest($1::text[], $2::text[], $3::text[]) AS s(of, kinship, inverse)
     CROSS JOIN LATERAL (
       WITH same AS MATERIALIZED (SELECT * FROM organization WHERE id = s.of UNION ALL SELECT * FROM organization WHERE survivor_id = s.of),
       kin(id, rank) AS (
         SELECT x.parent_id, 1 FROM same x WHERE s.kinship = 'PARENT' AND x.parent_id IS NOT NULL AND x.merged_into IS NULL
         UNION ALL SELECT o.id, 1 FROM same x JOIN organization o ON o.parent_id = x.id WHERE s.kinship = 'CHILD' AND o.merged_into IS NULL
         UNION ALL SELECT o.id, 1 FROM same x JOIN organization o ON o.id = ANY(x.successor_ids) WHERE s.kinship = 'SUCCESSOR' AND x.merged_into IS NULL
         UNION ALL SELECT o.id, 1 FROM same x JOIN organization o ON o.successor_ids <> '{}' AND o.successor_ids @> ARRAY[x.id]
           WHERE s.kinship = 'PREDECESSOR' AND o.merged_into IS NULL
         UNION ALL SELECT o.id, 2 FROM same x CROSS JOIN jsonb_array_elements(x.relations) e JOIN organization o ON o.ror_id = e->>'rorId'
           WHERE e->>'kind' = s.kinship AND x.merged_into IS NULL
         UNION ALL SELECT o.id, 3 FROM same x
           JOIN organization o ON o.relations @> jsonb_build_array(jsonb_build_object('kind', s.inverse, 'rorId', x.ror_id))
           WHERE x.ror_id IS NOT NULL AND o.merged_into IS NULL
       ),
       nearest AS (SELECT id, CASE s.kinship WHEN 'PARENT' THEN min(rank) ELSE 0 END AS rank FROM kin GROUP BY id)
       SELECT nearest.id, nearest.rank, n.sort_name FROM nearest LEFT JOIN organization_search n ON n.id = nearest.id
       ORDER BY nearest.rank, n.sort_name, nearest.id LIMIT ${mostKin}
     ) k
     ORDER BY s.of, s.kinship, k.rank, k.sort_name, k.id`,
    [asked.map(({ of }) => of), asked.map(({ kinship }) => kinship), asked.map(({ kinship }) => inverse[kinship])],
  );
}

/**
 * Every parent of these organisations and of those above them, of merged ones the survivor. The lock is held until the transaction ends: of two
 * that would close a circle together, the second one sees the first.
 */
export async function lockParents(manager: EntityManager, ids: readonly string[]): Promise<ParentEdge[]> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('organization.parent'))`);
  return manager.query(
    `WITH RECURSIVE above(child, parent) AS (
       SELECT o.id, p.id FROM organization o CROSS JOIN LATERAL (${parentsSql}) p WHERE o.id = ANY($1)
       UNION
       SELECT o.id, p.id FROM above JOIN organization o ON o.id = above.parent CROSS JOIN LATERAL (${parentsSql}) p
     )
     SELECT child, parent FROM above`,
    [ids],
  );
}

const parentsSql = `SELECT COALESCE(q.survivor_id, q.id) AS id FROM organization q WHERE q.id = o.parent_id
  UNION SELECT COALESCE(q.survivor_id, q.id) FROM jsonb_array_elements(o.relations) e JOIN organization q ON q.ror_id = e->>'rorId'
    WHERE e->>'kind' = 'PARENT'`;
