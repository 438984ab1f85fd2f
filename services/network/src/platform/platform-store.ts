import { type Decision, holds, refuse } from '@cattc/decisions';
import { platformEvents } from '@cattc/events';
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
import { findAgencyMandates } from '../country/country-store.ts';
import { DocumentRecordEntity } from '../document/document-store.ts';
import type { InnovationPlatformKind, InnovationPlatformOrder, InnovationPlatformState } from '../generated/resolvers.ts';
import { toldBy } from '../initiative/initiative-activity.ts';
import { countChanges } from '../initiative/initiative-activity-store.ts';
import { taggedSql } from '../initiative/initiative-list.ts';
import { viewMechanisms } from '../mechanism/mechanism-access.ts';
import { findMechanisms } from '../mechanism/mechanism-store.ts';
import { resolveOrganizations, sameOrganizationSql } from '../organization/organization-store.ts';
import {
  type Announcement,
  announce,
  decide,
  eventView,
  mutationOf,
  type Platform,
  type PlatformAction,
  type PlatformChange,
  type PlatformInput,
  platformTable,
} from './platform.ts';
import { viewPlatforms } from './platform-access.ts';
import type { NamedRecords, PlatformEdit } from './platform-input.ts';
import type { PlatformCode } from './platform-messages.ts';

const columns = {
  id: { type: 'text', primary: true },
  version: { type: 'integer' },
  number: { type: 'text' },
  kind: { type: 'text' },
  country: { type: 'text' },
  state: { type: 'text' },
  names: { type: 'jsonb' },
  hostIds: { type: 'text', array: true },
  city: { type: 'text', nullable: true },
  mechanismId: { type: 'text', nullable: true },
  website: { type: 'text', nullable: true },
  programmes: { type: 'text', array: true },
  initiatives: { type: 'text', array: true },
  contact: { type: 'jsonb', nullable: true },
  documentIds: { type: 'text', array: true },
  openedOn: { type: 'date', nullable: true },
  closedOn: { type: 'date', nullable: true },
  effectiveAt: instantColumn,
  createdAt: instantColumn,
  updatedAt: instantColumn,
} as const satisfies ColumnsOf<Platform>;

export const PlatformEntity = new EntitySchema<Platform>({ name: 'Platform', tableName: 'platform', columns });
/** A view: each platform as it is hosted today, by the survivors of merged organisations. */
export const PlatformRecordEntity = new EntitySchema<Platform>({ name: 'PlatformRecord', tableName: 'platform_record', columns });

export function findPlatforms(manager: EntityManager, ids: readonly string[]): Promise<Platform[]> {
  return manager.findBy(PlatformRecordEntity, { id: In([...ids]) });
}

/** Those under mechanisms, or in countries, the newest first: one statement. */
export function findPlatformsOf(manager: EntityManager, by: 'mechanismId' | 'country', keys: readonly string[]): Promise<Platform[]> {
  return manager.find(PlatformRecordEntity, { where: { [by]: In([...keys]) }, order: { id: 'DESC' } });
}

/** What is asked of a list; null does not matter. */
export interface PlatformListing {
  readonly number: string | null;
  readonly kinds: readonly InnovationPlatformKind[] | null;
  readonly states: readonly InnovationPlatformState[] | null;
  readonly countries: readonly string[] | null;
  readonly hostId: string | null;
  readonly openOn: string | null;
  readonly initiatives: readonly string[] | null;
  readonly order: InnovationPlatformOrder;
}

/** A page of what the caller may see, one row more than `limit` where there are more: two statements. */
export async function listPlatforms(
  manager: EntityManager,
  listing: PlatformListing,
  request: RequestContext,
  limit: number,
  after: string | null,
): Promise<Platform[]> {
  const ids = await pageOfIds(manager, idsOf(listing, request), limit, after);
  return inOrder(ids, await findPlatforms(manager, ids));
}

/** Counts what the caller may see, to one past `limit`. */
export function countPlatforms(manager: EntityManager, listing: PlatformListing, request: RequestContext, limit: number): Promise<number> {
  return countRows(manager, idsOf(listing, request), limit);
}

const idsOf = (listing: PlatformListing, request: RequestContext): IdList<Platform> => ({
  table: 'platform',
  view: viewPlatforms(request.caller),
  condition: (parameters) => conditionSql(listing, parameters),
  order: listing.order,
});

function conditionSql({ number, kinds, states, countries, hostId, openOn, initiatives }: PlatformListing, parameters: Parameters): string {
  const conditions: string[] = [];
  if (number !== null) conditions.push(`r.number = ${parameters.add(number)}`);
  if (kinds !== null) conditions.push(`r.kind = ANY(${parameters.add(kinds)})`);
  if (states !== null) conditions.push(`r.state = ANY(${parameters.add(states)})`);
  if (countries !== null) conditions.push(`r.country = ANY(${parameters.add(countries)})`);
  if (hostId !== null) conditions.push(`r.host_ids && ARRAY(${sameOrganizationSql(parameters.add(hostId))})`);
  if (initiatives !== null) conditions.push(taggedSql('r', initiatives, parameters));
  if (openOn !== null) {
    const day = `${parameters.add(openOn)}::date`;
    conditions.push(`r.opened_on <= ${day} AND (r.closed_on IS NULL OR r.closed_on > ${day})`);
  }
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}

type PlatformDecision = Decision<Platform, PlatformCode>;

export async function announcePlatform(manager: EntityManager, request: RequestContext, input: Announcement): Promise<PlatformDecision> {
  const surroundings = { agencies: await findAgencyMandates(manager), now: request.now };
  const identity = { id: newId('plt'), number: '' };
  const decision = announce(input, await findNamed(manager, request, input), identity, surroundings, request.caller);
  if (decision.kind === 'refused') return decision;
  const platform = { ...decision.change.platform, number: await nextCaseNumber(manager, 'PLT', request.now) };
  await manager.insert(PlatformEntity, rowOf(platform));
  await write(manager, request, 'announceInnovationPlatform', 'announced', { ...decision.change, platform }, null);
  return { kind: 'accepted', change: platform };
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Runs an action on a platform under its row lock. */
export async function changePlatform(
  manager: EntityManager,
  request: RequestContext,
  action: PlatformAction,
  { id, expectedVersion, ...input }: PlatformInput & Target,
): Promise<PlatformDecision> {
  await manager.query('SELECT 1 FROM platform WHERE id = $1 FOR UPDATE', [id]);
  const [known] = await findPlatforms(manager, [id]);
  if (known === undefined || !holds(viewPlatforms(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const surroundings = { agencies: await findAgencyMandates(manager), now: request.now };
  const decision = decide(action, known, input, await findNamed(manager, request, input), surroundings, request.caller);
  if (decision.kind === 'refused') return decision;
  const { platform } = decision.change;
  if (platform.version === known.version) return { kind: 'accepted', change: known };
  await manager.update(PlatformEntity, { id }, rowOf(platform));
  await write(manager, request, mutationOf[action], platformTable[action].event, decision.change, known);
  return { kind: 'accepted', change: platform };
}

/** No more is looked for than an input may name. */
const mostNamed = 20;

async function findNamed(
  manager: EntityManager,
  { caller }: RequestContext,
  { hostIds, mechanismId, documentIds }: PlatformEdit,
): Promise<NamedRecords> {
  const ids = (hostIds ?? []).slice(0, mostNamed);
  const organizations = await resolveOrganizations(manager, ids);
  const [mechanism] = mechanismId == null ? [] : await findMechanisms(manager, [mechanismId]);
  const wanted = (documentIds ?? []).slice(0, mostNamed);
  return {
    hosts: new Map([...organizations].map(([id, organization]) => [id, organization.id])),
    mechanism: mechanism !== undefined && holds(viewMechanisms(caller), mechanism) ? mechanism : null,
    documents: wanted.length === 0 ? [] : await manager.findBy(DocumentRecordEntity, { id: In(wanted), state: 'STORED' }),
  };
}

async function write(
  manager: EntityManager,
  request: RequestContext,
  action: string,
  event: keyof typeof platformEvents,
  { platform, reason, note, effectiveAt }: PlatformChange,
  before: Platform | null,
): Promise<void> {
  await countChanges(manager, [{ before, after: platform, told: () => toldBy.platform(eventView(platform), effectiveAt) }]);
  await recordChanges(manager, request, [
    {
      event: platformEvents[event],
      subject: platform.id,
      version: platform.version,
      action,
      fromState: before?.state ?? null,
      toState: platform.state,
      before: before === null ? null : eventView(before),
      after: eventView(platform),
      reason,
      // Why it was closed is for those who see to it.
      tellsReason: false,
      note,
      effectiveAt,
    },
  ]);
}

/** TypeORM takes no lists that cannot be written. */
const rowOf = (platform: Platform) => structuredClone(platform) as object;
