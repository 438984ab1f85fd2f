import { type InputReader, type NullableKeys, statedValues } from '@cattc/decisions';
import { addDays, isDay, parseCountry, parseTimeZone } from '@cattc/formats';
import { type LocalizedText, readLocalizedTexts } from '../language/localized-text.ts';
import type { ForumFacts } from './forum.ts';

/** What an input says of a forum; every value is still to be checked. */
export interface ForumEdit {
  readonly number?: number | null | undefined;
  readonly names?: readonly LocalizedText[] | null | undefined;
  readonly themes?: readonly LocalizedText[] | null | undefined;
  readonly country?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly venue?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  readonly capacity?: number | null | undefined;
  readonly perOrganization?: number | null | undefined;
  readonly registrationClosesOn?: string | null | undefined;
}

const clearable = { number: true, venue: true, capacity: true, registrationClosesOn: true } as const satisfies Record<
  NullableKeys<ForumFacts>,
  true
>;
const firstYear = 2000;
const lastYear = 2100;
const longestDays = 30;
const mostDelegates = 20_000;

export function readYear(read: InputReader, year: number): number {
  return readCount(read, 'year', year, firstYear, lastYear);
}

/** What is said of a forum after an edit; `before` null where it is announced. */
export function readEdit(read: InputReader, edit: ForumEdit, before: ForumFacts | null, year: number): ForumFacts {
  const { number, names, themes, country, city, venue, timeZone, startsOn, endsOn, capacity, perOrganization, registrationClosesOn } = edit;
  const stated = statedValues(
    { number, names, themes, country, city, venue, timeZone, startsOn, endsOn, capacity, perOrganization, registrationClosesOn },
    clearable,
  );
  const known = before ?? {
    ...{ number: null, names: [], themes: [], country: '', city: '', venue: null, timeZone: '', startsOn: '', endsOn: '' },
    ...{ capacity: null, perOrganization: 5, registrationClosesOn: null },
  };
  const isNew = before === null;
  const facts: ForumFacts = {
    number: stated.number == null ? (stated.number === null ? null : known.number) : readCount(read, 'number', stated.number, 1, 999),
    names: stated.names === undefined && !isNew ? known.names : readLocalizedTexts(read, 'names', stated.names, { min: 1, max: 300 }),
    themes: stated.themes === undefined ? known.themes : readLocalizedTexts(read, 'themes', stated.themes, { min: 0, max: 300 }),
    country:
      stated.country === undefined && !isNew ? known.country : read.parsed<string>('country', parseCountry(stated.country ?? ''), ''),
    city: stated.city === undefined && !isNew ? known.city : read.text('city', stated.city ?? '', 100),
    venue: stated.venue === undefined ? known.venue : read.optionalText('venue', stated.venue, 300),
    timeZone:
      stated.timeZone === undefined && !isNew
        ? known.timeZone
        : read.parsed<string>('timeZone', parseTimeZone(stated.timeZone ?? ''), 'UTC'),
    startsOn: stated.startsOn ?? known.startsOn,
    endsOn: stated.endsOn ?? known.endsOn,
    capacity:
      stated.capacity == null
        ? stated.capacity === null
          ? null
          : known.capacity
        : readCount(read, 'capacity', stated.capacity, 1, mostDelegates),
    perOrganization:
      stated.perOrganization === undefined ? known.perOrganization : readCount(read, 'perOrganization', stated.perOrganization, 1, 1_000),
    registrationClosesOn: stated.registrationClosesOn === undefined ? known.registrationClosesOn : stated.registrationClosesOn,
  };
  readDays(read, facts, year);
  return facts;
}

/** A forum begins in its year, and ends within thirty days; registration closes before it ends. */
function readDays(read: InputReader, { startsOn, endsOn, registrationClosesOn }: ForumFacts, year: number): void {
  if (!isDay(startsOn) || !startsOn.startsWith(`${year}-`)) {
    read.wrong('startsOn', isDay(startsOn) ? `${startsOn} is no day of ${year}` : 'is no day', `a day of ${year}, such as ${year}-09-16`);
    return;
  }
  const latest = addDays(startsOn, longestDays - 1);
  if (!isDay(endsOn) || endsOn < startsOn || endsOn > latest)
    read.wrong('endsOn', isDay(endsOn) ? `${endsOn} does not fit ${startsOn}` : 'is no day', `a day from ${startsOn} to ${latest}`);
  else if (registrationClosesOn !== null && (!isDay(registrationClosesOn) || registrationClosesOn > endsOn))
    read.wrong('registrationClosesOn', `${registrationClosesOn} is no day until ${endsOn}`, `a day until ${endsOn}`);
}

function readCount(read: InputReader, path: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  read.wrong(path, `is ${value}`, `a whole number from ${least} to ${most}`);
  return least;
}
