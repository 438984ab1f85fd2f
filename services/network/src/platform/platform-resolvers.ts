import { parseCountry, parseInitiative } from '@cattc/formats';
import {
  type Connection,
  countLimit,
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
import type { Resolvers } from '../generated/resolvers.ts';
import { chosenText, inItsLanguage } from '../language/localized-text.ts';
import { mutationOf, type Platform, type PlatformAction, type PlatformInput, refuseAction } from './platform.ts';
import { isParty } from './platform-access.ts';
import { platformMessages } from './platform-messages.ts';
import { announcePlatform, changePlatform, countPlatforms, listPlatforms, type PlatformListing } from './platform-store.ts';

export type PlatformPage = Connection<Platform>;

/** The resolver of a mutation that runs one action on one platform. */
function action<const Typename extends string>(name: PlatformAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: PlatformInput & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changePlatform(manager, context, name, input));
    return presentDecision(decision, context, platformMessages, (innovationPlatform) => ({ __typename, innovationPlatform }));
  };
}

export const platformResolvers = {
  Query: {
    innovationPlatform: (_, { id }, context) => context.load.platform.load(id),
    async innovationPlatforms(_, { filter, orderBy, ...page }, context) {
      const listing: PlatformListing = {
        number: readCaseNumber('filter.number', 'PLT', filter?.number),
        kinds: readAlternatives('filter.kinds', filter?.kinds),
        states: readAlternatives('filter.states', filter?.states),
        countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
        hostId: filter?.hostId ?? null,
        openOn: filter?.openOn ?? null,
        initiatives: readCodes('filter.initiatives', filter?.initiatives, 10, parseInitiative),
        order: orderBy ?? 'CREATED_DESC',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'innovationPlatforms', listing, page);
      return toConnection(
        await listPlatforms(context.reader, listing, context, limit, after === null ? null : String(after[0])),
        { limit, after, ...rest },
        ({ id }) => [id],
        () => countPlatforms(context.reader, listing, context, countLimit),
      );
    },
  },
  Mechanism: {
    platforms: async ({ id }, _, context) => [...(await context.load.platformsUnder.load(id))],
  },
  CountryRelation: {
    platforms: async ({ code }, _, context) => [...(await context.load.platformsIn.load(code))],
  },
  InnovationPlatform: {
    name({ names }, { lang }, context) {
      const text = chosenText(names, lang ?? context.acceptLanguage);
      if (text === null) throw new Error('a platform has no name');
      return text;
    },
    names: ({ names }) => names.map(inItsLanguage),
    async hosts({ hostIds }, _, context) {
      const found = await Promise.all(hostIds.map((id) => context.load.organization.load(id)));
      return found.flatMap((organization) => organization ?? []);
    },
    country: ({ country }) => ({ code: country }),
    mechanism: ({ mechanismId }, _, context) => (mechanismId === null ? null : context.load.mechanism.load(mechanismId)),
    programmes: ({ programmes }) => [...programmes],
    initiatives: ({ initiatives }) => initiatives.map((code) => ({ code })),
    async documents({ documentIds }, _, context) {
      const found = await Promise.all(documentIds.map((id) => context.load.document.load(id)));
      return found.flatMap((document) => (document?.state === 'STORED' ? [document] : []));
    },
    async actions(platform, _, { load, caller, now, acceptLanguage }) {
      const surroundings = { agencies: await load.agencyMandates(), now };
      const names = Object.keys(mutationOf) as PlatformAction[];
      const refusals = names.map((name) => [mutationOf[name], refuseAction(name, platform, surroundings, caller)] as const);
      return presentActions(Object.fromEntries(refusals), platformMessages, acceptLanguage);
    },
    history: async (platform, { last }, context) =>
      tellHistory(await context.load.history.load(platform.id), last, isParty(platform, context.caller)),
    __resolveReference: ({ id }, context) => context.load.platform.load(id),
  },
  Mutation: {
    async announceInnovationPlatform(_, { input }, context) {
      const decision = await context.mutate('announceInnovationPlatform', input, (manager) => announcePlatform(manager, context, input));
      return presentDecision(
        decision,
        context,
        platformMessages,
        (innovationPlatform) => ({ __typename: 'AnnounceInnovationPlatformPayload', innovationPlatform }) as const,
      );
    },
    updateInnovationPlatform: action('update', 'UpdateInnovationPlatformPayload'),
    openInnovationPlatform: action('open', 'OpenInnovationPlatformPayload'),
    closeInnovationPlatform: action('close', 'CloseInnovationPlatformPayload'),
  },
} satisfies Resolvers;
