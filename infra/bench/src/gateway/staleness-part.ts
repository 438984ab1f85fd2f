import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findKafka, startBroker } from '@cattc/kafka';
import pg from 'pg';
import { Pool } from 'undici';
import { type Bound, rounded, type Surroundings } from '../bench.ts';
import { type BenchSystem, gatewayEnvironment, isReady, repository, startBenchSystem } from '../bench-system.ts';
import { type GraphClient, gatewayClient, secretariat } from '../graph-client.ts';
import type { Room } from '../room.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { registerOrganizations, updateOrganization } from '../thread/commit-latency.ts';
import type { Extent, PartResult } from './part.ts';
import { startPeer } from './peers/running-peer.ts';

interface Staleness {
  /**
   * Milliseconds from a commit until the latest read began, at either gateway, that was told what was before; 0 where none was. The commit is taken for as early as the database
   * was last seen without it, so this is up to one pause between two looks more than the truth. What is judged.
   */
  readonly sinceCommit: Spread;
  /** The same of each gateway: the one that was written through, and the other one. */
  readonly written: Spread;
  readonly other: Spread;
  /** Share of the reads that were answered from what is kept. */
  readonly hits: number;
}

const query = 'query ($id: ID!) { organization(id: $id) { id version displayName } }';
/** Records that are changed at the same time. */
const lanes = 2;
const pauseMs = 4;
/** Reads before each change, so that answers are kept, and after it: no event is on its way longer. */
const restMs = 20;
const quietMs = 100;
const changesOfARound = 200;

/** A whole system over each log with two gateways: records that are kept are read at both without a rest, and changed through the first. Everything shares the cores. */
export async function measureStaleness({ rounds }: Extent, surroundings: Surroundings): Promise<PartResult> {
  const { room, say } = surroundings;
  const figures: Record<string, Staleness> = {};
  const leftOut: Record<string, string> = {};
  for (const log of ['embedded', 'kafka'] as const) {
    const kafka = log === 'kafka' ? findKafka() : undefined;
    if (kafka !== undefined && 'missing' in kafka) {
      leftOut.kafka = kafka.missing;
      say(`Kafka is left out: ${kafka.missing}`);
      continue;
    }
    const broker = log === 'kafka' ? await startBroker({ dir: join(room.dir, 'staleness-broker') }) : undefined;
    if (broker !== undefined) room.defer(() => broker.stop());
    const system = await startBenchSystem(room, { name: `staleness-${log}`, ...(broker === undefined ? {} : { kafka: broker.address }) });
    const replica = await startReplica(system, surroundings);
    const measured = await measureOver(system, replica.url, rounds * changesOfARound, room);
    say(`${log}: an answer is given after a commit for ${JSON.stringify(measured)}`);
    figures[log] = measured;
    await replica.stop();
    await system.stop();
    await broker?.stop();
  }
  const bounds = Object.entries(figures).map(
    ([log, { sinceCommit }]): Bound => ({
      what: `kept answers of two gateways after a commit, over the ${log} log, p99`,
      value: sinceCommit.p99,
      unit: 'ms',
      atMost: 50,
    }),
  );
  return { figures: { ...figures, ...leftOut }, bounds };
}

/** One more gateway over the system's subgraphs and log. */
async function startReplica(system: BenchSystem, surroundings: Surroundings) {
  const place = { ...surroundings, cores: { gateway: null, others: null, owned: [] }, supergraphFile: '', subgraphUrls: new Map() };
  const command = async (_: unknown, port: number) => ({
    args: [join(repository, 'gateway', 'dist', 'src', 'main.js')],
    env: { ...gatewayEnvironment(system), CATTC_PORT: String(port) },
  });
  const peer = { name: 'replica', help: 'one more gateway', isOurs: true, command };
  const replica = await startPeer(peer, place, { body: JSON.stringify({ query: '{ __typename }' }), answer: {} });
  while (!(await isReady(replica.url))) await delay(50, undefined, { signal: surroundings.room.signal });
  return replica;
}

async function measureOver(system: BenchSystem, replica: string, changes: number, room: Room): Promise<Staleness> {
  const staff = await gatewayClient(room, system, secretariat, lanes);
  const records = await registerOrganizations(staff, lanes);
  const database = new pg.Pool({ connectionString: system.file.databases.network?.readerUrl, max: lanes });
  room.defer(() => database.ending || database.end());
  const gateways = [system.url, replica];
  const readers = gateways.map((url) => readerOf(room, url));
  // Changes of rights, such as those that a system begins with, keep answers from being kept for a while.
  await delay(6_000, undefined, { signal: room.signal });
  const before = await outcomes(gateways);
  const samples: (readonly number[])[] = [];
  await Promise.all(
    [...records].map(async ([id, registered]) => {
      const lane = {
        id,
        readers,
        room,
        change: (city: string) => changeCity(staff, id, city),
        committed: () => committedVersion(database, id),
      };
      for (let version = registered + 1; samples.length < changes; version += 1) samples.push(await sample(lane, version));
    }),
  );
  const after = await outcomes(gateways);
  await database.end();
  const at = (gateway: number): readonly number[] => samples.map((each) => each[gateway] ?? Number.NaN);
  return {
    sinceCommit: spreadOf(samples.map((each) => Math.max(...each))),
    written: spreadOf(at(0)),
    other: spreadOf(at(1)),
    hits: rounded((after.hits - before.hits) / (after.all - before.all)),
  };
}

interface Lane {
  readonly id: string;
  /** Each tells the version of a record that its gateway answers. */
  readonly readers: readonly ((id: string) => Promise<number>)[];
  readonly room: Room;
  readonly change: (city: string) => Promise<unknown>;
  readonly committed: () => Promise<number>;
}

/** For how long after the commit of this version each gateway told of less. */
async function sample({ id, readers, room, change, committed }: Lane, version: number): Promise<readonly number[]> {
  let isOver = false;
  /** When the latest look began that was told less. */
  const lastBelow = async (look: () => Promise<number>): Promise<number> => {
    let latest = Number.NEGATIVE_INFINITY;
    while (!isOver) {
      const begin = performance.now();
      if ((await look()) < version) latest = begin;
      await delay(pauseMs);
    }
    return latest;
  };
  const looks = [committed, ...readers.map((read) => () => read(id))].map(lastBelow);
  await delay(restMs, undefined, { signal: room.signal });
  await change(`City ${version}`);
  await delay(quietMs, undefined, { signal: room.signal });
  isOver = true;
  const [commit = Number.NaN, ...stale] = await Promise.all(looks);
  return stale.map((latest) => Math.max(0, latest - commit));
}

const changeCity = (staff: GraphClient, id: string, city: string) => staff.ask(updateOrganization, { input: { id, city } });

async function committedVersion(database: pg.Pool, id: string): Promise<number> {
  const { rows } = await database.query<{ version: number }>({
    name: 'version',
    text: 'SELECT version FROM organization WHERE id = $1',
    values: [id],
  });
  return Number(rows[0]?.version);
}

/** Reads as anybody may, at one gateway. */
function readerOf(room: Room, url: string): (id: string) => Promise<number> {
  const pool = new Pool(url, { connections: lanes });
  room.defer(() => pool.destroy());
  const headers = { 'content-type': 'application/json' };
  return async (id) => {
    const { body } = await pool.request({ path: '/graphql', method: 'POST', headers, body: JSON.stringify({ query, variables: { id } }) });
    const text = await body.text();
    const [, version] = /"version":(\d+)/.exec(text) ?? [];
    if (version === undefined) throw new Error(`a read was answered ${text.slice(0, 500)}`);
    return Number(version);
  };
}

/** Reads that were answered from what is kept, and all. */
async function outcomes(urls: readonly string[]): Promise<{ readonly hits: number; readonly all: number }> {
  let hits = 0;
  let all = 0;
  for (const url of urls) {
    const text = await (await fetch(`${url}/metrics`)).text();
    for (const [, labels = '', count] of text.matchAll(/^cattc_response_cache_total\{([^}]*)\} (\d+)$/gm)) {
      all += Number(count);
      if (labels.includes('outcome="hit"')) hits += Number(count);
    }
  }
  return { hits, all };
}
