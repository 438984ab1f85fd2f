import {
  accept,
  type Caller,
  type Decision,
  InputReader,
  type Refusal,
  type Refused,
  refuse,
  refuseByTable,
  refuseRole,
  type TransitionTable,
} from '@cattc/decisions';
import type { RecordingView } from '@cattc/events';
import { addYears, dayIn, parseFord } from '@cattc/formats';
import type { MembershipTier, RecordingState } from '../generated/resolvers.ts';
import type { Membership } from '../membership/membership.ts';
import { type ExistingMembership, refuseRecord } from '../membership/membership-application.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import type { Organization } from '../organization/organization.ts';
import type { RecordingCode } from './recording-messages.ts';

/** Memberships that exist already, on their way into the register. */
export interface Recording {
  readonly id: string;
  readonly version: number;
  /** `REC-2026-00012` */
  readonly number: string;
  readonly state: RecordingState;
  readonly evidence: string;
  readonly rows: readonly RecordingRow[];
  /** Persons, for the four-eyes rule. */
  readonly proposedBy: string;
  readonly decidedBy: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One membership of a recording. */
export interface RecordingRow extends ExistingMembership {
  /** Its place in the input. */
  readonly index: number;
  readonly organizationId: string;
  readonly reference: string | null;
  readonly membershipId: string | null;
  /** Why it was not recorded with the others. */
  readonly refusal: Refusal<RecordingCode> | null;
}

export const recordingTable = {
  confirm: { from: ['PROPOSED'], to: 'CONFIRMED', by: ['SECRETARIAT'], signs: true, event: 'confirmed' },
  discard: { from: ['PROPOSED'], to: 'DISCARDED', by: ['SECRETARIAT'], event: 'discarded' },
} as const satisfies TransitionTable<RecordingState, string>;
export type RecordingAction = keyof typeof recordingTable;

export const mutationOf: Readonly<Record<RecordingAction, string>> = {
  confirm: 'confirmMembershipRecording',
  discard: 'discardMembershipRecording',
};

/** A term may end so far ahead: longer ones are typing errors. */
const longestTermYears = 10;
/** Before that there was no network. */
const earliestDay = '2000-01-01';

/** What is said of one membership that exists already. */
export interface RowInput {
  readonly tier: MembershipTier;
  readonly fields?: readonly string[] | null | undefined;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reference?: string | null | undefined;
}

/** What is known of the organisation that a row names. */
export interface RowFacts {
  readonly organization: Organization;
  readonly live: Membership | null;
  /** The place of an earlier row that names the same organisation. */
  readonly earlier: number | null;
}

/** Checks one row as it would be recorded now. `path` is its place in the input. */
export function readRow(
  index: number,
  input: RowInput,
  { organization, live, earlier }: RowFacts,
  caller: Caller,
  now: Date,
): Decision<RecordingRow, RecordingCode> {
  const refused = refuseRecord(organization, live, caller);
  if (refused !== null) return refused;
  const path = `memberships[${index}]`;
  const read = new InputReader();
  const today = dayIn(now, centreZone);
  const { validFrom, validTo, tier } = input;
  if (earlier !== null) read.wrong(path, `names the organisation of memberships[${earlier}] again`, 'each organisation once');
  if (validFrom < earliestDay || validFrom > today) {
    read.wrong(`${path}.validFrom`, `is ${validFrom}`, `a day from ${earliestDay} to today, ${today}`);
  }
  const latest = addYears(today, longestTermYears);
  if (validTo < validFrom) read.wrong(`${path}.validTo`, `is ${validTo}, before the first day ${validFrom}`, `${validFrom} or later`);
  else if (validTo > latest) read.wrong(`${path}.validTo`, `is ${validTo}`, `${latest} at the latest`);
  const fields = read.codes(`${path}.fields`, input.fields, { min: 0, max: 20 }, parseFord);
  const reference = read.optionalText(`${path}.reference`, input.reference, 100);
  const row = { index, organizationId: organization.id, tier, fields, validFrom, validTo, reference, membershipId: null, refusal: null };
  return read.refusal() ?? accept(row);
}

/** Proposes what of the input can be recorded. */
export function propose(
  input: { readonly evidence: string },
  rows: readonly RecordingRow[],
  identity: { readonly id: string; readonly number: string },
  caller: Caller,
  now: Date,
): Decision<Recording, RecordingCode> {
  const refused = refuseRole(caller, ['SECRETARIAT'], 'recordExistingMemberships');
  if (refused !== null) return refused;
  const read = new InputReader();
  const evidence = read.note('evidence', input.evidence, { required: true });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  if (rows.length === 0) return refuse('NOTHING_TO_RECORD');
  const at = now.toISOString();
  return accept({
    ...identity,
    version: 1,
    state: 'PROPOSED',
    evidence: evidence ?? '',
    rows,
    proposedBy: caller.person ?? '',
    decidedBy: null,
    createdAt: at,
    updatedAt: at,
  });
}

/** Whether the caller may do the action now. Whoever proposed may take it back, but not confirm it. */
export function refuseAction(action: RecordingAction, recording: Recording, caller: Caller): Refused<RecordingCode> | null {
  const refused = refuseByTable<RecordingState, RecordingAction>(recordingTable, action, recording.state, caller, mutationOf[action]);
  if (refused !== null || action === 'discard' || recording.proposedBy !== caller.person) return refused;
  return refuse('SAME_PERSON', { earlier: 'recordExistingMemberships', action: mutationOf[action] });
}

/** A recording after an action, with what became of its rows. */
export function decide(
  action: RecordingAction,
  recording: Recording,
  { note, rows }: { readonly note?: string | null | undefined; readonly rows: readonly RecordingRow[] },
  caller: Caller,
  now: Date,
): Decision<{ readonly recording: Recording; readonly note: string | null }, RecordingCode> {
  const refused = refuseAction(action, recording, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const text = read.note('note', note, { required: action === 'discard' });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  if (action === 'confirm' && rows.every(({ membershipId }) => membershipId === null)) {
    return refuse(
      'NOTHING_TO_RECORD',
      {},
      rows.flatMap(({ index, refusal }) => detailsOf(index, refusal)),
    );
  }
  const changed = { ...recording, rows, state: recordingTable[action].to, decidedBy: caller.person };
  return accept({ recording: { ...changed, version: recording.version + 1, updatedAt: now.toISOString() }, note: text });
}

/** Why a row is not recorded, as details of the refusal of all. */
export function detailsOf(index: number, refusal: RecordingRow['refusal']): readonly { path: string; problem: string; expected: string }[] {
  if (refusal === null) return [];
  if (refusal.details.length > 0) return refusal.details;
  return [{ path: `memberships[${index}]`, problem: `is refused with ${refusal.code}`, expected: 'a membership that can be recorded' }];
}

/** What the event log may know of a recording. */
export function eventView({ id, number, state, rows }: Recording): RecordingView {
  return { id, number, state, rows: rows.length, recorded: rows.filter(({ membershipId }) => membershipId !== null).length };
}
