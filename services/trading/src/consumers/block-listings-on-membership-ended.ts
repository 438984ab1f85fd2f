import type { Consumer } from '@cattc/event-log';
import { membership, membershipEvents } from '@cattc/events';
import { reactionTo, type SubgraphParts } from '@cattc/subgraph';
import { reasonOfEnd } from '../listing/listing-block.ts';
import { blockListingsOf } from '../listing/listing-block-store.ts';
import { isActive, isEnded, memberOf } from '../member/member.ts';
import { recordMember } from '../member/member-store.ts';

/**
 * Blocks every listing of an organisation whose membership was suspended or has ended, whichever event brought it there. What counts is
 * the last known membership: an end that a later event has undone blocks nothing. Recording it here too, under the lock that drafting
 * takes, makes the reaction independent of how far keep-members has come.
 */
export function blockListingsOnMembershipEnded({ calendars, clock, config, logger, relay }: SubgraphParts): Consumer {
  return {
    name: 'block-listings-on-membership-ended',
    topics: [`${membership.subgraph}.${membership.name}`],
    types: Object.values(membershipEvents).map(({ type }) => type),
    async handle(event, manager) {
      const told = memberOf(event);
      if (!isEnded(told.state)) return;
      const known = await recordMember(manager, told);
      if (isActive(known)) return;
      const request = reactionTo(event, { logger, now: clock(), calendars, deploymentUrl: config.deploymentUrl });
      await blockListingsOf(manager, request, known.organizationId, reasonOfEnd[told.state], new Date(event.attributes.effectiveat));
    },
    after: () => relay.wake(),
  };
}
