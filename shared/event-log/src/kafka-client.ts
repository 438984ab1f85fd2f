import { createRequire } from 'node:module';
import kafkajs, { type Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import { pause } from './waiting.ts';

export type { Admin, Consumer as KafkaConsumer, EachBatchPayload, Kafka, KafkaMessage, Message, Producer } from 'kafkajs';

/** The only file that loads kafkajs (2.2.4): what has to be mended in it is mended here. */
export function createKafka(brokers: readonly string[], clientId: string, logger: Logger): Kafka {
  return new kafkajs.Kafka({
    clientId,
    brokers: [...brokers],
    connectionTimeout: 3_000,
    requestTimeout: 20_000,
    // A broker answers "coordinator is loading" in its first second: about ten seconds of patience, then the caller decides.
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 8 },
    logCreator:
      () =>
      ({ level, namespace, log: { message, timestamp: _, logger: __, ...details } }) =>
        logger[level <= kafkajs.logLevel.ERROR ? 'warn' : 'debug']({ kafka: { namespace, ...details } }, `kafka: ${message}`),
  });
}

/**
 * Tries an administrative request again while Kafka says that this helps, for about ten seconds: kafkajs itself gives most of them up when a
 * partition's leader is being chosen.
 */
export async function patiently<T>(request: () => Promise<T>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await request();
    } catch (error) {
      if ((error as { retriable?: unknown }).retriable !== true || Date.now() > end) throw error;
      await pause(200, new AbortController().signal);
    }
  }
}

interface RequestQueue {
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  readonly pending: readonly unknown[];
  checkPendingRequests(): void;
}

/**
 * kafkajs sets a timer of −1 − now milliseconds after every answer, which fires after one millisecond and sets the next: each connection spins about
 * a thousand times a second, and Node 24 warns each time. A timer is needed only for requests that wait for a throttle to end.
 */
function scheduleOnlyWhatWaits(this: RequestQueue): void {
  if (this.throttleCheckTimeoutId !== null || this.pending.length === 0) return;
  this.throttleCheckTimeoutId = setTimeout(
    () => {
      this.throttleCheckTimeoutId = null;
      this.checkPendingRequests();
    },
    Math.max(10, this.throttledUntil - Date.now()),
  );
}

const requestQueue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue/index.js') as { prototype: object };
Object.assign(requestQueue.prototype, { scheduleCheckPendingRequests: scheduleOnlyWhatWaits });
