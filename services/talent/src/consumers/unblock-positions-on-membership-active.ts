import type { Consumer } from '@cattc/event-log';
import { membershipEvents } from '@cattc/events';
import { reactionTo, type SubgraphParts } from '@cattc/subgraph';
import { isActive, memberOf, standingOf } from '../member/member.ts';
import { lockMembersAsOf } from '../member/member-store.ts';
import { unblock } from '../position/position-block.ts';
import { reactOnPositions } from '../position/position-block-store.ts';

/**
 * Gives an organisation that is an active member again (reinstated, renewed, or approved anew) its positions back as they were, where nothing
 * else blocks them. What counts is what is known by now: a membership that has ended since unblocks nothing.
 */
export function unblockPositionsOnMembershipActive({ calendars, clock, config, logger, relay }: SubgraphParts): Consumer {
  return {
    name: 'unblock-positions-on-membership-active',
    topics: [membershipEvents.reinstated.topic],
    types: Object.values(membershipEvents).map(({ type }) => type),
    async handle(event, manager) {
      const told = memberOf(event);
      if (!isActive(told)) return;
      const { organizationId, members } = await lockMembersAsOf(manager, told);
      if (!standingOf(members).active) return;
      const request = reactionTo(event, { logger, now: clock(), calendars, deploymentUrl: config.deploymentUrl });
      const occasion = { effectiveAt: new Date(event.attributes.effectiveat), now: request.now };
      await reactOnPositions(manager, request, organizationId, (position) => unblock(position, 'MEMBERSHIP', occasion));
    },
    after: () => relay.wake(),
  };
}
