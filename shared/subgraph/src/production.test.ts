import { randomBytes } from 'node:crypto';
import { ConfigError } from '@cattc/server';
import { expect } from 'chai';
import { readSubgraphConfig, subgraphVariables } from './config.ts';

const random = () => randomBytes(24).toString('base64url');

function environment(changes: Record<string, string> = {}): Record<string, string> {
  return {
    NODE_ENV: 'production',
    CATTC_DEPLOYMENT_URL: 'https://graph.example',
    CATTC_DATABASE_MIGRATOR_URL: `postgres://network_migrator:${random()}@db:5432/network`,
    CATTC_DATABASE_WRITER_URL: `postgres://network_writer:${random()}@db:5432/network`,
    CATTC_DATABASE_READER_URL: `postgres://network_reader:${random()}@db:5432/network`,
    CATTC_EVENT_LOG: 'kafka://kafka:9092',
    CATTC_CURSOR_SECRET: randomBytes(32).toString('base64url'),
    CATTC_METRICS_TOKEN: randomBytes(32).toString('base64url'),
    ...changes,
  };
}

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readSubgraphConfig('test', subgraphVariables, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const password = random();

describe('a subgraph in production', () => {
  it('starts with settings of its own, and says that it is in production', () => {
    expect(readSubgraphConfig('test', subgraphVariables, environment())).to.include({ production: true, host: '127.0.0.1' });
  });

  const cases: [string, Record<string, string>, string][] = [
    ['a deployment without TLS', { CATTC_DEPLOYMENT_URL: 'http://graph.example' }, 'CATTC_DEPLOYMENT_URL: the address is not https'],
    ['the usual deployment of one machine', { CATTC_DEPLOYMENT_URL: '' }, 'CATTC_DEPLOYMENT_URL: the address is not https'],
    [
      'a superuser',
      { CATTC_DATABASE_WRITER_URL: `postgres://postgres:${random()}@db/n` },
      'CATTC_DATABASE_WRITER_URL: connects as postgres',
    ],
    [
      'a superuser among several hosts',
      { CATTC_DATABASE_WRITER_URL: `postgres://postgres:${random()}@a:5432,b:5432/n` },
      'CATTC_DATABASE_WRITER_URL: connects as postgres',
    ],
    ['no password', { CATTC_DATABASE_READER_URL: 'postgres://reader@db/n' }, 'CATTC_DATABASE_READER_URL: has no password'],
    ['no user', { CATTC_DATABASE_READER_URL: `postgres://:${random()}@db/n` }, 'CATTC_DATABASE_READER_URL: names no user'],
    [
      'a migrator that is the writer',
      { CATTC_DATABASE_MIGRATOR_URL: `postgres://network_writer:${random()}@db/network` },
      'CATTC_DATABASE_MIGRATOR_URL: connects as the same user as CATTC_DATABASE_WRITER_URL',
    ],
    [
      'one password for two roles',
      { CATTC_DATABASE_WRITER_URL: `postgres://w:${password}@db/n`, CATTC_DATABASE_READER_URL: `postgres://r:${password}@db/n` },
      'CATTC_DATABASE_READER_URL: the password is the same as that of CATTC_DATABASE_WRITER_URL',
    ],
    [
      'a password to guess',
      { CATTC_DATABASE_WRITER_URL: 'postgres://w:secret@db/n' },
      'CATTC_DATABASE_WRITER_URL: the password is shorter',
    ],
    [
      'the superuser of the event log',
      { CATTC_EVENT_LOG: `postgres://postgres:${random()}@db/log` },
      'CATTC_EVENT_LOG: connects as postgres',
    ],
    ['a time that is moved', { CATTC_CLOCK: '2027-03-01' }, 'CATTC_CLOCK: moves the time'],
    ['a cursor secret that repeats itself', { CATTC_CURSOR_SECRET: 'A'.repeat(43) }, 'CATTC_CURSOR_SECRET: the secret repeats itself'],
  ];
  for (const [title, changes, problem] of cases) {
    it(`refuses ${title}, and starts with it elsewhere`, () => {
      const env = environment(changes);
      const problems = problemsOf(env);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include(problem).and.include('expected in production:');
      expect(problemsOf({ ...env, NODE_ENV: 'development' })).to.deep.equal([]);
    });
  }

  it('tells all that is wrong at once, beside what cannot be read', () => {
    const problems = problemsOf({
      ...environment({ CATTC_DEPLOYMENT_URL: 'http://x.example', CATTC_CURSOR_SECRET: 'A'.repeat(43), CATTC_PORT: 'x' }),
    });
    expect(problems.map((line) => line.split(':')[0])).to.have.members(['CATTC_PORT', 'CATTC_DEPLOYMENT_URL', 'CATTC_CURSOR_SECRET']);
  });
});
