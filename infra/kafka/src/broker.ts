import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findKafka } from './find-kafka.ts';
import { freePort } from './free-port.ts';

export interface BrokerOptions {
  /** Holds everything of this broker; made when missing. */
  readonly dir: string;
  /** A free one when left out. */
  readonly port?: number;
  /** The folder of Kafka's jars; looked for by `findKafka` when left out. */
  readonly libs?: string;
  /** Broker settings over those of a single node for tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Broker {
  readonly port: number;
  /** host:port, as clients want it. */
  readonly address: string;
  /** Ends it as a power cut would, and resolves when it is gone. */
  kill(): Promise<void>;
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Starts it again on the same folder and port after `kill` or `stop`. */
  restart(): Promise<void>;
  /** Sends a signal such as SIGSTOP or SIGCONT. */
  signal(name: NodeJS.Signals): void;
}

/** Starts one real Kafka broker (KRaft, no authentication, on 127.0.0.1 only) and waits until it takes connections. It dies with this process. */
export async function startBroker(options: BrokerOptions): Promise<Broker> {
  const libs = options.libs ?? libsOrThrow();
  const dir = resolve(options.dir);
  const port = options.port ?? (await freePort());
  const controllerPort = await freePort();
  mkdirSync(dir, { recursive: true });
  const properties = join(dir, 'server.properties');
  writeFileSync(properties, propertiesText(dir, port, controllerPort, options.settings ?? {}));
  if (!existsSync(join(dir, 'data', 'meta.properties'))) format(libs, properties);
  let running = await launch(libs, dir, properties, port);

  async function end(signal: NodeJS.Signals): Promise<void> {
    const { exitCode, signalCode } = running;
    if (exitCode !== null || signalCode !== null) return;
    running.kill(signal);
    await once(running, 'exit');
  }

  return {
    port,
    address: `127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    async restart() {
      await end('SIGTERM');
      running = await launch(libs, dir, properties, port);
    },
    signal(name) {
      running.kill(name);
    },
  };
}

function libsOrThrow(): string {
  const found = findKafka();
  if ('missing' in found) throw new Error(`Kafka cannot run here: ${found.missing}`);
  return found.libs;
}

function propertiesText(dir: string, port: number, controllerPort: number, settings: Readonly<Record<string, string>>): string {
  const properties: Record<string, string> = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'controller.quorum.bootstrap.servers': `127.0.0.1:${controllerPort}`,
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'auto.create.topics.enable': 'false',
    // After a kill the controller waits for the dead broker's session to end before it lets the new one in.
    'broker.session.timeout.ms': '2000',
    'broker.heartbeat.interval.ms': '500',
    'log.dirs': join(dir, 'data'),
    ...settings,
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

function format(libs: string, properties: string): void {
  // A cluster's id is a UUID in URL-safe base64; the storage tool takes no leading hyphen.
  const clusterId = `A${randomBytes(16).toString('base64url').slice(1)}`;
  const tool = ['-cp', `${libs}/*`, 'kafka.tools.StorageTool', 'format', '--standalone', '-t', clusterId, '-c', properties];
  const { status, stdout, stderr } = spawnSync('java', tool, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Kafka's storage could not be formatted: ${(stderr || stdout).trim()}`);
}

async function launch(libs: string, dir: string, properties: string, port: number): Promise<ChildProcess> {
  const logFile = join(dir, 'broker.log');
  const log = openSync(logFile, 'a');
  const jvm = ['-Xms256m', '-Xmx512m', '-cp', `${libs}/*`, 'kafka.Kafka', properties];
  const java = spawn('java', jvm, { cwd: dir, stdio: ['ignore', log, log] });
  watch(java);
  const deadline = Date.now() + 60_000;
  while (!(await takesConnections(port))) {
    if (java.exitCode !== null || java.signalCode !== null || Date.now() > deadline) {
      java.kill('SIGKILL');
      throw new Error(`the Kafka broker did not start; the end of ${logFile}:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`);
    }
    await pause(50);
  }
  return java;
}

/** A shell that waits on a pipe from this process: however this process ends, the pipe closes and the broker is killed. */
function watch(java: ChildProcess): void {
  const watchdog = spawn('/bin/sh', ['-c', `cat > /dev/null; kill -9 ${java.pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.unref();
  java.once('exit', () => watchdog.kill('SIGKILL'));
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ host: '127.0.0.1', port });
    const done = (open: boolean): void => {
      socket.destroy();
      answer(open);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}
