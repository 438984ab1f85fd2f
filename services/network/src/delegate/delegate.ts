import { type Caller, type Refused, refuse, refuseByTable, type TransitionTable } from '@cattc/decisions';
import type { DelegateView } from '@cattc/events';
import type { Forum } from '../forum/forum.ts';
import { liveStates as liveForumStates } from '../forum/forum.ts';
import type { DelegateReason, DelegateState } from '../generated/resolvers.ts';
import type { DelegateCode } from './delegate-messages.ts';

/** What an organisation says of its delegate. */
export interface DelegateFacts {
  readonly name: string;
  readonly email: string;
  /** What they do there. */
  readonly position: string | null;
  /** BCP 47 tags of the languages in which they can talk. */
  readonly languages: readonly string[];
}

/** Somebody whom a member sends to a forum. Instants are ISO texts. */
export interface Delegate extends DelegateFacts {
  readonly id: string;
  readonly version: number;
  readonly forumId: string;
  readonly organizationId: string;
  /** The organisation's country when it registered them. */
  readonly country: string;
  readonly state: DelegateState;
  /** Since when its newest change is so: no later one is so before it. */
  readonly effectiveAt: string;
  /** Whoever was registered first has the first claim to a place. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

const registrars = ['MEMBER', 'SECRETARIAT'] as const;
const desk = ['SECRETARIAT'] as const;
const expected = ['REGISTERED', 'WAITING', 'SUSPENDED'] as const;

/** The machine: what persons do, and at its end what follows from places that become free and from the standing of the organisation. */
export const delegateTable = {
  update: { from: expected, to: 'unchanged', by: registrars, event: 'updated' },
  withdraw: { from: expected, to: 'WITHDRAWN', by: registrars, event: 'withdrawn' },
  recordAttendance: { from: ['REGISTERED', 'NO_SHOW'], to: 'ATTENDED', by: desk, event: 'attended' },
  recordNoShow: { from: ['REGISTERED', 'ATTENDED'], to: 'NO_SHOW', by: desk, event: 'missed' },
  promote: { from: ['WAITING'], to: 'REGISTERED', by: [], event: 'promoted' },
  suspend: { from: ['REGISTERED', 'WAITING'], to: 'SUSPENDED', by: [], event: 'suspended' },
  reinstate: { from: ['SUSPENDED'], to: 'computed', by: [], event: 'reinstated' },
} as const satisfies TransitionTable<DelegateState, string>;
/** What follows from other changes, and no caller does. */
export type DelegateConsequence = 'promote' | 'suspend' | 'reinstate';
/** What callers do with a delegate: each is a mutation. */
export type DelegateAction = Exclude<keyof typeof delegateTable, DelegateConsequence>;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<DelegateAction, string>> = {
  update: 'updateDelegate',
  withdraw: 'withdrawDelegate',
  recordAttendance: 'recordDelegateAttendance',
  recordNoShow: 'recordDelegateNoShow',
};
export const delegateActions = Object.keys(mutationOf) as DelegateAction[];

/** States in which an organisation's number of delegates counts. */
export const countedStates: readonly DelegateState[] = [...expected, 'ATTENDED', 'NO_SHOW'];

export interface DelegateChange {
  readonly delegate: Delegate;
  readonly reason: DelegateReason | null;
  readonly note: string | null;
  readonly effectiveAt: Date;
}

/** What decisions about a delegate need to know beside it. */
export interface DelegateSurroundings {
  readonly forum: Pick<Forum, 'id' | 'state'>;
  readonly now: Date;
}

const afterwards = ['OPEN', 'CLOSED'] as const;

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(
  action: DelegateAction,
  delegate: Delegate,
  { forum }: DelegateSurroundings,
  caller: Caller,
): Refused<DelegateCode> | null {
  const mutation = mutationOf[action];
  return (
    refuseByTable<DelegateState, DelegateAction>(delegateTable, action, delegate.state, caller, mutation) ??
    refuseOthers(mutation, delegate.organizationId, caller) ??
    refuseForum(mutation, forum, action === 'update' || action === 'withdraw' ? liveForumStates : afterwards)
  );
}

/** Members speak for their own delegates. */
export function refuseOthers(action: string, organization: string, caller: Caller): Refused<DelegateCode> | null {
  return caller.role !== 'MEMBER' || caller.organization === organization ? null : refuse('NOT_OWN_ORGANIZATION', { action, organization });
}

/** What a forum of this state allows. */
export function refuseForum(
  action: string,
  { id, state }: DelegateSurroundings['forum'],
  allowed: readonly Forum['state'][],
): Refused<DelegateCode> | null {
  return allowed.includes(state) ? null : refuse('FORUM_NOT_OPEN', { action, id, state, allowed: allowed.join(', ') });
}

/** What the event log may know of a delegate: not who it is. */
export function eventView({ id, forumId, organizationId, country, state, languages }: Delegate): DelegateView {
  return { id, forumId, organizationId, country, state, languages: [...languages] };
}
