import { type Caller, type Refused, refuse, refuseByTable } from '@cattc/decisions';
import type { MembershipState } from '../generated/resolvers.ts';
import { byVote, type Membership, type MembershipAction, type MembershipFacts, membershipTable, mutationOf } from './membership.ts';
import { isPast } from './membership-deadlines.ts';
import { refuseWithoutDocuments } from './membership-documents.ts';
import type { MembershipCode } from './membership-messages.ts';
import { refuseStep } from './membership-suspension.ts';

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(
  action: MembershipAction,
  membership: Membership,
  facts: MembershipFacts,
  caller: Caller,
): Refused<MembershipCode> | null {
  return (
    refuseByTable<MembershipState, MembershipAction>(membershipTable, action, membership.state, caller, mutationOf[action]) ??
    refuseParty(action, membership, caller) ??
    refuseAgency(action, membership, facts, caller) ??
    refuseFourEyes(action, membership, caller) ??
    refuseStep(action, membership, facts.now) ??
    refuseWithoutDocuments(action, facts.organization, facts.documents)
  );
}

/** A member acts for its own organisation only, and nobody else for an organisation of their own. */
function refuseParty(action: MembershipAction, membership: Membership, caller: Caller): Refused<MembershipCode> | null {
  if (caller.role === 'MEMBER') {
    if (caller.organization === membership.organizationId) return null;
    return refuse('NOT_OWN_ORGANIZATION', { action: mutationOf[action], organization: membership.organizationId });
  }
  return caller.organizations.includes(membership.organizationId) ? refuse('OWN_ORGANIZATION', { action: mutationOf[action] }) : null;
}

/** The agency of the country recommends; where a country has none, or it was silent until the case was due, a second person of the secretariat. */
function refuseAgency(
  action: MembershipAction,
  { country, dueAt }: Membership,
  { agencies, organization, now }: MembershipFacts,
  caller: Caller,
): Refused<MembershipCode> | null {
  if (action !== 'recommend' && action !== 'declineRecommendation') return null;
  if (caller.role !== 'AGENCY') {
    return agencies.length === 0 || isPast(dueAt, now) ? null : refuse('AGENCY_REQUIRED', { country, action: mutationOf[action] });
  }
  if (caller.country !== country) return refuse('NOT_YOUR_COUNTRY', { own: caller.country ?? '-', country });
  if (agencies.length === 0) return null;
  // A mandate that names no organisation is the national agency's, unless it could as well be the operator's.
  if (caller.organization === null) return agencies.some((agency) => agency.operator) ? refuse('OPERATOR_ALONE', { country }) : null;
  const own = agencies.filter((agency) => agency.organizationId === caller.organization);
  if (own.length === 0) return refuse('AGENCY_REQUIRED', { country, action: mutationOf[action] });
  if (own.some((agency) => agency.operator)) return refuse('OPERATOR_ALONE', { country });
  const elsewhere = own.every((agency) => agency.subdivision !== null && agency.subdivision !== organization.subdivision);
  return elsewhere ? refuse('NOT_YOUR_COUNTRY', { own: own[0]?.subdivision ?? '-', country }) : null;
}

/** Whoever applied does not judge, whoever screened does not recommend for the secretariat, whoever recommended or suspended does not decide in the council. */
function refuseFourEyes(action: MembershipAction, membership: Membership, caller: Caller): Refused<MembershipCode> | null {
  const earlier: readonly (readonly [string, string | null])[] = [
    ['applyForMembership', membership.appliedBy],
    ['submitMembership', membership.submittedBy],
    ['screenMembership', action === 'recommend' ? membership.screenedBy : null],
    ['recommendMembership', membership.recommendedBy],
    ['suspendMembership', membership.suspension?.by ?? null],
  ];
  if (byVote[action] === undefined && !['screen', 'decline', 'recommend', 'declineRecommendation'].includes(action)) return null;
  const same = earlier.find(([, person]) => person !== null && person === caller.person);
  return same === undefined ? null : refuse('SAME_PERSON', { earlier: same[0], action: mutationOf[action] });
}
