import type { Caller, Role } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import type { ActionItem } from '../src/action-item/action-item.ts';
import { ActionItemState, MeetingState, WorkingGroupState } from '../src/generated/resolvers.ts';
import { type Meeting, type MeetingFacts, type Minutes, waitsFor } from '../src/meeting/meeting.ts';
import type { Seat, WorkingGroup } from '../src/working-group/working-group.ts';
import { facts as mechanismFacts, mechanismIn } from './mechanism-cases.ts';

export const now = new Date('2026-03-02T09:00:00.000Z');
export const groupStates = Object.values(WorkingGroupState);
export const meetingStates = Object.values(MeetingState);
export const actionItemStates = Object.values(ActionItemState);
const before = '2026-02-20T09:00:00.000Z';
const stamps = { stateSince: before, effectiveAt: before, createdAt: before, updatedAt: before };

export const text = (value: string) => [{ value, lang: 'en', provenance: 'HUMAN' as const }];

/** Whoever may be the caller: each role, an agency of each side and of neither. */
export const everybody = (roles: readonly Role[]): readonly Caller[] =>
  roles.flatMap((role) =>
    role === 'AGENCY' ? ['CN', 'TH', 'VN'].map((country) => callerOf(role, { person: `${country}:officer`, country })) : [callerOf(role)],
  );

export const seat = (facts: Partial<Seat> = {}): Seat => ({
  ...{ number: 1, side: 'CHINA', role: 'CO_CHAIR', name: 'Somchai Jaidee', email: 'events@example.org', organizationId: null },
  ...{ from: '2026-01-01', to: null },
  ...facts,
});
export const bothChairs = [seat(), seat({ number: 2, side: 'PARTNER', name: '颂猜' })];

export function groupIn(state: WorkingGroupState, facts: Partial<WorkingGroup> = {}): WorkingGroup {
  const seats = state === 'ESTABLISHED' ? [seat()] : bothChairs;
  const record = {
    id: newId('wgr'),
    version: 3,
    number: 'WGR-2026-00007',
    mechanismId: newId('mec'),
    country: 'TH',
    title: text('Group'),
    state,
    seats,
  };
  return { ...record, ...stamps, ...facts };
}

export const mechanism = mechanismIn('IN_FORCE');
export const groupFacts = { ...mechanismFacts, now, mechanism };
export const factsWith = (workingGroup: WorkingGroup): MeetingFacts => ({ ...groupFacts, workingGroup });

export const minutes: Minutes = { texts: text('They met.'), draftedBy: 'CHINA', draftedAt: before, agreements: [] };
export const agreed: Minutes = {
  ...minutes,
  agreements: [
    { side: 'CHINA', by: 'local:desk' },
    { side: 'PARTNER', by: 'th:officer' },
  ],
};

/** A meeting of yesterday, in a state. */
export function meetingIn(state: MeetingState, facts: Partial<Meeting> = {}): Meeting {
  const record = {
    ...{
      id: newId('mtg'),
      version: 3,
      workingGroupId: newId('wgr'),
      number: 2,
      country: 'TH',
      state,
      sequence: 1,
      place: 'Nanning',
      onlineUrl: null,
    },
    ...{ startsAt: '2026-03-01T01:00:00.000Z', endsAt: '2026-03-01T04:00:00.000Z', timeZone: 'Asia/Shanghai' },
    agenda: [{ number: 1, texts: text('First') }],
    initiatives: ['TECHNOLOGY_TRANSFER'],
    attendance: state === 'PLANNED' || state === 'CANCELLED' ? [] : [{ name: '颂猜', side: 'PARTNER' as const, present: true }],
    decisions: state === 'MINUTES_AGREED' ? [{ number: 1, texts: text('A fair') }] : [],
    minutes: state === 'MINUTES_AGREED' ? agreed : null,
    ...stamps,
    ...facts,
  };
  return { ...record, waitsFor: waitsFor(record) };
}

export function actionItemIn(state: ActionItemState, facts: Partial<ActionItem> = {}): ActionItem {
  return {
    ...{
      id: newId('act'),
      version: 3,
      number: 'ACT-2026-00007',
      workingGroupId: newId('wgr'),
      meetingId: null,
      decision: null,
      country: 'TH',
    },
    ...{
      title: text('Write'),
      side: 'PARTNER',
      ownerOrganizationId: null,
      ownerName: '颂猜',
      outcome: state === 'DONE' ? 'Written.' : null,
      state,
    },
    ...{ dueOn: '2026-03-01', dueAt: '2026-03-01T16:00:00.000Z' },
    ...stamps,
    ...facts,
  };
}

export const codeOf = (decision: { kind: string; refusal?: { code: string } } | null) =>
  decision === null ? null : (decision.refusal?.code ?? 'accepted');
