import { expect } from 'chai';
import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { countNodes } from './operation-size.ts';

const schema = buildSchema(`
  type Query { members(first: Int = 20): Members, member(id: ID!): Member, all: [Member!]! }
  type Members { nodes: [Member!]!, edges: [Edge!]!, totalCount: Int! }
  type Edge { node: Member!, cursor: String! }
  type Member { id: ID!, names: [Name!]!, friends(first: Int! = 20): [Member!]!, history(last: Int = 50): [Name!]!, best: Member }
  type Name { value: String! }
`);

function count(text: string, variables: Readonly<Record<string, unknown>> = {}, limit = 1_000_000): number {
  const { definitions } = parse(text);
  const operation = definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  return countNodes({ schema, operation, fragments: new Map(fragments.map((each) => [each.name.value, each])), variables }, limit);
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

  it('stops counting beyond the limit, however deep the operation goes', () => {
    const deep = (levels: number): string => (levels === 0 ? '{ id }' : `{ friends(first: 100) ${deep(levels - 1)} }`);
    expect(count(`{ member(id: 1) ${deep(12)} }`, {}, 50_000)).to.be.greaterThan(50_000);
  });
});
