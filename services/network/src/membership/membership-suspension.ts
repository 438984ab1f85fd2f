import type { Calendars } from '@cattc/deadlines/due-date';
import { type InputReader, type Refused, refuse } from '@cattc/decisions';
import type { MembershipReason } from '../generated/resolvers.ts';
import type { Membership, MembershipAction, MembershipInput } from './membership.ts';
import { dueAtOf, isPast, steps } from './membership-deadlines.ts';
import type { MembershipCode } from './membership-messages.ts';

/** That a suspension is considered, and why. Instants are ISO texts. */
export interface SuspensionNotice {
  readonly reason: MembershipReason;
  readonly givenAt: string;
  /** Until when the member may answer. */
  readonly answerBy: string;
  readonly answeredAt: string | null;
}

/** A suspension and what became of the appeal against it. */
export interface Suspension {
  /** Null where it was not kept. */
  readonly reason: MembershipReason | null;
  /** Who suspended: they take no part in deciding the appeal. */
  readonly by: string | null;
  readonly since: string;
  /** Until when the member may appeal. */
  readonly appealBy: string;
  readonly appealedAt: string | null;
  readonly dismissedAt: string | null;
}

/** For these reasons a membership is suspended at once; for others its member is told first and may answer. */
export const urgentReasons: readonly MembershipReason[] = ['SANCTIONS', 'FALSE_INFORMATION', 'BREACH_OF_RULES'];

/** Whether an appeal waits for the council. */
export function isAppealed(suspension: Suspension | null): boolean {
  return suspension !== null && suspension.appealedAt !== null && suspension.dismissedAt === null;
}

/** What notice and appeal allow, whatever the caller says with the action. */
export function refuseStep(
  action: MembershipAction,
  { notice, suspension }: Pick<Membership, 'notice' | 'suspension'>,
  now: Date,
): Refused<MembershipCode> | null {
  switch (action) {
    case 'giveNotice':
      return notice === null ? null : refuse('NOTICE_GIVEN', { until: notice.answerBy });
    case 'answerNotice':
    case 'liftNotice':
      return notice === null ? refuse('NO_NOTICE') : null;
    case 'appeal':
      if (suspension !== null && suspension.appealedAt !== null) return refuse('APPEALED_ALREADY', { at: suspension.appealedAt });
      return suspension !== null && isPast(suspension.appealBy, now) ? refuse('APPEAL_TOO_LATE', { until: suspension.appealBy }) : null;
    case 'grantAppeal':
    case 'dismissAppeal':
      return isAppealed(suspension) ? null : refuse('NO_APPEAL');
    default:
      return null;
  }
}

/** Refuses a suspension that takes a notice which was not given, was given for another reason, or still runs at the instant since when it is to be. */
export function refuseSudden(
  { notice }: Pick<Membership, 'notice'>,
  reason: MembershipInput['reason'],
  effectiveAt: Date,
): Refused<MembershipCode> | null {
  if (reason != null && urgentReasons.includes(reason)) return null;
  if (notice === null || notice.reason !== reason)
    return refuse('NOTICE_REQUIRED', { reason: reason ?? '-', urgent: urgentReasons.join(', ') });
  return isPast(notice.answerBy, effectiveAt) ? null : refuse('NOTICE_RUNNING', { until: notice.answerBy });
}

export function newNotice(reason: MembershipReason, effectiveAt: Date, calendars: Calendars): SuspensionNotice {
  const givenAt = effectiveAt.toISOString();
  const answerBy = dueAtOf(steps.NOTICE.due, { since: givenAt, validTo: null }, calendars) ?? givenAt;
  return { reason, givenAt, answerBy, answeredAt: null };
}

export function newSuspension(reason: MembershipReason | null, by: string | null, effectiveAt: Date, calendars: Calendars): Suspension {
  const since = effectiveAt.toISOString();
  const appealBy = dueAtOf(steps.SUSPENDED.due, { since, validTo: null }, calendars) ?? since;
  return { reason, by, since, appealBy, appealedAt: null, dismissedAt: null };
}

/** The reason of a notice, which the SDL demands. */
export function readReason(read: InputReader, reason: MembershipInput['reason']): MembershipReason {
  if (reason == null) read.wrong('reason', 'is missing', 'a reason of vocabulary(name: "MembershipReason")');
  return reason ?? 'OTHER';
}
