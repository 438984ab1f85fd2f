export type { Calendar, CalendarProblem, CalendarSource, Calendars, CalendarYear } from './calendar.ts';
export { readCalendar } from './calendar.ts';
export { calendarSources, knownCalendars } from './calendars/index.ts';
export * from './due-date.ts';
export { readHolidays } from './holiday-file.ts';
