import { knownCalendars } from '@cattc/deadlines';
import { accept, type Decision, publicCaller, refuse } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { DataSource, type EntityManager } from 'typeorm';
import { subgraphMigrations } from '../src/migrations.ts';
import { forgetAnswers, type MutationInput, perform } from '../src/outcome.ts';
import { type RequestContext, requestOf } from '../src/request.ts';

const requestAs = (person: string): RequestContext =>
  requestOf({
    caller: { ...publicCaller, role: 'MEMBER', person },
    acceptLanguage: undefined,
    trace: { traceId: '', traceparent: '', requestId: 'request-1' },
    logger: createLogger({ name: 'test', level: 'silent' }),
    now: new Date('2026-03-01T00:00:00Z'),
    calendars: knownCalendars,
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
    await dataSource.query('TRUNCATE done, idempotent_answer, audit_entry');
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

  const audited = async () =>
    (await dataSource.query('SELECT kind, person, actions, subjects, outcome, details FROM audit_entry ORDER BY id')) as object[];
  const entry = (kind: string, outcome: string, facts: object = {}) => ({
    kind,
    person: 'a',
    actions: ['doIt'],
    subjects: [],
    outcome,
    details: null,
    ...facts,
  });
  const id = newId('mem');
  const naming = (input: object = {}): MutationInput & { readonly id: string } => ({ id, ...input });
  const answering = (decision: Decision<object, string>, input: object = {}) =>
    perform(dataSource, requestAs('a'), 'doIt', naming(input), async () => decision);

  it('leaves one entry in the audit, accepted or refused, with the subjects of what it changed or names', async () => {
    await run('a', {});
    await answering(refuse('WRONG_STATE'));
    await answering(refuse('FORBIDDEN'));
    await perform(dataSource, requestAs('a'), 'doIt', naming(), async () => {
      throw new Error('broken');
    }).catch(() => undefined);
    const request = requestAs('a');
    await perform(dataSource, request, 'doIt', naming(), async () => {
      request.audit.changed([{ subject: 'tal_1', reason: null }]);
      return accept({});
    });
    expect(await audited()).to.deep.equal([
      entry('DECISION', 'ACCEPTED'),
      entry('REFUSAL', 'WRONG_STATE', { subjects: [id] }),
      entry('DENIAL', 'FORBIDDEN', { subjects: [id] }),
      entry('DECISION', 'ACCEPTED', { subjects: ['tal_1'] }),
    ]);
  });

  it('leaves one entry for each decision that is made: none for a dry run or an answer that is repeated, one for a key that is no key or reused', async () => {
    await run('a', { ...key('key-00000006'), dryRun: true });
    await run('a', { idempotencyKey: 'short', dryRun: true });
    expect(await audited()).to.deep.equal([]);
    for (let turn = 0; turn < 3; turn += 1) await run('a', key('key-00000006'));
    await run('a', key('key-00000006', 2));
    await run('a', { idempotencyKey: 'short' });
    for (let turn = 0; turn < 2; turn += 1) await answering(refuse('LATER', {}, [], true), { idempotencyKey: 'key-00000007' });
    expect(await audited()).to.deep.equal([
      entry('DECISION', 'ACCEPTED'),
      entry('REFUSAL', 'IDEMPOTENCY_KEY_REUSED'),
      entry('REFUSAL', 'INVALID_INPUT', { details: 'idempotencyKey' }),
      entry('REFUSAL', 'LATER', { subjects: [id] }),
      entry('REFUSAL', 'LATER', { subjects: [id] }),
    ]);
  });

  it('that decides anew after a deadlock leaves the entry of the decision that holds, with what that one changed', async () => {
    const request = requestAs('a');
    let tries = 0;
    await perform(dataSource, request, 'doIt', {}, async () => {
      tries += 1;
      request.audit.changed([{ subject: `try_${tries}`, reason: null }]);
      if (tries === 1) throw Object.assign(new Error('deadlock'), { code: '40P01' });
      return accept({});
    });
    expect(await audited()).to.deep.equal([entry('DECISION', 'ACCEPTED', { subjects: ['try_2'] })]);
  });

  it('forgets answers after a week', async () => {
    await run('a', key('key-00000005'));
    await dataSource.query(`UPDATE idempotent_answer SET created_at = now() - interval '8 days'`);
    await forgetAnswers(dataSource);
    await run('a', key('key-00000005'));
    expect(await done()).to.equal(2);
  });
});
