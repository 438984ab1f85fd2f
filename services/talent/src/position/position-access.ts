import { admitted, belongsTo, type Caller, equals, isStaff, not, type Predicate, readRule } from '@cattc/decisions';
import { type AccessRelations, accessRules } from '../generated/access.ts';
import type { Position } from './position.ts';

const rule = readRule(accessRules.Position);

/** What has been opened is public, also when it is blocked or closed. */
export const positionRelations: AccessRelations['Position'] = {
  PUBLISHED: () => not(equals('openedAt', null)),
  OWN_ORGANIZATION: ({ organization }) => belongsTo('hostId', organization),
};

/** Which positions a caller may see. */
export function viewPositions(caller: Caller): Predicate<Position> {
  return admitted(rule, positionRelations, caller, caller);
}

/** Whether the caller belongs to the position: it reads the notes. */
export function isParty({ hostId }: Pick<Position, 'hostId'>, caller: Caller): boolean {
  return isStaff(caller) || (caller.role === 'MEMBER' && caller.organization === hostId);
}
