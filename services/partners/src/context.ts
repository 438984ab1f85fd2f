import { type Decision, holds } from '@cattc/decisions';
import type { EventLog } from '@cattc/event-log';
import { parseId } from '@cattc/formats';
import {
  type CursorSigner,
  longestHistory,
  type MutationInput,
  perform,
  type RequestContext,
  readHistory,
  type SubgraphParts,
  survivorsOf,
  type TransitionRecord,
} from '@cattc/subgraph';
import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { FeedWatch } from './feed/delivery/feed-watch.ts';
import type { Feed } from './feed/feed.ts';
import { findFeeds } from './feed/feed-store.ts';
import type { Holder, PartnerSystem } from './partner-system/partner-system.ts';
import { viewPartnerSystems } from './partner-system/partner-system-access.ts';
import { findHolders, findPartnerSystems } from './partner-system/partner-system-store.ts';

/** What the resolvers of partners are given for one request. */
export interface Context extends RequestContext {
  /** Reads, under the role that can only read. */
  readonly reader: EntityManager;
  readonly cursors: CursorSigner;
  readonly load: Loaders;
  /** Runs a mutation in one transaction, wakes the relay, and lets open streams look at their rights again. */
  mutate<Result, Code extends string>(
    mutation: string,
    input: MutationInput,
    work: (manager: EntityManager) => Promise<Decision<Result, Code>>,
  ): ReturnType<typeof perform<Result, Code>>;
}

/** Batched reads: one statement for all references of one kind in a request. */
export interface Loaders {
  /** Null where the caller may not see it. */
  readonly partnerSystem: DataLoader<string, PartnerSystem | null>;
  /** What an organisation's id means: of one that was merged the survivor. */
  readonly survivor: DataLoader<string, string>;
  /** By system. */
  readonly feed: DataLoader<string, Feed | null>;
  /** The active system that has a subject. */
  readonly subjectHolder: DataLoader<string, Holder | null>;
  readonly history: DataLoader<string, readonly TransitionRecord[]>;
  /** Events of the log that are not in the feeds yet; null where the log does not answer. */
  lag(): Promise<number | null>;
}

export function createContext(request: RequestContext, parts: SubgraphParts, watch: FeedWatch): Context {
  const { reader, writer, cursors, relay, log } = parts;
  return {
    ...request,
    reader: reader.manager,
    cursors,
    load: createLoaders(reader.manager, request, log),
    async mutate(mutation, input, work) {
      const decision = await perform(writer, request, mutation, input, work);
      relay.wake();
      watch.announce();
      return decision;
    },
  };
}

function createLoaders(manager: EntityManager, request: RequestContext, log: EventLog): Loaders {
  let lag: Promise<number | null> | undefined;
  return {
    partnerSystem: new DataLoader(async (ids) => {
      const visible = viewPartnerSystems(request.caller);
      const found = await findPartnerSystems(
        manager,
        ids.filter((id) => parseId('ptn', id).ok),
      );
      const systems = new Map(found.filter((system) => holds(visible, system)).map((system) => [system.id, system]));
      return ids.map((id) => systems.get(id) ?? null);
    }),
    survivor: new DataLoader((ids) => survivorsOf(manager, ids)),
    feed: new DataLoader(async (systemIds) => {
      const found = new Map((await findFeeds(manager, systemIds)).map((feed) => [feed.systemId, feed]));
      return systemIds.map((id) => found.get(id) ?? null);
    }),
    subjectHolder: new DataLoader(async (subjects) => {
      const found = await findHolders(manager, subjects);
      return subjects.map((subject) => found.get(subject) ?? null);
    }),
    history: new DataLoader(async (subjects) => {
      const found = await readHistory(manager, subjects, longestHistory);
      return subjects.map((subject) => found.get(subject) ?? []);
    }),
    lag() {
      lag ??= log.lag('partners').then(
        (partitions) => partitions.reduce((sum, each) => sum + each.lag, 0),
        () => null,
      );
      return lag;
    },
  };
}
