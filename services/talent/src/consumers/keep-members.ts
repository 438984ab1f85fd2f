import type { BatchConsumer } from '@cattc/event-log';
import { membershipEvents } from '@cattc/events';
import { memberOf } from '../member/member.ts';
import { writeMembers } from '../member/member-store.ts';

/** Keeps what this service has to know of memberships: which organisation is a member, and in which country. */
export function keepMembers(): BatchConsumer {
  return {
    name: 'keep-members',
    topics: [membershipEvents.applied.topic],
    async handleBatch(events, manager) {
      // Of several events of one membership the last one tells all.
      const latest = new Map(events.map((event) => [event.attributes.subject, memberOf(event)]));
      await writeMembers(manager, [...latest.values()]);
    },
  };
}
