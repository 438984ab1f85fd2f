import { addDays, addWorkingDays, dayIn, startOfDay } from '@cattc/formats';
import type { CaseParty, MembershipState } from '../generated/resolvers.ts';
import type { ClockAction, Membership, MembershipFacts } from './membership.ts';

/** A membership's days are days of the centre. */
export const centreZone = 'Asia/Shanghai';

/** When a step falls due: so long after it began, in whole days; so many days before the last day of the term; or when that day is over. */
type Due = { readonly after: number; readonly unit: 'DAYS' | 'WORKING_DAYS' } | { readonly daysBeforeTermEnds: number } | 'TERM_ENDED';

interface Step {
  /** Whose move it is; null where nobody has to do anything. */
  readonly waitsFor: CaseParty | null;
  readonly due: Due | null;
  /** What the clock does when the step falls due; null where a due date only tells. */
  readonly clock: ClockAction | null;
}

/** A membership falls due for renewal so long before its last day. */
export const renewalDays = 90;

const over: Step = { waitsFor: null, due: null, clock: null };
const council: Step = { waitsFor: 'COUNCIL', due: { after: 60, unit: 'DAYS' }, clock: null };

/** Who has to move in each state, and when a notice or an appeal is under way; by when; and what the clock does then. */
export const steps: Readonly<Record<MembershipState | 'NOTICE' | 'APPEAL' | 'DISMISSED', Step>> = {
  DRAFT: { waitsFor: 'MEMBER', due: null, clock: null },
  SUBMITTED: { waitsFor: 'SECRETARIAT', due: { after: 10, unit: 'WORKING_DAYS' }, clock: null },
  VETTING: { waitsFor: 'AGENCY', due: { after: 30, unit: 'DAYS' }, clock: null },
  INFO_REQUESTED: { waitsFor: 'MEMBER', due: { after: 90, unit: 'DAYS' }, clock: 'expire' },
  RECOMMENDED: council,
  NOT_RECOMMENDED: council,
  ACTIVE: { waitsFor: null, due: { daysBeforeTermEnds: renewalDays }, clock: 'fallDue' },
  RENEWAL_DUE: { waitsFor: 'MEMBER', due: 'TERM_ENDED', clock: 'lapse' },
  LAPSED: { waitsFor: 'MEMBER', due: null, clock: null },
  SUSPENDED: { waitsFor: 'SECRETARIAT', due: { after: 30, unit: 'DAYS' }, clock: null },
  NOTICE: { waitsFor: 'SECRETARIAT', due: { after: 15, unit: 'WORKING_DAYS' }, clock: null },
  APPEAL: council,
  DISMISSED: { waitsFor: 'SECRETARIAT', due: null, clock: null },
  REJECTED: over,
  WITHDRAWN: over,
  EXPELLED: over,
  EXPIRED: over,
};

/** What a membership waits for as the facts are now: the agency's part falls to the secretariat where the country has none, or when it was silent until the step was due. */
export function waitsFor(
  { waitsFor: party, dueAt }: Pick<Membership, 'waitsFor' | 'dueAt'>,
  { agencies, now }: Pick<MembershipFacts, 'agencies' | 'now'>,
): CaseParty | null {
  return party === 'AGENCY' && (agencies.length === 0 || isPast(dueAt, now)) ? 'SECRETARIAT' : party;
}

/** Whether an instant has come; one that nobody has set has not. */
export function isPast(instant: string | null, now: Date): boolean {
  return instant !== null && Date.parse(instant) <= now.getTime();
}

/** What the clock has to do with a membership, and when; null where it only waits for somebody. */
export function clockWork({ state, stateSince: since, validTo }: Membership): { readonly action: ClockAction; readonly at: Date } | null {
  const { clock, due } = steps[state];
  const at = dueAtOf(due, { since, validTo });
  return clock === null || at === null ? null : { action: clock, at: new Date(at) };
}

/** The membership with what follows from its state and dates: whom it waits for, and until when. */
export function withStep(membership: Membership): Membership {
  const [{ waitsFor: party, due }, since] = stepOf(membership);
  return { ...membership, waitsFor: party, dueAt: dueAtOf(due, { since, validTo: membership.validTo }) };
}

/** The step that a membership is in, and since when. */
function stepOf({ state, stateSince, notice, suspension }: Membership): readonly [Step, string] {
  // Whoever has to renew has to, whatever notice was given.
  if (notice !== null && state === 'ACTIVE') return [steps.NOTICE, notice.givenAt];
  if (suspension?.dismissedAt != null) return [steps.DISMISSED, suspension.dismissedAt];
  if (suspension?.appealedAt != null) return [steps.APPEAL, suspension.appealedAt];
  return [steps[state], stateSince];
}

/** When a step that began at an instant is due. */
export function dueAtOf(due: Due | null, { since, validTo }: { readonly since: string; readonly validTo: string | null }): string | null {
  if (due === null) return null;
  if (due !== 'TERM_ENDED' && 'after' in due) {
    const began = dayIn(new Date(since), centreZone);
    const last = due.unit === 'DAYS' ? addDays(began, due.after) : addWorkingDays(began, due.after);
    return beginningOf(addDays(last, 1));
  }
  if (validTo === null) return null;
  return beginningOf(addDays(validTo, due === 'TERM_ENDED' ? 1 : -due.daysBeforeTermEnds));
}

function beginningOf(day: string): string {
  return startOfDay(day, centreZone).toISOString();
}

/** The state that an admitted membership has by its dates alone. */
export function stateByDate({ validTo }: Pick<Membership, 'validTo'>, now: Date): 'ACTIVE' | 'RENEWAL_DUE' | 'LAPSED' {
  const today = dayIn(now, centreZone);
  if (validTo === null || today < addDays(validTo, -renewalDays)) return 'ACTIVE';
  return today <= validTo ? 'RENEWAL_DUE' : 'LAPSED';
}
