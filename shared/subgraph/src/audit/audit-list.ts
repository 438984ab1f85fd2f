import type { EntityManager } from 'typeorm';
import { Parameters } from '../sql.ts';
import type { AuditKind } from './audit-entry.ts';

/** One entry of the audit as its readers get it. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  readonly kind: AuditKind;
  readonly person: string | null;
  readonly via: string | null;
  readonly mandate: string | null;
  readonly role: string;
  readonly organization: string | null;
  readonly country: string | null;
  readonly actions: string[];
  readonly subjects: string[];
  readonly outcome: string;
  readonly reason: string | null;
  readonly details: string | null;
  readonly requestId: string;
  readonly traceparent: string | null;
  readonly sealed: boolean;
}

/** Which entries, in which order; null does not matter. */
export interface AuditListing {
  readonly person: string | null;
  readonly via: string | null;
  readonly mandate: string | null;
  readonly role: string | null;
  readonly action: string | null;
  readonly subject: string | null;
  readonly kinds: readonly AuditKind[] | null;
  readonly outcomes: readonly string[] | null;
  /** Both included. */
  readonly from: Date | null;
  readonly to: Date | null;
  readonly order: 'AT' | 'AT_DESC';
}

/** The place of an entry in the list: its time in milliseconds, and its id. */
export interface AuditPlace {
  readonly at: number;
  readonly id: string;
}

/** A page of entries, one row more than `limit` where there are more. */
export async function listAudit(
  manager: EntityManager,
  listing: AuditListing,
  limit: number,
  after: AuditPlace | null,
): Promise<AuditEntry[]> {
  const { text, values } = pageStatement(listing, limit, after);
  return manager.query(text, [...values]);
}

export function pageStatement(
  listing: AuditListing,
  limit: number,
  after: AuditPlace | null,
): { text: string; values: readonly unknown[] } {
  const parameters = new Parameters();
  const conditions = conditionSql(listing, parameters);
  const [sign, direction] = listing.order === 'AT_DESC' ? ['<', 'DESC'] : ['>', 'ASC'];
  if (after !== null) {
    conditions.push(`(e.at, e.id) ${sign} (${parameters.add(new Date(after.at))}::timestamptz, ${parameters.add(after.id)}::bigint)`);
  }
  const matching = `FROM audit_entry e WHERE ${conditions.join(' AND ')}`;
  // A field that is hardly ever read looks frequent to the planner, which would then walk through all entries by their time to find a page of them.
  const source = isField(listing.action) ? `FROM (SELECT * ${matching} OFFSET 0) e` : matching;
  const text = `SELECT e.id::text, e.at, e.kind, e.person, e.via, e.mandate, e.role, e.organization, e.country, e.actions, e.subjects, e.outcome, e.reason, e.details,
       e.request_id AS "requestId", e.traceparent,
       e.txid < audit_sealed_until(e.cluster) AS sealed
     ${source} ORDER BY e.at ${direction}, e.id ${direction} LIMIT ${limit + 1}`;
  return { text, values: parameters.values };
}

/** `Type.field`, not a mutation. */
const isField = (action: string | null): boolean => action?.includes('.') === true;

/** Counts entries, to one past `limit`. */
export async function countAudit(manager: EntityManager, listing: AuditListing, limit: number): Promise<number> {
  const parameters = new Parameters();
  const condition = conditionSql(listing, parameters).join(' AND ');
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count FROM (SELECT 1 FROM audit_entry e WHERE ${condition} LIMIT ${limit + 1}) c`,
    parameters.values,
  );
  return row?.count ?? 0;
}

function conditionSql(listing: AuditListing, parameters: Parameters): string[] {
  const conditions = ['TRUE'];
  for (const column of ['person', 'via', 'mandate', 'role'] as const) {
    if (listing[column] !== null) conditions.push(`e.${column} = ${parameters.add(listing[column])}`);
  }
  if (listing.action !== null) {
    conditions.push(`e.actions ${isField(listing.action) ? '@>' : '='} ARRAY[${parameters.add(listing.action)}]::text[]`);
  }
  if (listing.subject !== null) conditions.push(`e.subjects @> ARRAY[${parameters.add(listing.subject)}]::text[]`);
  if (listing.kinds !== null) conditions.push(oneOf('kind', listing.kinds, parameters));
  if (listing.outcomes !== null) conditions.push(oneOf('outcome', listing.outcomes, parameters));
  if (listing.from !== null) conditions.push(`e.at >= ${parameters.add(listing.from)}`);
  if (listing.to !== null) conditions.push(`e.at <= ${parameters.add(listing.to)}`);
  return conditions;
}

/** One value is an equality, so that its index gives the order too. */
function oneOf(column: 'kind' | 'outcome', values: readonly string[], parameters: Parameters): string {
  return values.length === 1 ? `e.${column} = ${parameters.add(values[0])}` : `e.${column} = ANY(${parameters.add(values)})`;
}
