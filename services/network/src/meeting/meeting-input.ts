import type { InputReader } from '@cattc/decisions';
import { parseTimeZone } from '@cattc/formats';
import type { MechanismSide } from '../generated/resolvers.ts';
import { type LocalizedText, readLocalizedTexts } from '../language/localized-text.ts';
import type { Attendance, NumberedTexts, Venue } from './meeting.ts';

export interface VenueInput {
  readonly startsAt?: Date | null | undefined;
  readonly endsAt?: Date | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly onlineUrl?: string | null | undefined;
}

const longestMs = 7 * 86_400_000;

/** When and where a meeting is; it is somewhere. */
export function readVenue(read: InputReader, input: VenueInput): Venue {
  const { startsAt, endsAt } = input;
  const lastsMs = startsAt == null || endsAt == null ? Number.NaN : endsAt.getTime() - startsAt.getTime();
  if (!(lastsMs > 0 && lastsMs <= longestMs)) {
    read.wrong(
      'endsAt',
      endsAt == null ? 'is missing' : 'does not follow startsAt within seven days',
      'an instant after startsAt, within seven days',
    );
  }
  const place = read.optionalText('place', input.place, 300);
  const onlineUrl = readUrl(read, input.onlineUrl);
  if (place === null && onlineUrl === null) read.wrong('place', 'is missing, and so is onlineUrl', 'where the meeting is');
  return {
    startsAt: startsAt?.toISOString() ?? '',
    endsAt: endsAt?.toISOString() ?? '',
    timeZone: read.parsed<string>('timeZone', parseTimeZone(input.timeZone ?? ''), 'UTC'),
    place,
    onlineUrl,
  };
}

function readUrl(read: InputReader, text: string | null | undefined): string | null {
  if (text == null || text.trim() === '') return null;
  const url = text.trim();
  if (url.length <= 500 && /^https:\/\/[^\s\p{C}]+$/u.test(url) && URL.canParse(url)) return url;
  read.wrong('onlineUrl', 'is no address that could be opened', 'an address that begins with https://, at most 500 characters');
  return null;
}

const mostPoints = 50;

export interface AgendaInput {
  readonly agenda?: readonly { readonly title: readonly LocalizedText[] }[] | null | undefined;
  readonly initiatives?: readonly string[] | null | undefined;
}

export function readAgenda(read: InputReader, { agenda }: AgendaInput): readonly NumberedTexts[] {
  return read.list('agenda', agenda, { min: 0, max: mostPoints }).map(({ title }, index) => ({
    number: index + 1,
    texts: readLocalizedTexts(read, `agenda[${index}].title`, title, { min: 1, max: 300 }),
  }));
}

export interface DraftInput {
  readonly minutes?: readonly LocalizedText[] | null | undefined;
  readonly decisions?: readonly { readonly text: readonly LocalizedText[] }[] | null | undefined;
}

export function readDecisions(read: InputReader, { decisions }: DraftInput): readonly NumberedTexts[] {
  return read.list('decisions', decisions, { min: 0, max: mostPoints }).map(({ text }, index) => ({
    number: index + 1,
    texts: readLocalizedTexts(read, `decisions[${index}].text`, text, { min: 1, max: 2_000, lines: true }),
  }));
}

export function readMinutes(read: InputReader, { minutes }: DraftInput): readonly LocalizedText[] {
  return readLocalizedTexts(read, 'minutes', minutes, { min: 1, max: 50_000, lines: true });
}

export interface AttendanceInput {
  readonly attendance?: readonly { readonly name: string; readonly side: MechanismSide; readonly present: boolean }[] | null | undefined;
}

export function readAttendance(read: InputReader, { attendance }: AttendanceInput): readonly Attendance[] {
  return read.list('attendance', attendance, { min: 1, max: 200 }).map(({ name, side, present }, index) => ({
    name: read.text(`attendance[${index}].name`, name, 200),
    side,
    present,
  }));
}
