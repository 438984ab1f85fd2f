import type { Consumer } from '@cattc/event-log';
import { organizationEvents, readData } from '@cattc/events';
import { recordMerge } from '../merged-organization/merged-organization-store.ts';

/** Keeps what the id of a merged organisation means: a partner's system that was registered for one belongs to its survivor. */
export function keepMergedOrganizations(): Consumer {
  return {
    name: 'keep-merged-organizations',
    topics: [organizationEvents.merged.topic],
    types: [organizationEvents.merged.type],
    async handle(event, manager) {
      const { id, mergedInto } = readData(organizationEvents.merged, event).after;
      if (mergedInto == null) throw new Error(`${id} was merged into nothing`);
      await recordMerge(manager, id, mergedInto);
    },
  };
}
