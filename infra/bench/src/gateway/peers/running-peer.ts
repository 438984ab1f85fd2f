import type { ChildProcess } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { freePort } from '@cattc/postgres';
import { Pool } from 'undici';
import { processTree, residentMemory } from '../../process-tree.ts';
import { endChild, nextMessage } from '../child.ts';
import { spawnNode } from '../cores.ts';
import type { PreparedRequests } from '../load/load-orders.ts';
import type { Ask, Workload } from '../workloads.ts';
import type { Peer, PeerPlace } from './peer.ts';

const startLimitMs = 90_000;
const atOnce = 8;

/** A peer that answers. */
export class RunningPeer {
  readonly peer: Peer;
  readonly #child: ChildProcess;
  readonly #port: number;
  readonly #pool: Pool;
  readonly #tokens: readonly string[];

  constructor(peer: Peer, child: ChildProcess, port: number, tokens: readonly string[]) {
    this.peer = peer;
    this.#child = child;
    this.#port = port;
    this.#pool = new Pool(`http://127.0.0.1:${port}`, { connections: atOnce });
    this.#tokens = tokens;
  }

  get name(): string {
    return this.peer.name;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** All its processes. */
  get pids(): number[] {
    return processTree(this.#child.pid ?? 0).map(({ pid }) => pid);
  }

  /** In bytes. */
  get memory(): number {
    return this.pids.reduce((sum, pid) => sum + residentMemory(pid), 0);
  }

  /** Asks everything of a workload once, and throws unless each answer is the right one. */
  async check({ name, asks }: Workload): Promise<PreparedRequests> {
    const lengths: number[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let index = next++; index < asks.length; index = next++) lengths[index] = await this.#checkOne(asks[index] as Ask, index);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    const texts = asks.map(({ body }, index) => {
      const headers = Object.entries({ ...this.#headers(index), 'content-length': Buffer.byteLength(body) });
      return `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${this.#port}\r\n${headers.map(([header, value]) => `${header}: ${value}\r\n`).join('')}\r\n${body}`;
    });
    return { id: `${this.name} ${name}`, port: this.#port, texts, lengths };
  }

  /** Whether it answers a request at all. */
  async answers({ body }: Ask): Promise<boolean> {
    try {
      const answer = await this.#pool.request({ path: '/graphql', method: 'POST', headers: this.#headers(0), body });
      await answer.body.dump();
      return answer.statusCode === 200;
    } catch {
      return false;
    }
  }

  /** Samples of where its time goes, of a peer that can be asked for them. */
  async profile<Profile>(meanwhile: () => Promise<unknown>): Promise<Profile> {
    await this.#say('begin profile', 'begun');
    await meanwhile();
    return (await this.#say('end profile', 'profile')) as Profile;
  }

  /** Bytes that its heap holds after a garbage collection, of a peer that can be asked for it. */
  async heap(): Promise<number> {
    return (await this.#say('tell heap', 'heapUsed')) as number;
  }

  /** The answer's text. */
  async ask(body: string): Promise<string> {
    const answer = await this.#pool.request({ path: '/graphql', method: 'POST', headers: this.#headers(0), body });
    return answer.body.text();
  }

  hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  async stop(): Promise<void> {
    await this.#pool.destroy();
    await endChild(this.#child);
  }

  async #checkOne({ body, answer }: Ask, index: number): Promise<number> {
    const { statusCode, body: stream } = await this.#pool.request({
      path: '/graphql',
      method: 'POST',
      headers: this.#headers(index),
      body,
    });
    const bytes = Buffer.from(await stream.arrayBuffer());
    const text = bytes.toString();
    if (statusCode === 200 && isDeepStrictEqual(JSON.parse(text), answer)) return bytes.length;
    throw new Error(`${this.name} answers ${body} wrongly: HTTP ${statusCode}, ${text.slice(0, 1_000)}`);
  }

  /** What it says under this name; it also says that it is ready, which nobody has heard so far. */
  async #say(order: string, name: string): Promise<unknown> {
    this.#child.send(order);
    for (;;) {
      const message = await nextMessage<Readonly<Record<string, unknown>>>(this.#child, this.name);
      if (name in message) return message[name];
    }
  }

  #headers(index: number): Record<string, string> {
    const token = this.#tokens[index % this.#tokens.length];
    return {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
  }
}

/** Starts a peer in a process of its own and waits until it answers. */
export async function startPeer(peer: Peer, place: PeerPlace, probe: Ask): Promise<RunningPeer> {
  const { room, cores } = place;
  const port = await freePort();
  const { args, env, cwd = room.dir, tokens = [] } = await peer.command(place, port);
  const log = join(room.dir, `${peer.name}.log`);
  const child = spawnNode(cores.gateway, args, { cwd, env: { ...plainEnvironment(), ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const output = createWriteStream(log);
  child.stdout?.pipe(output, { end: false });
  child.stderr?.pipe(output, { end: false });
  const running = new RunningPeer(peer, child, port, tokens);
  room.defer(() => running.stop());
  const begin = performance.now();
  while (!(await running.answers(probe))) {
    room.signal.throwIfAborted();
    const late = performance.now() - begin > startLimitMs;
    if (late || running.hasEnded()) {
      await running.stop();
      throw new Error(`${peer.name} ${late ? 'did not answer in time' : 'ended'}: ${readFileSync(log, 'utf8').slice(-2_000)}`);
    }
    await delay(50);
  }
  return running;
}

/** What a process needs to run at all; settings of a package manager or of this project do not reach the peers. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PATH|HOME|TMPDIR|LANG|LC_.*|TZ)$/.test(name)));
}
