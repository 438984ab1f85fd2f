import { admitted, belongsTo, type Caller, type Predicate, readRule } from '@cattc/decisions';
import { type AccessRelations, accessRules } from '../generated/access.ts';
import type { Mandate } from './mandate.ts';

const rule = readRule(accessRules.Mandate);

/** A mandate is its holder's; who granted it belongs to the case. */
export const mandateRelations: AccessRelations['Mandate'] = {
  OWN_PERSON: ({ person }) => belongsTo('subject', person),
  PARTY: ({ person }) => belongsTo('grantedBy', person),
};

/** Which mandates a caller may see. */
export function viewMandates(caller: Caller): Predicate<Mandate> {
  return admitted(rule, mandateRelations, caller, caller);
}
