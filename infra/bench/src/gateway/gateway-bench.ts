import { type Bench, type Bound, UsageError, wholeNumber, wholeNumbers } from '../bench.ts';
import { measureExecutors } from './executor-part.ts';
import { openField } from './field.ts';
import { halfLoadPart } from './half-load-part.ts';
import { memoryPart } from './memory-part.ts';
import type { Extent, GatewayPart, Headline, PartResult } from './part.ts';
import { byHand } from './peers/by-hand.ts';
import { ours } from './peers/ours.ts';
import type { Peer } from './peers/peer.ts';
import { strangers } from './peers/strangers.ts';
import { profileGateway } from './profile.ts';
import { measureReal } from './real/real-part.ts';
import { measureSoak } from './soak-part.ts';
import { measureStaleness } from './staleness-part.ts';
import { measureSubscribers } from './subscribers/subscribers-part.ts';
import { identicalPart, nestedPart, oneSubgraphPart, unicodePart } from './throughput-parts.ts';
import { measureWorkers } from './workers-part.ts';
import { workloads } from './workloads.ts';

const peers: readonly Peer[] = [...strangers.slice(0, 1), ...ours, ...strangers.slice(1), ...byHand];
const parts: readonly GatewayPart[] = [nestedPart, oneSubgraphPart, identicalPart, unicodePart, halfLoadPart, memoryPart];

/** Measured in this process, or over systems of their own. */
const executorPart = { name: 'executor' };
const workersPart = { name: 'workers' };
const realPart = { name: 'real' };
const subscribersPart = { name: 'subscribers' };
const stalenessPart = { name: 'staleness' };
/** Takes an hour: asked for by name alone. */
const soakPart = { name: 'soak' };
const usualParts = [...parts, executorPart, workersPart, realPart, subscribersPart, stalenessPart];
const allParts = [...usualParts, soakPart];

const names = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join(',');

/** This gateway and others over a small graph whose subgraphs answer from memory: only the gateway is measured, each in its own process on a core of its own. */
export const gatewayBench: Bench = {
  name: 'gateway',
  summary: 'requests per second through this gateway and through others, over the same subgraphs',
  options: {
    parts: { type: 'string', shown: '--parts A,B', help: 'what is measured', default: names(usualParts) },
    peers: { type: 'string', shown: '--peers A,B', help: 'who is measured', default: names(peers) },
    rounds: { type: 'string', shown: '--rounds N', help: 'slices of each peer, by turns', default: '5' },
    seconds: { type: 'string', shown: '--seconds N', help: 'length of a slice', default: '3' },
    connections: { type: 'string', shown: '--connections N,N', help: 'clients at once; bounds are about the first', default: '16,64' },
    cores: { type: 'string', shown: '--cores N', help: 'cores for the gateway; the load has the others', default: '1' },
    requests: { type: 'string', shown: '--requests N', help: 'of the part soak', default: '1000000' },
    operations: { type: 'string', shown: '--operations N', help: 'that differ, of the part soak', default: '10000' },
    profile: {
      type: 'boolean',
      shown: '--profile',
      help: 'instead: where the time of the first of our gateways goes in the first part, by function',
    },
  },
  async run(values, surroundings) {
    const [chosenParts, chosenPeers] = [choose('parts', allParts, values.parts), choose('peers', peers, values.peers)];
    const [connections, ...moreConnections] = wholeNumbers(values, 'connections');
    if (connections === undefined) throw new UsageError('--connections is empty: a number such as 16 is needed.');
    const extent: Extent = {
      rounds: wholeNumber(values, 'rounds'),
      seconds: wholeNumber(values, 'seconds'),
      connections: [connections, ...moreConnections],
    };
    const cores = wholeNumber(values, 'cores');
    if (values.profile === true) {
      const gateway = chosenPeers.find(({ isOurs }) => isOurs) ?? (ours[0] as Peer);
      const workload = parts.find((part) => chosenParts.includes(part))?.workloads[0] ?? workloads.nested;
      return profileGateway(gateway, workload, { extent, cores }, surroundings);
    }
    const details: Record<string, unknown> = {};
    const bounds: Bound[] = [];
    let headline: Headline | undefined;
    const keep = (name: string, measured: PartResult): void => {
      details[name] = measured.figures;
      bounds.push(...measured.bounds);
      headline ??= measured.headline;
    };
    const overField = parts.filter((part) => chosenParts.includes(part));
    if (overField.length > 0) {
      const used = new Set(overField.flatMap(({ workloads: sent }) => sent));
      const field = await openField(chosenPeers, [...used], cores, surroundings);
      details.leftOut = field.leftOut;
      for (const part of overField) keep(part.name, await part.measure({ ...surroundings, ...extent, field }));
      await field.close();
    }
    if (chosenParts.includes(executorPart)) keep(executorPart.name, await measureExecutors(extent, surroundings));
    if (chosenParts.includes(workersPart)) keep(workersPart.name, await measureWorkers(extent, surroundings));
    if (chosenParts.includes(realPart)) keep(realPart.name, await measureReal(extent, surroundings));
    if (chosenParts.includes(subscribersPart)) keep(subscribersPart.name, await measureSubscribers(extent, surroundings));
    if (chosenParts.includes(stalenessPart)) keep(stalenessPart.name, await measureStaleness(extent, surroundings));
    if (chosenParts.includes(soakPart))
      keep(
        soakPart.name,
        await measureSoak({ requests: wholeNumber(values, 'requests'), operations: wholeNumber(values, 'operations') }, surroundings),
      );
    return {
      ...(headline ?? { value: Number.NaN }),
      unit: 'requests/s',
      details: {
        ratioIs: 'median of the ratios to the baseline, of each round',
        answerBytes: JSON.stringify(workloads.nested.asks[0]?.answer).length,
        ...extent,
        cores,
        ...details,
      },
      bounds,
    };
  },
};

function choose<Named extends { readonly name: string }>(
  option: string,
  all: readonly Named[],
  given: string | boolean | undefined,
): readonly Named[] {
  return String(given)
    .split(',')
    .map((name) => {
      const found = all.find((one) => one.name === name.trim());
      if (found !== undefined) return found;
      throw new UsageError(`--${option} has ${JSON.stringify(name)}: of ${names(all)}.`);
    });
}
