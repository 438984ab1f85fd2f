import { always, any, type Caller, equals, isStaff, never, type Predicate } from '@cattc/decisions';
import type { Mandate } from './mandate.ts';

/** Which mandates a caller may see: the staff all, everybody else their own and those that they granted. */
export function viewMandates(caller: Caller): Predicate<Mandate> {
  if (isStaff(caller)) return always;
  if (caller.person === null) return never;
  return any(equals<Mandate>('subject', caller.person), equals<Mandate>('grantedBy', caller.person));
}

/** Whether the caller may know who granted a mandate. */
export function mayKnowGiver(mandate: Mandate, caller: Caller): boolean {
  return isStaff(caller) || (caller.person !== null && mandate.grantedBy === caller.person);
}
