import { expect } from 'chai';
import { Registry } from 'prom-client';
import type { DataSource, EntityManager } from 'typeorm';
import {
  type AnyConsumer,
  appendToOutbox,
  connectEventLog,
  type EventLog,
  listParked,
  maxEventBytes,
  type RelayOptions,
  type Running,
  redrive,
  startConsumers,
  startRelay,
} from '../src/index.ts';
import { createDatabase, logger, makeTestEvent, openServiceDatabase, type TestDatabase, testTopic, testType, until } from './support.ts';

const otherType = 'org.cattc.network.organization.updated.v1';

describe('delivery from one service to another', function () {
  this.timeout(60_000);
  let databases: TestDatabase[];
  let from: DataSource;
  let to: DataSource;
  let log: EventLog;
  let running: Running[];
  let registry: Registry;

  before(async () => {
    databases = await Promise.all([createDatabase(), createDatabase(), createDatabase()]);
  });

  after(async () => {
    for (const database of databases) await database.drop();
  });

  const urlOf = (index: number): string => databases[index]?.url ?? '';
  const cut = async (index: number): Promise<void> => databases[index]?.cutConnections();

  beforeEach(async () => {
    running = [];
    registry = new Registry();
    [from, to] = [await openServiceDatabase(urlOf(0)), await openServiceDatabase(urlOf(1))];
    await from.query('TRUNCATE outbox');
    await to.query(
      'TRUNCATE consumer_position, consumer_topic, parked_event; CREATE TABLE IF NOT EXISTS applied (consumer text, subject text, sequence int, data text)',
    );
    await to.query('TRUNCATE applied');
    log = await connectEventLog(urlOf(2), { logger, clientId: 'test' });
    await log.ensureTopics([{ name: testTopic, partitions: 4 }]);
  });

  afterEach(async () => {
    await Promise.all(running.map((one) => one.stop()));
    await log.stop();
    await Promise.all([from.destroy(), to.destroy()]);
  });

  function relay(options: Partial<RelayOptions> = {}) {
    const started = startRelay({
      service: 'from',
      url: urlOf(0),
      log,
      logger,
      registry: new Registry(),
      check: () => ({ ok: true }),
      ...options,
    });
    running.push(started);
    return started;
  }

  /** Each test is a group of its own that passes over what the tests before it have left in the log. */
  async function consume(...consumers: AnyConsumer[]): Promise<void> {
    const scoped: EventLog = {
      ...log,
      consume: ({ handle, ...options }) =>
        log.consume({ ...options, handle: (batch) => handle(batch.filter(({ event }) => event.attributes.causationid === scope)) }),
    };
    running.push(await startConsumers({ service: `to ${scope}`, dataSource: to, log: scoped, consumers, logger, registry }));
  }

  let scope = '';
  let tests = 0;
  beforeEach(() => {
    tests += 1;
    scope = `test_${tests}`;
  });
  const make = (subject: string, sequence: number, type = testType) => makeTestEvent(subject, sequence, { causationid: scope, type });
  const append = (...events: ReturnType<typeof make>[]) => from.transaction((manager) => appendToOutbox(manager, events));
  const publish = (...events: ReturnType<typeof make>[]) => log.publish(events.map((event) => ({ topic: testTopic, event })));

  async function apply(consumer: string, event: ReturnType<typeof make>, manager: EntityManager): Promise<void> {
    const { subject, sequence } = event.attributes;
    await manager.query('INSERT INTO applied VALUES ($1, $2, $3, $4)', [consumer, subject, Number(sequence), event.data]);
  }

  function recorder(name: string, handle: (event: ReturnType<typeof make>) => void = () => undefined): AnyConsumer {
    return {
      name,
      topics: [testTopic],
      types: [testType],
      async handle(event, manager) {
        await apply(name, event, manager);
        handle(event);
      },
    };
  }

  async function applied(consumer: string): Promise<Record<string, number[]>> {
    const rows: { subject: string; sequence: number }[] = await to.query(
      'SELECT subject, sequence FROM applied WHERE consumer = $1 ORDER BY ctid',
      [consumer],
    );
    return Object.fromEntries(
      rows.map(({ subject }) => [subject, rows.filter((row) => row.subject === subject).map(({ sequence }) => sequence)]),
    );
  }

  const appliedIs = (consumer: string, expected: Record<string, number[]>) =>
    until(
      `${consumer} has applied ${JSON.stringify(expected)}`,
      async () => JSON.stringify(sorted(await applied(consumer).catch(() => ({})))) === JSON.stringify(sorted(expected)),
    );
  const sorted = (record: Record<string, number[]>) => Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
  const parkedIs = async (dataSource: DataSource, expected: string[]) => {
    const list = async () =>
      (await listParked(dataSource)).map(({ consumer, subject, sequence, kind }) => `${consumer} ${subject} ${sequence} ${kind}`);
    await until(
      `parked is ${expected.join(', ')}`,
      async () => JSON.stringify((await list()).sort()) === JSON.stringify([...expected].sort()),
    );
  };
  const unpublished = async (): Promise<number> =>
    Number((await from.query('SELECT count(*) FROM outbox WHERE published_at IS NULL'))[0].count);

  it('carries what a transaction has stored, and nothing of one that was undone', async () => {
    const { wake } = relay();
    await consume(recorder('reaction'));
    await from
      .transaction(async (manager) => {
        await appendToOutbox(manager, [make('org_a', 1)]);
        throw new Error('undone');
      })
      .catch(() => undefined);
    await append(make('org_a', 1), make('org_b', 1), make('org_a', 2));
    wake();
    await appliedIs('reaction', { org_a: [1, 2], org_b: [1] });
    expect(await unpublished()).to.equal(0);
  });

  it('refuses to store an event whose type is not in the catalogue', async () => {
    const refusal = await append(make('org_a', 1, 'org.cattc.network.organization.invented.v1')).catch((error: Error) => error.message);
    expect(refusal).to.match(/not in the event catalogue/);
  });

  it('parks in the outbox what fails the check, lets its aggregate wait and others go on, and publishes all in order when it is redriven', async () => {
    let strict = true;
    const { wake } = relay({
      check: ({ attributes }) =>
        strict && attributes.sequence.endsWith('2') ? { ok: false, problem: 'data/after is wrong' } : { ok: true },
    });
    await consume(recorder('reaction'));
    await append(make('org_a', 1), make('org_a', 2), make('org_a', 3), make('org_b', 1));
    wake();
    await appliedIs('reaction', { org_a: [1], org_b: [1] });
    await append(make('org_a', 4), make('org_c', 1));
    wake();
    await appliedIs('reaction', { org_a: [1], org_b: [1], org_c: [1] });
    const [parked] = await listParked(from, { consumer: 'outbox' });
    expect(parked).to.deep.include({
      subject: 'org_a',
      sequence: 2,
      type: testType,
      kind: 'FAILED',
      reason: 'data/after is wrong',
      attempts: 1,
    });
    strict = false;
    expect(await redrive(from, { subject: 'org_a' })).to.equal(1);
    await appliedIs('reaction', { org_a: [1, 2, 3, 4], org_b: [1], org_c: [1] });
    await parkedIs(from, []);
  });

  it('parks in the outbox what the log can never take', async () => {
    relay();
    await consume(recorder('reaction'));
    const tooLarge = { ...make('org_a', 2), data: JSON.stringify('x'.repeat(maxEventBytes)) };
    await append(make('org_a', 1), tooLarge, make('org_a', 3), make('org_b', 1));
    await appliedIs('reaction', { org_a: [1], org_b: [1] });
    await parkedIs(from, ['outbox org_a 2 FAILED']);
    expect(await unpublished()).to.equal(2);
  });

  it('has one relay at work, and another takes over when its connection is cut', async () => {
    const publishers: string[] = [];
    const watched = (name: string): EventLog => ({
      ...log,
      publish(events) {
        publishers.push(name);
        return log.publish(events);
      },
    });
    const relays = [relay({ log: watched('first'), service: 'first' }), relay({ log: watched('second'), service: 'second' })];
    await consume(recorder('reaction'));
    let sequence = 0;
    const sendOne = async (): Promise<void> => {
      sequence += 1;
      await append(make('org_a', sequence));
      for (const { wake } of relays) wake();
      await until('it is published', async () => (await unpublished()) === 0);
    };
    await sendOne();
    const leader = publishers[0] ?? '';
    for (let more = 0; more < 5; more += 1) await sendOne();
    expect(new Set(publishers).size).to.equal(1);
    await until('the other relays', async () => {
      await from.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [`${leader} outbox relay`]);
      await sendOne();
      return new Set(publishers).size === 2;
    });
    await until('all have come', async () => (await applied('reaction')).org_a?.length === sequence);
    expect((await applied('reaction')).org_a).to.deep.equal(Array.from({ length: sequence }, (_, index) => index + 1));
  });

  it('tells the relay at work, from a process whose relay stands by, that there is something to do', async () => {
    const wakes: number[] = [];
    const first = relay();
    await append(make('org_a', 1));
    await until('it is published', async () => (await unpublished()) === 0);
    const second = relay();
    await until(
      'it stands by',
      async () => (await from.query(`SELECT FROM pg_stat_activity WHERE application_name = 'from outbox relay'`)).length === 2,
    );
    for (let sequence = 2; sequence <= 12; sequence += 1) {
      await append(make('org_a', sequence));
      const since = performance.now();
      second.wake();
      await until('it is published', async () => (await unpublished()) === 0);
      wakes.push(performance.now() - since);
    }
    expect(wakes.sort((one, other) => one - other)[5]).to.be.below(150);
    await first.stop();
  });

  it('keeps everything while the log or a database is away, parks nothing for it, and delivers it afterwards', async () => {
    let away = true;
    const flaky: EventLog = {
      ...log,
      publish: async (events) => (away ? Promise.reject(new Error('the log is away')) : log.publish(events)),
    };
    const { wake } = relay({ log: flaky });
    let cuts = 0;
    await consume({
      name: 'reaction',
      topics: [testTopic],
      types: [testType],
      async handle(event, manager) {
        await apply('reaction', event, manager);
        if (cuts < 2) {
          cuts += 1;
          await cut(1);
        }
        await manager.query('SELECT 1');
      },
    });
    await append(make('org_a', 1), make('org_a', 2), make('org_b', 1));
    wake();
    await cut(0);
    await until('the database is back with all of them', async () => (await unpublished().catch(() => 0)) === 3);
    away = false;
    wake();
    await appliedIs('reaction', { org_a: [1, 2], org_b: [1] });
    expect(cuts).to.equal(2);
    await parkedIs(to, []);
    await parkedIs(from, []);
  });

  it('parks only the aggregate of an event that a consumer cannot apply, and goes on with it when it is redriven', async () => {
    let broken = true;
    const seen: string[] = [];
    await consume(
      recorder('fragile', ({ attributes }) => {
        if (broken && attributes.subject === 'org_a' && attributes.sequence.endsWith('2')) throw new Error('a handler gone wrong');
      }),
      recorder('sturdy', ({ attributes }) => void seen.push(attributes.id)),
    );
    await publish(make('org_a', 1), make('org_b', 1), make('org_a', 2), make('org_a', 3), make('org_b', 2));
    await appliedIs('fragile', { org_a: [1], org_b: [1, 2] });
    await appliedIs('sturdy', { org_a: [1, 2, 3], org_b: [1, 2] });
    await publish(make('org_a', 4));
    await parkedIs(to, ['fragile org_a 2 FAILED', 'fragile org_a 3 WAITING', 'fragile org_a 4 WAITING']);
    const [failed, next] = await listParked(to, { subject: 'org_a' });
    expect(failed).to.deep.include({ reason: 'a handler gone wrong', attempts: 1 });
    expect(next).to.deep.include({ reason: 'waits for sequence 2' });

    expect(await redrive(to, { consumer: 'fragile' })).to.equal(1);
    await until('it has been tried again in vain', async () => (await listParked(to))[0]?.attempts === 2);
    await parkedIs(to, ['fragile org_a 2 FAILED', 'fragile org_a 3 WAITING', 'fragile org_a 4 WAITING']);
    broken = false;
    await redrive(to, { consumer: 'fragile' });
    await appliedIs('fragile', { org_a: [1, 2, 3, 4], org_b: [1, 2] });
    await parkedIs(to, []);
    await publish(make('org_a', 5));
    await appliedIs('fragile', { org_a: [1, 2, 3, 4, 5], org_b: [1, 2] });
  });

  it('parks what is beyond a gap, and takes it up by itself when the gap closes', async () => {
    await consume(recorder('reaction'));
    await publish(make('org_a', 3), make('org_a', 2), make('org_b', 1));
    await parkedIs(to, ['reaction org_a 2 WAITING', 'reaction org_a 3 WAITING']);
    await appliedIs('reaction', { org_b: [1] });
    await publish(make('org_a', 1), make('org_a', 4));
    await appliedIs('reaction', { org_a: [1, 2, 3, 4], org_b: [1] });
    await parkedIs(to, []);
  });

  it('applies an event once however often it comes, and advances on types that the consumer ignores', async () => {
    await consume(recorder('reaction'));
    const events = [make('org_a', 1), make('org_a', 2, otherType), make('org_a', 3)];
    await publish(...events, ...events);
    await publish(...events, make('org_a', 4));
    await appliedIs('reaction', { org_a: [1, 3, 4] });
    await parkedIs(to, []);
  });

  it('shows a consumer that is added later everything from the beginning, once, while the others go on', async () => {
    const seen: Record<string, string[]> = { first: [], later: [] };
    const taking = (name: string): AnyConsumer => ({
      name,
      topics: [testTopic],
      types: [testType],
      async handle({ attributes }) {
        seen[name]?.push(`${attributes.subject} ${Number(attributes.sequence)}`);
      },
    });
    await consume(taking('first'));
    await log.publish([1, 2, 3].map((sequence) => ({ topic: testTopic, event: make(`late ${scope}`, sequence) })));
    await until('the first consumer has three', () => seen.first?.length === 3);
    await Promise.all(running.splice(0).map((one) => one.stop()));

    registry = new Registry();
    await consume(taking('first'), taking('later'));
    await log.publish([{ topic: testTopic, event: make(`late ${scope}`, 4) }]);
    const own = () => seen.later?.filter((text) => text.startsWith(`late ${scope}`)) ?? [];
    await until('both have all four', () => seen.first?.length === 4 && own().length === 4);
    expect(seen.first).to.deep.equal([1, 2, 3, 4].map((sequence) => `late ${scope} ${sequence}`));
    expect(own()).to.deep.equal(seen.first);
    expect(await listParked(to, { subject: `late ${scope}` })).to.deep.equal([]);
  });

  it('hands many events at once to a batch consumer, and finds the one that it cannot take', async () => {
    const sizes: number[] = [];
    await consume({
      name: 'journal',
      topics: [testTopic],
      async handleBatch(events, manager) {
        for (const event of events) await apply('journal', event, manager);
        if (events.some(({ attributes }) => attributes.subject === 'org_b' && attributes.sequence.endsWith('1')))
          throw new Error('cannot take org_b');
        sizes.push(events.length);
      },
    });
    await publish(make('org_a', 1), make('org_a', 2), make('org_a', 2), make('org_c', 1));
    await appliedIs('journal', { org_a: [1, 2], org_c: [1] });
    expect(Math.max(...sizes)).to.be.greaterThan(1);
    await publish(make('org_b', 1), make('org_b', 2), make('org_a', 3));
    await appliedIs('journal', { org_a: [1, 2, 3], org_c: [1] });
    await parkedIs(to, ['journal org_b 1 FAILED', 'journal org_b 2 WAITING']);
  });

  it('runs what a consumer asks for after the commit, when something was applied', async () => {
    const visible: number[] = [];
    const consumer = recorder('reaction');
    await consume({
      ...consumer,
      after: () => void to.query('SELECT count(*)::int FROM applied').then(([row]) => visible.push(row.count)),
    });
    await publish(make('org_a', 1));
    await until('it has run', () => visible.length === 1);
    expect(visible).to.deep.equal([1]);
    await publish(make('org_a', 2, otherType));
    await until('the position has advanced', async () => (await to.query('SELECT sequence FROM consumer_position'))[0]?.sequence === '2');
    expect(visible).to.have.length(1);
  });

  it('refuses two consumers of one name', async () => {
    const refusal = await consume(recorder('same'), recorder('same')).catch((error: Error) => error.message);
    expect(refusal).to.match(/same name/);
  });

  it('shows depth, lag, parked and applied events as metrics', async () => {
    const relayRegistry = new Registry();
    relay({
      registry: relayRegistry,
      check: ({ attributes }) => (attributes.subject === 'org_bad' ? { ok: false, problem: 'bad' } : { ok: true }),
    });
    await consume(recorder('reaction'));
    await append(make('org_a', 1), make('org_bad', 1));
    await publish(make('org_z', 2));
    await appliedIs('reaction', { org_a: [1] });
    await parkedIs(from, ['outbox org_bad 1 FAILED']);
    const shown = `${await relayRegistry.metrics()}\n${await registry.metrics()}`;
    for (const line of [
      'cattc_outbox_depth 0',
      'cattc_outbox_parked 1',
      'cattc_outbox_published_total 1',
      'cattc_outbox_publish_seconds_count 1',
      'cattc_parked_events{consumer="reaction",kind="WAITING"} 1',
      'cattc_consumer_applied_total{consumer="reaction"} 1',
    ]) {
      expect(shown).to.include(`${line}\n`);
    }
    expect(shown).to.match(/cattc_consumer_lag\{group="to test_\d+",topic="network\.organization"\} 0\n/);
  });
});
