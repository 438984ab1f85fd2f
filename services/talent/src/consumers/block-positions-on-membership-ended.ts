import type { Consumer } from '@cattc/event-log';
import { membershipEvents } from '@cattc/events';
import { reactionTo, type SubgraphParts } from '@cattc/subgraph';
import { hasEnded, memberOf, standingOf } from '../member/member.ts';
import { lockMembersAsOf } from '../member/member-store.ts';
import { block } from '../position/position-block.ts';
import { reactOnPositions } from '../position/position-block-store.ts';

/**
 * Blocks the positions of an organisation whose membership was suspended or has ended, whichever event brought it there. What counts is what
 * is known by now: an end that has been undone since, or that a new membership follows, blocks nothing.
 */
export function blockPositionsOnMembershipEnded({ calendars, clock, config, logger, relay }: SubgraphParts): Consumer {
  return {
    name: 'block-positions-on-membership-ended',
    topics: [membershipEvents.suspended.topic],
    types: Object.values(membershipEvents).map(({ type }) => type),
    async handle(event, manager) {
      const told = memberOf(event);
      if (!hasEnded(told)) return;
      const { organizationId, members } = await lockMembersAsOf(manager, told);
      if (standingOf(members).active) return;
      const request = reactionTo(event, { logger, now: clock(), calendars, deploymentUrl: config.deploymentUrl });
      const occasion = { effectiveAt: new Date(event.attributes.effectiveat), now: request.now };
      await reactOnPositions(manager, request, organizationId, (position) => block(position, 'MEMBERSHIP', occasion));
    },
    after: () => relay.wake(),
  };
}
