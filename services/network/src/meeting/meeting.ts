import type { TransitionTable } from '@cattc/decisions';
import type { MeetingView } from '@cattc/events';
import type { MechanismSide, MeetingReason, MeetingState } from '../generated/resolvers.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import { sideRoles, type WorkingGroup, type WorkingGroupFacts } from '../working-group/working-group.ts';

/** A text in several languages with its number, from 1. */
export interface NumberedTexts {
  readonly number: number;
  readonly texts: readonly LocalizedText[];
}

/** Whether somebody came. */
export interface Attendance {
  readonly name: string;
  readonly side: MechanismSide;
  readonly present: boolean;
}

/** What both sides hold to have been said. Instants are ISO texts. */
export interface Minutes {
  readonly texts: readonly LocalizedText[];
  readonly draftedBy: MechanismSide;
  readonly draftedAt: string;
  /** Each side once; persons for the four-eyes rule. */
  readonly agreements: readonly { readonly side: MechanismSide; readonly by: string | null }[];
}

/** When and where a meeting is. */
export interface Venue {
  readonly startsAt: string;
  readonly endsAt: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly place: string | null;
  readonly onlineUrl: string | null;
}

/** A meeting of a working group. Instants are ISO texts. */
export interface Meeting extends Venue {
  readonly id: string;
  readonly version: number;
  readonly workingGroupId: string;
  /** Among the meetings of the group, from 1. */
  readonly number: number;
  /** The partner's: that of the group. */
  readonly country: string;
  readonly state: MeetingState;
  /** How often it was moved. */
  readonly sequence: number;
  readonly agenda: readonly NumberedTexts[];
  /** Codes of the lines of the action plan that it is counted under. */
  readonly initiatives: readonly string[];
  readonly attendance: readonly Attendance[];
  readonly decisions: readonly NumberedTexts[];
  readonly minutes: Minutes | null;
  /** The sides whose move it is once the meeting is over. */
  readonly waitsFor: readonly MechanismSide[];
  readonly stateSince: string;
  /** Since when its newest change is so: no later one is so before it. */
  readonly effectiveAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const meetingTable = {
  reschedule: { from: ['PLANNED'], to: 'unchanged', by: sideRoles, event: 'rescheduled' },
  setAgenda: { from: ['PLANNED'], to: 'unchanged', by: sideRoles, event: 'agenda_set' },
  hold: { from: ['PLANNED'], to: 'HELD', by: sideRoles, event: 'held' },
  draftMinutes: { from: ['HELD'], to: 'unchanged', by: sideRoles, event: 'minutes_drafted' },
  // Of the second side it ends the matter.
  agreeMinutes: { from: ['HELD'], to: 'computed', by: sideRoles, signs: true, event: 'minutes_agreed' },
  cancel: { from: ['PLANNED'], to: 'CANCELLED', by: sideRoles, signs: true, event: 'cancelled' },
} as const satisfies TransitionTable<MeetingState, string>;
export type MeetingAction = keyof typeof meetingTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<MeetingAction, string>> = {
  reschedule: 'rescheduleMeeting',
  setAgenda: 'setMeetingAgenda',
  hold: 'holdMeeting',
  draftMinutes: 'draftMeetingMinutes',
  agreeMinutes: 'agreeMeetingMinutes',
  cancel: 'cancelMeeting',
};

/** What a decision about a meeting needs to know beside it. */
export interface MeetingFacts extends WorkingGroupFacts {
  readonly workingGroup: Pick<WorkingGroup, 'id' | 'country' | 'state' | 'number'>;
}

export interface MeetingChange {
  readonly meeting: Meeting;
  readonly reason: MeetingReason | null;
  readonly note: string | null;
  readonly effectiveAt: Date;
}

const bothSides: readonly MechanismSide[] = ['CHINA', 'PARTNER'];

/** The sides that have still to do something about a meeting: to record it, or to agree its minutes. */
export function waitsFor({ state, minutes }: Pick<Meeting, 'state' | 'minutes'>): readonly MechanismSide[] {
  if (state === 'PLANNED') return bothSides;
  if (state !== 'HELD') return [];
  return bothSides.filter((side) => !minutes?.agreements.some((agreement) => agreement.side === side));
}

/** What the event log may know of a meeting: who came by number alone, and of the minutes what was decided. */
export function eventView(meeting: Meeting): MeetingView {
  const { id, workingGroupId, number, country, state, startsAt, endsAt, timeZone, place, sequence, agenda, decisions, minutes } = meeting;
  const presentFor = (side: MechanismSide) => meeting.attendance.filter((each) => each.present && each.side === side).length;
  return {
    ...{ id, workingGroupId, number, country, state, startsAt, endsAt, timeZone, place, sequence },
    agenda: agenda.map(({ texts }) => [...texts]),
    decisions: decisions.map(({ texts }) => [...texts]),
    initiatives: [...meeting.initiatives],
    present: { CHINA: presentFor('CHINA'), PARTNER: presentFor('PARTNER') },
    minutesAgreedBy: minutes === null ? [] : minutes.agreements.map(({ side }) => side),
  };
}
