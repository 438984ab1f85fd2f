import type { DeadlineReaction } from '@cattc/subgraph';
import { reviewKind } from './mechanism-deadlines.ts';
import { changeMechanismsByClock } from './mechanism-store.ts';

/** What happens to mechanisms when their reviews fall due. */
export const mechanismDeadlines: DeadlineReaction = {
  table: 'mechanism',
  fire: {
    async [reviewKind](deadlines, manager, request) {
      await changeMechanismsByClock(manager, request, deadlines);
    },
  },
};
