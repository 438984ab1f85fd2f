import type { DeadlineReaction } from '@cattc/subgraph';
import { dueKind } from './action-item.ts';
import { changeActionItemsByClock } from './action-item-store.ts';

/** What happens to action items when their day is over. */
export const actionItemDeadlines: DeadlineReaction = {
  table: 'action_item',
  fire: {
    async [dueKind](deadlines, manager, request) {
      await changeActionItemsByClock(manager, request, deadlines);
    },
  },
};
