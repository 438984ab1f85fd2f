import { delegateEvents } from '@cattc/events';
import { type ColumnsOf, instantColumn, type RecordedChange, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import { type Forum, liveStates } from '../forum/forum.ts';
import { type Delegate, type DelegateChange, type DelegateConsequence, delegateTable, eventView } from './delegate.ts';
import { follow } from './delegate-decisions.ts';

const columns = {
  id: { type: 'text', primary: true },
  version: { type: 'integer' },
  forumId: { type: 'text' },
  organizationId: { type: 'text' },
  country: { type: 'text' },
  state: { type: 'text' },
  name: { type: 'text' },
  email: { type: 'text' },
  position: { type: 'text', nullable: true },
  languages: { type: 'text', array: true },
  effectiveAt: instantColumn,
  createdAt: instantColumn,
  updatedAt: instantColumn,
} as const satisfies ColumnsOf<Delegate>;

export const DelegateEntity = new EntitySchema<Delegate>({ name: 'Delegate', tableName: 'delegate', columns });
/** A view: each delegate with the survivor where its organisation was merged. */
export const DelegateRecordEntity = new EntitySchema<Delegate>({ name: 'DelegateRecord', tableName: 'delegate_record', columns });

export interface Places {
  readonly registered: number;
  readonly waiting: number;
}

/** How many have a place at a forum, or had one when it was held, and how many wait. */
export async function countPlaces(manager: EntityManager, forumId: string): Promise<Places> {
  return (await countPlacesOf(manager, [forumId])).get(forumId) ?? { registered: 0, waiting: 0 };
}

/** The same of each of these forums: one statement. */
export async function countPlacesOf(manager: EntityManager, forumIds: readonly string[]): Promise<ReadonlyMap<string, Places>> {
  const rows: (Places & { id: string })[] = await manager.query(
    `SELECT forum_id AS id, count(*) FILTER (WHERE state <> 'WAITING')::integer AS registered, count(*) FILTER (WHERE state = 'WAITING')::integer AS waiting
     FROM delegate WHERE forum_id = ANY($1) AND state IN ('REGISTERED', 'ATTENDED', 'NO_SHOW', 'WAITING') GROUP BY forum_id`,
    [forumIds],
  );
  return new Map(rows.map(({ id, ...places }) => [id, places]));
}

/** Gives the places that are free to those who wait, in the order in which they were registered. The caller holds the forum's row lock. */
export async function fillPlaces(
  manager: EntityManager,
  request: RequestContext,
  { id, capacity, state }: Pick<Forum, 'id' | 'capacity' | 'state'>,
): Promise<void> {
  if (capacity === null || !(liveStates as readonly string[]).includes(state)) return;
  const { registered, waiting } = await countPlaces(manager, id);
  const free = Math.min(capacity - registered, waiting);
  if (free <= 0) return;
  const next = await manager.find(DelegateEntity, {
    where: { forumId: id, state: 'WAITING' },
    order: { id: 'ASC' },
    take: free,
  });
  await write(
    manager,
    request,
    next.map((before) => ({ consequence: 'promote', before, change: follow('promote', before, 'REGISTERED', request.now) })),
  );
}

/** An organisation that became a member in good standing, or ceased to be one. */
export interface ChangedStanding {
  readonly organizationId: string;
  readonly isMember: boolean;
}

/**
 * Suspends the delegates of organisations that are no members any more, and gives their places to others; brings back those of organisations that are members again, to a
 * place where one is free. The caller holds the locks of the organisations' memberships. One statement where no forum is ahead.
 */
export async function followStandings(manager: EntityManager, request: RequestContext, changed: readonly ChangedStanding[]): Promise<void> {
  if (changed.length === 0) return;
  const concerned: { id: string; forumId: string }[] = await manager.query(
    `SELECT d.id, d.forum_id AS "forumId" FROM delegate_record d JOIN forum f ON f.id = d.forum_id AND f.state = ANY($3)
     WHERE (d.organization_id = ANY($1) AND d.state = 'SUSPENDED') OR (d.organization_id = ANY($2) AND d.state IN ('REGISTERED', 'WAITING'))`,
    [
      changed.filter(({ isMember }) => isMember).map(organizationOf),
      changed.filter(({ isMember }) => !isMember).map(organizationOf),
      liveStates,
    ],
  );
  for (const forumId of [...new Set(concerned.map((each) => each.forumId))].sort()) {
    const [forum]: Pick<Forum, 'id' | 'capacity' | 'state'>[] = await manager.query(
      'SELECT id, capacity, state FROM forum WHERE id = $1 FOR UPDATE',
      [forumId],
    );
    if (forum === undefined) throw new Error(`${forumId} is gone`);
    const ids = concerned.filter((each) => each.forumId === forumId).map(({ id }) => id);
    // Read once more: who has a place is settled under the lock alone.
    const delegates = await manager.find(DelegateEntity, { where: { id: In(ids) }, order: { id: 'ASC' } });
    let free = (forum.capacity ?? 0) - (await countPlaces(manager, forumId)).registered;
    const written = delegates.flatMap((before): Followed[] => {
      if (before.state === 'SUSPENDED') {
        const state = free > 0 ? 'REGISTERED' : 'WAITING';
        free -= 1;
        return [{ consequence: 'reinstate', before, change: follow('reinstate', before, state, request.now) }];
      }
      const isThere = before.state === 'REGISTERED' || before.state === 'WAITING';
      return isThere ? [{ consequence: 'suspend', before, change: follow('suspend', before, 'SUSPENDED', request.now) }] : [];
    });
    await write(manager, request, written);
    await fillPlaces(manager, request, forum);
  }
}

const organizationOf = ({ organizationId }: ChangedStanding): string => organizationId;

interface Followed {
  readonly consequence: DelegateConsequence;
  readonly before: Delegate;
  readonly change: DelegateChange;
}

async function write(manager: EntityManager, request: RequestContext, followed: readonly Followed[]): Promise<void> {
  if (followed.length === 0) return;
  await manager.query(
    `UPDATE delegate d SET version = r.version, state = r.state, effective_at = r."effectiveAt", updated_at = r."updatedAt"
     FROM json_to_recordset($1) AS r(id text, version integer, state text, "effectiveAt" timestamptz, "updatedAt" timestamptz) WHERE d.id = r.id`,
    [JSON.stringify(followed.map(({ change }) => change.delegate))],
  );
  await recordChanges(
    manager,
    request,
    followed.map(({ consequence, before, change }) => recorded(consequence, delegateTable[consequence].event, change, before)),
  );
}

/** What a change of a delegate leaves in the history and the outbox. */
export function recorded(
  action: string,
  event: keyof typeof delegateEvents,
  { delegate, reason, note, effectiveAt }: DelegateChange,
  before: Delegate | null,
): RecordedChange {
  return {
    event: delegateEvents[event],
    ...{ subject: delegate.id, version: delegate.version, action, reason, note, effectiveAt },
    fromState: before?.state ?? null,
    toState: delegate.state,
    before: before === null ? null : eventView(before),
    after: eventView(delegate),
  };
}
