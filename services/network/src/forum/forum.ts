import type { Refused, TransitionTable } from '@cattc/decisions';
import { type Caller, refuseByTable } from '@cattc/decisions';
import type { ForumView } from '@cattc/events';
import { addDays, startOfDay } from '@cattc/formats';
import type { ForumReason, ForumState } from '../generated/resolvers.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import type { ForumCode } from './forum-messages.ts';

/** What the organisers say of a forum. Days are those of its time zone. */
export interface ForumFacts {
  /** Its number in the series; null since titles go without one. */
  readonly number: number | null;
  readonly names: readonly LocalizedText[];
  readonly themes: readonly LocalizedText[];
  readonly country: string;
  readonly city: string;
  readonly venue: string | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly startsOn: string;
  /** The last day. */
  readonly endsOn: string;
  /** How many delegates have a place; null where nobody registers. */
  readonly capacity: number | null;
  /** How many delegates one organisation may have. */
  readonly perOrganization: number;
  /** The last day of registration. */
  readonly registrationClosesOn: string | null;
}

/** An edition of the forum. Days are ISO texts, instants too. */
export interface Forum extends ForumFacts {
  readonly id: string;
  readonly version: number;
  /** There is one forum of a year, apart from cancelled ones. */
  readonly year: number;
  readonly state: ForumState;
  /** Since when its newest change is so: no later one is so before it. */
  readonly effectiveAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const organisers = ['SECRETARIAT'] as const;
const ahead = ['ANNOUNCED', 'REGISTRATION', 'PREPARING'] as const;

export const forumTable = {
  update: { from: [...ahead, 'OPEN'], to: 'unchanged', by: organisers, event: 'updated' },
  openRegistration: { from: ['ANNOUNCED', 'PREPARING'], to: 'REGISTRATION', by: organisers, signs: true, event: 'registration_opened' },
  closeRegistration: { from: ['REGISTRATION'], to: 'PREPARING', by: organisers, signs: true, event: 'registration_closed' },
  open: { from: ahead, to: 'OPEN', by: organisers, signs: true, event: 'opened' },
  close: { from: ['OPEN'], to: 'CLOSED', by: organisers, signs: true, event: 'closed' },
  cancel: { from: ahead, to: 'CANCELLED', by: organisers, signs: true, event: 'cancelled' },
  endRegistration: { from: ['REGISTRATION'], to: 'PREPARING', by: ['CLOCK'], event: 'registration_closed' },
} as const satisfies TransitionTable<ForumState, string>;
/** What callers do with a forum: each is a mutation. */
export type ForumAction = Exclude<keyof typeof forumTable, 'endRegistration'>;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<ForumAction, string>> = {
  update: 'updateForum',
  openRegistration: 'openForumRegistration',
  closeRegistration: 'closeForumRegistration',
  open: 'openForum',
  close: 'closeForum',
  cancel: 'cancelForum',
};

export const forumActions = Object.keys(mutationOf) as ForumAction[];

/** States of a forum to which delegates come, or came. */
export const liveStates = [...ahead, 'OPEN'] as const satisfies readonly ForumState[];

export interface ForumChange {
  readonly forum: Forum;
  readonly reason: ForumReason | null;
  readonly note: string | null;
  readonly effectiveAt: Date;
}

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(action: ForumAction, { state }: Forum, caller: Caller): Refused<ForumCode> | null {
  return refuseByTable<ForumState, ForumAction>(forumTable, action, state, caller, mutationOf[action]);
}

/** Whether a time lies within the forum's days, by the clocks of its place. */
export function isWithinDays(
  { startsOn, endsOn, timeZone }: Pick<ForumFacts, 'startsOn' | 'endsOn' | 'timeZone'>,
  from: Date,
  to: Date,
): boolean {
  return from >= startOfDay(startsOn, timeZone) && to <= startOfDay(addDays(endsOn, 1), timeZone);
}

/** What the event log may know of a forum: all. */
export function eventView(forum: Forum): ForumView {
  const { effectiveAt: _, createdAt: __, updatedAt: ___, version: ____, names, themes, ...view } = forum;
  return { ...view, names: [...names], themes: [...themes] };
}
