import { expect } from 'chai';
import fc from 'fast-check';
import pg from 'pg';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { appendToOutbox, connectEventLog, type LogRecord, startRelay } from '../src/index.ts';
import { createDatabase, logger, makeTestEvent, openServiceDatabase, type TestDatabase, testTopic, until } from './support.ts';

interface Change {
  readonly writer: number;
  readonly aggregate: number;
  /** Round trips to the database before the row is locked, while it is locked, and between the event and the commit. */
  readonly pauses: readonly [number, number, number];
  readonly undone: boolean;
}

const writers = 6;

const change: fc.Arbitrary<Change> = fc.record({
  writer: fc.nat(writers - 1),
  aggregate: fc.nat(3),
  pauses: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(8)),
  undone: fc.boolean(),
});

describe('the order of commits', function () {
  this.timeout(120_000);
  let databases: TestDatabase[];
  let dataSource: DataSource;

  before(async () => {
    databases = [await createDatabase(), await createDatabase()];
    dataSource = await openServiceDatabase(databases[0]?.url ?? '', writers + 2);
    await dataSource.query('CREATE TABLE aggregate (id text PRIMARY KEY, version int NOT NULL)');
  });

  after(async () => {
    await dataSource.destroy();
    for (const database of databases) await database.drop();
  });

  /** What a store does: lock the row, change it, store the event, commit. */
  async function carryOut({ aggregate, pauses, undone }: Change, run: number): Promise<void> {
    const id = `org_${run}_${aggregate}`;
    await dataSource
      .transaction(async (manager) => {
        const wait = async (turns: number): Promise<void> => {
          for (let turn = 0; turn < turns; turn += 1) await manager.query('SELECT 1');
        };
        await wait(pauses[0]);
        await manager.query('SELECT FROM aggregate WHERE id = $1 FOR UPDATE', [id]);
        await wait(pauses[1]);
        const [[{ version }]]: [[{ version: number }]] = await manager.query(
          'UPDATE aggregate SET version = version + 1 WHERE id = $1 RETURNING version',
          [id],
        );
        await appendToOutbox(manager, [makeTestEvent(id, version)]);
        await wait(pauses[2]);
        if (undone) throw new Error('undone');
      })
      .catch((error: Error) => {
        if (error.message !== 'undone') throw error;
      });
  }

  it('is the order in which each aggregate is published, with nothing lost, whatever the writers do at once', async () => {
    const log = await connectEventLog(databases[1]?.url ?? '', { logger, clientId: 'order' });
    await log.ensureTopics([{ name: testTopic, partitions: 3 }]);
    const records: LogRecord[] = [];
    await log.follow({ topics: [testTopic], from: 'start', handle: async (batch) => void records.push(...batch) });
    const relay = startRelay({
      service: 'order',
      url: databases[0]?.url ?? '',
      log,
      logger,
      registry: new Registry(),
      check: () => ({ ok: true }),
      batchSize: 3,
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 10, maxLength: 40 }), async (changes) => {
        run += 1;
        const ids = [0, 1, 2, 3].map((aggregate) => `org_${run}_${aggregate}`);
        await dataSource.query('INSERT INTO aggregate SELECT unnest($1::text[]), 0', [ids]);
        const lanes = Array.from({ length: writers }, (_, writer) => changes.filter((one) => one.writer === writer));
        await Promise.all(
          lanes.map(async (lane) => {
            for (const one of lane) {
              await carryOut(one, run);
              relay.wake();
            }
          }),
        );
        const versions: { id: string; version: number }[] = await dataSource.query(
          'SELECT id, version FROM aggregate WHERE id = ANY ($1)',
          [ids],
        );
        const published = (id: string): number[] =>
          records.filter(({ event }) => event.attributes.subject === id).map(({ event }) => Number(event.attributes.sequence));
        await until('all is published', () => versions.every(({ id, version }) => published(id).length >= version));
        for (const { id, version } of versions) {
          expect(published(id)).to.deep.equal(Array.from({ length: version }, (_, index) => index + 1));
        }
      }),
      { seed: 20261123, numRuns: 25 },
    );
    await relay.stop();
    await log.stop();
  });

  it('is what offsets follow in the embedded log: a reader never sees a later offset before an earlier one', async () => {
    const url = databases[1]?.url ?? '';
    const log = await connectEventLog(url, { logger, clientId: 'offsets' });
    await log.ensureTopics([{ name: 'network.membership', partitions: 1 }]);
    const reader = new pg.Client({ connectionString: url });
    await reader.connect();
    let done = false;
    const publishing = Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let sequence = 1; sequence <= 40; sequence += 1) {
          await log.publish([{ topic: 'network.membership', event: makeTestEvent(`mem_${writer}`, sequence) }]);
        }
      }),
    ).then(() => {
      done = true;
    });
    let looks = 0;
    while (!done) {
      const { rows } = await reader.query<{ stored: string; highest: string }>(
        `SELECT count(*) AS stored, coalesce(max("offset") + 1, 0) AS highest FROM log_record r JOIN log_partition p ON p.id = r.partition_id
         JOIN log_topic t ON t.id = p.topic_id WHERE t.name = 'network.membership'`,
      );
      expect(rows[0]?.stored).to.equal(rows[0]?.highest);
      looks += 1;
    }
    await publishing;
    expect(looks).to.be.greaterThan(10);
    await reader.end();
    await log.stop();
  });
});
