import { countRows, type IdList, inOrder, type Parameters, pageOfIds, type RequestContext } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { MembershipOrder, MembershipState, MembershipTier } from '../generated/resolvers.ts';
import { sameOrganizationSql } from '../organization/organization-store.ts';
import type { Membership } from './membership.ts';
import { viewMemberships } from './membership-access.ts';
import { findMemberships } from './membership-store.ts';

export interface MembershipListing {
  readonly number: string | null;
  readonly states: readonly MembershipState[] | null;
  readonly countries: readonly string[] | null;
  readonly tiers: readonly MembershipTier[] | null;
  readonly organizationId: string | null;
  readonly order: MembershipOrder;
}

/** A page of what the caller may see, one row more than `limit` where there are more: two statements. */
export async function listMemberships(
  manager: EntityManager,
  listing: MembershipListing,
  request: RequestContext,
  limit: number,
  after: string | null,
): Promise<Membership[]> {
  const ids = await pageOfIds(manager, idsOf(listing, request), limit, after);
  return inOrder(ids, await findMemberships(manager, ids));
}

/** Counts what the caller may see, to one past `limit`. */
export function countMemberships(
  manager: EntityManager,
  listing: MembershipListing,
  request: RequestContext,
  limit: number,
): Promise<number> {
  return countRows(manager, idsOf(listing, request), limit);
}

const idsOf = (listing: MembershipListing, request: RequestContext): IdList<Membership> => ({
  table: 'membership',
  view: viewMemberships(request.caller),
  condition: (parameters) => conditionSql(listing, parameters),
  order: listing.order,
});

function conditionSql(listing: MembershipListing, parameters: Parameters): string {
  const { number, states, countries, tiers, organizationId } = listing;
  const conditions = [
    number === null ? 'TRUE' : `r.number = ${parameters.add(number)}`,
    states === null ? 'TRUE' : `r.state = ANY(${parameters.add(states)})`,
    countries === null ? 'TRUE' : `r.country = ANY(${parameters.add(countries)})`,
    tiers === null ? 'TRUE' : `r.tier = ANY(${parameters.add(tiers)})`,
    organizationId === null ? 'TRUE' : `r.organization_id IN (${sameOrganizationSql(parameters.add(organizationId))})`,
  ];
  return conditions.join(' AND ');
}
