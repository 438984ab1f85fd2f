import type { Resolvers } from '../generated/resolvers.ts';
import { mutationOf } from './membership.ts';
import { pathTo } from './membership-path.ts';

export const membershipPathResolvers = {
  Membership: {
    pathTo: async (membership, { goal }, { load }) => pathTo(goal ?? 'ACTIVE', membership, await load.membershipFacts.load(membership)),
  },
  MembershipPath: {
    reachable: ({ steps }) => steps !== null,
    steps: ({ steps }) => [...(steps ?? [])],
    async medianDays({ steps }, _, { load }) {
      if (steps === null) return null;
      const usual = await load.usualDaysInStates();
      const days = steps.map(({ from }) => usual.get(from));
      return days.includes(undefined) ? null : days.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    },
  },
  MembershipPathStep: {
    action: ({ action }) => (Object.hasOwn(mutationOf, action) ? mutationOf[action as keyof typeof mutationOf] : action),
    documents: ({ documents }) => [...documents],
    missingDocuments: ({ missingDocuments }) => [...missingDocuments],
    medianDays: async ({ from }, _, { load }) => (await load.usualDaysInStates()).get(from) ?? null,
  },
} satisfies Resolvers;
