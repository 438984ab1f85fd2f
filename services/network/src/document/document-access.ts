import { admitted, all, belongsTo, type Caller, equals, isStaff, not, type Predicate, readRule } from '@cattc/decisions';
import { type AccessRelations, accessRules } from '../generated/access.ts';
import type { Document } from './document.ts';

const rule = readRule(accessRules.Document);

/** Which documents are open to everybody, and whose they are. What was never stored, or belongs to an application that was not handed in, concerns no agency. */
export const documentRelations: AccessRelations['Document'] = {
  PUBLISHED: () => all(equals('audience', 'PUBLIC'), equals('state', 'STORED')),
  OWN_ORGANIZATION: ({ organization }) => belongsTo('organizationId', organization),
  OWN_COUNTRY: ({ country }) => all(belongsTo('country', country), not(equals('storedAt', null)), not(equals('caseState', 'DRAFT'))),
};

/** Which documents a caller may see. */
export function viewDocuments(caller: Caller): Predicate<Document> {
  return admitted(rule, documentRelations, caller, caller);
}

/** Whether the caller is a party: it reads why something was removed. */
export function isParty(document: Document, caller: Caller): boolean {
  if (isStaff(caller)) return true;
  if (caller.role === 'MEMBER') return caller.organization === document.organizationId;
  return caller.role === 'AGENCY' && caller.country === document.country;
}
