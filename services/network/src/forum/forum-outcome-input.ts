import type { InputReader } from '@cattc/decisions';
import { dayIn, isDay, parseId } from '@cattc/formats';
import type { Forum } from './forum.ts';

/** One of the days of a forum, which has come there. */
export function readForumDay(
  read: InputReader,
  path: string,
  day: string | null | undefined,
  { startsOn, endsOn, timeZone }: Pick<Forum, 'startsOn' | 'endsOn' | 'timeZone'>,
  now: Date,
): string {
  const today = dayIn(now, timeZone);
  const last = today < endsOn ? today : endsOn;
  if (day == null || !isDay(day)) read.wrong(path, 'is no day', `a day of the forum, from ${startsOn} to ${last}`);
  else if (day < startsOn || day > last)
    read.wrong(path, `${day} is no day of the forum that has come`, `a day from ${startsOn} to ${last}`);
  return day ?? '';
}

/** Registered organisations, `min` to 20, each once, as they are today: `known` says what an id means. */
export function readOrganizations(
  read: InputReader,
  path: string,
  ids: readonly string[] | null | undefined,
  known: ReadonlyMap<string, string>,
  min: number,
): readonly string[] {
  const wanted = read.codes(path, ids, { min, max: mostOrganizations }, (id) => parseId('org', id));
  const meant = [
    ...new Set(
      wanted.map((id, index) => {
        const found = known.get(id);
        if (found === undefined) read.wrong(`${path}[${index}]`, `${id} is no registered organisation`, 'one that is');
        return found ?? id;
      }),
    ),
  ];
  if (wanted.length >= min && meant.length < min)
    read.wrong(path, `mean ${meant.length} organisation`, `${min} to ${mostOrganizations} different ones`);
  return meant;
}

export const mostOrganizations = 20;
