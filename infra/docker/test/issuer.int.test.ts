import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@cattc/postgres';
import { expect } from 'chai';
import { root } from './compose-file.ts';

describe('the issuer of the profile local', () => {
  let folder: string;
  let issuer: ChildProcess;
  let url: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cattc-issuer-'));
    const port = await freePort();
    // The name under which others reach it, which is not the address that it listens on.
    url = `http://localhost:${port}`;
    issuer = fork(join(import.meta.dirname, '../src/issuer.js'), {
      env: {
        CATTC_PORT: String(port),
        CATTC_ISSUER_URL: url,
        CATTC_GATEWAY_URL: 'http://gateway:4000',
        CATTC_DATA_FOLDER: join(folder, 'local'),
      },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(issuer, 'message');
  });
  after(async () => {
    const gone = once(issuer, 'exit');
    issuer.kill();
    await gone;
    await rm(folder, { recursive: true });
  });

  it('gives whoever may enter its container a token under its public name', () => {
    const program = join(root, 'infra/local/dist/src/token/main.js');
    const args = ['--data', join(folder, 'local'), '--role', 'SECRETARIAT'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    expect(status, stderr).to.equal(0);
    const claims = JSON.parse(Buffer.from(stdout.trim().split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
    expect(claims).to.include({ iss: url, aud: 'cattc' });
  });

  it('keeps the secret of its client from everybody else', async () => {
    expect((await stat(join(folder, 'local', 'system.json'))).mode & 0o777).to.equal(0o600);
  });

  it('is well when it describes itself', () => {
    const program = join(import.meta.dirname, '../src/healthy.js');
    const check = (port: string) =>
      spawnSync(process.execPath, [program, '/.well-known/openid-configuration'], { env: { CATTC_PORT: port } }).status;
    expect(check(new URL(url).port)).to.equal(0);
    expect(check('1')).to.equal(1);
  });
});
