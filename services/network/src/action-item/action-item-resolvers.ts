import type { Predicate } from '@cattc/decisions';
import { parseCountry } from '@cattc/formats';
import {
  type Connection,
  countLimit,
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
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { chosenText, inItsLanguage } from '../language/localized-text.ts';
import { type ActionItem, type ActionItemAction, mutationOf } from './action-item.ts';
import { isParty, viewActionItems, viewDesk } from './action-item-access.ts';
import { type ActionItemInput, refuseAction } from './action-item-decisions.ts';
import {
  type ActionItemListing,
  type ActionItemsOf,
  countActionItems,
  everyActionItem,
  listActionItems,
  placeOf,
} from './action-item-list.ts';
import { actionItemMessages } from './action-item-messages.ts';
import { changeActionItem, openActionItem } from './action-item-store.ts';

export type ActionItemPage = Connection<ActionItem>;

/** The resolver of a mutation that runs one action on one action item. */
function action<const Typename extends string>(name: ActionItemAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: ActionItemInput & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeActionItem(manager, context, name, input));
    return presentDecision(decision, context, actionItemMessages, (actionItem) => ({ __typename, actionItem }));
  };
}

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of action items; `name` tells one list from others in its cursors. */
async function pageOfActionItems(
  name: string,
  asked: Partial<ActionItemListing>,
  page: PageArguments,
  context: Context,
  view: Predicate<ActionItem> = viewActionItems(context.caller),
): Promise<ActionItemPage> {
  const listing = { ...everyActionItem, ...asked };
  const { limit, after, ...rest } = readPage(context.cursors, name, listing, page);
  const rows = await listActionItems(context.reader, listing, view, limit, after);
  return toConnection(rows, { limit, after, ...rest }, placeOf, () => countActionItems(context.reader, listing, view, countLimit));
}

/** A page of the action items of a group, or of a meeting. */
export async function actionItemsOf(
  of: ActionItemsOf,
  id: string,
  states: ActionItemListing['states'],
  page: PageArguments,
  context: Context,
): Promise<ActionItemPage> {
  const listing = { ...everyActionItem, states };
  const { limit, after, ...rest } = readPage(context.cursors, `actionItems of ${id}`, listing, page);
  const rows = await context.load.actionItemsOf(of, listing, limit, after).load(id);
  return toConnection(rows, { limit, after, ...rest }, placeOf, () => context.load.actionItemCountOf(of, listing).load(id));
}

export const actionItemResolvers = {
  Query: {
    actionItem: (_, { id }, context) => context.load.actionItem.load(id),
    actionItems(_, { filter, orderBy, ...page }, context) {
      const listing: ActionItemListing = {
        number: readCaseNumber('filter.number', 'ACT', filter?.number),
        workingGroupId: filter?.workingGroupId ?? null,
        meetingId: filter?.meetingId ?? null,
        states: readAlternatives('filter.states', filter?.states),
        countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
        side: filter?.side ?? null,
        ownerOrganizationId: filter?.ownerOrganizationId ?? null,
        dueUntil: filter?.dueUntil ?? null,
        order: orderBy ?? 'DUE',
      };
      return pageOfActionItems('actionItems', listing, page, context);
    },
  },
  Desk: {
    actionItems: (_, page, context) => pageOfActionItems('desk.actionItems', {}, page, context, viewDesk(context.caller)),
  },
  ActionItem: {
    async workingGroup({ workingGroupId }, _, context) {
      const group = await context.load.workingGroup.load(workingGroupId);
      if (group === null) throw new Error(`${workingGroupId} is missing`);
      return group;
    },
    meeting: ({ meetingId }, _, context) => (meetingId === null ? null : context.load.meeting.load(meetingId)),
    country: ({ country }) => ({ code: country }),
    title({ title }, { lang }, context) {
      const text = chosenText(title, lang ?? context.acceptLanguage);
      if (text === null) throw new Error('an action item has no title');
      return text;
    },
    titles: ({ title }) => title.map(inItsLanguage),
    ownerOrganization: ({ ownerOrganizationId }, _, context) =>
      ownerOrganizationId === null ? null : context.load.organization.load(ownerOrganizationId),
    async actions(actionItem, _, context) {
      const facts = await context.load.actionItemFacts.load(actionItem);
      const actions = Object.keys(mutationOf) as ActionItemAction[];
      const refusals = actions.map((name) => [mutationOf[name], refuseAction(name, actionItem, facts, context.caller)] as const);
      return presentActions(Object.fromEntries(refusals), actionItemMessages, context.acceptLanguage);
    },
    history: async (actionItem, { last }, context) =>
      tellHistory(await context.load.history.load(actionItem.id), last, isParty(actionItem, context.caller)),
    __resolveReference: ({ id }, context) => context.load.actionItem.load(id),
  },
  Mutation: {
    async openActionItem(_, { input }, context) {
      const decision = await context.mutate('openActionItem', input, (manager) => openActionItem(manager, context, input));
      return presentDecision(
        decision,
        context,
        actionItemMessages,
        (actionItem) => ({ __typename: 'OpenActionItemPayload', actionItem }) as const,
      );
    },
    reassignActionItem: action('reassign', 'ReassignActionItemPayload'),
    postponeActionItem: action('postpone', 'PostponeActionItemPayload'),
    completeActionItem: action('complete', 'CompleteActionItemPayload'),
    dropActionItem: action('drop', 'DropActionItemPayload'),
  },
} satisfies Resolvers;
