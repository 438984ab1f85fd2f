import { type Caller, InputReader, type Refused, refuseRole } from '@cattc/decisions';
import type { MembershipBulkAction } from '../generated/resolvers.ts';
import { byVote, type MembershipAction, type MembershipInput, membershipTable } from './membership.ts';
import type { MembershipCode } from './membership-messages.ts';

export interface BulkItem {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** What is done with several memberships at once; what is said of it holds for each. */
export interface BulkInput extends MembershipInput {
  readonly action: MembershipBulkAction;
  readonly items: readonly BulkItem[];
}

export const bulkActions: Readonly<Record<MembershipBulkAction, MembershipAction>> = {
  SCREEN: 'screen',
  DECLINE: 'decline',
  REQUEST_INFO: 'requestInfo',
  RECOMMEND: 'recommend',
  DECLINE_RECOMMENDATION: 'declineRecommendation',
  APPROVE: 'approve',
  REJECT: 'reject',
  GIVE_NOTICE: 'giveNotice',
  SUSPEND: 'suspend',
  REINSTATE: 'reinstate',
  EXPEL: 'expel',
};

/** As many as a person goes through on one screen. */
const atOnce = 40;

/** The mutations of one whose input demands a reason. */
const withReason: readonly MembershipAction[] = [
  'decline',
  'requestInfo',
  'declineRecommendation',
  'reject',
  'giveNotice',
  'suspend',
  'expel',
];

/** What is wrong with the request as a whole: before any of the memberships is looked at. */
export function refuseBulk({ action, items, reason, council }: BulkInput, caller: Caller): Refused<MembershipCode> | null {
  const name = bulkActions[action];
  const wrongRole = refuseRole(caller, membershipTable[name].by, 'decideMemberships');
  if (wrongRole !== null) return wrongRole;
  const read = new InputReader();
  for (const [index, { id }] of read.list('items', items, { min: 1, max: atOnce }).entries()) {
    if (items.findIndex((other) => other.id === id) < index)
      read.wrong(`items[${index}].id`, 'stands there already', 'each membership once');
  }
  if (withReason.includes(name) && reason == null)
    read.wrong('reason', 'is missing', 'why: a reason of vocabulary(name: "MembershipReason")');
  if (byVote[name] !== undefined && council == null) read.wrong('council', 'is missing', 'how the council voted');
  return read.refusal();
}
