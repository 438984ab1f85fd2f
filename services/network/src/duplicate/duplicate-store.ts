import { accept, type Caller, type Decision, holds, refuse } from '@cattc/decisions';
import { duplicateEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { type ColumnsOf, columnSql, findByKeys, instantColumn, isDryRun, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema } from 'typeorm';
import {
  type DismissalItem,
  type DismissalReasons,
  type Duplicate,
  dismiss,
  eventView,
  mutationOf,
  refuseDismissals,
} from './duplicate.ts';
import { viewDuplicates } from './duplicate-access.ts';
import { countStatement, type DuplicateListing, pageStatement } from './duplicate-list.ts';
import type { DuplicateCode } from './duplicate-messages.ts';

const columns = {
  id: { type: 'text', primary: true },
  version: { type: 'integer' },
  firstId: { type: 'text' },
  secondId: { type: 'text' },
  countries: { type: 'text', array: true },
  reasons: { type: 'text', array: true },
  score: { type: 'integer' },
  nameSimilarity: { type: 'integer' },
  state: { type: 'text' },
  dismissedReasons: { type: 'text', array: true },
  foundAt: instantColumn,
} as const satisfies ColumnsOf<Duplicate>;

export const DuplicateEntity = new EntitySchema<Duplicate>({ name: 'Duplicate', tableName: 'duplicate', columns });
const stored = columnSql(columns);

export function findDuplicates(manager: EntityManager, ids: readonly string[]): Promise<Duplicate[]> {
  return findByKeys(manager, DuplicateEntity, 'id', ids);
}

/** A page of the list in its order, one more than `limit` where there are more: two statements. */
export async function listDuplicates(
  manager: EntityManager,
  listing: DuplicateListing,
  caller: Caller,
  limit: number,
  after: readonly (string | number | null)[] | null,
): Promise<Duplicate[]> {
  const { text, values } = pageStatement(listing, caller, limit, after);
  const rows: { id: string }[] = await manager.query(text, [...values]);
  const found = new Map(
    (
      await findDuplicates(
        manager,
        rows.map(({ id }) => id),
      )
    ).map((duplicate) => [duplicate.id, duplicate]),
  );
  return rows.flatMap(({ id }) => found.get(id) ?? []);
}

/** Counts to one past the limit of exact counts. */
export async function countDuplicates(manager: EntityManager, listing: DuplicateListing, caller: Caller): Promise<number> {
  const { text, values } = countStatement(listing, caller);
  const [row]: { count: number }[] = await manager.query(text, [...values]);
  return row?.count ?? 0;
}

/** The open ones of each of these records, the most likely first, at most 20 of each: two statements. */
export async function findDuplicatesOf(manager: EntityManager, organizationIds: readonly string[]): Promise<Duplicate[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT d.id FROM unnest($1::text[]) AS s(id) CROSS JOIN LATERAL (
       SELECT id, score FROM duplicate WHERE (first_id = s.id OR second_id = s.id) AND state = 'OPEN' AND reasons <> '{}' ORDER BY score DESC, id LIMIT 20
     ) d`,
    [organizationIds],
  );
  const found = await findDuplicates(manager, [...new Set(rows.map(({ id }) => id))]);
  return found.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Writes new and changed ones. */
export async function writeDuplicates(manager: EntityManager, duplicates: readonly Duplicate[]): Promise<void> {
  if (duplicates.length === 0) return;
  await manager.query(
    `INSERT INTO duplicate (${stored.names}) SELECT ${stored.values} FROM json_to_recordset($1) AS r(${stored.definition})
     ON CONFLICT (id) DO UPDATE SET ${stored.overwrite}`,
    [JSON.stringify(duplicates)],
  );
}

/** Dismisses one under its row lock. */
export async function dismissDuplicate(
  manager: EntityManager,
  request: RequestContext,
  { id, expectedVersion, ...input }: DismissalItem & DismissalReasons,
): Promise<Decision<Duplicate, DuplicateCode>> {
  const known = await manager.findOne(DuplicateEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null || !holds(viewDuplicates(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const decision = dismiss(known, input, request.caller);
  if (decision.kind === 'refused') return decision;
  const { duplicate, reason, note } = decision.change;
  await writeDuplicates(manager, [duplicate]);
  await recordChanges(manager, request, [
    {
      event: duplicateEvents.dismissed,
      subject: id,
      version: duplicate.version,
      action: mutationOf.dismiss,
      fromState: known.state,
      toState: duplicate.state,
      before: eventView(known),
      after: eventView(duplicate),
      reason,
      note,
      effectiveAt: request.now,
    },
  ]);
  return { kind: 'accepted', change: duplicate };
}

/** What became of one of several that were to be dismissed. */
export interface DismissalOutcome {
  readonly id: string;
  readonly decision: Decision<Duplicate, DuplicateCode>;
}

/**
 * Dismisses several in one transaction, each on its own; answers in the order of the input. Rows are locked in the order of their ids, so that two who dismiss the same
 * ones do not wait for each other. The audit has each that was refused.
 */
export async function dismissDuplicates(
  manager: EntityManager,
  request: RequestContext,
  { items, ...said }: DismissalReasons & { readonly items: readonly DismissalItem[] },
): Promise<Decision<readonly DismissalOutcome[], DuplicateCode>> {
  const refused = refuseDismissals({ items, ...said }, request.caller);
  if (refused !== null) return refused;
  const decided = new Map<string, DismissalOutcome>();
  for (const { id, expectedVersion } of items.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const decision = await dismissDuplicate(manager, request, { reason: said.reason, note: said.note, id, expectedVersion });
    decided.set(id, { id, decision });
    if (decision.kind === 'refused' && !isDryRun(manager)) await request.audit.decided(manager, mutationOf.dismiss, { id }, decision);
  }
  return accept(items.flatMap(({ id }) => decided.get(id) ?? []));
}

/** A pair that is found for the first time. */
export function newDuplicate(
  a: string,
  b: string,
  facts: Omit<Duplicate, 'id' | 'version' | 'firstId' | 'secondId' | 'dismissedReasons'>,
): Duplicate {
  const [firstId, secondId] = a < b ? [a, b] : [b, a];
  return { id: newId('dup'), version: 0, firstId, secondId, dismissedReasons: [], ...facts };
}
