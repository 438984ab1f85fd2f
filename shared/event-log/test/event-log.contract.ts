import type { EventEnvelope } from '@cattc/events';
import { expect } from 'chai';
import { connectEventLog, type EventLog, EventRefused, type LogRecord, maxEventBytes, partitionOf } from '../src/index.ts';
import { logger, makeTestEvent, until } from './support.ts';

/** A log of its own for one test. */
export interface LogFixture {
  readonly url: string;
  /** Takes the log away from everybody who is connected and gives it back. */
  interrupt(): Promise<void>;
  dispose(): Promise<void>;
}

const organizations = { name: 'network.organization', partitions: 4 };
const memberships = { name: 'network.membership', partitions: 4 };
const topics = [organizations.name, memberships.name];

/** What every adapter of the log has to do. */
export function eventLogContract(open: (needs?: { interruptions: boolean }) => Promise<LogFixture>): void {
  let fixture: LogFixture;
  let logs: EventLog[] = [];

  async function connect(): Promise<EventLog> {
    const log = await connectEventLog(fixture.url, { logger, clientId: `test-${logs.length + 1}` });
    logs.push(log);
    return log;
  }

  async function connectWithTopics(needs?: { interruptions: boolean }): Promise<EventLog> {
    fixture = await open(needs);
    const log = await connect();
    await log.ensureTopics([organizations, memberships]);
    return log;
  }

  afterEach(async () => {
    await Promise.all(logs.map((log) => log.stop()));
    logs = [];
    await fixture.dispose();
  });

  const outgoing = (event: EventEnvelope, topic = organizations.name) => ({ topic, event });
  const series = (key: string, from: number, to: number): EventEnvelope[] =>
    Array.from({ length: to - from + 1 }, (_, index) => makeTestEvent(key, from + index));
  const keysOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `org_${index}`);
  const sequencesOf = (records: readonly LogRecord[], key: string): number[] =>
    records.filter(({ event }) => event.attributes.partitionkey === key).map(({ event }) => Number(event.attributes.sequence));
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

  async function collect(log: EventLog, group = 'group'): Promise<{ records: LogRecord[]; stop(): Promise<void> }> {
    const records: LogRecord[] = [];
    const { stop } = await log.consume({
      group,
      topics,
      async handle(batch) {
        records.push(...batch);
      },
    });
    return { records, stop };
  }

  it('delivers attributes and data byte for byte, in the partition that the key hashes to, with offsets from 0 on', async () => {
    const log = await connectWithTopics();
    const events = [
      makeTestEvent(
        'org_1',
        1,
        { countries: '', excludedcountries: 'CN,VN', traceparent: '00-1-2-01' },
        '{ "b": 1,\n "a": "\\u0000 😀 \\"ไทย\\"" }',
      ),
      makeTestEvent('org_1', 2, { subject: 'mem_東', countries: 'TH' }, '{}'),
    ];
    await log.publish(events.map((event) => outgoing(event)));
    const { records } = await collect(log);
    await until('both have come', () => records.length === 2);
    expect(records.map(({ event }) => event)).to.deep.equal(events);
    expect(records.map(({ topic, partition, offset }) => ({ topic, partition, offset }))).to.deep.equal(
      ['0', '1'].map((offset) => ({ topic: organizations.name, partition: partitionOf('org_1', organizations.partitions), offset })),
    );
  });

  it('keeps the order of each key when many publish at once over many partitions and topics', async () => {
    const log = await connectWithTopics();
    const publishers = [log, await connect(), await connect()];
    const { records } = await collect(log);
    await Promise.all(
      publishers.flatMap((publisher, number) =>
        ['a', 'b'].map(async (lane) => {
          const keys = keysOf(12).map((key) => `${key}_${number}${lane}`);
          for (let sequence = 1; sequence <= 10; sequence += 1) {
            await publisher.publish(
              keys.map((key, index) => outgoing(makeTestEvent(key, sequence), index % 2 === 0 ? organizations.name : memberships.name)),
            );
          }
        }),
      ),
    );
    await until('all have come', () => records.length >= 720);
    const keys = new Set(records.map(({ event }) => event.attributes.partitionkey));
    expect(keys.size).to.equal(72);
    for (const key of keys) expect(sequencesOf(records, key)).to.deep.equal(upTo(10));
  });

  it('stores nothing for an empty publish', async () => {
    const log = await connectWithTopics();
    await log.publish([]);
    const { caughtUp } = await log.follow({ topics, from: 'start', handle: async () => expect.fail('nothing was published') });
    await caughtUp;
  });

  it('carries events of 1 MB, many of them, and refuses one that is too large by name without storing its neighbours', async () => {
    const log = await connectWithTopics();
    const large = keysOf(12).map((key) => makeTestEvent(key, 1, {}, JSON.stringify({ text: 'é'.repeat(500_000) })));
    await log.publish(large.map((event) => outgoing(event)));
    const tooLarge = makeTestEvent('org_1', 2, {}, JSON.stringify({ text: 'x'.repeat(maxEventBytes) }));
    const refusal = await log.publish([outgoing(makeTestEvent('org_0', 2)), outgoing(tooLarge)]).catch((error: unknown) => error);
    expect(refusal).to.be.instanceOf(EventRefused).with.property('eventId', tooLarge.attributes.id);
    await log.publish([outgoing(makeTestEvent('org_0', 3))]);
    const { records } = await collect(log);
    await until('all have come', () => records.length === 13);
    expect(records.filter(({ event }) => event.data.length > 500_000).map(({ event }) => event.data)).to.deep.equal(
      large.map(({ data }) => data),
    );
    expect(sequencesOf(records, 'org_0')).to.deep.equal([1, 3]);
  });

  it('makes topics once, and refuses one that exists with another number of partitions', async () => {
    const log = await connectWithTopics();
    await log.ensureTopics([organizations, memberships]);
    const refusal = await log.ensureTopics([{ ...organizations, partitions: 5 }]).catch((error: Error) => error.message);
    expect(refusal).to.match(/network\.organization has 4 partitions where 5 are wanted/);
  });

  it('names a topic that does not exist to who publishes, consumes or follows', async () => {
    const log = await connectWithTopics();
    const handle = async (): Promise<void> => undefined;
    const attempts = [
      log.publish([outgoing(makeTestEvent('org_1', 1), 'network.nothing')]),
      log.consume({ group: 'group', topics: ['network.nothing'], handle }),
      log.follow({ topics: ['network.nothing'], from: 'start', handle }),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt.status === 'rejected' && String(attempt.reason)).to.match(/no topic .*network\.nothing/);
    }
  });

  it('shares the partitions among the members of a group, and anew when one joins or leaves', async () => {
    const log = await connectWithTopics();
    const keys = keysOf(40);
    const received: { member: string; record: LogRecord }[] = [];
    const join = async (member: string) =>
      (await connect()).consume({
        group: 'group',
        topics,
        async handle(batch) {
          received.push(...batch.map((record) => ({ member, record })));
        },
      });
    let sequence = 0;
    async function publishUntil(description: string, holds: (members: Set<string>) => boolean): Promise<void> {
      await until(description, async () => {
        sequence += 1;
        const before = received.length;
        await log.publish(keys.map((key) => outgoing(makeTestEvent(key, sequence))));
        await until(
          'this round has come',
          () => new Set(received.slice(before).map(({ record }) => record.event.attributes.partitionkey)).size >= 40,
        );
        return holds(new Set(received.slice(before).map(({ member }) => member)));
      });
    }
    const first = await join('first');
    await publishUntil('the first reads alone', (members) => members.size === 1);
    const second = await join('second');
    await publishUntil('both read', (members) => members.size === 2);
    await first.stop();
    await publishUntil('the second reads alone', (members) => members.size === 1 && members.has('second'));
    await second.stop();
    for (const key of keys) {
      const firstSeen = [
        ...new Set(
          sequencesOf(
            received.map(({ record }) => record),
            key,
          ),
        ),
      ];
      expect(firstSeen, key).to.deep.equal(upTo(sequence));
    }
  });

  it('hands the same records over again, in order, when the handler fails', async () => {
    const log = await connectWithTopics();
    await log.publish(series('org_1', 1, 5).map((event) => outgoing(event)));
    const batches: number[][] = [];
    const handled: LogRecord[] = [];
    await log.consume({
      group: 'group',
      topics,
      async handle(batch) {
        batches.push(sequencesOf(batch, 'org_1'));
        if (batches.length <= 2) throw new Error('not yet');
        handled.push(...batch);
      },
    });
    await until('all are handled', () => handled.length === 5);
    expect(batches.slice(0, 3)).to.deep.equal([batches[0], batches[0], batches[0]]);
    expect(sequencesOf(handled, 'org_1')).to.deep.equal(upTo(5));
  });

  it('goes on where the group stopped, and lets the batch in hand end before it stops', async () => {
    const log = await connectWithTopics();
    await log.publish(series('org_1', 1, 3).map((event) => outgoing(event)));
    let begun = false;
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let ended = false;
    const member = await log.consume({
      group: 'group',
      topics,
      async handle() {
        begun = true;
        await finished;
        ended = true;
      },
    });
    await until('the batch is in hand', () => begun);
    const stopped = member.stop();
    finish();
    await stopped;
    expect(ended).to.equal(true);
    await log.publish(series('org_1', 4, 5).map((event) => outgoing(event)));
    const { records } = await collect(await connect());
    await until('the rest has come', () => records.length === 2);
    expect(sequencesOf(records, 'org_1')).to.deep.equal([4, 5]);
  });

  it('keeps no batch above the size asked for', async () => {
    const log = await connectWithTopics();
    await log.publish(series('org_1', 1, 25).map((event) => outgoing(event)));
    const sizes: number[] = [];
    await log.consume({ group: 'group', topics, maxBatch: 10, handle: async (batch) => void sizes.push(batch.length) });
    await until('all have come', () => sizes.reduce((sum, size) => sum + size, 0) === 25);
    expect(Math.max(...sizes)).to.be.at.most(10);
  });

  it('gives every follower everything from the start, and tells when it has caught up', async () => {
    const log = await connectWithTopics();
    const other = await connect();
    await log.publish(keysOf(20).flatMap((key) => series(key, 1, 3).map((event) => outgoing(event))));
    const seen: LogRecord[][] = [[], []];
    const follow = (from: EventLog, into: LogRecord[] | undefined) =>
      from.follow({ topics, from: 'start', handle: async (batch) => void into?.push(...batch) });
    const followers = [await follow(log, seen[0]), await follow(other, seen[1])];
    await Promise.all(followers.map(({ caughtUp }) => caughtUp));
    expect(seen.map((records) => records.length)).to.deep.equal([60, 60]);
    await log.publish(keysOf(20).map((key) => outgoing(makeTestEvent(key, 4))));
    await until('the later ones have come too', () => seen.every((records) => records.length === 80));
    for (const records of seen) for (const key of keysOf(20)) expect(sequencesOf(records, key)).to.deep.equal(upTo(4));
  });

  it('gives a follower from now only what is published after it has begun, and that at once', async () => {
    const log = await connectWithTopics();
    await log.publish(series('org_1', 1, 3).map((event) => outgoing(event)));
    const seen: LogRecord[] = [];
    const { caughtUp } = await log.follow({ topics, from: 'now', handle: async (batch) => void seen.push(...batch) });
    await caughtUp;
    await log.publish(series('org_1', 4, 5).map((event) => outgoing(event)));
    await until('the later ones have come', () => seen.length === 2);
    expect(sequencesOf(seen, 'org_1')).to.deep.equal([4, 5]);
  });

  it('stops what was asked for just before, and gives nothing afterwards', async () => {
    await connectWithTopics();
    const told: LogRecord[] = [];
    const handle = async (batch: readonly LogRecord[]) => void told.push(...batch);
    const log = await connectEventLog(fixture.url, { logger, clientId: 'test-late' });
    const ask = () => [log.follow({ topics, from: 'start', handle }), log.consume({ group: 'late', topics, handle })];
    const early = ask();
    await log.stop();
    await Promise.all(early);
    for (const late of ask()) expect(await late.then(String, (error: Error) => error.message)).to.equal('the event log is stopped');
    await logs[0]?.publish([outgoing(makeTestEvent('org_0', 1))]);
    const other: LogRecord[] = [];
    await logs[0]?.follow({ topics, from: 'start', handle: async (batch) => void other.push(...batch) });
    await until('others are told', () => other.length === 1);
    expect(told).to.deep.equal([]);
  });

  it('tells how far a group is behind', async () => {
    const log = await connectWithTopics();
    const total = async (): Promise<number> => (await log.lag('group')).reduce((sum, { lag }) => sum + lag, 0);
    await log.publish(keysOf(10).map((key) => outgoing(makeTestEvent(key, 1))));
    const { records, stop } = await collect(log);
    await until('all have come', () => records.length === 10);
    await until('nothing is behind', async () => (await total()) === 0);
    await stop();
    await log.publish(keysOf(10).map((key) => outgoing(makeTestEvent(key, 2))));
    expect(await total()).to.equal(10);
    const lags = await log.lag('group');
    expect(lags.every(({ topic, lag }) => topics.includes(topic) && lag >= 0)).to.equal(true);
  });

  it('loses nothing when the log goes away and comes back under publishers, members and followers', async () => {
    const log = await connectWithTopics({ interruptions: true });
    const keys = keysOf(8);
    const member = await collect(await connect());
    const followed: LogRecord[] = [];
    await (await connect()).follow({ topics, from: 'start', handle: async (batch) => void followed.push(...batch) });
    let interrupted = false;
    const publishing = (async () => {
      for (let sequence = 1, since = 0; since < 5; sequence += 1) {
        const batch = keys.map((key) => outgoing(makeTestEvent(key, sequence)));
        await until(
          'it is published',
          () =>
            log.publish(batch).then(
              () => true,
              () => false,
            ),
          60_000,
        );
        if (interrupted) since += 1;
        if (since === 5) return sequence;
      }
      return 0;
    })();
    await until('the first have come', () => member.records.length > 0 && followed.length > 0);
    await fixture.interrupt();
    interrupted = true;
    const last = await publishing;
    for (const [name, records] of [['member', member.records] as const, ['follower', followed] as const]) {
      await until(`the ${name} has everything`, () => keys.every((key) => sequencesOf(records, key).includes(last)), 60_000);
      // A publish that failed may have been stored all the same, so that some come twice; who reads drops those by their sequence.
      for (const key of keys) {
        let reached = 0;
        for (const sequence of sequencesOf(records, key)) {
          expect(sequence, `${name} ${key}`).to.be.at.most(reached + 1);
          reached = Math.max(reached, sequence);
        }
        expect(reached).to.equal(last);
      }
    }
    await until('nothing is behind', async () => (await log.lag('group')).every(({ lag }) => lag === 0));
    await log.ensureTopics([organizations, memberships]);
  });
}
