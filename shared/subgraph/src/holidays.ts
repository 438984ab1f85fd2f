import { readFileSync } from 'node:fs';
import { type Calendars, readHolidays } from '@cattc/deadlines';
import type { VariableParser } from '@cattc/server';

const expected = 'the path of a file as shared/deadlines/README.md shows it';

/** Reads the file that an environment variable names; tells every problem of the file at once. */
export const holidayFile: VariableParser<Calendars> = (path) => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { ok: false, problem: `cannot be read: ${(error as Error).message}`, expected };
  }
  const read = readHolidays(text);
  if (read.ok) return { ok: true, value: read.calendars };
  const problems = read.problems.map(({ path: at, problem }) => (at === '' ? problem : `${at}: ${problem}`));
  return { ok: false, problem: `${path} is wrong: ${problems.join('; ')}`, expected };
};
