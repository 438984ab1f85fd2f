import { addDays, type CountryCode, isDay, parseCountry, quoted } from '@cattc/formats';

/** Days of one year: `MM-DD` or `MM-DD..MM-DD`, and whatever they are called. */
export interface CalendarYear {
  /** Who announced them, in words. */
  readonly source: string;
  readonly off: readonly string[];
  /** Days of a weekend that are worked. */
  readonly working?: readonly string[];
  /** True where the announcement for the year is not known yet. */
  readonly isProvisional?: boolean;
}

/** A country's calendar as it is written down. A year that is not among `years` has its weekends and the days of `yearly`, and counts as provisional. */
export interface CalendarSource {
  /** ISO weekdays: 1 is Monday, 7 Sunday. */
  readonly weekend: readonly number[];
  readonly years: Readonly<Record<number, CalendarYear>>;
  readonly yearly?: Pick<CalendarYear, 'source' | 'off'>;
}

/** A calendar to count in. */
export interface Calendar {
  readonly code: CountryCode;
  readonly source: CalendarSource;
  /** The years whose days are announced. */
  readonly announced: readonly number[];
  isWorkingDay(day: string): boolean;
  /** Whether a day of this year may become another kind of day. */
  isProvisional(year: number): boolean;
  /** Two calendars with the same text count alike. */
  readonly text: string;
}

export type Calendars = ReadonlyMap<string, Calendar>;

/** What is wrong with a calendar, and where: `CN.2027.off[3]`. */
export interface CalendarProblem {
  readonly path: string;
  readonly problem: string;
}

export type CheckedCalendar =
  | { readonly ok: true; readonly calendar: Calendar }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] };

/** Reads what is written down; answers every problem at once. */
export function readCalendar(name: string, source: CalendarSource): CheckedCalendar {
  const code = parseCountry(name);
  const problems: CalendarProblem[] = code.ok ? [] : [{ path: name, problem: `${code.problem}; expected: ${code.expected}` }];
  const weekend = new Set(source.weekend);
  const off = new Set<string>();
  const working = new Set<string>();
  for (const [year, days] of Object.entries(source.years)) {
    const path = `${name}.${year}`;
    for (const day of daysOf(year, days.off, `${path}.off`, problems)) off.add(day.day);
    for (const { day, at } of daysOf(year, days.working ?? [], `${path}.working`, problems)) {
      if (off.has(day)) problems.push({ path: at, problem: `${day} is among the days off too` });
      if (!weekend.has(weekdayOf(day)))
        problems.push({ path: at, problem: `${day} is no day of the weekend, and so a working day anyway` });
      working.add(day);
    }
  }
  // 2024 has every day that a year can have.
  const yearly = new Set(daysOf('2024', source.yearly?.off ?? [], `${name}.yearly.off`, problems).map(({ day }) => day.slice(5)));
  if (!code.ok || problems.length > 0) return { ok: false, problems };
  const isWorkingDay = (day: string): boolean => {
    if (working.has(day)) return true;
    if (weekend.has(weekdayOf(day)) || off.has(day)) return false;
    return source.years[Number(day.slice(0, 4))] !== undefined || !yearly.has(day.slice(5));
  };
  return {
    ok: true,
    calendar: {
      code: code.value,
      source,
      announced: Object.keys(source.years)
        .map(Number)
        .filter((year) => source.years[year]?.isProvisional !== true),
      isWorkingDay,
      isProvisional: (year) => source.years[year] === undefined || source.years[year].isProvisional === true,
      text: JSON.stringify([
        [...weekend].sort(),
        [...off].sort(),
        [...working].sort(),
        [...yearly].sort(),
        Object.keys(source.years).sort(),
      ]),
    },
  };
}

/** The days of entries, each with the path of its entry. */
function daysOf(
  year: string,
  entries: readonly string[],
  path: string,
  problems: CalendarProblem[],
): { readonly day: string; readonly at: string }[] {
  return entries.flatMap((entry, index) => {
    const at = `${path}[${index}]`;
    const [, first, last = first] = /^(\d\d-\d\d)(?:\.\.(\d\d-\d\d))?(?: .*)?$/.exec(entry) ?? [];
    if (first === undefined || last === undefined) {
      problems.push({
        path: at,
        problem: `${quoted(entry)} is neither a day (MM-DD) nor a range of days (MM-DD..MM-DD), with or without a name behind it`,
      });
      return [];
    }
    const wrong = [first, last].map((day) => `${year}-${day}`).find((day) => !isDay(day));
    if (wrong !== undefined) problems.push({ path: at, problem: `there is no ${wrong}` });
    else if (last < first) problems.push({ path: at, problem: `${quoted(entry)} ends before it begins` });
    else return range(`${year}-${first}`, `${year}-${last}`).map((day) => ({ day, at }));
    return [];
  });
}

function range(first: string, last: string): string[] {
  const days = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** 1 is Monday, 7 Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7;
}
