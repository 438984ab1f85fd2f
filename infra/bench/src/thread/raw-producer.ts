import type { EventEnvelope } from '@cattc/events';
import kafkajs from 'kafkajs';
import type { Room } from '../room.ts';
import { inBatches } from './bench-events.ts';

const topic = 'bench-raw';

/** What kafkajs alone sends of the same bytes to the same broker, one acknowledged batch after the other, per second. */
export async function measureProducer(room: Room, broker: string, events: readonly EventEnvelope[], batchSize: number): Promise<number> {
  const kafka = new kafkajs.Kafka({ clientId: 'bench', brokers: [broker], logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  room.defer(() => admin.disconnect());
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 8, replicationFactor: 1 }] });
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  room.defer(() => producer.disconnect());
  await producer.connect();
  const batches = inBatches(
    events.map(({ attributes, data }) => ({
      key: attributes.partitionkey,
      value: data,
      headers: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce_${name}`, String(value)])),
    })),
    batchSize,
  );
  const begin = performance.now();
  for (const messages of batches) await producer.send({ topic, messages, acks: -1 });
  const seconds = (performance.now() - begin) / 1000;
  await admin.deleteTopics({ topics: [topic] });
  return Math.round(events.length / seconds);
}
