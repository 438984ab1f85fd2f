import { type Calendar, type CalendarProblem, type CalendarSource, type Calendars, type CalendarYear, readCalendar } from './calendar.ts';
import { calendarSources } from './calendars/index.ts';

/**
 * Reads a file of announced holidays: `{ "CN": { "years": { "2027": { "source": …, "off": ["01-01..01-03 New Year"], "working": ["01-04"] } } } }`. A year in it takes
 * the place of the year that is known; a country that has no calendar yet gets one, with `weekend` (ISO weekdays) where it is not Saturday and Sunday.
 * Answers every problem at once.
 */
export function readHolidays(
  text: string,
): { readonly ok: true; readonly calendars: Calendars } | { readonly ok: false; readonly problems: readonly CalendarProblem[] } {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [{ path: '', problem: `is not JSON: ${(error as Error).message}` }] };
  }
  const problems: CalendarProblem[] = [];
  const sources = new Map(Object.entries(calendarSources));
  for (const [code, value] of fields(given, '', problems)) {
    sources.set(code, sourceOf(code, value, sources.get(code) ?? { weekend: [6, 7], years: {} }, problems));
  }
  const calendars = new Map<string, Calendar>();
  for (const [code, source] of sources) {
    const read = readCalendar(code, source);
    if (read.ok) calendars.set(code, read.calendar);
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, calendars };
}

function sourceOf(code: string, value: unknown, before: CalendarSource, problems: CalendarProblem[]): CalendarSource {
  let { weekend, years } = before;
  for (const [key, entry] of fields(value, code, problems)) {
    const path = `${code}.${key}`;
    if (key === 'weekend') weekend = weekdays(entry, path, problems) ?? weekend;
    else if (key === 'years') {
      for (const [year, days] of fields(entry, path, problems)) {
        if (!/^20\d\d$/.test(year)) problems.push({ path: `${code}.${year}`, problem: 'is no year from 2000 to 2099' });
        else years = { ...years, [year]: yearOf(days, `${code}.${year}`, problems) };
      }
    } else problems.push({ path, problem: 'is unknown; expected: weekend or years' });
  }
  return { ...before, weekend, years };
}

function yearOf(value: unknown, path: string, problems: CalendarProblem[]): CalendarYear {
  const year: { source?: string; off?: readonly string[]; working?: readonly string[]; isProvisional?: boolean } = {};
  const given = fields(value, path, problems);
  for (const [key, entry] of given) {
    if (key === 'source') {
      if (typeof entry === 'string' && entry.trim() !== '') year.source = entry;
      else problems.push({ path: `${path}.source`, problem: 'is no text' });
    } else if (key === 'off' || key === 'working') {
      if (Array.isArray(entry) && entry.every((day) => typeof day === 'string')) year[key] = entry;
      else problems.push({ path: `${path}.${key}`, problem: 'is no list of texts' });
    } else if (key === 'isProvisional') {
      if (typeof entry === 'boolean') year.isProvisional = entry;
      else problems.push({ path: `${path}.isProvisional`, problem: 'is neither true nor false' });
    } else problems.push({ path: `${path}.${key}`, problem: 'is unknown; expected: source, off, working or isProvisional' });
  }
  const isGiven = (name: string): boolean => given.some(([key]) => key === name);
  if (!isGiven('source')) problems.push({ path: `${path}.source`, problem: 'is missing; expected: who announced the days, in words' });
  if (!isGiven('off')) problems.push({ path: `${path}.off`, problem: 'is missing; expected: the days off' });
  return { source: '', off: [], ...year };
}

function weekdays(value: unknown, path: string, problems: CalendarProblem[]): readonly number[] | undefined {
  const fits = Array.isArray(value) && value.length < 7 && value.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  if (fits) return value;
  problems.push({ path, problem: 'is no list of fewer than seven ISO weekdays, 1 (Monday) to 7 (Sunday)' });
  return undefined;
}

function fields(value: unknown, path: string, problems: CalendarProblem[]): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  problems.push({ path, problem: 'is no object' });
  return [];
}
