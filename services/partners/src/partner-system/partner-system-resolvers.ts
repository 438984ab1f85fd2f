import { parseCountry, parseId } from '@cattc/formats';
import {
  type Connection,
  countLimit,
  invalidArgument,
  type MutationInput,
  presentActions,
  presentDecision,
  readAlternatives,
  readCaseNumber,
  readCodes,
  readPage,
  tellHistory,
  toConnection,
} from '@cattc/subgraph';
import type { Context } from '../context.ts';
import { cursorAt } from '../feed/feed-cursor.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import {
  mutationOf,
  type PartnerSystem,
  type PartnerSystemAction,
  type PartnerSystemEdit,
  partnerSystemTable,
  refuseAction,
} from './partner-system.ts';
import { partnerSystemMessages } from './partner-system-messages.ts';
import {
  changePartnerSystem,
  countPartnerSystems,
  listPartnerSystems,
  type PartnerSystemListing,
  registerPartnerSystem,
} from './partner-system-store.ts';

export type PartnerSystemPage = Connection<PartnerSystem>;

/** The resolver of a mutation that runs one action on one system. */
function action<const Typename extends string>(name: PartnerSystemAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: PartnerSystemEdit & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changePartnerSystem(manager, context, name, input));
    return presentDecision(decision, context, partnerSystemMessages, (partnerSystem) => ({ __typename, partnerSystem }));
  };
}

export const partnerSystemResolvers = {
  Query: {
    partnerSystem: (_, { id }, context) => context.load.partnerSystem.load(id),
    async partnerSystems(_, { filter, orderBy, ...arguments_ }, context) {
      const organizationId = filter?.organizationId ?? null;
      if (organizationId !== null && !parseId('org', organizationId).ok) {
        throw invalidArgument('filter.organizationId', 'is no id of an organisation; expected org_…');
      }
      const listing: PartnerSystemListing = {
        number: readCaseNumber('filter.number', 'PTN', filter?.number),
        states: readAlternatives('filter.states', filter?.states),
        countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
        organizationId,
        order: orderBy ?? 'CREATED_DESC',
      };
      const page = readPage(context.cursors, 'partnerSystems', listing, arguments_);
      const after = page.after === null ? null : String(page.after[0]);
      return toConnection(
        await listPartnerSystems(context.reader, listing, context, page.limit, after),
        page,
        ({ id }) => [id],
        () => countPartnerSystems(context.reader, listing, context, countLimit),
      );
    },
  },
  PartnerSystem: {
    country: ({ country }) => ({ code: country }),
    organization: async ({ organizationId }, _, context) =>
      organizationId === null ? null : { id: await context.load.survivor.load(organizationId) },
    scopes: ({ scopes }) => [...scopes],
    feed: ({ id }, _, context) => context.load.feed.load(id),
    async actions(system, _, context) {
      const holder = await context.load.subjectHolder.load(system.subject);
      const names = Object.keys(partnerSystemTable) as PartnerSystemAction[];
      const refusals = names.map((name) => [mutationOf[name], refuseAction(name, system, holder, context.caller)] as const);
      return presentActions(Object.fromEntries(refusals), partnerSystemMessages, context.acceptLanguage);
    },
    // Whoever sees a system belongs to it.
    history: async ({ id }, { last }, context) => tellHistory(await context.load.history.load(id), last, true),
    __resolveReference: ({ id }, context) => context.load.partnerSystem.load(id),
  },
  PartnerFeed: {
    head: ({ head }) => String(head),
    oldest: ({ oldest }) => String(oldest),
    cursor: (feed) => cursorAt(feed, feed.head),
    lag: (_, __, context) => context.load.lag(),
  },
  Mutation: {
    async registerPartnerSystem(_, { input }, context) {
      const decision = await context.mutate('registerPartnerSystem', input, (manager) => registerPartnerSystem(manager, context, input));
      return presentDecision(decision, context, partnerSystemMessages, (partnerSystem) => ({
        __typename: 'RegisterPartnerSystemPayload' as const,
        partnerSystem,
      }));
    },
    updatePartnerSystem: action('update', 'UpdatePartnerSystemPayload'),
    suspendPartnerSystem: action('suspend', 'SuspendPartnerSystemPayload'),
    reinstatePartnerSystem: action('reinstate', 'ReinstatePartnerSystemPayload'),
  },
} satisfies Resolvers;
