import { admitted, all, belongsTo, type Caller, type Predicate, readRule } from '@cattc/decisions';
import { type AccessRelations, accessRules } from '../generated/access.ts';
import type { PartnerSystem } from './partner-system.ts';

const rule = readRule(accessRules.PartnerSystem);

/** A system is its own where its token has both its subject and its country. */
export const partnerSystemRelations: AccessRelations['PartnerSystem'] = {
  OWN_SYSTEM: ({ person, country }) => all(belongsTo('subject', person), belongsTo('country', country)),
};

/** Which systems a caller may see. */
export function viewPartnerSystems(caller: Caller): Predicate<PartnerSystem> {
  return admitted(rule, partnerSystemRelations, caller, caller);
}
