import { admitted, all, belongsTo, type Caller, contains, equals, isEmpty, isStaff, not, type Predicate, readRule } from '@cattc/decisions';
import { type AccessRelations, accessRules } from '../generated/access.ts';
import type { Listing } from './listing.ts';

/** Who looks at listings, and from which countries: that of the mandate, and that of the membership of a member's organisation. */
export interface Viewer {
  readonly caller: Caller;
  readonly countries: readonly string[];
}

const rule = readRule(accessRules.Listing);

/**
 * Published listings are for all whose country they do not exclude; of whom no country is known (the public) sees those that exclude none. An
 * agency's are those that were handed in in its country: a blocked draft is a draft still.
 */
export const listingRelations: AccessRelations<Viewer>['Listing'] = {
  PUBLISHED: ({ countries }) => all(equals('state', 'PUBLISHED'), admitting(countries)),
  OWN_ORGANIZATION: ({ caller }) => belongsTo('ownerId', caller.organization),
  OWN_COUNTRY: ({ caller }) => all(belongsTo('country', caller.country), not(equals('submittedAt', null))),
};

/** Which listings a viewer may see. */
export function viewListings(viewer: Viewer): Predicate<Listing> {
  return admitted(rule, listingRelations, viewer.caller, viewer);
}

/** Whether the caller belongs to the case: it reads the notes. */
export function isParty(listing: Pick<Listing, 'ownerId' | 'country'>, caller: Caller): boolean {
  return isStaff(caller) || isOwner(listing, caller) || (caller.role === 'AGENCY' && caller.country === listing.country);
}

/** Whether a change may be told to everybody: what followed the publication, not what the owner and the reviewer did before. */
export function isPublicTransition({ recordedAt }: { readonly recordedAt: Date }, { publishedAt }: Pick<Listing, 'publishedAt'>): boolean {
  return publishedAt !== null && recordedAt.toISOString() >= publishedAt;
}

export function isOwner({ ownerId }: Pick<Listing, 'ownerId'>, caller: Caller): boolean {
  return caller.role === 'MEMBER' && caller.organization === ownerId;
}

function admitting(countries: readonly string[]): Predicate<Listing> {
  if (countries.length === 0) return isEmpty('countriesExcluded');
  return all(...countries.map((country) => not(contains<Listing>('countriesExcluded', country))));
}
