import { Parameters, type Place, predicateSql, type ToldTransition, type TransitionRecord, transitionColumns } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { TimelineSubject } from './timeline.ts';

/** One change of one of a timeline's subjects. */
export interface TimelineEntry {
  readonly subject: TimelineSubject;
  readonly transition: ToldTransition;
}

/** A page of what happened, the newest first, one more than `limit` where there are more: one statement, which reads no more than a page of each subject. */
export async function listTimeline(
  manager: EntityManager,
  subjects: readonly TimelineSubject[],
  limit: number,
  after: Place | null,
): Promise<TimelineEntry[]> {
  const parameters = new Parameters();
  const rest =
    after === null
      ? 'TRUE'
      : `(t.recorded_at, t.subject, t.version) < (${parameters.add(after[0])}::timestamptz, ${parameters.add(after[1])}::text, ${parameters.add(after[2])}::integer)`;
  const parts = subjects.map(
    (subject) =>
      `(SELECT * FROM transition t WHERE ${toldSql(subject, parameters)} AND ${rest} ORDER BY t.version DESC LIMIT ${limit + 1})`,
  );
  const rows: TransitionRecord[] = await manager.query(
    `SELECT ${transitionColumns} FROM (${parts.join(' UNION ALL ')}) t ORDER BY t.recorded_at DESC, t.subject DESC, t.version DESC LIMIT ${limit + 1}`,
    parameters.values,
  );
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  return rows.flatMap((row) => {
    const subject = byId.get(row.subject);
    return subject === undefined ? [] : [{ subject, transition: { ...row, isParty: subject.isParty } }];
  });
}

/** Counts what happened, to one past `limit`. */
export async function countTimeline(manager: EntityManager, subjects: readonly TimelineSubject[], limit: number): Promise<number> {
  const parameters = new Parameters();
  const told = subjects.map((subject) => `(${toldSql(subject, parameters)})`);
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count FROM (SELECT 1 FROM transition t WHERE ${told.join(' OR ')} LIMIT ${limit + 1}) c`,
    parameters.values,
  );
  return row?.count ?? 0;
}

/** Where an entry stands in the list. */
export function placeOf({ transition: { recordedAt, subject, version } }: TimelineEntry): Place {
  return [recordedAt.toISOString(), subject, version];
}

function toldSql({ id, told }: TimelineSubject, parameters: Parameters): string {
  return `t.subject = ${parameters.add(id)} AND ${predicateSql(told, parameters, 't')}`;
}
