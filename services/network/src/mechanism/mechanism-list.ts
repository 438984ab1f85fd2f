import { countRows, type IdList, inOrder, Parameters, type Place, pageOfIds, predicateSql, type RequestContext } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { MechanismOrder, MechanismState } from '../generated/resolvers.ts';
import { taggedSql } from '../initiative/initiative-list.ts';
import { sameOrganizationSql } from '../organization/organization-store.ts';
import type { Mechanism } from './mechanism.ts';
import { viewMechanisms, viewWaiting } from './mechanism-access.ts';
import { findMechanisms } from './mechanism-store.ts';

/** What is asked of a list; null does not matter. */
export interface MechanismListing {
  readonly number: string | null;
  readonly states: readonly MechanismState[] | null;
  readonly countries: readonly string[] | null;
  /** Code of a group of countries. */
  readonly group: string | null;
  readonly agencyId: string | null;
  readonly reviewUntil: string | null;
  readonly initiatives: readonly string[] | null;
  readonly order: MechanismOrder;
}

/** A page of what the caller may see, one row more than `limit` where there are more: two statements. */
export async function listMechanisms(
  manager: EntityManager,
  listing: MechanismListing,
  request: RequestContext,
  limit: number,
  after: string | null,
): Promise<Mechanism[]> {
  const ids = await pageOfIds(manager, idsOf(listing, request), limit, after);
  return inOrder(ids, await findMechanisms(manager, ids));
}

/** Counts what the caller may see, to one past `limit`. */
export function countMechanisms(
  manager: EntityManager,
  listing: MechanismListing,
  request: RequestContext,
  limit: number,
): Promise<number> {
  return countRows(manager, idsOf(listing, request), limit);
}

const idsOf = (listing: MechanismListing, request: RequestContext): IdList<Mechanism> => ({
  table: 'mechanism',
  view: viewMechanisms(request.caller),
  condition: (parameters) => conditionSql(listing, request, parameters),
  order: listing.order,
});

function conditionSql(
  { number, states, countries, group, agencyId, reviewUntil, initiatives }: MechanismListing,
  { now }: RequestContext,
  parameters: Parameters,
): string {
  const conditions: string[] = [];
  if (number !== null) conditions.push(`r.number = ${parameters.add(number)}`);
  if (states !== null) conditions.push(`r.state = ANY(${parameters.add(states)})`);
  if (countries !== null) conditions.push(`r.country = ANY(${parameters.add(countries)})`);
  if (group !== null) conditions.push(`r.country IN (${membersSql(parameters.add(group), parameters.add(now))})`);
  if (agencyId !== null) {
    const same = sameOrganizationSql(parameters.add(agencyId));
    conditions.push(`(r.cn_agency_id IN (${same}) OR r.partner_agency_id IN (${same}))`);
  }
  if (reviewUntil !== null) conditions.push(`r.next_review_on <= ${parameters.add(reviewUntil)}::date`);
  if (initiatives !== null) conditions.push(taggedSql('r', initiatives, parameters));
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}

/** The countries that are in a group on the day (UTC) of an instant. */
export function membersSql(code: string, instant: string): string {
  const day = `(${instant}::timestamptz AT TIME ZONE 'UTC')::date`;
  return `SELECT m.country FROM country_group g, jsonb_to_recordset(g.members) AS m(country text, "from" date, "to" date)
    WHERE g.code = ${code} AND m."from" <= ${day} AND (m."to" IS NULL OR m."to" >= ${day})`;
}

/** A page of what waits for the caller's side, what falls due next first, one row more than `limit` where there are more: two statements. */
export async function listWaiting(
  manager: EntityManager,
  { caller }: Pick<RequestContext, 'caller'>,
  limit: number,
  after: Place | null,
): Promise<Mechanism[]> {
  const parameters = new Parameters();
  const conditions = [predicateSql(viewWaiting(caller), parameters, 'r')];
  if (after !== null) conditions.push(`(${due}, r.id) > (${parameters.add(after[0])}::timestamptz, ${parameters.add(after[1])}::text)`);
  const rows: { id: string }[] = await manager.query(
    `SELECT r.id FROM mechanism r WHERE ${conditions.join(' AND ')} ORDER BY ${due}, r.id LIMIT ${limit + 1}`,
    parameters.values,
  );
  const ids = rows.map(({ id }) => id);
  return inOrder(ids, await findMechanisms(manager, ids));
}

const due = "coalesce(r.due_at, 'infinity')";

/** Where a mechanism that waits stands in that list. */
export function placeOf({ dueAt, id }: Mechanism): Place {
  return [dueAt ?? 'infinity', id];
}

/** Counts what waits for the caller's side, to one past `limit`. */
export function countWaiting(manager: EntityManager, { caller }: Pick<RequestContext, 'caller'>, limit: number): Promise<number> {
  return countRows(manager, { table: 'mechanism', view: viewWaiting(caller), condition: () => 'TRUE' }, limit);
}
