import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort, startEmbeddedPostgres } from '@cattc/postgres';
import { expect } from 'chai';
import pg from 'pg';
import type { StartOptions } from '../src/start/options.ts';
import { lives, type ProcessIdentity } from '../src/start/process-identity.ts';
import { type System, startSystem } from '../src/start/system.ts';
import { readSystem } from '../src/start/system-file.ts';
import { fakeParts } from './fakes.ts';

const fetchText = async (url: string): Promise<string | undefined> => {
  try {
    return await (await fetch(url)).text();
  } catch {
    return undefined;
  }
};

async function until<T>(probe: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    await delay(20);
  }
}

describe('npm start', function () {
  this.timeout(60_000);
  let folder: string;
  let options: StartOptions;
  let system: System | undefined;
  let launcher: ChildProcess | undefined;
  const said: string[] = [];
  const loads: string[] = [];

  const start = async (change: Partial<StartOptions> = {}): Promise<{ gatewayUrl: string }> => {
    system = startSystem({ ...options, ...change }, (text) => said.push(text), fakeParts(loads));
    return system.ready;
  };
  const refusal = async (change: Partial<StartOptions> = {}): Promise<string> => {
    const other = startSystem({ ...options, ...change }, () => undefined, fakeParts());
    const error = await other.ready.then(
      () => 'started',
      (reason: Error) => reason.message,
    );
    await other.stop();
    return error;
  };
  const processes = async (): Promise<ProcessIdentity[]> => {
    const list = JSON.parse(await readFile(join(folder, 'processes.json'), 'utf8')) as Record<string, ProcessIdentity>;
    const postgres = Number((await readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    const born = (await readFile(`/proc/${postgres}/stat`, 'utf8')).split(') ')[1]?.split(' ')[19] ?? '';
    return [...Object.values(list), { pid: postgres, born }];
  };
  const allGone = (list: ProcessIdentity[]): Promise<boolean> =>
    until(async () => (await Promise.all(list.map(lives))).every((alive) => !alive));

  /** Runs a statement in the database of network as its migrator. */
  const inNetwork = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: (await readSystem(folder)).databases.network?.migratorUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cattc-start-test-'));
    options = { port: await freePort(), dataDir: folder, reset: false, sample: true };
  });
  afterEach(async () => {
    await system?.stop();
    launcher?.kill('SIGKILL');
    said.length = 0;
  });
  after(async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  it('starts every process, loads the sample once, and keeps ports and secrets over a restart', async () => {
    const { gatewayUrl } = await start();
    expect(loads).to.deep.equal([gatewayUrl]);
    const before = { system: await readSystem(folder), secrets: await readFile(join(folder, 'secrets.json'), 'utf8') };
    const list = await processes();
    expect(list).to.have.length(6);
    await system?.stop();
    await allGone(list);
    await start();
    expect(loads).to.have.length(1);
    const after = { system: await readSystem(folder), secrets: await readFile(join(folder, 'secrets.json'), 'utf8') };
    expect(after.secrets).to.equal(before.secrets);
    expect(after.system).to.deep.equal(before.system);
  });

  it('keeps its secrets from other users', async () => {
    for (const name of ['secrets.json', 'system.json']) expect((await stat(join(folder, name))).mode & 0o777).to.equal(0o600);
  });

  it('gives each process its own address, databases and keys, and nothing of the outside', async () => {
    const { gatewayUrl } = await start();
    const gateway = JSON.parse((await fetchText(`${gatewayUrl}/environment`)) ?? '{}') as Record<string, string>;
    const network = JSON.parse((await fetchText(`${gateway.CATTC_NETWORK_URL}/environment`)) ?? '{}') as Record<string, string>;
    expect(network.CATTC_DATABASE_WRITER_URL).to.match(/^postgres:\/\/network_writer:[^@]+@127\.0\.0\.1:\d+\/network$/);
    expect(network.CATTC_EVENT_LOG).to.match(/^postgres:\/\/event_log:/);
    expect(network.CATTC_GATEWAY_JWKS_URL).to.equal(`${gatewayUrl}/.well-known/gateway-jwks.json`);
    expect(network).to.not.have.property('CATTC_SIGNING_KEY');
    expect(network).to.not.have.property('CATTC_TEST_POSTGRES');
    expect(JSON.parse(gateway.CATTC_SIGNING_KEY ?? '{}')).to.include({ kty: 'OKP', crv: 'Ed25519' });
    expect(gateway).to.not.have.property('CATTC_DATABASE_WRITER_URL');
  });

  it('moves the time of every process to the one that --now names, and does not go back over what was recorded since', async () => {
    const now = { at: new Date('2027-03-01T00:00:00Z'), isDay: true };
    const { gatewayUrl } = await start({ now });
    const gateway = JSON.parse((await fetchText(`${gatewayUrl}/environment`)) ?? '{}') as Record<string, string>;
    const network = JSON.parse((await fetchText(`${gateway.CATTC_NETWORK_URL}/environment`)) ?? '{}') as Record<string, string>;
    expect(gateway.CATTC_CLOCK).to.match(/^2027-03-01T00:00:00\.000Z@20\d\d-/);
    expect(network.CATTC_CLOCK).to.equal(gateway.CATTC_CLOCK);
    expect(said).to.include('the time is moved to 2027-03-01 00:00 UTC');
    await inNetwork(`CREATE TABLE transition (recorded_at timestamptz); INSERT INTO transition VALUES ('2027-03-05T10:00:00Z')`);
    await system?.stop();
    expect(await refusal())
      .to.contain('its last change is of 2027-03-05 10:00 UTC')
      .and.to.contain('--now 2027-03-05T10:00:01Z');
    expect(await refusal({ now })).to.contain('--now is 2027-03-01 00:00 UTC');
    await start({ now: { at: new Date('2027-03-06T00:00:00Z'), isDay: true } });
    await inNetwork('DROP TABLE transition');
    await system?.stop();
    expect(JSON.parse((await fetchText(`${(await start()).gatewayUrl}/environment`)) ?? '{}')).to.not.have.property('CATTC_CLOCK');
  });

  it('starts a process again that was killed, on the same port, and says so', async () => {
    const { gatewayUrl } = await start();
    const pid = Number(await fetchText(`${gatewayUrl}/pid`));
    process.kill(pid, 'SIGKILL');
    const next = await until(async () => {
      const text = await fetchText(`${gatewayUrl}/pid`);
      return text !== undefined && Number(text) !== pid && Number(text);
    });
    expect(next).to.be.greaterThan(0);
    await until(async () => said.includes('gateway is back'));
    expect(said.join('\n')).to.contain('gateway ended (SIGKILL)');
  });

  it('starts Postgres again when that was killed', async () => {
    await start();
    const [postgres] = (await processes()).slice(-1);
    process.kill(postgres?.pid ?? 0, 'SIGKILL');
    await until(async () => said.includes('Postgres is back'));
  });

  it('refuses a second start on the same folder', async () => {
    await start();
    expect(await refusal({ port: await freePort() })).to.match(/in use by a system that runs already/);
  });

  it('refuses a port that is taken, naming --port', async () => {
    const squatter = createServer().listen(options.port, '127.0.0.1');
    await once(squatter, 'listening');
    expect(await refusal())
      .to.contain(`Port ${options.port} is taken`)
      .and.to.contain('--port');
    squatter.close();
  });

  it('refuses another event log or server than the one that has the data', async () => {
    expect(await refusal({ kafka: ['127.0.0.1:9092'] })).to.match(/embedded event log, not in Kafka.*without --kafka/);
    expect(await refusal({ postgres: 'postgres://me:hidden@127.0.0.1:1/postgres' }))
      .to.match(/embedded Postgres, not in the Postgres at 127\.0\.0\.1:1/)
      .and.to.not.contain('hidden');
  });

  it('neither fills nor empties a folder that holds other things', async () => {
    const dataDir = join(folder, 'foreign');
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'thesis.txt'), 'ten years of work');
    for (const reset of [false, true]) expect(await refusal({ dataDir, reset })).to.match(/holds other things already \(thesis\.txt\)/);
    expect(await readdir(dataDir)).to.deep.equal(['thesis.txt']);
  });

  it('tells that no broker answers at --kafka, and does not tie a new folder to it', async () => {
    const dataDir = join(folder, 'elsewhere');
    expect(await refusal({ dataDir, kafka: [`127.0.0.1:${await freePort()}`] })).to.match(/No Kafka broker answers at 127/);
    expect(await refusal({ dataDir, postgres: 'postgres://me:hidden@127.0.0.1:1/postgres' })).to.match(/could not be opened as user "me"/);
    await start({ dataDir });
  });

  it('keeps its data in the server that --postgres names, and then nowhere else', async () => {
    const dataDir = join(folder, 'outside');
    const server = await startEmbeddedPostgres({ dataDir: join(folder, 'server'), settings: { fsync: 'off' } });
    try {
      await start({ dataDir, postgres: server.superuserUrl });
      expect((await readSystem(dataDir)).databases.network?.writerUrl).to.contain(`@127.0.0.1:${server.port}/network`);
      await system?.stop();
      expect(await refusal({ dataDir })).to.contain(`Start with --postgres naming 127.0.0.1:${server.port}`);
    } finally {
      await server.stop();
    }
  });

  it('tells why a process did not start, and leaves nothing running', async () => {
    const { CATTC_PORT } = JSON.parse((await start().then(({ gatewayUrl }) => fetchText(`${gatewayUrl}/environment`))) ?? '{}') as Record<
      string,
      string
    >;
    const list = await processes();
    await system?.stop();
    process.env.FAKE_FAILS = CATTC_PORT;
    try {
      expect(await refusal())
        .to.match(/gateway did not start \(exit code 78\)/)
        .and.to.contain('CATTC_EXAMPLE: is "x"');
    } finally {
      delete process.env.FAKE_FAILS;
    }
    await allGone(list);
  });

  it('can be stopped at any moment of the start, and starts again afterwards', async () => {
    for (const wait of [0, 30, 80, 150, 300, 500]) {
      const other = startSystem(options, () => undefined, fakeParts());
      other.ready.catch(() => undefined);
      await delay(wait);
      await other.stop();
      expect(await stat(join(folder, 'lock')).catch(() => 'gone')).to.equal('gone');
      expect(await stat(join(folder, 'postgres', 'cluster', 'postmaster.pid')).catch(() => 'gone')).to.equal('gone');
    }
    await start();
  });

  it('leaves nothing running when the launcher is killed, and starts again at once', async () => {
    launcher = fork(join(import.meta.dirname, 'start-fake-system.js'), [JSON.stringify(options)], { execArgv: [] });
    await once(launcher, 'message');
    const list = await processes();
    const gone = once(launcher, 'exit');
    launcher.kill('SIGKILL');
    await gone;
    await start();
    expect(await allGone(list)).to.equal(true);
  });

  it('begins anew with --reset and touches nothing else in the folder', async () => {
    await writeFile(join(folder, 'mine.txt'), 'keep');
    const secrets = await readFile(join(folder, 'secrets.json'), 'utf8');
    loads.length = 0;
    await start({ reset: true });
    expect(await readFile(join(folder, 'secrets.json'), 'utf8')).to.not.equal(secrets);
    expect(await readFile(join(folder, 'mine.txt'), 'utf8')).to.equal('keep');
    expect(loads).to.have.length(1);
  });

  it('loads the sample again when the first load was cut short', async () => {
    const parts = fakeParts();
    const cut = startSystem({ ...options, reset: true }, () => undefined, {
      ...parts,
      loadSample: async () => {
        throw new Error('cut');
      },
    });
    expect(await cut.ready.then(String, (error: Error) => error.message)).to.equal('cut');
    await cut.stop();
    loads.length = 0;
    await start();
    expect(loads).to.have.length(1);
  });
});
