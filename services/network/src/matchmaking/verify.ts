import { goesBetween, haveCommonLanguage, spoken } from './languages.ts';
import type { Delegate, Matchmaking, Meeting, Schedule, Wish, Wished } from './matchmaking.ts';

export type ViolationCode =
  | 'UNKNOWN_DELEGATE'
  | 'UNKNOWN_SLOT'
  | 'UNKNOWN_TABLE'
  | 'UNKNOWN_INTERPRETER'
  | 'SAME_ORGANIZATION'
  | 'DELEGATE_WITHDRAWN'
  | 'DELEGATE_ABSENT'
  | 'DELEGATE_TWICE'
  | 'OVER_MAXIMUM'
  | 'AVOIDED'
  | 'PAIR_TWICE'
  | 'TABLE_CLOSED'
  | 'TABLE_TWICE'
  | 'INTERPRETER_MISSING'
  | 'INTERPRETER_UNFIT'
  | 'INTERPRETER_ABSENT'
  | 'INTERPRETER_TWICE'
  | 'NO_WISH'
  | 'WRONG_WISHES'
  | 'FIXED_CHANGED'
  | 'WISH_UNANSWERED'
  | 'WISH_ANSWERED_TWICE';

export interface Violation {
  readonly code: ViolationCode;
  /** The delegate, table, interpreter, slot or wish. */
  readonly id: string;
  /** The places of the meetings in the schedule. */
  readonly meetings: readonly number[];
}

/**
 * Everything that is wrong with a schedule. It shares nothing with the search but the reading of languages: what the scheduler makes is judged by it in tests, and what
 * people change by hand in a forum. Fixed meetings are judged too: a confirmed one whose table was closed stays, and is named.
 */
export function verifySchedule(given: Matchmaking, { meetings, refused }: Pick<Schedule, 'meetings' | 'refused'>): Violation[] {
  const violations: Violation[] = [];
  const found = (code: ViolationCode, id: string, ...places: number[]): void => {
    violations.push({ code, id, meetings: places });
  };
  for (const [place, meeting] of meetings.entries()) {
    for (const [code, id] of [...wrongParties(given, meeting), ...wrongPlace(given, meeting), ...wrongHelp(given, meeting)])
      found(code, id, place);
  }

  const times = new Map(given.slots.map(({ id, start, end }) => [id, [Date.parse(start), Date.parse(end)] as const]));
  const overlap = (one: Meeting, other: Meeting): boolean => {
    const [a, b] = [times.get(one.slot), times.get(other.slot)];
    return a !== undefined && b !== undefined && a[0] < b[1] && b[0] < a[1];
  };
  const twice = (
    code: ViolationCode,
    keysOf: (meeting: Meeting) => readonly string[],
    clash: (one: Meeting, other: Meeting) => boolean,
  ): void => {
    const groups = new Map<string, number[]>();
    for (const [place, meeting] of meetings.entries()) {
      for (const key of keysOf(meeting)) groups.set(key, [...(groups.get(key) ?? []), place]);
    }
    for (const [key, places] of groups) {
      for (const [index, one] of places.entries()) {
        for (const other of places.slice(index + 1))
          if (clash(meetings[one] as Meeting, meetings[other] as Meeting)) found(code, key, one, other);
      }
    }
  };
  twice('DELEGATE_TWICE', ({ delegates }) => delegates, overlap);
  twice('TABLE_TWICE', ({ table }) => [table], overlap);
  twice('INTERPRETER_TWICE', ({ interpreter }) => (interpreter === null ? [] : [interpreter]), overlap);
  twice(
    'PAIR_TWICE',
    ({ delegates }) => [[...delegates].sort().join(' ')],
    () => true,
  );
  for (const { id, maximum } of given.delegates) {
    const places = meetings.flatMap(({ delegates }, place) => (delegates.includes(id) ? [place] : []));
    if (places.length > (maximum ?? Number.POSITIVE_INFINITY)) found('OVER_MAXIMUM', id, ...places);
  }

  const isGone = new Set(given.delegates.flatMap(({ id, withdrawn }) => (withdrawn ? [id] : [])));
  for (const fixed of given.meetings) {
    if (fixed.standing === 'PROPOSED' || (fixed.standing !== 'HELD' && fixed.delegates.some((id) => isGone.has(id)))) continue;
    if (!meetings.some((meeting) => isSame(meeting, fixed) && meeting.standing === fixed.standing))
      found('FIXED_CHANGED', fixed.delegates.join(' '));
  }
  const answers = new Map<string, number>(refused.map(({ wish }) => [wish, 1]));
  for (const wish of new Set(meetings.flatMap(({ wishes }) => wishes))) answers.set(wish, (answers.get(wish) ?? 0) + 1);
  for (const { id } of given.wishes) {
    const count = answers.get(id) ?? 0;
    if (count !== 1) found(count === 0 ? 'WISH_UNANSWERED' : 'WISH_ANSWERED_TWICE', id);
  }
  return violations;
}

/** The same two at the same time, table and interpreter. */
export function isSame(one: Meeting, other: Meeting): boolean {
  const samePlace = one.slot === other.slot && one.table === other.table && one.interpreter === other.interpreter;
  return samePlace && isSamePair(one, other);
}

export function isSamePair(one: Meeting, other: Meeting): boolean {
  return one.delegates.every((id) => other.delegates.includes(id)) && other.delegates.every((id) => one.delegates.includes(id));
}

type Wrong = readonly [ViolationCode, string];

function partiesOf(given: Matchmaking, { delegates }: Meeting): (Delegate | undefined)[] {
  return delegates.map((id) => given.delegates.find((delegate) => delegate.id === id));
}

function* wrongParties(given: Matchmaking, meeting: Meeting): Generator<Wrong> {
  const [one, other] = partiesOf(given, meeting);
  for (const [place, delegate] of [one, other].entries()) {
    if (delegate === undefined) yield ['UNKNOWN_DELEGATE', meeting.delegates[place] ?? ''];
    else if (delegate.withdrawn && meeting.standing !== 'HELD') yield ['DELEGATE_WITHDRAWN', delegate.id];
    else if (delegate.slots?.includes(meeting.slot) === false) yield ['DELEGATE_ABSENT', delegate.id];
  }
  if (one === undefined || other === undefined) return;
  if (one.organization === other.organization) yield ['SAME_ORGANIZATION', one.organization];
  for (const { from, to } of given.avoidances) {
    if ((from === one.id && isMeant(to, other)) || (from === other.id && isMeant(to, one))) yield ['AVOIDED', from];
  }
  const granted = given.wishes.filter((wish) => grants(one, other, wish)).map(({ id }) => id);
  if (meeting.standing === 'PROPOSED' && meeting.wishes.length === 0) yield ['NO_WISH', one.id];
  for (const wish of meeting.wishes) if (!granted.includes(wish)) yield ['WRONG_WISHES', wish];
}

function grants(one: Delegate, other: Delegate, { from, to }: Wish): boolean {
  return (from === one.id && isMeant(to, other)) || (from === other.id && isMeant(to, one));
}

function isMeant(to: Wished, { id, organization }: Delegate): boolean {
  return 'organization' in to ? to.organization === organization : to.delegate === id;
}

function* wrongPlace(given: Matchmaking, { slot, table }: Meeting): Generator<Wrong> {
  if (!given.slots.some(({ id }) => id === slot)) yield ['UNKNOWN_SLOT', slot];
  const known = given.tables.find(({ id }) => id === table);
  if (known === undefined) yield ['UNKNOWN_TABLE', table];
  else if (known.closed.includes(slot)) yield ['TABLE_CLOSED', table];
}

function* wrongHelp(given: Matchmaking, meeting: Meeting): Generator<Wrong> {
  const { interpreter: id, slot } = meeting;
  const [one, other] = partiesOf(given, meeting).map((delegate) => spoken(delegate?.languages ?? []));
  const isNeeded = !haveCommonLanguage(one ?? [], other ?? []);
  if (id === null) {
    if (isNeeded) yield ['INTERPRETER_MISSING', meeting.delegates.join(' ')];
    return;
  }
  const interpreter = given.interpreters.find((each) => each.id === id);
  if (interpreter === undefined) yield ['UNKNOWN_INTERPRETER', id];
  else if (interpreter.slots?.includes(slot) === false) yield ['INTERPRETER_ABSENT', id];
  const pairs = interpreter?.pairs.map((pair) => pair.map((tag) => spoken([tag])[0] ?? '')) ?? [];
  if (interpreter !== undefined && isNeeded && !goesBetween(pairs, one ?? [], other ?? [])) yield ['INTERPRETER_UNFIT', id];
}
