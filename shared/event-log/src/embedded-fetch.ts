import type { CloudEventAttributes } from '@cattc/events';
import type pg from 'pg';
import { fetchStatement, grownChannel } from './embedded-schema.ts';
import type { LogRecord } from './log.ts';
import { createWaker, type Waker } from './waiting.ts';

/** A partition as the log's database knows it. */
export interface EmbeddedPartition {
  readonly id: number;
  readonly topicId: number;
  readonly topic: string;
  readonly number: number;
  /** Offset of the next record to be stored. */
  readonly head: number;
}

interface Queryable {
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>>;
}

/** The partitions of the topics, by topic and number; throws when a topic does not exist. */
export async function findPartitions(database: Queryable, topics: readonly string[]): Promise<EmbeddedPartition[]> {
  const { rows } = await database.query<{ id: number; topic_id: number; topic: string; number: number; next_offset: string }>(
    `SELECT p.id, p.topic_id, t.name AS topic, p.number, p.next_offset FROM log_partition p JOIN log_topic t ON t.id = p.topic_id
     WHERE t.name = ANY ($1) ORDER BY t.name, p.number`,
    [topics],
  );
  const missing = topics.filter((topic) => !rows.some((row) => row.topic === topic));
  if (missing.length > 0) throw new Error(`the event log has no topic ${missing.join(', ')}: ensureTopics makes them`);
  return rows.map((row) => ({ id: row.id, topicId: row.topic_id, topic: row.topic, number: row.number, head: Number(row.next_offset) }));
}

const maxBatchBytes = 8 * 1024 * 1024;

/**
 * Reads on from the offsets given, every partition in one query. It starts where the last read left off in the circle of partitions,
 * so that a partition with a long backlog keeps no other waiting.
 */
export function createFetcher(client: pg.Client, partitions: readonly EmbeddedPartition[], maxBatch: number) {
  const byId = new Map(partitions.map((partition) => [partition.id, partition]));
  let first = 0;
  return async (offsets: ReadonlyMap<number, number>): Promise<LogRecord[]> => {
    const ids = [...offsets.keys()].sort((one, other) => one - other);
    const turned = [...ids.filter((id) => id >= first), ...ids.filter((id) => id < first)];
    const { rows } = await client.query<{ partition_id: number; offset: string; attributes: string; data: string }>({
      name: 'fetch',
      text: fetchStatement,
      values: [turned, turned.map((id) => offsets.get(id)), maxBatch, maxBatchBytes],
    });
    first = (rows.at(-1)?.partition_id ?? -1) + 1;
    const expected = new Map(offsets);
    return rows.map((row) => {
      const partition = byId.get(row.partition_id);
      const offset = expected.get(row.partition_id);
      if (partition === undefined || offset === undefined || row.offset !== String(offset)) {
        throw new Error(`the event log answered offset ${row.offset} of partition ${row.partition_id} where ${offset} was due`);
      }
      expected.set(row.partition_id, offset + 1);
      const attributes = JSON.parse(row.attributes) as CloudEventAttributes;
      return { topic: partition.topic, partition: partition.number, offset: row.offset, event: { attributes, data: row.data } };
    });
  };
}

/** A waker that is woken when one of the topics has grown. */
export async function listenForGrowth(client: pg.Client, topics: readonly string[]): Promise<Waker> {
  const waker = createWaker();
  client.on('notification', ({ payload }) => {
    if (payload?.split(',').some((topic) => topics.includes(topic))) waker.wake();
  });
  await client.query(`LISTEN ${grownChannel}`);
  return waker;
}
