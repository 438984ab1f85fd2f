import { presentRefusal } from '@cattc/decisions';
import {
  type Connection,
  countLimit,
  type MutationInput,
  presentActions,
  presentDecision,
  readAlternatives,
  readCaseNumber,
  readPage,
  tellHistory,
  toConnection,
} from '@cattc/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { mutationOf, type Recording, type RecordingAction, recordingTable, refuseAction } from './recording.ts';
import { recordingMessages } from './recording-messages.ts';
import {
  changeRecording,
  countRecordings,
  listRecordings,
  proposeRecording,
  type RecordingInput,
  type RecordingListing,
} from './recording-store.ts';

export type RecordingPage = Connection<Recording>;

/** The resolver of a mutation that runs one action on one recording. */
function action<const Typename extends string>(name: RecordingAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: RecordingInput & MutationInput }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeRecording(manager, context, name, input));
    return presentDecision(decision, context, recordingMessages, (recording) => ({ __typename, recording }));
  };
}

export const recordingResolvers = {
  Query: {
    membershipRecording: (_, { id }, context) => context.load.recording.load(id),
    async membershipRecordings(_, { filter, orderBy, ...page }, context) {
      const listing: RecordingListing = {
        number: readCaseNumber('filter.number', 'REC', filter?.number),
        states: readAlternatives('filter.states', filter?.states),
        order: orderBy ?? 'CREATED_DESC',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'membershipRecordings', listing, page);
      return toConnection(
        await listRecordings(context.reader, listing, context, limit, after === null ? null : String(after[0])),
        { limit, after, ...rest },
        ({ id }) => [id],
        () => countRecordings(context.reader, listing, context, countLimit),
      );
    },
  },
  MembershipRecording: {
    rows: ({ rows }) => [...rows],
    actions(recording, _, { caller, acceptLanguage }) {
      const names = Object.keys(recordingTable) as RecordingAction[];
      const refusals = names.map((name) => [mutationOf[name], refuseAction(name, recording, caller)] as const);
      return presentActions(Object.fromEntries(refusals), recordingMessages, acceptLanguage);
    },
    history: async ({ id }, { last }, context) => tellHistory(await context.load.history.load(id), last, true),
    __resolveReference: ({ id }, context) => context.load.recording.load(id),
  },
  RecordingRow: {
    fields: ({ fields }) => [...fields],
    organization: ({ organizationId }, _, { load }) => load.organization.load(organizationId),
    membership: ({ membershipId }, _, { load }) => (membershipId === null ? null : load.membership.load(membershipId)),
    refusal: ({ refusal }, _, { acceptLanguage }) => (refusal === null ? null : presentRefusal(refusal, recordingMessages, acceptLanguage)),
  },
  Mutation: {
    async recordExistingMemberships(_, { input }, context) {
      const decision = await context.mutate('recordExistingMemberships', input, (manager) => proposeRecording(manager, context, input));
      return presentDecision(decision, context, recordingMessages, ({ recording, rows }) => ({
        __typename: 'RecordExistingMembershipsPayload' as const,
        recording,
        results: rows.map((row, index) => {
          if (row.kind === 'refused') {
            return {
              index,
              taken: false,
              organization: null,
              refusal: presentRefusal(row.refusal, recordingMessages, context.acceptLanguage),
            };
          }
          return { index, taken: true, organization: row.change.organization, refusal: null };
        }),
      }));
    },
    confirmMembershipRecording: action('confirm', 'ConfirmMembershipRecordingPayload'),
    discardMembershipRecording: action('discard', 'DiscardMembershipRecordingPayload'),
  },
} satisfies Resolvers;
