import { presentRefusal } from '@cattc/decisions';
import { parseCountry } from '@cattc/formats';
import {
  type Connection,
  invalidArgument,
  presentActions,
  presentDecision,
  readAlternatives,
  readCodes,
  readPage,
  tellHistory,
  toConnection,
} from '@cattc/subgraph';
import type { Refusal, Resolvers } from '../generated/resolvers.ts';
import { bulkMutationOf, type Duplicate, mutationOf, refuseDismissal } from './duplicate.ts';
import { type DuplicateListing, placeOf } from './duplicate-list.ts';
import { duplicateMessages } from './duplicate-messages.ts';
import { countDuplicates, type DismissalOutcome, dismissDuplicate, dismissDuplicates, listDuplicates } from './duplicate-store.ts';

export type DuplicatePage = Connection<Duplicate>;

/** One of the two as the other one shows it. */
export interface DuplicateCandidate {
  readonly otherId: string;
  readonly duplicate: Duplicate;
}

/** What became of one of several, as its reader is told. */
export interface PresentedDismissal {
  readonly index: number;
  readonly id: string;
  readonly accepted: boolean;
  readonly duplicate: Duplicate | null;
  readonly refusal: Refusal | null;
}

export const duplicateResolvers = {
  Query: {
    duplicate: (_, { id }, context) => context.load.duplicate.load(id),
    async duplicates(_, { filter, orderBy, ...arguments_ }, context) {
      const minScore = filter?.minScore ?? null;
      if (minScore !== null && (minScore < 1 || minScore > 100))
        throw invalidArgument('filter.minScore', `is ${minScore}; expected 1 to 100`);
      const countries = readCodes('filter.countries', filter?.countries, 20, parseCountry);
      const listing: DuplicateListing = {
        countries,
        minScore,
        reasons: readAlternatives('filter.reasons', filter?.reasons),
        state: filter?.state ?? 'OPEN',
        order: orderBy ?? 'SCORE_DESC',
      };
      const page = readPage(context.cursors, 'duplicates', listing, arguments_);
      return toConnection(
        await listDuplicates(context.reader, listing, context.caller, page.limit, page.after),
        page,
        (duplicate) => placeOf(listing.order, duplicate),
        () => countDuplicates(context.reader, listing, context.caller),
      );
    },
  },
  Organization: {
    duplicates: async ({ id }, _, context) =>
      (await context.load.duplicatesOf.load(id)).map((duplicate) => ({
        duplicate,
        otherId: duplicate.firstId === id ? duplicate.secondId : duplicate.firstId,
      })),
  },
  Duplicate: {
    async organizations({ firstId, secondId }, _, context) {
      const records = await context.load.organizationRecord.loadMany([firstId, secondId]);
      return records.map((record) => {
        if (record === null || record instanceof Error) throw new Error(`a record of ${firstId} and ${secondId} is missing`);
        return record;
      });
    },
    reasons: ({ reasons }) => [...reasons],
    actions: (duplicate, _, { caller, acceptLanguage }) =>
      presentActions({ [mutationOf.dismiss]: refuseDismissal(duplicate, caller) }, duplicateMessages, acceptLanguage),
    history: async ({ id }, { last }, context) => tellHistory(await context.load.history.load(id), last, true),
    __resolveReference: ({ id }, context) => context.load.duplicate.load(id),
  },
  DuplicateCandidate: {
    async organization({ otherId }, _, context) {
      const organization = await context.load.organization.load(otherId);
      if (organization === null) throw new Error(`${otherId} is missing`);
      return organization;
    },
    reason: ({ duplicate }) => duplicate.reasons[0] ?? 'SIMILAR_NAME',
    reasons: ({ duplicate }) => [...duplicate.reasons],
    score: ({ duplicate }) => duplicate.score,
  },
  Mutation: {
    async dismissDuplicate(_, { input }, context) {
      const decision = await context.mutate(mutationOf.dismiss, input, (manager) => dismissDuplicate(manager, context, input));
      return presentDecision(decision, context, duplicateMessages, (duplicate) => ({
        __typename: 'DismissDuplicatePayload' as const,
        duplicate,
      }));
    },
    async dismissDuplicates(_, { input }, context) {
      const decision = await context.mutate(bulkMutationOf.dismiss, input, (manager) => dismissDuplicates(manager, context, input));
      return presentDecision(decision, context, duplicateMessages, (outcomes) => ({
        __typename: 'DismissDuplicatesPayload' as const,
        results: outcomes.map((outcome, index) => presentDismissal(outcome, index, context.acceptLanguage)),
      }));
    },
  },
} satisfies Resolvers;

function presentDismissal({ id, decision }: DismissalOutcome, index: number, acceptLanguage: string | undefined): PresentedDismissal {
  if (decision.kind === 'accepted') return { index, id, accepted: true, duplicate: decision.change, refusal: null };
  return { index, id, accepted: false, duplicate: null, refusal: presentRefusal(decision.refusal, duplicateMessages, acceptLanguage) };
}
