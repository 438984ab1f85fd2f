import { textArray } from '@cattc/event-log';
import type { EntityManager } from 'typeorm';

/** A record of a source by its id, with what it said last: any text that is another one when the record is. */
export interface SourceFingerprint {
  readonly rorId: string;
  readonly fingerprint: string;
}

/** The places of those that are not registered just as their source states them: one statement, which reads no facts. */
export async function findChangedSources(manager: EntityManager, sources: readonly SourceFingerprint[]): Promise<number[]> {
  const rows: { place: number }[] = await manager.query(
    `SELECT s.place::integer - 1 AS place FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS s(ror_id, fingerprint, place)
     LEFT JOIN organization o ON o.ror_id = s.ror_id
     WHERE o.source_fingerprint IS DISTINCT FROM s.fingerprint ORDER BY s.place`,
    [textArray(sources.map(({ rorId }) => rorId)), textArray(sources.map(({ fingerprint }) => fingerprint))],
  );
  return rows.map(({ place }) => place);
}

/** Registered organisations that have a ROR id after one, in the order of these. */
export async function findRegisteredSources(
  manager: EntityManager,
  after: string | null,
  limit: number,
): Promise<{ rorId: string; name: string }[]> {
  return manager.query(
    `SELECT ror_id AS "rorId", names -> 0 ->> 'value' AS name FROM organization
     WHERE ror_id IS NOT NULL AND ($1::text IS NULL OR ror_id > $1) ORDER BY ror_id LIMIT $2`,
    [after, limit],
  );
}

/** Keeps what the source said last of organisations that were known, and when. Their facts may be the same, so this is no version. */
export async function keepStatements(
  manager: EntityManager,
  kept: readonly { readonly id: string; readonly fingerprint: string | null; readonly modifiedOn: string | null }[],
): Promise<void> {
  if (kept.length === 0) return;
  await manager.query(
    `UPDATE organization o SET source_fingerprint = r.fingerprint, source_modified_on = r."modifiedOn"
     FROM json_to_recordset($1) AS r(id text, fingerprint text, "modifiedOn" date)
     WHERE o.id = r.id AND (o.source_fingerprint, o.source_modified_on) IS DISTINCT FROM (r.fingerprint, r."modifiedOn")`,
    [JSON.stringify(kept)],
  );
}
