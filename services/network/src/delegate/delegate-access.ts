import { admitted, belongsTo, type Caller, isStaff, type Predicate, readRule } from '@cattc/decisions';
import { type AccessRelations, accessRules } from '../generated/access.ts';
import type { Delegate } from './delegate.ts';

const rule = readRule(accessRules.Delegate);

/** Whose a delegate is. */
export const delegateRelations: AccessRelations['Delegate'] = {
  OWN_ORGANIZATION: ({ organization }) => belongsTo('organizationId', organization),
  OWN_COUNTRY: ({ country }) => belongsTo('country', country),
};

/** Which delegates a caller may see. */
export function viewDelegates(caller: Caller): Predicate<Delegate> {
  return admitted(rule, delegateRelations, caller, caller);
}

/** Whether the caller is of the organisation that sends the delegate, or of the staff: it reads the notes. */
export function isParty({ organizationId }: Pick<Delegate, 'organizationId'>, caller: Caller): boolean {
  return isStaff(caller) || (caller.role === 'MEMBER' && caller.organization === organizationId);
}
