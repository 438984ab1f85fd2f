import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'undici';
import { type Bench, rounded, type Surroundings, wholeNumber } from '../bench.ts';
import { type BenchSystem, startBenchSystem } from '../bench-system.ts';
import { tokenOf } from '../graph-client.ts';
import { processTree } from '../process-tree.ts';
import { median, type Spread } from '../spread.ts';
import type { CacheFigures } from './token-cache.ts';

/** What a gateway tells of itself. */
export interface GatewayFigures {
  /** Processor time since the gateway was asked last, in milliseconds. */
  readonly cpuMs: number;
  /** Milliseconds that letting in the caller of one request took; nothing where it is switched off. */
  readonly admission: Spread | null;
}

interface Gateway {
  readonly name: 'on' | 'off';
  readonly pool: Pool;
  /** Processor milliseconds of the gateway per request, one for each turn. */
  readonly cpuPerRequest: number[];
  ask(): Promise<GatewayFigures>;
  /** Milliseconds that the rules of one operation take; asked last, as it moves heap and code. */
  timeRules(): Promise<Spread>;
}

/** What is asked, again and again. */
export const operation = `{
  viewer { role }
  organizations(first: 10) { nodes { id displayName types country { code name } membership { state tier } listings(first: 2) { nodes { id state } } } }
}`;
const path = '/graphql';

/**
 * Gateways over the same subgraphs, by turns: some as they are, and as many that believe everybody and know no rules. What is compared is the processor time
 * that the gateway itself needs for a request: its throughput is the inverse, whatever the subgraphs need.
 */
export const authBench: Bench = {
  name: 'auth',
  summary: 'what letting in callers and the rules of access cost the gateway',
  options: {
    requests: { type: 'string', shown: '--requests N', help: 'requests to each gateway in a turn', default: '400' },
    turns: { type: 'string', shown: '--turns N', help: 'turns', default: '6' },
    pairs: {
      type: 'string',
      shown: '--pairs N',
      help: 'gateways of each kind: two processes of one program differ by themselves',
      default: '4',
    },
    callers: { type: 'string', shown: '--callers N', help: 'different callers', default: '50' },
    cached: { type: 'string', shown: '--cached N', help: 'callers whose tokens are held in memory at once', default: '10000' },
  },
  async run(values, surroundings) {
    const { room, say } = surroundings;
    const [requests, turns] = [wholeNumber(values, 'requests'), wholeNumber(values, 'turns')];
    const [callers, pairs] = [wholeNumber(values, 'callers'), wholeNumber(values, 'pairs')];
    const cache = await measureCache(wholeNumber(values, 'cached'));
    say(`${cache.tokens} callers' tokens: ${rounded(cache.verifiedMb)} MB; as many internal tokens: ${rounded(cache.internalMb)} MB`);
    const system = await startBenchSystem(room, { name: 'data', sample: true });
    const tokens: string[] = [];
    for (let caller = 0; caller < callers; caller += 1)
      tokens.push(await tokenOf(system, { role: 'SECRETARIAT', person: `bench-${caller}` }));
    const gateways: Gateway[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      for (const name of ['on', 'off'] as const) gateways.push(await startGateway(name, system, surroundings));
    }
    for (const gateway of gateways) await drive(gateway, requests, tokens);
    for (const gateway of gateways) await gateway.ask();
    for (let turn = 0; turn < turns; turn += 1) {
      // Each begins every other turn.
      for (const gateway of turn % 2 === 0 ? gateways : gateways.toReversed()) {
        await drive(gateway, requests, tokens);
        gateway.cpuPerRequest.push((await gateway.ask()).cpuMs / requests);
      }
    }
    // Times are taken of one request at a time: under full load they would tell how long a process waits for a core.
    const [asItIs] = gateways;
    if (asItIs === undefined) throw new Error('there is no gateway');
    await drive(asItIs, requests, tokens, 1);
    const { admission } = await asItIs.ask();
    const rules = await asItIs.timeRules();
    const cpuOf = (name: Gateway['name']) =>
      gateways.filter((each) => each.name === name).map(({ cpuPerRequest }) => median(cpuPerRequest));
    const [on, off] = [mean(cpuOf('on')), mean(cpuOf('off'))];
    if (admission === null) throw new Error('a gateway was not measured');
    say(`processor time of the gateway per request: ${rounded(on)} ms, ${rounded(off)} ms without (mean of ${pairs} processes each)`);
    const p99 = admission.p99 + rules.p99;
    return {
      value: rounded((on / off - 1) * 100),
      unit: '% of the gateway',
      baseline: rounded(off),
      ratio: rounded(on / off),
      details: {
        baselineIs: 'processor milliseconds per request without verification and rules',
        cpuMsPerRequest: { on: cpuOf('on').map(rounded), off: cpuOf('off').map(rounded) },
        admission,
        rules,
        cache,
        callers,
      },
      bounds: [
        { what: "verification and rules, of the gateway's throughput", value: (1 - off / on) * 100, unit: '%', atMost: 5 },
        { what: 'verification and rules, p99', value: p99, unit: 'ms', atMost: 0.3 },
        { what: `${cache.tokens} callers' tokens in memory`, value: cache.verifiedMb, unit: 'MB', atMost: 20 },
      ],
    };
  },
};

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** In a process of its own, where nothing else moves the heap. */
async function measureCache(tokens: number): Promise<CacheFigures> {
  const child = fork(join(import.meta.dirname, 'token-cache.js'), [String(tokens)], { execArgv: ['--expose-gc'] });
  const [figures] = (await once(child, 'message')) as [CacheFigures];
  return figures;
}

async function startGateway(name: Gateway['name'], system: BenchSystem, { room }: Surroundings): Promise<Gateway> {
  const child = fork(join(import.meta.dirname, 'measured-gateway.js'), [name], { env: environmentOf(system), execArgv: [] });
  room.defer(() => child.kill('SIGKILL'));
  const { url } = await next<{ url: string }>(child);
  const pool = new Pool(url, { connections: 8 });
  room.defer(() => pool.destroy());
  return {
    name,
    pool,
    cpuPerRequest: [],
    ask() {
      const answer = next<GatewayFigures>(child);
      child.send('figures');
      return answer;
    },
    timeRules() {
      const answer = next<Spread>(child);
      child.send('rules');
      return answer;
    },
  };
}

/** The environment of the system's own gateway, but for its port. */
function environmentOf({ pid }: BenchSystem): NodeJS.ProcessEnv {
  const gateway = processTree(pid).find(({ name }) => name === 'gateway');
  if (gateway === undefined) throw new Error('the system has no gateway');
  const variables = readFileSync(`/proc/${gateway.pid}/environ`, 'utf8').split('\0').filter(Boolean);
  const own = Object.fromEntries(variables.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]));
  return { ...own, CATTC_PORT: '0', CATTC_LOG_LEVEL: 'error' };
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

/** So many requests at a time, the callers one after the other. */
async function drive({ pool }: Gateway, requests: number, tokens: readonly string[], atOnce = 8): Promise<void> {
  let sent = 0;
  const worker = async (): Promise<void> => {
    while (sent < requests) {
      const token = tokens[sent % tokens.length];
      sent += 1;
      const { statusCode, body } = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: operation }),
      });
      const text = await body.text();
      if (statusCode !== 200 || text.includes('"errors":[')) throw new Error(`a gateway answered ${statusCode}: ${text.slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
