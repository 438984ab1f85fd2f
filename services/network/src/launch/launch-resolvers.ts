import { isStaff } from '@cattc/decisions';
import { parseInitiative } from '@cattc/formats';
import {
  type Connection,
  countLimit,
  type MutationInput,
  presentActions,
  presentDecision,
  readAlternatives,
  readCodes,
  readPage,
  tellHistory,
  toConnection,
} from '@cattc/subgraph';
import type { Context } from '../context.ts';
import { forumOf, organizationsOf } from '../forum/forum-resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { chosenText, inItsLanguage } from '../language/localized-text.ts';
import { type Launch, type LaunchAction, type LaunchInput, mutationOf, refuseAction } from './launch.ts';
import { launchMessages } from './launch-messages.ts';
import { changeLaunch, countLaunches, type LaunchListing, listLaunches, recordLaunch } from './launch-store.ts';

export type LaunchPage = Connection<Launch>;

/** The resolver of a mutation that runs one action on one launch. */
function action<const Typename extends string>(name: LaunchAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: LaunchInput & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeLaunch(manager, context, name, input));
    return presentDecision(decision, context, launchMessages, (launch) => ({ __typename, launch }));
  };
}

export const launchResolvers = {
  Query: {
    launch: (_, { id }, context) => context.load.launch.load(id),
    async launches(_, { filter, orderBy, ...page }, context) {
      const listing: LaunchListing = {
        forumId: filter?.forumId ?? null,
        kinds: readAlternatives('filter.kinds', filter?.kinds),
        states: readAlternatives('filter.states', filter?.states),
        organizationId: filter?.organizationId ?? null,
        initiatives: readCodes('filter.initiatives', filter?.initiatives, 10, parseInitiative),
        order: orderBy ?? 'CREATED_DESC',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'launches', listing, page);
      const rows = await listLaunches(context.reader, listing, limit, after === null ? null : String(after[0]));
      return toConnection(
        rows,
        { limit, after, ...rest },
        ({ id }) => [id],
        () => countLaunches(context.reader, listing, countLimit),
      );
    },
  },
  Launch: {
    forum: ({ forumId }, _, context) => forumOf(forumId, context),
    title({ titles }, { lang }, context) {
      const text = chosenText(titles, lang ?? context.acceptLanguage);
      if (text === null) throw new Error('a launch has no title');
      return text;
    },
    titles: ({ titles }) => titles.map(inItsLanguage),
    about: ({ abouts }, { lang }, context) => chosenText(abouts, lang ?? context.acceptLanguage),
    abouts: ({ abouts }) => abouts.map(inItsLanguage),
    organizations: ({ organizationIds }, _, context) => organizationsOf(organizationIds, context),
    platform: ({ platformId }, _, context) => (platformId === null ? null : context.load.platform.load(platformId)),
    initiatives: ({ initiatives }) => initiatives.map((code) => ({ code })),
    actions(launch, _, { caller, acceptLanguage }) {
      const names = Object.keys(mutationOf) as LaunchAction[];
      const refusals = names.map((name) => [mutationOf[name], refuseAction(name, launch, caller)] as const);
      return presentActions(Object.fromEntries(refusals), launchMessages, acceptLanguage);
    },
    history: async ({ id }, { last }, context) => tellHistory(await context.load.history.load(id), last, isStaff(context.caller)),
    __resolveReference: ({ id }, context) => context.load.launch.load(id),
  },
  Mutation: {
    async recordLaunch(_, { input }, context) {
      const decision = await context.mutate('recordLaunch', input, (manager) => recordLaunch(manager, context, input));
      return presentDecision(decision, context, launchMessages, (launch) => ({ __typename: 'RecordLaunchPayload', launch }) as const);
    },
    updateLaunch: action('update', 'UpdateLaunchPayload'),
    withdrawLaunch: action('withdraw', 'WithdrawLaunchPayload'),
  },
} satisfies Resolvers;
