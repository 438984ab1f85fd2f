import { accept, type Caller, type Decision, InputReader } from '@cattc/decisions';
import { addYears, dayIn } from '@cattc/formats';
import {
  byVote,
  type ClockAction,
  type Membership,
  type MembershipAction,
  type MembershipChange,
  type MembershipFacts,
  type MembershipInput,
  membershipTable,
  mutationOf,
  readFields,
} from './membership.ts';
import { readMinutes, refuseMinutes } from './membership-council.ts';
import { centreZone, clockWork, stateByDate, withStep } from './membership-deadlines.ts';
import type { MembershipCode } from './membership-messages.ts';
import { refuseAction } from './membership-rights.ts';

/** Length of a term of membership. */
export const termYears = 3;

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
  const note = read.note('note', input.note, { required: action === 'requestInfo' });
  const effectiveAt = read.effectiveAt('effectiveAt', input.effectiveAt, facts.now, new Date(membership.effectiveAt));
  if (action === 'renew' && input.dataConfirmed !== true) {
    read.wrong('dataConfirmed', 'is not true', "true, after the organisation's data was checked");
  }
  const carries = byVote[action];
  const minutes = carries === undefined ? null : readMinutes(read, input.council ?? { votes: [] }, membership, facts, effectiveAt);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  if (minutes !== null && carries !== undefined) {
    const unvoted = refuseMinutes(minutes, membership, facts, caller, mutationOf[action], carries);
    if (unvoted !== null) return unvoted;
  }
  const effect = { fields, ...effectOf(action, membership, effectiveAt, facts.now, caller) };
  const after = changed(membership, effect, effectiveAt, facts.now);
  return accept({ membership: after, reason: input.reason ?? null, note, effectiveAt, minutes });
}

/**
 * What the clock does with a membership when a deadline has come; null where it has not, or where somebody was before it. It is so since the deadline, however
 * late the clock comes to it.
 */
export function decideByClock(action: ClockAction, membership: Membership, now: Date): MembershipChange | null {
  const work = clockWork(membership);
  if (work?.action !== action || work.at > now) return null;
  const last = new Date(membership.effectiveAt);
  const effectiveAt = work.at < last ? last : work.at;
  return {
    membership: changed(membership, { state: membershipTable[action].to }, effectiveAt, now),
    reason: null,
    note: null,
    effectiveAt,
    minutes: null,
  };
}

function changed(membership: Membership, effect: Partial<Membership>, effectiveAt: Date, now: Date): Membership {
  const at = effectiveAt.toISOString();
  return withStep({
    ...membership,
    ...effect,
    version: membership.version + 1,
    effectiveAt: at,
    stateSince: (effect.state ?? membership.state) === membership.state ? membership.stateSince : at,
    updatedAt: now.toISOString(),
  });
}

function effectOf(action: MembershipAction, membership: Membership, effectiveAt: Date, now: Date, caller: Caller): Partial<Membership> {
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
      return { state: 'ACTIVE', validFrom: day, validTo: addYears(day, termYears) };
    case 'renew':
      return { state: 'ACTIVE', validTo: addYears(later(membership.validTo ?? day, day), termYears) };
    case 'reinstate':
      return { state: stateByDate(membership, now) };
    case 'requestInfo':
    case 'resubmit':
    case 'decline':
    case 'reject':
    case 'suspend':
    case 'withdraw':
    case 'expel':
      return { state: membershipTable[action].to };
    default:
      return action satisfies never;
  }
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
