import type { ActionItem } from '../action-item/action-item.ts';
import { waitAt } from '../desk/desk.ts';
import type { Duplicate } from '../duplicate/duplicate.ts';
import type { CaseParty, MembershipState, TaskKind } from '../generated/resolvers.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Membership } from '../membership/membership.ts';
import { noticeBesideRenewal } from '../membership/membership-deadlines.ts';
import { isAppealed } from '../membership/membership-suspension.ts';
import type { Organization } from '../organization/organization.ts';
import type { Recording } from '../recording/recording.ts';

/** Something that its reader has to see to; instants are ISO texts. */
export interface Task {
  /** Typed id of what it is about. */
  readonly id: string;
  readonly kind: TaskKind;
  readonly since: string;
  readonly dueAt: string | null;
  readonly membership: Membership | null;
  readonly recording: Recording | null;
  readonly organization: Organization | null;
  readonly mechanism: Mechanism | null;
  readonly meeting: Meeting | null;
  readonly actionItem: ActionItem | null;
  /** The likeliest of all that wait. */
  readonly duplicate: Duplicate | null;
}

/** What a task is about, where it is about nothing of it. */
const nothing = {
  membership: null,
  recording: null,
  organization: null,
  duplicate: null,
  mechanism: null,
  meeting: null,
  actionItem: null,
};

/** What has to be done about a membership that waits, by its state; null where it waits for nobody, or under notice alone. */
const kinds: Readonly<Record<MembershipState, TaskKind | null>> = {
  DRAFT: 'COMPLETE_APPLICATION',
  SUBMITTED: 'SCREEN_APPLICATION',
  VETTING: 'RECOMMEND',
  INFO_REQUESTED: 'ANSWER_REQUEST',
  RECOMMENDED: 'DECIDE_APPLICATION',
  NOT_RECOMMENDED: 'DECIDE_APPLICATION',
  ACTIVE: null,
  RENEWAL_DUE: 'RENEW',
  LAPSED: 'RENEW',
  SUSPENDED: 'SETTLE_SUSPENSION',
  REJECTED: null,
  WITHDRAWN: null,
  EXPELLED: null,
  EXPIRED: null,
};

/** The task that a waiting membership is to a party whose move it is. */
export function taskOf(membership: Membership, party: CaseParty): Task {
  const { id, state, stateSince, notice, suspension } = membership;
  const { dueAt } = waitAt([party], membership);
  const task = (kind: TaskKind, since = stateSince): Task => ({ ...nothing, id, kind, since, dueAt, membership });
  const settled = state === 'ACTIVE' ? notice : noticeBesideRenewal(membership);
  if (settled !== null && party === 'SECRETARIAT') return task('SETTLE_NOTICE', settled.givenAt);
  if (isAppealed(suspension)) return task('DECIDE_APPEAL', suspension?.appealedAt ?? stateSince);
  const kind = kinds[state];
  if (kind === null) throw new Error(`a membership in ${state} waits for somebody, but no task says what for`);
  return task(kind);
}

/** The task that a proposed recording is to whoever did not propose it. */
export function confirmingOf(recording: Recording): Task {
  return { ...nothing, id: recording.id, kind: 'CONFIRM_RECORDING', since: recording.createdAt, dueAt: null, recording };
}

/** The task that an organisation is of which the register and its source, or its membership, do not agree. */
export function checkingOf(organization: Organization): Task {
  return { ...nothing, id: organization.id, kind: 'CHECK_ORGANIZATION', since: organization.updatedAt, dueAt: null, organization };
}

/** The task that a waiting mechanism is to a side whose move it is. */
export function taskOfMechanism(mechanism: Mechanism): Task {
  const { id, state, signing, waitingSince, stateSince, dueAt } = mechanism;
  const kind = state === 'PROPOSED' ? 'ANSWER_PROPOSAL' : signing !== null ? 'CONFIRM_SIGNING' : 'REVIEW_MECHANISM';
  return { ...nothing, id, kind, since: waitingSince ?? stateSince, dueAt, mechanism };
}

/** The task that an action item is to whoever does it. */
export function taskOfActionItem(actionItem: ActionItem): Task {
  const { id, stateSince, dueAt } = actionItem;
  return { ...nothing, id, kind: 'DO_ACTION_ITEM', since: stateSince, dueAt, actionItem };
}

/** The task that a meeting which is over is to a side whose move it is. */
export function taskOfMeeting(meeting: Meeting): Task {
  const { id, state, endsAt, minutes, stateSince } = meeting;
  if (state === 'PLANNED') return { ...nothing, id, kind: 'RECORD_MEETING', since: endsAt, dueAt: null, meeting };
  const kind = minutes === null ? 'DRAFT_MINUTES' : 'AGREE_MINUTES';
  return { ...nothing, id, kind, since: minutes?.draftedAt ?? stateSince, dueAt: null, meeting };
}

/** The one task that all possible duplicates are: a hundred of them would hide what falls due. */
export function reviewingOf(likeliest: Duplicate): Task {
  return { ...nothing, id: likeliest.id, kind: 'REVIEW_DUPLICATES', since: likeliest.foundAt, dueAt: null, duplicate: likeliest };
}
