import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, realpathSync } from 'node:fs';
import { mkdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Account, accountFor, type Binaries, locateBinaries } from './binaries.ts';
import { type ClusterPaths, clusterPaths, ensureCluster, folderAsSeenInside, serverEnvironment, superuserPassword } from './cluster.ts';
import { freePort } from './ports.ts';
import { adoptScript, startScript } from './watchdog.ts';

export interface EmbeddedPostgresOptions {
  /** The folder that holds everything of this server; made when missing. */
  dataDir: string;
  /** Preferred port; else the one remembered from the last start, else a free one. */
  port?: number;
  /** Server settings over the defaults below, e.g. `{ fsync: 'off' }` for tests. */
  settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  port: number;
  superuserUrl: string;
  /** Resolves when the server has ended, asked for or not. */
  exited: Promise<void>;
  /** Ends connections, writes everything down and resolves when the server is gone. */
  stop(): Promise<void>;
}

const defaults: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Without the details, which quote values of rows.
  log_error_verbosity: 'terse',
  log_line_prefix: '%m [%p] %u@%d ',
  jit: 'off',
};

/** Starts the Postgres server of an npm package on a folder, or takes over the one that runs there. It ends when this process ends, however that ends. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  await mkdir(options.dataDir, { recursive: true });
  const dataDir = realpathSync(resolve(options.dataDir));
  const paths = clusterPaths(dataDir);
  const settings: Record<string, string> = { ...defaults, ...options.settings };
  const account = await accountFor(paths.cluster);
  const [binaries, password] = await Promise.all([locateBinaries(dataDir, account), superuserPassword(paths)]);
  await ensureCluster(dataDir, paths, binaries, account, { password, sync: settings.fsync !== 'off' });
  const running = await runningServer(paths, password);
  if (running !== undefined) return handle(watch(paths, account, adoptScript, [String(running.pid)]), running.port, password);
  return launch({ paths, binaries, account, settings, password, preferred: options.port });
}

interface Launch {
  paths: ClusterPaths;
  binaries: Binaries;
  account: Account | undefined;
  settings: Readonly<Record<string, string>>;
  password: string;
  preferred: number | undefined;
}

async function launch({ paths, binaries, account, settings, password, preferred }: Launch): Promise<EmbeddedPostgres> {
  const remembered = Number(await readFile(paths.portFile, 'utf8').catch(() => '')) || undefined;
  const before = await logText(paths);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(preferred, remembered);
    const flags = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = watch(paths, account, startScript, [binaries.postgres, '-D', folderAsSeenInside(paths.cluster, account), ...flags]);
    const server = handle(child, port, password);
    if (await answers(server.superuserUrl, child)) {
      await writeFile(paths.portFile, `${port}\n`);
      return server;
    }
    const said = (await logText(paths)).slice(before.length);
    // Somebody took the port between our look and Postgres's, or a killed server's last processes are still on their way out.
    const passing = /Address already in use|could not create any TCP|shared memory block .* still in use/.test(said);
    if (!passing || attempt === 20)
      throw new Error(`The embedded Postgres did not start (its log is ${paths.log}):\n${said.trim().slice(-2000)}`);
    await delay(attempt * 25);
  }
}

const logText = (paths: ClusterPaths): Promise<string> => readFile(paths.log, 'utf8').catch(() => '');

/** A detached session of its own: Ctrl-C in the terminal is for Node, which then stops the server last. */
function watch(paths: ClusterPaths, account: Account | undefined, script: string, args: readonly string[]): ChildProcess {
  const log = openSync(paths.log, 'a', 0o600);
  try {
    return spawn('/bin/sh', ['-c', script, 'cattc-postgres', ...args], {
      cwd: paths.cluster,
      env: serverEnvironment(),
      detached: true,
      ...account,
      stdio: ['pipe', log, log],
    });
  } finally {
    closeSync(log);
  }
}

function handle(child: ChildProcess, port: number, password: string): EmbeddedPostgres {
  child.stdin?.on('error', () => undefined);
  const exited = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  return {
    port,
    superuserUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    exited,
    stop: async () => {
      child.stdin?.end();
      await exited;
    },
  };
}

/** True once the server takes our password; false when its process ends before. */
async function answers(url: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    if ((await login(url)) === 'ours') return true;
    await delay(15);
  }
  return false;
}

async function login(url: string): Promise<'ours' | 'busy' | 'no'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'ours';
  } catch (error) {
    // 57P03: starting up or shutting down.
    return (error as { code?: string }).code === '57P03' ? 'busy' : 'no';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The live server of this folder by its own note `postmaster.pid`; waits for one that is going; removes the note of one that is gone. */
async function runningServer(paths: ClusterPaths, password: string): Promise<{ pid: number; port: number } | undefined> {
  const note = join(paths.cluster, 'postmaster.pid');
  for (;;) {
    const [pidLine, , , portLine] = (await readFile(note, 'utf8').catch(() => '')).split('\n');
    if (pidLine === undefined || pidLine === '') return undefined;
    const pid = Number(pidLine);
    if (!(await servesFolder(pid, paths.cluster))) {
      await rm(note, { force: true });
      return undefined;
    }
    const port = Number(portLine);
    if (port > 0 && (await login(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`)) === 'ours') return { pid, port };
    await delay(50);
  }
}

/** A process id may have been given to another program since; the server's working directory is its cluster. */
async function servesFolder(pid: number, cluster: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === cluster;
  } catch {
    return false;
  }
}
