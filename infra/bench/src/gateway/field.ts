import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from '../bench.ts';
import { planCores } from './cores.ts';
import { composeSupergraph } from './graph/compose.ts';
import { startSubgraphs } from './graph/subgraphs.ts';
import { type LoadDriver, startLoadDriver } from './load/load-driver.ts';
import type { DriveResult } from './load/load-orders.ts';
import type { Peer, PeerPlace } from './peers/peer.ts';
import { type RunningPeer, startPeer } from './peers/running-peer.ts';
import type { Workload } from './workloads.ts';

const leadMs = 300;
const warmUpMs = 3_000;

/** Peers that run over one set of subgraphs, and what asks them. */
export interface Field {
  readonly peers: readonly RunningPeer[];
  /** Why a stranger is not among them. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** The name of the peer that the others are compared with. */
  readonly baseline: string;
  /** How many answers of subgraphs have not been known so far. */
  computed(): Promise<number>;
  /** Ends the peers. */
  close(): Promise<void>;
  /** Sends a workload for some seconds; its answers have been checked once for this peer. */
  drive(peer: RunningPeer, workload: Workload, load: { connections: number; seconds: number; rate?: number }): Promise<DriveResult>;
}

/** Peers over the bench's own graph. */
export async function openField(
  peers: readonly Peer[],
  used: readonly Workload[],
  coresForGateway: number,
  surroundings: Surroundings,
): Promise<Field> {
  const { room } = surroundings;
  const cores = planCores(coresForGateway);
  const subgraphs = await startSubgraphs(room, cores);
  const supergraphFile = join(room.dir, 'supergraph.graphql');
  writeFileSync(supergraphFile, composeSupergraph(subgraphs.urls));
  const place = { ...surroundings, cores, supergraphFile, subgraphUrls: subgraphs.urls };
  return gather(peers, used, place, { baseline: 'stock', computed: subgraphs.computed });
}

/** Starts them all and checks their answers; one of our own that is wrong ends the bench, as the baseline does, a stranger is left out. */
export async function gather(
  peers: readonly Peer[],
  used: readonly Workload[],
  place: PeerPlace,
  { baseline, computed }: Pick<Field, 'baseline' | 'computed'>,
): Promise<Field> {
  const { room, cores, say } = place;
  const driver = startLoadDriver(room, cores);
  const running: RunningPeer[] = [];
  const leftOut: Record<string, string> = {};
  const probe = used[0]?.asks[0];
  if (probe === undefined) throw new Error('there is nothing to ask');
  for (const peer of peers) {
    try {
      const started = await startPeer(peer, place, probe);
      await prepare(started, used, driver);
      running.push(started);
      say(`${peer.name} answers as it should`);
    } catch (error) {
      if (peer.isOurs || peer.name === baseline || room.signal.aborted) throw error;
      leftOut[peer.name] = (error instanceof Error ? error.message : String(error)).slice(0, 600);
      say(`${peer.name} is left out: ${leftOut[peer.name]}`);
    }
  }
  return {
    peers: running,
    leftOut,
    baseline,
    computed,
    async close() {
      for (const peer of running) await peer.stop();
    },
    drive: ({ name, pids }, workload, { connections, seconds, rate }) =>
      driver.drive({
        id: `${name} ${workload.name}`,
        connections,
        leadMs,
        ms: seconds * 1_000,
        pids,
        ownedCores: cores.owned,
        ...(rate === undefined ? {} : { rate }),
      }),
  };
}

async function prepare(peer: RunningPeer, used: readonly Workload[], driver: LoadDriver): Promise<void> {
  for (const workload of used) {
    const requests = await peer.check(workload);
    await driver.prepare(requests);
  }
  for (const { name } of used) {
    await driver.drive({ id: `${peer.name} ${name}`, connections: 16, leadMs: 0, ms: warmUpMs / used.length, pids: [], ownedCores: [] });
  }
}
