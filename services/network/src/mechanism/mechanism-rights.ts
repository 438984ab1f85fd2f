import { type Caller, type Refused, refuse, refuseByTable } from '@cattc/decisions';
import { dayIn } from '@cattc/formats';
import { type AgencyMandate, isOn } from '../country/country.ts';
import type { MechanismSide, MechanismState } from '../generated/resolvers.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import {
  chinaCode,
  type Mechanism,
  type MechanismAction,
  type MechanismFacts,
  mechanismTable,
  mutationOf,
  otherSide,
  sideOf,
} from './mechanism.ts';
import type { MechanismCode } from './mechanism-messages.ts';

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(
  action: MechanismAction,
  mechanism: Mechanism,
  facts: MechanismFacts,
  caller: Caller,
): Refused<MechanismCode> | null {
  const mutation = mutationOf[action];
  return (
    refuseByTable<MechanismState, MechanismAction>(mechanismTable, action, mechanism.state, caller, mutation) ??
    refuseSide(mutation, mechanism.country, facts, caller) ??
    (action === 'confirmSigning' ? refuseConfirmation(mechanism, caller) : null)
  );
}

/** Who acts for a side is of its country and its agency, or of one that answers for the country today, and of none of the other side. */
export function refuseSide(
  action: string,
  country: string,
  { agencies, agencyOf, now }: MechanismFacts,
  caller: Caller,
): Refused<MechanismCode> | null {
  const side = sideOf(caller);
  if (side === null) return null;
  if (side === 'PARTNER' && caller.country !== country) return refuse('NOT_YOUR_COUNTRY', { own: caller.country ?? '-', country });
  if (caller.organizations.includes(agencyOf[otherSide(side)])) return refuse('BOTH_SIDES', { action });
  const { organization } = caller;
  if (caller.role !== 'AGENCY' || organization === null || organization === agencyOf[side]) return null;
  const own = countryOf(side, country);
  if (answersFor(agencies, organization, own, dayIn(now, centreZone))) return null;
  return refuse('NOT_YOUR_AGENCY', { agency: agencyOf[side], country: own });
}

/** The other side confirms what one side recorded, and another person. */
function refuseConfirmation({ signing }: Mechanism, caller: Caller): Refused<MechanismCode> | null {
  const action = mutationOf.confirmSigning;
  if (signing === null) return refuse('NO_SIGNING');
  if (signing.side === sideOf(caller)) return refuse('OTHER_SIDE', { action, side: signing.side });
  return signing.by !== null && signing.by === caller.person ? refuse('SAME_PERSON', { earlier: mutationOf.sign, action }) : null;
}

export function countryOf(side: MechanismSide, partner: string): string {
  return side === 'CHINA' ? chinaCode : partner;
}

/** Whether an organisation answered for anything in a country on a day. */
export function answersFor(agencies: readonly AgencyMandate[], organization: string, country: string, day: string): boolean {
  return agencies.some((agency) => agency.organizationId === organization && agency.country === country && isOn(agency, day));
}
