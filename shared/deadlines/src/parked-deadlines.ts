import { type Deadline, type DeadlineRow, fromRow } from './deadline.ts';
import { columns, type Queryable } from './deadline-store.ts';

export interface ParkedDeadlineFilter {
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
}

const condition = 'd.parked_at IS NOT NULL AND ($1::text IS NULL OR d.kind = $1) AND ($2::text IS NULL OR d.subject = $2)';

/** The deadlines that are set aside because their handler failed, the oldest first; at most 1,000. */
export async function listParkedDeadlines(manager: Queryable, { kind, subject }: ParkedDeadlineFilter = {}): Promise<Deadline[]> {
  const rows: DeadlineRow[] = await manager.query(
    `SELECT ${columns} FROM deadline d WHERE ${condition} ORDER BY d.parked_at, d.subject, d.kind LIMIT 1000`,
    [kind ?? null, subject ?? null],
  );
  return rows.map(fromRow);
}

/** Has them fired again; a running worker does it within about two seconds. Answers how many there are. */
export async function redriveDeadlines(manager: Queryable, { kind, subject }: ParkedDeadlineFilter = {}): Promise<number> {
  const [, count]: [unknown, number] = await manager.query(
    `UPDATE deadline d SET parked_at = NULL, parked_reason = NULL WHERE ${condition}`,
    [kind ?? null, subject ?? null],
  );
  return count;
}
