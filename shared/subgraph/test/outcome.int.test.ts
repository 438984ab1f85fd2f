import { accept, publicCaller, refuse } from '@cattc/decisions';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { DataSource, type EntityManager } from 'typeorm';
import { subgraphMigrations } from '../src/migrations.ts';
import { forgetAnswers, perform } from '../src/outcome.ts';
import { type RequestContext, requestOf } from '../src/request.ts';

const requestAs = (person: string): RequestContext =>
  requestOf({
    caller: { ...publicCaller, role: 'MEMBER', person },
    acceptLanguage: undefined,
    trace: { traceId: '', traceparent: '', requestId: 'request-1' },
    logger: createLogger({ name: 'test', level: 'silent' }),
    now: new Date('2026-03-01T00:00:00Z'),
    deploymentUrl: 'http://127.0.0.1:4000',
  });

describe('a mutation', () => {
  const schema = `outcome_${process.pid}`;
  let dataSource: DataSource;
  let times = 0;
  const work = async (manager: EntityManager) => {
    times += 1;
    await manager.query('INSERT INTO done VALUES ($1)', [times]);
    return accept({ times });
  };
  const done = async () => (await dataSource.query('SELECT n FROM done')).length as number;

  before(async () => {
    const url = process.env.CATTC_TEST_POSTGRES ?? '';
    const admin = await new DataSource({ type: 'postgres', url }).initialize();
    await admin.query(`CREATE DATABASE ${schema}`);
    await admin.destroy();
    const own = new URL(url);
    own.pathname = `/${schema}`;
    dataSource = await new DataSource({
      type: 'postgres',
      url: own.href,
      migrations: [...subgraphMigrations] as never,
      poolSize: 10,
    }).initialize();
    await dataSource.runMigrations();
    await dataSource.query('CREATE TABLE done (n integer)');
  });
  beforeEach(async () => {
    times = 0;
    await dataSource.query('TRUNCATE done, idempotent_answer');
  });
  after(async () => {
    await dataSource.destroy();
    const admin = await new DataSource({ type: 'postgres', url: process.env.CATTC_TEST_POSTGRES ?? '' }).initialize();
    await admin.query(`DROP DATABASE ${schema} WITH (FORCE)`);
    await admin.destroy();
  });

  const key = (text: string, value = 1) => ({ idempotencyKey: text, value });
  const run = (person: string, input: object) => perform(dataSource, requestAs(person), 'doIt', input, work);

  it('is done once for one key, in sequence and in parallel, and each answer is the first one', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => run('a', key('key-00000001'))));
    answers.push(await run('a', { value: 1, idempotencyKey: 'key-00000001' }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).to.have.property('size', 1);
    expect(await done()).to.equal(1);
  });

  it('is done again for another person, and refused for another input', async () => {
    await run('a', key('key-00000002'));
    await run('b', key('key-00000002'));
    expect(await done()).to.equal(2);
    const other = await run('a', key('key-00000002', 2));
    expect(other).to.have.nested.property('refusal.code', 'IDEMPOTENCY_KEY_REUSED');
  });

  it('stores nothing in a dry run, and a dry run is no answer for its key', async () => {
    expect(await run('a', { ...key('key-00000003'), dryRun: true })).to.deep.equal(accept({ times: 1 }));
    expect(await done()).to.equal(0);
    expect(await run('a', key('key-00000003'))).to.deep.equal(accept({ times: 2 }));
  });

  it('remembers a refusal, but not one that can succeed later', async () => {
    const refusing = (code: string, retryable: boolean) =>
      perform(dataSource, requestAs('a'), 'refuseIt', key(`key-of-${code}`), async () => {
        times += 1;
        return refuse(code, { times }, [], retryable);
      });
    expect(await refusing('FINAL', false)).to.deep.equal(await refusing('FINAL', false));
    expect(times).to.equal(1);
    await refusing('LATER', true);
    await refusing('LATER', true);
    expect(times).to.equal(3);
  });

  it('keeps nothing of work that fails, and the key stays free', async () => {
    const failing = perform(dataSource, requestAs('a'), 'doIt', key('key-00000004'), async (manager) => {
      await work(manager);
      throw new Error('broken');
    });
    expect(await failing.catch((error: Error) => error.message)).to.equal('broken');
    expect(await done()).to.equal(0);
    await run('a', key('key-00000004'));
    expect(await done()).to.equal(1);
  });

  it('forgets answers after a week', async () => {
    await run('a', key('key-00000005'));
    await dataSource.query(`UPDATE idempotent_answer SET created_at = now() - interval '8 days'`);
    await forgetAnswers(dataSource);
    await run('a', key('key-00000005'));
    expect(await done()).to.equal(2);
  });
});
