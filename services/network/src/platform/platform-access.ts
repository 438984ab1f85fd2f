import { admitted, always, belongsTo, type Caller, contains, isStaff, never, type Predicate, readRule } from '@cattc/decisions';
import { type AccessRelations, accessRules } from '../generated/access.ts';
import { chinaCode } from '../mechanism/mechanism.ts';
import type { Platform } from './platform.ts';

const rule = readRule(accessRules.InnovationPlatform);

/** Whose a platform is: its hosts', and that of the country that it is in; China's agencies see to all. */
export const platformRelations: AccessRelations['InnovationPlatform'] = {
  OWN_ORGANIZATION: ({ organization }) => (organization === null ? never : contains('hostIds', organization)),
  OWN_COUNTRY: ({ country }) => (country === chinaCode ? always : belongsTo('country', country)),
};

/** Which platforms a caller may see. */
export function viewPlatforms(caller: Caller): Predicate<Platform> {
  return admitted(rule, platformRelations, caller, caller);
}

/** Whether the caller sees to the platform: it reads the notes. */
export function isParty({ country }: Pick<Platform, 'country'>, caller: Caller): boolean {
  return isStaff(caller) || (caller.role === 'AGENCY' && (caller.country === country || caller.country === chinaCode));
}
