import { expect } from 'chai';
import { concatAST, parse, print } from 'graphql';
import { federationAccess, withFieldRules } from './access.ts';
import { accessModule } from './access-module.ts';
import { SchemaError, type SubgraphSchema } from './subgraph-schema.ts';

function subgraph(name: string, text: string, mappers: SubgraphSchema['mappers'] = {}): SubgraphSchema {
  return { name, text, document: concatAST([parse(text)]), mappers };
}

function problemsOf(...schemas: SubgraphSchema[]): readonly string[] {
  try {
    federationAccess(schemas);
  } catch (error) {
    if (error instanceof SchemaError) return error.problems;
    throw error;
  }
  return [];
}

/** `Type.field` → alternatives. */
function rulesOf(...schemas: SubgraphSchema[]): Record<string, string> {
  return Object.fromEntries(federationAccess(schemas).fields.map(({ type, field, written }) => [`${type}.${field}`, written.to.join(' ')]));
}

describe('the rules of access', () => {
  it('are inherited from the type, unless a field has its own', () => {
    const rules = rulesOf(subgraph('network', '"A." type A @access(to: "STAFF") { id: ID! name: String @access(to: ["EVERYONE"]) }'));
    expect(rules).to.deep.equal({ 'A.id': 'STAFF', 'A.name': 'EVERYONE' });
  });

  it('of what carries others are the roles of what it carries', () => {
    const rules = rulesOf(
      subgraph(
        'network',
        `type Mutation { openA(input: ID): ID! @access(to: "MEMBER:OWN_ORGANIZATION") }
         type OpenAPayload { a: A! }
         "A." type A @access(to: ["EVERYONE:PUBLISHED", "STAFF"], audience: "PERSONAL") { id: ID! }
         type AConnection { nodes: [A!]! totalCount: Int! } type AEdge { node: A! cursor: String! }`,
      ),
    );
    expect(rules['OpenAPayload.a']).to.equal('MEMBER');
    expect(rules['AConnection.totalCount']).to.equal('EVERYONE STAFF');
    expect(rules['AEdge.cursor']).to.equal('EVERYONE STAFF');
  });

  const owner = subgraph('network', '"One." type Organization @key(fields: "id") @access(to: "STAFF") { id: ID! }');

  it("of another subgraph's key are its owner's; what is added to it has its own", () => {
    const added = (access: string) => subgraph('talent', `type Organization @key(fields: "id") { id: ID! positions: [ID!] ${access} }`);
    expect(rulesOf(owner, added('@access(to: "EVERYONE")'))).to.deep.equal({
      'Organization.id': 'STAFF',
      'Organization.positions': 'EVERYONE',
    });
    expect(problemsOf(owner, added(''))).to.deep.equal([
      'talent: Organization.positions has no rule of access; write @access(to: […]) at it',
    ]);
  });

  const faults: readonly (readonly [string, SubgraphSchema[], string])[] = [
    [
      'a type without a rule',
      [subgraph('a', 'type A { id: ID! }')],
      'a: A.id has no rule of access; write @access(to: […]) at it or at its type',
    ],
    ['a question without one', [subgraph('a', 'type Query { a: ID }')], 'a: Query.a has no rule of access; write @access(to: […]) at it'],
    [
      'a mutation without one',
      [subgraph('a', 'extend type Mutation { a: ID }')],
      'a: Mutation.a has no rule of access; write @access(to: […]) at it',
    ],
    ['a role that does not exist', [subgraph('a', 'type A @access(to: "KING") { id: ID! }')], 'a: A: @access: "KING" names no role'],
    ['no role at all', [subgraph('a', 'type A @access(to: []) { id: ID! }')], 'a: A: @access: "to" is empty'],
    [
      'an audience that does not exist',
      [subgraph('a', 'type A @access(to: "STAFF", audience: "ALL") { id: ID! }')],
      'a: A: @access: audience "ALL"',
    ],
    [
      'a field for some that does not say for whose eyes it is',
      [subgraph('a', 'type A @access(to: "EVERYONE") { note: String @access(to: "STAFF") }')],
      'a: A.note is not for EVERYONE and does not say for whose eyes it is; add audience:',
    ],
    [
      'a field that may be hidden and must be there',
      [subgraph('a', 'type A @access(to: "EVERYONE") { id: ID! @access(to: "STAFF", audience: "NETWORK") }')],
      'a: A.id has a rule of its own and is ID!; what may be hidden is nullable',
    ],
    [
      'a shareable field with two rules',
      [
        subgraph('a', 'type Money @shareable @access(to: "EVERYONE") { amount: Int }'),
        subgraph('b', 'type Money @shareable @access(to: "STAFF") { amount: Int }'),
      ],
      'Money.amount has different rules: EVERYONE in a, STAFF in b; write the same in both',
    ],
  ];
  for (const [title, schemas, problem] of faults) {
    it(`are refused with ${title}`, () => expect(problemsOf(...schemas).join('\n')).to.include(problem));
  }

  it('go on while suspended where the type does, unless the field says otherwise', () => {
    const text = `type A @access(to: "EVERYONE", whileSuspended: true) {
      a: ID @access(to: "STAFF", audience: "NETWORK") b: ID @access(to: "STAFF", audience: "NETWORK", whileSuspended: false) }`;
    const { fields } = federationAccess([subgraph('a', text)]);
    expect(fields.map(({ field, rule }) => [field, rule.whileSuspended])).to.deep.equal([
      ['a', true],
      ['b', false],
    ]);
  });

  it('stand at every field, and at no type, before subgraphs are composed', () => {
    const schema = subgraph(
      'a',
      'type A @access(to: "STAFF", audience: "PERSONAL") { id: ID! list: [ID!]! @access(to: "EVERYONE", whileSuspended: true) }',
    );
    const text = print(withFieldRules(schema, federationAccess([schema])));
    expect(text).to.include('type A {');
    expect(text).to.include('id: ID! @access(to: ["STAFF"], audience: "PERSONAL")');
    expect(text).to.include('list: [ID!]! @access(to: ["EVERYONE"], whileSuspended: true)');
  });

  it('with relations ask for the record that they are judged by', () => {
    const text = '"A." type A @access(to: ["EVERYONE:PUBLISHED", "STAFF"]) { id: ID! }';
    const bare = subgraph('network', text);
    expect(() => accessModule(bare, federationAccess([bare]))).to.throw(SchemaError, 'name its record in mappers.json');
    const mapped = subgraph('network', text, { A: '../a/a.ts#Letter' });
    expect(accessModule(mapped, federationAccess([mapped]))).to.include("readonly A: Relations<ARecord, 'PUBLISHED', Viewer>;");
  });
});
