import { addDays, dayIn, startOfDay } from '@cattc/formats';
import type { Calendars } from './calendar.ts';

export type { Calendar, Calendars } from './calendar.ts';

export type DeadlineUnit = 'DAYS' | 'WORKING_DAYS';

/**
 * A time that is given to somebody. The day on which it begins is not counted; it is over, and the deadline due, when the last day ends in the time zone.
 * Calendar days are counted through, whatever the last one is; working days are those of the country's calendar.
 */
export interface CountedRule {
  readonly from: Date;
  readonly length: number;
  readonly unit: DeadlineUnit;
  /** A country's code. */
  readonly calendar: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** When something falls due: at an instant, or when a time is over. */
export type DueRule = { readonly at: Date } | CountedRule;

/** What shall happen to an aggregate, and when. */
export interface NewDeadline {
  /** The aggregate's id. */
  readonly subject: string;
  /** What happens then; a subject has one deadline of a kind. */
  readonly kind: string;
  readonly due: DueRule;
  /** False where a due date only tells: nothing happens then, and it stays until it is cleared. */
  readonly fires?: boolean;
  /** It stands still since then: it is only set to be seen, and to run again. */
  readonly pausedAt?: Date | undefined;
}

/** When a deadline is due. */
export interface Due {
  readonly at: Date;
  /** Whether days were counted that are not announced yet: the date may move when they are. */
  readonly isProvisional: boolean;
}

/** Longer times are none of a deadline: what has to be counted for them is not announced for years. */
export const longestLength = 3_660;

/** When a rule falls due. Throws a RangeError for a length that cannot be counted, a calendar or a time zone that is not known. */
export function reckon(rule: DueRule, calendars: Calendars): Due {
  if ('at' in rule) return { at: rule.at, isProvisional: false };
  const { from, length, unit, timeZone } = rule;
  if (!Number.isInteger(length) || length < 0 || length > longestLength) throw new RangeError(`${length} days cannot be counted`);
  const calendar = calendarOf(rule.calendar, calendars);
  const first = dayIn(from, timeZone);
  let last = first;
  if (unit === 'DAYS') last = addDays(first, length);
  else {
    for (let left = length; left > 0; ) {
      last = addDays(last, 1);
      if (calendar.isWorkingDay(last)) left -= 1;
    }
    while (length === 0 && !calendar.isWorkingDay(last)) last = addDays(last, 1);
  }
  const isProvisional = unit === 'WORKING_DAYS' && yearsBetween(first, last).some(calendar.isProvisional);
  return { at: startOfDay(addDays(last, 1), timeZone), isProvisional };
}

/** When a rule falls due; see `reckon`. */
export function dueDate(rule: DueRule, calendars: Calendars): Date {
  return reckon(rule, calendars).at;
}

/** How many days of a time are left at an instant, the day of the instant not counted: what is counted on with when it stood still since then. */
export function daysLeft(rule: CountedRule, at: Date, calendars: Calendars): number {
  const last = dayIn(new Date(reckon(rule, calendars).at.getTime() - 1), rule.timeZone);
  const calendar = calendarOf(rule.calendar, calendars);
  const from = [dayIn(at, rule.timeZone), dayIn(rule.from, rule.timeZone)].sort().at(-1) ?? last;
  let left = 0;
  for (let day = addDays(from, 1); day <= last; day = addDays(day, 1)) {
    if (rule.unit === 'DAYS' || calendar.isWorkingDay(day)) left += 1;
  }
  return left;
}

function calendarOf(code: string, calendars: Calendars) {
  const calendar = calendars.get(code);
  if (calendar === undefined) throw new RangeError(`there is no calendar of ${code}; there are ${[...calendars.keys()].join(', ')}`);
  return calendar;
}

function yearsBetween(first: string, last: string): number[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
