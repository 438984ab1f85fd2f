import type { TopicDefinition } from '@cattc/events';
import pg from 'pg';
import type { Logger } from 'pino';
import { findPartitions } from './embedded-fetch.ts';
import { startFollower, startMember } from './embedded-readers.ts';
import { embeddedLogSchema, grownChannel } from './embedded-schema.ts';
import { type EventLog, type OutgoingEvent, type PartitionLag, type Running, refuseOversized } from './log.ts';
import { partitionOf } from './partition.ts';
import { textArray } from './postgres-arrays.ts';
import { createAsked } from './waiting.ts';

export interface EventLogContext {
  readonly logger: Logger;
  /** Names this process in the log's server. */
  readonly clientId: string;
  /** For a process that only follows: it needs no rights but to read, and what it reads has to be there. */
  readonly readOnly?: boolean;
}

/** The log in a Postgres database of its own, whose owner the URL names; to follow, a role that may read is enough. */
export async function connectEmbeddedLog(url: string, { logger, clientId, readOnly = false }: EventLogContext): Promise<EventLog> {
  const context = { url, clientId, logger };
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    application_name: `${clientId} event log`,
    connectionTimeoutMillis: 5_000,
    query_timeout: 60_000,
  });
  pool.on('error', (error) => logger.warn({ err: error }, 'event log: an idle connection to Postgres is lost'));
  // Between its connection and its first query a client has no listener: an error that comes then would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await (readOnly ? pool.query('SELECT 1') : createSchema(pool));
  } catch (error) {
    await pool.end();
    throw error;
  }
  const announce = createAnnouncer(url, clientId, logger);
  const readers = new Set<Running>();
  const asked = createAsked('the event log');
  let partitionIds = new Map<string, readonly number[]>();

  async function loadPartitionIds(): Promise<void> {
    const { rows } = await pool.query<{ name: string; ids: number[] }>(
      'SELECT t.name, array_agg(p.id ORDER BY p.number) AS ids FROM log_topic t JOIN log_partition p ON p.topic_id = t.id GROUP BY t.name',
    );
    partitionIds = new Map(rows.map(({ name, ids }) => [name, ids]));
  }

  async function partitionIdOf({ topic, event }: OutgoingEvent): Promise<number> {
    if (!partitionIds.has(topic)) await loadPartitionIds();
    const ids = partitionIds.get(topic);
    const id = ids?.[partitionOf(event.attributes.partitionkey, ids.length)];
    if (id === undefined) throw new Error(`the event log has no topic ${topic}: ensureTopics makes it`);
    return id;
  }

  function keep<Reader extends Running>(reader: Reader): Reader {
    readers.add(reader);
    return {
      ...reader,
      async stop() {
        await reader.stop();
        readers.delete(reader);
      },
    };
  }

  return {
    kind: 'embedded',
    async ensureTopics(topics) {
      const client = await pool.connect();
      try {
        await inTransaction(client, () => createTopics(client, topics));
      } finally {
        client.release();
      }
      await loadPartitionIds();
    },
    async publish(events) {
      if (events.length === 0) return;
      refuseOversized(events);
      const ids: number[] = [];
      for (const event of events) ids.push(await partitionIdOf(event));
      await pool.query({
        name: 'append',
        text: 'SELECT log_append($1, $2, $3)',
        values: [
          ids,
          textArray(events.map(({ event }) => JSON.stringify(event.attributes))),
          textArray(events.map(({ event }) => event.data)),
        ],
      });
      announce.grown(events);
    },
    consume: (options) =>
      asked.wait(async () => {
        await findPartitions(pool, options.topics);
        return keep(startMember(context, options));
      }),
    follow: (options) => asked.wait(async () => keep(startFollower(context, options, await findPartitions(pool, options.topics)))),
    async lag(group) {
      const { rows } = await pool.query<{ topic: string; partition: number; lag: string }>(
        `SELECT t.name AS topic, p.number AS partition, p.next_offset - o.next_offset AS lag FROM log_group g
         JOIN log_group_offset o ON o.group_id = g.id JOIN log_partition p ON p.id = o.partition_id JOIN log_topic t ON t.id = p.topic_id
         WHERE g.name = $1 ORDER BY t.name, p.number`,
        [group],
      );
      return rows.map(({ topic, partition, lag }): PartitionLag => ({ topic, partition, lag: Number(lag) }));
    },
    async stop() {
      await asked.ended();
      await Promise.all([...readers].map((reader) => reader.stop()));
      await announce.stop();
      await pool.end();
    },
  };
}

/** Several processes start at once: the advisory lock lets one after the other through, as CREATE … IF NOT EXISTS is not safe among them. */
async function createSchema(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await inTransaction(client, () => client.query(embeddedLogSchema));
  } finally {
    client.release();
  }
}

async function inTransaction(client: pg.PoolClient, work: () => Promise<unknown>): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('event log schema'))`);
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function createTopics(client: pg.PoolClient, topics: readonly TopicDefinition[]): Promise<void> {
  for (const { name, partitions } of topics) {
    const { rows } = await client.query<{ partitions: number }>('SELECT partitions FROM log_topic WHERE name = $1', [name]);
    const existing = rows[0];
    if (existing === undefined) {
      await client.query(
        `WITH topic AS (INSERT INTO log_topic (name, partitions) VALUES ($1, $2::int) RETURNING id)
         INSERT INTO log_partition (topic_id, number) SELECT id, number FROM topic, generate_series(0, $2::int - 1) AS number ORDER BY number`,
        [name, partitions],
      );
    } else if (existing.partitions !== partitions) {
      throw new Error(
        `topic ${name} has ${existing.partitions} partitions where ${partitions} are wanted: keys would change their partition`,
      );
    }
  }
}

/**
 * Tells readers that topics have grown: a hint after the commit, on a connection of its own, never two at once. NOTIFY inside the appending
 * transaction would make all commits of the server wait for each other.
 */
function createAnnouncer(url: string, clientId: string, logger: Logger) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    application_name: `${clientId} event log hints`,
    connectionTimeoutMillis: 5_000,
    options: '-c synchronous_commit=off',
  });
  pool.on('error', () => undefined);
  const grown = new Set<string>();
  let sending: Promise<void> | undefined;
  async function send(): Promise<void> {
    while (grown.size > 0) {
      const topics = [...grown].join(',');
      grown.clear();
      await pool.query('SELECT pg_notify($1, $2)', [grownChannel, topics]).catch((error: unknown) => {
        logger.debug({ err: error }, 'event log: a hint to readers is lost, they look by themselves');
      });
    }
    sending = undefined;
  }
  return {
    grown(events: readonly OutgoingEvent[]): void {
      for (const { topic } of events) grown.add(topic);
      sending ??= send();
    },
    async stop(): Promise<void> {
      await sending;
      await pool.end();
    },
  };
}
