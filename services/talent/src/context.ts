import { holds } from '@cattc/decisions';
import { parseId } from '@cattc/formats';
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
import { type HostStanding, standingOf } from './member/member.ts';
import { findStandings } from './member/member-store.ts';
import type { Position } from './position/position.ts';
import { viewPositions } from './position/position-access.ts';
import type { PositionListing } from './position/position-list.ts';
import { countPositionsOfHosts, findPositions, listPositionsOfHosts } from './position/position-store.ts';
import type { TalentProfile } from './talent-profile/talent-profile.ts';
import { viewTalentProfiles } from './talent-profile/talent-profile-access.ts';
import { findTalentProfiles } from './talent-profile/talent-profile-store.ts';

/** What the resolvers of the talent subgraph are given for one request. */
export interface Context extends RequestContext {
  /** Reads, under the role that can only read. */
  readonly reader: EntityManager;
  readonly cursors: CursorSigner;
  readonly load: Loaders;
  /** Runs a mutation in one transaction and wakes the relay. */
  readonly mutate: Mutate;
}

/** Batched reads: one statement for all references of one kind in a request. */
export interface Loaders {
  /** Null where the caller may not see it. */
  readonly position: DataLoader<string, Position | null>;
  /** Null where the caller may not see it. */
  readonly talentProfile: DataLoader<string, TalentProfile | null>;
  /** What an organisation's id means: of one that was merged the survivor. */
  readonly survivor: DataLoader<string, string>;
  /** By id of the host. */
  readonly standing: DataLoader<string, HostStanding>;
  readonly history: DataLoader<string, readonly TransitionRecord[]>;
  /** The page of each host, by its id, one more than `limit` where there are more. */
  positionsOf(listing: PositionListing, limit: number, after: Place | null): DataLoader<string, readonly Position[]>;
  /** How many each host has, by its id. */
  positionCountOf(listing: PositionListing): DataLoader<string, number>;
}

export function createContext(request: RequestContext, parts: SubgraphParts): Context {
  const { reader, cursors } = parts;
  return {
    ...request,
    reader: reader.manager,
    cursors,
    load: createLoaders(reader.manager, request),
    mutate: mutating(parts, request),
  };
}

function createLoaders(manager: EntityManager, { caller }: RequestContext): Loaders {
  return {
    position: visibleById('pos', (ids) => findPositions(manager, ids), viewPositions(caller)),
    talentProfile: visibleById('tal', (ids) => findTalentProfiles(manager, ids), viewTalentProfiles(caller)),
    survivor: new DataLoader((ids) => survivorsOf(manager, ids)),
    standing: new DataLoader(async (hostIds) => {
      const found = await findStandings(manager, hostIds);
      return hostIds.map((id) => found.get(id) ?? standingOf([]));
    }),
    history: new DataLoader(async (subjects) => {
      const found = await readHistory(manager, subjects, longestHistory);
      return subjects.map((subject) => found.get(subject) ?? []);
    }),
    positionsOf: perList(
      (listing: PositionListing, limit: number, after: Place | null) =>
        new DataLoader<string, readonly Position[]>(async (hostIds) => {
          const found = await listPositionsOfHosts(manager, hostIds, listing, caller, limit, after);
          return hostIds.map((id) => found.filter(({ named }) => named === id));
        }),
    ),
    positionCountOf: perList(
      (listing: PositionListing) =>
        new DataLoader<string, number>(async (hostIds) => {
          const found = new Map((await countPositionsOfHosts(manager, hostIds, listing, caller)).map(({ host, count }) => [host, count]));
          return hostIds.map((id) => found.get(id) ?? 0);
        }),
    ),
  };
}

function visibleById<Row extends { readonly id: string }>(
  prefix: string,
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
  visible: Parameters<typeof holds<Row>>[0],
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await find(ids.filter((id) => parseId(prefix, id).ok))).map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = found.get(id);
      return row !== undefined && holds(visible, row) ? row : null;
    });
  });
}

/** One loader for each set of arguments, so that all fields of a request that ask the same of different things share a statement. */
function perList<Args extends readonly unknown[], Key, Value>(
  create: (...args: Args) => DataLoader<Key, Value>,
): (...args: Args) => DataLoader<Key, Value> {
  const loaders = new Map<string, DataLoader<Key, Value>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const loader = loaders.get(key) ?? create(...args);
    loaders.set(key, loader);
    return loader;
  };
}
