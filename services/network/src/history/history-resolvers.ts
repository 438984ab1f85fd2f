import { isStaff } from '@cattc/decisions';
import type { TransitionRecord } from '@cattc/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

/** A change of a case, as one reader may read it: who belongs to the case also reads reason and note. */
export interface CaseTransition extends TransitionRecord {
  readonly isParty: boolean;
}

export const historyResolvers = {
  Transition: {
    actorPerson: ({ actorPerson }, _, { caller }) => (isStaff(caller) ? actorPerson : null),
    actorVia: ({ actorVia }, _, { caller }) => (isStaff(caller) ? actorVia : null),
    reason: ({ reason, isParty }) => (isParty ? reason : null),
    note: ({ note, isParty }) => (isParty ? note : null),
  },
} satisfies Resolvers;
