import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import { appendToOutbox } from '../src/index.ts';
import { asAdmin, createDatabase, makeTestEvent, openServiceDatabase, type TestDatabase } from './support.ts';

describe('the rotation of the outbox', function () {
  this.timeout(30_000);
  let database: TestDatabase;
  let owner: DataSource;
  const writer = `writer_${process.pid}`;

  before(async () => {
    database = await createDatabase();
    owner = await openServiceDatabase(database.url);
    await asAdmin((client) => client.query(`CREATE ROLE ${writer} LOGIN PASSWORD 'secret'`));
    await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${writer}`);
  });

  after(async () => {
    await owner.destroy();
    await database.drop();
    await asAdmin((client) => client.query(`DROP ROLE ${writer}`));
  });

  const days = async (): Promise<string[]> =>
    (await owner.query(`SELECT relname FROM pg_class WHERE relkind = 'r' AND relname ~ '^outbox_[0-9]' ORDER BY relname`)).map(
      ({ relname }: { relname: string }) => relname,
    );

  async function addDay(daysAgo: number): Promise<string> {
    const day = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
    const next = new Date(Date.now() - (daysAgo - 1) * 86_400_000).toISOString().slice(0, 10);
    const name = `outbox_${day.replaceAll('-', '')}`;
    await owner.query(`CREATE TABLE ${name} PARTITION OF outbox FOR VALUES FROM ('${day} 00:00+00') TO ('${next} 00:00+00')`);
    await owner.query(
      `INSERT INTO outbox (created_at, topic, event_id, partition_key, attributes, data, published_at) VALUES ('${day} 12:00+00', '', '', '', '', '', now())`,
    );
    return name;
  }

  it('has days made ahead, and events go into the day of their transaction', async () => {
    expect(await days()).to.have.length(8);
    await owner.transaction((manager) => appendToOutbox(manager, [makeTestEvent('org_1', 1)]));
    const [{ part }] = await owner.query('SELECT tableoid::regclass::text AS part FROM outbox');
    expect(part).to.equal(`outbox_${new Date().toISOString().slice(0, 10).replaceAll('-', '')}`);
  });

  it('drops past days that are wholly published and keeps the others, called by a role that may not create or drop tables', async () => {
    const [old, unpublished, recent] = [await addDay(20), await addDay(21), await addDay(3)];
    await owner.query(`UPDATE ${unpublished} SET published_at = NULL`);
    const refusal = await owner
      .transaction(async (manager) => {
        await manager.query(`SET LOCAL ROLE ${writer}`);
        await manager.query(`DROP TABLE ${old}`);
      })
      .catch((error: Error) => error.message);
    expect(refusal).to.match(/must be owner/);
    await owner.transaction(async (manager) => {
      await manager.query(`SET LOCAL ROLE ${writer}`);
      await manager.query('SELECT outbox_rotate()');
    });
    expect(await days())
      .to.include.members([unpublished, recent])
      .and.not.to.include(old);
  });

  it('makes a day that is missing, and what came meanwhile is kept by the default partition', async () => {
    const today = (await days()).at(-8) ?? '';
    const missing = (await days()).at(-1) ?? '';
    await owner.query(`DROP TABLE ${missing}, ${today}`);
    await owner.transaction((manager) => appendToOutbox(manager, [makeTestEvent('org_2', 1)]));
    await owner.query('SELECT outbox_rotate()');
    expect(await days()).to.include(missing);
    const rows: { part: string }[] = await owner.query(`SELECT tableoid::regclass::text AS part FROM outbox WHERE partition_key = 'org_2'`);
    expect(rows).to.deep.equal([{ part: 'outbox_default' }]);
  });
});
