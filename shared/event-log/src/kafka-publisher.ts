import { type Admin, type Kafka, type Message, type Producer, patiently } from './kafka-client.ts';
import { writeMessage } from './kafka-message.ts';
import { type OutgoingEvent, refuseOversized } from './log.ts';
import { partitionOf } from './partition.ts';

/** A record batch above the broker's limit is refused as a whole, so a partition's events go in parts of about this size. */
const partBytes = 900_000;

interface Part {
  readonly messages: Message[];
  bytes: number;
}

/** Publishes with an idempotent producer; one that has failed is thrown away, as the broker and it may no longer agree on sequence numbers. */
export function createKafkaPublisher(kafka: Kafka, admin: Admin, prefix: string) {
  const partitionCounts = new Map<string, number>();
  let producer: Promise<Producer> | undefined;

  async function connect(): Promise<Producer> {
    const made = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 },
      createPartitioner:
        () =>
        ({ message }) =>
          message.partition ?? 0,
    });
    await made.connect();
    return made;
  }

  async function discard(failed: Promise<Producer>): Promise<void> {
    if (producer === failed) producer = undefined;
    await failed.then((made) => made.disconnect()).catch(() => undefined);
  }

  async function partitionsOf(topic: string): Promise<number> {
    const known = partitionCounts.get(topic);
    if (known !== undefined) return known;
    const names = await patiently(() => admin.listTopics());
    if (!names.includes(topic)) throw new Error(`the event log has no topic ${topic}: ensureTopics makes it`);
    const { topics } = await patiently(() => admin.fetchTopicMetadata({ topics: [topic] }));
    const count = topics[0]?.partitions.length ?? 0;
    partitionCounts.set(topic, count);
    return count;
  }

  async function partition(events: readonly OutgoingEvent[]): Promise<Map<string, Map<number, Part[]>>> {
    const byTopic = new Map<string, Map<number, Part[]>>();
    for (const { topic, event } of events) {
      const name = prefix + topic;
      const number = partitionOf(event.attributes.partitionkey, await partitionsOf(name));
      const byNumber = byTopic.get(name) ?? new Map<number, Part[]>();
      const parts = byNumber.get(number) ?? [];
      const bytes = Buffer.byteLength(event.data) + 2_000;
      let part = parts.at(-1);
      if (part === undefined || part.bytes + bytes > partBytes) {
        part = { messages: [], bytes: 0 };
        parts.push(part);
      }
      part.messages.push({ ...writeMessage(event), partition: number });
      part.bytes += bytes;
      byTopic.set(name, byNumber.set(number, parts));
    }
    return byTopic;
  }

  /**
   * One request for one part of each partition (5,700 events/s from outbox to journal; 3,900 with a request for each partition). A resolved send
   * alone proves nothing, as kafkajs can pass over a partition whose leader moves meanwhile: its answer has to name each one, with an offset.
   */
  async function send(made: Producer, round: readonly { topic: string; number: number; messages: Message[] }[]): Promise<void> {
    const answers = await made.sendBatch({
      acks: -1,
      timeout: 15_000,
      topicMessages: round.map(({ topic, messages }) => ({ topic, messages })),
    });
    for (const { topic, number } of round) {
      const stored = answers.some(
        (answer) => answer.topicName === topic && answer.partition === number && answer.errorCode === 0 && Number(answer.baseOffset) >= 0,
      );
      if (!stored) throw new Error(`Kafka acknowledged no offset for partition ${number} of ${topic}`);
    }
  }

  return {
    async publish(events: readonly OutgoingEvent[]): Promise<void> {
      if (events.length === 0) return;
      refuseOversized(events);
      const byTopic = await partition(events);
      producer ??= connect();
      const current = producer;
      try {
        const made = await current;
        const queues = [...byTopic].flatMap(([topic, byNumber]) => [...byNumber].map(([number, parts]) => ({ topic, number, parts })));
        for (let round = 0; queues.some(({ parts }) => parts[round] !== undefined); round += 1) {
          await send(
            made,
            queues.flatMap(({ topic, number, parts }) =>
              parts[round] === undefined ? [] : [{ topic, number, messages: parts[round]?.messages ?? [] }],
            ),
          );
        }
      } catch (error) {
        await discard(current);
        throw error;
      }
    },
    async stop(): Promise<void> {
      if (producer !== undefined) await discard(producer);
    },
  };
}
