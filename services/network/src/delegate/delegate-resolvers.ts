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
import { type Delegate, type DelegateAction, delegateActions, mutationOf, refuseAction } from './delegate.ts';
import { isParty } from './delegate-access.ts';
import type { DelegateInput } from './delegate-decisions.ts';
import { delegateMessages } from './delegate-messages.ts';
import { changeDelegate, countDelegates, type DelegateListing, listDelegates, registerDelegate } from './delegate-store.ts';

export type DelegatePage = Connection<Delegate>;

/** The resolver of a mutation that runs one action on one delegate. */
function action<const Typename extends string>(name: DelegateAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: DelegateInput & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeDelegate(manager, context, name, input));
    return presentDecision(decision, context, delegateMessages, (delegate) => ({ __typename, delegate }));
  };
}

export const delegateResolvers = {
  Query: {
    delegate: (_, { id }, context) => context.load.delegate.load(id),
    async delegates(_, { filter, orderBy, ...page }, context) {
      const listing: DelegateListing = {
        forumId: filter?.forumId ?? null,
        organizationId: filter?.organizationId ?? null,
        states: readAlternatives('filter.states', filter?.states),
        countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
        order: orderBy ?? 'CREATED',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'delegates', listing, page);
      return toConnection(
        await listDelegates(context.reader, listing, context, limit, after === null ? null : String(after[0])),
        { limit, after, ...rest },
        ({ id }) => [id],
        () => countDelegates(context.reader, listing, context, countLimit),
      );
    },
  },
  Delegate: {
    forum: ({ forumId }, _, context) => context.load.forum.load(forumId),
    organization: ({ organizationId }, _, context) => context.load.organization.load(organizationId),
    country: ({ country }) => ({ code: country }),
    languages: ({ languages }) => [...languages],
    async actions(delegate, _, context) {
      const facts = await context.load.delegateFacts.load(delegate);
      const refusals = delegateActions.map((name) => [mutationOf[name], refuseAction(name, delegate, facts, context.caller)] as const);
      return presentActions(Object.fromEntries(refusals), delegateMessages, context.acceptLanguage);
    },
    history: async (delegate, { last }, context) =>
      tellHistory(await context.load.history.load(delegate.id), last, isParty(delegate, context.caller)),
    __resolveReference: ({ id }, context) => context.load.delegate.load(id),
  },
  Mutation: {
    async registerDelegate(_, { input }, context) {
      const decision = await context.mutate('registerDelegate', input, (manager) => registerDelegate(manager, context, input));
      return presentDecision(
        decision,
        context,
        delegateMessages,
        (delegate) => ({ __typename: 'RegisterDelegatePayload', delegate }) as const,
      );
    },
    updateDelegate: action('update', 'UpdateDelegatePayload'),
    withdrawDelegate: action('withdraw', 'WithdrawDelegatePayload'),
    recordDelegateAttendance: action('recordAttendance', 'RecordDelegateAttendancePayload'),
    recordDelegateNoShow: action('recordNoShow', 'RecordDelegateNoShowPayload'),
  },
} satisfies Resolvers;
