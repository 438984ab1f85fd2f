import { admitted, belongsTo, type Caller, type Predicate, readRule } from '@cattc/decisions';
import { type AccessRelations, accessRules } from '../generated/access.ts';
import type { Person } from './person.ts';

const rule = readRule(accessRules.Person);

export const personRelations: AccessRelations['Person'] = {
  OWN_PERSON: ({ person }) => belongsTo('subject', person),
};

/** Which persons a caller may see. */
export function viewPersons(caller: Caller): Predicate<Person> {
  return admitted(rule, personRelations, caller, caller);
}
