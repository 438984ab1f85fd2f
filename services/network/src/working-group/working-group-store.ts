import { type Decision, holds, refuse } from '@cattc/decisions';
import { workingGroupEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import {
  type ColumnsOf,
  countRows,
  type IdList,
  inOrder,
  instantColumn,
  nextCaseNumber,
  type Parameters,
  pageOfIds,
  type RequestContext,
  recordChanges,
} from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import type { WorkingGroupOrder, WorkingGroupState } from '../generated/resolvers.ts';
import { viewMechanisms } from '../mechanism/mechanism-access.ts';
import { membersSql } from '../mechanism/mechanism-list.ts';
import { findMechanismFacts, findMechanisms, MechanismEntity } from '../mechanism/mechanism-store.ts';
import { resolveOrganizations } from '../organization/organization-store.ts';
import {
  eventView,
  mutationOf,
  type WorkingGroup,
  type WorkingGroupAction,
  type WorkingGroupChange,
  type WorkingGroupFacts,
  workingGroupTable,
} from './working-group.ts';
import { viewWorkingGroups } from './working-group-access.ts';
import { decide, type Establishment, establish, type WorkingGroupInput } from './working-group-decisions.ts';
import type { WorkingGroupCode } from './working-group-messages.ts';

export const WorkingGroupEntity = new EntitySchema<WorkingGroup>({
  name: 'WorkingGroup',
  tableName: 'working_group',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    number: { type: 'text' },
    mechanismId: { type: 'text' },
    country: { type: 'text' },
    title: { type: 'jsonb' },
    state: { type: 'text' },
    seats: { type: 'jsonb' },
    stateSince: instantColumn,
    effectiveAt: instantColumn,
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<WorkingGroup>,
});

export function findWorkingGroups(manager: EntityManager, ids: readonly string[]): Promise<WorkingGroup[]> {
  return manager.findBy(WorkingGroupEntity, { id: In([...ids]) });
}

/** Those under these mechanisms, the newest first, at most 100 of each: two statements. */
export async function findWorkingGroupsUnder(manager: EntityManager, mechanismIds: readonly string[]): Promise<WorkingGroup[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT g.id FROM unnest($1::text[]) AS m(id)
     CROSS JOIN LATERAL (SELECT id FROM working_group WHERE mechanism_id = m.id ORDER BY id DESC LIMIT 100) g ORDER BY g.id DESC`,
    [mechanismIds],
  );
  const ids = rows.map(({ id }) => id);
  return inOrder(ids, await findWorkingGroups(manager, ids));
}

export interface WorkingGroupListing {
  readonly number: string | null;
  readonly mechanismId: string | null;
  readonly states: readonly WorkingGroupState[] | null;
  readonly countries: readonly string[] | null;
  /** Code of a group of countries. */
  readonly group: string | null;
  readonly order: WorkingGroupOrder;
}

/** A page of what the caller may see, one row more than `limit` where there are more: two statements. */
export async function listWorkingGroups(
  manager: EntityManager,
  listing: WorkingGroupListing,
  request: RequestContext,
  limit: number,
  after: string | null,
): Promise<WorkingGroup[]> {
  const ids = await pageOfIds(manager, idsOf(listing, request), limit, after);
  return inOrder(ids, await findWorkingGroups(manager, ids));
}

/** Counts what the caller may see, to one past `limit`. */
export function countWorkingGroups(
  manager: EntityManager,
  listing: WorkingGroupListing,
  request: RequestContext,
  limit: number,
): Promise<number> {
  return countRows(manager, idsOf(listing, request), limit);
}

const idsOf = (listing: WorkingGroupListing, request: RequestContext): IdList<WorkingGroup> => ({
  table: 'working_group',
  view: viewWorkingGroups(request.caller),
  condition: (parameters) => conditionSql(listing, request, parameters),
  order: listing.order,
});

function conditionSql(
  { number, mechanismId, states, countries, group }: WorkingGroupListing,
  { now }: RequestContext,
  parameters: Parameters,
): string {
  const conditions = ['TRUE'];
  if (number !== null) conditions.push(`r.number = ${parameters.add(number)}`);
  if (mechanismId !== null) conditions.push(`r.mechanism_id = ${parameters.add(mechanismId)}`);
  if (states !== null) conditions.push(`r.state = ANY(${parameters.add(states)})`);
  if (countries !== null) conditions.push(`r.country = ANY(${parameters.add(countries)})`);
  if (group !== null) conditions.push(`r.country IN (${membersSql(parameters.add(group), parameters.add(now))})`);
  return conditions.join(' AND ');
}

/** What decisions about these groups, their meetings and action items need to know, by group: as many statements for a page as for one. */
export async function findWorkingGroupFacts(
  manager: EntityManager,
  workingGroups: readonly Pick<WorkingGroup, 'id' | 'mechanismId'>[],
  request: Pick<RequestContext, 'now'>,
): Promise<ReadonlyMap<string, WorkingGroupFacts>> {
  const mechanisms = await findMechanisms(manager, [...new Set(workingGroups.map(({ mechanismId }) => mechanismId))]);
  const facts = await findMechanismFacts(manager, mechanisms, request);
  const byId = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  return new Map(
    workingGroups.flatMap(({ id, mechanismId }) => {
      const [mechanism, found] = [byId.get(mechanismId), facts.get(mechanismId)];
      return mechanism === undefined || found === undefined ? [] : [[id, { ...found, mechanism }]];
    }),
  );
}

/** The same of one group. */
export async function readWorkingGroupFacts(
  manager: EntityManager,
  workingGroup: Pick<WorkingGroup, 'id' | 'mechanismId'>,
  request: Pick<RequestContext, 'now'>,
): Promise<WorkingGroupFacts> {
  const facts = (await findWorkingGroupFacts(manager, [workingGroup], request)).get(workingGroup.id);
  if (facts === undefined) throw new Error(`the mechanism of ${workingGroup.id} is missing`);
  return facts;
}

type WorkingGroupDecision = Decision<WorkingGroup, WorkingGroupCode>;

/** Establishes a group. The mechanism is held as it is until that is stored. */
export async function establishWorkingGroup(
  manager: EntityManager,
  request: RequestContext,
  input: Establishment & { readonly mechanismId: string },
): Promise<WorkingGroupDecision> {
  const { mechanismId } = input;
  const mechanism = await manager.findOne(MechanismEntity, { where: { id: mechanismId }, lock: { mode: 'pessimistic_read' } });
  if (mechanism === null || !holds(viewMechanisms(request.caller), mechanism)) return refuse('NOT_FOUND', { id: mechanismId });
  const identity = { id: newId('wgr'), number: '' };
  const facts = await readWorkingGroupFacts(manager, { id: identity.id, mechanismId }, request);
  const decision = establish(input, mechanism, facts, identity, request.caller);
  if (decision.kind === 'refused') return decision;
  const workingGroup = { ...decision.change.workingGroup, number: await nextCaseNumber(manager, 'WGR', request.now) };
  await manager.insert(WorkingGroupEntity, rowOf(workingGroup));
  await write(manager, request, 'establishWorkingGroup', 'established', { ...decision.change, workingGroup }, null);
  return { kind: 'accepted', change: workingGroup };
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Runs an action on a group under its row lock. What the caller may not see is not there. */
export async function changeWorkingGroup(
  manager: EntityManager,
  request: RequestContext,
  action: WorkingGroupAction,
  { id, expectedVersion, ...input }: WorkingGroupInput & Target,
): Promise<WorkingGroupDecision> {
  const known = await manager.findOne(WorkingGroupEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null || !holds(viewWorkingGroups(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const { organizationId } = input;
  const organization = organizationId == null ? null : (await resolveOrganizations(manager, [organizationId])).get(organizationId);
  const facts = await readWorkingGroupFacts(manager, known, request);
  const decision = decide(action, known, input, { organization: organization ?? null }, facts, request.caller);
  if (decision.kind === 'refused') return decision;
  if (organization === undefined) return refuse('NOT_FOUND', { id: organizationId ?? '' });
  await manager.update(WorkingGroupEntity, { id }, rowOf(decision.change.workingGroup));
  await write(manager, request, mutationOf[action], workingGroupTable[action].event, decision.change, known);
  return { kind: 'accepted', change: decision.change.workingGroup };
}

async function write(
  manager: EntityManager,
  request: RequestContext,
  action: string,
  event: keyof typeof workingGroupEvents,
  { workingGroup, reason, note, effectiveAt }: WorkingGroupChange,
  before: WorkingGroup | null,
): Promise<void> {
  await recordChanges(manager, request, [
    {
      event: workingGroupEvents[event],
      subject: workingGroup.id,
      version: workingGroup.version,
      action,
      fromState: before?.state ?? null,
      toState: workingGroup.state,
      before: before === null ? null : eventView(before),
      after: eventView(workingGroup),
      reason,
      // That a group is there may everybody read; why it ended is both sides' affair.
      tellsReason: false,
      note,
      effectiveAt,
    },
  ]);
}

/** TypeORM takes no lists that cannot be written. */
const rowOf = (workingGroup: WorkingGroup) => workingGroup as object;
