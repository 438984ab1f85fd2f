import { accept } from '@cattc/decisions';
import { invalidArgument, type MutationInput, presentActions, presentDecision, tellHistory } from '@cattc/subgraph';
import type { Context } from '../context.ts';
import type { DocumentKind, Resolvers } from '../generated/resolvers.ts';
import { type Document, type DocumentAction, mutationOf, refuseAction } from './document.ts';
import { isParty } from './document-access.ts';
import { linkTo, uploadSeconds, uploadTargetOf } from './document-bytes-store.ts';
import { documentMessages } from './document-messages.ts';
import { findUpload, removeDocument, stageDocument, storeDocument, tidyBytes } from './document-store.ts';

/** The first ones of these kinds; what there is at all is bounded by the quota. */
function listed(
  documents: readonly Document[],
  { first, kinds }: { first?: number | null | undefined; kinds?: readonly DocumentKind[] | null | undefined },
) {
  if (first == null || first < 1 || first > 100) throw invalidArgument('first', `is ${first}; expected 1 to 100`);
  return documents.filter(({ kind }) => kinds == null || kinds.includes(kind)).slice(0, first);
}

/** Until when bytes may be sent: by real time, as addresses are judged; after a dry run never. */
const uploadUntil = ({ dryRun }: MutationInput): Date => new Date(Date.now() + (dryRun === true ? 0 : uploadSeconds * 1000));

export const documentResolvers = {
  Query: {
    document: (_, { id }, context) => context.load.document.load(id),
  },
  Organization: {
    logo: ({ id }, _, context) => context.load.logo.load(id),
    documents: async ({ id }, arguments_, context) => listed(await context.load.documentsOfOrganization.load(id), arguments_),
  },
  Membership: {
    documents: async ({ id }, arguments_, context) => listed(await context.load.documentsOfMembership.load(id), arguments_),
  },
  Document: {
    async organization({ organizationId }, _, context) {
      const organization = await context.load.organization.load(organizationId);
      if (organization === null) throw new Error(`${organizationId} is missing`);
      return organization;
    },
    membership: ({ membershipId }, _, context) => (membershipId === null ? null : context.load.membership.load(membershipId)),
    link: (document, _, context) => (document.state === 'STORED' ? linkTo(context.documents, document) : null),
    async actions(document, _, { caller, acceptLanguage, load }) {
      const facts = await load.documentFacts.load(document.id);
      const names = Object.keys(mutationOf) as DocumentAction[];
      const refusals = names.map((name) => [mutationOf[name], refuseAction(name, document, facts, caller)] as const);
      return presentActions(Object.fromEntries(refusals), documentMessages, acceptLanguage);
    },
    history: async (document, { last }, context) =>
      tellHistory(await context.load.history.load(document.id), last, isParty(document, context.caller)),
    __resolveReference: ({ id }, context) => context.load.document.load(id),
  },
  Mutation: {
    async stageDocument(_, { input }, context) {
      const until = uploadUntil(input);
      const decision = await context.mutate('stageDocument', input, (manager) =>
        stageDocument(manager, context, input, context.documents, until),
      );
      const told =
        decision.kind === 'refused'
          ? decision
          : accept({ document: decision.change, upload: await presentUpload(context, decision.change) });
      return presentDecision(told, context, documentMessages, (payload) => ({ __typename: 'StageDocumentPayload', ...payload }) as const);
    },
    async storeDocument(_, { input }, context) {
      const upload = await findUpload(context.reader, context, context.documents, input);
      const decision = await context.mutate('storeDocument', input, (manager) => storeDocument(manager, context, input, upload));
      if (input.dryRun !== true && upload.kind === 'CAME') await tidyBytes(context.reader, context, context.documents, input.id);
      return presentDecision(
        decision,
        context,
        documentMessages,
        (document) => ({ __typename: 'StoreDocumentPayload', document }) as const,
      );
    },
    async removeDocument(_, { input }, context) {
      const decision = await context.mutate('removeDocument', input, (manager) =>
        removeDocument(manager, context, input, context.documents),
      );
      return presentDecision(
        decision,
        context,
        documentMessages,
        (document) => ({ __typename: 'RemoveDocumentPayload', document }) as const,
      );
    },
  },
} satisfies Resolvers;

async function presentUpload({ documents }: Context, document: Document) {
  const { url, method, headers, expiresAt } = await uploadTargetOf(documents, document);
  return { url, method, headers: Object.entries(headers).map(([name, value]) => ({ name, value })), expiresAt };
}
