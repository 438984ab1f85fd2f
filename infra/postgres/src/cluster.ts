import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account, Binaries } from './binaries.ts';

/** The files of one embedded server: the cluster itself, and beside it what this package remembers. */
export interface ClusterPaths {
  cluster: string;
  passwordFile: string;
  portFile: string;
  log: string;
}

export const clusterPaths = (dataDir: string): ClusterPaths => ({
  cluster: join(dataDir, 'cluster'),
  passwordFile: join(dataDir, 'superuser-password'),
  portFile: join(dataDir, 'port'),
  log: join(dataDir, 'server.log'),
});

/** The superuser's password, made once and readable by its owner only. */
export async function superuserPassword(paths: ClusterPaths): Promise<string> {
  const stored = await readFile(paths.passwordFile, 'utf8').catch(() => '');
  if (stored.trim() !== '') return stored.trim();
  if (await stat(join(paths.cluster, 'PG_VERSION')).catch(() => undefined)) {
    throw new Error(
      `${paths.passwordFile} is missing or empty, and the data beside it cannot be opened without it. Restore that file, or start with --reset.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(paths.passwordFile, `${password}\n`, { mode: 0o600 });
  return password;
}

/**
 * How a process names the folder it works in. As root on Linux Postgres runs as another user, who may not be able to walk there (a checkout under
 * /root): the folder is then entered before the user changes, and named by the link that needs no walk.
 */
export const folderAsSeenInside = (folder: string, account: Account | undefined): string =>
  account !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : folder;

/** A clean environment: nothing of the caller's `PG*` variables or locale reaches the server. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' });

/** Makes the cluster if there is none: in a folder of its own, renamed when complete, so that an interrupted start leaves nothing half made. */
export async function ensureCluster(
  dataDir: string,
  paths: ClusterPaths,
  binaries: Binaries,
  account: Account | undefined,
  options: { password: string; sync: boolean },
): Promise<void> {
  if (await stat(join(paths.cluster, 'PG_VERSION')).catch(() => undefined)) return;
  for (const name of await readdir(dataDir)) {
    if (name.startsWith('initdb-')) await rm(join(dataDir, name), { recursive: true, force: true });
  }
  await mkdir(dataDir, { recursive: true });
  const half = await mkdtemp(join(dataDir, 'initdb-'));
  if (account !== undefined) await chown(half, account.uid, account.gid);
  await initdb(half, binaries, account, options);
  await rename(half, paths.cluster).catch(async (error: unknown) => {
    await rm(half, { recursive: true, force: true });
    if (!(await stat(join(paths.cluster, 'PG_VERSION')).catch(() => undefined))) throw error;
  });
}

function initdb(
  folder: string,
  binaries: Binaries,
  account: Account | undefined,
  options: { password: string; sync: boolean },
): Promise<void> {
  const settings = [
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  const rest = ['--locale=C', '--no-instructions', '--pwfile=/dev/stdin', ...(options.sync ? [] : ['--no-sync'])];
  return new Promise((resolve, reject) => {
    // Node's own pipes are sockets, which /dev/stdin cannot open again; `cat` turns the password's into a real one.
    const child = spawn(
      '/bin/sh',
      ['-c', 'cat | "$@"', 'sh', binaries.initdb, '-D', folderAsSeenInside(folder, account), ...settings, ...rest],
      {
        cwd: folder,
        env: serverEnvironment(),
        ...account,
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    let output = '';
    const gather = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${options.password}\n`);
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb ended with ${code}:\n${output.trim()}`))));
  });
}
