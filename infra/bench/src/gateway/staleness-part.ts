import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findKafka, startBroker } from '@cattc/kafka';
import { Pool } from 'undici';
import { type Bound, rounded, type Surroundings } from '../bench.ts';
import { startBenchSystem } from '../bench-system.ts';
import { gatewayClient, secretariat } from '../graph-client.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { registerOrganizations, updateOrganization } from '../thread/commit-latency.ts';
import type { Extent, PartResult } from './part.ts';

/** Milliseconds for which an answer that a change has ended was still given. */
interface Staleness {
  /** Since the change's answer, which follows its commit at once; 0 where none was given any more. What is judged. */
  readonly sinceAnswer: Spread;
  /** Since the change was sent, before its commit: and so with all that the change itself takes. */
  readonly sinceRequest: Spread;
  /** Share of the reads that were answered from what is kept. */
  readonly hits: number;
}

const query = 'query ($id: ID!) { organization(id: $id) { id version displayName } }';
/** At rest: what was read last is kept, and whoever was quicker than the log has been read anew. */
const restMs = 30;
/** No event is on its way longer. */
const quietMs = 100;
const readers = 2;
const changesOfARound = 50;

/** A whole system over each log: somebody reads a record that is kept, again and again, and somebody else changes it. Everything shares the cores. */
export async function measureStaleness({ rounds }: Extent, { room, say }: Surroundings): Promise<PartResult> {
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
    const measured = await measureOver(system, rounds * changesOfARound, { room });
    say(`${log}: an answer is given after a change for ${JSON.stringify(measured)}`);
    figures[log] = measured;
    await system.stop();
    await broker?.stop();
  }
  const bounds = Object.entries(figures).map(
    ([log, { sinceAnswer }]): Bound => ({
      what: `kept answers after a change, over the ${log} log, p99`,
      value: sinceAnswer.p99,
      unit: 'ms',
      atMost: 50,
    }),
  );
  return { figures: { ...figures, ...leftOut }, bounds };
}

async function measureOver(
  system: Awaited<ReturnType<typeof startBenchSystem>>,
  changes: number,
  { room }: Pick<Surroundings, 'room'>,
): Promise<Staleness> {
  const staff = await gatewayClient(room, system, secretariat);
  const [[id = '', registered = 0] = []] = await registerOrganizations(staff, 1);
  const anybody = new Pool(system.url, { connections: readers });
  room.defer(() => anybody.destroy());
  const body = JSON.stringify({ query, variables: { id } });
  /** The version that an answer tells. */
  const read = async (): Promise<number> => {
    const { body: answer } = await anybody.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await answer.text();
    const [, version] = /"version":(\d+)/.exec(text) ?? [];
    if (version === undefined) throw new Error(`a read was answered ${text.slice(0, 500)}`);
    return Number(version);
  };
  /** When the latest read began that was told less than this version. */
  let newest = registered;
  let latestStale = Number.NEGATIVE_INFINITY;
  let isReading = true;
  const reading = Promise.all(
    Array.from({ length: readers }, async () => {
      while (isReading) {
        const sentAt = performance.now();
        const wanted = newest;
        if ((await read()) < wanted) latestStale = Math.max(latestStale, sentAt);
        await delay(1);
      }
    }),
  );
  const sinceAnswer: number[] = [];
  const sinceRequest: number[] = [];
  // Changes of rights, such as those that a system begins with, keep answers from being kept for a while.
  await delay(6_000, undefined, { signal: room.signal });
  const [hitsBefore, allBefore] = await outcomes(system.url);
  for (let change = 1; change <= changes; change += 1) {
    await delay(restMs, undefined, { signal: room.signal });
    const sentAt = performance.now();
    latestStale = Number.NEGATIVE_INFINITY;
    await staff.ask(updateOrganization, { input: { id, city: `City ${change}` } });
    const answeredAt = performance.now();
    newest = registered + change;
    await delay(quietMs, undefined, { signal: room.signal });
    sinceAnswer.push(Math.max(0, latestStale - answeredAt));
    sinceRequest.push(Math.max(answeredAt, latestStale) - sentAt);
  }
  const [hits, all] = await outcomes(system.url);
  isReading = false;
  await reading;
  return {
    sinceAnswer: spreadOf(sinceAnswer),
    sinceRequest: spreadOf(sinceRequest),
    hits: rounded((hits - hitsBefore) / (all - allBefore)),
  };
}

/** Reads that were answered from what is kept, and all. */
async function outcomes(url: string): Promise<readonly [hits: number, all: number]> {
  const text = await (await fetch(`${url}/metrics`)).text();
  let hits = 0;
  let all = 0;
  for (const [, labels = '', count] of text.matchAll(/^cattc_response_cache_total\{([^}]*)\} (\d+)$/gm)) {
    all += Number(count);
    if (labels.includes('outcome="hit"')) hits += Number(count);
  }
  return [hits, all];
}
