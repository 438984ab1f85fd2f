import { createWriteStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { freePort, ProvisionError, type ProvisionedUrls, portIsFree, provision } from '@cattc/postgres';
import { type ClockSetting, createLogger } from '@cattc/server';
import { ensureMachines, type ReadyPlaces, type RunningIssuer, startIssuer } from '../issuer/index.ts';
import type { SampleOptions } from '../sample/index.ts';
import { requireBroker } from './brokers.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { type Addresses, gatewayEnvironment, subgraphEnvironment } from './environment.ts';
import { StartFault } from './fault.ts';
import { endLeftovers, keepProcessList } from './leftovers.ts';
import { rotateLog } from './log-file.ts';
import { clockText, latestChange, settleTime } from './moved-time.ts';
import type { StartOptions } from './options.ts';
import { runPostgres } from './postgres.ts';
import { waitUntilAnswering, waitUntilDelivered, waitUntilQuiet, waitUntilReady } from './ready.ts';
import { databasePlan, ensureSecrets, keepIssuerKeys, type Secrets } from './secrets.ts';
import { type Program, superviseProgram } from './supervisor.ts';
import { writeSystem } from './system-file.ts';
import { programs, type SubgraphName, subgraphs } from './topology.ts';

export interface ReadySystem {
  gatewayUrl: string;
  logs: string;
  /** Whether the sample is among its data, loaded now or by an earlier start. */
  hasSample: boolean;
  /** What time it was at the start, where it is moved. */
  movedTo?: Date;
}

/** A system that is being started, or runs. */
export interface System {
  /** Resolves when it is ready with its sample data; rejects when that fails or it is stopped before. */
  readonly ready: Promise<ReadySystem>;
  /** Ends every process, the database last; resolves when nothing runs any more. */
  stop(): Promise<void>;
  /** Ends every process at once. */
  kill(): void;
}

/** The parts that a start puts together; tests put others in their place. */
export interface Parts {
  programs: Readonly<Record<SubgraphName | 'gateway', string>>;
  startIssuer: typeof startIssuer;
  loadSample(options: SampleOptions): Promise<void>;
  /** Which records of the sample the issuer's ready-made people act for. */
  readReadyPlaces(gatewayUrl: string): Promise<ReadyPlaces>;
}

const ownParts: Parts = {
  programs,
  startIssuer,
  // Most starts need none of it.
  loadSample: async (options) => (await import('../sample/index.ts')).loadSample(options),
  readReadyPlaces: async (gatewayUrl) => (await import('../sample/index.ts')).readReadyPlaces(gatewayUrl),
};

/** Starts everything, in the background; `ready` and `stop` tell the rest. */
export function startSystem(options: StartOptions, say: (text: string) => void, parts: Parts = ownParts): System {
  const closers: (() => Promise<unknown>)[] = [];
  const running: Program[] = [];
  const abort = new AbortController();
  const ready = begin(options, { say, signal: abort.signal, closers, running, parts });
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    abort.abort(new StartFault('The start was interrupted.'));
    await ready.catch(() => undefined);
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  };
  return {
    ready,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
    kill: () => {
      for (const program of running) program.kill();
    },
  };
}

interface Course {
  say(text: string): void;
  signal: AbortSignal;
  /** What has to be undone, in the order it was done. */
  closers: (() => Promise<unknown>)[];
  running: Program[];
  parts: Parts;
}

async function begin(options: StartOptions, course: Course): Promise<ReadySystem> {
  const { say, signal, closers } = course;
  const folder = await openDataFolder(options);
  closers.push(() => folder.close());
  await endLeftovers(folder.paths.processes);
  await rm(folder.paths.ready, { force: true });
  if (!(await portIsFree(options.port))) {
    throw new StartFault(
      `Port ${options.port} is taken by another program. Choose another port with --port, e.g. npm start -- --port ${options.port + 100}, or stop that program.`,
    );
  }
  const [secrets, ports] = await Promise.all([ensureSecrets(folder.paths.secrets), choosePorts(options, folder)]);
  signal.throwIfAborted();

  // Every step registers what undoes it; the step that fails first must not leave a slower one behind.
  const steps = await Promise.allSettled([
    openDatabases(options, folder, secrets, course),
    openIssuer(folder, { issuer: ports.issuer, gateway: options.port }, secrets, course),
    options.kafka === undefined ? undefined : requireBroker(options.kafka),
  ]);
  const failed = steps.find((step) => step.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  const [databases, issuer] = steps.map((step) => (step.status === 'fulfilled' ? step.value : undefined)) as [
    ProvisionedUrls,
    RunningIssuer,
  ];
  signal.throwIfAborted();

  const clock = await moveTime(options, folder, databases, course);

  const addresses: Addresses = {
    gateway: `http://127.0.0.1:${options.port}`,
    issuer: { url: issuer.url, jwksUri: issuer.jwksUri },
    subgraphs: Object.fromEntries(subgraphs.map((name) => [name, `http://127.0.0.1:${ports[name]}`])) as Record<SubgraphName, string>,
  };
  const eventLog = options.kafka === undefined ? (databases.owned.event_log ?? '') : `kafka://${options.kafka.join(',')}`;
  const client = { url: issuer.url, clientSecret: secrets.issuerClientSecret };
  await writeSystem(folder.paths.system, {
    gatewayUrl: addresses.gateway,
    issuer: client,
    databases: databases.services,
    eventLog,
    pid: process.pid,
  });
  await startPrograms(folder, course, {
    ...Object.fromEntries(
      subgraphs.map((name) => [name, subgraphEnvironment(name, addresses, secrets, databases, eventLog, folder.paths.documents, clock)]),
    ),
    gateway: gatewayEnvironment(addresses, secrets, databases.readers.event_log ?? eventLog, folder.paths.ready, clock),
  } as Record<SubgraphName | 'gateway', NodeJS.ProcessEnv>);
  await folder.remember(folder.places);
  await waitUntilAnswering(addresses.gateway, { say, signal });
  const loaded = await loadSampleOnce(options, folder, addresses.gateway, client, course);
  const subgraphUrls = Object.values(addresses.subgraphs);
  await (loaded ? waitUntilDelivered(subgraphUrls, { say, signal }) : waitUntilQuiet(subgraphUrls, { say, signal }));
  if (folder.state.sampleLoadedAt !== undefined) await introducePeople(issuer, addresses.gateway, course);
  await writeFile(folder.paths.ready, '');
  await waitUntilReady(addresses.gateway, { say, signal });
  return {
    gatewayUrl: addresses.gateway,
    logs: folder.paths.logs,
    hasSample: folder.state.sampleLoadedAt !== undefined,
    ...(clock === undefined ? {} : { movedTo: clock.at }),
  };
}

/** The time that this start lives by; undefined for the machine's. */
async function moveTime(
  { now }: StartOptions,
  folder: DataFolder,
  databases: ProvisionedUrls,
  { say }: Course,
): Promise<ClockSetting | undefined> {
  // Records of the machine's time lie behind it.
  const isMoved = folder.state.timeMoved === true || now !== undefined;
  const latest = isMoved ? await latestChange(Object.values(databases.services).map(({ readerUrl }) => readerUrl)) : null;
  const clock = settleTime(now, latest, new Date());
  if (clock === undefined) return undefined;
  await folder.remember({ timeMoved: true });
  say(`the time is moved to ${clockText(clock.at)}`);
  return clock;
}

/** Free ports, the same as last time where they still are. */
async function choosePorts(options: StartOptions, folder: DataFolder): Promise<Record<SubgraphName | 'issuer', number>> {
  const chosen: Partial<Record<SubgraphName | 'issuer', number>> = {};
  const taken = new Set([options.port]);
  for (const name of [...subgraphs, 'issuer'] as const) {
    const before = folder.state.ports[name];
    let port = await freePort(before !== undefined && taken.has(before) ? undefined : before);
    while (taken.has(port)) port = await freePort();
    taken.add(port);
    chosen[name] = port;
  }
  await folder.remember({ ports: chosen });
  return chosen as Record<SubgraphName | 'issuer', number>;
}

async function openDatabases(
  options: StartOptions,
  folder: DataFolder,
  secrets: Secrets,
  { say, closers, signal }: Course,
): Promise<ProvisionedUrls> {
  let url = options.postgres;
  if (url === undefined) {
    const server = await runPostgres(folder.paths.postgres, say);
    closers.push(() => server.stop());
    signal.throwIfAborted();
    url = server.url;
  }
  try {
    const databases = await provision(url, databasePlan(secrets, options.kafka === undefined));
    say(`databases are ready on port ${new URL(url).port || '5432'}`);
    return databases;
  } catch (error) {
    throw error instanceof ProvisionError ? new StartFault(error.message) : error;
  }
}

/** What a browser on this machine may call GraphiQL's page. */
const graphiqlUrls = (gatewayPort: number): string[] => ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${gatewayPort}/graphql`);

async function openIssuer(
  folder: DataFolder,
  ports: { issuer: number; gateway: number },
  secrets: Secrets,
  { closers, say, parts }: Course,
): Promise<RunningIssuer> {
  const log = createWriteStream(await rotateLog(folder.paths.logs, 'issuer'), { flags: 'a' });
  const logger = createLogger({ name: 'issuer', level: process.env.CATTC_LOG_LEVEL ?? 'info', destination: log });
  const issuer = await parts.startIssuer({
    port: ports.issuer,
    jwks: secrets.issuerKeys,
    keepKeys: (keys) => keepIssuerKeys(folder.paths.secrets, secrets, keys),
    clientSecret: secrets.issuerClientSecret,
    graphiqlUrls: graphiqlUrls(ports.gateway),
    machines: await ensureMachines(folder.paths.machines),
    logger,
  });
  closers.push(async () => {
    await issuer.stop();
    log.end();
  });
  say(`issuer of tokens answers on port ${ports.issuer}`);
  return issuer;
}

/** A system whose sample was changed since has fewer people to sign in as, and runs all the same. */
async function introducePeople(issuer: RunningIssuer, gatewayUrl: string, { say, parts }: Course): Promise<void> {
  try {
    issuer.introduce(await parts.readReadyPlaces(gatewayUrl));
  } catch (error) {
    say(`the local issuer offers nobody of a member: ${(error as Error).message.split('\n')[0]}`);
  }
}

async function startPrograms(
  folder: DataFolder,
  course: Course,
  environments: Record<SubgraphName | 'gateway', NodeJS.ProcessEnv>,
): Promise<void> {
  const { say, signal, closers, running, parts } = course;
  const list = keepProcessList(folder.paths.processes);
  closers.push(() => list.clear());
  const start = (name: SubgraphName | 'gateway', log: string): Program => {
    const program = superviseProgram({
      name,
      file: parts.programs[name],
      env: environments[name],
      log,
      say,
      onSpawn: (pid) => list.add(name, pid),
    });
    running.push(program);
    void program.started.then(
      () => say(`${name} is up`),
      () => undefined,
    );
    return program;
  };
  // Stopped in the other order: first the gateway, which drains its requests over the subgraphs, then those together.
  closers.push(() => Promise.all(running.filter(({ name }) => name !== 'gateway').map((program) => program.stop())));
  closers.push(() => Promise.all(running.filter(({ name }) => name === 'gateway').map((program) => program.stop())));
  const names = [...subgraphs, 'gateway' as const];
  const logs = await Promise.all(names.map((name) => rotateLog(folder.paths.logs, name)));
  signal.throwIfAborted();
  // In one go: an interruption finds either none of them or all.
  const started = names.map((name, at) => start(name, logs[at] ?? ''));
  await untilAborted(Promise.all(started.map((program) => program.started)), signal);
}

/** The promise, or the reason of the abort if that comes first. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** Whether anything was loaded. A load that was cut short is not remembered, so the next start completes it. */
async function loadSampleOnce(
  options: StartOptions,
  folder: DataFolder,
  gatewayUrl: string,
  issuer: { url: string; clientSecret: string },
  { say, signal, parts }: Course,
): Promise<boolean> {
  if (!options.sample || folder.state.sampleLoadedAt !== undefined) return false;
  say('loading the sample data');
  await parts.loadSample({ gatewayUrl, issuer, say, signal });
  await folder.remember({ sampleLoadedAt: new Date().toISOString() });
  return true;
}
