import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';
import { type Bench, rounded, type Surroundings, wholeNumber } from '../bench.ts';
import { type BenchSystem, gatewayEnvironment, isReady, startBenchSystem } from '../bench-system.ts';
import { tokenOf } from '../graph-client.ts';
import { median, type Spread } from '../spread.ts';
import type { CacheFigures } from './token-cache.ts';

/** The two gateways of one process: as it is, and one that believes everybody and knows no rules. */
export type Kind = 'on' | 'off';

/** One process, with a gateway of each kind. */
interface Pair {
  readonly pools: Readonly<Record<Kind, Pool>>;
  /** Processor milliseconds per request, one for each turn. */
  readonly cpuPerRequest: Readonly<Record<Kind, number[]>>;
  /** Processor time since it was asked last, in milliseconds. */
  cpuMs(): Promise<number>;
  /** Milliseconds that letting in the caller of a request took since this was asked last; they are timed once it is asked. */
  timeAdmissions(): Promise<Spread>;
  /** Milliseconds that the rules of one operation take; asked last, as it moves heap and code. */
  timeRules(): Promise<Spread>;
}

/** What is asked, again and again. */
export const operation = `{
  viewer { role }
  organizations(first: 10) { nodes { id displayName types country { code name } membership { state tier } listings(first: 2) { nodes { id state } } } }
}`;
const path = '/graphql';
const kinds = ['on', 'off'] as const satisfies readonly Kind[];

/**
 * Two gateways over the same subgraphs, in one process, by short turns: what else the machine does at the time, what the compiler has made of the code, and the
 * state of the heap are the same for both. What is compared is the processor time that a request takes in the gateway: its throughput is the inverse,
 * whatever the subgraphs need.
 */
export const authBench: Bench = {
  name: 'auth',
  summary: 'what letting in callers and the rules of access cost the gateway',
  options: {
    requests: { type: 'string', shown: '--requests N', help: 'requests to each gateway in a turn', default: '100' },
    turns: { type: 'string', shown: '--turns N', help: 'turns', default: '60' },
    processes: {
      type: 'string',
      shown: '--processes N',
      help: 'processes, each with a gateway as it is and one without: two of one program differ by themselves',
      default: '2',
    },
    callers: { type: 'string', shown: '--callers N', help: 'different callers', default: '50' },
    cached: { type: 'string', shown: '--cached N', help: 'callers whose tokens are held in memory at once', default: '10000' },
  },
  async run(values, surroundings) {
    const { room, say } = surroundings;
    const [requests, turns] = [wholeNumber(values, 'requests'), wholeNumber(values, 'turns')];
    const [callers, processes] = [wholeNumber(values, 'callers'), wholeNumber(values, 'processes')];
    const cache = await measureCache(wholeNumber(values, 'cached'));
    say(`${cache.tokens} callers' tokens: ${rounded(cache.verifiedMb)} MB; as many internal tokens: ${rounded(cache.internalMb)} MB`);
    const system = await startBenchSystem(room, { name: 'data', sample: true });
    const tokens: string[] = [];
    for (let caller = 0; caller < callers; caller += 1)
      tokens.push(await tokenOf(system, { role: 'SECRETARIAT', person: `bench-${caller}` }));
    const pairs: Pair[] = [];
    for (let started = 0; started < processes; started += 1) pairs.push(await startPair(system, surroundings));
    const next = inTurn(tokens);
    const warmUp = Math.max(400, callers);
    for (const { pools } of pairs) for (const kind of kinds) await drive(pools[kind], warmUp, next);
    const begin = performance.now();
    for (let turn = 0; turn < turns; turn += 1) {
      for (const pair of pairs) {
        // Each begins every other turn.
        for (const kind of turn % 2 === 0 ? kinds : kinds.toReversed()) {
          await pair.cpuMs();
          await drive(pair.pools[kind], requests, next);
          pair.cpuPerRequest[kind].push((await pair.cpuMs()) / requests);
        }
      }
    }
    const everySeconds = (performance.now() - begin) / 1_000 / ((turns * requests) / callers);
    // Times are taken of one request at a time: under full load they would tell how long a process waits for a core.
    const [first] = pairs;
    if (first === undefined) throw new Error('there is no gateway');
    await first.timeAdmissions();
    await drive(first.pools.on, 400, next, 1);
    const admission = await first.timeAdmissions();
    const rules = await first.timeRules();
    const ratios = pairs.map(({ cpuPerRequest: { on, off } }) => on.map((cpu, turn) => cpu / (off[turn] ?? Number.NaN)));
    const ratio = mean(ratios.map(median));
    const [on, off] = kinds.map((kind) => mean(pairs.map(({ cpuPerRequest }) => median(cpuPerRequest[kind]))));
    say(
      `processor time of the gateway per request: ${rounded(on ?? 0)} ms, ${rounded(off ?? 0)} ms without; ${rounded(ratio)} times in a turn`,
    );
    const p99 = admission.p99 + rules.p99;
    return {
      value: rounded((ratio - 1) * 100),
      unit: '% of the gateway',
      baseline: rounded(off ?? 0),
      ratio: rounded(ratio),
      details: {
        baselineIs: 'processor milliseconds per request without verification and rules; the ratio is the median of those of each turn',
        ratioOfEachProcess: ratios.map(quarters),
        admission,
        rules,
        cache,
        callers,
        eachCallerComesEverySeconds: rounded(everySeconds),
      },
      bounds: [
        { what: "verification and rules, of the gateway's throughput", value: (1 - 1 / ratio) * 100, unit: '%', atMost: 5 },
        { what: 'verification and rules, p99', value: p99, unit: 'ms', atMost: 0.3 },
        { what: `${cache.tokens} callers' tokens in memory`, value: cache.verifiedMb, unit: 'MB', atMost: 20 },
      ],
    };
  },
};

/** How far the turns of one process lie apart: half of them are between the first and the last. */
function quarters(ratios: readonly number[]): readonly number[] {
  const sorted = [...ratios].sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((part) => rounded(sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN));
}

/** Each after the other, and again. */
function inTurn(tokens: readonly string[]): () => string {
  let taken = 0;
  return () => tokens[taken++ % tokens.length] ?? '';
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** In a process of its own, where nothing else moves the heap. */
async function measureCache(tokens: number): Promise<CacheFigures> {
  const child = fork(join(import.meta.dirname, 'token-cache.js'), [String(tokens)], { execArgv: ['--expose-gc'] });
  const [figures] = (await once(child, 'message')) as [CacheFigures];
  return figures;
}

async function startPair(system: BenchSystem, { room }: Surroundings): Promise<Pair> {
  const child = fork(join(import.meta.dirname, 'measured-gateway.js'), {
    env: { ...gatewayEnvironment(system), CATTC_PORT: '0', CATTC_LOG_LEVEL: 'error' },
    execArgv: [],
  });
  room.defer(() => child.kill('SIGKILL'));
  const urls = await next<Record<Kind, string>>(child);
  for (const kind of kinds) while (!(await isReady(urls[kind]))) await delay(20);
  const poolOf = (kind: Kind): Pool => {
    const pool = new Pool(urls[kind], { connections: 8 });
    room.defer(() => pool.destroy());
    return pool;
  };
  const asked = <Answer>(what: 'cpu' | 'admissions' | 'rules') => {
    const answer = next<Answer>(child);
    child.send(what);
    return answer;
  };
  return {
    pools: { on: poolOf('on'), off: poolOf('off') },
    cpuPerRequest: { on: [], off: [] },
    cpuMs: () => asked<number>('cpu'),
    timeAdmissions: () => asked<Spread>('admissions'),
    timeRules: () => asked<Spread>('rules'),
  };
}

/** The child's next message; rejects where it ends instead. */
async function next<Message>(child: ChildProcess): Promise<Message> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const [message] = await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(() => {
        throw new Error('a measured gateway ended');
      }),
    ]);
    return message as Message;
  } finally {
    settled.abort();
  }
}

/** So many requests at a time. */
async function drive(pool: Pool, requests: number, nextToken: () => string, atOnce = 8): Promise<void> {
  let sent = 0;
  const worker = async (): Promise<void> => {
    while (sent < requests) {
      sent += 1;
      const { statusCode, body } = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${nextToken()}` },
        body: JSON.stringify({ query: operation }),
      });
      const text = await body.text();
      if (statusCode !== 200 || text.includes('"errors":[')) throw new Error(`a gateway answered ${statusCode}: ${text.slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
