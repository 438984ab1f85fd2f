import { type Calendars, type DueRule, daysLeft, dueDate, type NewDeadline } from '@cattc/deadlines/due-date';
import { addDays, dayIn, startOfDay } from '@cattc/formats';
import type { CaseParty, MembershipDeadlineKind, MembershipState } from '../generated/resolvers.ts';
import type { ClockAction, Membership, MembershipFacts } from './membership.ts';
import type { SuspensionNotice } from './membership-suspension.ts';

/** A membership's days are days of the centre. */
export const centreZone = 'Asia/Shanghai';
/** Its working days are those of the centre's country. */
const centreCalendar = 'CN';

/** When a step falls due: so long after it began, in whole days; at an instant; so many days before the last day of the term; or when that day is over. */
type Due =
  | { readonly after: number; readonly unit: 'DAYS' | 'WORKING_DAYS' }
  | { readonly at: string }
  | { readonly daysBeforeTermEnds: number }
  | 'TERM_ENDED';

/** What is left of the agency's time: so many days, or nothing since an instant. While the applicant answers it stands still. */
export type AgencyTime = { readonly daysLeft: number } | { readonly overSince: string };

export interface Step {
  /** Whose move it is; null where nobody has to do anything. */
  readonly waitsFor: CaseParty | null;
  readonly due: Due | null;
  /** What is due then. */
  readonly kind: MembershipDeadlineKind | null;
  /** What the clock does when the step falls due; null where a due date only tells. */
  readonly clock: ClockAction | null;
}

/** A membership falls due for renewal so long before its last day. */
export const renewalDays = 90;
/** So long after it has lapsed it can still be renewed; then it is over, and the organisation applies again. */
export const lapsedDays = 365;

const over: Step = { waitsFor: null, due: null, kind: null, clock: null };
const council: Step = { waitsFor: 'COUNCIL', due: { after: 60, unit: 'DAYS' }, kind: 'DECISION', clock: null };

/** Who has to move in each state, and when a notice or an appeal is under way; by when; and what the clock does then. */
export const steps: Readonly<Record<MembershipState | 'NOTICE' | 'APPEAL' | 'DISMISSED', Step>> = {
  DRAFT: { ...over, waitsFor: 'MEMBER' },
  SUBMITTED: { waitsFor: 'SECRETARIAT', due: { after: 10, unit: 'WORKING_DAYS' }, kind: 'SCREENING', clock: null },
  VETTING: { waitsFor: 'AGENCY', due: { after: 30, unit: 'DAYS' }, kind: 'RECOMMENDATION', clock: null },
  INFO_REQUESTED: { waitsFor: 'MEMBER', due: { after: 90, unit: 'DAYS' }, kind: 'ANSWER', clock: 'expire' },
  RECOMMENDED: council,
  NOT_RECOMMENDED: council,
  ACTIVE: { waitsFor: null, due: { daysBeforeTermEnds: renewalDays }, kind: 'RENEWAL', clock: 'fallDue' },
  RENEWAL_DUE: { waitsFor: 'MEMBER', due: 'TERM_ENDED', kind: 'TERM_END', clock: 'lapse' },
  LAPSED: { waitsFor: 'MEMBER', due: { after: lapsedDays, unit: 'DAYS' }, kind: 'LAPSE_END', clock: 'expire' },
  SUSPENDED: { waitsFor: 'SECRETARIAT', due: { after: 30, unit: 'DAYS' }, kind: 'APPEAL', clock: null },
  NOTICE: { waitsFor: 'SECRETARIAT', due: { after: 15, unit: 'WORKING_DAYS' }, kind: 'NOTICE', clock: null },
  APPEAL: council,
  DISMISSED: { ...over, waitsFor: 'SECRETARIAT' },
  REJECTED: over,
  WITHDRAWN: over,
  EXPELLED: over,
  EXPIRED: over,
};

/** What the clock does when a deadline comes, by its kind; of the others the due date only tells. */
export const clockActions: ReadonlyMap<MembershipDeadlineKind, ClockAction> = clockActionsOf(steps);

/** Throws where a step fires and no deadline would come of it, or two steps want two things of one kind. */
export function clockActionsOf(of: Readonly<Record<string, Step>>): ReadonlyMap<MembershipDeadlineKind, ClockAction> {
  const actions = new Map<MembershipDeadlineKind, ClockAction>();
  for (const [name, { due, kind, clock }] of Object.entries(of)) {
    if (clock === null) continue;
    if (due === null || kind === null) throw new Error(`${name}: ${clock} by the clock takes a due date and its kind`);
    const other = actions.get(kind) ?? clock;
    if (other !== clock) throw new Error(`${name}: ${kind} is ${other} of another step, and ${clock} here`);
    actions.set(kind, clock);
  }
  return actions;
}

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
export function clockWork(
  { state, stateSince: since, validTo }: Membership,
  calendars: Calendars,
): { readonly action: ClockAction; readonly at: Date } | null {
  const { clock, due } = steps[state];
  const rule = ruleOf(due, { since, validTo });
  return clock === null || rule === null ? null : { action: clock, at: dueDate(rule, calendars) };
}

/** The membership with what follows from its state and dates: whom it waits for, and until when. */
export function withStep(membership: Membership, calendars: Calendars): Membership {
  const [{ waitsFor: party, due }, since] = stepOf(membership);
  return { ...membership, waitsFor: party, dueAt: dueAtOf(due, { since, validTo: membership.validTo }, calendars) };
}

/** What the agency has left of its time at an instant. */
export function agencyTimeAt(membership: Membership, at: Date, calendars: Calendars): AgencyTime {
  const [{ due }, since] = stepOf(membership);
  const rule = ruleOf(due, { since, validTo: null });
  if (rule === null) throw new Error(`the agency's time in ${membership.state} is without end`);
  const over = dueDate(rule, calendars);
  return 'at' in rule || over <= at ? { overSince: over.toISOString() } : { daysLeft: daysLeft(rule, at, calendars) };
}

/** The agency's part, with what it has left of its time. */
function vettingWith(time: AgencyTime | null): Step {
  if (time === null) return steps.VETTING;
  return { ...steps.VETTING, due: 'overSince' in time ? { at: time.overSince } : { after: time.daysLeft, unit: 'DAYS' } };
}

/** The notice that the secretariat has to settle while the step is the member's, who has to renew; null where there is none. */
export function noticeBesideRenewal({ state, notice }: Pick<Membership, 'state' | 'notice'>): SuspensionNotice | null {
  return state === 'RENEWAL_DUE' || state === 'LAPSED' ? notice : null;
}

/**
 * The times that run in a case: that of its step, a notice's, and what the clock does meanwhile. While a membership is suspended its term goes on, and what the clock would
 * do stands still; while an applicant answers, the agency's time does.
 */
export function deadlinesOf(membership: Membership): readonly NewDeadline[] {
  const { id: subject, state, stateSince, validTo, agencyTime, notice } = membership;
  const [step, since] = stepOf(membership);
  const own = steps[state];
  const running: (readonly [Step, string, Date?])[] = [[step, since]];
  if (own !== step && own.clock !== null) running.push([own, stateSince]);
  if (notice !== null && step !== steps.NOTICE) running.push([steps.NOTICE, notice.givenAt]);
  if (state === 'SUSPENDED') running.push([steps[stateByDate(membership, new Date(stateSince))], stateSince, new Date(stateSince)]);
  if (state === 'INFO_REQUESTED' && agencyTime !== null && 'daysLeft' in agencyTime)
    running.push([vettingWith(agencyTime), stateSince, new Date(stateSince)]);
  return running.flatMap(([{ kind, due, clock }, began, pausedAt]) => {
    const rule = ruleOf(due, { since: began, validTo });
    return kind === null || rule === null ? [] : [{ subject, kind, due: rule, fires: clock !== null, pausedAt }];
  });
}

/** The step that a membership is in, and since when. */
function stepOf({ state, stateSince, agencyTime, notice, suspension }: Membership): readonly [Step, string] {
  // Whoever has to renew has to, whatever notice was given.
  if (notice !== null && state === 'ACTIVE') return [steps.NOTICE, notice.givenAt];
  if (state === 'VETTING') return [vettingWith(agencyTime), stateSince];
  if (suspension?.dismissedAt != null) return [steps.DISMISSED, suspension.dismissedAt];
  if (suspension?.appealedAt != null) return [steps.APPEAL, suspension.appealedAt];
  return [steps[state], stateSince];
}

interface Began {
  readonly since: string;
  readonly validTo: string | null;
}

/** When a step that began at an instant is due. */
export function dueAtOf(due: Due | null, began: Began, calendars: Calendars): string | null {
  const rule = ruleOf(due, began);
  return rule === null ? null : dueDate(rule, calendars).toISOString();
}

function ruleOf(due: Due | null, { since, validTo }: Began): DueRule | null {
  if (due === null) return null;
  if (due !== 'TERM_ENDED' && 'after' in due) {
    return { from: new Date(since), length: due.after, unit: due.unit, calendar: centreCalendar, timeZone: centreZone };
  }
  if (due !== 'TERM_ENDED' && 'at' in due) return { at: new Date(due.at) };
  if (validTo === null) return null;
  return { at: startOfDay(addDays(validTo, due === 'TERM_ENDED' ? 1 : -due.daysBeforeTermEnds), centreZone) };
}

/** The state that an admitted membership has by its dates alone. */
export function stateByDate({ validTo }: Pick<Membership, 'validTo'>, now: Date): 'ACTIVE' | 'RENEWAL_DUE' | 'LAPSED' {
  const today = dayIn(now, centreZone);
  if (validTo === null || today < addDays(validTo, -renewalDays)) return 'ACTIVE';
  return today <= validTo ? 'RENEWAL_DUE' : 'LAPSED';
}
