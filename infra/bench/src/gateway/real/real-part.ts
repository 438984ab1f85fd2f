import { join } from 'node:path';
import { readConfig } from '@cattc/gateway';
import { type Bound, rounded, type Surroundings } from '../../bench.ts';
import { type BenchSystem, gatewayEnvironment, repository, startBenchSystem } from '../../bench-system.ts';
import { gatewayClient, secretariat } from '../../graph-client.ts';
import { fillOrganizations } from '../../list/fill.ts';
import { cpuBetween, cpuByName, processTree } from '../../process-tree.ts';
import { type Field, gather } from '../field.ts';
import { headlineOf } from '../figures.ts';
import type { Extent, PartResult } from '../part.ts';
import type { Peer } from '../peers/peer.ts';
import type { RunningPeer } from '../peers/running-peer.ts';
import { measureRounds } from '../rounds.ts';
import type { Workload } from '../workloads.ts';
import { fillOffers } from './fill-offers.ts';
import { readRealWorkload } from './real-workload.ts';

const organizations = 4_000;
const pages = 180;

/** One more gateway over the system's subgraphs, as `npm start` runs it but for these settings. */
function gatewayOf(system: BenchSystem, name: string, help: string, settings: Readonly<Record<string, string>>): Peer {
  return {
    name,
    help,
    isOurs: true,
    command: async (_, port) => ({
      args: [join(repository, 'gateway', 'dist', 'src', 'main.js')],
      env: { ...gatewayEnvironment(system), CATTC_PORT: String(port), ...settings },
    }),
  };
}

function sqlEndpoint({ file: { databases } }: BenchSystem): Peer {
  const urls = Object.fromEntries(['network', 'trading', 'talent'].map((name) => [name, databases[name]?.readerUrl]));
  return {
    name: 'sql',
    help: 'a hand-written endpoint of this one operation, over the same tables',
    isOurs: true,
    command: async (_, port) => ({
      args: [join(import.meta.dirname, 'sql-endpoint-process.js')],
      env: { NODE_ENV: 'production', DATABASES: JSON.stringify(urls), PORT: String(port) },
    }),
  };
}

/** A whole system with its subgraphs and Postgres, asked through gateways that differ in how plans are executed. Everything shares the cores. */
export async function measureReal(extent: Extent, surroundings: Surroundings): Promise<PartResult> {
  const { room, say } = surroundings;
  const system = await startBenchSystem(room, { name: 'real', keptAnswers: false });
  await fillOrganizations(room, system, organizations, say);
  await fillOffers(room, system);
  const workload = await readRealWorkload(await gatewayClient(room, system, secretariat), pages);
  const bytes = JSON.stringify(workload.asks[0]?.answer).length;
  say(`${workload.asks.length} pages of ${rounded(bytes / 1_000)} kB`);
  const peers = [
    gatewayOf(system, 'stock-executor', 'this gateway with the executor of @apollo/gateway', { CATTC_EXECUTOR: 'stock' }),
    gatewayOf(system, 'ours', 'this gateway', {}),
    sqlEndpoint(system),
  ];
  const place = { ...surroundings, cores: { gateway: null, others: null, owned: [] }, supergraphFile: '', subgraphUrls: new Map() };
  const field = await gather(peers, [workload], place, { baseline: 'stock-executor', computed: async () => 0 });
  const [connections] = extent.connections;
  const title = `the real thing, ${connections} connections`;
  const figures = await measureRounds({ ...surroundings, ...extent, field }, workload, { title, connections });
  const ours = field.peers.find(({ name }) => name === 'ours');
  const cpuMs = ours === undefined ? {} : await cpuByProcess(system, field, ours, workload, extent);
  say(
    `processor time of a request through ours, ms: ${Object.entries(cpuMs)
      .map(([name, ms]) => `${name} ${ms}`)
      .join(', ')}`,
  );
  const bounds: Bound[] = [
    { what: 'the real thing, ours to the stock executor', value: figures.ours?.ratio ?? Number.NaN, unit: 'times', atLeast: 3 },
  ];
  const toSql = (figures.ours?.perSecond ?? Number.NaN) / (figures.sql?.perSecond ?? Number.NaN);
  bounds.push({ what: 'the real thing, ours to hand-written SQL', value: toSql, unit: 'times', atLeast: 0.5 });
  const executor = readConfig({}).executor;
  const headline = headlineOf(figures, 'stock-executor');
  return {
    figures: { answerBytes: bytes, organizations, executor, toSql: rounded(toSql), cpuMs, ...figures },
    bounds,
    ...(headline === undefined ? {} : { headline }),
  };
}

/** What each process of the system spends on a request through a gateway, in milliseconds; the most first. */
async function cpuByProcess(
  system: BenchSystem,
  field: Field,
  gateway: RunningPeer,
  workload: Workload,
  { seconds, connections: [connections] }: Extent,
): Promise<Record<string, number>> {
  const read = () => cpuByName([...processTree(system.pid), ...gateway.pids.flatMap((pid) => processTree(pid))]);
  const [before, begin] = [read(), performance.now()];
  const { perSecond } = await field.drive(gateway, workload, { connections, seconds });
  const requests = (perSecond * (performance.now() - begin)) / 1_000;
  const spent = Object.entries(cpuBetween(before, read())).map(([name, cpu]) => [name, rounded((cpu * 1_000) / requests)] as const);
  return Object.fromEntries(spent.filter(([, ms]) => ms > 0).sort(([, a], [, b]) => b - a));
}
