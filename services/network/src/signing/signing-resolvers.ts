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
import { forumOf, organizationsOf } from '../forum/forum-resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { chosenText, inItsLanguage } from '../language/localized-text.ts';
import { type ForumSigning, mutationOf, refuseAction, type SigningAction, type SigningInput } from './signing.ts';
import { signingMessages } from './signing-messages.ts';
import { changeSigning, countSignings, listSignings, recordSigning, type SigningListing } from './signing-store.ts';

export type SigningPage = Connection<ForumSigning>;

/** The resolver of a mutation that runs one action on one signing. */
function action<const Typename extends string>(name: SigningAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: SigningInput & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeSigning(manager, context, name, input));
    return presentDecision(decision, context, signingMessages, (signing) => ({ __typename, signing }));
  };
}

export const signingResolvers = {
  Query: {
    signing: (_, { id }, context) => context.load.signing.load(id),
    async signings(_, { filter, orderBy, ...page }, context) {
      const listing: SigningListing = {
        forumId: filter?.forumId ?? null,
        kinds: readAlternatives('filter.kinds', filter?.kinds),
        states: readAlternatives('filter.states', filter?.states),
        partyId: filter?.partyId ?? null,
        hasContract: filter?.hasContract ?? null,
        order: orderBy ?? 'CREATED_DESC',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'signings', listing, page);
      const rows = await listSignings(context.reader, listing, limit, after === null ? null : String(after[0]));
      return toConnection(
        rows,
        { limit, after, ...rest },
        ({ id }) => [id],
        () => countSignings(context.reader, listing, countLimit),
      );
    },
  },
  Signing: {
    forum: ({ forumId }, _, context) => forumOf(forumId, context),
    title({ titles }, { lang }, context) {
      const text = chosenText(titles, lang ?? context.acceptLanguage);
      if (text === null) throw new Error('a signing has no title');
      return text;
    },
    titles: ({ titles }) => titles.map(inItsLanguage),
    parties: ({ partyIds }, _, context) => organizationsOf(partyIds, context),
    actions(signing, _, { caller, acceptLanguage }) {
      const names = Object.keys(mutationOf) as SigningAction[];
      const refusals = names.map((name) => [mutationOf[name], refuseAction(name, signing, caller)] as const);
      return presentActions(Object.fromEntries(refusals), signingMessages, acceptLanguage);
    },
    history: async ({ id }, { last }, context) => tellHistory(await context.load.history.load(id), last, isStaff(context.caller)),
    __resolveReference: ({ id }, context) => context.load.signing.load(id),
  },
  Mutation: {
    async recordSigning(_, { input }, context) {
      const decision = await context.mutate('recordSigning', input, (manager) => recordSigning(manager, context, input));
      return presentDecision(decision, context, signingMessages, (signing) => ({ __typename: 'RecordSigningPayload', signing }) as const);
    },
    attachSigningContract: action('attachContract', 'AttachSigningContractPayload'),
    withdrawSigning: action('withdraw', 'WithdrawSigningPayload'),
  },
} satisfies Resolvers;
