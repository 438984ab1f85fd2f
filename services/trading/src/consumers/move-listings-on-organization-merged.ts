import type { Consumer } from '@cattc/event-log';
import { organizationEvents, readData } from '@cattc/events';
import { reactionTo, recordMerge, type SubgraphParts } from '@cattc/subgraph';
import { reasonOfEnd } from '../listing/listing-block.ts';
import { blockListingsOf, moveListings, unblockListingsOf } from '../listing/listing-block-store.ts';
import { isActive, isEnded } from '../member/member.ts';
import { lockMember } from '../member/member-store.ts';

/**
 * Gives the listings of an organisation whose record was merged to its survivor, and has them rest or return by what is known of the survivor's
 * membership, which may be the one that the merged organisation had.
 */
export function moveListingsOnOrganizationMerged({ calendars, clock, config, logger, relay }: SubgraphParts): Consumer {
  return {
    name: 'move-listings-on-organization-merged',
    topics: [organizationEvents.merged.topic],
    types: [organizationEvents.merged.type],
    async handle(event, manager) {
      const merged = readData(organizationEvents.merged, event).after;
      const survivor = await recordMerge(manager, merged);
      const member = await lockMember(manager, survivor, 'UPDATE');
      const request = reactionTo(event, { logger, now: clock(), calendars, deploymentUrl: config.deploymentUrl });
      const effectiveAt = new Date(event.attributes.effectiveat);
      await moveListings(manager, request, merged.id, survivor, effectiveAt);
      if (isActive(member)) await unblockListingsOf(manager, request, survivor, effectiveAt);
      if (member !== null && isEnded(member.state))
        await blockListingsOf(manager, request, survivor, reasonOfEnd[member.state], effectiveAt);
    },
    after: () => relay.wake(),
  };
}
