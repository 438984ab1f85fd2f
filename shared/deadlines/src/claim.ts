import type { DataSource, EntityManager } from 'typeorm';
import type { Calendars } from './calendar.ts';
import { type Deadline, type DeadlineRow, fromRow, recount } from './deadline.ts';
import { columns, digestOf, rewrite } from './deadline-store.ts';

/** What deadlines of one concept do. */
export interface DeadlineHandlers {
  /** The table of the aggregates, whose `id` (text COLLATE "C") is the subject. */
  readonly table: string;
  /**
   * By kind: what happens to these subjects, each named once, when the time has come. It runs in one transaction with the end of the deadlines, while nobody else
   * changes the aggregates, and decides by what they are now; it may set deadlines of these subjects. A rejection undoes it; what is rejected alone is parked.
   */
  readonly fire: Readonly<Record<string, (deadlines: readonly Deadline[], manager: EntityManager) => Promise<void>>>;
  /** Another calendar has moved deadlines, with or without an effect: for who keeps the date elsewhere too. In the transaction that moves them. */
  moved?(deadlines: readonly Deadline[], manager: EntityManager): Promise<void>;
}

/** A deadline that this transaction holds, and the place of its row: one that a handler sets anew has another place. */
export interface Claimed {
  readonly deadline: Deadline;
  readonly place: string;
}

const isWaiting = 'd.fires AND d.paused_at IS NULL AND d.parked_at IS NULL';

/**
 * The deadlines that are due, the earliest first, at most one of a subject: locked, and their aggregates with them. What somebody else holds is left for the next time,
 * so that the clock waits for nobody: whoever changes an aggregate holds its row, and takes its deadlines afterwards. A deadline whose aggregate is not there is parked.
 */
export async function claimDue(manager: EntityManager, { table, fire }: DeadlineHandlers, now: Date, limit: number): Promise<Claimed[]> {
  // In two steps: where the tables have no statistics yet, a join of the two is planned over all that is due.
  const rows: (DeadlineRow & { place: string; held: string | null })[] = await manager.query(
    `WITH due AS MATERIALIZED (
       SELECT ${columns}, d.ctid AS place FROM deadline d WHERE d.due_at <= $1 AND ${isWaiting} AND d.kind = ANY($2)
       ORDER BY d.due_at, d.subject, d.kind LIMIT $3 FOR UPDATE SKIP LOCKED)
     SELECT due.*, due.place::text, held.id AS held
     FROM due LEFT JOIN LATERAL (SELECT a.id FROM ${quoted(table)} a WHERE a.id = due.subject FOR UPDATE SKIP LOCKED) held ON true
     ORDER BY due.due_at, due.subject, due.kind`,
    [now, Object.keys(fire), limit],
  );
  const absent = rows.filter(({ held }) => held === null);
  if (absent.length > 0) await parkOrphans(manager, table, absent.map(fromRow));
  const seen = new Set<string>();
  return rows
    .filter(({ subject, held }) => held !== null && !seen.has(subject) && seen.add(subject))
    .map((row) => ({ deadline: fromRow(row), place: row.place }));
}

async function parkOrphans(manager: EntityManager, table: string, deadlines: readonly Deadline[]): Promise<void> {
  const there: { id: string }[] = await manager.query(`SELECT id FROM ${quoted(table)} WHERE id = ANY($1)`, [
    deadlines.map(({ subject }) => subject),
  ]);
  const ids = new Set(there.map(({ id }) => id));
  for (const deadline of deadlines)
    if (!ids.has(deadline.subject)) await parkDeadline(manager, deadline, `there is no ${deadline.subject} in ${table}`);
}

/** The same of a single deadline, if it is still due at that time. */
export async function claimOne(
  manager: EntityManager,
  { table }: DeadlineHandlers,
  { subject, kind, dueAt }: Deadline,
): Promise<Claimed | undefined> {
  const [row]: (DeadlineRow & { place: string })[] = await manager.query(
    `SELECT ${columns}, d.ctid::text AS place FROM deadline d JOIN ${quoted(table)} a ON a.id = d.subject
     WHERE d.subject = $1 AND d.kind = $2 AND d.due_at = $3 AND ${isWaiting} FOR UPDATE OF d, a SKIP LOCKED`,
    [subject, kind, dueAt],
  );
  return row === undefined ? undefined : { deadline: fromRow(row), place: row.place };
}

/** Ends deadlines that were claimed in this transaction. */
export async function endClaimed(manager: EntityManager, claimed: readonly Claimed[]): Promise<void> {
  await manager.query('DELETE FROM deadline WHERE ctid = ANY($1::tid[])', [claimed.map(({ place }) => place)]);
}

export async function parkDeadline(manager: EntityManager, { subject, kind, dueAt }: Deadline, reason: string): Promise<void> {
  await manager.query(
    `UPDATE deadline SET parked_at = now(), parked_reason = $4, attempts = attempts + 1
     WHERE subject = $1 AND kind = $2 AND due_at = $3 AND parked_at IS NULL`,
    [subject, kind, dueAt, reason.slice(0, 1_000)],
  );
}

/** When the next deadline of these kinds is due; null where there is none. */
export async function nextDueAt({ manager }: DataSource, kinds: readonly string[]): Promise<Date | null> {
  const [row]: { due_at: Date }[] = await manager.query(
    `SELECT d.due_at FROM deadline d WHERE ${isWaiting} AND d.kind = ANY($1) ORDER BY d.due_at LIMIT 1`,
    [kinds],
  );
  return row?.due_at ?? null;
}

/**
 * Counts deadlines anew that were counted in another calendar than the present one of their country, so many at once. Answers how many there were; those that somebody
 * else holds are left for the next time.
 */
export async function recountChanged(
  dataSource: DataSource,
  { table, moved }: DeadlineHandlers,
  calendars: Calendars,
  limit = 200,
): Promise<number> {
  const codes = [...calendars.keys()];
  return dataSource.transaction(async (manager) => {
    const rows: DeadlineRow[] = await manager.query(
      `SELECT ${columns} FROM unnest($1::text[], $2::text[]) AS now(calendar, digest)
       JOIN deadline d ON d.unit = 'WORKING_DAYS' AND d.calendar = now.calendar AND d.calendar_digest <> now.digest
       JOIN ${quoted(table)} a ON a.id = d.subject
       LIMIT $3 FOR UPDATE OF d, a SKIP LOCKED`,
      [codes, codes.map((code) => digestOf(code, calendars)), limit],
    );
    const before = rows.map(fromRow);
    // What stands still is counted when it runs again.
    const after = before.map((deadline) => (deadline.pausedAt === null ? recount(deadline, calendars) : deadline));
    await rewrite(manager, calendars, after);
    const changed = after.filter(({ dueAt }, index) => dueAt.getTime() !== before[index]?.dueAt.getTime());
    if (changed.length > 0) await moved?.(changed, manager);
    return rows.length;
  });
}

function quoted(table: string): string {
  return `"${table.replaceAll('"', '""')}"`;
}

/** Hands deadlines of different subjects over to their handlers, all of a kind at once; the kind that was due first comes first. */
export async function fireByKind({ fire }: DeadlineHandlers, claimed: readonly Claimed[], manager: EntityManager): Promise<void> {
  const byKind = new Map<string, Deadline[]>();
  for (const { deadline } of claimed) {
    const same = byKind.get(deadline.kind);
    if (same === undefined) byKind.set(deadline.kind, [deadline]);
    else same.push(deadline);
  }
  for (const [kind, deadlines] of byKind) await fire[kind]?.(deadlines, manager);
}
