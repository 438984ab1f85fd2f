import { addDays, dayIn, isDay, parseCountry, startOfDay } from '@cattc/formats';
import {
  type Connection,
  countLimit,
  invalidArgument,
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
import { actionItemsOf } from '../action-item/action-item-resolvers.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { chosenText, inItsLanguage } from '../language/localized-text.ts';
import { meetingsOf } from '../meeting/meeting-resolvers.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import { isSeated, mutationOf, sidesWithoutCoChair, type WorkingGroup, type WorkingGroupAction } from './working-group.ts';
import { isParty } from './working-group-access.ts';
import { refuseAction, type WorkingGroupInput } from './working-group-decisions.ts';
import { workingGroupMessages } from './working-group-messages.ts';
import {
  changeWorkingGroup,
  countWorkingGroups,
  establishWorkingGroup,
  listWorkingGroups,
  type WorkingGroupListing,
} from './working-group-store.ts';

export type WorkingGroupPage = Connection<WorkingGroup>;

/** The resolver of a mutation that runs one action on one working group. */
function action<const Typename extends string>(name: WorkingGroupAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: WorkingGroupInput & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeWorkingGroup(manager, context, name, input));
    return presentDecision(decision, context, workingGroupMessages, (workingGroup) => ({ __typename, workingGroup }));
  };
}

function readDay(argument: string, day: string | null | undefined, otherwise: string): string {
  if (day == null) return otherwise;
  if (isDay(day)) return day;
  throw invalidArgument(argument, 'is no day; expected one such as 2026-03-01');
}

export const workingGroupResolvers = {
  Query: {
    workingGroup: (_, { id }, context) => context.load.workingGroup.load(id),
    async workingGroups(_, { filter, orderBy, ...page }, context) {
      const listing: WorkingGroupListing = {
        number: readCaseNumber('filter.number', 'WGR', filter?.number),
        mechanismId: filter?.mechanismId ?? null,
        states: readAlternatives('filter.states', filter?.states),
        countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
        group: filter?.group ?? null,
        order: orderBy ?? 'CREATED_DESC',
      };
      const { limit, after, ...rest } = readPage(context.cursors, 'workingGroups', listing, page);
      return toConnection(
        await listWorkingGroups(context.reader, listing, context, limit, after === null ? null : String(after[0])),
        { limit, after, ...rest },
        ({ id }) => [id],
        () => countWorkingGroups(context.reader, listing, context, countLimit),
      );
    },
  },
  Mechanism: {
    workingGroups: async ({ id }, _, context) => [...(await context.load.workingGroupsUnder.load(id))],
  },
  WorkingGroup: {
    mechanism: ({ mechanismId }, _, context) => context.load.mechanism.load(mechanismId),
    country: ({ country }) => ({ code: country }),
    title({ title }, { lang }, context) {
      const text = chosenText(title, lang ?? context.acceptLanguage);
      if (text === null) throw new Error('a working group has no name');
      return text;
    },
    titles: ({ title }) => title.map(inItsLanguage),
    seats({ seats }, { on, roles }) {
      const asked = readAlternatives('roles', roles);
      const day = on == null ? null : readDay('on', on, on);
      return seats.filter((seat) => (day === null || isSeated(seat, day)) && (asked === null || asked.includes(seat.role)));
    },
    sidesWithoutCoChair: (group, _, { now }) => sidesWithoutCoChair(group, dayIn(now, centreZone)),
    meetings: ({ id }, { states, ...page }, context) => {
      const listing = { workingGroupId: null, states: readAlternatives('states', states), countries: null, from: null, to: null };
      return meetingsOf(id, { ...listing, initiatives: null, order: 'STARTS_DESC' }, page, context);
    },
    actionItems: ({ id }, { states, ...page }, context) =>
      actionItemsOf('workingGroupId', id, readAlternatives('states', states), page, context),
    async statistics({ id }, { on }, context) {
      const today = dayIn(context.now, centreZone);
      const day = readDay('on', on, today);
      if (day > today) throw invalidArgument('on', `lies in the future; expected a day until ${today}`);
      const end = Math.min(startOfDay(addDays(day, 1), centreZone).getTime(), context.now.getTime());
      const counts = await context.load.workOf(new Date(end)).load(id);
      return { on: day, ...counts };
    },
    async actions(group, _, context) {
      const facts = await context.load.workingGroupFacts.load(group);
      const actions = Object.keys(mutationOf) as WorkingGroupAction[];
      const refusals = actions.map((name) => [mutationOf[name], refuseAction(name, group, facts, context.caller)] as const);
      return presentActions(Object.fromEntries(refusals), workingGroupMessages, context.acceptLanguage);
    },
    history: async (group, { last }, context) =>
      tellHistory(await context.load.history.load(group.id), last, isParty(group, context.caller)),
    __resolveReference: ({ id }, context) => context.load.workingGroup.load(id),
  },
  WorkingGroupSeat: {
    organization: ({ organizationId }, _, context) => (organizationId === null ? null : context.load.organization.load(organizationId)),
  },
  Mutation: {
    async establishWorkingGroup(_, { input }, context) {
      const decision = await context.mutate('establishWorkingGroup', input, (manager) => establishWorkingGroup(manager, context, input));
      return presentDecision(
        decision,
        context,
        workingGroupMessages,
        (workingGroup) => ({ __typename: 'EstablishWorkingGroupPayload', workingGroup }) as const,
      );
    },
    updateWorkingGroup: action('update', 'UpdateWorkingGroupPayload'),
    nameToWorkingGroup: action('name', 'NameToWorkingGroupPayload'),
    endWorkingGroupTerm: action('endTerm', 'EndWorkingGroupTermPayload'),
    markWorkingGroupDormant: action('markDormant', 'MarkWorkingGroupDormantPayload'),
    reviveWorkingGroup: action('revive', 'ReviveWorkingGroupPayload'),
    dissolveWorkingGroup: action('dissolve', 'DissolveWorkingGroupPayload'),
  },
} satisfies Resolvers;
