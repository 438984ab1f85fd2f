import { accept, type Caller, type Decision, InputReader, type Refused, refuse, refuseRole } from '@cattc/decisions';
import equal from 'fast-deep-equal';
import { type Forum, isWithinDays } from '../forum/forum.ts';
import type { ForumSessionReason } from '../generated/resolvers.ts';
import {
  type ForumSession,
  type ForumSessionAction,
  type ForumSessionChange,
  type ForumSessionFacts,
  refuseAction,
  refuseCancelled,
} from './forum-session.ts';
import { type ForumSessionEdit, folded, isSame, readEdit } from './forum-session-input.ts';
import type { ForumSessionCode } from './forum-session-messages.ts';

type ForumSessionDecision = Decision<ForumSessionChange, ForumSessionCode>;

/** What decisions about a session need to know beside it. */
export interface ForumSessionSurroundings {
  readonly forum: Forum;
  /** The sessions of the forum that take place. */
  readonly planned: readonly ForumSession[];
  /** Today's id of each organisation that the input names. */
  readonly organizations: ReadonlyMap<string, string>;
  readonly now: Date;
}

export interface ForumSessionPlan extends ForumSessionEdit {
  readonly note?: string | null | undefined;
  readonly effectiveAt?: Date | null | undefined;
}

export const mostSessions = 1_000;

/** Enters a session into the programme: its first event. */
export function plan(
  input: ForumSessionPlan,
  id: string,
  { forum, planned, organizations, now }: ForumSessionSurroundings,
  caller: Caller,
): ForumSessionDecision {
  const action = 'planForumSession';
  const refused = refuseRole(caller, ['SECRETARIAT'], action) ?? refuseCancelled(action, forum);
  if (refused !== null) return refused;
  const read = new InputReader();
  const facts = readEdit(read, input, null, organizations);
  const note = read.note('note', input.note, { required: false });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, now);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  if (planned.length >= mostSessions) return refuse('SESSION_LIMIT', { limit: mostSessions });
  const unfit = refuseUnfit(facts, forum, planned);
  if (unfit !== null) return unfit;
  const at = now.toISOString();
  const session: ForumSession = {
    ...{ id, version: 1, forumId: forum.id, state: 'PLANNED', ...facts },
    ...{ effectiveAt: effectiveAt.toISOString(), createdAt: at, updatedAt: at },
  };
  return accept({ session, reason: null, note, effectiveAt });
}

/** What a caller says with an action. */
export interface ForumSessionInput extends ForumSessionPlan {
  readonly reason?: ForumSessionReason | null | undefined;
}

/** Any action on a planned session. An update that says what is so already answers the session as it is, in the version that it has. */
export function decide(
  action: ForumSessionAction,
  session: ForumSession,
  input: ForumSessionInput,
  { forum, planned, organizations, now }: ForumSessionSurroundings,
  caller: Caller,
): ForumSessionDecision {
  const refused = refuseAction(action, session, forum, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const note = read.note('note', input.note, { required: input.reason === 'OTHER' });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, now, new Date(session.effectiveAt));
  const facts = action === 'update' ? readEdit(read, input, session, organizations) : {};
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const after: ForumSession = { ...session, ...facts, ...(action === 'cancel' ? { state: 'CANCELLED' } : {}) };
  if (equal(after, session)) return accept({ session, reason: null, note: null, effectiveAt });
  const others = planned.filter(({ id }) => id !== session.id);
  const unfit = action === 'update' ? refuseUnfit(after, forum, others) : null;
  if (unfit !== null) return unfit;
  const changed = { ...after, version: session.version + 1, effectiveAt: effectiveAt.toISOString(), updatedAt: now.toISOString() };
  return accept({ session: changed, reason: input.reason ?? null, note, effectiveAt });
}

/** A session is within the forum's days, and alone in its room; nobody speaks twice at once. One may begin when another ends. */
function refuseUnfit(facts: ForumSessionFacts, forum: Forum, others: readonly ForumSession[]): Refused<ForumSessionCode> | null {
  const { startsOn, endsOn, timeZone } = forum;
  if (!isWithinDays(forum, new Date(facts.startsAt), new Date(facts.endsAt)))
    return refuse('OUTSIDE_FORUM', { from: startsOn, to: endsOn, timeZone });
  const atOnce = others.filter(({ startsAt, endsAt }) => startsAt < facts.endsAt && endsAt > facts.startsAt);
  const inRoom = atOnce.find(({ room }) => folded(room) === folded(facts.room));
  if (inRoom !== undefined) return refuse('ROOM_TAKEN', { room: facts.room, id: inRoom.id, from: inRoom.startsAt, to: inRoom.endsAt });
  for (const [index, speaker] of facts.speakers.entries()) {
    const taken = atOnce.find(({ speakers }) => speakers.some((other) => isSame(other, speaker)));
    if (taken !== undefined) return refuse('SPEAKER_TAKEN', { number: index + 1, id: taken.id, from: taken.startsAt, to: taken.endsAt });
  }
  return null;
}
