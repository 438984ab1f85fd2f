import { type Calendar, type CalendarSource, type Calendars, readCalendar } from '../calendar.ts';
import * as asean from './asean.ts';
import { china } from './china.ts';

/** By country. What a calendar covers, and who says so, stands in it. */
export const calendarSources: Readonly<Record<string, CalendarSource>> = {
  CN: china,
  BN: asean.brunei,
  ID: asean.indonesia,
  KH: asean.cambodia,
  LA: asean.laos,
  MM: asean.myanmar,
  MY: asean.malaysia,
  PH: asean.philippines,
  SG: asean.singapore,
  TH: asean.thailand,
  TL: asean.timorLeste,
  VN: asean.vietnam,
};

/** The calendars as they are known here; a deployment adds what was announced since. */
export const knownCalendars: Calendars = new Map(Object.entries(calendarSources).map(([code, source]) => [code, known(code, source)]));

function known(code: string, source: CalendarSource): Calendar {
  const read = readCalendar(code, source);
  if (!read.ok) throw new Error(read.problems.map(({ path, problem }) => `${path}: ${problem}`).join('\n'));
  return read.calendar;
}
