import { always, type Decision, holds, refuse } from '@cattc/decisions';
import { launchEvents } from '@cattc/events';
import { newId, startOfDay } from '@cattc/formats';
import {
  type ColumnsOf,
  countRows,
  type IdList,
  inOrder,
  instantColumn,
  type Parameters,
  pageOfIds,
  type RequestContext,
  recordChanges,
} from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import type { Forum } from '../forum/forum.ts';
import { mostOrganizations } from '../forum/forum-outcome-input.ts';
import { findForums } from '../forum/forum-store.ts';
import type { LaunchKind, LaunchOrder, LaunchState } from '../generated/resolvers.ts';
import { toldBy } from '../initiative/initiative-activity.ts';
import { countChanges } from '../initiative/initiative-activity-store.ts';
import { taggedSql } from '../initiative/initiative-list.ts';
import { viewMechanisms } from '../mechanism/mechanism-access.ts';
import { findMechanisms } from '../mechanism/mechanism-store.ts';
import { resolveOrganizations, sameOrganizationSql } from '../organization/organization-store.ts';
import { findPlatforms } from '../platform/platform-store.ts';
import {
  decide,
  eventView,
  type Launch,
  type LaunchAction,
  type LaunchChange,
  type LaunchEdit,
  type LaunchInput,
  type LaunchRecording,
  type LaunchSurroundings,
  launchTable,
  mutationOf,
  record,
} from './launch.ts';
import type { LaunchCode } from './launch-messages.ts';

export const LaunchEntity = new EntitySchema<Launch>({
  name: 'Launch',
  tableName: 'launch',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    forumId: { type: 'text' },
    country: { type: 'text' },
    kind: { type: 'text' },
    state: { type: 'text' },
    titles: { type: 'jsonb' },
    abouts: { type: 'jsonb' },
    organizationIds: { type: 'text', array: true },
    listingId: { type: 'text', nullable: true },
    platformId: { type: 'text', nullable: true },
    mechanismId: { type: 'text', nullable: true },
    initiatives: { type: 'text', array: true },
    launchedOn: { type: 'date' },
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<Launch>,
});

export function findLaunches(manager: EntityManager, ids: readonly string[]): Promise<Launch[]> {
  return manager.findBy(LaunchEntity, { id: In([...ids]) });
}

/** What is asked of a list; null does not matter. */
export interface LaunchListing {
  readonly forumId: string | null;
  readonly kinds: readonly LaunchKind[] | null;
  readonly states: readonly LaunchState[] | null;
  readonly organizationId: string | null;
  readonly initiatives: readonly string[] | null;
  readonly order: LaunchOrder;
}

/** A page, one row more than `limit` where there are more: two statements. */
export async function listLaunches(manager: EntityManager, listing: LaunchListing, limit: number, after: string | null): Promise<Launch[]> {
  const ids = await pageOfIds(manager, idsOf(listing), limit, after);
  return inOrder(ids, await findLaunches(manager, ids));
}

/** Counts to one past `limit`. */
export function countLaunches(manager: EntityManager, listing: LaunchListing, limit: number): Promise<number> {
  return countRows(manager, idsOf(listing), limit);
}

const idsOf = (listing: LaunchListing): IdList<Launch> => ({
  table: 'launch',
  view: always,
  condition: (parameters) => conditionSql(listing, parameters),
  order: listing.order,
});

function conditionSql({ forumId, kinds, states, organizationId, initiatives }: LaunchListing, parameters: Parameters): string {
  const conditions = ['TRUE'];
  if (forumId !== null) conditions.push(`r.forum_id = ${parameters.add(forumId)}`);
  if (kinds !== null) conditions.push(`r.kind = ANY(${parameters.add(kinds)})`);
  if (states !== null) conditions.push(`r.state = ANY(${parameters.add(states)})`);
  if (organizationId !== null) conditions.push(`r.organization_ids && ARRAY(${sameOrganizationSql(parameters.add(organizationId))})`);
  if (initiatives !== null) conditions.push(taggedSql('r', initiatives, parameters));
  return conditions.join(' AND ');
}

type LaunchDecision = Decision<Launch, LaunchCode>;

export async function recordLaunch(
  manager: EntityManager,
  request: RequestContext,
  { forumId, ...input }: LaunchRecording & { readonly forumId: string },
): Promise<LaunchDecision> {
  const [forum] = await findForums(manager, [forumId]);
  if (forum === undefined) return refuse('NOT_FOUND', { id: forumId });
  const decision = record(input, newId('lch'), await findSurroundings(manager, request, forum, input), request.caller);
  if (decision.kind === 'refused') return decision;
  const { launch } = decision.change;
  await manager.insert(LaunchEntity, rowOf(launch));
  await write(manager, request, 'recordLaunch', 'recorded', decision.change, null, forum);
  return { kind: 'accepted', change: launch };
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Runs an action on a launch under its row lock. */
export async function changeLaunch(
  manager: EntityManager,
  request: RequestContext,
  action: LaunchAction,
  { id, expectedVersion, ...input }: LaunchInput & Target,
): Promise<LaunchDecision> {
  const known = await manager.findOne(LaunchEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const [forum] = await findForums(manager, [known.forumId]);
  if (forum === undefined) throw new Error(`${known.forumId} is missing`);
  const decision = decide(action, known, input, await findSurroundings(manager, request, forum, input), request.caller);
  if (decision.kind === 'refused') return decision;
  const { launch } = decision.change;
  if (launch.version === known.version) return { kind: 'accepted', change: known };
  await manager.update(LaunchEntity, { id }, rowOf(launch));
  await write(manager, request, mutationOf[action], launchTable[action].event, decision.change, known, forum);
  return { kind: 'accepted', change: launch };
}

async function findSurroundings(
  manager: EntityManager,
  { caller, now }: RequestContext,
  forum: Forum,
  { organizationIds, platformId, mechanismId }: LaunchEdit,
): Promise<LaunchSurroundings> {
  const found = await resolveOrganizations(manager, (organizationIds ?? []).slice(0, mostOrganizations));
  const platforms = platformId == null ? [] : await findPlatforms(manager, [platformId]);
  const [mechanism] = mechanismId == null ? [] : await findMechanisms(manager, [mechanismId]);
  return {
    forum,
    organizations: new Map([...found].map(([id, organization]) => [id, organization.id])),
    platformIsThere: platforms.length > 0,
    mechanism: mechanism !== undefined && holds(viewMechanisms(caller), mechanism) ? mechanism : null,
    now,
  };
}

async function write(
  manager: EntityManager,
  request: RequestContext,
  action: string,
  event: keyof typeof launchEvents,
  { launch, reason, note }: LaunchChange,
  before: Launch | null,
  { timeZone }: Forum,
): Promise<void> {
  // It was so on the day of the launch; what is changed later, since then.
  const effectiveAt = before === null ? startOfDay(launch.launchedOn, timeZone) : request.now;
  await countChanges(manager, [{ before, after: launch, told: () => toldBy.launch(eventView(launch), effectiveAt) }]);
  await recordChanges(manager, request, [
    {
      event: launchEvents[event],
      ...{ subject: launch.id, version: launch.version, action, reason, note, effectiveAt },
      fromState: before?.state ?? null,
      toState: launch.state,
      before: before === null ? null : eventView(before),
      after: eventView(launch),
      // Why it was taken back is the staff's.
      tellsReason: false,
    },
  ]);
}

/** TypeORM takes no lists that cannot be written. */
const rowOf = (launch: Launch) => structuredClone(launch) as object;
