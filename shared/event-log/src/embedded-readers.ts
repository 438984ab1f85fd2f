import type { Logger } from 'pino';
import { createFetcher, type EmbeddedPartition, findPartitions, listenForGrowth } from './embedded-fetch.ts';
import { createMembership } from './embedded-membership.ts';
import type { BatchHandler, ConsumeOptions, Following, FollowOptions, LogRecord, Running } from './log.ts';
import { keepSession } from './postgres-session.ts';
import { backOff, pause } from './waiting.ts';

interface ReaderContext {
  readonly url: string;
  readonly clientId: string;
  readonly logger: Logger;
}

const defaultBatch = 500;
/** How long a reader that has nothing to do trusts the wake-ups alone; a publisher that died before its hint costs at most this. */
const longestWait = 1_000;

/** One member of a group. What it reads, commits and locks goes over one connection: when that is lost, so are its partitions. */
export function startMember(context: ReaderContext, { group, topics, maxBatch = defaultBatch, handle }: ConsumeOptions): Running {
  const { url, clientId, logger } = context;
  return keepSession({
    url,
    name: `${clientId} consumes as ${group}`,
    logger,
    relaxedCommit: true,
    async work({ client, signal }) {
      const partitions = await findPartitions(client, topics);
      const waker = await listenForGrowth(client, topics);
      const membership = await createMembership(client, group, partitions);
      const fetch = createFetcher(client, partitions, maxBatch);
      const ids = new Map(partitions.map(({ id, topic, number }) => [`${topic}/${number}`, id]));
      let quietReads = 0;
      while (!signal.aborted) {
        const settled = await membership.settle();
        const batch = membership.offsets.size === 0 ? [] : await fetch(membership.offsets);
        if (batch.length > 0) {
          if (!(await handleUntilDone(batch, handle, signal, logger))) return;
          await membership.commit(nextOffsets(batch, ids));
          quietReads = 0;
        }
        if (batch.length === maxBatch) continue;
        quietReads += 1;
        await waker.wait(settled ? backOff(quietReads, 20, longestWait) : 50, signal);
      }
    },
  });
}

/** Reads everything from the offsets that hold at the start on; they are kept here, so that a new connection goes on where the old one was. */
export function startFollower(
  context: ReaderContext,
  { topics, from, handle }: FollowOptions,
  partitions: readonly EmbeddedPartition[],
): Following {
  const { url, clientId, logger } = context;
  const offsets = new Map(partitions.map(({ id, head }) => [id, from === 'start' ? 0 : head]));
  const ids = new Map(partitions.map(({ id, topic, number }) => [`${topic}/${number}`, id]));
  const behind = (): boolean => partitions.some(({ id, head }) => (offsets.get(id) ?? 0) < head);
  let reportCaughtUp = (): void => undefined;
  const caughtUp = new Promise<void>((resolve) => {
    reportCaughtUp = resolve;
  });
  if (!behind()) reportCaughtUp();
  let heardAt = 0;
  const session = keepSession({
    url,
    name: `${clientId} follows`,
    logger,
    async work({ client, signal }) {
      const waker = await listenForGrowth(client, topics);
      const fetch = createFetcher(client, partitions, defaultBatch);
      let quietReads = 0;
      while (!signal.aborted) {
        const batch = await fetch(offsets);
        if (batch.length > 0) {
          if (!(await handleUntilDone(batch, handle, signal, logger))) return;
          for (const [id, offset] of nextOffsets(batch, ids)) offsets.set(id, offset);
          if (!behind()) reportCaughtUp();
          quietReads = 0;
        }
        heardAt = performance.now();
        if (batch.length === defaultBatch) continue;
        quietReads += 1;
        await waker.wait(backOff(quietReads, 20, longestWait), signal);
      }
    },
  });
  return { stop: () => session.stop(), caughtUp, heardAt: () => heardAt };
}

/** Gives the batch to the handler until it takes it; false when the signal aborted before it did. */
export async function handleUntilDone(
  batch: readonly LogRecord[],
  handle: BatchHandler,
  signal: AbortSignal,
  logger: Logger,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await handle(batch);
      return true;
    } catch (error) {
      logger.warn({ err: error, attempt, records: batch.length }, 'a batch of events could not be handled, trying again');
      await pause(backOff(attempt, 50, 5_000), signal);
      if (signal.aborted) return false;
    }
  }
}

function nextOffsets(batch: readonly LogRecord[], ids: ReadonlyMap<string, number>): Map<number, number> {
  const next = new Map<number, number>();
  for (const { topic, partition, offset } of batch) {
    const id = ids.get(`${topic}/${partition}`);
    if (id !== undefined) next.set(id, Number(offset) + 1);
  }
  return next;
}
