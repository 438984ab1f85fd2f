import { expect } from 'chai';
import { buildSchema } from 'graphql';
import { compareWithRelease } from './compatibility.ts';

describe('compareWithRelease', () => {
  const released = 'type Query { listing(id: String!): String state: State } enum State { OPEN }';

  it('finds nothing in an addition of a field', () => {
    const current = buildSchema(released.replace('type Query {', 'type Query { more: String'));
    expect(compareWithRelease(released, current)).to.deep.equal({ breaking: [], dangerous: [] });
  });

  it('names a removed field as breaking and a new enum value as dangerous', () => {
    const current = buildSchema('type Query { state: State } enum State { OPEN CLOSED }');
    expect(compareWithRelease(released, current)).to.deep.equal({
      breaking: ['FIELD_REMOVED: Query.listing was removed.'],
      dangerous: ['VALUE_ADDED_TO_ENUM: CLOSED was added to enum type State.'],
    });
  });
});
