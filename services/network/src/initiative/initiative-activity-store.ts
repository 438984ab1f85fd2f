import equal from 'fast-deep-equal';
import type { EntityManager } from 'typeorm';
import { type Activity, activityAfter, type Told } from './initiative-activity.ts';

type StoredActivity = Activity & { readonly subject: string };

/**
 * Counts what events say of records, each told once: in the transaction that writes the event, or takes it from the log. Who calls it holds the record, or its
 * place in the log.
 */
export async function countActivity(manager: EntityManager, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  const known: StoredActivity[] = await manager.query(
    `SELECT subject, initiative, country, since::text AS since, "until"::text AS "until" FROM initiative_activity
     WHERE subject = ANY($1) ORDER BY subject, since, initiative`,
    [told.map(({ subject }) => subject)],
  );
  const changed = told.flatMap((each) => {
    const before = known.filter(({ subject }) => subject === each.subject).map(({ subject: _, ...activity }) => activity);
    const after = activityAfter(before, each);
    return equal(before, after) ? [] : [{ told: each, after }];
  });
  if (changed.length === 0) return;
  await manager.query('DELETE FROM initiative_activity WHERE subject = ANY($1)', [changed.map((each) => each.told.subject)]);
  const rows = changed.flatMap(({ told: { subject, concept }, after }) => after.map((activity) => ({ subject, concept, ...activity })));
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO initiative_activity (subject, concept, initiative, country, since, "until")
     SELECT subject, concept, initiative, country, since, "until"
     FROM json_to_recordset($1) AS r(subject text, concept text, initiative text, country text, since date, "until" date)`,
    [JSON.stringify(rows)],
  );
}

interface Tags {
  readonly initiatives: readonly string[];
}

/** A change of a record of this service. */
export interface CountedChange {
  readonly before: Tags | null;
  readonly after: Tags;
  told(): Told;
}

/** The same of changes of records here: what is not tagged, and was not, never is counted. */
export function countChanges(manager: EntityManager, changes: readonly CountedChange[]): Promise<void> {
  const tagged = changes.filter(({ before, after }) => (before?.initiatives.length ?? 0) + after.initiatives.length > 0);
  return countActivity(
    manager,
    tagged.map((change) => change.told()),
  );
}
