import { type Decision, holds, InputReader, refuse } from '@cattc/decisions';
import { recordingEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import {
  type ColumnsOf,
  countRows,
  findByKeys,
  type IdList,
  inOrder,
  instantColumn,
  nextCaseNumber,
  Parameters,
  type Place,
  pageOfIds,
  type RequestContext,
  recordChanges,
} from '@cattc/subgraph';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { MembershipRecordingOrder, RecordingState } from '../generated/resolvers.ts';
import type { MembershipChange } from '../membership/membership.ts';
import { record } from '../membership/membership-application.ts';
import { findLive, insertMemberships } from '../membership/membership-store.ts';
import type { Organization } from '../organization/organization.ts';
import { nationalIdKey } from '../organization/organization-input.ts';
import {
  lockOrganizations,
  resolveOrganizations,
  resolveOrganizationsByNationalId,
  resolveOrganizationsByRorId,
} from '../organization/organization-store.ts';
import {
  decide,
  detailsOf,
  eventView,
  mutationOf,
  propose,
  type Recording,
  type RecordingAction,
  type RecordingRow,
  type RowInput,
  readRow,
  recordingTable,
} from './recording.ts';
import { viewRecordings } from './recording-access.ts';
import { type NamedOrganization, readName } from './recording-input.ts';
import type { RecordingCode } from './recording-messages.ts';

export const RecordingEntity = new EntitySchema<Recording>({
  name: 'MembershipRecording',
  tableName: 'membership_recording',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    number: { type: 'text' },
    state: { type: 'text' },
    evidence: { type: 'text' },
    rows: { type: 'json' },
    proposedBy: { type: 'text' },
    decidedBy: { type: 'text', nullable: true },
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<Recording>,
});

export function findRecordings(manager: EntityManager, ids: readonly string[]): Promise<Recording[]> {
  return findByKeys(manager, RecordingEntity, 'id', ids);
}

export interface RecordingListing {
  readonly number: string | null;
  readonly states: readonly RecordingState[] | null;
  readonly order: MembershipRecordingOrder;
}

/** A page of what the caller may see, one row more than `limit` where there are more: two statements. */
export async function listRecordings(
  manager: EntityManager,
  listing: RecordingListing,
  request: RequestContext,
  limit: number,
  after: string | null,
): Promise<Recording[]> {
  const ids = await pageOfIds(manager, idsOf(listing, request), limit, after);
  return inOrder(ids, await findRecordings(manager, ids));
}

/** Counts what the caller may see, to one past `limit`. */
export function countRecordings(
  manager: EntityManager,
  listing: RecordingListing,
  request: RequestContext,
  limit: number,
): Promise<number> {
  return countRows(manager, idsOf(listing, request), limit);
}

const idsOf = ({ number, states, order }: RecordingListing, request: RequestContext): IdList<Recording> => ({
  table: 'membership_recording',
  view: viewRecordings(request.caller),
  condition: (parameters) =>
    [
      number === null ? 'TRUE' : `r.number = ${parameters.add(number)}`,
      states === null ? 'TRUE' : `r.state = ANY(${parameters.add(states)})`,
    ].join(' AND '),
  order,
});

/** Recordings that wait for another person than the caller, the oldest first, from a place in a list of tasks: those have no time, and come after all that have one. */
export async function listToConfirm(
  manager: EntityManager,
  { caller }: RequestContext,
  limit: number,
  after: Place | null,
): Promise<Recording[]> {
  const parameters = new Parameters();
  const rest = after === null || after[0] !== 'infinity' ? 'TRUE' : `r.id > ${parameters.add(after[1])}`;
  const rows: { id: string }[] = await manager.query(
    `SELECT r.id FROM membership_recording r WHERE ${toConfirmSql(caller.person, parameters)} AND ${rest} ORDER BY r.id LIMIT ${limit + 1}`,
    parameters.values,
  );
  const ids = rows.map(({ id }) => id);
  return inOrder(ids, await findRecordings(manager, ids));
}

export async function countToConfirm(manager: EntityManager, { caller }: RequestContext, limit: number): Promise<number> {
  const parameters = new Parameters();
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::integer AS count FROM (SELECT 1 FROM membership_recording r WHERE ${toConfirmSql(caller.person, parameters)} LIMIT ${limit + 1}) c`,
    parameters.values,
  );
  return row?.count ?? 0;
}

function toConfirmSql(person: string | null, parameters: Parameters): string {
  return `r.state = 'PROPOSED' AND r.proposed_by <> ${parameters.add(person ?? '')}`;
}

/** One membership as it is given, its organisation still to be found. */
export type GivenRow = RowInput & NamedOrganization;

/** What became of one membership of a proposal. */
export type RowDecision = Decision<{ readonly row: RecordingRow; readonly organization: Organization }, RecordingCode>;

export interface Proposal {
  readonly recording: Recording;
  readonly rows: readonly RowDecision[];
}

/** Proposes what of the input can be recorded as things are; tells of each row what became of it. */
export async function proposeRecording(
  manager: EntityManager,
  request: RequestContext,
  { memberships, evidence }: { readonly memberships: readonly GivenRow[]; readonly evidence: string },
): Promise<Decision<Proposal, RecordingCode>> {
  const { caller, now } = request;
  const read = new InputReader();
  read.list('memberships', memberships, { min: 1, max: mostRows });
  const refused = read.refusal();
  if (refused !== null) return refused;
  const named = await findNamed(manager, memberships);
  const live = await findLive(
    manager,
    named.flatMap((each) => (each.kind === 'accepted' ? [each.change] : [])),
  );
  const places = new Map<string, number>();
  const rows = memberships.map((row, index): RowDecision => {
    const found = named[index];
    if (found === undefined || found.kind === 'refused') return found ?? refuse('NOT_FOUND', { id: '' });
    const { id } = found.change;
    const earlier = places.get(id) ?? null;
    places.set(id, earlier ?? index);
    const read = readRow(index, row, { organization: found.change, live: live.get(id) ?? null, earlier }, caller, now);
    return read.kind === 'refused' ? read : { kind: 'accepted', change: { row: read.change, organization: found.change } };
  });
  const taken = rows.flatMap((row) => (row.kind === 'accepted' ? [row.change.row] : []));
  const decision = propose({ evidence }, taken, { id: newId('rec'), number: '' }, caller, now);
  if (decision.kind === 'refused') {
    const details = rows.flatMap((row, index) => (row.kind === 'refused' ? detailsOf(index, row.refusal) : []));
    return decision.refusal.code === 'NOTHING_TO_RECORD' ? refuse('NOTHING_TO_RECORD', {}, details) : decision;
  }
  const recording = { ...decision.change, number: await nextCaseNumber(manager, 'REC', now) };
  await manager.insert(RecordingEntity, recording as never);
  await write(manager, request, 'recordExistingMemberships', 'proposed', recording, null, null);
  return { kind: 'accepted', change: { recording, rows } };
}

const mostRows = 500;

/** What a caller says with an action. */
export interface RecordingInput {
  readonly id: string;
  readonly note?: string | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

/** Runs an action on a recording under its row lock; confirming records each membership that still can be, under the lock of its organisation. */
export async function changeRecording(
  manager: EntityManager,
  request: RequestContext,
  action: RecordingAction,
  { id, expectedVersion, note }: RecordingInput,
): Promise<Decision<Recording, RecordingCode>> {
  const known = await manager.findOne(RecordingEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null || !holds(viewRecordings(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const judged = action === 'confirm' ? await judgeRows(manager, request, known) : known.rows.map((row) => ({ row, change: null }));
  const decision = decide(action, known, { note, rows: judged.map(({ row }) => row) }, request.caller, request.now);
  if (decision.kind === 'refused') return decision;
  await insertMemberships(
    manager,
    request,
    mutationOf.confirm,
    'recorded',
    judged.flatMap(({ change }) => change ?? []),
  );
  const { recording } = decision.change;
  await manager.update(RecordingEntity, { id }, { ...recording, rows: [...recording.rows] } as never);
  await write(manager, request, mutationOf[action], recordingTable[action].event, recording, known, decision.change.note);
  return { kind: 'accepted', change: recording };
}

interface JudgedRow {
  readonly row: RecordingRow;
  /** The membership to record; null where it cannot be. */
  readonly change: MembershipChange | null;
}

/** What becomes of each row now: its organisation may have been merged, or become a member, since it was proposed. */
async function judgeRows(manager: EntityManager, request: RequestContext, { rows, number }: Recording): Promise<JudgedRow[]> {
  const survivors = await resolveOrganizations(
    manager,
    rows.map(({ organizationId }) => organizationId),
  );
  const locked = await lockOrganizations(manager, [...new Set([...survivors.values()].map(({ id }) => id))]);
  const organizations = new Map(locked.map((each) => [each.id, each]));
  const live = await findLive(manager, locked);
  const taken = new Set<string>();
  return rows.map((row) => {
    const organization = organizations.get(survivors.get(row.organizationId)?.id ?? '');
    const refused = (why: Decision<never, RecordingCode> & { kind: 'refused' }) => ({
      row: { ...row, refusal: why.refusal },
      change: null,
    });
    if (organization === undefined || organization.mergedInto !== null || taken.has(organization.id)) {
      return refused(refuse('NOT_FOUND', { id: row.organizationId }, [], true));
    }
    taken.add(organization.id);
    const note = row.reference === null ? number : `${number}: ${row.reference}`;
    const identity = { id: newId('mem'), number: '' };
    const decision = record(row, organization, live.get(organization.id) ?? null, identity, note, request.caller, request);
    if (decision.kind === 'refused') return refused(decision);
    return { row: { ...row, organizationId: organization.id, membershipId: identity.id }, change: decision.change };
  });
}

/** What each row names, or why that is nothing: three statements however many there are. */
async function findNamed(manager: EntityManager, rows: readonly GivenRow[]): Promise<Decision<Organization, RecordingCode>[]> {
  const names = rows.map((row, index) => readName(`memberships[${index}]`, row));
  const read = names.flatMap((name) => (name.kind === 'accepted' ? [name.change] : []));
  const byId = await resolveOrganizations(
    manager,
    read.flatMap(({ organizationId }) => organizationId ?? []),
  );
  const byRorId = await resolveOrganizationsByRorId(
    manager,
    read.flatMap(({ rorId }) => rorId ?? []),
  );
  const byNationalId = await resolveOrganizationsByNationalId(
    manager,
    read.flatMap(({ nationalId }) => (nationalId === null ? [] : nationalIdKey(nationalId))),
  );
  return names.map((name) => {
    if (name.kind === 'refused') return name;
    const { organizationId, rorId, nationalId } = name.change;
    const key = nationalId === null ? '' : nationalIdKey(nationalId);
    const found = byId.get(organizationId ?? '') ?? byRorId.get(rorId ?? '') ?? byNationalId.get(key);
    return found === undefined ? refuse('NOT_FOUND', { id: organizationId ?? rorId ?? key }) : { kind: 'accepted', change: found };
  });
}

async function write(
  manager: EntityManager,
  request: RequestContext,
  action: string,
  event: keyof typeof recordingEvents,
  recording: Recording,
  before: Recording | null,
  note: string | null,
): Promise<void> {
  await recordChanges(manager, request, [
    {
      event: recordingEvents[event],
      subject: recording.id,
      version: recording.version,
      action,
      fromState: before?.state ?? null,
      toState: recording.state,
      before: before === null ? null : eventView(before),
      after: eventView(recording),
      reason: null,
      note,
      effectiveAt: request.now,
    },
  ]);
}
