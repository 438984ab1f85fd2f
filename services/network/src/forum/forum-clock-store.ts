import type { DeadlineReaction } from '@cattc/subgraph';
import { changeForumsByClock, registrationKind } from './forum-store.ts';

/** What happens to forums when the last day of registration is over. */
export const forumDeadlines: DeadlineReaction = {
  table: 'forum',
  fire: {
    async [registrationKind](deadlines, manager, request) {
      await changeForumsByClock(manager, request, deadlines);
    },
  },
};
