import { isStaff } from '@cattc/decisions';
import { parseCountry } from '@cattc/formats';
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
import type { Resolvers } from '../generated/resolvers.ts';
import { chosenText, inItsLanguage } from '../language/localized-text.ts';
import type { Organization } from '../organization/organization.ts';
import { type Forum, type ForumAction, forumActions, mutationOf, refuseAction } from './forum.ts';
import type { ForumInput } from './forum-decisions.ts';
import { countForums, type ForumListing, listForums, placeOf } from './forum-list.ts';
import { forumMessages } from './forum-messages.ts';
import { announceForum, changeForum } from './forum-store.ts';

export type ForumPage = Connection<Forum>;

/** The resolver of a mutation that runs one action on one forum. */
function action<const Typename extends string>(name: ForumAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: ForumInput & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeForum(manager, context, name, input));
    return presentDecision(decision, context, forumMessages, (forum) => ({ __typename, forum }));
  };
}

export const forumResolvers = {
  Query: {
    forum: (_, { id }, context) => context.load.forum.load(id),
    async forums(_, { filter, orderBy, ...page }, context) {
      const listing: ForumListing = {
        years: readAlternatives('filter.years', filter?.years),
        states: readAlternatives('filter.states', filter?.states),
        countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
        from: filter?.notOverOn ?? null,
        order: orderBy ?? 'STARTS_DESC',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'forums', listing, page);
      return toConnection(await listForums(context.reader, listing, limit, after), { limit, after, ...rest }, placeOf, () =>
        countForums(context.reader, listing, countLimit),
      );
    },
  },
  Forum: {
    name({ names }, { lang }, context) {
      const text = chosenText(names, lang ?? context.acceptLanguage);
      if (text === null) throw new Error('a forum has no name');
      return text;
    },
    names: ({ names }) => names.map(inItsLanguage),
    theme: ({ themes }, { lang }, context) => chosenText(themes, lang ?? context.acceptLanguage),
    themes: ({ themes }) => themes.map(inItsLanguage),
    country: ({ country }) => ({ code: country }),
    async places({ id, capacity }, _, context) {
      const { registered, waiting } = await context.load.forumPlaces.load(id);
      return { capacity, registered, waiting, left: capacity === null ? null : Math.max(0, capacity - registered) };
    },
    actions(forum, _, { caller, acceptLanguage }) {
      const refusals = forumActions.map((name) => [mutationOf[name], refuseAction(name, forum, caller)] as const);
      return presentActions(Object.fromEntries(refusals), forumMessages, acceptLanguage);
    },
    history: async ({ id }, { last }, context) => tellHistory(await context.load.history.load(id), last, isStaff(context.caller)),
    __resolveReference: ({ id }, context) => context.load.forum.load(id),
  },
  Mutation: {
    async announceForum(_, { input }, context) {
      const decision = await context.mutate('announceForum', input, (manager) => announceForum(manager, context, input));
      return presentDecision(decision, context, forumMessages, (forum) => ({ __typename: 'AnnounceForumPayload', forum }) as const);
    },
    updateForum: action('update', 'UpdateForumPayload'),
    openForumRegistration: action('openRegistration', 'OpenForumRegistrationPayload'),
    closeForumRegistration: action('closeRegistration', 'CloseForumRegistrationPayload'),
    openForum: action('open', 'OpenForumPayload'),
    closeForum: action('close', 'CloseForumPayload'),
    cancelForum: action('cancel', 'CancelForumPayload'),
  },
} satisfies Resolvers;

/** The forum of a record of its own. */
export async function forumOf(id: string, { load }: Context): Promise<Forum> {
  const forum = await load.forum.load(id);
  if (forum === null) throw new Error(`${id} is missing`);
  return forum;
}

/** Organisations as they are today, each once: several records may have been merged into one. */
export async function organizationsOf(ids: readonly string[], { load }: Context): Promise<Organization[]> {
  const found = await Promise.all(ids.map((id) => load.organization.load(id)));
  return [...new Map(found.flatMap((each) => (each === null ? [] : [[each.id, each] as const]))).values()];
}
