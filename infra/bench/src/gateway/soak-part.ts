import { type Bound, rounded, type Surroundings } from '../bench.ts';
import { openField } from './field.ts';
import type { PartResult } from './part.ts';
import { ours } from './peers/ours.ts';
import type { Peer } from './peers/peer.ts';
import type { RunningPeer } from './peers/running-peer.ts';
import { workloads } from './workloads.ts';

const clients = 16;
const samples = 20;
/** Of the operations: they are asked all the time, the others for a while each. */
const hotOperations = 100;
const fields = [
  'name',
  'city',
  'tier',
  'active',
  'employees',
  'country { code }',
  'country { name }',
  'listings(first: 1) { id }',
  'talents(first: 1) { id }',
];

export interface SoakExtent {
  readonly requests: number;
  readonly operations: number;
}

interface Sample {
  readonly requests: number;
  readonly residentMegabytes: number;
  /** After a garbage collection. */
  readonly heapMegabytes: number;
}

/** What the gateway's memory does over many requests of many operations: it has to stay what it was once its caches are full. */
export async function measureSoak({ requests, operations }: SoakExtent, surroundings: Surroundings): Promise<PartResult> {
  const { say } = surroundings;
  const field = await openField([steady(ours[0] as Peer)], [workloads['one-subgraph']], 1, surroundings);
  const peer = field.peers[0] as RunningPeer;
  const curve: Sample[] = [];
  let sent = 0;
  const client = async (until: number): Promise<void> => {
    while (sent < until) {
      const at = sent++;
      const number = at % 2 === 0 ? Math.floor((at * operations) / requests) : (at * 7) % hotOperations;
      const answer = await peer.ask(JSON.stringify({ query: operation(number % operations), variables: { offset: at % 700 } }));
      if (!answer.startsWith('{"data":{"members":[')) throw new Error(`operation ${number} was answered ${answer.slice(0, 500)}`);
    }
  };
  for (let sample = 1; sample <= samples; sample += 1) {
    await Promise.all(Array.from({ length: clients }, () => client(Math.ceil((requests * sample) / samples))));
    const resident = peer.memory;
    curve.push({ requests: sent, residentMegabytes: rounded(resident / 1e6), heapMegabytes: rounded((await peer.heap()) / 1e6) });
    say(`soak: ${JSON.stringify(curve.at(-1))}`);
  }
  await field.close();
  const growth = {
    heap: growthOf(curve.map(({ heapMegabytes }) => heapMegabytes)),
    resident: growthOf(curve.map(({ residentMegabytes }) => residentMegabytes)),
  };
  const bounds = Object.entries(growth).map(
    ([name, value]): Bound => ({
      what: `${name} memory in the last quarter of ${requests} requests of ${operations} operations, to that in the quarter before`,
      value,
      unit: 'times',
      atMost: 1.05,
    }),
  );
  return { figures: { requests, operations, curve, growth }, bounds };
}

/** The most in the last quarter to the most in the one before. */
function growthOf(megabytes: readonly number[]): number {
  const quarter = megabytes.length / 4;
  return rounded(Math.max(...megabytes.slice(-quarter)) / Math.max(...megabytes.slice(-2 * quarter, -quarter)));
}

/** Each is another text and another plan. */
function operation(number: number): string {
  const chosen = fields.filter((_, at) => ((number * 31 + 1) >> at) % 2 === 1);
  return `query Soak($offset: Int!) { members(first: 2, offset: $offset) { id of${number}: id ${chosen.join(' ')} } }`;
}

/** A caller who may plan as many operations as there are. */
function steady(peer: Peer): Peer {
  return {
    ...peer,
    async command(place, port) {
      const command = await peer.command(place, port);
      return { ...command, env: { ...command.env, CATTC_PLANNING_BUDGET: '60000' } };
    },
  };
}
