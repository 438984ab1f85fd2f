import { type Deadline, replaceDeadlines } from '@cattc/deadlines';
import { type Decision, refuse } from '@cattc/decisions';
import { forumEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { type ColumnsOf, instantColumn, type RecordedChange, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import { countPlaces, fillPlaces } from '../delegate/delegate-places-store.ts';
import { eventView, type Forum, type ForumAction, type ForumChange, forumTable, mutationOf } from './forum.ts';
import {
  type Announcement,
  announce,
  decide,
  decideByClock,
  type ForumInput,
  type ForumSurroundings,
  registrationEnds,
} from './forum-decisions.ts';
import type { ForumCode } from './forum-messages.ts';

export const ForumEntity = new EntitySchema<Forum>({
  name: 'Forum',
  tableName: 'forum',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    year: { type: 'integer' },
    number: { type: 'integer', nullable: true },
    state: { type: 'text' },
    names: { type: 'jsonb' },
    themes: { type: 'jsonb' },
    country: { type: 'text' },
    city: { type: 'text' },
    venue: { type: 'text', nullable: true },
    timeZone: { type: 'text' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    capacity: { type: 'integer', nullable: true },
    perOrganization: { type: 'integer' },
    registrationClosesOn: { type: 'date', nullable: true },
    effectiveAt: instantColumn,
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<Forum>,
});

export function findForums(manager: EntityManager, ids: readonly string[]): Promise<Forum[]> {
  return manager.findBy(ForumEntity, { id: In([...ids]) });
}

/** A forum under its row lock: whoever counts its places holds it. */
export function lockForum(manager: EntityManager, id: string): Promise<Forum | null> {
  return manager.findOne(ForumEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

type ForumDecision = Decision<Forum, ForumCode>;

/** Announces the forum of a year. Announcements wait for each other, so that there is one of a year at most. */
export async function announceForum(manager: EntityManager, request: RequestContext, input: Announcement): Promise<ForumDecision> {
  await manager.query('LOCK TABLE forum IN SHARE ROW EXCLUSIVE MODE');
  const [ofYear]: { id: string }[] = await manager.query(`SELECT id FROM forum WHERE year = $1 AND state <> 'CANCELLED'`, [
    Number.isInteger(input.year) ? input.year : 0,
  ]);
  const decision = announce(input, newId('frm'), { ofYear: ofYear ?? null, now: request.now }, request.caller);
  if (decision.kind === 'refused') return decision;
  const { forum } = decision.change;
  await manager.insert(ForumEntity, rowOf(forum));
  await write(manager, request, [{ action: 'announceForum', event: 'announced', change: decision.change, before: null }]);
  return { kind: 'accepted', change: forum };
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Runs an action on a forum under its row lock. A greater capacity gives places to those who wait. */
export async function changeForum(
  manager: EntityManager,
  request: RequestContext,
  action: ForumAction,
  { id, expectedVersion, ...input }: ForumInput & Target,
): Promise<ForumDecision> {
  const known = await lockForum(manager, id);
  if (known === null) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const { registered } = await countPlaces(manager, id);
  const decision = decide(
    action,
    known,
    input,
    { registered, programme: await findProgramme(manager, id), now: request.now },
    request.caller,
  );
  if (decision.kind === 'refused') return decision;
  const { forum } = decision.change;
  if (forum.version === known.version) return { kind: 'accepted', change: known };
  await manager.update(ForumEntity, { id }, rowOf(forum));
  await write(manager, request, [{ action: mutationOf[action], event: forumTable[action].event, change: decision.change, before: known }]);
  if (forum.capacity !== known.capacity) await fillPlaces(manager, request, forum);
  return { kind: 'accepted', change: forum };
}

/** From the beginning of the first session that takes place to the end of the last; null where none does. */
async function findProgramme(manager: EntityManager, id: string): Promise<ForumSurroundings['programme']> {
  const [row]: { from: Date | null; to: Date | null }[] = await manager.query(
    `SELECT min(starts_at) AS from, max(ends_at) AS to FROM forum_session WHERE forum_id = $1 AND state = 'PLANNED'`,
    [id],
  );
  const { from = null, to = null } = row ?? {};
  return from === null || to === null ? null : { from: new Date(from), to: new Date(to) };
}

/** Ends registrations whose last day is over, under the rows' locks. Where somebody was before it, nothing is done. `request` is a `clockTick`. */
export async function changeForumsByClock(
  manager: EntityManager,
  request: RequestContext,
  deadlines: readonly Pick<Deadline, 'subject'>[],
): Promise<void> {
  const ids = deadlines.map(({ subject }) => subject);
  const known = await manager.find(ForumEntity, { where: { id: In(ids) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const written = known.flatMap((before): Written[] => {
    const change = decideByClock(before, request.now);
    const { event } = forumTable.endRegistration;
    return change === null ? [] : [{ action: 'endRegistration', event, change, before, cause: `endRegistration ${before.id}` }];
  });
  for (const { change } of written) await manager.update(ForumEntity, { id: change.forum.id }, rowOf(change.forum));
  await write(manager, request, written);
}

export const registrationKind = 'FORUM_REGISTRATION';

/** A change of a forum whose row is written. */
interface Written {
  readonly action: string;
  readonly event: keyof typeof forumEvents;
  readonly change: ForumChange;
  readonly before: Forum | null;
  readonly cause?: string;
}

/** What every change of forums leaves beside their rows: deadlines, history and outbox. */
async function write(manager: EntityManager, request: RequestContext, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return;
  const forums = written.map(({ change }) => change.forum);
  const deadlines = forums.flatMap((forum) => {
    const at = registrationEnds(forum);
    return at === null ? [] : [{ subject: forum.id, kind: registrationKind, due: { at } }];
  });
  await replaceDeadlines(
    manager,
    request.calendars,
    forums.map(({ id }) => id),
    deadlines,
  );
  await recordChanges(manager, request, written.map(recorded));
}

function recorded({ action, event, change, before, cause }: Written): RecordedChange {
  const { forum, reason, note, effectiveAt } = change;
  return {
    event: forumEvents[event],
    ...{ subject: forum.id, version: forum.version, action, reason, note, effectiveAt },
    fromState: before?.state ?? null,
    toState: forum.state,
    before: before === null ? null : eventView(before),
    after: eventView(forum),
    ...(cause === undefined ? {} : { cause }),
  };
}

/** TypeORM takes no lists that cannot be written. */
const rowOf = (forum: Forum) => structuredClone(forum) as object;
