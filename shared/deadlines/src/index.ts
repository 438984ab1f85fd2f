export type { Calendar, CalendarProblem, CalendarSource, Calendars, CalendarYear } from './calendar.ts';
export { readCalendar } from './calendar.ts';
export { calendarSources, knownCalendars } from './calendars/index.ts';
export type { DeadlineHandlers } from './claim.ts';
export type { Deadline } from './deadline.ts';
export {
  clearDeadlines,
  findDeadlines,
  pauseDeadlines,
  replaceDeadlines,
  resumeDeadlines,
  setDeadline,
  setDeadlines,
} from './deadline-store.ts';
export * from './due-date.ts';
export { readHolidays } from './holiday-file.ts';
export { deadlineMigrations } from './migrations.ts';
export type { ParkedDeadlineFilter } from './parked-deadlines.ts';
export { listParkedDeadlines, redriveDeadlines } from './parked-deadlines.ts';
export type { DeadlineState, DeadlineWorker, DeadlineWorkerOptions } from './worker.ts';
export { startDeadlineWorker } from './worker.ts';
