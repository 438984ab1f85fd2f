import type { Caller } from '@cattc/decisions';
import type { Place } from '@cattc/subgraph';
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
import { findOrganizations } from './organization-store.ts';

export interface ListedOrganization {
  readonly organization: Organization;
  readonly place: Place;
}

/** A page of the list in its order, one row more than `limit` where there are more: two statements, or up to eight where a search is common. */
export async function listOrganizations(
  manager: EntityManager,
  listing: OrganizationListing,
  caller: Caller,
  limit: number,
  after: Place | null,
): Promise<ListedOrganization[]> {
  const rows: ListedPlace[] = [];
  for (const statement of pageStatements(listing, caller, limit, after)) {
    if (rows.length > limit) break;
    rows.push(...(await run<ListedPlace>(manager, statement)));
  }
  rows.splice(limit + 1);
  return withOrganizations(manager, rows);
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

/** A page of those within a circle, the nearest first, one row more than `limit` where there are more: two statements. */
export async function listNearby(
  manager: EntityManager,
  circle: Circle,
  conditions: OrganizationConditions,
  caller: Caller,
  limit: number,
  after: Place | null,
): Promise<NearbyOrganization[]> {
  const rows: { id: string; distanceKm: number }[] = await run(manager, nearStatement(circle, conditions, caller, limit, after));
  return withOrganizations(
    manager,
    rows.map((row) => ({ ...row, place: [row.distanceKm, row.id] })),
  );
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
  return manager.query(text, [...values]);
}

async function withOrganizations<Row extends { readonly id: string }>(
  manager: EntityManager,
  rows: readonly Row[],
): Promise<(Row & { readonly organization: Organization })[]> {
  const ids = rows.map(({ id }) => id);
  const found = new Map((await findOrganizations(manager, ids)).map((organization) => [organization.id, organization]));
  return rows.flatMap((row) => {
    const organization = found.get(row.id);
    return organization === undefined ? [] : [{ ...row, organization }];
  });
}
