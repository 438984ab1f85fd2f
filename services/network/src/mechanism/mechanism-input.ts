import type { InputReader } from '@cattc/decisions';
import { dayIn, isDay, parseId, startOfDay } from '@cattc/formats';
import type { MechanismInstrumentKind } from '../generated/resolvers.ts';
import { type LocalizedText, readLocalizedTexts } from '../language/localized-text.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import type { Instrument } from './mechanism.ts';

export interface InstrumentInput {
  readonly kind: MechanismInstrumentKind;
  readonly title: readonly LocalizedText[];
  readonly documentIds?: readonly string[] | null | undefined;
}

/** `known`: those of the named documents that are stored of the partner's agency. */
export function readInstrument(read: InputReader, { kind, title, documentIds }: InstrumentInput, known: readonly string[]): Instrument {
  const ids = read.codes('instrument.documentIds', documentIds, { min: 0, max: 20 }, (id) => parseId('doc', id));
  for (const [index, id] of ids.entries()) {
    if (!known.includes(id))
      read.wrong(`instrument.documentIds[${index}]`, `${id} is no stored document of the partner's agency`, 'one that is');
  }
  return { kind, title: readLocalizedTexts(read, 'instrument.title', title, { min: 1, max: 300 }), documentIds: ids };
}

/** How often both sides review a mechanism. */
export function readYears(read: InputReader, years: number): number {
  if (Number.isInteger(years) && years >= 1 && years <= 10) return years;
  read.wrong('reviewEveryYears', `is ${years}`, '1 to 10 years');
  return 1;
}

/** A day of the centre on which something happened, not before `earliest`, and since when it is so. */
export function readDay(
  read: InputReader,
  path: string,
  day: string,
  earliest: Date,
  now: Date,
): { readonly day: string; readonly at: Date } {
  const [first, today] = [dayIn(earliest, centreZone), dayIn(now, centreZone)];
  if (!isDay(day)) read.wrong(path, 'is no day', 'a day such as 2026-03-01');
  else if (day > today && day > first)
    read.wrong(path, `${day} lies in the future`, `a day until ${today}: what will be is not recorded yet`);
  else if (day < first) read.wrong(path, `${day} lies before the last change`, `${first} or later: changes are recorded in their order`);
  else {
    const at = startOfDay(day, centreZone);
    return { day, at: at < earliest ? earliest : at };
  }
  return { day: today, at: now };
}
