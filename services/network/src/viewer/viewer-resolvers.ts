import type { Resolvers } from '../generated/resolvers.ts';

export const viewerResolvers = {
  Query: {
    viewer: (_, __, { caller }) => caller,
  },
  Viewer: {
    organization: ({ organization }, _, context) => (organization === null ? null : context.load.organization.load(organization)),
    country: ({ country }) => (country === null ? null : { code: country }),
    scopes: ({ scopes }) => [...scopes],
  },
} satisfies Resolvers;
