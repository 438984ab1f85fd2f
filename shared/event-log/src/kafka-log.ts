import { randomUUID } from 'node:crypto';
import type { EventLogContext } from './embedded-log.ts';
import { type Admin, createKafka, patiently } from './kafka-client.ts';
import { createKafkaPublisher } from './kafka-publisher.ts';
import { startKafkaReader } from './kafka-reader.ts';
import { createKafkaTopics } from './kafka-topics.ts';
import type { ConsumeOptions, EventLog, Following, FollowOptions, LogRecord, PartitionLag, Running } from './log.ts';
import { createAsked } from './waiting.ts';

const defaultBatch = 500;

/**
 * The log on a Kafka cluster: `kafka://host:port,host:port`. With `?prefix=name.` all its topics and groups begin with that name, so that several
 * deployments share a cluster.
 */
export async function connectKafkaLog(url: string, { logger, clientId }: EventLogContext): Promise<EventLog> {
  const { brokers, prefix } = readKafkaUrl(url);
  const kafka = createKafka(brokers, clientId, logger);
  const admin = kafka.admin();
  try {
    await admin.connect();
  } catch (error) {
    throw new Error(`no Kafka broker answers at ${brokers.join(', ')}: ${(error as Error).message}`, { cause: error });
  }
  const publisher = createKafkaPublisher(kafka, admin, prefix);
  const readers = new Set<Running>();
  const asked = createAsked('the event log');

  function keep<Reader extends Running>(reader: Reader, afterwards: () => Promise<unknown> = async () => undefined): Reader {
    const kept = {
      ...reader,
      async stop() {
        await reader.stop();
        if (readers.delete(kept)) await afterwards();
      },
    };
    readers.add(kept);
    return kept;
  }

  async function requireTopics(topics: readonly string[]): Promise<string[]> {
    const names = topics.map((topic) => prefix + topic);
    const existing = await patiently(() => admin.listTopics());
    const missing = names.filter((name) => !existing.includes(name));
    if (missing.length > 0) throw new Error(`the event log has no topic ${missing.join(', ')}: ensureTopics makes them`);
    return names;
  }

  async function consume({ group, topics, maxBatch = defaultBatch, handle }: ConsumeOptions): Promise<Running> {
    const names = await requireTopics(topics);
    return keep(startKafkaReader({ kafka, group: prefix + group, topics: names, prefix, commits: true, maxBatch, handle, logger }));
  }

  async function follow({ topics, from, handle }: FollowOptions): Promise<Following> {
    const names = await requireTopics(topics);
    const bounds = await boundsOf(admin, names);
    const next = new Map(bounds.map(({ key, low, high }) => [key, from === 'start' ? low : high]));
    const behind = (): boolean => bounds.some(({ key, high }) => (next.get(key) ?? 0) < high);
    let reportCaughtUp = (): void => undefined;
    const caughtUp = new Promise<void>((resolve) => {
      reportCaughtUp = resolve;
    });
    if (!behind()) reportCaughtUp();
    let heardAt = 0;
    // kafkajs cannot be given partitions by hand, so each follower is a group of its own that never commits: it begins again where it stands.
    const group = `${prefix}follow.${clientId}.${randomUUID()}`;
    const reader = startKafkaReader({
      kafka,
      group,
      topics: names,
      prefix,
      commits: false,
      maxBatch: defaultBatch,
      logger,
      async handle(batch) {
        const fresh = batch.filter((record) => Number(record.offset) >= (next.get(keyOf(prefix + record.topic, record.partition)) ?? 0));
        if (fresh.length > 0) await handle(fresh);
        for (const record of fresh) next.set(keyOf(prefix + record.topic, record.partition), nextOffset(record));
        if (!behind()) reportCaughtUp();
      },
      heard() {
        heardAt = performance.now();
      },
      joined(consumer) {
        for (const { topic, partition, key } of bounds) consumer.seek({ topic, partition, offset: String(next.get(key) ?? 0) });
      },
    });
    return keep({ ...reader, caughtUp, heardAt: () => heardAt }, () => admin.deleteGroups([group]).catch(() => undefined));
  }

  return {
    kind: 'kafka',
    ensureTopics: (topics) =>
      patiently(() =>
        createKafkaTopics(
          admin,
          topics.map(({ name, partitions }) => ({ name: prefix + name, partitions })),
        ),
      ),
    publish: (events) => publisher.publish(events),
    consume: (options) => asked.wait(() => consume(options)),
    follow: (options) => asked.wait(() => follow(options)),
    async lag(group) {
      const committed = await patiently(() => admin.fetchOffsets({ groupId: prefix + group }));
      const offsets = new Map(
        committed.flatMap(({ topic, partitions }) => partitions.map(({ partition, offset }) => [keyOf(topic, partition), Number(offset)])),
      );
      const bounds = await boundsOf(
        admin,
        committed.map(({ topic }) => topic),
      );
      return bounds.map(({ topic, partition, key, low, high }): PartitionLag => {
        return { topic: topic.slice(prefix.length), partition, lag: high - Math.max(offsets.get(key) ?? 0, low) };
      });
    },
    async stop() {
      await asked.ended();
      await Promise.all([...readers].map((reader) => reader.stop()));
      await publisher.stop();
      await admin.disconnect();
    },
  };
}

/** Reads `kafka://host:port,host:port?prefix=name.`; throws when it is something else. */
export function readKafkaUrl(url: string): { brokers: string[]; prefix: string } {
  const [, hosts = '', query = ''] = /^kafka:\/\/([^/?]+)\/?(?:\?(.*))?$/.exec(url) ?? [];
  const brokers = hosts.split(',');
  if (!brokers.every((broker) => /^[^\s:]+:\d{1,5}$/.test(broker))) {
    throw new Error('the URL of a Kafka log is kafka://host:port, with more host:port after commas');
  }
  return { brokers, prefix: new URLSearchParams(query).get('prefix') ?? '' };
}

const keyOf = (topic: string, partition: number): string => `${topic}/${partition}`;

const nextOffset = (record: LogRecord): number => Number(record.offset) + 1;

async function boundsOf(admin: Admin, topics: readonly string[]) {
  const found = await Promise.all(topics.map(async (topic) => ({ topic, offsets: await patiently(() => admin.fetchTopicOffsets(topic)) })));
  return found.flatMap(({ topic, offsets }) =>
    offsets.map(({ partition, low, high }) => ({ topic, partition, key: keyOf(topic, partition), low: Number(low), high: Number(high) })),
  );
}
