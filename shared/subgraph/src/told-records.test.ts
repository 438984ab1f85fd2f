import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect } from 'chai';
import { graphql, parse } from 'graphql';
import { noteRecords, ToldRecords } from './told-records.ts';

const typeDefs = parse(`
  type Query { one: Thing many: [Thing!] page: Page any: Any none: Thing plain: Plain }
  type Page { nodes: [Thing!] }
  union Any = Thing | Plain
  type Thing @key(fields: "id") { id: ID! name: String other: Thing }
  type Plain { id: ID! }`);
const thing = (id: string) => ({ __typename: 'Thing', id, name: id });
const schema = buildSubgraphSchema({
  typeDefs,
  resolvers: {
    Query: {
      one: () => thing('a'),
      many: async () => [thing('b'), Promise.resolve(thing('c'))],
      page: () => ({ nodes: [thing('d')] }),
      any: () => thing('e'),
      none: () => null,
      plain: () => ({ id: 'p' }),
    },
    Thing: { other: async () => thing('o'), __resolveReference: ({ id }: { id: string }) => (id === 'merged' ? thing('survivor') : null) },
  },
});
noteRecords(schema);

async function toldOf(source: string, variableValues: Record<string, unknown> = {}): Promise<string> {
  const told = new ToldRecords();
  const { errors } = await graphql({ schema, source, variableValues, contextValue: { told } });
  expect(errors).to.equal(undefined);
  return String(told);
}

describe('the records of an answer', () => {
  for (const [what, query, expected] of [
    ['of a field', '{ one { name } }', 'a'],
    ['of a list, those that come later too', '{ many { name } }', 'b,c'],
    ['of a page', '{ page { nodes { name } } }', 'd'],
    ['of a union', '{ any { ... on Thing { name } } }', 'e'],
    ['within one another', '{ one { other { name } } }', 'a,o'],
    ['none of what is not there', '{ none { name } }', ''],
    ['none of what is no entity', '{ plain { id } }', ''],
  ] as const) {
    it(what, async () => expect(await toldOf(query)).to.equal(expected));
  }

  it('that another subgraph refers to: as it names them, found or not, and as they are', async () => {
    const representations = ['merged', 'hidden'].map((id) => ({ __typename: 'Thing', id }));
    const query = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Thing { name } } }';
    expect(await toldOf(query, { representations })).to.equal('merged,hidden,survivor');
  });

  it('are not named where there are too many, nor gathered where nobody asks', async () => {
    const told = new ToldRecords();
    for (let at = 0; at < 200; at += 1) told.add(thing(`t${at}`));
    expect(String(told)).to.equal('*');
    const { data } = await graphql({ schema, source: '{ one { name } }', contextValue: { told: null } });
    expect(data?.one).to.deep.equal({ name: 'a' });
  });
});
