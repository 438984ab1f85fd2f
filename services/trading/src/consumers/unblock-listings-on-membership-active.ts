import type { Consumer } from '@cattc/event-log';
import { membership, membershipEvents } from '@cattc/events';
import { reactionTo, type SubgraphParts } from '@cattc/subgraph';
import { unblockListingsOf } from '../listing/listing-block-store.ts';
import { isActive, memberOf } from '../member/member.ts';
import { recordMember } from '../member/member-store.ts';

/**
 * Takes the cause MEMBERSHIP from every listing of an organisation that is an active member again: reinstated, renewed, or approved anew.
 * What counts is the last known membership: one that has ended since unblocks nothing.
 */
export function unblockListingsOnMembershipActive({ calendars, clock, config, logger, relay }: SubgraphParts): Consumer {
  return {
    name: 'unblock-listings-on-membership-active',
    topics: [`${membership.subgraph}.${membership.name}`],
    types: Object.values(membershipEvents).map(({ type }) => type),
    async handle(event, manager) {
      const told = memberOf(event);
      if (!isActive(told)) return;
      const known = await recordMember(manager, told);
      if (!isActive(known)) return;
      const request = reactionTo(event, { logger, now: clock(), calendars, deploymentUrl: config.deploymentUrl });
      await unblockListingsOf(manager, request, known.organizationId, new Date(event.attributes.effectiveat));
    },
    after: () => relay.wake(),
  };
}
