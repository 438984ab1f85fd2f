import { type Caller, type Decision, holds, refuse } from '@cattc/decisions';
import { listingEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import {
  type ColumnsOf,
  findByKeys,
  instantColumn,
  nextCaseNumber,
  type Place,
  plainRows,
  type RecordedChange,
  type RequestContext,
  recordChanges,
  recordSql,
} from '@cattc/subgraph';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { ListingReason } from '../generated/resolvers.ts';
import { findMembers, holdMember } from '../member/member-store.ts';
import { eventView, type Listing, type ListingAction, type ListingEvent, type LongText, mutationOf } from './listing.ts';
import { type Viewer, viewListings } from './listing-access.ts';
import { create, decide, type ListingInput } from './listing-decisions.ts';
import type { ListingContentInput } from './listing-input.ts';
import {
  countStatement,
  countsOfOwnersStatement,
  type ListedId,
  type ListingQuery,
  pageStatement,
  pagesOfOwnersStatement,
} from './listing-list.ts';
import type { ListingCode } from './listing-messages.ts';
import { tagsOf, tokensOf } from './listing-terms.ts';

export const ListingEntity = new EntitySchema<Listing>({
  name: 'Listing',
  tableName: 'listing',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    number: { type: 'text' },
    ownerId: { type: 'text' },
    country: { type: 'text' },
    kind: { type: 'text' },
    state: { type: 'text' },
    stateBeforeBlock: { type: 'text', nullable: true },
    blocks: { type: 'jsonb' },
    title: { type: 'jsonb' },
    summary: { type: 'jsonb' },
    description: { type: 'jsonb' },
    advantages: { type: 'jsonb' },
    stage: { type: 'text', nullable: true },
    trl: { type: 'integer', nullable: true },
    ipStatus: { type: 'text', nullable: true },
    ipc: { type: 'text', array: true },
    sdg: { type: 'integer', array: true },
    transferModes: { type: 'text', array: true },
    initiatives: { type: 'text', array: true },
    indicativePrice: { type: 'jsonb', nullable: true },
    countriesOffered: { type: 'text', array: true },
    countriesExcluded: { type: 'text', array: true },
    deadline: { type: 'date', nullable: true },
    completeness: { type: 'integer' },
    createdBy: { type: 'text', nullable: true },
    submittedBy: { type: 'text', nullable: true },
    editors: { type: 'text', array: true },
    submittedAt: { ...instantColumn, nullable: true },
    publishedAt: { ...instantColumn, nullable: true },
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<Listing>,
});

const columns = recordSql(ListingEntity, 'l');

export function findListings(manager: EntityManager, ids: readonly string[]): Promise<Listing[]> {
  return findByKeys(manager, ListingEntity, 'id', ids);
}

/** Who looks, with the country that the membership of a member's organisation names. */
export async function findViewer(manager: EntityManager, caller: Caller): Promise<Viewer> {
  const members = caller.role === 'MEMBER' && caller.organization !== null ? await findMembers(manager, [caller.organization]) : [];
  const countries = [caller.country, ...members.map(({ country }) => country)].filter((country) => country !== null);
  return { caller, countries: [...new Set(countries)] };
}

export interface ListedListing {
  readonly listing: Listing;
  readonly place: Place;
}

/** A page of the list in its order, one row more than `limit` where there are more: two statements. */
export async function listListings(
  manager: EntityManager,
  query: ListingQuery,
  viewer: Viewer,
  limit: number,
  after: Place | null,
): Promise<readonly ListedListing[]> {
  if (query.ownerId !== null) return (await listListingsOf(manager, [query.ownerId], query, viewer, limit, after)).get(query.ownerId) ?? [];
  const { text, values } = pageStatement(query, viewer, limit, after);
  const places = await plainRows<ListedId>(manager, text, values);
  const listings = places.length === 0 ? [] : await findListings(manager, [...new Set(places.map(({ id }) => id))]);
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  return places.flatMap(({ id, place }) => {
    const listing = byId.get(id);
    return listing === undefined ? [] : [{ listing, place: [place, id] }];
  });
}

/** The same for each of several owners, of one that was merged those of its survivor: one statement however many they are. */
export async function listListingsOf(
  manager: EntityManager,
  owners: readonly string[],
  query: ListingQuery,
  viewer: Viewer,
  limit: number,
  after: Place | null,
): Promise<ReadonlyMap<string, readonly ListedListing[]>> {
  const { text, values } = pagesOfOwnersStatement(columns, owners, query, viewer, limit, after);
  const found = new Map<string, ListedListing[]>(owners.map((owner) => [owner, []]));
  for (const listing of await plainRows<Listing & { readonly place: string; readonly named: string }>(manager, text, values))
    found.get(listing.named)?.push({ listing, place: [listing.place, listing.id] });
  return found;
}

/** Counts what the viewer may see, to one past the limit of exact counts. */
export async function countListings(manager: EntityManager, query: ListingQuery, viewer: Viewer): Promise<number> {
  if (query.ownerId !== null) return (await countListingsOf(manager, [query.ownerId], query, viewer)).get(query.ownerId) ?? 0;
  const { text, values } = countStatement(query, viewer);
  const [row]: { count: number }[] = await manager.query(text, [...values]);
  return row?.count ?? 0;
}

export async function countListingsOf(
  manager: EntityManager,
  owners: readonly string[],
  query: ListingQuery,
  viewer: Viewer,
): Promise<ReadonlyMap<string, number>> {
  const { text, values } = countsOfOwnersStatement(owners, query, viewer);
  const rows = await plainRows<{ named: string; count: number }>(manager, text, values);
  return new Map(rows.map(({ named, count }) => [named, count]));
}

type ListingDecision = Decision<Listing, ListingCode>;

/** Drafts a listing for the caller's organisation while its membership is held: it cannot slip past a block that is under way. */
export async function createListing(
  manager: EntityManager,
  request: RequestContext,
  input: ListingContentInput & { readonly note?: string | null | undefined },
): Promise<ListingDecision> {
  const { caller, now } = request;
  const owner = caller.organization === null ? null : await holdMember(manager, caller.organization);
  const decision = create(input, { id: newId('lst'), number: '' }, { owner, now }, caller);
  if (decision.kind === 'refused') return decision;
  const { event, note } = decision.change;
  const listing = { ...decision.change.listing, number: await nextCaseNumber(manager, 'LST', now) };
  await manager.insert(ListingEntity, rowOf(listing));
  await writeTerms(manager, listing);
  await recordChanges(manager, request, [recorded({ event, action: 'createListing', listing, before: null, note, effectiveAt: now })]);
  return { kind: 'accepted', change: listing };
}

/** Runs an action on a listing: the owner's membership is held first, then the listing's row. What the caller may not see is not there. */
export async function changeListing(
  manager: EntityManager,
  request: RequestContext,
  action: ListingAction,
  { id, expectedVersion, ...input }: ListingInput & { id: string; expectedVersion?: number | null | undefined },
): Promise<ListingDecision> {
  const { caller, now } = request;
  const viewer = await findViewer(manager, caller);
  const [key]: { owner: string }[] = await manager.query('SELECT owner_id AS owner FROM listing WHERE id = $1', [id]);
  if (key === undefined) return refuse('NOT_FOUND', { id });
  const holder = await holdMember(manager, key.owner);
  const known = await manager.findOne(ListingEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null || !holds(viewListings(viewer), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  // It may have gone to the survivor of its owner while it was waited for.
  const owner = known.ownerId === key.owner ? holder : await holdMember(manager, known.ownerId);
  const decision = decide(action, known, input, { owner, now }, caller);
  if (decision.kind === 'refused') return decision;
  const { listing, event, reason, note } = decision.change;
  const { id: _, ...columns } = rowOf(listing);
  await manager.update(ListingEntity, { id }, columns);
  if (action === 'update') await writeTerms(manager, listing);
  await recordChanges(manager, request, [
    recorded({ event, action: mutationOf[action], listing, before: known, reason, note, effectiveAt: now }),
  ]);
  return { kind: 'accepted', change: listing };
}

function rowOf(listing: Listing) {
  const { ipc, sdg, transferModes, initiatives, countriesOffered, countriesExcluded, editors } = listing;
  return {
    ...listing,
    ipc: [...ipc],
    sdg: [...sdg],
    transferModes: [...transferModes],
    initiatives: [...initiatives],
    countriesOffered: [...countriesOffered],
    countriesExcluded: [...countriesExcluded],
    editors: [...editors],
  };
}

async function writeTerms(manager: EntityManager, listing: Listing): Promise<void> {
  await manager.query(
    `INSERT INTO listing_term (id, search, tags) VALUES ($1, array_to_tsvector($2::text[]), $3)
     ON CONFLICT (id) DO UPDATE SET search = excluded.search, tags = excluded.tags`,
    [listing.id, tokensOf(listing), tagsOf(listing)],
  );
}

interface Recordable {
  readonly event: ListingEvent;
  readonly action: string;
  readonly listing: Omit<Listing, LongText>;
  readonly before: Omit<Listing, LongText> | null;
  readonly reason?: ListingReason | null;
  readonly note?: string | null;
  readonly effectiveAt: Date;
}

export function recorded({ event, action, listing, before, reason, note, effectiveAt }: Recordable): RecordedChange {
  return {
    event: listingEvents[event],
    subject: listing.id,
    version: listing.version,
    action,
    fromState: before?.state ?? null,
    toState: listing.state,
    before: before === null ? null : eventView(before),
    after: eventView(listing),
    reason: reason ?? null,
    // Everybody who knows the listing learns that it rests, and by which kind of cause; why is between the parties.
    tellsReason: event !== 'blocked' && event !== 'unblocked',
    note: note ?? null,
    effectiveAt,
    excludedCountries: listing.countriesExcluded,
  };
}
