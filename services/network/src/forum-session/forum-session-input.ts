import { type InputReader, type NullableKeys, statedValues } from '@cattc/decisions';
import type { ForumSessionKind } from '../generated/resolvers.ts';
import { type LocalizedText, readLocalizedTexts } from '../language/localized-text.ts';
import type { ForumSessionFacts, Speaker } from './forum-session.ts';

export interface SpeakerInput {
  readonly names: readonly LocalizedText[];
  readonly organizationId?: string | null | undefined;
}

/** What an input says of a session; every value is still to be checked. */
export interface ForumSessionEdit {
  readonly kind?: ForumSessionKind | null | undefined;
  readonly titles?: readonly LocalizedText[] | null | undefined;
  readonly abstracts?: readonly LocalizedText[] | null | undefined;
  readonly track?: string | null | undefined;
  readonly room?: string | null | undefined;
  readonly roomCapacity?: number | null | undefined;
  readonly startsAt?: Date | null | undefined;
  readonly endsAt?: Date | null | undefined;
  readonly speakers?: readonly SpeakerInput[] | null | undefined;
}

const clearable = { track: true, roomCapacity: true } as const satisfies Record<NullableKeys<ForumSessionFacts>, true>;
export const mostSpeakers = 50;
const largestRoom = 100_000;
const unsaid: ForumSessionFacts = {
  ...{ kind: 'PLENARY', titles: [], abstracts: [], track: null, room: '', roomCapacity: null, startsAt: '', endsAt: '', speakers: [] },
};

/** What is said of a session after an edit; `before` null where it is planned. `organizations`: today's id of each organisation that the input names. */
export function readEdit(
  read: InputReader,
  edit: ForumSessionEdit,
  before: ForumSessionFacts | null,
  organizations: ReadonlyMap<string, string>,
): ForumSessionFacts {
  const { kind, titles, abstracts, track, room, roomCapacity, startsAt, endsAt, speakers } = edit;
  const stated = statedValues({ kind, titles, abstracts, track, room, roomCapacity, startsAt, endsAt, speakers }, clearable);
  const known = before ?? unsaid;
  const isNew = before === null;
  const facts = {
    kind: stated.kind ?? known.kind,
    titles: stated.titles === undefined && !isNew ? known.titles : readLocalizedTexts(read, 'titles', stated.titles, { min: 1, max: 300 }),
    abstracts:
      stated.abstracts === undefined
        ? known.abstracts
        : readLocalizedTexts(read, 'abstracts', stated.abstracts, { min: 0, max: 2_000, lines: true }),
    track: stated.track === undefined ? known.track : read.optionalText('track', stated.track, 100),
    room: stated.room === undefined && !isNew ? known.room : read.text('room', stated.room ?? '', 100),
    roomCapacity: stated.roomCapacity === undefined ? known.roomCapacity : stated.roomCapacity,
    startsAt: stated.startsAt?.toISOString() ?? known.startsAt,
    endsAt: stated.endsAt?.toISOString() ?? known.endsAt,
    speakers: stated.speakers === undefined ? known.speakers : readSpeakers(read, stated.speakers, organizations),
  };
  const { roomCapacity: holds } = facts;
  if (holds !== null && !(Number.isInteger(holds) && holds >= 1 && holds <= largestRoom))
    read.wrong('roomCapacity', `is ${holds}`, `a whole number from 1 to ${largestRoom}`);
  if (!(facts.startsAt < facts.endsAt)) read.wrong('endsAt', 'is not after startsAt', 'an instant after startsAt');
  return facts;
}

function readSpeakers(
  read: InputReader,
  speakers: readonly SpeakerInput[],
  organizations: ReadonlyMap<string, string>,
): readonly Speaker[] {
  const said = read.list('speakers', speakers, { min: 0, max: mostSpeakers }).map(({ names, organizationId }, index): Speaker => {
    const path = `speakers[${index}]`;
    const organization = organizationId == null ? null : (organizations.get(organizationId) ?? null);
    if (organizationId != null && organization === null) read.wrong(`${path}.organizationId`, 'is no organisation', 'the id of one');
    return { names: readLocalizedTexts(read, `${path}.names`, names, { min: 1, max: 200 }), organizationId: organization };
  });
  for (const [index, speaker] of said.entries()) {
    const first = said.findIndex((other) => isSame(other, speaker));
    if (first >= 0 && first < index) read.wrong(`speakers[${index}]`, `is speaker ${first + 1} again`, 'each speaker once');
  }
  return said;
}

/** Whether two speakers are one person, as far as a programme can tell: of one name in some language, and not of two organisations. */
export function isSame(one: Speaker, other: Speaker): boolean {
  if (one.organizationId !== null && other.organizationId !== null && one.organizationId !== other.organizationId) return false;
  const names = new Set(one.names.map(({ value }) => folded(value)));
  return other.names.some(({ value }) => names.has(folded(value)));
}

export function folded(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
