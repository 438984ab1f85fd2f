import { randomBytes } from 'node:crypto';
import { type Decision, holds, refuse } from '@cattc/decisions';
import { partnerSystemEvents } from '@cattc/events';
import { newId, parseId } from '@cattc/formats';
import { subjectHash } from '@cattc/identity';
import {
  type ColumnsOf,
  countRows,
  findByKeys,
  type IdList,
  inOrder,
  instantColumn,
  nextCaseNumber,
  type Parameters,
  pageOfIds,
  type RequestContext,
  recordChanges,
  sameRecordSql,
} from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import type { PartnerSystemOrder, PartnerSystemState } from '../generated/resolvers.ts';
import {
  decide,
  eventView,
  type Holder,
  mutationOf,
  type PartnerSystem,
  type PartnerSystemAction,
  type PartnerSystemChange,
  type PartnerSystemEdit,
  partnerSystemTable,
  register,
} from './partner-system.ts';
import { viewPartnerSystems } from './partner-system-access.ts';
import type { PartnerSystemInput } from './partner-system-input.ts';
import type { PartnerSystemCode } from './partner-system-messages.ts';

export const PartnerSystemEntity = new EntitySchema<PartnerSystem>({
  name: 'PartnerSystem',
  tableName: 'partner_system',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    number: { type: 'text' },
    name: { type: 'text' },
    country: { type: 'text' },
    organizationId: { type: 'text', nullable: true },
    subject: { type: 'text' },
    scopes: { type: 'text', array: true },
    state: { type: 'text' },
    contact: { type: 'jsonb', nullable: true },
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<PartnerSystem>,
});

export function findPartnerSystems(manager: EntityManager, ids: readonly string[]): Promise<PartnerSystem[]> {
  return findByKeys(manager, PartnerSystemEntity, 'id', ids);
}

/** The active systems that have these subjects, by subject. */
export async function findHolders(manager: EntityManager, subjects: readonly string[]): Promise<ReadonlyMap<string, Holder>> {
  const found = await manager.findBy(PartnerSystemEntity, { subject: In([...subjects]), state: 'ACTIVE' });
  return new Map(found.map((system) => [system.subject, system]));
}

export interface PartnerSystemListing {
  readonly number: string | null;
  readonly states: readonly PartnerSystemState[] | null;
  readonly countries: readonly string[] | null;
  readonly organizationId: string | null;
  readonly order: PartnerSystemOrder;
}

/** A page of what the caller may see, one row more than `limit` where there are more. */
export async function listPartnerSystems(
  manager: EntityManager,
  listing: PartnerSystemListing,
  request: RequestContext,
  limit: number,
  after: string | null,
): Promise<PartnerSystem[]> {
  const ids = await pageOfIds(manager, idsOf(listing, request), limit, after);
  return inOrder(ids, await findPartnerSystems(manager, ids));
}

/** Counts what the caller may see, to one past `limit`. */
export function countPartnerSystems(
  manager: EntityManager,
  listing: PartnerSystemListing,
  request: RequestContext,
  limit: number,
): Promise<number> {
  return countRows(manager, idsOf(listing, request), limit);
}

const idsOf = (listing: PartnerSystemListing, request: RequestContext): IdList<PartnerSystem> => ({
  table: 'partner_system',
  view: viewPartnerSystems(request.caller),
  condition: (parameters) => conditionSql(listing, parameters),
  order: listing.order,
});

function conditionSql({ number, states, countries, organizationId }: PartnerSystemListing, parameters: Parameters): string {
  const conditions = [
    number === null ? 'TRUE' : `r.number = ${parameters.add(number)}`,
    states === null ? 'TRUE' : `r.state = ANY(${parameters.add(states)})`,
    countries === null ? 'TRUE' : `r.country = ANY(${parameters.add(countries)})`,
    organizationId === null ? 'TRUE' : `r.organization_id IN (${sameRecordSql(parameters.add(organizationId))})`,
  ];
  return conditions.join(' AND ');
}

type PartnerSystemDecision = Decision<PartnerSystem, PartnerSystemCode>;

/** Registers a system and opens its feed. Of two that take one subject at once, the index lets one through and the other decides anew. */
export async function registerPartnerSystem(
  manager: EntityManager,
  request: RequestContext,
  input: PartnerSystemInput & { readonly note?: string | null | undefined },
): Promise<PartnerSystemDecision> {
  const holder = await findHolder(manager, input.subject);
  const decision = register(input, holder, { id: newId('ptn'), number: '' }, request.caller, request.now);
  if (decision.kind === 'refused') return decision;
  const system = { ...decision.change.system, number: await nextCaseNumber(manager, 'PTN', request.now) };
  await manager.insert(PartnerSystemEntity, { ...system, scopes: [...system.scopes] });
  await manager.query('INSERT INTO feed (system_id, tag) VALUES ($1, $2)', [system.id, newTag()]);
  await write(manager, request, 'registerPartnerSystem', 'registered', { ...decision.change, system }, null);
  return { kind: 'accepted', change: system };
}

/** Runs an action on a system under its row lock. What the caller may not see is not there. */
export async function changePartnerSystem(
  manager: EntityManager,
  request: RequestContext,
  action: PartnerSystemAction,
  { id, expectedVersion, ...edit }: PartnerSystemEdit & { id: string; expectedVersion?: number | null | undefined },
): Promise<PartnerSystemDecision> {
  if (!parseId('ptn', id).ok) return refuse('NOT_FOUND', { id });
  const known = await manager.findOne(PartnerSystemEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null || !holds(viewPartnerSystems(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const holder = await findHolder(manager, edit.subject ?? known.subject);
  const decision = decide(action, known, edit, holder, request.caller, request.now);
  if (decision.kind === 'refused') return decision;
  const { id: _, ...columns } = decision.change.system;
  await manager.update(PartnerSystemEntity, { id }, { ...columns, scopes: [...columns.scopes] });
  await write(manager, request, mutationOf[action], partnerSystemTable[action].event, decision.change, known);
  return { kind: 'accepted', change: decision.change.system };
}

async function findHolder(manager: EntityManager, subject: string): Promise<Holder | null> {
  // A text with NUL is nobody's subject, and no value that Postgres takes.
  return subject.includes('\0') ? null : ((await findHolders(manager, [subject])).get(subject) ?? null);
}

async function write(
  manager: EntityManager,
  request: RequestContext,
  action: string,
  event: keyof typeof partnerSystemEvents,
  { system, reason, note }: PartnerSystemChange,
  before: PartnerSystem | null,
): Promise<void> {
  await recordChanges(manager, request, [
    {
      event: partnerSystemEvents[event],
      subject: system.id,
      version: system.version,
      action,
      fromState: before?.state ?? null,
      toState: system.state,
      before: before === null ? null : eventView(before, subjectHash(before.subject)),
      after: eventView(system, subjectHash(system.subject)),
      reason,
      note,
      effectiveAt: request.now,
    },
  ]);
}

const tagAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Six characters, random so that a deployment made anew, or a sandbox, has other ones. */
function newTag(): string {
  return Array.from(randomBytes(6), (byte) => tagAlphabet[byte % 32]).join('');
}
