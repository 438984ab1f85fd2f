import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'undici';
import { asserts, startIssuer, type TestIssuer } from '../issuer.ts';
import { composeTestSupergraph, type SubgraphName, startSubgraph, type TestSubgraph } from '../subgraphs.ts';

const names: readonly SubgraphName[] = ['network', 'trading', 'talent', 'partners'];

/** A line of the log of the gateway's processes. */
export interface LogLine {
  readonly pid: number;
  readonly worker?: number;
  readonly msg: string;
}

/** A gateway of several processes over four subgraphs of this one. */
export interface Cluster {
  readonly url: string;
  readonly issuer: TestIssuer;
  readonly subgraphs: Readonly<Record<SubgraphName, TestSubgraph>>;
  readonly primary: ChildProcess;
  readonly log: readonly LogLine[];
  readonly exit: Promise<number | null>;
  /** Asked once more where a worker was killed meanwhile. */
  fetch(path: string): Promise<Response>;
  /** The process of a worker that listens; the latest one. */
  pidOf(worker: number): number | undefined;
  /** Sum of the samples of a figure by worker. */
  figures(name: string): Promise<ReadonlyMap<string, number>>;
  /** Clients with a connection of their own each, so many for each worker at least. */
  connect(perWorker: number, workers?: readonly number[]): Promise<readonly Connection[]>;
  stop(): Promise<void>;
}

/** A client whose connection stays with one worker. */
export interface Connection {
  readonly worker: number;
  ask(query: string, authorization?: string): Promise<{ readonly status: number; readonly body: unknown }>;
  get(path: string): Promise<{ readonly status: number; readonly body: unknown }>;
  close(): Promise<void>;
}

export interface Output {
  readonly exit: Promise<number | null>;
  readonly text: () => string;
}

/** Runs the gateway's program with an environment alone. */
export function run(env: Readonly<Record<string, string>>): ChildProcess & { readonly output: Output } {
  const child = fork(join(import.meta.dirname, 'gateway-process.js'), {
    env: { PATH: process.env.PATH, CATTC_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
  }
  const ends = [child.stdout, child.stderr].map((stream) => stream && once(stream, 'end'));
  const exit = Promise.all([once(child, 'exit'), ...ends]).then(([[code]]) => code as number | null);
  return Object.assign(child, { output: { exit, text: () => text } });
}

export async function startCluster(workers: number, env: Readonly<Record<string, string>> = {}): Promise<Cluster> {
  const deploymentUrl = 'http://cattc.test';
  const issuer = await startIssuer();
  const dir = mkdtempSync(join(tmpdir(), 'cattc-workers-'));
  const supergraph = join(dir, 'supergraph.graphql');
  writeFileSync(supergraph, composeTestSupergraph({ withOwn: true, withKept: true }));
  let url = '';
  const started = names.map(async (name) => {
    return [name, await startSubgraph(name, { issuer: deploymentUrl, jwksUrl: () => `${url}/.well-known/gateway-jwks.json` })] as const;
  });
  const subgraphs = Object.fromEntries(await Promise.all(started)) as Record<SubgraphName, TestSubgraph>;
  const primary = run({
    GATEWAY_WORKERS: String(workers),
    SUPERGRAPH: supergraph,
    CATTC_DEPLOYMENT_URL: deploymentUrl,
    CATTC_ISSUERS: JSON.stringify([{ name: 'test', issuer: issuer.issuer, jwksUri: issuer.jwksUri, audience: 'cattc', asserts }]),
    CATTC_DRAIN_TIMEOUT: '5000',
    ...Object.fromEntries(names.map((name) => [`CATTC_${name.toUpperCase()}_URL`, subgraphs[name].url])),
    ...env,
  });
  const { exit, text } = primary.output;
  const [message] = (await Promise.race([
    once(primary, 'message'),
    exit.then(() => {
      throw new Error(text());
    }),
  ])) as [{ readonly port: number }];
  url = `http://127.0.0.1:${message.port}`;

  // A connection that is kept may be to a worker that was killed.
  const fetchAgain = (path: string): Promise<Response> => fetch(`${url}${path}`).catch(() => fetch(`${url}${path}`));
  const log = (): LogLine[] =>
    text()
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line) as LogLine);

  async function figures(name: string): Promise<ReadonlyMap<string, number>> {
    const sums = new Map<string, number>();
    for (const line of (await (await fetchAgain('/metrics')).text()).split('\n')) {
      const [, found, labels = '', value] = /^(\w+)\{(.*)\} (\S+)$/.exec(line) ?? [];
      const worker = /worker="(\d+)"/.exec(labels)?.[1] ?? '';
      if (found === name) sums.set(worker, (sums.get(worker) ?? 0) + Number(value));
    }
    return sums;
  }

  async function connectOne(): Promise<Connection> {
    const client = new Client(url);
    const send = async (path: string, method: 'GET' | 'POST', body?: string, authorization?: string) => {
      const answer = await client.request({
        path,
        method,
        headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
        body: body ?? null,
      });
      const read = await answer.body.text();
      return { status: answer.statusCode, body: JSON.parse(read) as unknown };
    };
    const ask = (query: string, authorization?: string) => send('/graphql', 'POST', JSON.stringify({ query }), authorization);
    const before = await figures('cattc_operation_seconds_count');
    await ask('{ __typename }');
    const after = await figures('cattc_operation_seconds_count');
    const worker = [...after].find(([name, count]) => count > (before.get(name) ?? 0))?.[0];
    return { worker: Number(worker), ask, get: (path) => send(path, 'GET'), close: () => client.destroy() };
  }

  return {
    url,
    issuer,
    subgraphs,
    primary,
    exit,
    get log() {
      return log();
    },
    pidOf: (worker) => log().findLast((line) => line.worker === worker && line.msg === 'the gateway listens')?.pid,
    fetch: fetchAgain,
    figures,
    async connect(perWorker, of = Array.from({ length: workers }, (_, index) => index + 1)) {
      const open: Connection[] = [];
      const missing = () => of.some((worker) => open.filter((each) => each.worker === worker).length < perWorker);
      // Whoever is free takes a connection.
      for (let tried = 0; missing(); tried += 1) {
        if (tried === 300) throw new Error(`one worker took all: ${open.map(({ worker }) => worker)}`);
        open.push(await connectOne());
      }
      return open;
    },
    async stop() {
      if (primary.exitCode === null && primary.signalCode === null) primary.kill('SIGTERM');
      await exit;
      await Promise.all([...Object.values(subgraphs).map((subgraph) => subgraph.stop()), issuer.stop()]);
      rmSync(dir, { recursive: true });
    },
  };
}
