import { all, always, type Caller, equals, never, type Predicate } from '@cattc/decisions';
import type { PartnerSystem } from './partner-system.ts';

/** Which systems a caller may see: the staff all, a system itself, others none. */
export function viewPartnerSystems(caller: Caller): Predicate<PartnerSystem> {
  switch (caller.role) {
    case 'SECRETARIAT':
    case 'COUNCIL':
    case 'COMPLIANCE':
    case 'ADMIN':
      return always;
    case 'PARTNER_SYSTEM':
      return all(equals<PartnerSystem>('subject', caller.person), equals<PartnerSystem>('country', caller.country));
    case 'PUBLIC':
    case 'MEMBER':
    case 'TALENT':
    case 'AGENCY':
      return never;
    default:
      return caller.role satisfies never;
  }
}
