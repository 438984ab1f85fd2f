import type { Caller } from '@cattc/decisions';
import { countLimit, Parameters, type Place, predicateSql } from '@cattc/subgraph';
import type { DuplicateOrder, DuplicateReason, DuplicateState } from '../generated/resolvers.ts';
import type { Duplicate } from './duplicate.ts';
import { viewDuplicates } from './duplicate-access.ts';

/** Which possible duplicates a list holds, as the caller may ask. */
export interface DuplicateListing {
  readonly countries: readonly string[] | null;
  readonly minScore: number | null;
  /** One of them speaks for it. */
  readonly reasons: readonly DuplicateReason[] | null;
  readonly state: DuplicateState;
  readonly order: DuplicateOrder;
}

/** All that somebody has to look at, the likeliest first. */
export const openDuplicates: DuplicateListing = { countries: null, minScore: null, reasons: null, state: 'OPEN', order: 'SCORE_DESC' };

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const orders: Readonly<Record<DuplicateOrder, { readonly columns: readonly ('score' | 'id')[]; readonly descending: boolean }>> = {
  SCORE_DESC: { columns: ['score', 'id'], descending: true },
  FOUND: { columns: ['id'], descending: false },
  FOUND_DESC: { columns: ['id'], descending: true },
};

/** The ids of one page in order, `limit + 1` at most. */
export function pageStatement(listing: DuplicateListing, caller: Caller, limit: number, after: Place | null): Statement {
  const parameters = new Parameters();
  const { columns, descending } = orders[listing.order];
  const conditions = [conditionSql(listing, caller, parameters)];
  if (after !== null) {
    const place = columns.map((column, index) => `${parameters.add(after[index])}::${column === 'score' ? 'integer' : 'text'}`);
    conditions.push(`(${columns.map((column) => `r.${column}`).join(', ')}) ${descending ? '<' : '>'} (${place.join(', ')})`);
  }
  const order = columns.map((column) => `r.${column}${descending ? ' DESC' : ''}`).join(', ');
  const text = `SELECT r.id FROM duplicate r WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ${limit + 1}`;
  return { text, values: parameters.values };
}

/** Counts to one past the limit of exact counts. */
export function countStatement(listing: DuplicateListing, caller: Caller): Statement {
  const parameters = new Parameters();
  const condition = conditionSql(listing, caller, parameters);
  const text = `SELECT count(*)::integer AS count FROM (SELECT 1 FROM duplicate r WHERE ${condition} LIMIT ${countLimit + 1}) c`;
  return { text, values: parameters.values };
}

/** Where one stands in a list of this order. */
export function placeOf(order: DuplicateOrder, duplicate: Duplicate): Place {
  return orders[order].columns.map((column) => duplicate[column]);
}

function conditionSql({ countries, minScore, reasons, state }: DuplicateListing, caller: Caller, parameters: Parameters): string {
  const conditions = [predicateSql(viewDuplicates(caller), parameters, 'r'), `r.state = ${parameters.add(state)}`];
  if (state !== 'MERGED') conditions.push(`r.reasons <> '{}'`);
  if (countries !== null) conditions.push(`r.countries && ${parameters.add(countries)}::text[]`);
  if (minScore !== null) conditions.push(`r.score >= ${parameters.add(minScore)}`);
  if (reasons !== null) conditions.push(`r.reasons && ${parameters.add(reasons)}::text[]`);
  return conditions.join(' AND ');
}
