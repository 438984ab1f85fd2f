import { all, always, any, type Caller, contains, equals, isEmpty, isStaff, not, type Predicate } from '@cattc/decisions';
import type { Listing } from './listing.ts';

/** Who looks at listings, and from which countries: that of the mandate, and that of the membership of a member's organisation. */
export interface Viewer {
  readonly caller: Caller;
  readonly countries: readonly string[];
}

/**
 * Which listings a viewer may see. Published ones are for all whose country they do not exclude; of whom no country is known (the public)
 * sees those that exclude none. Members see all of their own, an agency what was handed in in its country, the staff everything.
 */
export function viewListings({ caller, countries }: Viewer): Predicate<Listing> {
  const admitted: Predicate<Listing> =
    countries.length === 0
      ? isEmpty<Listing>('countriesExcluded')
      : all(...countries.map((country) => not(contains<Listing>('countriesExcluded', country))));
  const published: Predicate<Listing> = all(equals<Listing>('state', 'PUBLISHED'), admitted);
  switch (caller.role) {
    case 'SECRETARIAT':
    case 'COUNCIL':
    case 'COMPLIANCE':
    case 'ADMIN':
      return always;
    case 'MEMBER':
      return any(published, equals<Listing>('ownerId', caller.organization));
    case 'AGENCY':
      // A blocked draft is a draft still: what counts is whether it was ever handed in.
      return any(published, all(equals<Listing>('country', caller.country), not(equals<Listing>('submittedAt', null))));
    case 'PARTNER_SYSTEM':
    case 'PUBLIC':
    case 'TALENT':
      return published;
    default:
      return caller.role satisfies never;
  }
}

/** Whether the caller belongs to the case: it reads the notes. */
export function isParty(listing: Pick<Listing, 'ownerId' | 'country'>, caller: Caller): boolean {
  return isStaff(caller) || isOwner(listing, caller) || (caller.role === 'AGENCY' && caller.country === listing.country);
}

export function isOwner({ ownerId }: Pick<Listing, 'ownerId'>, caller: Caller): boolean {
  return caller.role === 'MEMBER' && caller.organization === ownerId;
}

/** Whether the caller reads prices: signed-in members, agencies and staff. */
export function readsPrice(caller: Caller): boolean {
  return isStaff(caller) || caller.role === 'MEMBER' || caller.role === 'AGENCY';
}

/** Whether the caller reads which countries a listing excludes: its owner and the staff. */
export function readsExclusions(listing: Pick<Listing, 'ownerId'>, caller: Caller): boolean {
  return isStaff(caller) || isOwner(listing, caller);
}
