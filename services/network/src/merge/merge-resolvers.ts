import { presentDecision } from '@cattc/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { mergeMessages } from './merge-messages.ts';
import { mergeOrganizations } from './merge-store.ts';

export const mergeResolvers = {
  Organization: {
    mergedFrom: async ({ id }, _, context) => [...(await context.load.mergedFrom.load(id))],
  },
  MergedOrganization: {
    names: ({ names }) => [...names],
    mergedAt: ({ mergedAt }) => new Date(mergedAt),
  },
  MergeMoves: {
    names: ({ names }) => [...names],
    domains: ({ domains }) => [...domains],
    externalIds: ({ externalIds }) => [...externalIds],
    facts: ({ facts }) => [...facts],
  },
  Mutation: {
    async mergeOrganizations(_, { input }, context) {
      const decision = await context.mutate('mergeOrganizations', input, (manager) => mergeOrganizations(manager, context, input));
      return presentDecision(decision, context, mergeMessages, ({ survivor, merged, moves }) => ({
        __typename: 'MergeOrganizationsPayload' as const,
        organization: survivor,
        merged,
        moves,
      }));
    },
  },
} satisfies Resolvers;
