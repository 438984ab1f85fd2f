import { expect } from 'chai';
import { all, always, any, belongsTo, contains, equals, holds, isIn, isInAt, never, not, type Predicate, renamed } from './predicate.ts';

interface Row {
  readonly state: string | null;
  readonly tags: readonly string[] | null;
  readonly open: boolean;
  readonly shown: Readonly<Record<string, string>> | null;
}

const row: Row = { state: 'ACTIVE', tags: ['a', 'b'], open: true, shown: { name: 'ALL' } };
const empty: Row = { state: null, tags: null, open: false, shown: null };

describe('a predicate', () => {
  const table: readonly (readonly [string, Predicate<Row>, boolean, boolean])[] = [
    ['always', always, true, true],
    ['never', never, false, false],
    ['equals a value', equals('state', 'ACTIVE'), true, false],
    ['equals null', equals('state', null), false, true],
    ['equals a boolean', equals('open', false), false, true],
    ['belongs to its owner', belongsTo('state', 'ACTIVE'), true, false],
    ['belongs to nobody', belongsTo('state', null), false, false],
    ['is in a list', isIn('state', ['DRAFT', 'ACTIVE']), true, false],
    ['is in an empty list', isIn('state', []), false, false],
    ['is in a list under a key', isInAt('shown', 'name', ['ALL']), true, false],
    ['is in a list under another key', isInAt('shown', 'age', ['ALL']), false, false],
    ['contains', contains('tags', 'b'), true, false],
    ['not', not(contains('tags', 'b')), false, true],
    ['all of nothing', all(), true, true],
    ['any of nothing', any(), false, false],
    ['all', all(equals<Row>('open', true), contains<Row>('tags', 'a')), true, false],
    ['any', any(equals<Row>('state', null), contains<Row>('tags', 'a')), true, true],
  ];
  for (const [name, predicate, onRow, onEmpty] of table) {
    it(`${name} is ${onRow} of a filled and ${onEmpty} of an empty record`, () => {
      expect(holds(predicate, row)).to.equal(onRow);
      expect(holds(predicate, empty)).to.equal(onEmpty);
    });
  }

  it('means the same under other names', () => {
    const predicate = renamed<Row, { readonly status: string }>(not(any(equals<Row>('state', 'DRAFT'), isIn<Row>('state', ['VETTING']))), {
      state: 'status',
    });
    expect(holds(predicate, { status: 'DRAFT' })).to.equal(false);
    expect(holds(predicate, { status: 'ACTIVE' })).to.equal(true);
  });
});
