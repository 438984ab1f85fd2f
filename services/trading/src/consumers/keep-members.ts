import type { Consumer } from '@cattc/event-log';
import { membership, membershipEvents } from '@cattc/events';
import { memberOf } from '../member/member.ts';
import { recordMember } from '../member/member-store.ts';

/** Keeps the last membership of each organisation: who may list, and from which country. */
export function keepMembers(): Consumer {
  return {
    name: 'keep-members',
    topics: [`${membership.subgraph}.${membership.name}`],
    types: Object.values(membershipEvents).map(({ type }) => type),
    async handle(event, manager) {
      await recordMember(manager, memberOf(event));
    },
  };
}
