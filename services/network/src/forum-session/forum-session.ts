import { type Caller, type Refused, refuse, refuseByTable, type TransitionTable } from '@cattc/decisions';
import type { ForumSessionView } from '@cattc/events';
import type { Forum } from '../forum/forum.ts';
import { liveStates } from '../forum/forum.ts';
import type { ForumSessionKind, ForumSessionReason, ForumSessionState } from '../generated/resolvers.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import type { ForumSessionCode } from './forum-session-messages.ts';

/** Somebody who speaks. */
export interface Speaker {
  readonly names: readonly LocalizedText[];
  /** Whom they speak for. */
  readonly organizationId: string | null;
}

/** What the organisers say of a session. Instants are ISO texts. */
export interface ForumSessionFacts {
  readonly kind: ForumSessionKind;
  readonly titles: readonly LocalizedText[];
  readonly abstracts: readonly LocalizedText[];
  readonly track: string | null;
  readonly room: string;
  readonly roomCapacity: number | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly speakers: readonly Speaker[];
}

/** A part of a forum's programme. */
export interface ForumSession extends ForumSessionFacts {
  readonly id: string;
  readonly version: number;
  readonly forumId: string;
  readonly state: ForumSessionState;
  /** Since when its newest change is so: no later one is so before it. */
  readonly effectiveAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const organisers = ['SECRETARIAT'] as const;

export const forumSessionTable = {
  update: { from: ['PLANNED'], to: 'unchanged', by: organisers, event: 'updated' },
  cancel: { from: ['PLANNED'], to: 'CANCELLED', by: organisers, event: 'cancelled' },
} as const satisfies TransitionTable<ForumSessionState, string>;
/** What callers do with a session: each is a mutation. */
export type ForumSessionAction = keyof typeof forumSessionTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<ForumSessionAction, string>> = { update: 'updateForumSession', cancel: 'cancelForumSession' };
export const forumSessionActions = Object.keys(mutationOf) as ForumSessionAction[];

export interface ForumSessionChange {
  readonly session: ForumSession;
  readonly reason: ForumSessionReason | null;
  readonly note: string | null;
  readonly effectiveAt: Date;
}

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(
  action: ForumSessionAction,
  { state }: Pick<ForumSession, 'state'>,
  forum: Pick<Forum, 'id' | 'state'>,
  caller: Caller,
): Refused<ForumSessionCode> | null {
  const mutation = mutationOf[action];
  return (
    refuseByTable<ForumSessionState, ForumSessionAction>(forumSessionTable, action, state, caller, mutation) ??
    refuseCancelled(mutation, forum)
  );
}

const withProgramme: readonly Forum['state'][] = [...liveStates, 'CLOSED'];

/** The programme of a forum that is over may still be recorded; one that is not held has none. */
export function refuseCancelled(action: string, { id, state }: Pick<Forum, 'id' | 'state'>): Refused<ForumSessionCode> | null {
  return withProgramme.includes(state) ? null : refuse('FORUM_NOT_OPEN', { action, id, state, allowed: withProgramme.join(', ') });
}

/** What the event log may know of a session: not who speaks. */
export function eventView(session: ForumSession, { country }: Pick<Forum, 'country'>): ForumSessionView {
  const { id, forumId, kind, state, titles, track, room, roomCapacity, startsAt, endsAt, speakers } = session;
  return {
    ...{ id, forumId, country, kind, state, titles: [...titles], track, room, roomCapacity, startsAt, endsAt },
    speakers: speakers.map(({ organizationId }) => organizationId),
  };
}
