import { expect } from 'chai';
import { columnSql } from './columns.ts';

describe('statements made of a list of columns', () => {
  it('name every column in each of their parts, and leave the key as it is', () => {
    expect(
      columnSql({ id: { type: 'text', primary: true }, openedAt: { type: 'timestamptz' }, fields: { type: 'text', array: true } }),
    ).to.deep.equal({
      names: '"id", "opened_at", "fields"',
      values: 'r."id", r."openedAt", r."fields"',
      definition: '"id" text, "openedAt" timestamptz, "fields" text[]',
      overwrite: '"opened_at" = excluded."opened_at", "fields" = excluded."fields"',
    });
  });
});
