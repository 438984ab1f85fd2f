import { addDays, addMonths } from '@cattc/formats';
import type { StatisticsInterval } from '../generated/resolvers.ts';

/** Days, both included. */
export interface Period {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** How many periods are told where nobody says since when. */
const usual: Readonly<Record<StatisticsInterval, number>> = { DAY: 30, MONTH: 12, QUARTER: 8, YEAR: 10 };

/** The first day of as many periods as are usual, of which `to` is in the last. */
export function usualFrom(to: string, interval: StatisticsInterval): string {
  let from = firstDayOf(to, interval);
  for (let more = usual[interval] - 1; more > 0; more -= 1) from = firstDayOf(addDays(from, -1), interval);
  return from;
}

/** The periods from one day to another, the first and the last cut to them; one more than `most` where there are more. */
export function periodsBetween(from: string, to: string, interval: StatisticsInterval, most: number): Period[] {
  const periods: Period[] = [];
  for (let begin = from; begin <= to && periods.length <= most; ) {
    const next = nextAfter(begin, interval);
    const end = addDays(next, -1);
    periods.push({ code: codeOf(begin, interval), from: begin, to: end < to ? end : to });
    begin = next;
  }
  return periods;
}

function firstDayOf(day: string, interval: StatisticsInterval): string {
  const [year = '', month = ''] = day.split('-');
  switch (interval) {
    case 'DAY':
      return day;
    case 'MONTH':
      return `${year}-${month}-01`;
    case 'QUARTER':
      return `${year}-${String((quarterOf(month) - 1) * 3 + 1).padStart(2, '0')}-01`;
    case 'YEAR':
      return `${year}-01-01`;
    default:
      return interval satisfies never;
  }
}

const months = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

function nextAfter(day: string, interval: StatisticsInterval): string {
  return interval === 'DAY' ? addDays(day, 1) : addMonths(firstDayOf(day, interval), months[interval]);
}

function codeOf(day: string, interval: StatisticsInterval): string {
  const [year = '', month = ''] = day.split('-');
  switch (interval) {
    case 'DAY':
      return day;
    case 'MONTH':
      return `${year}-${month}`;
    case 'QUARTER':
      return `${year}-Q${quarterOf(month)}`;
    case 'YEAR':
      return year;
    default:
      return interval satisfies never;
  }
}

function quarterOf(month: string): number {
  return Math.ceil(Number(month) / 3);
}
