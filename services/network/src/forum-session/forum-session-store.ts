import { type Decision, refuse } from '@cattc/decisions';
import { forumSessionEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { type ColumnsOf, instantColumn, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import type { Forum } from '../forum/forum.ts';
import { lockForum } from '../forum/forum-store.ts';
import { resolveOrganizations } from '../organization/organization-store.ts';
import {
  eventView,
  type ForumSession,
  type ForumSessionAction,
  type ForumSessionChange,
  forumSessionTable,
  mutationOf,
} from './forum-session.ts';
import { decide, type ForumSessionInput, type ForumSessionPlan, type ForumSessionSurroundings, plan } from './forum-session-decisions.ts';
import { mostSpeakers } from './forum-session-input.ts';
import type { ForumSessionCode } from './forum-session-messages.ts';

export const ForumSessionEntity = new EntitySchema<ForumSession>({
  name: 'ForumSession',
  tableName: 'forum_session',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    forumId: { type: 'text' },
    state: { type: 'text' },
    kind: { type: 'text' },
    titles: { type: 'jsonb' },
    abstracts: { type: 'jsonb' },
    track: { type: 'text', nullable: true },
    room: { type: 'text' },
    roomCapacity: { type: 'integer', nullable: true },
    startsAt: instantColumn,
    endsAt: instantColumn,
    speakers: { type: 'jsonb' },
    effectiveAt: instantColumn,
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<ForumSession>,
});

export function findForumSessions(manager: EntityManager, ids: readonly string[]): Promise<ForumSession[]> {
  return manager.findBy(ForumSessionEntity, { id: In([...ids]) });
}

/** All sessions of forums, by their beginning: one statement. */
export function findForumSessionsOf(manager: EntityManager, forumIds: readonly string[]): Promise<ForumSession[]> {
  return manager.find(ForumSessionEntity, { where: { forumId: In([...forumIds]) }, order: { startsAt: 'ASC', id: 'ASC' } });
}

type ForumSessionDecision = Decision<ForumSession, ForumSessionCode>;

/** Enters a session into a programme, under the lock of the forum: rooms and speakers are compared while nobody else enters one. */
export async function planForumSession(
  manager: EntityManager,
  request: RequestContext,
  { forumId, ...input }: ForumSessionPlan & { readonly forumId: string },
): Promise<ForumSessionDecision> {
  const forum = await lockForum(manager, forumId);
  if (forum === null) return refuse('NOT_FOUND', { id: forumId });
  const decision = plan(input, newId('ses'), await findSurroundings(manager, request, forum, input), request.caller);
  if (decision.kind === 'refused') return decision;
  const { session } = decision.change;
  await manager.insert(ForumSessionEntity, rowOf(session));
  await write(manager, request, forum, { action: 'planForumSession', event: 'planned', change: decision.change, before: null });
  return { kind: 'accepted', change: session };
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Runs an action on a session under the lock of the forum. */
export async function changeForumSession(
  manager: EntityManager,
  request: RequestContext,
  action: ForumSessionAction,
  { id, expectedVersion, ...input }: ForumSessionInput & Target,
): Promise<ForumSessionDecision> {
  const [seen] = await findForumSessions(manager, [id]);
  if (seen === undefined) return refuse('NOT_FOUND', { id });
  const forum = await lockForum(manager, seen.forumId);
  const [known] = await findForumSessions(manager, [id]);
  if (forum === null || known === undefined) throw new Error(`${id} or its forum is gone`);
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const decision = decide(action, known, input, await findSurroundings(manager, request, forum, input), request.caller);
  if (decision.kind === 'refused') return decision;
  const { session } = decision.change;
  if (session.version === known.version) return { kind: 'accepted', change: known };
  await manager.update(ForumSessionEntity, { id }, rowOf(session));
  const { event } = forumSessionTable[action];
  await write(manager, request, forum, { action: mutationOf[action], event, change: decision.change, before: known });
  return { kind: 'accepted', change: session };
}

async function findSurroundings(
  manager: EntityManager,
  { now }: RequestContext,
  forum: Forum,
  { speakers }: ForumSessionPlan,
): Promise<ForumSessionSurroundings> {
  const named = (speakers ?? []).slice(0, mostSpeakers).flatMap(({ organizationId }) => (organizationId == null ? [] : [organizationId]));
  const organizations = await resolveOrganizations(manager, [...new Set(named)]);
  const planned = await manager.findBy(ForumSessionEntity, { forumId: forum.id, state: 'PLANNED' });
  return { forum, planned, organizations: new Map([...organizations].map(([id, organization]) => [id, organization.id])), now };
}

interface Written {
  readonly action: string;
  readonly event: keyof typeof forumSessionEvents;
  readonly change: ForumSessionChange;
  readonly before: ForumSession | null;
}

async function write(
  manager: EntityManager,
  request: RequestContext,
  forum: Forum,
  { action, event, change, before }: Written,
): Promise<void> {
  const { session, reason, note, effectiveAt } = change;
  await recordChanges(manager, request, [
    {
      event: forumSessionEvents[event],
      ...{ subject: session.id, version: session.version, action, reason, note, effectiveAt },
      fromState: before?.state ?? null,
      toState: session.state,
      before: before === null ? null : eventView(before, forum),
      after: eventView(session, forum),
    },
  ]);
}

/** TypeORM takes no lists that cannot be written. */
const rowOf = (session: ForumSession) => structuredClone(session) as object;
