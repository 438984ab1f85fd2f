import { type Caller, type Decision, holds, refuse } from '@cattc/decisions';
import { newId, parseId } from '@cattc/formats';
import { findByKeys, inOrder, nextCaseNumber, type Place, plainRows, type RequestContext, recordSql } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import { standingOf } from '../member/member.ts';
import { lockMembers } from '../member/member-store.ts';
import { create, decide, type Position, type PositionChange, type PositionDecisionFacts, type PositionStep, update } from './position.ts';
import { viewPositions } from './position-access.ts';
import type { PositionEdit, PositionInput } from './position-input.ts';
import {
  countStatement,
  hostCountsStatement,
  hostPagesStatement,
  type PositionListing,
  pageStatement,
  type Statement,
} from './position-list.ts';
import type { PositionCode } from './position-messages.ts';
import { PositionEntity, record, writeFacts, writeStates } from './position-row-store.ts';

export function findPositions(manager: EntityManager, ids: readonly string[]): Promise<Position[]> {
  return findByKeys(manager, PositionEntity, 'id', ids);
}

/** A page of what the caller may see, one row more than `limit` where there are more: two statements. */
export async function listPositions(
  manager: EntityManager,
  listing: PositionListing,
  caller: Caller,
  limit: number,
  after: Place | null,
): Promise<Position[]> {
  const ids = (await run<{ id: string }>(manager, pageStatement(listing, caller, limit, after))).map(({ id }) => id);
  return inOrder(ids, await findPositions(manager, ids));
}

/** A position, and the id by which its host was named. */
export type NamedPosition = Position & { readonly named: string };

/** The same for each of these hosts, of one that was merged those of its survivor, the pages of all of them in one list: one statement however many there are. */
export function listPositionsOfHosts(
  manager: EntityManager,
  hostIds: readonly string[],
  listing: PositionListing,
  caller: Caller,
  limit: number,
  after: Place | null,
): Promise<NamedPosition[]> {
  return run(manager, hostPagesStatement(recordSql(PositionEntity, 'page'), hostIds, listing, caller, limit, after));
}

/** Counts what the caller may see, to one past the limit of exact counts. */
export async function countPositions(manager: EntityManager, listing: PositionListing, caller: Caller): Promise<number> {
  const [row] = await run<{ count: number }>(manager, countStatement(listing, caller));
  return row?.count ?? 0;
}

/** The same for each of these hosts: one statement. */
export function countPositionsOfHosts(
  manager: EntityManager,
  hostIds: readonly string[],
  listing: PositionListing,
  caller: Caller,
): Promise<{ host: string; count: number }[]> {
  return run(manager, hostCountsStatement(hostIds, listing, caller));
}

function run<Row>(manager: EntityManager, { text, values }: Statement): Promise<Row[]> {
  return plainRows(manager, text, values);
}

type PositionDecision = Decision<Position, PositionCode>;

/** Drafts a position. The host's memberships are kept from changing meanwhile, so that none is drafted after a block. */
export async function createPosition(
  manager: EntityManager,
  request: RequestContext,
  { hostId, ...input }: PositionInput & { readonly hostId?: string | null | undefined },
): Promise<PositionDecision> {
  const named = hostId ?? request.caller.organization ?? '';
  const { organizationId, facts } = await decisionFacts(manager, named, request);
  const decision = create(input, organizationId, facts, { id: newId('pos'), number: '' }, request.caller);
  if (decision.kind === 'refused') return decision;
  const number = await nextCaseNumber(manager, 'POS', request.now);
  const position = { ...decision.change.position, number };
  await writeFacts(manager, position);
  await record(manager, request, [{ change: { ...decision.change, position }, before: null }]);
  return { kind: 'accepted', change: position };
}

interface Expectation {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Changes facts about a position under its row lock. */
export function updatePosition(
  manager: EntityManager,
  request: RequestContext,
  { id, expectedVersion, ...edit }: PositionEdit & Expectation,
): Promise<PositionDecision> {
  const decideOn = (position: Position, facts: PositionDecisionFacts) => update(position, edit, facts, request.caller);
  return change(manager, request, { id, expectedVersion }, decideOn, writeFacts);
}

/** Opens or closes a position under its row lock. */
export function movePosition(
  manager: EntityManager,
  request: RequestContext,
  action: 'open' | 'close',
  { id, expectedVersion, ...input }: PositionStep & Expectation,
): Promise<PositionDecision> {
  const decideOn = (position: Position, facts: PositionDecisionFacts) => decide(action, position, input, facts, request.caller);
  return change(manager, request, { id, expectedVersion }, decideOn, (_, position) => writeStates(manager, [position]));
}

/** What the caller may not see is not there. The host is read before its memberships are locked, and the position after: only a merge gives it another host. */
async function change(
  manager: EntityManager,
  request: RequestContext,
  { id, expectedVersion }: Expectation,
  decideOn: (position: Position, facts: PositionDecisionFacts) => Decision<PositionChange, PositionCode>,
  write: (manager: EntityManager, position: Position) => Promise<void>,
): Promise<PositionDecision> {
  const [seen] = parseId('pos', id).ok ? await findPositions(manager, [id]) : [];
  if (seen === undefined) return refuse('NOT_FOUND', { id });
  const held = await decisionFacts(manager, seen.hostId, request);
  const known = await manager.findOneOrFail(PositionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!holds(viewPositions(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const { facts } = known.hostId === held.organizationId ? held : await decisionFacts(manager, known.hostId, request);
  const decision = decideOn(known, facts);
  if (decision.kind === 'refused') return decision;
  await write(manager, decision.change.position);
  await record(manager, request, [{ change: decision.change, before: known }]);
  return { kind: 'accepted', change: decision.change.position };
}

/** What is decided by, of the organisation that an id means. */
async function decisionFacts(
  manager: EntityManager,
  hostId: string,
  { now }: RequestContext,
): Promise<{ readonly organizationId: string; readonly facts: PositionDecisionFacts }> {
  if (!parseId('org', hostId).ok) return { organizationId: hostId, facts: { host: standingOf([]), now } };
  const { organizationId, members } = await lockMembers(manager, hostId);
  return { organizationId, facts: { host: standingOf(members), now } };
}
