import type { Caller } from '@cattc/decisions';
import { type Place, plainRows } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { Organization } from './organization.ts';
import {
  countStatement,
  type Facet,
  facetStatement,
  type ListedPlace,
  nearCountStatement,
  nearStatement,
  type OrganizationConditions,
  type OrganizationListing,
  pageStatements,
  type Statement,
} from './organization-list.ts';
import type { Circle } from './organization-near.ts';
import { selectGiven } from './organization-store.ts';

export interface ListedOrganization {
  readonly organization: Organization;
  readonly place: Place;
}

/** A page of the list in its order, one row more than `limit` where there are more: one statement, or up to seven where a search is common. */
export async function listOrganizations(
  manager: EntityManager,
  listing: OrganizationListing,
  caller: Caller,
  limit: number,
  after: Place | null,
): Promise<ListedOrganization[]> {
  const rows: (Organization & Pick<ListedPlace, 'place'>)[] = [];
  for (const statement of pageStatements(listing, caller, limit, after)) {
    if (rows.length > limit) break;
    rows.push(...(await selectGiven<Pick<ListedPlace, 'place'>>(manager, statement, 'p.place')));
  }
  return rows.slice(0, limit + 1).map((organization) => ({ organization, place: organization.place }));
}

export async function countOrganizations(manager: EntityManager, listing: OrganizationListing, caller: Caller): Promise<number> {
  const [row]: { count: number }[] = await run(manager, countStatement(listing, caller));
  return row?.count ?? 0;
}

export interface ValueCount {
  readonly value: string;
  readonly count: number;
  /** Whether rows were left uncounted. */
  readonly cut: boolean;
}

export function countValues(manager: EntityManager, listing: OrganizationListing, facet: Facet, caller: Caller): Promise<ValueCount[]> {
  return run(manager, facetStatement(listing, facet, caller));
}

export interface NearbyOrganization extends ListedOrganization {
  readonly distanceKm: number;
}

/** A page of those within a circle, the nearest first, one row more than `limit` where there are more: one statement. */
export async function listNearby(
  manager: EntityManager,
  circle: Circle,
  conditions: OrganizationConditions,
  caller: Caller,
  limit: number,
  after: Place | null,
): Promise<NearbyOrganization[]> {
  const statement = nearStatement(circle, conditions, caller, limit, after);
  const rows = await selectGiven<{ readonly distanceKm: number }>(manager, statement, 'p."distanceKm"');
  return rows.map((organization) => ({
    organization,
    distanceKm: organization.distanceKm,
    place: [organization.distanceKm, organization.id],
  }));
}

export async function countNearby(
  manager: EntityManager,
  circle: Circle,
  conditions: OrganizationConditions,
  caller: Caller,
): Promise<number> {
  const [row]: { count: number }[] = await run(manager, nearCountStatement(circle, conditions, caller));
  return row?.count ?? 0;
}

function run<Row>(manager: EntityManager, { text, values }: Statement): Promise<Row[]> {
  return plainRows(manager, text, values);
}
