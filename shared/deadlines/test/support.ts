import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { DataSource, type EntityManager } from 'typeorm';
import {
  type Deadline,
  type DeadlineHandlers,
  type DeadlineWorker,
  deadlineMigrations,
  knownCalendars,
  setDeadlines,
  startDeadlineWorker,
} from '../src/index.ts';

/** CATTC_TEST_LOG_LEVEL=debug shows what the code under test logs. */
export const logger = pino({ level: process.env.CATTC_TEST_LOG_LEVEL ?? 'silent' }, pino.destination(2));

function adminUrl(): string {
  const url = process.env.CATTC_TEST_POSTGRES;
  if (url === undefined) throw new Error('CATTC_TEST_POSTGRES has to be the URL of a Postgres superuser');
  return url;
}

async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  readonly url: string;
  /** Ends every connection to it, as a server that is killed does. */
  cutConnections(): Promise<void>;
  drop(): Promise<void>;
}

export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin((client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async cutConnections() {
      await asAdmin((client) => client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]));
    },
    async drop() {
      await asAdmin((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

/** A database of aggregates, their deadlines, and a list of the effects that deadlines had. */
export async function openServiceDatabase(url: string, poolSize = 5): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations: deadlineMigrations,
    poolSize,
    poolErrorHandler: () => undefined,
    // Between its connection and its first query a client has no listener: an error that comes then would end the process.
    extra: { onConnect: (client: pg.Client) => void client.on('error', () => undefined) },
  });
  await dataSource.initialize();
  await dataSource.runMigrations();
  await dataSource.query(`
    CREATE TABLE IF NOT EXISTS aggregate (id text COLLATE "C" PRIMARY KEY, version integer NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS effect (place bigint GENERATED ALWAYS AS IDENTITY, subject text COLLATE "C" NOT NULL, kind text NOT NULL, due_at timestamptz NOT NULL, by_process integer)`);
  return dataSource;
}

/** Puts aggregates there, each with a deadline of the kind "act" that was due a second after the one before. */
export async function seed(dataSource: DataSource, count: number, first = new Date('2026-03-01T00:00:00.000Z')): Promise<void> {
  await dataSource.query(`INSERT INTO aggregate (id) SELECT 'agg_' || n FROM generate_series(1, $1::int) n`, [count]);
  const deadlines = Array.from({ length: count }, (_, index) => ({
    subject: `agg_${index + 1}`,
    kind: 'act',
    due: { at: new Date(first.getTime() + 1_000 * index) },
  }));
  for (let from = 0; from < count; from += 1_000) await setDeadlines(dataSource, knownCalendars, deadlines.slice(from, from + 1_000));
}

/** Leaves a line in the list of effects for each, as a decision leaves an event. */
export async function act(deadlines: readonly Deadline[], manager: EntityManager): Promise<void> {
  const rows = deadlines.map(({ subject, kind, dueAt }) => ({ subject, kind, due_at: dueAt }));
  await manager.query('UPDATE aggregate SET version = version + 1 WHERE id = ANY($1)', [rows.map(({ subject }) => subject)]);
  await manager.query(
    `INSERT INTO effect (subject, kind, due_at, by_process)
     SELECT r.subject, r.kind, r.due_at, $2 FROM ROWS FROM (json_to_recordset($1) AS (subject text, kind text, due_at timestamptz)) WITH ORDINALITY AS r(subject, kind, due_at, n) ORDER BY n`,
    [JSON.stringify(rows), process.pid],
  );
}

export const aggregates = (fire: DeadlineHandlers['fire'] = { act }, moved?: DeadlineHandlers['moved']): DeadlineHandlers => ({
  table: 'aggregate',
  fire,
  ...(moved === undefined ? {} : { moved }),
});

export interface Effect {
  readonly subject: string;
  readonly kind: string;
  readonly due_at: Date;
  readonly by_process: number;
}

export const effectsIn = (dataSource: DataSource): Promise<Effect[]> => dataSource.query('SELECT * FROM effect ORDER BY place');

export interface WorkerChange {
  readonly clock?: () => Date;
  readonly handlers?: readonly DeadlineHandlers[];
  readonly calendars?: typeof knownCalendars;
  readonly registry?: Registry;
  readonly batchSize?: number;
}

export function startWorker(
  dataSource: DataSource,
  { clock, handlers, calendars, registry, batchSize }: WorkerChange = {},
): DeadlineWorker {
  return startDeadlineWorker({
    service: 'test',
    dataSource,
    handlers: handlers ?? [aggregates()],
    calendars: calendars ?? knownCalendars,
    clock: clock ?? (() => new Date('2027-01-01T00:00:00.000Z')),
    logger,
    registry: registry ?? new Registry(),
    ...(batchSize === undefined ? {} : { batchSize }),
  });
}

/** Waits until the condition holds; fails with the description after the time given. */
export async function until(description: string, condition: () => boolean | Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited ${milliseconds} ms in vain until ${description}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
