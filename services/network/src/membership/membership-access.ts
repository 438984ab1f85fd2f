import { admitted, all, belongsTo, type Caller, equals, isIn, isStaff, not, type Predicate, readRule } from '@cattc/decisions';
import { type AccessRelations, accessRules } from '../generated/access.ts';
import { confidential, type Membership, memberStates, mutationOf } from './membership.ts';

const rule = readRule(accessRules.Membership);

/** Which memberships are open to everybody, and whose a case is. What an applicant has not handed in concerns no agency yet. */
export const membershipRelations: AccessRelations['Membership'] = {
  PUBLISHED: () => isIn('state', memberStates),
  OWN_ORGANIZATION: ({ organization }) => belongsTo('organizationId', organization),
  OWN_COUNTRY: ({ country }) => all(belongsTo('country', country), not(equals('state', 'DRAFT'))),
};

/** Which memberships a caller may see. */
export function viewMemberships(caller: Caller): Predicate<Membership> {
  return admitted(rule, membershipRelations, caller, caller);
}

const caseRule = readRule(accessRules['Membership.dueAt']);

/** Which memberships are cases of the caller's: whose turn it is there, and until when, is told to nobody else. */
export function viewCases(caller: Caller): Predicate<Membership> {
  return admitted(caseRule, membershipRelations, caller, caller, 'dueAt');
}

/** Whether the caller belongs to the case: it reads the notes. */
export function isParty(membership: Membership, caller: Caller): boolean {
  if (isStaff(caller)) return true;
  if (caller.role === 'MEMBER') return caller.organization === membership.organizationId;
  return caller.role === 'AGENCY' && caller.country === membership.country;
}

/** A change, with the states that it lies between. */
export interface StateChange {
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string;
}

/** The changes that may be told to everybody: how a member came to be one and stayed one, not how it was judged, warned or suspended. */
export const publicTransitions: Predicate<StateChange> = all(
  isIn('toState', memberStates),
  not(equals('fromState', 'SUSPENDED')),
  not(
    isIn(
      'action',
      confidential.map((name) => mutationOf[name]),
    ),
  ),
);
