import { parseCountry, parseId, parseInitiative, parseSdg } from '@cattc/formats';
import {
  type Connection,
  invalidArgument,
  type MutationInput,
  type PageArguments,
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
import type { ListingFilter, ListingOrder, Resolvers } from '../generated/resolvers.ts';
import { type Listing, type ListingAction, type ListingText, listingTable, mutationOf } from './listing.ts';
import { isParty, isPublicTransition } from './listing-access.ts';
import { completenessOf } from './listing-completeness.ts';
import { type ListingInput, refuseAction } from './listing-decisions.ts';
import type { ListingQuery } from './listing-list.ts';
import { listingMessages } from './listing-messages.ts';
import { changeListing, countListings, createListing, type ListedListing, listListings } from './listing-store.ts';
import { parseIpcPlace } from './listing-terms.ts';

export type ListingPage = Connection<Listing>;

/** The resolver of a mutation that runs one action on one listing. */
function action<const Typename extends string>(name: ListingAction, __typename: Typename) {
  return async (_: unknown, { input }: { input: ListingInput & MutationInput & { id: string } }, context: Context) => {
    const decision = await context.mutate(mutationOf[name], input, (manager) => changeListing(manager, context, name, input));
    return presentDecision(decision, context, listingMessages, (listing) => ({ __typename, listing }));
  };
}

type TextField = 'title' | 'summary' | 'description' | 'advantages';

/** The text in the language that suits. */
const one =
  (field: TextField) =>
  (listing: Listing, { lang }: { lang?: string | null | undefined }, { acceptLanguage }: Context) =>
    presentText(listing[field], lang ?? acceptLanguage);

/** The text in every language. */
const every =
  (field: TextField) =>
  (listing: Listing, _: unknown, { acceptLanguage }: Context) =>
    listing[field].map((text: ListingText) => presentText([text], acceptLanguage) ?? { ...text, isFallback: false });

const countryKeys = (codes: readonly string[]) => codes.map((code) => ({ code }));

export const listingResolvers = {
  Query: {
    async listings(_, { search, filter, orderBy, ...arguments_ }, context) {
      const query = await ofSurvivor(readQuery(search, filter, orderBy), context);
      const page = readPage(context.cursors, 'listings', query, arguments_);
      const viewer = await context.viewer();
      const rows = await listListings(context.reader, query, viewer, page.limit, page.after);
      return connect(rows, page, () => countListings(context.reader, query, viewer));
    },
    listing: (_, { id }, context) => context.load.listing.load(id),
  },
  Organization: {
    async listings({ id }, { filter, orderBy, ...arguments_ }: OwnersArguments, context: Context) {
      const query = await ofSurvivor(readQuery(null, filter, orderBy), context);
      // A list that begins tells itself whose it is, where there is a cursor to be made.
      let ownerId = arguments_.after == null ? id : await context.load.survivor.load(id);
      const page = readPage(context.cursors, 'Organization.listings', () => ({ ownerId, query }), arguments_);
      const rows = await context.load.listingsOf.load({ ownerId: id, query, limit: page.limit, after: page.after });
      ownerId = rows[0]?.listing.ownerId ?? ownerId;
      return connect(rows, page, () => context.load.listingCountOf.load({ ownerId: id, query }));
    },
  },
  Listing: {
    owner: ({ ownerId }) => ({ id: ownerId }),
    country: ({ country }) => ({ code: country }),
    initiatives: ({ initiatives }) => initiatives.map((code) => ({ code })),
    blockedBy: ({ blocks }) => blocks.map(({ cause }) => cause),
    title: one('title'),
    titles: every('title'),
    summary: one('summary'),
    summaries: every('summary'),
    description: one('description'),
    descriptions: every('description'),
    advantages: one('advantages'),
    advantagesTexts: every('advantages'),
    countriesOffered: ({ countriesOffered }) => countryKeys(countriesOffered),
    countriesExcluded: ({ countriesExcluded }) => countryKeys(countriesExcluded),
    completeness: (listing) => completenessOf(listing),
    async actions(listing, _, context) {
      const facts = { owner: await context.load.member.load(listing.ownerId), now: context.now };
      const names = Object.keys(listingTable) as ListingAction[];
      const refusals = names.map((name) => [mutationOf[name], refuseAction(name, listing, facts, context.caller)] as const);
      return presentActions(Object.fromEntries(refusals), listingMessages, context.acceptLanguage);
    },
    async history(listing, { last }, context) {
      const transitions = await context.load.history.load(listing.id);
      const told = isParty(listing, context.caller);
      return tellHistory(told ? transitions : transitions.filter((each) => isPublicTransition(each, listing)), last, told);
    },
    __resolveReference: ({ id }, context) => context.load.listing.load(id),
  },
  Mutation: {
    async createListing(_, { input }, context) {
      const decision = await context.mutate('createListing', input, (manager) => createListing(manager, context, input));
      return presentDecision(decision, context, listingMessages, (listing) => ({ __typename: 'CreateListingPayload' as const, listing }));
    },
    updateListing: action('update', 'UpdateListingPayload'),
    submitListing: action('submit', 'SubmitListingPayload'),
    requestListingChanges: action('requestChanges', 'RequestListingChangesPayload'),
    resubmitListing: action('resubmit', 'ResubmitListingPayload'),
    publishListing: action('publish', 'PublishListingPayload'),
    pauseListing: action('pause', 'PauseListingPayload'),
    resumeListing: action('resume', 'ResumeListingPayload'),
    blockListing: action('block', 'BlockListingPayload'),
    unblockListing: action('unblock', 'UnblockListingPayload'),
  },
} satisfies Resolvers;

/** Of an owner whose record was merged the listings are its survivor's. */
async function ofSurvivor(query: ListingQuery, { load }: Context): Promise<ListingQuery> {
  return query.ownerId === null ? query : { ...query, ownerId: await load.survivor.load(query.ownerId) };
}

interface OwnersArguments extends PageArguments {
  readonly filter?: ListingFilter | null | undefined;
  readonly orderBy: ListingOrder | null;
}

function connect(rows: readonly ListedListing[], page: ReturnType<typeof readPage>, count: () => Promise<number>): ListingPage {
  const places = new Map(rows.map(({ listing, place }) => [listing, place]));
  return toConnection(
    rows.map(({ listing }) => listing),
    page,
    (listing) => places.get(listing) ?? [],
    count,
  );
}

/** Reads the arguments of a list; throws BAD_USER_INPUT for what does not fit. */
function readQuery(
  search: string | null | undefined,
  filter: ListingFilter | null | undefined,
  orderBy: ListingOrder | null | undefined,
): ListingQuery {
  const ownerId = filter?.ownerId ?? null;
  const parsed = ownerId === null ? null : parseId('org', ownerId);
  if (parsed?.ok === false) throw invalidArgument('filter.ownerId', `${parsed.problem}; expected ${parsed.expected}`);
  return {
    search: readSearchText('search', search),
    number: readCaseNumber('filter.number', 'LST', filter?.number),
    kinds: readAlternatives('filter.kinds', filter?.kinds),
    states: readAlternatives('filter.states', filter?.states),
    countries: readCodes('filter.countries', filter?.countries, 20, parseCountry),
    ownerId,
    ipc: readCodes('filter.ipc', filter?.ipc, 20, parseIpcPlace),
    sdg: readCodes('filter.sdg', filter?.sdg, 17, parseSdg),
    transferModes: readAlternatives('filter.transferModes', filter?.transferModes),
    initiatives: readCodes('filter.initiatives', filter?.initiatives, 10, parseInitiative),
    order: orderBy ?? 'PUBLISHED_DESC',
  };
}
