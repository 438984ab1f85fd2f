import { randomBytes } from 'node:crypto';
import { type CloudEventAttributes, type EventEnvelope, sequenceText } from '@cattc/events';
import pg from 'pg';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { eventLogMigrations } from '../src/index.ts';

/** CATTC_TEST_LOG_LEVEL=debug shows what the code under test logs. */
export const logger = pino({ level: process.env.CATTC_TEST_LOG_LEVEL ?? 'silent' }, pino.destination(2));

export function adminUrl(): string {
  const url = process.env.CATTC_TEST_POSTGRES;
  if (url === undefined) throw new Error('CATTC_TEST_POSTGRES has to be the URL of a Postgres superuser');
  return url;
}

export async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  url: string;
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

/** A service's database with the tables of this package. */
export async function openServiceDatabase(url: string, poolSize = 10): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations: eventLogMigrations,
    poolSize,
    logging: false,
    poolErrorHandler: () => undefined,
    // Between its connection and its first query a client has no listener: an error that comes then would end the process.
    extra: { onConnect: (client: pg.Client) => void client.on('error', () => undefined) },
  });
  await dataSource.initialize();
  await dataSource.runMigrations();
  return dataSource;
}

export const testTopic = 'network.organization';
export const testType = 'org.cattc.network.organization.registered.v1';

let made = 0;

export function makeTestEvent(
  subject: string,
  sequence: number,
  changes: Partial<CloudEventAttributes> = {},
  data = '{"name": "東京 é"}',
): EventEnvelope {
  made += 1;
  return {
    attributes: {
      specversion: '1.0',
      id: `evt_${made}_${subject}_${sequence}`,
      source: 'http://127.0.0.1:4000/services/network',
      type: testType,
      subject,
      partitionkey: subject,
      sequence: sequenceText(sequence),
      time: '2026-11-23T07:00:00.000Z',
      effectiveat: '2026-11-23T07:00:00.000Z',
      causationid: 'req_1',
      correlationid: 'req_1',
      dataclassification: 'PUBLIC',
      countries: '',
      dataschema: `http://127.0.0.1:4000/schemas/${testType}.json`,
      datacontenttype: 'application/json',
      ...changes,
    },
    data,
  };
}

/** Waits until the condition holds; fails with the description after the time given. */
export async function until(description: string, condition: () => boolean | Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited ${milliseconds} ms in vain until ${description}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** host:port of the Kafka broker to test on, or nothing: then those suites are left out by name, unless REQUIRE_KAFKA=1 asks for them. */
export function kafkaAddress(): string | undefined {
  const address = process.env.CATTC_TEST_KAFKA;
  if (address === undefined && process.env.REQUIRE_KAFKA === '1') throw new Error('REQUIRE_KAFKA=1, and CATTC_TEST_KAFKA names no broker');
  return address;
}
