import { type Caller, type Decision, holds, refuse } from '@cattc/decisions';
import { positionEvents } from '@cattc/events';
import { newId, parseId, searchTokens } from '@cattc/formats';
import { instantColumn, nextCaseNumber, type Place, type RecordedChange, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import { standingOf } from '../member/member.ts';
import { lockMembers } from '../member/member-store.ts';
import { fieldKeys } from '../skill/field.ts';
import {
  create,
  decide,
  eventView,
  type Position,
  type PositionChange,
  type PositionDecisionFacts,
  type PositionStep,
  update,
} from './position.ts';
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

export const PositionEntity = new EntitySchema<Position>({
  name: 'Position',
  tableName: 'position',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    number: { type: 'text' },
    hostId: { type: 'text' },
    country: { type: 'text' },
    listingId: { type: 'text', nullable: true },
    state: { type: 'text' },
    blockedBy: { type: 'text', array: true },
    stateBeforeBlock: { type: 'text', nullable: true },
    title: { type: 'jsonb' },
    summary: { type: 'jsonb' },
    fields: { type: 'text', array: true },
    skills: { type: 'text', array: true },
    languages: { type: 'jsonb' },
    stages: { type: 'text', array: true },
    months: { type: 'integer' },
    places: { type: 'integer' },
    monthlyGrant: { type: 'jsonb', nullable: true },
    applyBy: { type: 'date', nullable: true },
    openedAt: { ...instantColumn, nullable: true },
    createdAt: instantColumn,
    updatedAt: instantColumn,
  },
});

export function findPositions(manager: EntityManager, ids: readonly string[]): Promise<Position[]> {
  return manager.findBy(PositionEntity, { id: In([...ids]) });
}

/** A page of what the caller may see, one row more than `limit` where there are more: two statements. */
export async function listPositions(
  manager: EntityManager,
  listing: PositionListing,
  caller: Caller,
  limit: number,
  after: Place | null,
): Promise<Position[]> {
  return readPage(manager, pageStatement(listing, caller, limit, after));
}

/** The same for each of these hosts, the pages of all of them in one list: two statements however many there are. */
export async function listPositionsOfHosts(
  manager: EntityManager,
  hostIds: readonly string[],
  listing: PositionListing,
  caller: Caller,
  limit: number,
  after: Place | null,
): Promise<Position[]> {
  return readPage(manager, hostPagesStatement(hostIds, listing, caller, limit, after));
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
  return manager.query(text, [...values]);
}

async function readPage(manager: EntityManager, statement: Statement): Promise<Position[]> {
  const ids = (await run<{ id: string }>(manager, statement)).map(({ id }) => id);
  const found = new Map((await findPositions(manager, ids)).map((position) => [position.id, position]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

type PositionDecision = Decision<Position, PositionCode>;

/** Drafts a position. The host's memberships are kept from changing meanwhile, so that none is drafted after a block. */
export async function createPosition(
  manager: EntityManager,
  request: RequestContext,
  { hostId, ...input }: PositionInput & { readonly hostId?: string | null | undefined },
): Promise<PositionDecision> {
  const host = hostId ?? request.caller.organization ?? '';
  const facts = await decisionFacts(manager, host, request);
  const decision = create(input, host, facts, { id: newId('pos'), number: '' }, request.caller);
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

/** What the caller may not see is not there. The host never changes, so it is read before its memberships are locked, and the position after. */
async function change(
  manager: EntityManager,
  request: RequestContext,
  { id, expectedVersion }: Expectation,
  decideOn: (position: Position, facts: PositionDecisionFacts) => Decision<PositionChange, PositionCode>,
  write: (manager: EntityManager, position: Position) => Promise<void>,
): Promise<PositionDecision> {
  const [seen] = parseId('pos', id).ok ? await findPositions(manager, [id]) : [];
  if (seen === undefined) return refuse('NOT_FOUND', { id });
  const facts = await decisionFacts(manager, seen.hostId, request);
  const known = await manager.findOneOrFail(PositionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!holds(viewPositions(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const decision = decideOn(known, facts);
  if (decision.kind === 'refused') return decision;
  await write(manager, decision.change.position);
  await record(manager, request, [{ change: decision.change, before: known }]);
  return { kind: 'accepted', change: decision.change.position };
}

async function decisionFacts(manager: EntityManager, hostId: string, { now }: RequestContext): Promise<PositionDecisionFacts> {
  const members = parseId('org', hostId).ok ? await lockMembers(manager, hostId) : [];
  return { host: standingOf(members), now };
}

/**
 * Runs a reaction on every position of a host that is not closed, under their row locks: four statements however many there are.
 * The caller holds the lock of the host's memberships.
 */
export async function reactOnPositions(
  manager: EntityManager,
  request: RequestContext,
  hostId: string,
  react: (position: Position) => PositionChange | null,
): Promise<void> {
  const positions = await manager.find(PositionEntity, {
    where: { hostId, state: In(['DRAFT', 'OPEN', 'BLOCKED']) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const changes = positions.flatMap((before) => {
    const change = react(before);
    return change === null ? [] : [{ change, before }];
  });
  if (changes.length === 0) return;
  await writeStates(
    manager,
    changes.map(({ change }) => change.position),
  );
  await record(manager, request, changes);
}

async function writeFacts(manager: EntityManager, position: Position): Promise<void> {
  await manager.query(
    `INSERT INTO position (id, version, number, host_id, country, listing_id, state, blocked_by, state_before_block, title, summary, fields,
       skills, languages, stages, months, places, monthly_grant, apply_by, opened_at, created_at, updated_at, field_keys, language_keys, search)
     SELECT id, version, number, host_id, country, listing_id, state, blocked_by, state_before_block, title, summary, fields,
       skills, languages, stages, months, places, monthly_grant, apply_by, opened_at, created_at, updated_at, field_keys, language_keys,
       array_to_tsvector(tokens)
     FROM json_to_record($1) AS r(id text, version integer, number text, host_id text, country text, listing_id text, state text,
       blocked_by text[], state_before_block text, title jsonb, summary jsonb, fields text[], skills text[], languages jsonb, stages text[],
       months integer, places integer, monthly_grant jsonb, apply_by date, opened_at timestamptz, created_at timestamptz,
       updated_at timestamptz, field_keys text[], language_keys text[], tokens text[])
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, listing_id = excluded.listing_id, title = excluded.title,
       summary = excluded.summary, fields = excluded.fields, skills = excluded.skills, languages = excluded.languages,
       stages = excluded.stages, months = excluded.months, places = excluded.places, monthly_grant = excluded.monthly_grant,
       apply_by = excluded.apply_by, updated_at = excluded.updated_at, field_keys = excluded.field_keys,
       language_keys = excluded.language_keys, search = excluded.search`,
    [JSON.stringify(positionRow(position))],
  );
}

function positionRow(position: Position): object {
  const { hostId, listingId, blockedBy, stateBeforeBlock, monthlyGrant, applyBy, openedAt, createdAt, updatedAt, ...facts } = position;
  return {
    ...facts,
    host_id: hostId,
    listing_id: listingId,
    blocked_by: blockedBy,
    state_before_block: stateBeforeBlock,
    monthly_grant: monthlyGrant,
    apply_by: applyBy,
    opened_at: openedAt,
    created_at: createdAt,
    updated_at: updatedAt,
    field_keys: fieldKeys(position.fields),
    language_keys: position.languages.map(({ lang }) => lang),
    tokens: [...new Set([...position.title, ...position.summary].flatMap(({ value }) => searchTokens(value)))],
  };
}

async function writeStates(manager: EntityManager, positions: readonly Position[]): Promise<void> {
  const rows = positions.map(({ id, version, state, blockedBy, stateBeforeBlock, openedAt, updatedAt }) => ({
    id,
    version,
    state,
    blocked_by: blockedBy,
    state_before_block: stateBeforeBlock,
    opened_at: openedAt,
    updated_at: updatedAt,
  }));
  await manager.query(
    `UPDATE position p SET version = r.version, state = r.state, blocked_by = r.blocked_by, state_before_block = r.state_before_block,
       opened_at = r.opened_at, updated_at = r.updated_at
     FROM json_to_recordset($1) AS r(id text, version integer, state text, blocked_by text[], state_before_block text,
       opened_at timestamptz, updated_at timestamptz)
     WHERE p.id = r.id`,
    [JSON.stringify(rows)],
  );
}

function record(
  manager: EntityManager,
  request: RequestContext,
  changes: readonly { readonly change: PositionChange; readonly before: Position | null }[],
): Promise<void> {
  return recordChanges(
    manager,
    request,
    changes.map(
      ({ change: { position, event, ...change }, before }): RecordedChange => ({
        ...change,
        event: positionEvents[event],
        subject: position.id,
        version: position.version,
        fromState: before?.state ?? null,
        toState: position.state,
        before: before === null ? null : eventView(before),
        after: eventView(position),
      }),
    ),
  );
}
