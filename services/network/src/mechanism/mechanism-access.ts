import {
  admitted,
  all,
  always,
  belongsTo,
  type Caller,
  contains,
  equals,
  isIn,
  isStaff,
  never,
  not,
  type Predicate,
  readRule,
} from '@cattc/decisions';
import { type AccessRelations, accessRules } from '../generated/access.ts';
import type { StateChange } from '../membership/membership-access.ts';
import { chinaCode, type Mechanism, sideOf } from './mechanism.ts';

const rule = readRule(accessRules.Mechanism);

/** Which mechanisms are open to everybody, and whose they are: every one is China's too. */
export const mechanismRelations: AccessRelations['Mechanism'] = {
  PUBLISHED: () => not(equals('signedOn', null)),
  OWN_COUNTRY: ({ country }) => (country === chinaCode ? always : belongsTo('country', country)),
};

/** Which mechanisms a caller may see. */
export function viewMechanisms(caller: Caller): Predicate<Mechanism> {
  return admitted(rule, mechanismRelations, caller, caller);
}

/** Whether the caller is of one of the sides, or of the staff: it reads the notes, and what was before the signature. */
export function isParty({ country }: Pick<Mechanism, 'country'>, caller: Caller): boolean {
  if (isStaff(caller)) return true;
  return caller.role === 'AGENCY' && (caller.country === country || caller.country === chinaCode);
}

/** The changes that may be told to everybody: those since it was signed. */
export const publicTransitions: Predicate<StateChange> = not(isIn('toState', ['PROPOSED', 'NEGOTIATING']));

/** Which mechanisms wait for the caller's side. */
export function viewWaiting(caller: Caller): Predicate<Mechanism> {
  const side = sideOf(caller);
  if (side === null) return never;
  return all(contains('waitsFor', side), side === 'CHINA' ? always : belongsTo('country', caller.country));
}
