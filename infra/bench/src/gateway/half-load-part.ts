import { rounded } from '../bench.ts';
import type { GatewayPart } from './part.ts';
import { leastDisturbed, measureRounds } from './rounds.ts';
import { workloads } from './workloads.ts';

const mostConnections = 128;

/** How long requests take that come by themselves, half as many as the peer can answer. */
export const halfLoadPart: GatewayPart = {
  name: 'half-load',
  workloads: [workloads.nested],
  async measure(surroundings) {
    const { field, connections, seconds } = surroundings;
    const half = new Map<string, number>();
    for (const peer of field.peers) {
      const { perSecond } = await leastDisturbed(() => field.drive(peer, workloads.nested, { connections: connections[0], seconds }));
      half.set(peer.name, perSecond / 2);
    }
    const figures = await measureRounds(surroundings, workloads.nested, {
      title: 'nested, half of what each can answer',
      connections: mostConnections,
      rate: ({ name }) => half.get(name) ?? 1,
    });
    const { ours, stock } = figures;
    const bounds =
      ours === undefined || stock === undefined
        ? []
        : [{ what: "p99 at half load, ours to stock's", value: ours.p99 / stock.p99, unit: 'times', atMost: 0.25 }];
    return {
      figures: Object.fromEntries(
        Object.entries(figures).map(([name, { perSecond, p50, p99 }]) => [name, { perSecond: rounded(perSecond), p50, p99 }]),
      ),
      bounds,
    };
  },
};
