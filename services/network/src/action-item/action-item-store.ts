import { type Deadline, replaceDeadlines } from '@cattc/deadlines';
import { type Decision, holds, refuse } from '@cattc/decisions';
import { actionItemEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { type ColumnsOf, instantColumn, nextCaseNumber, type RecordedChange, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import { viewMeetings } from '../meeting/meeting-access.ts';
import { findMeetingFacts, findMeetings } from '../meeting/meeting-store.ts';
import { resolveOrganizations } from '../organization/organization-store.ts';
import { viewWorkingGroups } from '../working-group/working-group-access.ts';
import { WorkingGroupEntity } from '../working-group/working-group-store.ts';
import {
  type ActionItem,
  type ActionItemAction,
  type ActionItemChange,
  type ActionItemFacts,
  actionItemTable,
  deadlinesOf,
  eventView,
  mutationOf,
} from './action-item.ts';
import { viewActionItems } from './action-item-access.ts';
import { type ActionItemInput, decide, decideByClock, type Named, type NewActionItem, open } from './action-item-decisions.ts';
import type { ActionItemCode } from './action-item-messages.ts';

const columns = {
  id: { type: 'text', primary: true },
  version: { type: 'integer' },
  number: { type: 'text' },
  workingGroupId: { type: 'text' },
  meetingId: { type: 'text', nullable: true },
  decision: { type: 'integer', nullable: true },
  country: { type: 'text' },
  title: { type: 'jsonb' },
  side: { type: 'text' },
  ownerOrganizationId: { type: 'text', nullable: true },
  ownerName: { type: 'text', nullable: true },
  dueOn: { type: 'date' },
  dueAt: instantColumn,
  state: { type: 'text' },
  outcome: { type: 'text', nullable: true },
  stateSince: instantColumn,
  effectiveAt: instantColumn,
  createdAt: instantColumn,
  updatedAt: instantColumn,
} as const satisfies ColumnsOf<ActionItem>;

export const ActionItemEntity = new EntitySchema<ActionItem>({ name: 'ActionItem', tableName: 'action_item', columns });

/** A view: each action item as it belongs today, to the survivor of a merged organisation. */
export const ActionItemRecordEntity = new EntitySchema<ActionItem>({ name: 'ActionItemRecord', tableName: 'action_item_record', columns });

export function findActionItems(manager: EntityManager, ids: readonly string[]): Promise<ActionItem[]> {
  return manager.findBy(ActionItemRecordEntity, { id: In([...ids]) });
}

/** What decisions about these action items need to know, by action item: as many statements for a page as for one. */
export function findActionItemFacts(
  manager: EntityManager,
  actionItems: readonly Pick<ActionItem, 'id' | 'workingGroupId'>[],
  request: Pick<RequestContext, 'now'>,
): Promise<ReadonlyMap<string, ActionItemFacts>> {
  return findMeetingFacts(manager, actionItems, request);
}

async function readFacts(
  manager: EntityManager,
  actionItem: Pick<ActionItem, 'id' | 'workingGroupId'>,
  request: RequestContext,
): Promise<ActionItemFacts> {
  const facts = (await findActionItemFacts(manager, [actionItem], request)).get(actionItem.id);
  if (facts === undefined) throw new Error(`the working group of ${actionItem.id} is missing`);
  return facts;
}

type ActionItemDecision = Decision<ActionItem, ActionItemCode>;

/** Records what was agreed. The group is held as it is until that is stored. */
export async function openActionItem(
  manager: EntityManager,
  request: RequestContext,
  input: NewActionItem & { readonly workingGroupId: string; readonly meetingId?: string | null | undefined },
): Promise<ActionItemDecision> {
  const { workingGroupId, meetingId } = input;
  const group = await manager.findOne(WorkingGroupEntity, { where: { id: workingGroupId }, lock: { mode: 'pessimistic_read' } });
  if (group === null || !holds(viewWorkingGroups(request.caller), group)) return refuse('NOT_FOUND', { id: workingGroupId });
  const [meeting] = meetingId == null ? [null] : await findMeetings(manager, [meetingId]);
  const isOfGroup = meeting != null && meeting.workingGroupId === workingGroupId && holds(viewMeetings(request.caller), meeting);
  if (meetingId != null && !isOfGroup) return refuse('NOT_FOUND', { id: meetingId });
  const organization = await findOwner(manager, input);
  if (organization === undefined) return refuse('NOT_FOUND', { id: input.ownerOrganizationId ?? '' });
  const identity = { id: newId('act'), number: '' };
  const facts = await readFacts(manager, { id: identity.id, workingGroupId }, request);
  const decision = open(input, { organization, meeting: meeting ?? null }, facts, identity, request.caller);
  if (decision.kind === 'refused') return decision;
  const actionItem = { ...decision.change.actionItem, number: await nextCaseNumber(manager, 'ACT', request.now) };
  await manager.insert(ActionItemEntity, actionItem as object);
  await write(manager, request, [{ action: 'openActionItem', event: 'opened', change: { ...decision.change, actionItem }, before: null }]);
  return { kind: 'accepted', change: actionItem };
}

/** What the input names; null where it names nothing, undefined where there is none. */
async function findOwner(manager: EntityManager, { ownerOrganizationId: id }: ActionItemInput): Promise<Named['organization'] | undefined> {
  return id == null ? null : (await resolveOrganizations(manager, [id])).get(id);
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Runs an action on an action item under its row lock. What the caller may not see is not there. */
export async function changeActionItem(
  manager: EntityManager,
  request: RequestContext,
  action: ActionItemAction,
  { id, expectedVersion, ...input }: ActionItemInput & Target,
): Promise<ActionItemDecision> {
  await manager.query('SELECT 1 FROM action_item WHERE id = $1 FOR UPDATE', [id]);
  const [known] = await findActionItems(manager, [id]);
  if (known === undefined || !holds(viewActionItems(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const organization = await findOwner(manager, input);
  if (organization === undefined) return refuse('NOT_FOUND', { id: input.ownerOrganizationId ?? '' });
  const decision = decide(action, known, input, { organization }, await readFacts(manager, known, request), request.caller);
  if (decision.kind === 'refused') return decision;
  await manager.update(ActionItemEntity, { id }, decision.change.actionItem as object);
  await write(manager, request, [
    { action: mutationOf[action], event: actionItemTable[action].event, change: decision.change, before: known },
  ]);
  return { kind: 'accepted', change: decision.change.actionItem };
}

/**
 * Makes overdue what was not done in time, under the rows' locks and in so many statements however many there are; answers what was changed. Where somebody was before
 * it, nothing is done. `request` is a `clockTick`.
 */
export async function changeActionItemsByClock(
  manager: EntityManager,
  request: RequestContext,
  deadlines: readonly Pick<Deadline, 'subject'>[],
): Promise<readonly ActionItem[]> {
  const ids = deadlines.map(({ subject }) => subject);
  await manager.query('SELECT 1 FROM action_item WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids]);
  const known = await findActionItems(manager, ids);
  const written = known.flatMap((before): Written[] => {
    const change = decideByClock(before, request.now);
    return change === null ? [] : [{ action: 'fallDue', event: 'overdue', change, before, cause: `fallDue ${before.id}` }];
  });
  const changed = written.map(({ change }) => change.actionItem);
  if (changed.length === 0) return [];
  await manager.query(
    `UPDATE action_item a SET version = r.version, state = r.state, state_since = r."stateSince", effective_at = r."effectiveAt", updated_at = r."updatedAt"
     FROM json_to_recordset($1) AS r(id text, version integer, state text, "stateSince" timestamptz, "effectiveAt" timestamptz, "updatedAt" timestamptz)
     WHERE a.id = r.id`,
    [
      JSON.stringify(
        changed.map(({ id, version, state, stateSince, effectiveAt, updatedAt }) => ({
          id,
          version,
          state,
          stateSince,
          effectiveAt,
          updatedAt,
        })),
      ),
    ],
  );
  await write(manager, request, written);
  return changed;
}

/** A change of an action item whose row is written. */
interface Written {
  readonly action: string;
  readonly event: keyof typeof actionItemEvents;
  readonly change: ActionItemChange;
  readonly before: ActionItem | null;
  readonly cause?: string;
}

/** What every change of action items leaves beside their rows: deadlines, history and outbox. */
async function write(manager: EntityManager, request: RequestContext, written: readonly Written[]): Promise<void> {
  const actionItems = written.map(({ change }) => change.actionItem);
  const ids = actionItems.map(({ id }) => id);
  await replaceDeadlines(manager, request.calendars, ids, actionItems.flatMap(deadlinesOf));
  await recordChanges(manager, request, written.map(recorded));
}

function recorded({ action, event, change, before, cause }: Written): RecordedChange {
  const { actionItem, reason, note, effectiveAt } = change;
  return {
    event: actionItemEvents[event],
    subject: actionItem.id,
    version: actionItem.version,
    action,
    fromState: before?.state ?? null,
    toState: actionItem.state,
    before: before === null ? null : eventView(before),
    after: eventView(actionItem),
    reason,
    note,
    effectiveAt,
    ...(cause === undefined ? {} : { cause }),
  };
}
