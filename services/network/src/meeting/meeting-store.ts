import { type Decision, holds, refuse } from '@cattc/decisions';
import { meetingEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { type ColumnsOf, instantColumn, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import { toldBy } from '../initiative/initiative-activity.ts';
import { countChanges } from '../initiative/initiative-activity-store.ts';
import { viewWorkingGroups } from '../working-group/working-group-access.ts';
import { findWorkingGroupFacts, findWorkingGroups, WorkingGroupEntity } from '../working-group/working-group-store.ts';
import { eventView, type Meeting, type MeetingAction, type MeetingChange, type MeetingFacts, meetingTable, mutationOf } from './meeting.ts';
import { viewMeetings } from './meeting-access.ts';
import { decide, type MeetingInput, plan } from './meeting-decisions.ts';
import type { MeetingCode } from './meeting-messages.ts';

export const MeetingEntity = new EntitySchema<Meeting>({
  name: 'Meeting',
  tableName: 'meeting',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    workingGroupId: { type: 'text' },
    number: { type: 'integer' },
    country: { type: 'text' },
    state: { type: 'text' },
    startsAt: instantColumn,
    endsAt: instantColumn,
    timeZone: { type: 'text' },
    place: { type: 'text', nullable: true },
    onlineUrl: { type: 'text', nullable: true },
    sequence: { type: 'integer' },
    agenda: { type: 'jsonb' },
    initiatives: { type: 'text', array: true },
    attendance: { type: 'jsonb' },
    decisions: { type: 'jsonb' },
    minutes: { type: 'jsonb', nullable: true },
    waitsFor: { type: 'text', array: true },
    stateSince: instantColumn,
    effectiveAt: instantColumn,
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<Meeting>,
});

export function findMeetings(manager: EntityManager, ids: readonly string[]): Promise<Meeting[]> {
  return manager.findBy(MeetingEntity, { id: In([...ids]) });
}

/** What decisions about these meetings need to know, by meeting: as many statements for a page as for one. */
export async function findMeetingFacts(
  manager: EntityManager,
  meetings: readonly Pick<Meeting, 'id' | 'workingGroupId'>[],
  request: Pick<RequestContext, 'now'>,
): Promise<ReadonlyMap<string, MeetingFacts>> {
  const groups = await findWorkingGroups(manager, [...new Set(meetings.map(({ workingGroupId }) => workingGroupId))]);
  const facts = await findWorkingGroupFacts(manager, groups, request);
  const byId = new Map(groups.map((group) => [group.id, group]));
  return new Map(
    meetings.flatMap(({ id, workingGroupId }) => {
      const [workingGroup, found] = [byId.get(workingGroupId), facts.get(workingGroupId)];
      return workingGroup === undefined || found === undefined ? [] : [[id, { ...found, workingGroup }]];
    }),
  );
}

async function readFacts(
  manager: EntityManager,
  meeting: Pick<Meeting, 'id' | 'workingGroupId'>,
  request: RequestContext,
): Promise<MeetingFacts> {
  const facts = (await findMeetingFacts(manager, [meeting], request)).get(meeting.id);
  if (facts === undefined) throw new Error(`the working group of ${meeting.id} is missing`);
  return facts;
}

type MeetingDecision = Decision<Meeting, MeetingCode>;

/** Plans a meeting. The group's row is locked, so that its meetings are numbered one after the other. */
export async function planMeeting(
  manager: EntityManager,
  request: RequestContext,
  input: MeetingInput & { readonly workingGroupId: string },
): Promise<MeetingDecision> {
  const { workingGroupId } = input;
  const group = await manager.findOne(WorkingGroupEntity, { where: { id: workingGroupId }, lock: { mode: 'pessimistic_write' } });
  if (group === null || !holds(viewWorkingGroups(request.caller), group)) return refuse('NOT_FOUND', { id: workingGroupId });
  const [row]: { next: number }[] = await manager.query(
    'SELECT coalesce(max(number), 0) + 1 AS next FROM meeting WHERE working_group_id = $1',
    [workingGroupId],
  );
  const identity = { id: newId('mtg'), number: row?.next ?? 1 };
  const facts = await readFacts(manager, { id: identity.id, workingGroupId }, request);
  const decision = plan(input, facts, identity, request.caller);
  if (decision.kind === 'refused') return decision;
  await manager.insert(MeetingEntity, rowOf(decision.change.meeting));
  await write(manager, request, 'planMeeting', 'planned', decision.change, null);
  return { kind: 'accepted', change: decision.change.meeting };
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Runs an action on a meeting under its row lock. What the caller may not see is not there. */
export async function changeMeeting(
  manager: EntityManager,
  request: RequestContext,
  action: MeetingAction,
  { id, expectedVersion, ...input }: MeetingInput & Target,
): Promise<MeetingDecision> {
  const known = await manager.findOne(MeetingEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null || !holds(viewMeetings(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const decision = decide(action, known, input, await readFacts(manager, known, request), request.caller);
  if (decision.kind === 'refused') return decision;
  await manager.update(MeetingEntity, { id }, rowOf(decision.change.meeting));
  await write(manager, request, mutationOf[action], meetingTable[action].event, decision.change, known);
  return { kind: 'accepted', change: decision.change.meeting };
}

async function write(
  manager: EntityManager,
  request: RequestContext,
  action: string,
  event: keyof typeof meetingEvents,
  { meeting, reason, note, effectiveAt }: MeetingChange,
  before: Meeting | null,
): Promise<void> {
  await countChanges(manager, [{ before, after: meeting, told: () => toldBy.meeting(eventView(meeting), effectiveAt) }]);
  await recordChanges(manager, request, [
    {
      event: meetingEvents[event],
      subject: meeting.id,
      version: meeting.version,
      action,
      fromState: before?.state ?? null,
      toState: meeting.state,
      before: before === null ? null : eventView(before),
      after: eventView(meeting),
      reason,
      note,
      effectiveAt,
    },
  ]);
}

/** TypeORM takes no lists that cannot be written. */
const rowOf = (meeting: Meeting) => ({ ...meeting, waitsFor: [...meeting.waitsFor] }) as object;
