import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Broker, startBroker } from '@cattc/kafka';
import { freePort } from '@cattc/postgres';
import { type LogKind, until } from '@cattc/testing';
import pg from 'pg';
import { type Api, createApi } from '../src/api.ts';
import { grantCouncil } from '../src/sample/council.ts';
import { waitUntilDelivered } from '../src/start/ready.ts';
import { startSystem } from '../src/start/system.ts';
import { readSystem, type SystemFile } from '../src/start/system-file.ts';
import { type SubgraphName, subgraphs } from '../src/start/topology.ts';
import { scanLogs } from '../src/test-run/leak-scan.ts';
import { markedPersonalData } from '../src/test-run/marked.ts';

/** A process of a system that a test may kill. */
export type Victim = SubgraphName | 'gateway' | 'Postgres' | 'Kafka';

/** A whole system with real parts, without sample, whose processes can be killed. */
export interface SystemUnderFaults {
  readonly url: string;
  readonly folder: string;
  readonly api: Api;
  readonly file: SystemFile;
  readonly addresses: Readonly<Record<SubgraphName, string>>;
  /** Everything that can be killed here. */
  readonly victims: readonly Victim[];
  processId(victim: Exclude<Victim, 'Kafka'>): Promise<number>;
  /** kill -9; `back` resolves when it runs again. */
  kill(victim: Victim): Promise<{ readonly back: Promise<unknown> }>;
  /** Keeps the log from storing anything, until it is thawed. */
  freezeLog(): Promise<FrozenLog>;
  /** Makes it stand still without ending it, until the function that it answers is called. */
  freeze(victim: Exclude<Victim, 'Kafka'>): Promise<() => void>;
  /** Resolves when every event that was stored before has reached everybody whom it concerns, and so has what followed from it. */
  delivered(): Promise<void>;
  /** Rows of a service's database, read as its migrator. */
  rows<Row extends pg.QueryResultRow>(service: SubgraphName, text: string, values?: unknown[]): Promise<Row[]>;
  /** A session of a service's migrator, which may lock tables. */
  session(service: SubgraphName): Promise<pg.Client>;
  stop(): Promise<void>;
}

export interface FrozenLog {
  /** Whether a service is waiting for the log to store events. */
  holds(service: SubgraphName): Promise<boolean>;
  /** Lets go what a service that is gone has asked the log to store, where the log knows that it is gone only then. */
  forget(service: SubgraphName): Promise<void>;
  /** Again when thawed already: nothing. */
  thaw(): Promise<void>;
}

const backLimitMs = 60_000;

export async function startSystemUnderFaults(kind: LogKind): Promise<SystemUnderFaults> {
  const folder = await mkdtemp(join(tmpdir(), 'cattc-faults-'));
  const kafkaFolder = await mkdtemp(join(tmpdir(), 'cattc-faults-kafka-'));
  // The broker of the test run is everybody's; one that is killed has to be our own.
  const broker = kind === 'kafka' ? await startBroker({ dir: kafkaFolder }) : undefined;
  const said: string[] = [];
  const options = { port: await freePort(), dataDir: folder, reset: false, sample: false };
  const system = startSystem({ ...options, ...(broker && { kafka: [broker.address] }) }, (text) => said.push(text));
  const stop = async (): Promise<void> => {
    await system.stop();
    await broker?.stop();
    const leaks = await scanLogs(folder, markedPersonalData());
    const gone = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
    await Promise.all([rm(folder, gone), rm(kafkaFolder, gone)]);
    if (leaks.length > 0) throw new Error(`the logs hold what no log may:\n${leaks.join('\n')}`);
  };
  const { gatewayUrl: url } = await system.ready.catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const [file, { ports }] = await Promise.all([
    readSystem(folder),
    readJson<{ ports: Record<SubgraphName, number> }>(join(folder, 'state.json')),
  ]);
  const addresses = Object.fromEntries(subgraphs.map((name) => [name, `http://127.0.0.1:${ports[name]}`])) as Record<SubgraphName, string>;

  const session = (service: SubgraphName): Promise<pg.Client> => openSession(file.databases[service]?.migratorUrl);
  const processId = async (victim: Exclude<Victim, 'Kafka'>): Promise<number> => {
    if (victim === 'Postgres')
      return Number((await readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    // The list is written anew when a process is started, so it may be read in the middle.
    return until(`the process of ${victim} is known`, async () => {
      const list = await readJson<Record<string, { pid: number }>>(join(folder, 'processes.json')).catch(() => ({}));
      return (list as Record<string, { pid: number }>)[victim]?.pid;
    });
  };
  const rows: SystemUnderFaults['rows'] = async (service, text, values = []) => {
    const client = await session(service);
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  };

  const api = createApi(url, { dataDir: folder });
  await grantCouncil(api);
  return {
    url,
    folder,
    api,
    file,
    addresses,
    victims: [...subgraphs, 'gateway', 'Postgres', ...(broker ? (['Kafka'] as const) : [])],
    processId,
    async kill(victim) {
      if (victim === 'Kafka') {
        await broker?.kill();
        return { back: broker?.restart() ?? Promise.resolve() };
      }
      const returned = (): number => said.filter((text) => text === `${victim} is back`).length;
      const before = returned();
      process.kill(await processId(victim), 'SIGKILL');
      const back = until(`${victim} is back`, async () => returned() > before, backLimitMs);
      // Whoever looks at it late still gets it.
      back.catch(() => undefined);
      return { back };
    },
    freezeLog: async () => (broker === undefined ? freezeEmbedded(file.eventLog) : freezeBroker(broker)),
    async freeze(victim) {
      const pid = await processId(victim);
      process.kill(pid, 'SIGSTOP');
      return () => process.kill(pid, 'SIGCONT');
    },
    async delivered() {
      const { signal } = new AbortController();
      await waitUntilDelivered(Object.values(addresses), { say: () => undefined, signal });
    },
    rows,
    session,
    stop,
  };
}

async function openSession(url: string | undefined): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // One that Postgres takes with it.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function freezeEmbedded(url: string): Promise<FrozenLog> {
  const [lock, look] = await Promise.all([openSession(url), openSession(url)]);
  await lock.query('BEGIN; LOCK TABLE log_record IN EXCLUSIVE MODE');
  return {
    async holds(service) {
      const text = 'SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND application_name = $1';
      return (await look.query(text, [`${service} event log`])).rows.length > 0;
    },
    async forget(service) {
      await look.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [`${service} event log`]);
    },
    async thaw() {
      await Promise.all([lock.end(), look.end()]);
    },
  };
}

async function freezeBroker(broker: Broker): Promise<FrozenLog> {
  broker.signal('SIGSTOP');
  return { holds: async () => true, forget: async () => undefined, thaw: async () => broker.signal('SIGCONT') };
}

export async function readJson<Value>(path: string): Promise<Value> {
  return JSON.parse(await readFile(path, 'utf8')) as Value;
}
