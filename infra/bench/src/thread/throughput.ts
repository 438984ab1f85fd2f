import { textArray } from '@cattc/event-log';
import { type EventEnvelope, topicOf } from '@cattc/events';
import pg from 'pg';
import type { BenchSystem } from '../bench-system.ts';
import type { PartnerFeed } from '../partner-feed.ts';
import { cpuBetween, cpuByName, processTree } from '../process-tree.ts';
import type { Room } from '../room.ts';
import { inBatches } from './bench-events.ts';

export interface Throughput {
  readonly eventsPerSecond: number;
  readonly seconds: number;
  readonly cpuSeconds: Readonly<Record<string, number>>;
}

const columns = 'topic, event_id, partition_key, attributes, data';
const limitMs = 300_000;

/**
 * Stores events in the outbox of a running network in one transaction, and measures from its commit until the journal of the running
 * partners, which is fed from the log, has numbered all of them into a partner's feed.
 */
export async function measureThroughput(
  room: Room,
  system: BenchSystem,
  feed: PartnerFeed,
  events: readonly EventEnvelope[],
): Promise<Throughput> {
  const client = await connect(room, system.file.databases.network?.writerUrl);
  const before = await feed.head();
  await client.query('BEGIN');
  for (const batch of inBatches(events, 1_000)) await client.query(`INSERT INTO outbox (${columns}) ${rowsOf}`, valuesOf(batch));
  const cpuBefore = cpuByName(processTree(system.pid));
  const begin = performance.now();
  await client.query('COMMIT');
  const end = await feed.reached(before + events.length, limitMs);
  await client.end();
  const seconds = (end - begin) / 1000;
  return {
    eventsPerSecond: Math.round(events.length / seconds),
    seconds,
    cpuSeconds: cpuBetween(cpuBefore, cpuByName(processTree(system.pid))),
  };
}

/** What one connection stores of the same events in a bare table of the same server, one committed `INSERT` for each batch, per second. */
export async function measureInserts(
  room: Room,
  system: BenchSystem,
  events: readonly EventEnvelope[],
  batchSize: number,
): Promise<number> {
  const client = await connect(room, system.file.databases.network?.migratorUrl);
  await client.query('CREATE TABLE bench_insert (topic text, event_id text, partition_key text, attributes text, data text)');
  try {
    const batches = inBatches(events, batchSize).map(valuesOf);
    const begin = performance.now();
    for (const values of batches) await client.query({ name: 'bench', text: `INSERT INTO bench_insert (${columns}) ${rowsOf}`, values });
    return Math.round(events.length / ((performance.now() - begin) / 1000));
  } finally {
    await client.query('DROP TABLE bench_insert');
    await client.end();
  }
}

const rowsOf = 'SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])';

function valuesOf(events: readonly EventEnvelope[]): Buffer[] {
  return [
    textArray(events.map(({ attributes }) => topicOf(attributes.type))),
    textArray(events.map(({ attributes }) => attributes.id)),
    textArray(events.map(({ attributes }) => attributes.partitionkey)),
    textArray(events.map(({ attributes }) => JSON.stringify(attributes))),
    textArray(events.map(({ data }) => data)),
  ];
}

async function connect(room: Room, url: string | undefined): Promise<pg.Client> {
  if (url === undefined) throw new Error('the system has no database of the network');
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  room.defer(() => client.end());
  return client;
}
