import type { NewDeadline } from '@cattc/deadlines/due-date';
import { addDays, startOfDay } from '@cattc/formats';
import { centreZone } from '../membership/membership-deadlines.ts';
import { type Mechanism, otherSide } from './mechanism.ts';

/** The deadline at which a review falls due. */
export const reviewKind = 'MECHANISM_REVIEW';
/** Both sides are asked for the review so long before the day until which it is to be recorded. */
export const reviewDays = 90;

/** When the next review falls due; null where none is awaited, or it has fallen due. */
export function reviewFallsDue({
  state,
  nextReviewOn,
  reviewDueSince,
}: Pick<Mechanism, 'state' | 'nextReviewOn' | 'reviewDueSince'>): Date | null {
  if (nextReviewOn === null || reviewDueSince !== null || (state !== 'IN_FORCE' && state !== 'DORMANT')) return null;
  return startOfDay(addDays(nextReviewOn, -reviewDays), centreZone);
}

export function deadlinesOf(mechanism: Mechanism): readonly NewDeadline[] {
  const at = reviewFallsDue(mechanism);
  return at === null ? [] : [{ subject: mechanism.id, kind: reviewKind, due: { at } }];
}

/** The mechanism with what follows from its state: whom it waits for, since when, and until when. */
export function withStep(mechanism: Mechanism): Mechanism {
  return { ...mechanism, ...stepOf(mechanism) };
}

function stepOf({
  state,
  proposedBy,
  stateSince,
  signing,
  reviewDueSince,
  nextReviewOn,
}: Mechanism): Pick<Mechanism, 'waitsFor' | 'waitingSince' | 'dueAt'> {
  if (state === 'PROPOSED') return { waitsFor: [otherSide(proposedBy)], waitingSince: stateSince, dueAt: null };
  if (signing !== null) return { waitsFor: [otherSide(signing.side)], waitingSince: signing.recordedAt, dueAt: null };
  if (reviewDueSince === null || nextReviewOn === null) return { waitsFor: [], waitingSince: null, dueAt: null };
  const dueAt = startOfDay(addDays(nextReviewOn, 1), centreZone).toISOString();
  return { waitsFor: ['CHINA', 'PARTNER'], waitingSince: reviewDueSince, dueAt };
}
