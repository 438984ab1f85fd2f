import { accept, type Caller, type Decision, InputReader, type Refused, refuse, refuseByTable } from '@cattc/decisions';
import { addDays, addYears, dayIn } from '@cattc/formats';
import type { MembershipReason, MembershipState } from '../generated/resolvers.ts';
import {
  byVote,
  type ClockAction,
  endedStates,
  type Membership,
  type MembershipAction,
  type MembershipChange,
  type MembershipFacts,
  type MembershipInput,
  membershipTable,
  mutationOf,
  type Present,
  readFields,
} from './membership.ts';
import { readMinutes, refuseMinutes } from './membership-council.ts';
import { agencyTimeAt, centreZone, clockWork, stateByDate, withStep } from './membership-deadlines.ts';
import type { MembershipCode } from './membership-messages.ts';
import { refuseAction } from './membership-rights.ts';
import { newNotice, newSuspension, readReason, refuseSudden } from './membership-suspension.ts';

/** Length of a term of membership. */
const termYears = 3;

/** The last day of a term that begins on a day: the one before the same day three years later. */
export function lastDayOfTerm(first: string): string {
  const next = addYears(first, termYears);
  // A term that begins on 29 February ends with a February.
  return next.slice(5) === first.slice(5) ? addDays(next, -1) : next;
}

/** These say what they are about: somebody has to answer. */
const withNote: readonly MembershipAction[] = ['requestInfo', 'giveNotice', 'answerNotice', 'appeal'];

/** Any action on an existing membership: the table says from where to where, and who; this says with what. */
export function decide(
  action: MembershipAction,
  membership: Membership,
  input: MembershipInput,
  facts: MembershipFacts,
  caller: Caller,
): Decision<MembershipChange, MembershipCode> {
  const refused = refuseAction(action, membership, facts, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const fields = input.fields == null ? membership.fields : readFields(read, input.fields);
  const note = read.note('note', input.note, { required: withNote.includes(action) });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, facts.now, new Date(membership.effectiveAt));
  if (action === 'renew' && input.dataConfirmed !== true) {
    read.wrong('dataConfirmed', 'is not true', "true, after the organisation's data was checked");
  }
  const reason = action === 'giveNotice' ? readReason(read, input.reason) : (input.reason ?? null);
  const carries = byVote[action];
  const minutes = carries === undefined ? null : readMinutes(read, input.council ?? { votes: [] }, membership, facts, effectiveAt, caller);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const unfit = refuseInput(action, membership, input, effectiveAt);
  if (unfit !== null) return unfit;
  if (minutes !== null && carries !== undefined) {
    const unvoted = refuseMinutes(minutes, membership, facts, caller, mutationOf[action], carries);
    if (unvoted !== null) return unvoted;
  }
  const effect = { fields, ...effectOf(action, membership, { ...input, reason, effectiveAt, caller }, facts) };
  const after = changed(membership, effect, effectiveAt, facts);
  return accept({ membership: after, reason, note, effectiveAt, minutes });
}

function refuseInput(
  action: MembershipAction,
  membership: Membership,
  input: MembershipInput,
  effectiveAt: Date,
): Refused<MembershipCode> | null {
  if (action === 'suspend') return refuseSudden(membership, input.reason, effectiveAt);
  return action === 'changeTier' && input.tier === membership.tier ? refuse('TIER_UNCHANGED', { tier: membership.tier }) : null;
}

/** Why the clock ends or changes what has waited in a state for too long. */
const clockReasons: Readonly<Partial<Record<MembershipState, MembershipReason>>> = {
  INFO_REQUESTED: 'NO_ANSWER',
  RENEWAL_DUE: 'NOT_RENEWED',
  LAPSED: 'NOT_RENEWED',
};

/**
 * What the clock does with a membership when a deadline has come; null where it has not, or where somebody was before it. It is so since the deadline, however
 * late the clock comes to it.
 */
export function decideByClock(action: ClockAction, membership: Membership, present: Present): MembershipChange | null {
  const work = clockWork(membership, present.calendars);
  if (work?.action !== action || work.at > present.now) return null;
  const last = new Date(membership.effectiveAt);
  const effectiveAt = work.at < last ? last : work.at;
  const { to } = membershipTable[action];
  return {
    membership: changed(membership, { state: to, ...(endedStates.includes(to) && { notice: null }) }, effectiveAt, present),
    reason: clockReasons[membership.state] ?? null,
    note: null,
    effectiveAt,
    minutes: null,
  };
}

/** A membership moves to another record of its organisation: the survivor of a merge. The case goes on as it is; its parties read no more than that the records were one. */
export function transfer(
  membership: Membership,
  to: { readonly id: string; readonly country: string },
  caller: Caller,
  present: Present,
): Decision<MembershipChange, MembershipCode> {
  const refused = refuseByTable<MembershipState, 'transfer'>(membershipTable, 'transfer', membership.state, caller, 'mergeOrganizations');
  if (refused !== null) return refused;
  const last = new Date(membership.effectiveAt);
  const effectiveAt = present.now < last ? last : present.now;
  const after = changed(membership, { organizationId: to.id, country: to.country }, effectiveAt, present);
  return accept({ membership: after, reason: 'DUPLICATE', note: null, effectiveAt, minutes: null });
}

function changed(membership: Membership, effect: Partial<Membership>, effectiveAt: Date, { now, calendars }: Present): Membership {
  const at = effectiveAt.toISOString();
  const after: Membership = {
    ...membership,
    ...effect,
    version: membership.version + 1,
    effectiveAt: at,
    stateSince: (effect.state ?? membership.state) === membership.state ? membership.stateSince : at,
    updatedAt: now.toISOString(),
  };
  return withStep(after, calendars);
}

interface Told extends MembershipInput {
  readonly reason: MembershipReason | null;
  readonly effectiveAt: Date;
  readonly caller: Caller;
}

function effectOf(action: MembershipAction, membership: Membership, told: Told, { now, calendars }: Present): Partial<Membership> {
  const { effectiveAt, reason, caller } = told;
  const { notice, suspension } = membership;
  const at = effectiveAt.toISOString();
  const day = dayIn(effectiveAt, centreZone);
  switch (action) {
    case 'submit':
      return { state: 'SUBMITTED', submittedBy: caller.person };
    case 'screen':
      return { state: 'VETTING', screenedBy: caller.person };
    case 'recommend':
      return { state: 'RECOMMENDED', recommendedBy: caller.person };
    case 'declineRecommendation':
      return { state: 'NOT_RECOMMENDED', recommendedBy: caller.person };
    case 'approve':
      return { state: 'ACTIVE', validFrom: day, validTo: lastDayOfTerm(day) };
    case 'renew':
      return { state: 'ACTIVE', validTo: lastDayOfTerm(nextDay(membership.validTo, day)) };
    case 'changeTier':
      return { tier: told.tier ?? membership.tier };
    case 'giveNotice':
      return { notice: newNotice(reason ?? 'OTHER', effectiveAt, calendars) };
    case 'answerNotice':
      return { notice: notice && { ...notice, answeredAt: at } };
    case 'liftNotice':
      return { notice: null };
    case 'suspend':
      return { state: 'SUSPENDED', notice: null, suspension: newSuspension(reason, caller.person, effectiveAt, calendars) };
    case 'appeal':
      return { suspension: suspension && { ...suspension, appealedAt: at } };
    case 'dismissAppeal':
      return { suspension: suspension && { ...suspension, dismissedAt: at } };
    case 'reinstate':
    case 'grantAppeal':
      return { state: stateByDate(membership, now), suspension: null };
    case 'requestInfo':
      return { state: 'INFO_REQUESTED', agencyTime: agencyTimeAt(membership, effectiveAt, calendars) };
    case 'resubmit':
      return { state: membershipTable[action].to };
    case 'decline':
    case 'reject':
    case 'withdraw':
    case 'expel':
      return { state: membershipTable[action].to, notice: null, suspension: null };
    default:
      return action satisfies never;
  }
}

/** The first day of the term after one that ends on a day; the present day where that one is over already. */
function nextDay(validTo: string | null, today: string): string {
  return validTo === null || validTo < today ? today : addDays(validTo, 1);
}
