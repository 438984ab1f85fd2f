import type { NewDeadline } from '@cattc/deadlines/due-date';
import type { TransitionTable } from '@cattc/decisions';
import type { ActionItemView } from '@cattc/events';
import { addDays, startOfDay } from '@cattc/formats';
import type { ActionItemReason, ActionItemState, MechanismSide } from '../generated/resolvers.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import type { MeetingFacts } from '../meeting/meeting.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import { sideRoles } from '../working-group/working-group.ts';

/** Something that a working group agreed to be done. Days are ISO texts, instants too. */
export interface ActionItem {
  readonly id: string;
  readonly version: number;
  /** `ACT-2026-00001` */
  readonly number: string;
  readonly workingGroupId: string;
  readonly meetingId: string | null;
  /** Number of the decision of that meeting. */
  readonly decision: number | null;
  /** The partner's: that of the group. */
  readonly country: string;
  readonly title: readonly LocalizedText[];
  readonly side: MechanismSide;
  readonly ownerOrganizationId: string | null;
  readonly ownerName: string | null;
  /** The last day until which it is to be done, in the centre's zone. */
  readonly dueOn: string;
  /** When that day is over. */
  readonly dueAt: string;
  readonly state: ActionItemState;
  readonly outcome: string | null;
  readonly stateSince: string;
  /** Since when its newest change is so: no later one is so before it. */
  readonly effectiveAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const waiting = ['OPEN', 'OVERDUE'] as const;

/** The machine: what callers do, and at its end what a deadline does. */
export const actionItemTable = {
  reassign: { from: waiting, to: 'unchanged', by: sideRoles, event: 'reassigned' },
  postpone: { from: waiting, to: 'OPEN', by: sideRoles, event: 'postponed' },
  complete: { from: waiting, to: 'DONE', by: [...sideRoles, 'MEMBER'], event: 'done' },
  drop: { from: waiting, to: 'DROPPED', by: sideRoles, signs: true, event: 'dropped' },
  fallDue: { from: ['OPEN'], to: 'OVERDUE', by: ['CLOCK'], event: 'overdue' },
} as const satisfies TransitionTable<ActionItemState, string>;
/** What callers do with an action item: each is a mutation. */
export type ActionItemAction = Exclude<keyof typeof actionItemTable, 'fallDue'>;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<ActionItemAction, string>> = {
  reassign: 'reassignActionItem',
  postpone: 'postponeActionItem',
  complete: 'completeActionItem',
  drop: 'dropActionItem',
};

/** What a decision about an action item needs to know beside it: as of a meeting of its group. */
export type ActionItemFacts = MeetingFacts;

export interface ActionItemChange {
  readonly actionItem: ActionItem;
  readonly reason: ActionItemReason | null;
  readonly note: string | null;
  readonly effectiveAt: Date;
}

/** The deadline at which an open action item becomes overdue. */
export const dueKind = 'ACTION_ITEM';

/** When a day until which something is to be done is over. */
export function endOfDay(day: string): Date {
  return startOfDay(addDays(day, 1), centreZone);
}

export function deadlinesOf({ id, state, dueAt }: ActionItem): readonly NewDeadline[] {
  return state === 'OPEN' ? [{ subject: id, kind: dueKind, due: { at: new Date(dueAt) } }] : [];
}

/** What the event log may know of an action item: not the name of who does it, nor what they wrote. */
export function eventView(actionItem: ActionItem): ActionItemView {
  const { id, number, workingGroupId, meetingId, decision, country, title, side, ownerOrganizationId, dueOn, state } = actionItem;
  return { id, number, workingGroupId, meetingId, decision, country, title: [...title], side, ownerOrganizationId, dueOn, state };
}
