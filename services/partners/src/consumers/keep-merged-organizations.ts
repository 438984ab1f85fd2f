import type { Consumer } from '@cattc/event-log';
import { organizationEvents, readData } from '@cattc/events';
import { recordMerge } from '@cattc/subgraph';

/** Keeps what the id of a merged organisation means: a partner's system that was registered for one belongs to its survivor. */
export function keepMergedOrganizations(): Consumer {
  return {
    name: 'keep-merged-organizations',
    topics: [organizationEvents.merged.topic],
    types: [organizationEvents.merged.type],
    async handle(event, manager) {
      await recordMerge(manager, readData(organizationEvents.merged, event).after);
    },
  };
}
