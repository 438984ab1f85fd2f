import { holds } from '@cattc/decisions';
import {
  type CursorSigner,
  longestHistory,
  type Mutate,
  mutating,
  type Place,
  type RequestContext,
  readHistory,
  type SubgraphParts,
  survivorsOf,
  type TransitionRecord,
} from '@cattc/subgraph';
import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Listing } from './listing/listing.ts';
import { type Viewer, viewListings } from './listing/listing-access.ts';
import type { ListingQuery } from './listing/listing-list.ts';
import { countListingsOf, findListings, findViewer, type ListedListing, listListingsOf } from './listing/listing-store.ts';
import type { Member } from './member/member.ts';
import { findMembers } from './member/member-store.ts';

/** What the resolvers of trading are given for one request. */
export interface Context extends RequestContext {
  /** Reads, under the role that can only read. */
  readonly reader: EntityManager;
  readonly cursors: CursorSigner;
  readonly load: Loaders;
  /** Who looks, and from which countries: asked for once. */
  viewer(): Promise<Viewer>;
  /** Runs a mutation in one transaction and wakes the relay. */
  readonly mutate: Mutate;
}

/** A page of one owner's listings. */
export interface OwnersPage {
  readonly ownerId: string;
  readonly query: ListingQuery;
  readonly limit: number;
  readonly after: Place | null;
}

/** Batched reads: one statement for all references of one kind in a request. */
export interface Loaders {
  /** Null where the caller may not see it. */
  readonly listing: DataLoader<string, Listing | null>;
  readonly member: DataLoader<string, Member | null>;
  /** What an organisation's id means: of one that was merged the survivor. */
  readonly survivor: DataLoader<string, string>;
  readonly history: DataLoader<string, readonly TransitionRecord[]>;
  readonly listingsOf: DataLoader<OwnersPage, readonly ListedListing[], string>;
  readonly listingCountOf: DataLoader<Pick<OwnersPage, 'ownerId' | 'query'>, number, string>;
}

export function createContext(request: RequestContext, parts: SubgraphParts): Context {
  const { reader, cursors } = parts;
  let viewer: Promise<Viewer> | undefined;
  const findViewerOnce = () => {
    viewer ??= findViewer(reader.manager, request.caller);
    return viewer;
  };
  return {
    ...request,
    reader: reader.manager,
    cursors,
    load: createLoaders(reader.manager, findViewerOnce),
    viewer: findViewerOnce,
    mutate: mutating(parts, request),
  };
}

function createLoaders(manager: EntityManager, findViewerOnce: () => Promise<Viewer>): Loaders {
  return {
    listing: new DataLoader(async (ids) => {
      const visible = viewListings(await findViewerOnce());
      const found = new Map((await findListings(manager, ids)).map((listing) => [listing.id, listing]));
      return ids.map((id) => {
        const listing = found.get(id);
        return listing !== undefined && holds(visible, listing) ? listing : null;
      });
    }),
    member: new DataLoader(async (ids) => {
      const found = new Map((await findMembers(manager, ids)).map((member) => [member.organizationId, member]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    survivor: new DataLoader((ids) => survivorsOf(manager, ids)),
    history: new DataLoader(async (subjects) => {
      const found = await readHistory(manager, subjects, longestHistory);
      return subjects.map((subject) => found.get(subject) ?? []);
    }),
    listingsOf: new DataLoader(
      (pages) =>
        inGroups(pages, async (group, { query, limit, after }) => {
          const owners = [...new Set(group.map(({ ownerId }) => ownerId))];
          const found = await listListingsOf(manager, owners, query, await findViewerOnce(), limit, after);
          return group.map(({ ownerId }) => found.get(ownerId) ?? []);
        }),
      { cacheKeyFn: (page) => JSON.stringify(page) },
    ),
    listingCountOf: new DataLoader(
      (counts) =>
        inGroups(counts, async (group, { query }) => {
          const owners = [...new Set(group.map(({ ownerId }) => ownerId))];
          const found = await countListingsOf(manager, owners, query, await findViewerOnce());
          return group.map(({ ownerId }) => found.get(ownerId) ?? 0);
        }),
      { cacheKeyFn: (count) => JSON.stringify(count) },
    ),
  };
}

/** Asks once for all keys that differ in their owner alone: an operation has few such groups, whatever the number of owners. */
async function inGroups<Key extends { readonly ownerId: string }, Value>(
  keys: readonly Key[],
  ask: (group: readonly Key[], first: Key) => Promise<readonly Value[]>,
): Promise<Value[]> {
  const groups = new Map<string, { key: Key; index: number }[]>();
  keys.forEach((key, index) => {
    const { ownerId: _, ...rest } = key;
    const name = JSON.stringify(rest);
    groups.set(name, [...(groups.get(name) ?? []), { key, index }]);
  });
  const values = new Map<number, Value>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const found = await ask(
      group.map(({ key }) => key),
      first.key,
    );
    group.forEach(({ index }, place) => {
      const value = found[place];
      if (value !== undefined) values.set(index, value);
    });
  }
  return keys.map((_, index) => values.get(index) as Value);
}
