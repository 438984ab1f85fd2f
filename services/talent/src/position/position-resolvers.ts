import { type Caller, isStaff } from '@cattc/decisions';
import { parseCountry, parseFord, parseId, parseInitiative, parseLanguage } from '@cattc/formats';
import {
  type Connection,
  invalidArgument,
  presentActions,
  presentDecision,
  presentText,
  readAlternatives,
  readCaseNumber,
  readCodes,
  readPage,
  readSearchText,
  tellHistory,
  toConnection,
} from '@cattc/subgraph';
import type { Context } from '../context.ts';
import type { PositionFilter, PositionOrder, Resolvers } from '../generated/resolvers.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import { mutationOf, type Position, type PositionAction, positionTable, refuseAction } from './position.ts';
import { isParty } from './position-access.ts';
import { type PositionListing, placeOf } from './position-list.ts';
import { positionMessages } from './position-messages.ts';
import { countPositions, createPosition, listPositions, movePosition, updatePosition } from './position-store.ts';

export type PositionPage = Connection<Position>;

export const positionResolvers = {
  Query: {
    position: (_, { id }, context) => context.load.position.load(id),
    async positions(_, { search, filter, orderBy, ...arguments_ }, context) {
      const listing = await readListing(readSearchText('search', search), filter, orderBy, context);
      const page = readPage(context.cursors, 'positions', listing, arguments_);
      const rows = await listPositions(context.reader, listing, context.caller, page.limit, page.after);
      return toConnection(
        rows,
        page,
        (position) => placeOf(listing.order, position),
        () => countPositions(context.reader, listing, context.caller),
      );
    },
  },
  Organization: {
    async positions({ id }, { filter, orderBy, ...arguments_ }, context) {
      const listing = await readListing(null, filter, orderBy, context);
      // A list that begins tells itself whose it is, where there is a cursor to be made.
      let hostId = arguments_.after == null ? id : await context.load.survivor.load(id);
      const page = readPage(context.cursors, 'Organization.positions', () => ({ hostId, listing }), arguments_);
      const rows = await context.load.positionsOf(listing, page.limit, page.after).load(id);
      hostId = rows[0]?.hostId ?? hostId;
      return toConnection(
        rows,
        page,
        (position) => placeOf(listing.order, position),
        () => context.load.positionCountOf(listing).load(id),
      );
    },
    __resolveReference: ({ id }) => (parseId('org', id).ok ? { id } : null),
  },
  Position: {
    host: ({ hostId }) => ({ id: hostId }),
    country: ({ country }) => ({ code: country }),
    initiatives: ({ initiatives }) => initiatives.map((code) => ({ code })),
    listing: ({ listingId }) => (listingId === null ? null : { id: listingId }),
    title(position, { lang }, { acceptLanguage }) {
      const title = presentText(position.title, lang ?? acceptLanguage);
      if (title === null) throw new Error(`${position.id} has no title`);
      return title;
    },
    titles: ({ title }) => title.map(inItsLanguage),
    summary: ({ summary }, { lang }, { acceptLanguage }) => presentText(summary, lang ?? acceptLanguage),
    summaries: ({ summary }) => summary.map(inItsLanguage),
    async actions(position, _, context) {
      const facts = { host: await context.load.standing.load(position.hostId), now: context.now };
      const actions = Object.keys(positionTable) as PositionAction[];
      const refusals = actions.map((name) => [mutationOf[name], refuseAction(name, position, facts, context.caller)] as const);
      return presentActions(Object.fromEntries(refusals), positionMessages, context.acceptLanguage);
    },
    history: async (position, { last }, context) =>
      tellHistory(await context.load.history.load(position.id), last, isParty(position, context.caller)),
    __resolveReference: ({ id }, context) => context.load.position.load(id),
  },
  Mutation: {
    async createPosition(_, { input }, context) {
      const decision = await context.mutate('createPosition', input, (manager) => createPosition(manager, context, input));
      return presentDecision(decision, context, positionMessages, payload('CreatePositionPayload'));
    },
    async updatePosition(_, { input }, context) {
      const decision = await context.mutate('updatePosition', input, (manager) => updatePosition(manager, context, input));
      return presentDecision(decision, context, positionMessages, payload('UpdatePositionPayload'));
    },
    async openPosition(_, { input }, context) {
      const decision = await context.mutate('openPosition', input, (manager) => movePosition(manager, context, 'open', input));
      return presentDecision(decision, context, positionMessages, payload('OpenPositionPayload'));
    },
    async closePosition(_, { input }, context) {
      const decision = await context.mutate('closePosition', input, (manager) => movePosition(manager, context, 'close', input));
      return presentDecision(decision, context, positionMessages, payload('ClosePositionPayload'));
    },
  },
} satisfies Resolvers;

function payload<const Typename extends string>(__typename: Typename) {
  return (position: Position) => ({ __typename, position });
}

function inItsLanguage(text: LocalizedText): LocalizedText & { isFallback: boolean } {
  return { ...text, isFallback: false };
}

async function readListing(
  search: string | null,
  filter: PositionFilter | null | undefined,
  order: PositionOrder | null | undefined,
  { caller, load }: Context,
): Promise<PositionListing> {
  const named = readKey('filter.hostId', 'org', filter?.hostId);
  const hostId = named === null ? null : await load.survivor.load(named);
  const listingId = readKey('filter.listingId', 'lst', filter?.listingId);
  return {
    search,
    number: readCaseNumber('filter.number', 'POS', filter?.number),
    states: readAlternatives('filter.states', filter?.states),
    countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
    // Which offer a position belongs to is known to its parties: who filters by it finds their own.
    hostId: listingId === null || isStaff(caller) ? hostId : ownHost(hostId, caller),
    listingId,
    fields: readCodes('filter.fields', filter?.fields, 20, parseFord),
    stages: readAlternatives('filter.stages', filter?.stages),
    initiatives: readCodes('filter.initiatives', filter?.initiatives, 10, parseInitiative),
    languages: readCodes('filter.languages', filter?.languages, 20, parseLanguage),
    applyOn: filter?.applyOn ?? null,
    order: order ?? 'OPENED_DESC',
  };
}

function ownHost(hostId: string | null, { organization }: Caller): string {
  return organization !== null && (hostId === null || hostId === organization) ? organization : '';
}

function readKey(argument: string, prefix: string, id: string | null | undefined): string | null {
  if (id == null) return null;
  const parsed = parseId(prefix, id);
  if (parsed.ok) return parsed.value;
  throw invalidArgument(argument, `${parsed.problem}; expected ${parsed.expected}`);
}
