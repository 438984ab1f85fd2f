import { holds } from '@cattc/decisions';
import { dayIn, parseCountry } from '@cattc/formats';
import { countLimit, invalidArgument, longestHistory, tellHistory } from '@cattc/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { chinaCode } from '../mechanism/mechanism.ts';
import { isParty, publicTransitions } from '../mechanism/mechanism-access.ts';
import { memberStates } from '../membership/membership.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import { countMemberships } from '../membership/membership-list.ts';
import { isParty as isPartyOfPlatform } from '../platform/platform-access.ts';
import { relationHistory } from './country-relation.ts';

export const countryRelationResolvers = {
  Query: {
    countryRelation(_, { country }) {
      const parsed = parseCountry(country);
      if (!parsed.ok) throw invalidArgument('country', `${parsed.problem}; expected ${parsed.expected}`);
      if (parsed.value === chinaCode)
        throw invalidArgument('country', 'is China, the one side of every relation; expected another country');
      return { code: parsed.value };
    },
  },
  CountryRelation: {
    country: ({ code }) => ({ code }),
    mechanisms: async ({ code }, _, context) => [...(await context.load.mechanismsWith.load(code))],
    async members({ code }, _, context) {
      const any = { number: null, tiers: null, organizationId: null, order: 'CREATED' } as const;
      return Math.min(
        await countMemberships(context.reader, { ...any, states: memberStates, countries: [code] }, context, countLimit),
        countLimit,
      );
    },
    async history({ code }, { first }, { load, caller, now }) {
      if (first == null || first < 1 || first > longestHistory)
        throw invalidArgument('first', `is ${first}; expected 1 to ${longestHistory}`);
      const mechanisms = await load.mechanismsWith.load(code);
      const ofMechanisms = mechanisms.map(async (mechanism) => {
        const transitions = await load.history.load(mechanism.id);
        const party = isParty(mechanism, caller);
        const open = party ? transitions : transitions.filter((transition) => holds(publicTransitions, transition));
        return { mechanism, platform: null, transitions: tellHistory(open, longestHistory, party) };
      });
      const platforms = await load.platformsIn.load(code);
      const ofPlatforms = platforms.map(async (platform) => {
        const transitions = tellHistory(await load.history.load(platform.id), longestHistory, isPartyOfPlatform(platform, caller));
        return { mechanism: null, platform, transitions };
      });
      const told = await Promise.all([...ofMechanisms, ...ofPlatforms]);
      return relationHistory(code, await load.countryGroups(), told, dayIn(now, centreZone)).slice(0, first);
    },
  },
} satisfies Resolvers;
