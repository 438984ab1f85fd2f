import type { EventEnvelope } from '@cattc/events';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { DataSource, EntityManager } from 'typeorm';
import { applyBatch, retryParked } from './apply.ts';
import { catchUp } from './catch-up.ts';
import { createConsumerMetrics } from './consumer-metrics.ts';
import type { EventLog, Running } from './log.ts';
import { pause } from './waiting.ts';

interface ConsumerBase {
  /** Its file's name; also the name of its positions, so it never changes. */
  readonly name: string;
  readonly topics: readonly string[];
  /** Runs after a commit in which something was applied: for example to wake the service's relay. */
  after?(): void;
}

/** A reaction to single events. */
export interface Consumer extends ConsumerBase {
  /** Event types that it reacts to; the others of its topics only advance its positions. */
  readonly types: readonly string[];
  /** Runs in one transaction with the consumer's position. A rejection undoes that, and parks the aggregate if it comes again. */
  handle(event: EventEnvelope, manager: EntityManager): Promise<void>;
}

/** Takes every event of its topics, many at once: a journal or a read model. */
export interface BatchConsumer extends ConsumerBase {
  /** The events come in order per aggregate, without gaps or repetitions. */
  handleBatch(events: readonly EventEnvelope[], manager: EntityManager): Promise<void>;
}

export type AnyConsumer = Consumer | BatchConsumer;

export interface ConsumersOptions {
  /** Also the name of the group in the log. */
  readonly service: string;
  readonly dataSource: DataSource;
  readonly log: EventLog;
  readonly consumers: readonly AnyConsumer[];
  readonly logger: Logger;
  readonly registry: Registry;
}

const redriveEvery = 1_000;

/** Gives each batch of the log to each consumer, in the order in which they are listed; each has its own positions and parks on its own. */
export async function startConsumers(options: ConsumersOptions): Promise<Running> {
  const { service, dataSource, log, consumers, logger, registry } = options;
  const names = consumers.map(({ name }) => name);
  if (new Set(names).size < names.length) throw new Error(`two consumers of ${service} have the same name: ${names.join(', ')}`);
  const metrics = createConsumerMetrics(registry, options);
  const context = { dataSource, logger, applied: metrics.applied };
  const stopping = new AbortController();
  await catchUp(context, log, consumers);
  const members = await log.consume({
    group: service,
    topics: [...new Set(consumers.flatMap(({ topics }) => topics))],
    async handle(batch) {
      for (const consumer of consumers) {
        const events = batch.filter(({ topic }) => consumer.topics.includes(topic)).map(({ event }) => event);
        if (events.length > 0) await applyBatch(context, consumer, events);
      }
    },
  });
  const redriving = (async () => {
    while (!stopping.signal.aborted) {
      await pause(redriveEvery, stopping.signal);
      await retryParked(context, consumers).catch((error: unknown) => {
        if (!stopping.signal.aborted) logger.warn({ err: error }, `${service}: parked events could not be tried again`);
      });
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await Promise.all([members.stop(), redriving]);
    },
  };
}
