import type { TransitionTable } from '@cattc/decisions';
import type { WorkingGroupView } from '@cattc/events';
import type { MechanismSide, SeatRole, WorkingGroupReason, WorkingGroupState } from '../generated/resolvers.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import type { Mechanism, MechanismFacts } from '../mechanism/mechanism.ts';

/** Somebody's place in a working group. Days are ISO texts, both included. */
export interface Seat {
  /** Within the group, from 1. */
  readonly number: number;
  readonly side: MechanismSide;
  readonly role: SeatRole;
  readonly name: string;
  readonly email: string | null;
  readonly organizationId: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** A joint working group under a mechanism. Instants are ISO texts. */
export interface WorkingGroup {
  readonly id: string;
  readonly version: number;
  /** `WGR-2026-00001` */
  readonly number: string;
  readonly mechanismId: string;
  /** The partner's: that of the mechanism. */
  readonly country: string;
  readonly title: readonly LocalizedText[];
  readonly state: WorkingGroupState;
  /** In the order in which they were named. */
  readonly seats: readonly Seat[];
  /** Since when it is in its state. */
  readonly stateSince: string;
  /** Since when its newest change is so: no later one is so before it. */
  readonly effectiveAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Who acts for a side. */
export const sideRoles = ['SECRETARIAT', 'AGENCY'] as const;
const alive = ['ESTABLISHED', 'ACTIVE', 'DORMANT'] as const;

export const workingGroupTable = {
  update: { from: alive, to: 'unchanged', by: sideRoles, event: 'updated' },
  // Where both sides have a co-chair with it, an established group is active.
  name: { from: alive, to: 'computed', by: sideRoles, signs: true, event: 'seat_named' },
  endTerm: { from: alive, to: 'unchanged', by: sideRoles, signs: true, event: 'term_ended' },
  markDormant: { from: ['ACTIVE'], to: 'DORMANT', by: sideRoles, signs: true, event: 'dormant' },
  revive: { from: ['DORMANT'], to: 'ACTIVE', by: sideRoles, signs: true, event: 'revived' },
  dissolve: { from: alive, to: 'DISSOLVED', by: sideRoles, signs: true, event: 'dissolved' },
} as const satisfies TransitionTable<WorkingGroupState, string>;
export type WorkingGroupAction = keyof typeof workingGroupTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<WorkingGroupAction, string>> = {
  update: 'updateWorkingGroup',
  name: 'nameToWorkingGroup',
  endTerm: 'endWorkingGroupTerm',
  markDormant: 'markWorkingGroupDormant',
  revive: 'reviveWorkingGroup',
  dissolve: 'dissolveWorkingGroup',
};

/** What a decision about a working group, its meetings and its action items needs to know beside them. */
export interface WorkingGroupFacts extends MechanismFacts {
  readonly mechanism: Pick<Mechanism, 'id' | 'country' | 'state' | 'number'>;
}

export interface WorkingGroupChange {
  readonly workingGroup: WorkingGroup;
  readonly reason: WorkingGroupReason | null;
  readonly note: string | null;
  readonly effectiveAt: Date;
}

/** Whether a place's term holds a day. */
export function isSeated({ from, to }: Pick<Seat, 'from' | 'to'>, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

/** The sides of which nobody is co-chair on a day. */
export function sidesWithoutCoChair({ seats }: Pick<WorkingGroup, 'seats'>, day: string): MechanismSide[] {
  const chaired = seats.filter((seat) => seat.role === 'CO_CHAIR' && isSeated(seat, day)).map(({ side }) => side);
  return (['CHINA', 'PARTNER'] as const).filter((side) => !chaired.includes(side));
}

/** What the event log may know of a working group: of those who sit in it neither name nor address. */
export function eventView({ id, number, mechanismId, country, title, state, seats }: WorkingGroup): WorkingGroupView {
  return {
    ...{ id, number, mechanismId, country, title: [...title], state },
    seats: seats.map(({ number, side, role, organizationId, from, to }) => ({ number, side, role, organizationId, from, to })),
  };
}
