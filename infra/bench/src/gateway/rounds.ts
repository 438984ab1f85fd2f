import { type Figure, figuresOf, tableOf } from './figures.ts';
import type { DriveResult } from './load/load-orders.ts';
import type { GatewayPartSurroundings } from './part.ts';
import type { RunningPeer } from './peers/running-peer.ts';
import type { Workload } from './workloads.ts';

interface RoundsOptions {
  readonly title: string;
  readonly connections: number;
  /** Arrivals per second at a peer. */
  readonly rate?: (peer: RunningPeer) => number;
}

/** Of a core: more than this of somebody else's work in a slice, and it is driven again. */
const tolerated = 0.05;
const attempts = 3;

/** A slice in which nothing else ran on the gateway's cores; where there is none, the one in which least did. */
export async function leastDisturbed(drive: () => Promise<DriveResult>): Promise<DriveResult> {
  let best = await drive();
  for (let attempt = 1; attempt < attempts && best.disturbance > tolerated; attempt += 1) {
    const again = await drive();
    if (again.disturbance < best.disturbance) best = again;
  }
  return best;
}

/** A slice of each peer in turn, and again; each round in the other order than the one before, so that what changes on the machine meets all. */
export async function measureRounds(
  { field, rounds, seconds, say }: GatewayPartSurroundings,
  workload: Workload,
  { title, connections, rate }: RoundsOptions,
): Promise<Record<string, Figure>> {
  const slices = new Map<string, DriveResult[]>(field.peers.map(({ name }) => [name, []]));
  const computed = await field.computed();
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of round % 2 === 0 ? field.peers : field.peers.toReversed()) {
      const load = { connections, seconds, ...(rate === undefined ? {} : { rate: rate(peer) }) };
      slices.get(peer.name)?.push(await leastDisturbed(() => field.drive(peer, workload, load)));
    }
  }
  const anew = (await field.computed()) - computed;
  const figures = figuresOf(slices, field.baseline);
  say(`${title}\n${tableOf(figures, field.baseline)}${anew === 0 ? '' : `\n    ${anew} answers of subgraphs were not known before`}`);
  return figures;
}
