import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTokenVerifier, type TokenVerifier } from '@cattc/identity';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { type RunningIssuer, startIssuer } from '../src/issuer/index.ts';
import { type LocalPersonFields, LocalTokenError, localToken } from '../src/token/index.ts';
import { tokenCommand } from '../src/token/token-command.ts';
import { trustedLocalIssuer } from './trusted-local-issuer.ts';

const organization = 'org_01930000-0000-7000-8000-00001f3b5c7d';
const profile = 'tal_01930000-0000-7000-8000-0000aabbccdd';
const clientSecret = 'a-secret-of-this-test';
const logger = createLogger({ name: 'test', level: 'silent' });

function signingKeys() {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return {
    keys: [
      { ...ec, kid: 'ec', alg: 'ES256', use: 'sig' },
      { ...rsa, kid: 'rsa', alg: 'RS256', use: 'sig' },
    ],
  };
}

describe('the local issuer', () => {
  let issuer: RunningIssuer;
  let verifier: TokenVerifier;
  const jwks = signingKeys();

  before(async () => {
    issuer = await startIssuer({ port: 0, jwks, clientSecret, logger });
    verifier = createTokenVerifier({ issuers: [trustedLocalIssuer(issuer)], logger });
  });
  after(async () => {
    verifier.stop();
    await issuer.stop();
  });

  const access = () => ({ issuerUrl: issuer.url, clientSecret });
  const callerOf = async (token: string) => verifier.verify(`Bearer ${token}`, undefined);

  it('describes itself as OpenID Connect asks', async () => {
    const answer = await fetch(`${issuer.url}/.well-known/openid-configuration`);
    const description = (await answer.json()) as Record<string, unknown>;
    expect(description).to.include({ issuer: issuer.url, jwks_uri: issuer.jwksUri });
  });

  it('publishes no private key', async () => {
    const text = await (await fetch(issuer.jwksUri)).text();
    expect((JSON.parse(text) as { keys: unknown[] }).keys).to.have.length(2);
    for (const { d } of jwks.keys) expect(text).to.not.include(d);
  });

  const people: [string, LocalPersonFields, Record<string, unknown>][] = [
    ['the secretariat', { role: 'SECRETARIAT' }, { person: 'local:secretariat-1', role: 'SECRETARIAT', may: 'SIGN', organization: null }],
    ['a named person', { role: 'council', person: 'Nguyễn Văn A' }, { person: 'local:Nguyễn Văn A', role: 'COUNCIL' }],
    ['a member', { role: 'MEMBER', organization, may: 'EDIT' }, { person: 'local:member-00001f3b5c7d', organization, may: 'EDIT' }],
    ['a talent without a profile', { role: 'TALENT' }, { person: 'local:talent-1', profile: null }],
    ['a talent', { role: 'TALENT', profile }, { person: 'local:talent-0000aabbccdd', profile }],
    ['an agency', { role: 'AGENCY', country: 'th' }, { person: 'local:agency-th', country: 'TH' }],
    ['a partner system', { role: 'PARTNER_SYSTEM', country: 'TH' }, { person: 'local:partner-th', country: 'TH' }],
  ];
  for (const [title, fields, expected] of people) {
    it(`gives ${title} a token that the verifier accepts`, async () => {
      expect(await callerOf(await localToken({ ...access(), ...fields }))).to.include(expected);
    });
  }

  it('gives a partner system its scope, or the ones asked for', async () => {
    const asked = { ...access(), role: 'PARTNER_SYSTEM', country: 'TH' };
    expect((await callerOf(await localToken(asked))).scopes).to.deep.equal(['events:read']);
    expect((await callerOf(await localToken({ ...asked, scope: 'events:read agency:act' }))).scopes).to.deep.equal([
      'events:read',
      'agency:act',
    ]);
  });

  it('signs access tokens of 12 hours with ES256', async () => {
    const token = await localToken({ ...access(), role: 'ADMIN' });
    const { iat = 0, exp = 0 } = decodeJwt(token);
    expect(decodeProtectedHeader(token)).to.include({ alg: 'ES256', kid: 'ec', typ: 'at+jwt' });
    expect(exp - iat).to.equal(12 * 60 * 60);
  });

  it('gives the same person the same mandate, and another person another one', async () => {
    const mandate = async (person?: string) => (await callerOf(await localToken({ ...access(), role: 'COUNCIL', person }))).mandate;
    expect(await mandate()).to.equal(await mandate());
    expect(await mandate()).to.not.equal(await mandate('somebody'));
  });

  it('refuses a client that does not know the secret', async () => {
    const failure = await localToken({ ...access(), clientSecret: 'guessed', role: 'ADMIN' }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(LocalTokenError);
    expect(String(failure)).to.include('another system');
  });

  it('refuses a person that makes no sense, whoever asks', async () => {
    const answer = await fetch(`${issuer.url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`local-cli:${clientSecret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'urn:cattc:params:oauth:grant-type:local-person', role: 'MEMBER' }),
    });
    expect(answer.status).to.equal(400);
    expect(await answer.json()).to.deep.equal({
      error: 'invalid_request',
      error_description: 'organization is missing: MEMBER acts for one',
    });
  });

  it('refuses other grants to the local client', async () => {
    const answer = await fetch(`${issuer.url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`local-cli:${clientSecret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(answer.status).to.equal(400);
  });

  it('leaves nothing open when its keys are unusable', async () => {
    const failure = await startIssuer({ port: 0, jwks: { keys: [{ kty: 'nonsense' }] }, clientSecret, logger }).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(Error);
  });

  it('keeps its tokens valid over a restart on the same port with the same keys', async () => {
    const first = await startIssuer({ port: 0, jwks, clientSecret, logger });
    const token = await localToken({ issuerUrl: first.url, clientSecret, role: 'ADMIN' });
    await first.stop();
    const second = await startIssuer({ port: first.port, jwks, clientSecret, logger });
    const fresh = createTokenVerifier({ issuers: [trustedLocalIssuer(second)], logger });
    expect((await fresh.verify(`Bearer ${token}`, undefined)).role).to.equal('ADMIN');
    await second.stop();
  });

  describe('asked by the token command', () => {
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'cattc-token-'));
      const system = { gatewayUrl: 'http://127.0.0.1:1', issuer: { url: issuer.url, clientSecret }, databases: {}, eventLog: '', pid: 1 };
      await writeFile(join(folder, 'system.json'), JSON.stringify(system));
    });
    after(() => rm(folder, { recursive: true }));

    async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
      const output = { stdout: '', stderr: '' };
      const sink = (name: 'stdout' | 'stderr') => ({
        write: (text: string) => {
          output[name] += text;
        },
      });
      const code = await tokenCommand(args, { folder, stdout: sink('stdout'), stderr: sink('stderr') });
      return { code, ...output };
    }

    it('prints the token alone, and who it is for beside it', async () => {
      const { code, stdout, stderr } = await run('--role', 'AGENCY', '--country', 'TH', '--data', '.');
      expect(code).to.equal(0);
      expect((await callerOf(stdout.trim())).country).to.equal('TH');
      expect(stderr).to.match(/^Token for local:agency-th as AGENCY for TH \(SIGN\), good for 12 hours\./);
    });

    it('gives a person a token without a mandate, so that the register alone says what they hold', async () => {
      const { code, stdout, stderr } = await run('--person', 'officer-th', '--data', '.');
      expect({ code, stderr }).to.deep.equal({
        code: 0,
        stderr:
          'Token for local:officer-th under the mandates of the register, good for 12 hours. Send it as the header "authorization: Bearer TOKEN".\n',
      });
      const failure = await callerOf(stdout.trim()).catch((error: unknown) => error);
      expect(failure).to.include({ status: 403, code: 'NO_MANDATE' });
    });

    it('explains itself', async () => {
      expect(await run('--help'))
        .to.include({ code: 0, stderr: '' })
        .and.has.property('stdout')
        .that.includes('--role ROLE');
    });

    const wrong: [string[], RegExp][] = [
      [[], /--role is missing: give one of MEMBER, /],
      [['--role', 'KING'], /--role "KING" is unknown: give one of MEMBER, /],
      [['--role', 'PUBLIC'], /needs no token/],
      [['--role', 'MEMBER'], /--organization is missing/],
      [['--role', 'MEMBER', '--organization', 'nus'], /--organization "nus" is not valid: give an id that starts with org_/],
      [['--role', 'AGENCY'], /--country is missing/],
      [['--role', 'PARTNER_SYSTEM', '--country', 'XX'], /--country "XX" is not valid/],
      [['--role', 'SECRETARIAT', '--country', 'TH'], /--country has no meaning for SECRETARIAT/],
      [['--role', 'TALENT', '--profile', organization], /--profile .* is not valid/],
      [['--role', 'ADMIN', '--may', 'ALL'], /--may "ALL" is unknown: give EDIT or SIGN/],
      [['--role', 'ADMIN', '--scope', 'a,b'], /--scope "a,b" is not valid/],
      [['--role', 'ADMIN', '--person', ''], /--person is not valid/],
      [['--person', 'ann', '--country', 'TH', '--may', 'SIGN'], /--country has no meaning without a role.*\n--may has no meaning without/],
      [['--rolle', 'ADMIN'], /Unknown option '--rolle'/],
      [['ADMIN'], /Unexpected argument 'ADMIN'/],
    ];
    for (const [args, message] of wrong) {
      it(`refuses "${args.join(' ')}"`, async () => {
        const { code, stdout, stderr } = await run(...args);
        expect(code).to.equal(2);
        expect(stdout).to.equal('');
        expect(stderr).to.match(message);
      });
    }

    it('names every problem at once', async () => {
      expect(
        (await run('--role', 'AGENCY', '--may', 'ALL', '--profile', profile)).stderr.trim().split('\n\n')[0]?.split('\n'),
      ).to.have.length(3);
    });

    it('says what to do when no system has been started', async () => {
      const { code, stderr } = await run('--role', 'ADMIN', '--data', 'nowhere');
      expect(code).to.equal(1);
      expect(stderr).to.include('nowhere').and.include('npm start');
    });

    it('says what to do when the system has stopped', async () => {
      const stopped = await startIssuer({ port: 0, jwks, clientSecret, logger });
      await stopped.stop();
      const failure = await localToken({ issuerUrl: stopped.url, clientSecret, role: 'ADMIN' }).catch((error: unknown) => error);
      expect(String(failure)).to.include(`nothing answers at ${stopped.url}`).and.include('npm start');
    });
  });
});
