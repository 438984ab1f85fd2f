import type { MembershipState, TaskKind } from '../generated/resolvers.ts';
import type { Membership } from '../membership/membership.ts';
import { isAppealed } from '../membership/membership-suspension.ts';

/** Something that its reader has to see to; instants are ISO texts. */
export interface Task {
  /** Typed id of what it is about. */
  readonly id: string;
  readonly kind: TaskKind;
  readonly since: string;
  readonly dueAt: string | null;
  readonly membership: Membership | null;
}

/** What has to be done about a membership that waits, by its state. */
const kinds: Readonly<Partial<Record<MembershipState, TaskKind>>> = {
  DRAFT: 'COMPLETE_APPLICATION',
  SUBMITTED: 'SCREEN_APPLICATION',
  VETTING: 'RECOMMEND',
  INFO_REQUESTED: 'ANSWER_REQUEST',
  RECOMMENDED: 'DECIDE_APPLICATION',
  NOT_RECOMMENDED: 'DECIDE_APPLICATION',
  RENEWAL_DUE: 'RENEW',
  LAPSED: 'RENEW',
  SUSPENDED: 'SETTLE_SUSPENSION',
};

/** The task that a waiting membership is to the one whose move it is. */
export function taskOf(membership: Membership): Task {
  const { id, state, stateSince, dueAt, notice, suspension } = membership;
  if (state === 'ACTIVE' && notice !== null) return { id, kind: 'SETTLE_NOTICE', since: notice.givenAt, dueAt, membership };
  if (isAppealed(suspension)) return { id, kind: 'DECIDE_APPEAL', since: suspension?.appealedAt ?? stateSince, dueAt, membership };
  const kind = kinds[state];
  if (kind === undefined) throw new Error(`a membership in ${state} waits for somebody, but no task says what for`);
  return { id, kind, since: stateSince, dueAt, membership };
}
