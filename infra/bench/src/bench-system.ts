import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readSystem, type SystemFile } from '@cattc/local';
import { freePort } from '@cattc/postgres';
import { processTree } from './process-tree.ts';
import type { Room } from './room.ts';

/** The repository's root, seen from the compiled file. */
export const repository = resolve(import.meta.dirname, '..', '..', '..', '..');

/** A line that the launcher printed, and when, in milliseconds after it was spawned. */
export interface StartLine {
  readonly atMs: number;
  readonly text: string;
}

/** A whole system, started as `npm start` does. */
export interface BenchSystem {
  readonly url: string;
  readonly dataDir: string;
  /** The launcher's. */
  readonly pid: number;
  /** From spawning the launcher to the first 200 of /health/ready. */
  readonly readyMs: number;
  readonly lines: readonly StartLine[];
  readonly file: SystemFile;
  /** Address of a subgraph. */
  subgraph(name: 'network' | 'talent' | 'trading' | 'partners'): string;
  /** The gateway's private key, which signs internal tokens. */
  readonly gatewayKey: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface BenchSystemOptions {
  /** A folder in the room, made when missing. */
  readonly name: string;
  readonly root?: string;
  readonly sample?: boolean;
  /** False where what is measured lies behind the gateway: it then keeps no answers. */
  readonly keptAnswers?: boolean;
  /** host:port. */
  readonly kafka?: string;
}

const startLimitMs = 300_000;

/** Starts a system on a folder of the room, or starts it again there, and waits until it is ready. */
export async function startBenchSystem(
  room: Room,
  { name, root = repository, sample = false, keptAnswers = true, kafka }: BenchSystemOptions,
): Promise<BenchSystem> {
  const dataDir = join(room.dir, name);
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = [join(root, 'infra', 'local', 'run.mjs'), 'start', '--data', dataDir, '--port', String(port)];
  if (!sample) args.push('--no-sample');
  if (kafka !== undefined) args.push('--kafka', kafka);
  const outside = Object.entries(process.env).filter(([variable]) => !variable.startsWith('CATTC_') && !variable.startsWith('npm_'));
  const env = { ...Object.fromEntries(outside), ...(keptAnswers ? {} : { CATTC_RESPONSE_CACHE: '0' }) };
  const begin = performance.now();
  const launcher = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  room.defer(() => end(launcher));
  const lines: StartLine[] = [];
  const gather = (chunk: Buffer): void => {
    const atMs = Math.round(performance.now() - begin);
    for (const text of chunk.toString().split('\n')) if (text.trim() !== '') lines.push({ atMs, text });
  };
  launcher.stdout.on('data', gather);
  launcher.stderr.on('data', gather);
  const said = (): string => lines.map(({ text }) => text).join('\n');
  while (!(await isReady(url))) {
    room.signal.throwIfAborted();
    if (launcher.exitCode !== null || launcher.signalCode !== null) throw new Error(`the system did not start:\n${said()}`);
    if (performance.now() - begin > startLimitMs) throw new Error(`the system was not ready in ${startLimitMs / 1000} s:\n${said()}`);
    await delay(20);
  }
  const readyMs = performance.now() - begin;
  const { ports } = JSON.parse(await readFile(join(dataDir, 'state.json'), 'utf8')) as { ports: Record<string, number> };
  const { gatewayKey } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as Pick<BenchSystem, 'gatewayKey'>;
  return {
    url,
    dataDir,
    pid: launcher.pid ?? 0,
    readyMs,
    lines,
    file: await readSystem(dataDir),
    subgraph: (subgraph) => `http://127.0.0.1:${ports[subgraph]}`,
    gatewayKey,
    stop: () => end(launcher),
  };
}

/** The environment of the system's own gateway: with another port, one more gateway over the same subgraphs. */
export function gatewayEnvironment({ pid }: BenchSystem): Record<string, string> {
  const gateway = processTree(pid).find(({ name }) => name === 'gateway');
  if (gateway === undefined) throw new Error('the system has no gateway');
  const variables = readFileSync(`/proc/${gateway.pid}/environ`, 'utf8').split('\0').filter(Boolean);
  return Object.fromEntries(variables.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]));
}

/** Whether a gateway serves, and knows who may do what. */
export async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const limit = setTimeout(() => child.kill('SIGKILL'), 60_000);
  child.kill('SIGTERM');
  await once(child, 'exit');
  clearTimeout(limit);
}
