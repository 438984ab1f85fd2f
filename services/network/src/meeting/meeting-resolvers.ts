import { parseCountry, parseInitiative } from '@cattc/formats';
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
import { actionItemsOf } from '../action-item/action-item-resolvers.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { chosenText, inItsLanguage, type LocalizedText } from '../language/localized-text.ts';
import { isParty } from '../working-group/working-group-access.ts';
import { type Meeting, type MeetingAction, mutationOf } from './meeting.ts';
import { type MeetingInput, refuseAction } from './meeting-decisions.ts';
import { invitationTo } from './meeting-invitation.ts';
import { countMeetings, listMeetings, type MeetingListing, placeOf } from './meeting-list.ts';
import { meetingMessages } from './meeting-messages.ts';
import { changeMeeting, planMeeting } from './meeting-store.ts';
import { localTimesOf } from './meeting-times.ts';

export type MeetingPage = Connection<Meeting>;

/** The resolver of a mutation that runs one action on one meeting. */
function action<const Typename extends string>(name: MeetingAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: MeetingInput & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeMeeting(manager, context, name, input));
    return presentDecision(decision, context, meetingMessages, (meeting) => ({ __typename, meeting }));
  };
}

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of a group's meetings. */
export async function meetingsOf(group: string, listing: MeetingListing, page: PageArguments, context: Context): Promise<MeetingPage> {
  const { limit, after, ...rest } = readPage(context.cursors, `meetings of ${group}`, listing, page);
  const rows = await context.load.meetingsOf(listing, limit, after).load(group);
  return toConnection(rows, { limit, after, ...rest }, placeOf, () => context.load.meetingCountOf(listing).load(group));
}

const textOf = (texts: readonly LocalizedText[], lang: string | null | undefined, context: Context) => {
  const text = chosenText(texts, lang ?? context.acceptLanguage);
  if (text === null) throw new Error('a text has no language');
  return text;
};

async function workingGroupOf({ workingGroupId }: Pick<Meeting, 'workingGroupId'>, context: Context) {
  const group = await context.load.workingGroup.load(workingGroupId);
  if (group === null) throw new Error(`${workingGroupId} is missing`);
  return group;
}

export const meetingResolvers = {
  Query: {
    meeting: (_, { id }, context) => context.load.meeting.load(id),
    async meetings(_, { filter, orderBy, ...page }, context) {
      const listing: MeetingListing = {
        workingGroupId: filter?.workingGroupId ?? null,
        states: readAlternatives('filter.states', filter?.states),
        countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
        from: filter?.from ?? null,
        to: filter?.to ?? null,
        initiatives: readCodes('filter.initiatives', filter?.initiatives, 10, parseInitiative),
        order: orderBy ?? 'STARTS_DESC',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'meetings', listing, page);
      const rows = await listMeetings(context.reader, listing, context, limit, after);
      return toConnection(rows, { limit, after, ...rest }, placeOf, () => countMeetings(context.reader, listing, context, countLimit));
    },
  },
  Meeting: {
    workingGroup: (meeting, _, context) => workingGroupOf(meeting, context),
    country: ({ country }) => ({ code: country }),
    localTimes: async (meeting) => localTimesOf(meeting),
    agenda: ({ agenda }) => [...agenda],
    initiatives: ({ initiatives }) => initiatives.map((code) => ({ code })),
    attendance: ({ attendance }) => [...attendance],
    decisions: ({ decisions }) => [...decisions],
    actionItems: ({ id }, page, context) => actionItemsOf('meetingId', id, null, page, context),
    invitation: async (meeting, _, context) =>
      invitationTo(meeting, await workingGroupOf(meeting, context), new URL(context.origin.deploymentUrl).hostname, context.acceptLanguage),
    async actions(meeting, _, context) {
      const facts = await context.load.meetingFacts.load(meeting);
      const actions = Object.keys(mutationOf) as MeetingAction[];
      const refusals = actions.map((name) => [mutationOf[name], refuseAction(name, meeting, facts, context.caller)] as const);
      return presentActions(Object.fromEntries(refusals), meetingMessages, context.acceptLanguage);
    },
    history: async (meeting, { last }, context) =>
      tellHistory(await context.load.history.load(meeting.id), last, isParty(meeting, context.caller)),
    __resolveReference: ({ id }, context) => context.load.meeting.load(id),
  },
  AgendaItem: {
    title: ({ texts }, { lang }, context) => textOf(texts, lang, context),
    titles: ({ texts }) => texts.map(inItsLanguage),
  },
  MeetingDecision: {
    text: ({ texts }, { lang }, context) => textOf(texts, lang, context),
    texts: ({ texts }) => texts.map(inItsLanguage),
  },
  MeetingMinutes: {
    text: ({ texts }, { lang }, context) => textOf(texts, lang, context),
    texts: ({ texts }) => texts.map(inItsLanguage),
    agreedBy: ({ agreements }) => agreements.map(({ side }) => side),
  },
  Mutation: {
    async planMeeting(_, { input }, context) {
      const decision = await context.mutate('planMeeting', input, (manager) => planMeeting(manager, context, input));
      return presentDecision(decision, context, meetingMessages, (meeting) => ({ __typename: 'PlanMeetingPayload', meeting }) as const);
    },
    rescheduleMeeting: action('reschedule', 'RescheduleMeetingPayload'),
    setMeetingAgenda: action('setAgenda', 'SetMeetingAgendaPayload'),
    holdMeeting: action('hold', 'HoldMeetingPayload'),
    draftMeetingMinutes: action('draftMinutes', 'DraftMeetingMinutesPayload'),
    agreeMeetingMinutes: action('agreeMinutes', 'AgreeMeetingMinutesPayload'),
    cancelMeeting: action('cancel', 'CancelMeetingPayload'),
  },
} satisfies Resolvers;
