import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTokenVerifier, type TokenVerifier } from '@cattc/identity';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { decodeJwt, importJWK, importPKCS8, SignJWT } from 'jose';
import { ensureMachines, type Machine, newSigningKey, type RunningIssuer, startIssuer } from '../src/issuer/index.ts';
import { tokenCommand } from '../src/token/token-command.ts';
import { trustedLocalIssuer } from './trusted-local-issuer.ts';

const logger = createLogger({ name: 'test', level: 'silent' });

describe("a partner's machine at the local issuer", () => {
  let folder: string;
  let machines: readonly Machine[];
  let issuer: RunningIssuer;
  let verifier: TokenVerifier;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cattc-machines-'));
    machines = await ensureMachines(join(folder, 'machines'));
    const keys = [newSigningKey('ES256'), newSigningKey('RS256')];
    issuer = await startIssuer({ port: 0, jwks: { keys }, clientSecret: 'secret', machines, logger });
    verifier = createTokenVerifier({ issuers: [trustedLocalIssuer(issuer)], logger });
    await writeFile(
      join(folder, 'system.json'),
      JSON.stringify({ gatewayUrl: 'http://127.0.0.1:1', issuer: { url: issuer.url, clientSecret: 'secret' } }),
    );
  });
  after(async () => {
    verifier.stop();
    await issuer.stop();
    await rm(folder, { recursive: true });
  });

  const machine = (clientId: string): Machine => {
    const found = machines.find((candidate) => candidate.clientId === clientId);
    if (found === undefined) throw new Error(clientId);
    return found;
  };

  interface Changes {
    readonly claims?: Record<string, unknown>;
    readonly header?: Record<string, unknown>;
    readonly key?: Parameters<typeof importJWK>[0];
  }

  async function assertion(
    clientId: string,
    { claims = {}, header = {}, key = machine(clientId).privateKey as never }: Changes = {},
  ): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT({ iss: clientId, sub: clientId, aud: issuer.url, jti: randomUUID(), iat: now, exp: now + 60, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: machine(clientId).privateKey?.kid ?? '', ...header })
      .sign(await importJWK(key, 'ES256'));
  }

  const ask = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${issuer.url}/token`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'events:read', ...parameters }),
    });

  const prove = (client_assertion: string, parameters: Record<string, string> = {}) =>
    ask({ client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion, ...parameters });

  const basic = (clientId: string, secret: string) => ({
    authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
  });

  it('has its key and secret in the data folder, for its owner alone, and keeps them', async () => {
    expect((await readdir(join(folder, 'machines'))).sort()).to.deep.equal([
      'partner-cn.json',
      'partner-th.json',
      'partner-th.pem',
      'partner-vn.json',
      'partner-vn.pem',
    ]);
    for (const name of await readdir(join(folder, 'machines'))) {
      expect((await stat(join(folder, 'machines', name))).mode & 0o777, name).to.equal(0o600);
    }
    expect(await ensureMachines(join(folder, 'machines'))).to.deep.equal(machines);
  });

  it('gets a token of 15 minutes by its key, for its country and the scope that it asks for', async () => {
    const answer = (await (await prove(await assertion('partner-th'))).json()) as { access_token: string; expires_in: number };
    expect(answer.expires_in).to.equal(900);
    expect(answer).to.not.have.property('refresh_token');
    const caller = await verifier.verify(`Bearer ${answer.access_token}`, undefined);
    expect(caller).to.include({ person: 'local:partner-th', role: 'PARTNER_SYSTEM', country: 'TH' });
    expect(caller.scopes).to.deep.equal(['events:read']);
  });

  it('gets a token by its secret', async () => {
    const { clientSecret = '' } = machine('partner-cn');
    const { access_token } = (await (await ask({}, basic('partner-cn', clientSecret))).json()) as { access_token: string };
    expect(await verifier.verify(`Bearer ${access_token}`, undefined)).to.include({ person: 'local:partner-cn', country: 'CN' });
  });

  it('gets a token by the key that other tools read', async () => {
    const pem = await readFile(join(folder, 'machines', 'partner-vn.pem'), 'utf8');
    const now = Math.floor(Date.now() / 1_000);
    const text = await new SignJWT({ iss: 'partner-vn', sub: 'partner-vn', aud: `${issuer.url}/token`, jti: 'one', exp: now + 60 })
      .setProtectedHeader({ alg: 'ES256' })
      .sign(await importPKCS8(pem, 'ES256'));
    expect((await prove(text)).status).to.equal(200);
  });

  it('gets no scope that is not its own', async () => {
    expect((await prove(await assertion('partner-vn'), { scope: 'events:read agency:act' })).status).to.equal(400);
    expect((await prove(await assertion('partner-th'), { scope: 'events:read agency:act' })).status).to.equal(200);
  });

  it('uses an assertion once', async () => {
    const once = await assertion('partner-th');
    expect((await prove(once)).status).to.equal(200);
    await issuer.rotateKey();
    const again = await prove(once);
    expect(again.status).to.equal(401);
    expect(await again.json()).to.include({ error: 'invalid_client' });
  });

  const now = () => Math.floor(Date.now() / 1_000);
  const stranger = newSigningKey('ES256');
  const refused: [string, () => Changes][] = [
    ['for another audience', () => ({ claims: { aud: 'https://other.example' } })],
    ['that has expired', () => ({ claims: { iat: now() - 200, exp: now() - 100 } })],
    ['that never expires', () => ({ claims: { exp: undefined } })],
    ['that lives for a day', () => ({ claims: { exp: now() + 86_400 } })],
    ['without an id', () => ({ claims: { jti: undefined } })],
    ['of another client', () => ({ claims: { iss: 'partner-vn' } })],
    ['signed with an unknown key', () => ({ key: stranger as never, header: { kid: stranger.kid } })],
    ['signed with an unknown key under the id of the right one', () => ({ key: stranger as never })],
  ];
  for (const [title, changes] of refused) {
    it(`is refused with an assertion ${title}`, async () => {
      const answer = await prove(await assertion('partner-th', changes()));
      expect(answer.status).to.equal(401);
      expect(await answer.json()).to.include({ error: 'invalid_client' });
    });
  }

  it('is refused with an assertion that is not signed, or with a secret in place of its key', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: 'partner-th', sub: 'partner-th', aud: issuer.url, jti: randomUUID(), exp: now() + 60 };
    expect((await prove(`${part({ alg: 'none' })}.${part(claims)}.`)).status).to.equal(401);
    expect((await ask({}, basic('partner-th', 'guess'))).status).to.equal(401);
    expect((await ask({}, basic('partner-cn', 'guess'))).status).to.equal(401);
  });

  describe('asked by the token command', () => {
    const run = async (...args: string[]) => {
      const out = { stdout: '', stderr: '' };
      const sink = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (out[name] += text) });
      const code = await tokenCommand([...args, '--data', folder], { folder, stdout: sink('stdout'), stderr: sink('stderr') });
      return { code, ...out };
    };

    for (const client of ['partner-th', 'partner-cn']) {
      it(`prints a token of ${client}`, async () => {
        const { code, stdout, stderr } = await run('--client', client);
        expect(code, stderr).to.equal(0);
        expect(decodeJwt(stdout.trim())).to.include({ sub: client, scope: 'events:read' });
        expect(stderr).to.include(`local:${client}`).and.include('15 minutes');
      });
    }

    it('names the clients that there are', async () => {
      const { code, stderr } = await run('--client', '../secrets');
      expect(code).to.equal(1);
      expect(stderr).to.include('partner-th, partner-vn, partner-cn');
    });

    it('takes no person beside a client', async () => {
      const { code, stderr } = await run('--client', 'partner-th', '--role', 'ADMIN');
      expect(code).to.equal(2);
      expect(stderr).to.include('--role has no meaning beside --client');
    });
  });
});
