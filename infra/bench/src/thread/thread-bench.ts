import { join } from 'node:path';
import { findKafka, startBroker } from '@cattc/kafka';
import type { Bench, Bound, Surroundings } from '../bench.ts';
import { rounded, UsageError, wholeNumber, wholeNumbers } from '../bench.ts';
import { startBenchSystem } from '../bench-system.ts';
import { registerPartner } from '../partner-feed.ts';
import { bytesOf, makeEvents } from './bench-events.ts';
import { type CommitLatency, type LatencyOptions, measureCommits } from './commit-latency.ts';
import { measureProducer } from './raw-producer.ts';
import { measureInserts, measureThroughput } from './throughput.ts';

type LogKind = 'embedded' | 'kafka';

interface LogFigures {
  readonly commits: readonly CommitLatency[];
  readonly eventsPerSecond: number;
  readonly bareInsertPerSecond: number;
  readonly ratioToBareInsert: number;
  readonly kafkajsPerSecond?: number;
  readonly ratioToKafkajs?: number;
  readonly cpuSeconds: Readonly<Record<string, number>>;
}

/** As many as the relay takes at once. */
const batchSize = 500;

/** From a commit to a partner's SSE client, and how many events a second the way takes. */
export const threadBench: Bench = {
  name: 'thread',
  summary: 'commit → SSE client, and events per second from outbox over the log to the journal',
  options: {
    commits: { type: 'string', shown: '--commits N', help: 'commits at each rate', default: '1000' },
    rates: { type: 'string', shown: '--rates N,N', help: 'commits per second', default: '50,200' },
    events: { type: 'string', shown: '--events N', help: 'events for the throughput', default: '30000' },
    via: {
      type: 'string',
      shown: '--via WAY',
      help: 'where the commits are asked for: network (the subgraph) or gateway',
      default: 'network',
    },
    log: {
      type: 'string',
      shown: '--log KIND',
      help: 'embedded, kafka or both; kafka needs Java 17 and its jars, see infra/kafka',
      default: 'both',
    },
  },
  async run(values, surroundings) {
    const { say } = surroundings;
    const via = values.via === 'network' || values.via === 'gateway' ? values.via : undefined;
    if (via === undefined) throw new UsageError(`--via is "${values.via}": network or gateway is needed.`);
    const options: LatencyOptions = { via, commits: wholeNumber(values, 'commits'), rates: wholeNumbers(values, 'rates') };
    const events = wholeNumber(values, 'events');
    const figures: Partial<Record<LogKind, LogFigures>> = {};
    let leftOut: string | undefined;
    for (const kind of kindsOf(values.log)) {
      const kafka = kind === 'kafka' ? findKafka() : undefined;
      if (kafka !== undefined && 'missing' in kafka) {
        if (values.log === 'kafka') throw new Error(kafka.missing);
        leftOut = kafka.missing;
        say(`Kafka is left out: ${leftOut}`);
      } else figures[kind] = await measureLog(kind, options, events, surroundings);
    }
    const { embedded, kafka } = figures;
    const judged = embedded ?? kafka;
    if (judged === undefined) throw new Error('nothing was measured');
    const peer = embedded === undefined ? kafka?.kafkajsPerSecond : embedded.bareInsertPerSecond;
    return {
      value: judged.eventsPerSecond,
      unit: 'events/s',
      ...(peer === undefined ? {} : { baseline: peer, ratio: rounded(judged.eventsPerSecond / peer) }),
      details: { via, events, batchSize, ...figures, ...(leftOut === undefined ? {} : { leftOut: { kafka: leftOut } }) },
      bounds: Object.entries(figures).flatMap(([kind, found]) => boundsOf(kind, found)),
    };
  },
};

function kindsOf(text: unknown): LogKind[] {
  if (text === 'both') return ['embedded', 'kafka'];
  if (text === 'embedded' || text === 'kafka') return [text];
  throw new UsageError(`--log is "${text}": embedded, kafka or both is needed.`);
}

async function measureLog(kind: LogKind, options: LatencyOptions, count: number, { room, say }: Surroundings): Promise<LogFigures> {
  const broker = kind === 'kafka' ? await startBroker({ dir: join(room.dir, 'kafka') }) : undefined;
  if (broker !== undefined) room.defer(() => broker.stop());
  const system = await startBenchSystem(room, { name: `${kind}-data`, ...(broker === undefined ? {} : { kafka: broker.address }) });
  say(`${kind}: a system without sample data is ready at ${system.url}`);
  const feed = await registerPartner(room, system);
  const commits = await measureCommits(room, system, options, say);
  const events = await makeEvents(count, system.url);
  const bytes = Math.round(events.reduce((sum, event) => sum + bytesOf(event), 0) / events.length);
  const { eventsPerSecond, seconds, cpuSeconds } = await measureThroughput(room, system, feed, events);
  say(`${kind}: ${count} events of ${bytes} bytes from outbox to journal in ${rounded(seconds)} s: ${eventsPerSecond}/s`);
  const bareInsertPerSecond = await measureInserts(room, system, events, batchSize);
  say(`${kind}: bare INSERT of ${batchSize} rows each: ${bareInsertPerSecond}/s`);
  const kafkajsPerSecond = broker === undefined ? undefined : await measureProducer(room, broker.address, events, batchSize);
  if (kafkajsPerSecond !== undefined) say(`${kind}: kafkajs alone, ${batchSize} messages each: ${kafkajsPerSecond}/s`);
  await system.stop();
  await broker?.stop();
  return {
    commits,
    eventsPerSecond,
    bareInsertPerSecond,
    ratioToBareInsert: rounded(eventsPerSecond / bareInsertPerSecond),
    ...(kafkajsPerSecond === undefined ? {} : { kafkajsPerSecond, ratioToKafkajs: rounded(eventsPerSecond / kafkajsPerSecond) }),
    cpuSeconds,
  };
}

function boundsOf(kind: string, { commits, eventsPerSecond }: LogFigures): Bound[] {
  return [
    ...commits.map(({ perSecond, fromRequest }) => ({
      what: `${kind}: commit → SSE client at ${perSecond}/s, p99`,
      value: fromRequest.p99,
      unit: 'ms',
      atMost: 100,
    })),
    { what: `${kind}: outbox → log → journal`, value: eventsPerSecond, unit: 'events/s', atLeast: 3_000 },
  ];
}
