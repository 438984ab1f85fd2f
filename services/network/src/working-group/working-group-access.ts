import { admitted, always, belongsTo, type Caller, isStaff, type Predicate, type Relations, readRule } from '@cattc/decisions';
import { accessRules } from '../generated/access.ts';
import { chinaCode } from '../mechanism/mechanism.ts';
import type { WorkingGroup } from './working-group.ts';

const rule = readRule(accessRules.WorkingGroup);

/** Whose a record between China and a partner's country is: both countries'. */
export function ofBothCountries<T extends { readonly country: string }>({ country }: Caller): Predicate<T> {
  return country === chinaCode ? always : belongsTo<T>('country', country);
}

export const workingGroupRelations = { OWN_COUNTRY: ofBothCountries } satisfies Relations<WorkingGroup, 'OWN_COUNTRY'>;

/** Which working groups a caller may see. */
export function viewWorkingGroups(caller: Caller): Predicate<WorkingGroup> {
  return admitted(rule, workingGroupRelations, caller, caller);
}

/** Whether the caller acts for one of the sides, or is of the staff: it reads reasons and notes. */
export function isParty({ country }: { readonly country: string }, caller: Caller): boolean {
  if (isStaff(caller)) return true;
  return caller.role === 'AGENCY' && (caller.country === country || caller.country === chinaCode);
}
