import type { Logger } from 'pino';
import type { EachBatchPayload, Kafka, KafkaConsumer } from './kafka-client.ts';
import { readMessage } from './kafka-message.ts';
import type { BatchHandler, LogRecord, Running } from './log.ts';
import { backOff, pause } from './waiting.ts';

export interface KafkaReaderOptions {
  readonly kafka: Kafka;
  readonly group: string;
  /** As Kafka knows them; the prefix is taken off what the handler sees. */
  readonly topics: readonly string[];
  readonly prefix: string;
  readonly commits: boolean;
  readonly maxBatch: number;
  readonly handle: BatchHandler;
  readonly logger: Logger;
  /** Runs each time that the log has answered, with records or without. */
  heard?(): void;
  /** Runs each time that partitions have been assigned. */
  joined?(consumer: KafkaConsumer): void;
}

interface Share {
  readonly records: readonly LogRecord[];
  readonly payload: EachBatchPayload;
  resolve(handled: boolean): void;
  reject(error: unknown): void;
}

/** A member that gives no sign of life for so long is made anew: kafkajs is known to fall silent. */
const silentAfter = 60_000;
const heartbeatEvery = 2_000;

/** Keeps a member in the group: when kafkajs gives up, a new one joins after a pause. */
export function startKafkaReader(options: KafkaReaderOptions): Running {
  const { logger, group } = options;
  const stopping = new AbortController();
  const ended = (async () => {
    for (let failures = 1; !stopping.signal.aborted; failures += 1) {
      const since = Date.now();
      try {
        await readUntilFailure(options, stopping.signal);
      } catch (error) {
        if (Date.now() - since > 60_000) failures = 1;
        logger.warn({ err: error, group }, 'a reader of Kafka has failed, joining again');
        await pause(backOff(failures, 100, 5_000), stopping.signal);
      }
    }
  })();
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}

async function readUntilFailure(options: KafkaReaderOptions, stopping: AbortSignal): Promise<void> {
  const { kafka, group, topics, commits, heard, joined } = options;
  const consumer = kafka.consumer({
    groupId: group,
    sessionTimeout: 10_000,
    heartbeatInterval: 1_000,
    rebalanceTimeout: 30_000,
    maxWaitTimeInMs: 250,
    allowAutoTopicCreation: false,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5, restartOnFailure: async () => false },
  });
  const collector = createCollector(options, stopping);
  let lastSign = Date.now();
  const sign = (): void => {
    lastSign = Date.now();
  };
  let watch: NodeJS.Timeout | undefined;
  const failed = new Promise<void>((resolve, reject) => {
    consumer.on('consumer.crash', ({ payload }) => reject(payload.error));
    stopping.addEventListener('abort', () => resolve(), { once: true });
    watch = setInterval(() => {
      if (Date.now() - lastSign > silentAfter) reject(new Error(`no sign of life for ${silentAfter} ms`));
    }, heartbeatEvery);
  });
  failed.catch(() => undefined);
  for (const event of ['consumer.heartbeat', 'consumer.fetch', 'consumer.start_batch_process', 'consumer.end_batch_process'] as const) {
    consumer.on(event, sign);
  }
  if (heard !== undefined) consumer.on('consumer.fetch', heard);
  if (joined !== undefined) consumer.on('consumer.group_join', () => joined(consumer));
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({
      autoCommit: commits,
      eachBatchAutoResolve: false,
      // All partitions at once, so that the collector can hand them over as one batch.
      partitionsConsumedConcurrently: 64,
      eachBatch: (payload) => collector.take(payload),
    });
    await failed;
  } finally {
    clearInterval(watch);
    await consumer.disconnect().catch(() => undefined);
  }
}

/** kafkajs gives each partition's records alone; what is there at the same time is handed over together, one batch after the other. */
function createCollector({ prefix, maxBatch, handle, logger, group }: KafkaReaderOptions, stopping: AbortSignal) {
  const waiting: Share[] = [];
  let working = false;

  async function work(): Promise<void> {
    // Lets the other partitions of the same fetch come in.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const shares: Share[] = [];
      for (let records = 0; waiting.length > 0 && records < maxBatch; ) {
        const share = waiting.shift();
        if (share === undefined) break;
        shares.push(share);
        records += share.records.length;
      }
      await handleShares(shares);
    }
    working = false;
  }

  async function handleShares(shares: readonly Share[]): Promise<void> {
    const heart = startHeartbeat(shares[0]?.payload);
    try {
      for (let attempt = 1; ; attempt += 1) {
        const live = shares.filter(({ payload }) => payload.isRunning() && !payload.isStale());
        for (const share of shares) if (!live.includes(share)) share.resolve(false);
        if (live.length === 0) return;
        try {
          await handle(live.flatMap(({ records }) => records));
          for (const share of live) share.resolve(true);
          return;
        } catch (error) {
          const records = live.reduce((sum, share) => sum + share.records.length, 0);
          logger.warn({ err: error, attempt, records, group }, 'a batch of events could not be handled, trying again');
          await pause(backOff(attempt, 50, 5_000), stopping);
          if (heart.failure !== undefined) throw heart.failure;
        }
      }
    } catch (error) {
      for (const share of shares) share.reject(error);
    } finally {
      heart.stop();
    }
  }

  return {
    async take(payload: EachBatchPayload): Promise<void> {
      const { topic, partition, messages } = payload.batch;
      const records = messages.map((message): LogRecord => {
        return { topic: topic.slice(prefix.length), partition, offset: message.offset, event: readMessage(message) };
      });
      for (let at = 0; at < records.length; at += maxBatch) {
        const part = records.slice(at, at + maxBatch);
        const handled = await new Promise<boolean>((resolve, reject) => {
          waiting.push({ records: part, payload, resolve, reject });
          if (working) return;
          working = true;
          void work();
        });
        // Nothing is resolved for what was not handled: it comes again, to this member or to another.
        if (!handled) return;
        payload.resolveOffset(part.at(-1)?.offset ?? '');
        await payload.heartbeat();
      }
    },
  };
}

/** Tells the group that this member lives while a batch is in hand; remembers when the group does not want it any more. */
function startHeartbeat(payload: EachBatchPayload | undefined) {
  const state: { failure: unknown; stop(): void } = { failure: undefined, stop: () => clearInterval(timer) };
  const timer = setInterval(() => {
    payload?.heartbeat().catch((error: unknown) => {
      state.failure = error;
    });
  }, heartbeatEvery);
  return state;
}
