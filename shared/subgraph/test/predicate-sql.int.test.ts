import { all, always, any, contains, equals, holds, isIn, isInAt, never, not, type Predicate } from '@cattc/decisions';
import { expect } from 'chai';
import fc from 'fast-check';
import pg from 'pg';
import { Parameters, predicateSql } from '../src/sql.ts';

interface Row {
  readonly id: number;
  readonly someState: string | null;
  readonly tags: readonly string[] | null;
  readonly open: boolean | null;
  readonly shown: Readonly<Record<string, string>> | null;
}

const words = fc.constantFrom('a', 'b', "c'; DROP TABLE x; --", 'd"');

const { predicate } = fc.letrec<{ predicate: Predicate<Row> }>((tie) => ({
  predicate: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(always),
    fc.constant(never),
    fc.option(words, { nil: null }).map((value) => equals<Row>('someState', value)),
    fc.option(fc.boolean(), { nil: null }).map((value) => equals<Row>('open', value)),
    fc.array(words, { maxLength: 3 }).map((values) => isIn<Row>('someState', values)),
    fc.tuple(words, fc.array(words, { maxLength: 3 })).map(([key, values]) => isInAt<Row>('shown', key, values)),
    words.map((value) => contains<Row>('tags', value)),
    tie('predicate').map((term) => not(term)),
    fc.array(tie('predicate'), { maxLength: 3 }).map((terms) => all(...terms)),
    fc.array(tie('predicate'), { maxLength: 3 }).map((terms) => any(...terms)),
  ),
}));

const row = fc.record({
  someState: fc.option(words, { nil: null }),
  tags: fc.option(fc.array(words, { maxLength: 3 }), { nil: null }),
  open: fc.option(fc.boolean(), { nil: null }),
  shown: fc.option(fc.dictionary(words, words, { maxKeys: 3 }), { nil: null }),
});

describe('a predicate in SQL', () => {
  let client: pg.Client;
  before(async () => {
    client = new pg.Client({ connectionString: process.env.CATTC_TEST_POSTGRES });
    await client.connect();
    await client.query('CREATE TEMP TABLE row (id integer, some_state text, tags text[], open boolean, shown jsonb)');
  });
  after(() => client.end());

  it('holds of exactly the rows of which it holds in memory, with NULL, quotes and nesting', async () => {
    await fc.assert(
      fc.asyncProperty(predicate, fc.array(row, { minLength: 1, maxLength: 8 }), async (condition, given) => {
        const rows = given.map((each, id) => ({ ...each, id }));
        await client.query('TRUNCATE row');
        await client.query(
          'INSERT INTO row SELECT * FROM json_to_recordset($1) AS r(id integer, some_state text, tags text[], open boolean, shown jsonb)',
          [JSON.stringify(rows.map(({ someState, ...rest }) => ({ ...rest, some_state: someState })))],
        );
        const parameters = new Parameters();
        const text = `SELECT r.id FROM row r WHERE ${predicateSql(condition, parameters, 'r')} ORDER BY r.id`;
        const found = await client.query<{ id: number }>(text, parameters.values);
        expect(found.rows.map(({ id }) => id)).to.deep.equal(rows.filter((each) => holds(condition, each)).map(({ id }) => id));
      }),
      { numRuns: 400, seed: 20261123 },
    );
  });
});
