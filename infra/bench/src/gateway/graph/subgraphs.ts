import { join } from 'node:path';
import type { Room } from '../../room.ts';
import { endChild, nextMessage } from '../child.ts';
import { type CorePlan, spawnNode } from '../cores.ts';

export interface RunningSubgraphs {
  readonly pid: number;
  /** Addresses with `/graphql`, by name. */
  readonly urls: ReadonlyMap<string, string>;
  /** How many answers have had to be computed so far. */
  computed(): Promise<number>;
}

export async function startSubgraphs(room: Room, cores: CorePlan): Promise<RunningSubgraphs> {
  const child = spawnNode(cores.others, [join(import.meta.dirname, 'subgraph-process.js')], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  room.defer(() => endChild(child));
  const { ports } = await nextMessage<{ ports: [name: string, port: number][] }>(child, 'the subgraphs');
  return {
    pid: child.pid ?? 0,
    urls: new Map(ports.map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`])),
    async computed() {
      child.send('computed');
      return (await nextMessage<{ computed: number }>(child, 'the subgraphs')).computed;
    },
  };
}
