import type { Resolvers } from '../generated/resolvers.ts';

export const viewerResolvers = {
  Query: {
    viewer: (_, __, { caller }) => caller,
  },
  Viewer: {
    organization: ({ organization }, _, context) => (organization === null ? null : context.load.organization.load(organization)),
    country: ({ country }) => (country === null ? null : { code: country }),
    profileId: ({ profile }) => profile,
    scopes: ({ scopes }) => [...scopes],
    mandates: ({ mandates }) => [...mandates],
  },
  ViewerMandate: {
    organization: ({ organization }, _, context) => (organization === null ? null : context.load.organization.load(organization)),
    country: ({ country }) => (country === null ? null : { code: country }),
    profileId: ({ profile }) => profile,
  },
} satisfies Resolvers;
