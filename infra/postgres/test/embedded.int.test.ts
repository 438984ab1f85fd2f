import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/index.ts';

const settings = { fsync: 'off' };

async function query<R extends pg.QueryResultRow>(url: string, text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text)).rows;
  } finally {
    await client.end();
  }
}

const serverPid = async (dataDir: string): Promise<number> =>
  Number((await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);

async function gone(pid: number): Promise<void> {
  for (;;) {
    const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (state === undefined || state.includes(') Z ')) return;
    await delay(20);
  }
}

describe('the embedded Postgres', function () {
  this.timeout(60_000);
  let dataDir: string;
  let server: EmbeddedPostgres | undefined;
  const start = async (): Promise<EmbeddedPostgres> => {
    server = await startEmbeddedPostgres({ dataDir, settings });
    return server;
  };

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'cattc-postgres-test-'));
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });
  after(async () => {
    await rm(dataDir, { recursive: true, force: true });
  });

  it('makes a server of version 18 or newer that asks for the generated password', async () => {
    const { superuserUrl } = await start();
    const [row] = await query<{ version: string; encoding: string }>(
      superuserUrl,
      `SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding`,
    );
    expect(Number(row?.version)).to.be.at.least(180_000);
    expect(row?.encoding).to.equal('UTF8');
    const wrong = new URL(superuserUrl);
    wrong.password = 'wrong';
    const refused = await query(wrong.href, 'SELECT 1').catch((error: { code?: string }) => error.code);
    expect(refused).to.equal('28P01');
    expect((await stat(join(dataDir, 'superuser-password'))).mode & 0o777).to.equal(0o600);
  });

  it('keeps data and port over a restart', async () => {
    const first = await start();
    await query(first.superuserUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const second = await start();
    expect(second.port).to.equal(first.port);
    expect(await query(second.superuserUrl, 'SELECT answer FROM kept')).to.deep.equal([{ answer: 42 }]);
  });

  it('takes over the server that runs on the folder', async () => {
    const first = await start();
    const pid = await serverPid(dataDir);
    const second = await start();
    expect(second.port).to.equal(first.port);
    expect(await serverPid(dataDir)).to.equal(pid);
    await second.stop();
    await first.exited;
    await gone(pid);
  });

  it('starts over a note of a server whose process id belongs to another program now', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'cluster', 'postmaster.pid'), `${process.pid}\n/elsewhere\n0\n1\n\n\n\n`);
    const { superuserUrl } = await start();
    expect(await query(superuserUrl, 'SELECT 1 AS one')).to.deep.equal([{ one: 1 }]);
  });

  it('chooses another port when its own is taken, and remembers that one', async () => {
    const { port, stop } = await start();
    await stop();
    const squatter = createServer().listen(port, '127.0.0.1');
    await once(squatter, 'listening');
    const second = await start();
    squatter.close();
    expect(second.port).to.not.equal(port);
    await second.stop();
    expect((await start()).port).to.equal(second.port);
  });

  it('clears away an initdb that was interrupted', async () => {
    const fresh = join(dataDir, 'fresh');
    await mkdir(join(fresh, 'initdb-half'), { recursive: true });
    const other = await startEmbeddedPostgres({ dataDir: fresh, settings });
    await other.stop();
    expect((await readdir(fresh)).filter((name) => name.startsWith('initdb-'))).to.deep.equal([]);
  });

  it('runs in a folder whose parents only its owner may enter', async () => {
    const locked = join(dataDir, 'locked');
    await mkdir(locked);
    await chmod(locked, 0o700);
    const other = await startEmbeddedPostgres({ dataDir: join(locked, 'data'), settings });
    expect(await query(other.superuserUrl, 'SELECT 1 AS one')).to.deep.equal([{ one: 1 }]);
    await other.stop();
  });

  it('says that the server has ended when it is killed, and starts again on what was committed', async () => {
    const first = await start();
    await query(first.superuserUrl, 'CREATE TABLE survives AS SELECT 7 AS answer');
    process.kill(await serverPid(dataDir), 'SIGKILL');
    await first.exited;
    const second = await start();
    expect(await query(second.superuserUrl, 'SELECT answer FROM survives')).to.deep.equal([{ answer: 7 }]);
  });

  it('leaves nothing running when its parent is killed, and starts again at once', async () => {
    const parent = fork(join(import.meta.dirname, 'start-and-wait.js'), [dataDir]);
    await once(parent, 'message');
    const pid = await serverPid(dataDir);
    parent.kill('SIGKILL');
    const { superuserUrl } = await start();
    expect(await query(superuserUrl, 'SELECT 1 AS one')).to.deep.equal([{ one: 1 }]);
    await gone(pid);
    expect(await serverPid(dataDir)).to.not.equal(pid);
  });

  it('stops when its parent is killed and nobody starts it again', async () => {
    const parent = fork(join(import.meta.dirname, 'start-and-wait.js'), [dataDir]);
    await once(parent, 'message');
    const pid = await serverPid(dataDir);
    parent.kill('SIGKILL');
    await gone(pid);
  });
});
