import { expect } from 'chai';
import { buildSchema, parse } from 'graphql';
import { fragmentsOf } from '../root-fields.ts';
import { nodeCount } from './operation-size.ts';
import { operationOf, prepareOperation } from './prepared-operation.ts';

const schema = buildSchema(`
  type Query { members(first: Int = 20): Members, member(id: ID!): Member, all: [Member!]! }
  type Members { nodes: [Member!]!, edges: [Edge!]!, totalCount: Int! }
  type Edge { node: Member!, cursor: String! }
  type Member { id: ID!, names: [Name!]!, friends(first: Int! = 20): [Member!]!, history(last: Int = 50): [Name!]!, best: Member }
  type Name { value: String! }
`);

function count(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(text);
  const plain = nodeCount({ schema, operation: operationOf(document), fragments: fragmentsOf(document), values: {} })(variables);
  expect(nodeCount(prepareOperation(schema, document))(variables), 'once its values are variables').to.equal(plain);
  return plain;
}

describe('the size of an operation', () => {
  it('is the page size for a connection and each of its ways to the nodes', () => {
    expect(count('{ members(first: 5) { totalCount } }')).to.equal(5);
    expect(count('{ members(first: 5) { nodes { id } } }')).to.equal(10);
    expect(count('{ members(first: 5) { edges { node { id } } } }')).to.equal(15);
  });

  it('takes the default, the variable, and the largest page for what cannot be read', () => {
    expect(count('{ members { nodes { id } } }')).to.equal(40);
    expect(count('query ($n: Int) { members(first: $n) { nodes { id } } }', { n: 3 })).to.equal(6);
    expect(count('query ($n: Int) { members(first: $n) { nodes { id } } }')).to.equal(40);
    expect(count('query ($n: Int) { members(first: $n) { nodes { id } } }', { n: 'x' })).to.equal(200);
  });

  it('multiplies lists within lists, through references and fragments', () => {
    expect(count('{ member(id: 1) { friends(first: 10) { friends(first: 10) { id } } } }')).to.equal(1 + 10 + 100);
    expect(count('{ member(id: 1) { best { best { id } } } }')).to.equal(3);
    expect(count('{ all { ...F } } fragment F on Member { names { value } ... on Member { history { value } } }')).to.equal(10 + 100 + 500);
  });

  it('counts as fast however deep the operation goes, and whatever its variables multiply to', () => {
    const deep = (levels: number, size: string): string =>
      levels === 0 ? '{ id }' : `{ friends(first: ${size}) ${deep(levels - 1, size)} }`;
    expect(count(`{ member(id: 1) ${deep(12, '100')} }`)).to.be.greaterThan(50_000);
    expect(count(`query ($n: Int!) { member(id: 1) ${deep(3, '$n')} }`, { n: 4 })).to.equal(1 + 4 + 16 + 64);
    expect(count(`query ($n: Int!) { member(id: 1) ${deep(400, '$n')} }`, { n: 100 })).to.equal(Number.POSITIVE_INFINITY);
    expect(count(`query ($n: Int!, $m: Int!) { member(id: 1) { friends(first: $m) ${deep(400, '$n')} } }`, { n: 100, m: 0 })).to.equal(1);
    const doubling = Array.from(
      { length: 40 },
      (_, level) => `fragment F${level} on Member { best { ...F${level + 1} } again: best { ...F${level + 1} } }`,
    );
    expect(count(`{ member(id: 1) { ...F0 } } ${doubling.join(' ')} fragment F40 on Member { id }`)).to.equal(2 ** 41 - 1);
  });
});
