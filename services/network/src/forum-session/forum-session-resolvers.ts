import { isStaff } from '@cattc/decisions';
import {
  type Connection,
  countLimit,
  type MutationInput,
  presentActions,
  presentDecision,
  readAlternatives,
  readPage,
  tellHistory,
  toConnection,
} from '@cattc/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { chosenText, inItsLanguage, type LocalizedText } from '../language/localized-text.ts';
import { programmeOf } from './forum-programme.ts';
import { type ForumSession, type ForumSessionAction, forumSessionActions, mutationOf, refuseAction } from './forum-session.ts';
import type { ForumSessionInput } from './forum-session-decisions.ts';
import { countForumSessions, type ForumSessionListing, listForumSessions, placeOf } from './forum-session-list.ts';
import { forumSessionMessages } from './forum-session-messages.ts';
import { changeForumSession, planForumSession } from './forum-session-store.ts';

export type ForumSessionPage = Connection<ForumSession>;

/** The resolver of a mutation that runs one action on one session. */
function action<const Typename extends string>(name: ForumSessionAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: ForumSessionInput & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeForumSession(manager, context, name, input));
    return presentDecision(decision, context, forumSessionMessages, (session) => ({ __typename, session }));
  };
}

function textOf(texts: readonly LocalizedText[], lang: string | null | undefined, context: Context) {
  const text = chosenText(texts, lang ?? context.acceptLanguage);
  if (text === null) throw new Error('a session or a speaker has no name');
  return text;
}

export const forumSessionResolvers = {
  Query: {
    forumSession: (_, { id }, context) => context.load.forumSession.load(id),
    async forumSessions(_, { filter, orderBy, ...page }, context) {
      const listing: ForumSessionListing = {
        forumId: filter?.forumId ?? null,
        kinds: readAlternatives('filter.kinds', filter?.kinds),
        states: readAlternatives('filter.states', filter?.states),
        tracks: readAlternatives('filter.tracks', filter?.tracks),
        rooms: readAlternatives('filter.rooms', filter?.rooms),
        ...{ from: filter?.from ?? null, to: filter?.to ?? null },
        order: orderBy ?? 'STARTS',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'forumSessions', listing, page);
      return toConnection(await listForumSessions(context.reader, listing, limit, after), { limit, after, ...rest }, placeOf, () =>
        countForumSessions(context.reader, listing, countLimit),
      );
    },
  },
  Forum: {
    async programme(forum, { sessionIds, tracks, lang }, context) {
      const [ids, rows] = [readAlternatives('sessionIds', sessionIds), readAlternatives('tracks', tracks)];
      const chosen = (await context.load.forumSessionsOf.load(forum.id)).filter(
        ({ id, track }) => (ids === null || ids.includes(id)) && (rows === null || (track !== null && rows.includes(track))),
      );
      return programmeOf(forum, chosen, new URL(context.origin.deploymentUrl).hostname, lang ?? context.acceptLanguage);
    },
    statistics: ({ id }, _, context) => context.load.forumStatistics.load(id),
  },
  ForumStatistics: {
    delegates: ({ delegates }) => delegates.map(({ country, ...counted }) => ({ country: { code: country }, ...counted })),
    sessions: ({ sessions }) => [...sessions],
  },
  ForumSession: {
    forum: ({ forumId }, _, context) => context.load.forum.load(forumId),
    title: ({ titles }, { lang }, context) => textOf(titles, lang, context),
    titles: ({ titles }) => titles.map(inItsLanguage),
    abstract: ({ abstracts }, { lang }, context) => chosenText(abstracts, lang ?? context.acceptLanguage),
    abstracts: ({ abstracts }) => abstracts.map(inItsLanguage),
    speakers: ({ speakers }) => [...speakers],
    async actions(session, _, context) {
      const forum = await context.load.forum.load(session.forumId);
      if (forum === null) throw new Error(`${session.id} has no forum`);
      const refusals = forumSessionActions.map((name) => [mutationOf[name], refuseAction(name, session, forum, context.caller)] as const);
      return presentActions(Object.fromEntries(refusals), forumSessionMessages, context.acceptLanguage);
    },
    history: async ({ id }, { last }, context) => tellHistory(await context.load.history.load(id), last, isStaff(context.caller)),
    __resolveReference: ({ id }, context) => context.load.forumSession.load(id),
  },
  ForumSpeaker: {
    name: ({ names }, { lang }, context) => textOf(names, lang, context),
    names: ({ names }) => names.map(inItsLanguage),
    organization: ({ organizationId }, _, context) => (organizationId === null ? null : context.load.organization.load(organizationId)),
  },
  Mutation: {
    async planForumSession(_, { input }, context) {
      const decision = await context.mutate('planForumSession', input, (manager) => planForumSession(manager, context, input));
      return presentDecision(
        decision,
        context,
        forumSessionMessages,
        (session) => ({ __typename: 'PlanForumSessionPayload', session }) as const,
      );
    },
    updateForumSession: action('update', 'UpdateForumSessionPayload'),
    cancelForumSession: action('cancel', 'CancelForumSessionPayload'),
  },
} satisfies Resolvers;
