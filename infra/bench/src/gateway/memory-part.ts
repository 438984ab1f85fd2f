import { rounded } from '../bench.ts';
import type { GatewayPart } from './part.ts';
import { workloads } from './workloads.ts';

/** What each peer's processes hold of memory after load. */
export const memoryPart: GatewayPart = {
  name: 'memory',
  workloads: [workloads.nested],
  async measure({ field, connections, seconds, rounds, say }) {
    const megabytes: Record<string, number> = {};
    for (const peer of field.peers) {
      let most = 0;
      for (let round = 0; round < rounds; round += 1) {
        await field.drive(peer, workloads.nested, { connections: connections.at(-1) ?? connections[0], seconds });
        most = Math.max(most, peer.memory);
      }
      megabytes[peer.name] = rounded(most / 1e6);
    }
    say(
      `resident memory under load, MB: ${Object.entries(megabytes)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')}`,
    );
    const { ours, stock } = megabytes;
    const bounds =
      ours === undefined || stock === undefined
        ? []
        : [{ what: "memory, ours to stock's", value: ours / stock, unit: 'times', atMost: 0.6 }];
    return { figures: megabytes, bounds };
  },
};
