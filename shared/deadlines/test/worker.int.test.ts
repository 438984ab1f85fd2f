import { expect } from 'chai';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import {
  clearDeadlines,
  type Deadline,
  type DeadlineHandlers,
  type DeadlineWorker,
  findDeadlines,
  knownCalendars,
  listParkedDeadlines,
  type NewDeadline,
  pauseDeadlines,
  readHolidays,
  redriveDeadlines,
  replaceDeadlines,
  resumeDeadlines,
  setDeadline,
  setDeadlines,
} from '../src/index.ts';
import {
  act,
  aggregates,
  createDatabase,
  effectsIn,
  openServiceDatabase,
  startWorker,
  type TestDatabase,
  until,
  type WorkerChange,
} from './support.ts';

describe('a worker of deadlines', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let now = new Date('2026-03-02T04:00:00.000Z');
  const clock = (): Date => now;
  const workers: DeadlineWorker[] = [];

  before(async () => {
    database = await createDatabase();
    dataSource = await openServiceDatabase(database.url);
  });
  beforeEach(async () => {
    now = new Date('2026-03-02T04:00:00.000Z');
    await dataSource.query(
      `TRUNCATE deadline, effect, aggregate; INSERT INTO aggregate (id) SELECT 'agg_' || n FROM generate_series(1, 9) n`,
    );
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.stop();
  });
  after(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  const start = (change: WorkerChange = {}): DeadlineWorker => {
    const worker = startWorker(dataSource, { clock, ...change });
    workers.push(worker);
    return worker;
  };
  const at = (text: string): Date => new Date(text);
  const set = (subject: string, due: NewDeadline['due'], kind = 'act'): Promise<void> =>
    setDeadline(dataSource, knownCalendars, { subject, kind, due });
  const fired = async (): Promise<string[]> => (await effectsIn(dataSource)).map(({ subject }) => subject);
  const untilFired = (...subjects: string[]): Promise<void> =>
    until(`${subjects.join(', ')} are fired`, async () => JSON.stringify(await fired()) === JSON.stringify(subjects));
  const deadlinesOf = async (subject: string): Promise<readonly Deadline[]> =>
    (await findDeadlines(dataSource, [subject])).get(subject) ?? [];
  const rest = {
    from: at('2026-02-13T04:00:00.000Z'),
    length: 6,
    unit: 'WORKING_DAYS' as const,
    calendar: 'CN',
    timeZone: 'Asia/Shanghai',
  };

  it('fires what is due when it starts, the earliest first, and at once what is set in the past', async () => {
    await set('agg_1', { at: at('2026-03-02T03:00:00Z') });
    await set('agg_2', { at: at('2026-03-02T02:00:00Z') });
    const worker = start();
    await untilFired('agg_2', 'agg_1');
    await set('agg_3', { at: at('2020-01-01T00:00:00Z') });
    worker.wake();
    await untilFired('agg_2', 'agg_1', 'agg_3');
    expect(await dataSource.query('SELECT 1 FROM deadline')).to.have.length(0);
  });

  it('fires when the clock of the service says so, and finds what others have set nearer', async () => {
    await set('agg_1', { at: at('2026-04-01T00:00:00Z') });
    start();
    await set('agg_2', { at: at('2026-03-15T00:00:00Z') });
    now = at('2026-03-20T00:00:00Z');
    await untilFired('agg_2');
    now = at('2026-04-01T00:00:00Z');
    await untilFired('agg_2', 'agg_1');
  });

  it('fires nothing twice and nothing early when the clock jumps back', async () => {
    await set('agg_1', { at: at('2026-03-02T03:00:00Z') });
    await set('agg_2', { at: at('2026-03-02T05:00:00Z') });
    const worker = start();
    await untilFired('agg_1');
    now = at('2026-02-01T00:00:00Z');
    await set('agg_3', { at: at('2026-01-31T00:00:00Z') });
    worker.wake();
    await untilFired('agg_1', 'agg_3');
    now = at('2026-03-02T05:00:00Z');
    await untilFired('agg_1', 'agg_3', 'agg_2');
  });

  it('follows a date that is changed, and leaves what is taken back', async () => {
    await set('agg_1', { at: at('2026-03-10T00:00:00Z') });
    await set('agg_2', { at: at('2026-03-10T00:00:00Z') });
    await set('agg_3', { at: at('2026-03-10T00:00:00Z') });
    start();
    await set('agg_1', { at: at('2026-03-20T00:00:00Z') });
    await clearDeadlines(dataSource, 'agg_2');
    now = at('2026-03-11T00:00:00Z');
    await untilFired('agg_3');
    now = at('2026-03-20T00:00:00Z');
    await untilFired('agg_3', 'agg_1');
  });

  it('gives a subject exactly the deadlines that it is to have', async () => {
    await set('agg_1', { at: at('2026-03-10T00:00:00Z') }, 'old');
    await set('agg_1', { at: at('2026-03-10T00:00:00Z') });
    await set('agg_2', { at: at('2026-03-10T00:00:00Z') });
    await set('agg_3', { at: at('2026-03-10T00:00:00Z') });
    await replaceDeadlines(
      dataSource,
      knownCalendars,
      ['agg_1', 'agg_2'],
      [
        { subject: 'agg_1', kind: 'act', due: { at: at('2026-03-12T00:00:00Z') } },
        { subject: 'agg_1', kind: 'tell', due: rest, fires: false },
        { subject: 'agg_1', kind: 'rest', due: rest, pausedAt: at('2026-02-16T04:00:00Z') },
      ],
    );
    expect((await deadlinesOf('agg_1')).map(({ kind, fires, counted }) => [kind, fires, counted])).to.deep.equal([
      ['rest', true, rest],
      ['tell', false, rest],
      ['act', true, null],
    ]);
    expect((await deadlinesOf('agg_1'))[0]).to.deep.include({ pausedAt: at('2026-02-16T04:00:00Z'), remaining: 5 });
    expect([(await deadlinesOf('agg_2')).length, (await deadlinesOf('agg_3')).length]).to.deep.equal([0, 1]);
    await replaceDeadlines(dataSource, knownCalendars, ['agg_1'], []);
    expect(await deadlinesOf('agg_1')).to.deep.equal([]);
  });

  it('leaves a due date that only tells and a kind that nobody here handles, and parks what is of no aggregate', async () => {
    const past = { at: at('2026-01-01T00:00:00Z') };
    await setDeadlines(dataSource, knownCalendars, [
      { subject: 'agg_1', kind: 'act', due: past, fires: false },
      { subject: 'agg_2', kind: 'of another version', due: past },
      { subject: 'agg_none', kind: 'act', due: past },
      { subject: 'agg_3', kind: 'act', due: { at: at('2026-01-02T00:00:00Z') } },
    ]);
    start();
    await untilFired('agg_3');
    expect(await dataSource.query('SELECT 1 FROM deadline')).to.have.length(3);
    expect((await listParkedDeadlines(dataSource)).map(({ subject, parkedReason }) => [subject, parkedReason])).to.deep.equal([
      ['agg_none', 'there is no agg_none in aggregate'],
    ]);
  });

  it('lets a handler set the same kind again, for the next time', async () => {
    const again: DeadlineHandlers['fire'][string] = async (deadlines, manager) => {
      await act(deadlines, manager);
      for (const { subject, dueAt } of deadlines) {
        await setDeadline(manager, knownCalendars, { subject, kind: 'act', due: { at: new Date(dueAt.getTime() + 86_400_000) } });
      }
    };
    await set('agg_1', { at: at('2026-02-28T00:00:00Z') });
    start({ handlers: [aggregates({ act: again })] });
    // Three days late: each of them, in order, and then tomorrow's.
    await untilFired('agg_1', 'agg_1', 'agg_1');
    expect((await deadlinesOf('agg_1')).map(({ dueAt }) => dueAt.toISOString())).to.deep.equal(['2026-03-03T00:00:00.000Z']);
  });

  it('fires several deadlines of one subject in their order, each by what the one before has left', async () => {
    const first: DeadlineHandlers['fire'][string] = async (deadlines, manager) => {
      await act(deadlines, manager);
      for (const { subject } of deadlines) await clearDeadlines(manager, subject, ['third']);
    };
    for (const [index, kind] of ['first', 'second', 'third'].entries())
      await set('agg_1', { at: at(`2026-02-0${index + 1}T00:00:00Z`) }, kind);
    start({ handlers: [aggregates({ first, second: act, third: act })] });
    await until('both are fired', async () => (await fired()).length === 2);
    expect((await effectsIn(dataSource)).map(({ kind }) => kind)).to.deep.equal(['first', 'second']);
  });

  it('hands over all of a kind at once, however the kinds alternate', async () => {
    const calls: string[][] = [];
    const called: DeadlineHandlers['fire'][string] = async (deadlines, manager) => {
      calls.push(deadlines.map(({ subject, kind }) => `${subject} ${kind}`));
      await act(deadlines, manager);
    };
    for (const [index, kind] of ['odd', 'even', 'odd', 'even'].entries())
      await set(`agg_${index + 1}`, { at: at(`2026-02-0${index + 1}T00:00:00Z`) }, kind);
    start({ handlers: [aggregates({ even: called, odd: called })] });
    await untilFired('agg_1', 'agg_3', 'agg_2', 'agg_4');
    expect(calls).to.deep.equal([
      ['agg_1 odd', 'agg_3 odd'],
      ['agg_2 even', 'agg_4 even'],
    ]);
  });

  it('parks what its handler cannot do, alone, with the reason, until it is redriven', async () => {
    let isBroken = true;
    const fire: DeadlineHandlers['fire'][string] = async (deadlines, manager) => {
      await act(deadlines, manager);
      if (isBroken && deadlines.some(({ subject }) => subject === 'agg_2')) throw new Error('the ministry is unknown');
    };
    const registry = new Registry();
    for (const subject of ['agg_1', 'agg_2', 'agg_3']) await set(subject, { at: at('2026-03-01T00:00:00Z') });
    start({ handlers: [aggregates({ act: fire })], registry });
    await untilFired('agg_1', 'agg_3');
    await until('one is parked', async () => (await listParkedDeadlines(dataSource)).length === 1);
    const [parked] = await listParkedDeadlines(dataSource, { kind: 'act' });
    expect(parked).to.deep.include({ subject: 'agg_2', attempts: 1, parkedReason: 'the ministry is unknown' });
    expect(await registry.metrics()).to.match(/cattc_deadlines_parked\{kind="act"\} 1/);
    expect(await listParkedDeadlines(dataSource, { subject: 'agg_1' })).to.deep.equal([]);
    isBroken = false;
    expect(await redriveDeadlines(dataSource, { subject: 'agg_1' })).to.equal(0);
    expect(await redriveDeadlines(dataSource, { subject: 'agg_2' })).to.equal(1);
    await untilFired('agg_1', 'agg_3', 'agg_2');
    await until('all are counted', async () => /cattc_deadlines_fired_total\{kind="act"\} 3\n/.test(await registry.metrics()));
    expect(await registry.metrics()).to.match(/cattc_deadlines_parked\{kind="act"\} 0\n/);
  });

  it('parks what loses its connection each time, though that looks like an outage', async () => {
    const fire: DeadlineHandlers['fire'][string] = async (deadlines, manager) => {
      if (deadlines.some(({ subject }) => subject === 'agg_1')) await manager.query('SELECT pg_terminate_backend(pg_backend_pid())');
      await act(deadlines, manager);
    };
    for (const subject of ['agg_1', 'agg_2']) await set(subject, { at: at('2026-03-01T00:00:00Z') });
    start({ handlers: [aggregates({ act: fire })] });
    await until('it is parked', async () => (await listParkedDeadlines(dataSource).catch(() => [])).length === 1, 25_000);
    await untilFired('agg_2');
  }).timeout(40_000);

  it('does not let who is slow stop the others', async () => {
    let release: () => void = () => undefined;
    let isSlow = false;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const fire: DeadlineHandlers['fire'][string] = async (deadlines, manager) => {
      if (deadlines.some(({ subject }) => subject === 'agg_1')) {
        isSlow = true;
        await held;
      }
      await act(deadlines, manager);
    };
    await set('agg_1', { at: at('2026-03-01T00:00:00Z') });
    start({ handlers: [aggregates({ act: fire })] });
    await until('the slow one is under way', async () => isSlow);
    // Another worker, and whoever changes another aggregate.
    await set('agg_2', { at: at('2026-03-01T00:00:00Z') });
    start();
    await untilFired('agg_2');
    await dataSource.query(`UPDATE aggregate SET version = version + 1 WHERE id = 'agg_3'`);
    expect((await deadlinesOf('agg_1')).length).to.equal(1);
    release();
    await untilFired('agg_2', 'agg_1');
  });

  it('waits for nobody who is changing an aggregate, and then finds the new date', async () => {
    await set('agg_1', { at: at('2026-03-01T00:00:00Z') });
    await set('agg_2', { at: at('2026-03-01T00:00:01Z') });
    await dataSource.transaction(async (manager) => {
      await manager.query(`SELECT 1 FROM aggregate WHERE id = 'agg_1' FOR UPDATE`);
      start();
      await untilFired('agg_2');
      await setDeadline(manager, knownCalendars, { subject: 'agg_1', kind: 'act', due: { at: at('2026-03-10T00:00:00Z') } });
    });
    await set('agg_3', { at: at('2026-03-01T00:00:00Z') });
    await untilFired('agg_2', 'agg_3');
    now = at('2026-03-10T00:00:00Z');
    await untilFired('agg_2', 'agg_3', 'agg_1');
  });

  it('leaves what stands still; a counted time goes on with the days that were left, a date stays', async () => {
    await set('agg_1', rest, 'counted');
    await set('agg_1', { at: at('2026-02-20T00:00:00Z') });
    // 14 February is worked for the Spring Festival and 16 to 20 are off: on the 16th five of six days are left.
    await pauseDeadlines(dataSource, knownCalendars, 'agg_1', at('2026-02-16T04:00:00Z'));
    start({ handlers: [aggregates({ act, counted: act })] });
    await set('agg_2', { at: at('2026-03-01T00:00:00Z') });
    await untilFired('agg_2');
    const paused = await deadlinesOf('agg_1');
    expect(paused.map(({ kind, pausedAt, remaining }) => [kind, pausedAt?.toISOString(), remaining])).to.deep.equal([
      ['act', '2026-02-16T04:00:00.000Z', null],
      ['counted', '2026-02-16T04:00:00.000Z', 5],
    ]);
    await resumeDeadlines(dataSource, knownCalendars, 'agg_1', now);
    await untilFired('agg_2', 'agg_1');
    const [resumed] = await deadlinesOf('agg_1');
    // From Monday 2 March five working days on: until the end of Monday the 9th.
    expect(resumed).to.deep.include({ kind: 'counted', pausedAt: null, dueAt: at('2026-03-09T16:00:00Z'), counted: rest });
    // It stands still again, for some of its kinds.
    await pauseDeadlines(dataSource, knownCalendars, 'agg_1', at('2026-03-04T04:00:00Z'), ['act']);
    expect((await deadlinesOf('agg_1'))[0]?.pausedAt).to.equal(null);
    await pauseDeadlines(dataSource, knownCalendars, 'agg_1', at('2026-03-04T04:00:00Z'), ['counted']);
    expect((await deadlinesOf('agg_1'))[0]).to.deep.include({ remaining: 3, pausedAt: at('2026-03-04T04:00:00Z') });
    await resumeDeadlines(dataSource, knownCalendars, 'agg_1', at('2026-04-01T04:00:00Z'));
    // 2 and 3 April are two days, the 4th to the 6th are Qingming's.
    expect((await deadlinesOf('agg_1'))[0]?.dueAt).to.deep.equal(at('2026-04-07T16:00:00Z'));
  });

  it('does not pause what has come', async () => {
    await set('agg_1', { at: at('2026-03-02T03:59:59Z') });
    await pauseDeadlines(dataSource, knownCalendars, 'agg_1', now);
    start();
    await untilFired('agg_1');
  });

  it('counts open deadlines anew when a year is announced, tells who keeps the date too, and leaves the others', async () => {
    const begun = { ...rest, from: at('2027-02-01T04:00:00Z'), length: 10 };
    await set('agg_1', begun);
    await set('agg_2', { ...begun, unit: 'DAYS' });
    await set('agg_3', { ...begun, calendar: 'TH' });
    await set('agg_4', begun);
    await pauseDeadlines(dataSource, knownCalendars, 'agg_4', at('2027-02-03T04:00:00Z'));
    const dates = async () => Promise.all(['agg_1', 'agg_2', 'agg_3', 'agg_4'].map(async (subject) => (await deadlinesOf(subject))[0]));
    const before = await dates();
    expect(before.map((each) => each?.isProvisional)).to.deep.equal([true, false, true, true]);
    const announced = readHolidays(
      JSON.stringify({
        CN: { years: { 2027: { source: 'the notice', off: ['02-04..02-13 Spring Festival'], working: ['02-14', '02-20'] } } },
      }),
    );
    if (!announced.ok) throw new Error('the file is wrong');
    const told: [string, string][] = [];
    start({
      calendars: announced.calendars,
      handlers: [
        aggregates({ act }, async (deadlines) => {
          for (const { subject, dueAt } of deadlines) told.push([subject, dueAt.toISOString()]);
        }),
      ],
    });
    await until('one is counted anew', async () => (await deadlinesOf('agg_1'))[0]?.isProvisional === false);
    // 2 and 3 February, then the 14th to the 20th with both weekends' days worked, and Monday the 22nd.
    expect(told).to.deep.equal([['agg_1', '2027-02-22T16:00:00.000Z']]);
    const after = await dates();
    expect(after[0]).to.deep.include({ dueAt: at('2027-02-22T16:00:00Z'), isProvisional: false });
    expect(after.slice(1).map((each) => each?.dueAt)).to.deep.equal(before.slice(1).map((each) => each?.dueAt));
    // What stood still is counted in the new calendar when it runs again.
    await resumeDeadlines(dataSource, announced.calendars, 'agg_4', at('2027-02-15T04:00:00Z'));
    expect((await deadlinesOf('agg_4'))[0]?.remaining).to.equal(8);
    // The same calendars move nothing more.
    await workers.pop()?.stop();
    start({ calendars: announced.calendars });
    await set('agg_5', { at: now });
    await untilFired('agg_5');
    expect(told).to.have.length(1);
  });

  it('leaves what is set again as it is, and makes run what stood still', async () => {
    await set('agg_1', { at: at('2026-03-01T00:00:00Z') });
    await dataSource.query(`UPDATE deadline SET parked_at = now(), parked_reason = 'x', attempts = 3`);
    await set('agg_1', { at: at('2026-03-01T00:00:00Z') });
    expect((await deadlinesOf('agg_1'))[0]).to.deep.include({ attempts: 3, parkedReason: 'x' });
    await set('agg_1', { at: at('2026-03-05T00:00:00Z') });
    expect((await deadlinesOf('agg_1'))[0]).to.deep.include({ attempts: 0, parkedReason: null });
    await pauseDeadlines(dataSource, knownCalendars, 'agg_1', now);
    await set('agg_1', { at: at('2026-03-05T00:00:00Z') });
    expect((await deadlinesOf('agg_1'))[0]?.pausedAt).to.equal(null);
  });

  it('tells how many are due and how late the oldest is', async () => {
    const registry = new Registry();
    await setDeadlines(dataSource, knownCalendars, [
      { subject: 'agg_2', kind: 'of another version', due: { at: at('2026-03-02T03:59:00Z') } },
      { subject: 'agg_1', kind: 'act', due: { at: at('2026-05-02T03:59:00Z') } },
    ]);
    const worker = start({ registry });
    const metrics = await registry.metrics();
    expect(metrics).to.match(/cattc_deadlines_due 1\n/);
    expect(metrics).to.match(/cattc_deadline_late_seconds 60\n/);
    expect(worker.state()).to.deep.equal({ isLate: false, text: 'fired when they are due' });
  });

  it('refuses two handlers of one kind', () => {
    expect(() => startWorker(dataSource, { handlers: [aggregates(), aggregates()] })).to.throw('same kind');
  });
});
