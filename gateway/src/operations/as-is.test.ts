import { expect } from 'chai';
import { buildSchema, getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { isAsIs } from './as-is.ts';

const schema = buildSchema('scalar Day type Query { a(i: Int, f: Float, s: String, id: ID, b: Boolean): Int }');

function definitionOf(type: string) {
  const [operation] = parse(`query ($v: ${type}) { a }`).definitions as OperationDefinitionNode[];
  const definition = operation?.variableDefinitions?.[0];
  if (definition === undefined) throw new Error('no variable');
  return definition;
}

const values: readonly unknown[] = JSON.parse(
  '[null, true, false, 0, -0, 1, -1, 1.5, 1e9, 2147483647, 2147483648, -2147483648, -2147483649, 4294967296, 9007199254740993, 1e308, "", "0", "1", "true", "text", [], [1], {}, {"a": 1}]',
);

describe('a value that coercion leaves as it is', () => {
  for (const type of ['Int', 'Int!', 'Float', 'Float!', 'String', 'String!', 'ID', 'ID!', 'Boolean', 'Boolean!']) {
    it(`is what graphql-js says of ${type}`, () => {
      const definition = definitionOf(type);
      const isSo = isAsIs(definition.type);
      const taken = values.filter((value) => isSo?.(value));
      expect(taken).not.to.have.length(0);
      for (const value of taken) expect(getVariableValues(schema, [definition], { v: value }).coerced).to.deep.equal({ v: value });
      for (const value of values) {
        const { coerced, errors } = getVariableValues(schema, [definition], { v: value });
        if (errors === undefined && value !== null && coerced?.v === value) expect(taken, `${value}`).to.include(value);
      }
    });
  }

  it('is looked for among the scalars of the language alone', () => {
    for (const type of ['Day', 'Day!', '[Int]', '[Int!]!', 'toString', 'constructor']) {
      const { type: node } = definitionOf(type);
      expect([Kind.NAMED_TYPE, Kind.NON_NULL_TYPE, Kind.LIST_TYPE]).to.include(node.kind);
      expect(isAsIs(node), type).to.equal(undefined);
    }
  });
});
