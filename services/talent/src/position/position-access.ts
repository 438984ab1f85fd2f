import { always, any, type Caller, equals, isStaff, not, type Predicate } from '@cattc/decisions';
import type { Position } from './position.ts';

/** Which positions a caller may see: what has been opened is public, also when it is blocked or closed; the rest is the host's and the staff's. */
export function viewPositions(caller: Caller): Predicate<Position> {
  const opened = not(equals<Position>('openedAt', null));
  switch (caller.role) {
    case 'SECRETARIAT':
    case 'COUNCIL':
    case 'COMPLIANCE':
    case 'ADMIN':
      return always;
    case 'MEMBER':
      return any(opened, equals<Position>('hostId', caller.organization));
    case 'PUBLIC':
    case 'TALENT':
    case 'AGENCY':
    case 'PARTNER_SYSTEM':
      return opened;
    default:
      return caller.role satisfies never;
  }
}

/** Whether the caller belongs to the position: it reads the notes. */
export function isParty({ hostId }: Pick<Position, 'hostId'>, caller: Caller): boolean {
  return isStaff(caller) || (caller.role === 'MEMBER' && caller.organization === hostId);
}
