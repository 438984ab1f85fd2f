import { ConfigError } from '@cattc/server';
import { expect } from 'chai';
import type { DataSource, EntityManager } from 'typeorm';
import { byKey } from '../src/by-key.ts';
import { openDatabase } from '../src/database.ts';
import { refusePowerfulRole } from '../src/production.ts';

describe('a pool of connections', () => {
  const opened: DataSource[] = [];
  const open = async (prepares: 'ALL' | 'BY_KEY'): Promise<DataSource> => {
    const database = await openDatabase({ url: process.env.CATTC_TEST_POSTGRES ?? '', name: 'test', poolSize: 2, entities: [], prepares });
    opened.push(database);
    return database;
  };
  const prepared = async (manager: EntityManager, text: string): Promise<number> => {
    const rows: { statement: string }[] = await manager.query('SELECT statement FROM pg_prepared_statements');
    return rows.filter(({ statement }) => statement === text).length;
  };
  after(() => Promise.all(opened.map((database) => database.destroy())));

  it('that prepares, does so once for each text with values, and answers as before', async () => {
    const text = 'SELECT $1::integer + $2::integer AS sum';
    await (await open('ALL')).transaction(async (manager) => {
      for (const [one, other] of [
        [1, 2],
        [20, 22],
        [300, 400],
      ]) {
        expect(await manager.query(text, [one, other])).to.deep.equal([{ sum: (one ?? 0) + (other ?? 0) }]);
      }
      expect(await prepared(manager, text)).to.equal(1);
      expect(await manager.query('SELECT 1 AS one')).to.deep.equal([{ one: 1 }]);
      expect(await prepared(manager, 'SELECT 1 AS one')).to.equal(0);
    });
  });

  it('of a role that may administer the server is refused in production, whatever its name', async () => {
    const superuser = await open('BY_KEY');
    expect(await refusePowerfulRole(superuser, 'databaseWriterUrl').catch((error: unknown) => error))
      .to.be.instanceOf(ConfigError)
      .with.property('message')
      .that.includes('CATTC_DATABASE_WRITER_URL: connects as');
    const query = async () => [{ name: 'network_writer', powerful: false }];
    await refusePowerfulRole({ query } as unknown as DataSource, 'databaseWriterUrl');
  });

  it('that prepares, tells the fault of a statement and goes on', async () => {
    const database = await open('ALL');
    const text = 'SELECT 10 / $1::integer AS part';
    const fault = await database.query(text, [0]).catch((error: unknown) => error);
    expect(fault).to.have.property('code', '22012');
    expect(await database.query(text, [5])).to.deep.equal([{ part: 2 }]);
  });

  it('that reads prepares what is found by key, and no other statement', async () => {
    const text = 'SELECT name FROM pg_settings WHERE name = ANY($1)';
    await (await open('BY_KEY')).transaction(async (manager) => {
      for (const names of [['port'], ['port', 'work_mem'], []]) {
        for (const each of [text, `${byKey} ${text}`]) expect(await manager.query(each, [names])).to.have.length(names.length);
      }
      expect(await prepared(manager, text)).to.equal(0);
      expect(await prepared(manager, `${byKey} ${text}`)).to.equal(1);
    });
  });
});
