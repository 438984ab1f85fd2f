import { rounded, type Surroundings } from '../../bench.ts';
import { startBenchSystem } from '../../bench-system.ts';
import { gatewayClient, secretariat } from '../../graph-client.ts';
import { peakMemory, processorSeconds, processTree } from '../../process-tree.ts';
import { median } from '../../spread.ts';
import { registerOrganizations, updateOrganization } from '../../thread/commit-latency.ts';
import type { Extent, PartResult } from '../part.ts';
import { openSubscribers } from './subscribers.ts';

const count = 10_000;
const query = `subscription Follow($id: ID!) {
  organizationChanged(id: $id) {
    id version displayName country { code } listings(first: 3) { totalCount nodes { number title { value } } } positions(first: 3) { totalCount }
  }
}`;

/** A whole system, one organisation, and everybody who follows it: how long after a change's answer the last of them is told. Everything shares the cores. */
export async function measureSubscribers({ rounds }: Extent, { room, say }: Surroundings): Promise<PartResult> {
  const system = await startBenchSystem(room, { name: 'subscribers' });
  const gateway = processTree(system.pid).find(({ name }) => name === 'gateway')?.pid ?? 0;
  const staff = await gatewayClient(room, system, secretariat);
  const [[id = '', registered = 0] = []] = await registerOrganizations(staff, 1);
  const before = peakMemory(gateway);
  const began = performance.now();
  const subscribers = await openSubscribers(room, { url: `${system.url.replace('http', 'ws')}/graphql`, count, query, variables: { id } });
  const opened = (performance.now() - began) / 1_000;
  const cpuBefore = processorSeconds([gateway]);
  const lasts: number[] = [];
  const medians: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await staff.ask(updateOrganization, { input: { id, city: `City ${round}` } });
    const answeredAt = performance.timeOrigin + performance.now();
    const { median: middle, last } = await subscribers.arrivalsOf(registered + round);
    lasts.push(last - answeredAt);
    medians.push(middle - answeredAt);
  }
  const figures = {
    subscribers: count,
    changes: rounds,
    lastMs: { p50: rounded(median(lasts)), max: rounded(Math.max(...lasts)) },
    medianMs: rounded(median(medians)),
    gatewayMegabytes: rounded(peakMemory(gateway) / 1e6),
    gatewayMegabytesBefore: rounded(before / 1e6),
    microsecondsOfAValue: rounded(((processorSeconds([gateway]) - cpuBefore) * 1e6) / (rounds * count)),
    openedInSeconds: rounded(opened),
  };
  say(`${count} subscribers: ${JSON.stringify(figures)}`);
  return {
    figures,
    bounds: [
      { what: `one change told to ${count} subscribers, the slowest of the changes`, value: figures.lastMs.max, unit: 'ms', atMost: 1_000 },
      { what: `memory of the gateway with ${count} subscribers`, value: figures.gatewayMegabytes, unit: 'MB', atMost: 1_000 },
    ],
  };
}
