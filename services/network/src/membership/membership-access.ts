import { all, always, any, type Caller, equals, isIn, isStaff, not, type Predicate } from '@cattc/decisions';
import { type Membership, memberStates } from './membership.ts';

/** Which memberships a caller may see: members are public, cases are for the applicant, its country's agency and the staff. */
export function viewMemberships(caller: Caller): Predicate<Membership> {
  const published = isIn<Membership>('state', memberStates);
  switch (caller.role) {
    case 'SECRETARIAT':
    case 'COUNCIL':
    case 'COMPLIANCE':
    case 'ADMIN':
      return always;
    case 'MEMBER':
      return any(published, equals<Membership>('organizationId', caller.organization));
    case 'AGENCY':
    case 'PARTNER_SYSTEM':
      return any(published, all(equals<Membership>('country', caller.country), not(equals<Membership>('state', 'DRAFT'))));
    case 'PUBLIC':
    case 'TALENT':
      return published;
    default:
      return caller.role satisfies never;
  }
}

/** Whether the caller belongs to the case: it reads the notes. */
export function isParty(membership: Membership, caller: Caller): boolean {
  if (isStaff(caller)) return true;
  if (caller.role === 'MEMBER') return caller.organization === membership.organizationId;
  return caller.role === 'AGENCY' && caller.country === membership.country;
}

/** Whether a change may be told to everybody: how a member came to be one and stayed one, not how it was judged or suspended. */
export function isPublicTransition({ fromState, toState }: { readonly fromState: string | null; readonly toState: string }): boolean {
  return (memberStates as readonly string[]).includes(toState) && fromState !== 'SUSPENDED';
}
