import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@cattc/server';
import { migrate, startSealer, subgraphMigrations } from '@cattc/subgraph';
import { createTestDatabases, type TestDatabases, until } from '@cattc/testing';
import { expect } from 'chai';
import { root } from '../src/start/topology.ts';

describe('npm run verify-audit', () => {
  let databases: TestDatabases;
  let folder = '';
  let anchor = '';
  let name = '';
  let sealer: { stop(): Promise<void> };

  const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((done) => {
      const main = join(root, 'infra/local/dist/src/verify-audit/main.js');
      // The folder that npm was called in is told by the environment.
      execFile(process.execPath, [main, ...args], { env: { ...process.env, INIT_CWD: folder } }, (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });
  const verify = (...args: string[]) => run('--database', databases.of('network').readerUrl, ...args);
  const write = async (count: number): Promise<void> => {
    await databases.query(
      'network',
      `INSERT INTO audit_entry (at, kind, role, actions, subjects, outcome, request_id)
       SELECT now(), 'READ', 'ADMIN', '{Query.networkAudit}', '{}', 'ACCEPTED', n::text FROM generate_series(1, $1::integer) n`,
      [count],
    );
    await until('the entries are sealed', async () => {
      const open = 'SELECT 1 FROM audit_entry WHERE txid >= (SELECT max(until_txid) FROM audit_seal)';
      return (await databases.query('network', `SELECT 1 FROM audit_seal WHERE NOT EXISTS (${open})`)).length > 0;
    });
  };

  before(async () => {
    databases = await createTestDatabases(['network']);
    await migrate(databases.of('network').migratorUrl, subgraphMigrations);
    sealer = startSealer({
      service: 'network',
      url: databases.of('network').writerUrl,
      logger: createLogger({ name: 'test', level: 'silent' }),
    });
    folder = await mkdtemp(join(tmpdir(), 'cattc-verify-audit-'));
    anchor = join(folder, 'anchor.json');
    name = `${databases.name}_network`;
  });
  after(async () => {
    await sealer?.stop();
    await rm(folder, { recursive: true, force: true });
    await databases?.drop();
  });

  it('finds nothing in an honest audit, and keeps its newest seal in the anchor file, for its owner alone', async () => {
    await write(3);
    const first = await verify('--anchor', 'anchor.json');
    expect(first, first.stderr).to.include({ code: 0, stderr: '' });
    expect(first.stdout).to.include(`${name}: as it was sealed. 3 entries, 0 not sealed yet; 1 seals`).and.to.include('anchor.json is new');
    const kept = JSON.parse(await readFile(anchor, 'utf8'));
    expect(kept[name]).to.have.property('number', '1');
    expect((await stat(anchor)).mode & 0o777).to.equal(0o600);
    await write(2);
    expect((await verify('--anchor', anchor)).code).to.equal(0);
    expect(JSON.parse(await readFile(anchor, 'utf8'))[name]).to.have.property('number', '2');
  });

  it('names what was changed, ends with 1, and leaves the anchor as it is', async () => {
    const before = await readFile(anchor, 'utf8');
    await databases.query('network', `UPDATE audit_entry SET request_id = 'x' WHERE id = 2`);
    const found = await verify('--anchor', anchor);
    expect(found.code).to.equal(1);
    expect(found.stdout).to.match(new RegExp(`^${name}: seal 1: entry 2 \\(transaction \\d+\\) was changed$`, 'm'));
    expect(found.stdout).to.include('NOT as it was sealed: 1 problem.');
    await databases.query('network', `UPDATE audit_entry SET request_id = '2' WHERE id = 2`);
    expect(await readFile(anchor, 'utf8')).to.equal(before);
    expect((await verify('--anchor', anchor)).code).to.equal(0);
  });

  it('finds by the anchor that the end was cut off', async () => {
    await sealer.stop();
    await databases.query('network', 'DELETE FROM audit_seal WHERE number = 2');
    await databases.query('network', 'DELETE FROM audit_entry WHERE id > 3');
    expect((await verify()).code).to.equal(0);
    const found = await verify('--anchor', anchor);
    expect(found).to.have.property('code', 1);
    expect(found.stdout).to.include(`${name}: seal 2, which the anchor knows, is missing`);
  });

  it('counts what is not sealed, and for how long it is not; longer than a minute, or than is allowed, it ends with 1', async () => {
    await databases.query(
      'network',
      `INSERT INTO audit_entry (at, kind, role, actions, subjects, outcome, request_id)
       VALUES (now() - interval '90 seconds', 'READ', 'ADMIN', '{a}', '{}', 'ACCEPTED', 'r')`,
    );
    const { code, stdout } = await verify('--unsealed-seconds', '3600');
    expect(code).to.equal(0);
    expect(stdout).to.match(/4 entries, 1 not sealed yet, the oldest of them for 9\d\.\d s/);
    for (const [args, seconds] of [
      [[], 60],
      [['--unsealed-seconds', '30'], 30],
    ] as const) {
      const late = await verify(...args);
      expect(late.code).to.equal(1);
      expect(late.stdout).to.include(`${name}: NOT sealed: an entry waits for its seal for more than ${seconds} s`);
    }
  });

  it('goes on to its end, and tells by its code, when nobody reads what it says', async () => {
    const main = join(root, 'infra/local/dist/src/verify-audit/main.js');
    for (const [args, expected] of [
      [['--unsealed-seconds', '3600'], 0],
      [[], 1],
    ] as const) {
      const child = spawn(process.execPath, [main, '--database', databases.of('network').readerUrl, ...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      let told = '';
      child.stderr.on('data', (chunk) => {
        told += chunk;
      });
      const code = await new Promise((done) => child.on('close', done));
      expect({ code, told }).to.deep.equal({ code: expected, told: '' });
    }
  });

  it('explains itself, and refuses wrong arguments with 2', async () => {
    const help = await run('--help');
    expect(help.code).to.equal(0);
    for (const option of ['--data', '--database', '--anchor', '--unsealed-seconds', '--help']) expect(help.stdout).to.include(option);
    const wrong: [string[], string][] = [
      [['--verbose'], '--verbose'],
      [['--database', 'http://127.0.0.1/network'], '--database is no address'],
      [['--database', 'postgres://127.0.0.1'], '--database is no address'],
      [['--database', 'postgres://127.0.0.1/x', '--data', 'y'], 'exclude each other'],
      [['--database', 'postgres://127.0.0.1/x', '--unsealed-seconds', '-1'], '--unsealed-seconds'],
      [['--database', 'postgres://127.0.0.1/x', '--unsealed-seconds=soon'], '--unsealed-seconds is no whole number'],
    ];
    for (const [args, problem] of wrong) {
      const { code, stderr } = await run(...args);
      expect({ code, told: stderr.includes(problem) }, stderr).to.deep.equal({ code: 2, told: true });
    }
  });

  it('takes no file for an anchor that is none, and tells no password of a database that it cannot read', async () => {
    const broken = join(folder, 'broken.json');
    for (const text of ['', '[]', '{"network": {"number": 1}}', '{"network": {"number": "1", "chain": "00"}}']) {
      await writeFile(broken, text);
      const { code, stderr } = await verify('--anchor', broken);
      expect({ code, told: stderr.includes('is no anchor file') }, stderr).to.deep.equal({ code: 1, told: true });
    }
    const url = new URL(databases.of('network').readerUrl);
    url.pathname = '/not_there';
    const { code, stdout, stderr } = await run('--database', url.href);
    expect(code).to.equal(1);
    expect(stderr).to.include('could not be read');
    expect(stdout + stderr).to.not.include(url.password);
  });
});
