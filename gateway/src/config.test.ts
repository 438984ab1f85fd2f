import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@cattc/server';
import { expect } from 'chai';
import { environmentTable, readConfig } from './config.ts';
import { availableCores } from './workers/cores.ts';

describe('readConfig', () => {
  it('works on one machine without any variable', () => {
    const config = readConfig({});
    expect(config).to.include({ host: '127.0.0.1', port: 4000, maxBodyBytes: 4_194_304 });
    expect(config.issuers).to.deep.equal([]);
    expect(config.allowedOrigins).to.deep.equal([]);
    expect(config.signingKey[0]).to.include({ kty: 'OKP', crv: 'Ed25519' });
  });

  it('takes as many workers as are said, and one where nothing is', () => {
    expect([{}, { GATEWAY_WORKERS: '' }, { GATEWAY_WORKERS: '3' }].map((env) => readConfig(env).workers)).to.deep.equal([1, 1, 3]);
  });

  it('lists every problem at once and shows no secret', () => {
    let error: unknown;
    try {
      readConfig({
        CATTC_PORT: 'x',
        CATTC_SIGNING_KEY: '{"d":"geheim"}',
        CATTC_ISSUERS: '[]',
        CATTC_TRADING_URL: 'trading',
        CATTC_TYPO: '1',
      });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).to.be.instanceOf(ConfigError);
    const text = String(error);
    for (const name of ['PORT', 'SIGNING_KEY', 'ISSUERS', 'TRADING_URL', 'TYPO']) expect(text).to.contain(`CATTC_${name}`);
    expect(text).not.to.contain('geheim');
  });
});

describe('the gateway in production', () => {
  const key = () => ({ ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex') });
  const issuer = { name: 'th', issuer: 'https://id.example', jwksUri: 'https://id.example/jwks', audience: 'cattc', asserts: [] };
  const environment = (changes: Record<string, string> = {}): Record<string, string> => ({
    NODE_ENV: 'production',
    CATTC_DEPLOYMENT_URL: 'https://graph.example',
    CATTC_ISSUERS: JSON.stringify([issuer]),
    CATTC_EVENT_LOG: 'kafka://kafka:9092',
    CATTC_SIGNING_KEY: JSON.stringify([key(), key()]),
    CATTC_METRICS_TOKEN: randomBytes(32).toString('base64url'),
    ...changes,
  });
  const problemsOf = (env: Record<string, string>): readonly string[] => {
    try {
      readConfig(env);
    } catch (error) {
      if (error instanceof ConfigError) return error.problems;
      throw error;
    }
    return [];
  };

  it('starts with settings of its own, and says that it is in production', () => {
    expect(readConfig(environment())).to.include({ production: true, explain: 'secretariat' });
    expect(readConfig({}), 'elsewhere').to.include({ production: false, explain: 'anyone' });
  });

  it('uses every core', () => {
    expect(readConfig(environment()).workers).to.equal(availableCores());
  });

  const weak = { ...key(), d: 'A'.repeat(43) };
  const cases: [string, Record<string, string>, string][] = [
    ['a key of one process', { CATTC_SIGNING_KEY: '' }, 'CATTC_SIGNING_KEY: is not set'],
    [
      'a key that repeats itself',
      { CATTC_SIGNING_KEY: JSON.stringify(weak) },
      'CATTC_SIGNING_KEY: the private half of key 1 repeats itself',
    ],
    ['plans and timings for everybody', { CATTC_EXPLAIN: 'anyone' }, 'CATTC_EXPLAIN: shows everybody'],
    ['no event log', { CATTC_EVENT_LOG: '' }, 'CATTC_EVENT_LOG: is not set'],
    [
      'an event log as its superuser',
      { CATTC_EVENT_LOG: `postgres://postgres:${randomBytes(24).toString('base64url')}@db/log` },
      'CATTC_EVENT_LOG: connects as postgres',
    ],
    ['no issuer', { CATTC_ISSUERS: '' }, 'CATTC_ISSUERS: is not set'],
    [
      'an issuer without TLS',
      { CATTC_ISSUERS: JSON.stringify([issuer, { ...issuer, name: 'vn', issuer: 'http://id.vn.example' }]) },
      'CATTC_ISSUERS: issuer of item 2 is not https',
    ],
    [
      'keys of an issuer without TLS',
      { CATTC_ISSUERS: JSON.stringify([{ ...issuer, jwksUri: 'http://issuer:4010/jwks' }]) },
      'CATTC_ISSUERS: jwksUri of item 1 is not https',
    ],
    [
      'the local issuer',
      { CATTC_ISSUERS: JSON.stringify([{ ...issuer, name: 'local' }]) },
      'CATTC_ISSUERS: item 1 has the name of the local',
    ],
    ['a deployment without TLS', { CATTC_DEPLOYMENT_URL: '' }, 'CATTC_DEPLOYMENT_URL: the address is not https'],
    ['pages of every origin', { CATTC_ALLOWED_ORIGINS: '*' }, 'CATTC_ALLOWED_ORIGINS: lets pages of every origin call'],
    [
      'a log-in without TLS',
      { CATTC_GRAPHIQL_LOGIN: JSON.stringify({ issuer: 'http://id.example', clientId: 'g' }) },
      'CATTC_GRAPHIQL_LOGIN: issuer is not https',
    ],
    ['a token for the figures that is guessed', { CATTC_METRICS_TOKEN: 'ab'.repeat(16) }, 'CATTC_METRICS_TOKEN: the secret repeats itself'],
  ];
  for (const [title, changes, problem] of cases) {
    it(`refuses ${title}, and starts with it elsewhere`, () => {
      const problems = problemsOf(environment(changes));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include(problem);
      expect(problemsOf({ ...environment(changes), NODE_ENV: 'development' })).to.deep.equal([]);
    });
  }

  it('tells all that is wrong at once', () => {
    expect(problemsOf({ NODE_ENV: 'production' }).map((line) => line.split(':')[0])).to.have.members([
      'CATTC_EVENT_LOG',
      'CATTC_DEPLOYMENT_URL',
      'CATTC_ISSUERS',
      'CATTC_SIGNING_KEY',
    ]);
  });
});

describe('CATTC_ALLOWED_ORIGINS', () => {
  const origins = (text: string) => readConfig({ CATTC_ALLOWED_ORIGINS: text }).allowedOrigins;

  it('is a list of origins, or every one', () => {
    expect(origins('http://localhost:3000, https://app.example')).to.deep.equal(['http://localhost:3000', 'https://app.example']);
    expect(origins('*')).to.deep.equal(['*']);
  });

  it('refuses what a browser never sends as an origin, and "*" beside others', () => {
    for (const text of [
      'http://localhost:3000/',
      'localhost:3000',
      'https://App.example',
      'https://app.example:443',
      'null',
      '*,http://a.example',
    ])
      expect(() => origins(text), text).to.throw(ConfigError, 'CATTC_ALLOWED_ORIGINS: item 1 is');
  });
});

describe('CATTC_GRAPHIQL_LOGIN', () => {
  const login = { issuer: 'https://id.example', clientId: 'graphiql', scope: 'openid events:read' };
  const endpoints = { authorizationEndpoint: 'https://id.example/auth', tokenEndpoint: 'https://id.example/token' };
  const cases: [string, unknown, boolean][] = [
    ['an issuer that describes itself', login, true],
    ['endpoints', { ...login, ...endpoints }, true],
    ['a resource', { ...login, resource: 'urn:x' }, true],
    ['no scope: openid', { issuer: login.issuer, clientId: 'g' }, true],
    ['a scope without openid', { ...login, scope: 'events:read' }, false],
    ['one endpoint', { ...login, tokenEndpoint: endpoints.tokenEndpoint }, false],
    ['no client', { issuer: login.issuer }, false],
    ['a secret, which a page cannot keep', { ...login, clientSecret: 'x' }, false],
    ['an address that would change the security policy', { ...login, issuer: "https://id.example/;script-src'unsafe-inline'" }, false],
    ['a list', [login], false],
  ];
  for (const [title, value, ok] of cases) {
    it(`${ok ? 'takes' : 'refuses'} ${title}`, () => {
      const read = () => readConfig({ CATTC_GRAPHIQL_LOGIN: JSON.stringify(value) });
      if (ok) expect(read().graphiqlLogin).to.include({ issuer: login.issuer });
      else expect(read).to.throw(ConfigError, 'CATTC_GRAPHIQL_LOGIN');
    });
  }
});

describe('the README', () => {
  it('has the environment table of the configuration', async () => {
    const text = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
    const cells = (table: string) =>
      table
        .replaceAll(/ {2,}|-{3,}/g, ' ')
        .replaceAll(/\| +/g, '|')
        .replaceAll(/ +\|/g, '|');
    expect(cells(text)).to.contain(cells(environmentTable));
  });
});
