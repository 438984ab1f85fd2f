import type { DeadlineReaction } from '@cattc/subgraph';
import { clockActions } from './membership-deadlines.ts';
import { changeMembershipsByClock, moveDueDates } from './membership-store.ts';

/** What happens to memberships when their deadlines come. */
export const membershipDeadlines: DeadlineReaction = {
  table: 'membership',
  fire: Object.fromEntries(
    [...clockActions].map(([kind, action]) => [
      kind,
      async (deadlines, manager, request) => {
        await changeMembershipsByClock(manager, request, action, deadlines);
      },
    ]),
  ),
  moved: (deadlines, manager) => moveDueDates(manager, deadlines),
};
