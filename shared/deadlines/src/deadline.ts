import type { Calendars } from './calendar.ts';
import { type CountedRule, type DeadlineUnit, type DueRule, daysLeft, reckon } from './due-date.ts';

/** A deadline that is set. */
export interface Deadline {
  readonly subject: string;
  readonly kind: string;
  /** When it is due; of one that stands still, when it was. */
  readonly dueAt: Date;
  readonly fires: boolean;
  /** As it was set; null where it was set to an instant. */
  readonly counted: CountedRule | null;
  readonly isProvisional: boolean;
  readonly pausedAt: Date | null;
  readonly resumedAt: Date | null;
  /** Days left when it stood still. */
  readonly remaining: number | null;
  readonly attempts: number;
  readonly parkedAt: Date | null;
  readonly parkedReason: string | null;
}

/** A deadline whose date another calendar has moved. */
export interface MovedDeadline extends Deadline {
  readonly wasDueAt: Date;
}

/** What a deadline is counted by now: as it was set, or since it runs again. */
export function runningRule({ dueAt, counted, resumedAt, remaining }: Deadline): DueRule {
  if (counted === null) return { at: dueAt };
  return resumedAt === null || remaining === null ? counted : { ...counted, from: resumedAt, length: remaining };
}

/** A deadline that stands still: of a counted one what is left is kept, one by date keeps its date. */
export function pause(deadline: Deadline, now: Date, calendars: Calendars): Deadline {
  const rule = runningRule(deadline);
  return { ...deadline, pausedAt: now, remaining: 'at' in rule ? null : daysLeft(rule, now, calendars) };
}

/** A deadline that runs again; one by date is due at once where the date has passed. */
export function resume(deadline: Deadline, now: Date, calendars: Calendars): Deadline {
  const running: Deadline = { ...deadline, pausedAt: null, resumedAt: deadline.counted === null ? null : now };
  return recount(running, calendars);
}

/** The deadline counted in these calendars. */
export function recount(deadline: Deadline, calendars: Calendars): Deadline {
  const { at, isProvisional } = reckon(runningRule(deadline), calendars);
  return { ...deadline, dueAt: at, isProvisional };
}

/** A row as the driver gives it. */
export interface DeadlineRow {
  readonly subject: string;
  readonly kind: string;
  readonly due_at: Date;
  readonly fires: boolean;
  readonly started_at: Date | null;
  readonly length: number | null;
  readonly unit: DeadlineUnit | null;
  readonly calendar: string | null;
  readonly time_zone: string | null;
  readonly is_provisional: boolean;
  readonly paused_at: Date | null;
  readonly resumed_at: Date | null;
  readonly remaining: number | null;
  readonly attempts: number;
  readonly parked_at: Date | null;
  readonly parked_reason: string | null;
}

export function fromRow(row: DeadlineRow): Deadline {
  const { started_at: from, length, unit, calendar, time_zone: timeZone } = row;
  const isCounted = from !== null && length !== null && unit !== null && calendar !== null && timeZone !== null;
  return {
    subject: row.subject,
    kind: row.kind,
    dueAt: row.due_at,
    fires: row.fires,
    counted: isCounted ? { from, length, unit, calendar, timeZone } : null,
    isProvisional: row.is_provisional,
    pausedAt: row.paused_at,
    resumedAt: row.resumed_at,
    remaining: row.remaining,
    attempts: row.attempts,
    parkedAt: row.parked_at,
    parkedReason: row.parked_reason,
  };
}
