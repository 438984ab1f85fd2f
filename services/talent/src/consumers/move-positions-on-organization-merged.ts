import type { Consumer } from '@cattc/event-log';
import { organizationEvents, readData } from '@cattc/events';
import { reactionTo, recordMerge, type SubgraphParts } from '@cattc/subgraph';
import { hasEnded, standingOf } from '../member/member.ts';
import { lockMembers } from '../member/member-store.ts';
import { block, unblock } from '../position/position-block.ts';
import { movePositions, reactOnPositions } from '../position/position-block-store.ts';

/**
 * Gives the positions of an organisation whose record was merged to its survivor, and has them rest or return by what is known of the survivor's
 * memberships, which may be those that the merged organisation had.
 */
export function movePositionsOnOrganizationMerged({ calendars, clock, config, logger, relay }: SubgraphParts): Consumer {
  return {
    name: 'move-positions-on-organization-merged',
    topics: [organizationEvents.merged.topic],
    types: [organizationEvents.merged.type],
    async handle(event, manager) {
      const merged = readData(organizationEvents.merged, event).after;
      const survivor = await recordMerge(manager, merged);
      const { members } = await lockMembers(manager, survivor, 'UPDATE');
      const request = reactionTo(event, { logger, now: clock(), calendars, deploymentUrl: config.deploymentUrl });
      const occasion = { effectiveAt: new Date(event.attributes.effectiveat), now: request.now };
      await movePositions(manager, request, merged.id, survivor, occasion.effectiveAt);
      if (standingOf(members).active)
        await reactOnPositions(manager, request, survivor, (position) => unblock(position, 'MEMBERSHIP', occasion));
      else if (members.some(hasEnded))
        await reactOnPositions(manager, request, survivor, (position) => block(position, 'MEMBERSHIP', occasion));
    },
    after: () => relay.wake(),
  };
}
