import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Calendar, Calendars } from './calendar.ts';
import { type Deadline, type DeadlineRow, fromRow, pause, resume } from './deadline.ts';
import { daysLeft, type NewDeadline, reckon } from './due-date.ts';

/** Whatever runs a statement: the manager of a transaction, or a data source. */
export type Queryable = Pick<EntityManager, 'query'>;

export const columns = `d.subject, d.kind, d.due_at, d.fires, d.started_at, d.length, d.unit, d.calendar, d.time_zone, d.is_provisional, d.paused_at, d.resumed_at,
  d.remaining, d.attempts, d.parked_at, d.parked_reason`;

/**
 * Sets deadlines, in one statement; one that is set already follows its new date and runs. In the transaction that changes the aggregate, with its row locked: so
 * whoever fires it meanwhile either comes before, and the change sees what it did, or finds the new date.
 */
export async function setDeadlines(manager: Queryable, calendars: Calendars, deadlines: readonly NewDeadline[]): Promise<void> {
  if (deadlines.length === 0) return;
  await manager.query(upsert, [JSON.stringify(deadlines.map((deadline) => newRow(deadline, calendars)))]);
}

export function setDeadline(manager: Queryable, calendars: Calendars, deadline: NewDeadline): Promise<void> {
  return setDeadlines(manager, calendars, [deadline]);
}

/** Gives these subjects these deadlines and no others, in one statement. */
export async function replaceDeadlines(
  manager: Queryable,
  calendars: Calendars,
  subjects: readonly string[],
  deadlines: readonly NewDeadline[],
): Promise<void> {
  await manager.query(
    `WITH others AS (
       DELETE FROM deadline d WHERE d.subject = ANY($2) AND NOT EXISTS (
         SELECT FROM json_to_recordset($1) AS r(subject text, kind text) WHERE r.subject = d.subject AND r.kind = d.kind)
     ) ${upsert}`,
    [JSON.stringify(deadlines.map((deadline) => newRow(deadline, calendars))), subjects],
  );
}

/** Takes back a subject's deadlines: of these kinds, or all. */
export async function clearDeadlines(manager: Queryable, subject: string, kinds: readonly string[] | null = null): Promise<void> {
  await manager.query('DELETE FROM deadline WHERE subject = $1 AND ($2::text[] IS NULL OR kind = ANY($2))', [subject, kinds]);
}

/** Lets a subject's deadlines stand still that are not due yet: what is due already has come. */
export async function pauseDeadlines(
  manager: Queryable,
  calendars: Calendars,
  subject: string,
  now: Date,
  kinds: readonly string[] | null = null,
): Promise<void> {
  const running = await readDeadlines(
    manager,
    'd.subject = $1 AND ($2::text[] IS NULL OR d.kind = ANY($2)) AND d.paused_at IS NULL AND d.due_at > $3',
    [subject, kinds, now],
  );
  await rewrite(
    manager,
    calendars,
    running.map((deadline) => pause(deadline, now, calendars)),
  );
}

/** Lets a subject's deadlines run again. */
export async function resumeDeadlines(
  manager: Queryable,
  calendars: Calendars,
  subject: string,
  now: Date,
  kinds: readonly string[] | null = null,
): Promise<void> {
  const paused = await readDeadlines(manager, 'd.subject = $1 AND ($2::text[] IS NULL OR d.kind = ANY($2)) AND d.paused_at IS NOT NULL', [
    subject,
    kinds,
  ]);
  await rewrite(
    manager,
    calendars,
    paused.map((deadline) => resume(deadline, now, calendars)),
  );
}

/** The deadlines of subjects, the nearest first: one statement for all of them. */
export async function findDeadlines(manager: Queryable, subjects: readonly string[]): Promise<ReadonlyMap<string, readonly Deadline[]>> {
  const found = new Map<string, Deadline[]>(subjects.map((subject) => [subject, []]));
  const rows: DeadlineRow[] = await manager.query(`SELECT ${columns} FROM deadline d WHERE d.subject = ANY($1) ORDER BY d.due_at, d.kind`, [
    subjects,
  ]);
  for (const row of rows) found.get(row.subject)?.push(fromRow(row));
  return found;
}

/** Stores how deadlines run now. Their rows are locked. */
export async function rewrite(manager: Queryable, calendars: Calendars, deadlines: readonly Deadline[]): Promise<void> {
  if (deadlines.length === 0) return;
  await manager.query(
    `UPDATE deadline d SET due_at = r.due_at, is_provisional = r.is_provisional, calendar_digest = r.calendar_digest,
       paused_at = r.paused_at, resumed_at = r.resumed_at, remaining = r.remaining
     FROM json_to_recordset($1) AS r(subject text, kind text, due_at timestamptz, is_provisional boolean, calendar_digest text, paused_at timestamptz,
       resumed_at timestamptz, remaining integer)
     WHERE d.subject = r.subject AND d.kind = r.kind`,
    [
      JSON.stringify(
        deadlines.map((deadline) => ({
          subject: deadline.subject,
          kind: deadline.kind,
          due_at: deadline.dueAt,
          is_provisional: deadline.isProvisional,
          calendar_digest: deadline.counted === null ? null : digestOf(deadline.counted.calendar, calendars),
          paused_at: deadline.pausedAt,
          resumed_at: deadline.resumedAt,
          remaining: deadline.remaining,
        })),
      ),
    ],
  );
}

async function readDeadlines(manager: Queryable, condition: string, values: unknown[]): Promise<Deadline[]> {
  const rows: DeadlineRow[] = await manager.query(
    `SELECT ${columns} FROM deadline d WHERE ${condition} ORDER BY d.kind FOR UPDATE`,
    values,
  );
  return rows.map(fromRow);
}

const fact = '(due_at, fires, started_at, length, unit, calendar, time_zone)';
const given = fact.replaceAll(/\w+/g, 'excluded.$&');
const kept = fact.replaceAll(/\w+/g, 'deadline.$&');

/** What is set as it stands stays as it is, also set aside. */
const upsert = `INSERT INTO deadline (subject, kind, due_at, fires, started_at, length, unit, calendar, time_zone, is_provisional, calendar_digest, paused_at, remaining)
  SELECT r.subject, r.kind, r.due_at, r.fires, r.started_at, r.length, r.unit, r.calendar, r.time_zone, r.is_provisional, r.calendar_digest, r.paused_at, r.remaining
  FROM json_to_recordset($1) AS r(subject text, kind text, due_at timestamptz, fires boolean, started_at timestamptz, length integer, unit text, calendar text,
    time_zone text, is_provisional boolean, calendar_digest text, paused_at timestamptz, remaining integer)
  ORDER BY r.subject COLLATE "C", r.kind COLLATE "C"
  ON CONFLICT (subject, kind) DO UPDATE SET due_at = excluded.due_at, fires = excluded.fires, started_at = excluded.started_at, length = excluded.length,
    unit = excluded.unit, calendar = excluded.calendar, time_zone = excluded.time_zone, is_provisional = excluded.is_provisional,
    calendar_digest = excluded.calendar_digest, paused_at = excluded.paused_at, resumed_at = NULL, remaining = excluded.remaining, attempts = 0, parked_at = NULL, parked_reason = NULL
  WHERE ${kept} IS DISTINCT FROM ${given} OR deadline.paused_at IS DISTINCT FROM excluded.paused_at OR deadline.resumed_at IS NOT NULL`;

function newRow({ subject, kind, due, fires = true, pausedAt }: NewDeadline, calendars: Calendars): object {
  const { at, isProvisional } = reckon(due, calendars);
  const row = { subject, kind, due_at: at, fires, is_provisional: isProvisional, paused_at: pausedAt };
  if ('at' in due) return row;
  const { from, length, unit, calendar, timeZone } = due;
  return {
    ...row,
    started_at: from,
    length,
    unit,
    calendar,
    time_zone: timeZone,
    calendar_digest: digestOf(calendar, calendars),
    remaining: pausedAt === undefined ? null : daysLeft(due, pausedAt, calendars),
  };
}

const digests = new WeakMap<Calendar, string>();

/** A short word for what a calendar counts. */
export function digestOf(code: string, calendars: Calendars): string {
  const calendar = calendars.get(code);
  if (calendar === undefined) throw new RangeError(`there is no calendar of ${code}`);
  let digest = digests.get(calendar);
  if (digest === undefined) {
    digest = createHash('sha256').update(calendar.text).digest('base64url').slice(0, 16);
    digests.set(calendar, digest);
  }
  return digest;
}
