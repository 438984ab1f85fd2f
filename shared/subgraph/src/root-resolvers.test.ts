import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect } from 'chai';
import { parse } from 'graphql';
import { requireRootResolvers } from './root-resolvers.ts';

describe('requireRootResolvers', () => {
  const typeDefs = parse('type Query { a: Int b: Thing } type Mutation { c: Int } type Thing { plain: Int }');

  it('names each field of Query and Mutation that nothing answers, and asks for none elsewhere', () => {
    const schema = buildSubgraphSchema([{ typeDefs, resolvers: { Query: { b: () => ({ plain: 1 }) } } }]);
    expect(() => requireRootResolvers(schema)).to.throw('no resolver answers Query.a, Mutation.c');
  });

  it('accepts a schema that is answered whole, with what federation adds to it', () => {
    const resolvers = { Query: { a: () => 1, b: () => null }, Mutation: { c: () => 1 } };
    const entity = parse(
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) type E @key(fields: "id") { id: ID! }',
    );
    const schema = buildSubgraphSchema([{ typeDefs, resolvers }, { typeDefs: entity }]);
    expect(() => requireRootResolvers(schema)).not.to.throw();
  });
});
