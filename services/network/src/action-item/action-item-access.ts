import { admitted, all, belongsTo, type Caller, equals, isIn, never, type Predicate, type Relations, readRule } from '@cattc/decisions';
import { accessRules } from '../generated/access.ts';
import { sideOf } from '../mechanism/mechanism.ts';
import { isParty as isPartyOfGroup, ofBothCountries } from '../working-group/working-group-access.ts';
import { type ActionItem, waiting } from './action-item.ts';

const rule = readRule(accessRules.ActionItem);

export const actionItemRelations = {
  OWN_COUNTRY: ofBothCountries,
  OWN_ORGANIZATION: ({ organization }: Caller) => belongsTo<ActionItem>('ownerOrganizationId', organization),
} satisfies Relations<ActionItem, 'OWN_COUNTRY' | 'OWN_ORGANIZATION'>;

/** Which action items a caller may see. */
export function viewActionItems(caller: Caller): Predicate<ActionItem> {
  return admitted(rule, actionItemRelations, caller, caller);
}

/** Whether the caller belongs to the case: it reads reasons and notes. */
export function isParty(actionItem: ActionItem, caller: Caller): boolean {
  if (caller.role === 'MEMBER') return caller.organization !== null && caller.organization === actionItem.ownerOrganizationId;
  return isPartyOfGroup(actionItem, caller);
}

/** Which action items wait for the caller's side or organisation. */
export function viewWaiting(caller: Caller): Predicate<ActionItem> {
  const isWaiting = isIn<ActionItem>('state', waiting);
  if (caller.role === 'MEMBER') return all(isWaiting, belongsTo('ownerOrganizationId', caller.organization));
  const side = sideOf(caller);
  return side === null ? never : all(isWaiting, equals('side', side), viewActionItems(caller));
}

/** Which action items a desk shows: those that wait for the caller, or for anybody to those who only look on. */
export function viewDesk(caller: Caller): Predicate<ActionItem> {
  const looksOn = caller.role !== 'MEMBER' && sideOf(caller) === null;
  return looksOn ? all(isIn('state', waiting), viewActionItems(caller)) : viewWaiting(caller);
}
