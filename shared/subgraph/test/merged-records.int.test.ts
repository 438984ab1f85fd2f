import { expect } from 'chai';
import fc from 'fast-check';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { findSurvivor, lockSurvivor, recordMerge, sameRecordSql, survivorsOf } from '../src/merged-records.ts';

interface Merge {
  readonly id: string;
  readonly mergedInto: string;
}

/** Merges of records 1 to `parents.length` into one of a lower number each: whatever is merged, record 0 stays. */
const merges = fc
  .array(fc.nat(), { minLength: 1, maxLength: 8 })
  .map((picks) => picks.map((pick, index): Merge => ({ id: `${index + 1}`, mergedInto: `${pick % (index + 1)}` })))
  .chain((all) => fc.record({ all: fc.constant(all), told: fc.shuffledSubarray(all, { minLength: all.length }) }));

describe('records that were merged', () => {
  let client: pg.Client;
  const manager = {
    query: async (text: string, values?: unknown[]) => (await client.query(text, values)).rows,
    queryRunner: { connect: async () => client },
  } as EntityManager;
  const record = async (told: readonly Merge[]): Promise<void> => {
    await client.query('BEGIN; TRUNCATE merged_record');
    for (const merge of told) await recordMerge(manager, merge);
    await client.query('COMMIT');
  };

  before(async () => {
    client = new pg.Client({ connectionString: process.env.CATTC_TEST_POSTGRES });
    await client.connect();
    await client.query('CREATE TEMPORARY TABLE merged_record (id text PRIMARY KEY, survivor_id text NOT NULL)');
  });
  after(() => client?.end());

  it('mean their one survivor, in whatever order chains of merges are told, and however often', async () => {
    await fc.assert(
      fc.asyncProperty(merges, async ({ all, told }) => {
        const ids = ['0', ...all.map(({ id }) => id)];
        await record([...told, ...told]);
        expect(await survivorsOf(manager, ids)).to.deep.equal(ids.map(() => '0'));
        for (const id of ids) {
          const same: { id: string }[] = await manager.query(`SELECT id FROM (${sameRecordSql('$1::text')}) s(id) ORDER BY id`, [id]);
          expect(same.map((row) => row.id)).to.deep.equal(ids.toSorted());
        }
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });

  it('that nothing is told of mean themselves', async () => {
    await record([]);
    expect(await survivorsOf(manager, ['1', '2', '1'])).to.deep.equal(['1', '2', '1']);
  });

  it('are locked anew where they are merged while locks are waited for', async () => {
    await record([{ id: '1', mergedInto: '2' }]);
    const locked: string[] = [];
    const found = await lockSurvivor(manager, '1', async (id) => {
      locked.push(id);
      if (locked.length === 1)
        await client.query("UPDATE merged_record SET survivor_id = '3'; INSERT INTO merged_record VALUES ('2', '3')");
      return `of ${id}`;
    });
    expect(locked).to.deep.equal(['2', '3']);
    expect(found).to.deep.equal({ id: '3', locked: 'of 3' });
  });

  it('are merged into something', async () => {
    const merge = recordMerge(manager, { id: '9', mergedInto: null }).then(
      () => 'taken in',
      (error: Error) => error.message,
    );
    expect(await merge).to.equal('9 was merged into nothing');
    expect(await findSurvivor(manager, '9')).to.equal('9');
  });
});
