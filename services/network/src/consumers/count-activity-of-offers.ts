import type { Consumer } from '@cattc/event-log';
import { listing, listingEvents, position, positionEvents, readData } from '@cattc/events';
import { toldBy } from '../initiative/initiative-activity.ts';
import { countActivity } from '../initiative/initiative-activity-store.ts';

const ofListings: readonly string[] = Object.values(listingEvents).map(({ type }) => type);
const ofPositions = Object.values(positionEvents).map(({ type }) => type);

/** Counts listings and positions under the lines of the action plan that they are tagged with, while they are open to the network. */
export function countActivityOfOffers(): Consumer {
  return {
    name: 'count-activity-of-offers',
    topics: [`${listing.subgraph}.${listing.name}`, `${position.subgraph}.${position.name}`],
    types: [...ofListings, ...ofPositions],
    async handle(event, manager) {
      const effectiveAt = new Date(event.attributes.effectiveat);
      const told = ofListings.includes(event.attributes.type)
        ? toldBy.listing(readData(listingEvents.published, event).after, effectiveAt)
        : toldBy.position(readData(positionEvents.opened, event).after, effectiveAt);
      await countActivity(manager, [told]);
    },
  };
}
