import { accept, type Caller, type Decision, InputReader, type Refused, refuse, refuseByTable, refuseRole } from '@cattc/decisions';
import type { MeetingReason, MeetingState } from '../generated/resolvers.ts';
import { readInitiatives } from '../initiative/initiative-input.ts';
import { sideOf } from '../mechanism/mechanism.ts';
import { refuseSide } from '../mechanism/mechanism-rights.ts';
import { sideRoles } from '../working-group/working-group.ts';
import { type Meeting, type MeetingAction, type MeetingChange, type MeetingFacts, meetingTable, mutationOf, waitsFor } from './meeting.ts';
import {
  type AgendaInput,
  type AttendanceInput,
  type DraftInput,
  readAgenda,
  readAttendance,
  readDecisions,
  readMinutes,
  readVenue,
  type VenueInput,
} from './meeting-input.ts';
import type { MeetingCode } from './meeting-messages.ts';

type MeetingDecision = Decision<MeetingChange, MeetingCode>;

/** What a caller says with an action; each action reads what is its own. */
export interface MeetingInput extends VenueInput, AgendaInput, AttendanceInput, DraftInput {
  readonly reason?: MeetingReason | null | undefined;
  readonly effectiveAt?: Date | null | undefined;
  readonly note?: string | null | undefined;
}

/** Plans a meeting: its first event. One of before this system lies in the past already. */
export function plan(
  input: MeetingInput,
  facts: MeetingFacts,
  identity: { readonly id: string; readonly number: number },
  caller: Caller,
): MeetingDecision {
  const action = 'planMeeting';
  const { workingGroup, now } = facts;
  const refused = refuseRole(caller, sideRoles, action) ?? refuseSide(action, workingGroup.country, facts, caller);
  if (refused !== null) return refused;
  if (workingGroup.state !== 'ESTABLISHED' && workingGroup.state !== 'ACTIVE') {
    return refuse('GROUP_NOT_MEETING', { number: workingGroup.number, state: workingGroup.state });
  }
  const read = new InputReader();
  const venue = readVenue(read, input);
  const agenda = readAgenda(read, input);
  const initiatives = readInitiatives(read, input.initiatives, [], now);
  const note = read.note('note', input.note, { required: false });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, now);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const [since, at] = [effectiveAt.toISOString(), now.toISOString()];
  const meeting: Meeting = {
    ...identity,
    ...venue,
    version: 1,
    workingGroupId: workingGroup.id,
    country: workingGroup.country,
    state: 'PLANNED',
    sequence: 0,
    agenda,
    initiatives,
    attendance: [],
    decisions: [],
    minutes: null,
    waitsFor: waitsFor({ state: 'PLANNED', minutes: null }),
    stateSince: since,
    effectiveAt: since,
    createdAt: at,
    updatedAt: at,
  };
  return accept({ meeting, reason: null, note, effectiveAt });
}

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(action: MeetingAction, meeting: Meeting, facts: MeetingFacts, caller: Caller): Refused<MeetingCode> | null {
  const mutation = mutationOf[action];
  const refused =
    refuseByTable<MeetingState, MeetingAction>(meetingTable, action, meeting.state, caller, mutation) ??
    refuseSide(mutation, meeting.country, facts, caller);
  if (refused !== null) return refused;
  if (action === 'hold' && new Date(meeting.startsAt) > facts.now) return refuse('MEETING_NOT_BEGUN', { startsAt: meeting.startsAt });
  return action === 'agreeMinutes' ? refuseAgreement(meeting, caller) : null;
}

/** Each side agrees once, and the two by two persons. */
function refuseAgreement({ minutes }: Meeting, caller: Caller): Refused<MeetingCode> | null {
  if (minutes === null) return refuse('NO_MINUTES');
  const side = sideOf(caller) ?? 'CHINA';
  if (minutes.agreements.some((agreement) => agreement.side === side)) return refuse('AGREED_ALREADY', { side });
  const same = minutes.agreements.some(({ by }) => by !== null && by === caller.person);
  return same ? refuse('SAME_PERSON', { earlier: mutationOf.agreeMinutes, action: mutationOf.agreeMinutes }) : null;
}

/** Any action on an existing meeting. */
export function decide(action: MeetingAction, meeting: Meeting, input: MeetingInput, facts: MeetingFacts, caller: Caller): MeetingDecision {
  const refused = refuseAction(action, meeting, facts, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const reason = action === 'reschedule' || action === 'cancel' ? (input.reason ?? null) : null;
  if (reason === null && (action === 'reschedule' || action === 'cancel')) read.wrong('reason', 'is missing', 'why');
  const note = read.note('note', input.note, { required: reason === 'OTHER' });
  const effectiveAt = read.effectiveAt(
    'effectiveAt',
    statedInstant(action, meeting, input, facts.now),
    facts.now,
    new Date(meeting.effectiveAt),
  );
  const effect = effectOf(action, meeting, input, read, { effectiveAt, now: facts.now }, caller);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const after = { ...meeting, ...effect };
  const since = effectiveAt.toISOString();
  const changed: Meeting = {
    ...after,
    version: meeting.version + 1,
    waitsFor: waitsFor(after),
    stateSince: after.state === meeting.state ? meeting.stateSince : since,
    effectiveAt: since,
    updatedAt: facts.now.toISOString(),
  };
  return accept({ meeting: changed, reason, note, effectiveAt });
}

/** A meeting was held when it ended, however late somebody records it. */
function statedInstant(action: MeetingAction, meeting: Meeting, input: MeetingInput, now: Date): Date | null {
  if (input.effectiveAt != null || action !== 'hold') return input.effectiveAt ?? null;
  const ended = Date.parse(meeting.endsAt);
  return ended >= now.getTime() ? null : new Date(Math.max(ended, Date.parse(meeting.effectiveAt)));
}

function effectOf(
  action: MeetingAction,
  meeting: Meeting,
  input: MeetingInput,
  read: InputReader,
  { effectiveAt, now }: { readonly effectiveAt: Date; readonly now: Date },
  caller: Caller,
): Partial<Meeting> {
  const side = sideOf(caller) ?? 'CHINA';
  switch (action) {
    case 'reschedule':
      return { ...readVenue(read, input), sequence: meeting.sequence + 1 };
    case 'setAgenda':
      return { agenda: readAgenda(read, input), initiatives: readInitiatives(read, input.initiatives, meeting.initiatives, now) };
    case 'hold':
      return { state: 'HELD', attendance: readAttendance(read, input) };
    case 'draftMinutes': {
      const texts = readMinutes(read, input);
      return {
        decisions: readDecisions(read, input),
        minutes: { texts, draftedBy: side, draftedAt: effectiveAt.toISOString(), agreements: [] },
      };
    }
    case 'agreeMinutes': {
      const { minutes } = meeting;
      if (minutes === null) return {};
      const agreements = [...minutes.agreements, { side, by: caller.person }];
      return { state: agreements.length === 2 ? 'MINUTES_AGREED' : 'HELD', minutes: { ...minutes, agreements } };
    }
    case 'cancel':
      return { state: 'CANCELLED' };
    default:
      return action satisfies never;
  }
}
