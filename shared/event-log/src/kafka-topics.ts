import type { TopicDefinition } from '@cattc/events';
import type { Admin } from './kafka-client.ts';
import { maxEventBytes } from './log.ts';

/** Resource type "topic" in Kafka's protocol. */
const topicResource = 2;

/** A batch of one event with all its attributes still fits. */
const maxMessageBytes = 2 * maxEventBytes;

export const topicSettings: Readonly<Record<string, string>> = {
  'cleanup.policy': 'delete',
  'retention.ms': '-1',
  'retention.bytes': '-1',
  'max.message.bytes': String(maxMessageBytes),
};

/** Makes the topics that are missing, and refuses those that exist with another number of partitions or would lose events. */
export async function createKafkaTopics(admin: Admin, topics: readonly TopicDefinition[]): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter(({ name }) => !existing.has(name));
  if (missing.length > 0) {
    const { brokers } = await admin.describeCluster();
    const replicated = brokers.length >= 3;
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map(({ name, partitions }) => ({
        topic: name,
        numPartitions: partitions,
        replicationFactor: replicated ? 3 : -1,
        configEntries: Object.entries({ ...topicSettings, ...(replicated ? { 'min.insync.replicas': '2' } : {}) }).map(([key, value]) => ({
          name: key,
          value,
        })),
      })),
    });
  }
  await checkTopics(admin, topics);
}

async function checkTopics(admin: Admin, topics: readonly TopicDefinition[]): Promise<void> {
  const found = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
  for (const { name, partitions } of topics) {
    const actual = found.topics.find((topic) => topic.name === name)?.partitions.length ?? 0;
    if (actual !== partitions) {
      throw new Error(`topic ${name} has ${actual} partitions where ${partitions} are wanted: keys would change their partition`);
    }
  }
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name }) => ({ type: topicResource, name, configNames: ['cleanup.policy', 'retention.ms'] })),
  });
  for (const { resourceName, configEntries } of resources) {
    for (const { configName, configValue } of configEntries) {
      const wanted = topicSettings[configName];
      if (wanted !== undefined && configValue !== wanted) {
        throw new Error(`topic ${resourceName} has ${configName}=${configValue} where ${wanted} is right: events have to be kept for ever`);
      }
    }
  }
}
