import { expect } from 'chai';
import { parse, print } from 'graphql';
import { cacheControlsHold, withFieldCacheControl } from './cache-control.ts';
import type { SubgraphSchema } from './subgraph-schema.ts';

const schemaOf = (text: string): SubgraphSchema => ({ name: 'trading', text, document: parse(text), mappers: {} });
const own = '@cacheControl(maxAge: 60, changedBy: ["trading.listing:ITSELF"])';

describe('what may be kept', () => {
  it('is said at a type for its own values, and at each field that says otherwise', () => {
    const schema = schemaOf(`type Listing @key(fields: "id") ${own} { id: ID! actions: [ID!] @cacheControl(maxAge: 0) }
      type Money { amount: Int }`);
    expect(cacheControlsHold([schema])).to.deep.equal([]);
    const text = print(withFieldCacheControl(schema)).replace(/\s+/g, ' ');
    expect(text).to.equal(
      `type Listing @key(fields: "id") { id: ID! ${own} actions: [ID!] @cacheControl(maxAge: 0) } type Money { amount: Int }`,
    );
  });

  for (const [what, text, problem] of [
    [
      'leads to other records in silence',
      `type Listing @key(fields: "id") ${own} { id: ID! page: Page } type Page { nodes: [Listing!] }`,
      'trading: Listing.page leads to other records; write @cacheControl at it: what changes it, or maxAge: 0',
    ],
    [
      'leads to them by a union',
      `type Listing @key(fields: "id") ${own} { id: ID! any: Any } union Any = Listing`,
      'trading: Listing.any leads to other records; write @cacheControl at it: what changes it, or maxAge: 0',
    ],
    ['stands at a root type', `type Query ${own} { a: ID }`, 'trading: Query has @cacheControl; write it at its fields'],
    [
      'names no topic',
      'type Query { a: ID @cacheControl(maxAge: 60) }',
      'trading: Query.a: @cacheControl: changedBy is missing: the topics of the events that may change it; [] of a constant',
    ],
    [
      'names a topic that is none',
      'type Query { a: ID @cacheControl(maxAge: 60, changedBy: ["trading.lists"]) }',
      'trading: Query.a: @cacheControl: "trading.lists" is no topic of the event catalogue, alone or before :ITSELF or :OF_IT',
    ],
    [
      'names a scope that is none',
      'type Query { a: ID @cacheControl(maxAge: 60, changedBy: "trading.listing:MINE") }',
      'trading: Query.a: @cacheControl: "trading.listing:MINE" is no topic of the event catalogue, alone or before :ITSELF or :OF_IT',
    ],
    ['is below zero', 'type Query { a: ID @cacheControl(maxAge: -1) }', 'trading: Query.a: @cacheControl: maxAge is below 0'],
  ] as const) {
    it(`is refused where it ${what}`, () => expect(cacheControlsHold([schemaOf(text)])).to.deep.equal([problem]));
  }
});
