import {
  accept,
  type Caller,
  type Decision,
  InputReader,
  type Refused,
  refuse,
  refuseByTable,
  refuseRole,
  refuseUnsigned,
} from '@cattc/decisions';
import { dayIn, isDay } from '@cattc/formats';
import type { MechanismSide, SeatRole, WorkingGroupReason, WorkingGroupState } from '../generated/resolvers.ts';
import { type LocalizedText, readLocalizedTexts } from '../language/localized-text.ts';
import { type Mechanism, sideOf } from '../mechanism/mechanism.ts';
import { countryOf, refuseSide } from '../mechanism/mechanism-rights.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import {
  mutationOf,
  type Seat,
  sideRoles,
  type WorkingGroup,
  type WorkingGroupAction,
  type WorkingGroupChange,
  type WorkingGroupFacts,
  workingGroupTable,
} from './working-group.ts';
import type { WorkingGroupCode } from './working-group-messages.ts';

type WorkingGroupDecision = Decision<WorkingGroupChange, WorkingGroupCode>;

interface Said {
  readonly effectiveAt?: Date | null | undefined;
  readonly note?: string | null | undefined;
}

/** What a caller says with an action; each action reads what is its own. */
export interface WorkingGroupInput extends Said {
  readonly title?: readonly LocalizedText[] | null | undefined;
  readonly role?: SeatRole | null | undefined;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly seat?: number | null | undefined;
  readonly reason?: WorkingGroupReason | null | undefined;
}

/** A working group that is to be. */
export interface Establishment extends Said {
  readonly title: readonly LocalizedText[];
}

/** What the input names, as it is. */
export interface NamedOrganization {
  readonly organization: { readonly id: string; readonly country: string } | null;
}

const longestTitle = 300;
/** Places of one group, those of the past included. */
export const mostSeats = 500;

/** The reasons that an action takes; the others need none. */
export const reasonsFor: Readonly<Partial<Record<WorkingGroupAction, readonly WorkingGroupReason[]>>> = {
  endTerm: ['TERM_OVER', 'REPLACED', 'RESIGNED', 'ENTERED_IN_ERROR', 'OTHER'],
  markDormant: ['NO_ACTIVITY', 'OTHER'],
  dissolve: ['PURPOSE_FULFILLED', 'MERGED', 'MECHANISM_ENDED', 'NO_ACTIVITY', 'ENTERED_IN_ERROR', 'OTHER'],
};

/** Establishes a working group: its first event. */
export function establish(
  input: Establishment,
  mechanism: Mechanism,
  facts: WorkingGroupFacts,
  identity: { readonly id: string; readonly number: string },
  caller: Caller,
): WorkingGroupDecision {
  const action = 'establishWorkingGroup';
  const refused =
    refuseRole(caller, sideRoles, action) ?? refuseUnsigned(caller, action) ?? refuseSide(action, mechanism.country, facts, caller);
  if (refused !== null) return refused;
  if (!isSigned(mechanism.state)) return refuse('MECHANISM_NOT_SIGNED', { number: mechanism.number, state: mechanism.state });
  const read = new InputReader();
  const title = readLocalizedTexts(read, 'title', input.title, { min: 1, max: longestTitle });
  const note = read.note('note', input.note, { required: false });
  // What was before this system may be older than the record of its mechanism.
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, facts.now);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const [since, at] = [effectiveAt.toISOString(), facts.now.toISOString()];
  const workingGroup: WorkingGroup = {
    ...identity,
    version: 1,
    mechanismId: mechanism.id,
    country: mechanism.country,
    title,
    state: 'ESTABLISHED',
    seats: [],
    stateSince: since,
    effectiveAt: since,
    createdAt: at,
    updatedAt: at,
  };
  return accept({ workingGroup, reason: null, note, effectiveAt });
}

function isSigned(state: Mechanism['state']): boolean {
  return state === 'SIGNED' || state === 'IN_FORCE' || state === 'DORMANT';
}

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(
  action: WorkingGroupAction,
  { state, country }: Pick<WorkingGroup, 'state' | 'country'>,
  facts: WorkingGroupFacts,
  caller: Caller,
): Refused<WorkingGroupCode> | null {
  const mutation = mutationOf[action];
  return (
    refuseByTable<WorkingGroupState, WorkingGroupAction>(workingGroupTable, action, state, caller, mutation) ??
    refuseSide(mutation, country, facts, caller)
  );
}

/** Any action on an existing working group. */
export function decide(
  action: WorkingGroupAction,
  workingGroup: WorkingGroup,
  input: WorkingGroupInput,
  named: NamedOrganization,
  facts: WorkingGroupFacts,
  caller: Caller,
): WorkingGroupDecision {
  const refused = refuseAction(action, workingGroup, facts, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const reason = readReason(read, action, input.reason ?? null);
  const note = read.note('note', input.note, { required: reason === 'OTHER' });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, facts.now, new Date(workingGroup.effectiveAt));
  const side = sideOf(caller) ?? 'CHINA';
  const effect = effectOf(action, workingGroup, input, named, { read, side, effectiveAt });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  if (effect.kind === 'refused') return effect;
  const { to } = workingGroupTable[action];
  const state = to === 'unchanged' || to === 'computed' ? workingGroup.state : to;
  const after: WorkingGroup = { ...workingGroup, state, ...effect.change };
  const since = effectiveAt.toISOString();
  const changed: WorkingGroup = {
    ...after,
    version: workingGroup.version + 1,
    stateSince: after.state === workingGroup.state ? workingGroup.stateSince : since,
    effectiveAt: since,
    updatedAt: facts.now.toISOString(),
  };
  return accept({ workingGroup: changed, reason, note, effectiveAt });
}

interface Reading {
  readonly read: InputReader;
  readonly side: MechanismSide;
  readonly effectiveAt: Date;
}

function effectOf(
  action: WorkingGroupAction,
  workingGroup: WorkingGroup,
  input: WorkingGroupInput,
  named: NamedOrganization,
  reading: Reading,
): Decision<Partial<WorkingGroup>, WorkingGroupCode> {
  switch (action) {
    case 'update':
      return accept({ title: readLocalizedTexts(reading.read, 'title', input.title, { min: 1, max: longestTitle }) });
    case 'name':
      return seated(workingGroup, input, named, reading);
    case 'endTerm':
      return ended(workingGroup, input, reading);
    case 'markDormant':
    case 'revive':
    case 'dissolve':
      return accept({});
    default:
      return action satisfies never;
  }
}

/** A side names its own: of two co-chairs of a side no day is both's, and nobody has two places at once. */
function seated(
  workingGroup: WorkingGroup,
  input: WorkingGroupInput,
  { organization }: NamedOrganization,
  { read, side, effectiveAt }: Reading,
): Decision<Partial<WorkingGroup>, WorkingGroupCode> {
  const { seats, country } = workingGroup;
  const from = readDay(read, 'from', input.from);
  const to = input.to == null ? null : readDay(read, 'to', input.to);
  if (to !== null && to < from) read.wrong('to', `${to} lies before ${from}`, 'a day on or after from');
  if (seats.length >= mostSeats) read.wrong('name', `the group has ${seats.length} places`, `at most ${mostSeats}`);
  const seat: Seat = {
    number: seats.length + 1,
    side,
    role: input.role ?? 'MEMBER',
    name: read.text('name', input.name ?? '', 200),
    email: readEmail(read, input.email),
    organizationId: organization?.id ?? null,
    from,
    to,
  };
  const expected = countryOf(side, country);
  if (organization !== null && organization.country !== expected) {
    return refuse('SEAT_OF_OTHER_SIDE', { country: organization.country, side, expected });
  }
  const beside = seats.filter((other) => other.side === side && overlap(other, seat));
  const same = beside.find(({ name }) => isSameName(name, seat.name));
  if (same !== undefined) return refuse('TERMS_OVERLAP', placeOf(same));
  const chair = seat.role === 'CO_CHAIR' ? beside.find(({ role }) => role === 'CO_CHAIR') : undefined;
  if (chair !== undefined) return refuse('CO_CHAIR_TAKEN', placeOf(chair));
  const after = { seats: [...seats, seat] };
  const day = dayIn(effectiveAt, centreZone);
  // Who is named before the term begins is named all the same.
  const chaired = new Set(after.seats.filter(({ role, to }) => role === 'CO_CHAIR' && (to === null || to >= day)).map((each) => each.side));
  const isComplete = workingGroup.state === 'ESTABLISHED' && chaired.size === 2;
  return accept(isComplete ? { ...after, state: 'ACTIVE' } : after);
}

/** A side says when the term of one of its own ends; of one that has ended before the day nothing is to be said. */
function ended(
  { seats }: WorkingGroup,
  input: WorkingGroupInput,
  { read, side }: Reading,
): Decision<Partial<WorkingGroup>, WorkingGroupCode> {
  const to = readDay(read, 'to', input.to);
  const seat = seats.find(({ number }) => number === input.seat);
  if (seat === undefined || to < seat.from || (seat.to !== null && seat.to <= to)) {
    return refuse('NO_SUCH_SEAT', { seat: input.seat ?? 0, to });
  }
  if (seat.side !== side) return refuse('OTHER_SIDE', { action: mutationOf.endTerm, side });
  return accept({ seats: seats.map((each) => (each === seat ? { ...seat, to } : each)) });
}

function overlap(a: Pick<Seat, 'from' | 'to'>, b: Pick<Seat, 'from' | 'to'>): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}

function isSameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('en') === b.toLocaleLowerCase('en');
}

const placeOf = ({ number, from, to }: Seat) => ({ seat: number, from, to: to ?? '…' });

function readDay(read: InputReader, path: string, day: string | null | undefined): string {
  if (day != null && isDay(day)) return day;
  read.wrong(path, day == null ? 'is missing' : 'is no day', 'a day such as 2026-03-01');
  return '';
}

function readEmail(read: InputReader, email: string | null | undefined): string | null {
  if (email == null || email.trim() === '') return null;
  const text = email.trim();
  if (text.length <= 254 && /^[^\s@<>"',;:\\()[\]\p{C}]+@[^\s@<>"',;:\\()[\]\p{C}]+\.[^\s@<>"',;:\\()[\]\p{C}]+$/u.test(text)) return text;
  read.wrong('email', 'is no address', 'an address such as somebody@example.org');
  return null;
}

function readReason(read: InputReader, action: WorkingGroupAction, reason: WorkingGroupReason | null): WorkingGroupReason | null {
  const allowed = reasonsFor[action];
  if (allowed === undefined) return null;
  if (reason !== null && allowed.includes(reason)) return reason;
  read.wrong('reason', reason === null ? 'is missing' : `${reason} is no reason for this`, `one of ${allowed.join(', ')}`);
  return null;
}
