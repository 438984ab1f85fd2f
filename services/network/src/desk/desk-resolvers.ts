import { parseCountry } from '@cattc/formats';
import { countLimit, readAlternatives, readCodes, readPage, toConnection } from '@cattc/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { type DeskListing, ownParties } from './desk.ts';
import { countCases, countWaiting, listCases, placeOf } from './desk-store.ts';

export const deskResolvers = {
  Query: {
    desk: () => ({}),
  },
  Desk: {
    waiting: (_, { countries }, context) => countWaiting(context.reader, context, readCodes('countries', countries, 20, parseCountry)),
    async cases(_, { filter, orderBy, ...page }, context) {
      const listing: DeskListing = {
        parties: readAlternatives('filter.waitsFor', filter?.waitsFor) ?? ownParties(context.caller),
        states: readAlternatives('filter.states', filter?.states),
        countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
        overdue: filter?.overdue ?? null,
        order: orderBy ?? 'WAITING_LONGEST',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'desk.cases', listing, page);
      const rows = await listCases(context.reader, listing, context, limit, after);
      return toConnection(
        rows,
        { limit, after, ...rest },
        (membership) => placeOf(listing, membership),
        () => countCases(context.reader, listing, context, countLimit),
      );
    },
  },
  DeskCount: {
    country: ({ country }) => ({ code: country }),
  },
} satisfies Resolvers;
