import { accept, type Caller, type Decision, InputReader, type Refused, refuse, refuseRole, refuseUnsigned } from '@cattc/decisions';
import { addDays, dayIn, startOfDay } from '@cattc/formats';
import equal from 'fast-deep-equal';
import type { ForumReason } from '../generated/resolvers.ts';
import { type Forum, type ForumAction, type ForumChange, isWithinDays, mutationOf, refuseAction } from './forum.ts';
import { type ForumEdit, readEdit, readYear } from './forum-input.ts';
import type { ForumCode } from './forum-messages.ts';

type ForumDecision = Decision<ForumChange, ForumCode>;

export interface Announcement extends ForumEdit {
  readonly year: number;
  readonly note?: string | null | undefined;
  readonly effectiveAt?: Date | null | undefined;
}

/** What decisions about forums need to know beside them. */
export interface ForumSurroundings {
  /** The forum of its year that was not cancelled. */
  readonly ofYear: Pick<Forum, 'id'> | null;
  /** How many delegates have a place. */
  readonly registered: number;
  /** From the first session that takes place to the end of the last; null where none does. */
  readonly programme: { readonly from: Date; readonly to: Date } | null;
  readonly now: Date;
}

/** Announces a forum: its first event. */
export function announce(
  input: Announcement,
  id: string,
  { ofYear, now }: Pick<ForumSurroundings, 'ofYear' | 'now'>,
  caller: Caller,
): ForumDecision {
  const action = 'announceForum';
  const refused = refuseRole(caller, ['SECRETARIAT'], action) ?? refuseUnsigned(caller, action);
  if (refused !== null) return refused;
  const read = new InputReader();
  const year = readYear(read, input.year);
  const facts = readEdit(read, input, null, input.year);
  const note = read.note('note', input.note, { required: false });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, now);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  if (ofYear !== null) return refuse('FORUM_EXISTS', { year, id: ofYear.id });
  const at = now.toISOString();
  const forum: Forum = {
    ...{ id, version: 1, year, ...facts, state: 'ANNOUNCED' },
    ...{ effectiveAt: effectiveAt.toISOString(), createdAt: at, updatedAt: at },
  };
  return accept({ forum, reason: null, note, effectiveAt });
}

/** What a caller says with an action. */
export interface ForumInput extends ForumEdit {
  readonly reason?: ForumReason | null | undefined;
  readonly note?: string | null | undefined;
  readonly effectiveAt?: Date | null | undefined;
}

/** Any action on an announced forum. An update that says what is so already answers the forum as it is, in the version that it has. */
export function decide(
  action: ForumAction,
  forum: Forum,
  input: ForumInput,
  { registered, programme, now }: Omit<ForumSurroundings, 'ofYear'>,
  caller: Caller,
): ForumDecision {
  const refused = refuseAction(action, forum, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const note = read.note('note', input.note, { required: input.reason === 'OTHER' });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, now, new Date(forum.effectiveAt));
  const facts = action === 'update' ? readEdit(read, input, forum, forum.year) : {};
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const after = { ...forum, ...facts, ...stateAfter[action] };
  const unfit = refuseUnfit(action, after, { registered, programme }, effectiveAt);
  if (unfit !== null) return unfit;
  if (equal(after, forum)) return accept({ forum, reason: null, note: null, effectiveAt });
  return accept({ forum: changed(after, effectiveAt, now), reason: input.reason ?? null, note, effectiveAt });
}

const stateAfter = {
  update: {},
  openRegistration: { state: 'REGISTRATION' },
  closeRegistration: { state: 'PREPARING' },
  open: { state: 'OPEN' },
  close: { state: 'CLOSED' },
  cancel: { state: 'CANCELLED' },
} as const satisfies Readonly<Record<ForumAction, Partial<Forum>>>;

function refuseUnfit(
  action: ForumAction,
  forum: Forum,
  { registered, programme }: Pick<ForumSurroundings, 'registered' | 'programme'>,
  at: Date,
): Refused<ForumCode> | null {
  const { capacity, registrationClosesOn, timeZone, startsOn, endsOn } = forum;
  const today = dayIn(at, timeZone);
  switch (action) {
    case 'update':
      if (registered > (capacity ?? 0)) return refuse('CAPACITY_TAKEN', { registered, capacity: capacity ?? '-' });
      if (programme !== null && !isWithinDays(forum, programme.from, programme.to))
        return refuse('SESSIONS_OUTSIDE', { from: programme.from.toISOString(), to: programme.to.toISOString() });
      return forum.state === 'REGISTRATION' ? refuseUnplanned(forum, today) : null;
    case 'openRegistration':
      return refuseUnplanned({ capacity, registrationClosesOn }, today);
    case 'open':
      return today < startsOn ? refuse('FORUM_NOT_YET', { action: mutationOf.open, day: startsOn }) : null;
    case 'close':
      return today < endsOn ? refuse('FORUM_NOT_YET', { action: mutationOf.close, day: endsOn }) : null;
    default:
      return null;
  }
}

function refuseUnplanned(
  { capacity, registrationClosesOn }: Pick<Forum, 'capacity' | 'registrationClosesOn'>,
  today: string,
): Refused<ForumCode> | null {
  if (capacity !== null && registrationClosesOn !== null && registrationClosesOn >= today) return null;
  return refuse('REGISTRATION_NOT_PLANNED', { capacity: capacity ?? '-', day: registrationClosesOn ?? '-' });
}

/** When registration ends by itself; null where it is not open. */
export function registrationEnds({ state, registrationClosesOn, timeZone }: Forum): Date | null {
  return state !== 'REGISTRATION' || registrationClosesOn === null ? null : startOfDay(addDays(registrationClosesOn, 1), timeZone);
}

/** What the clock does: registration ends when its last day is over. Null where that is not so. */
export function decideByClock(forum: Forum, now: Date): ForumChange | null {
  const due = registrationEnds(forum);
  if (due === null || due > now) return null;
  const last = new Date(forum.effectiveAt);
  const effectiveAt = due < last ? last : due;
  return { forum: changed({ ...forum, state: 'PREPARING' }, effectiveAt, now), reason: null, note: null, effectiveAt };
}

function changed(forum: Forum, effectiveAt: Date, now: Date): Forum {
  return { ...forum, version: forum.version + 1, effectiveAt: effectiveAt.toISOString(), updatedAt: now.toISOString() };
}
