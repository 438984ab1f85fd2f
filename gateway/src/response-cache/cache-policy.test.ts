import { expect } from 'chai';
import { buildSchema, parse } from 'graphql';
import { prepareOperation } from '../operations/prepared-operation.ts';
import { cachePolicyOf } from './cache-policy.ts';
import { readCacheRules } from './cache-rules.ts';

const sdl = `
  directive @cacheControl(maxAge: Int!, changedBy: [String!]! = []) on FIELD_DEFINITION
  directive @access(to: [String!]!, audience: String! = "PUBLIC") on FIELD_DEFINITION
  directive @join__type(graph: String!, key: String) repeatable on OBJECT
  type Query {
    thing(id: ID, code: String): Thing @cacheControl(maxAge: 60, changedBy: ["a.thing:ITSELF"])
    things(first: Int): ThingConnection @cacheControl(maxAge: 30, changedBy: ["a.thing", "a.other"])
    now: String
    any: Any @cacheControl(maxAge: 60, changedBy: ["a.thing:ITSELF"])
  }
  type Mutation { touch: String }
  union Any = Thing | Plain
  type ThingConnection { nodes: [Thing!]! totalCount: Int! }
  type Thing @join__type(graph: "A", key: "id") {
    id: ID! @cacheControl(maxAge: 60, changedBy: ["a.thing:ITSELF"])
    name: Name @cacheControl(maxAge: 60, changedBy: ["a.thing:ITSELF"])
    parts: [Thing!] @cacheControl(maxAge: 60, changedBy: ["b.part:OF_IT"])
    actions: [String!] @cacheControl(maxAge: 0)
    secret: String @access(to: ["STAFF"], audience: "RESTRICTED") @cacheControl(maxAge: 60, changedBy: ["a.thing:ITSELF"])
    silent: String
    plain: Plain @cacheControl(maxAge: 60, changedBy: [])
  }
  type Name { value: String lang: String hidden: String @access(to: ["STAFF"], audience: "PERSONAL") }
  type Plain @join__type(graph: "A", key: "id") { id: ID! }`;
const schema = buildSchema(sdl);
const rules = readCacheRules(sdl);
const policyOf = (text: string) => {
  const policy = cachePolicyOf(prepareOperation(schema, parse(text)), rules);
  if (typeof policy === 'string') return policy;
  const { maxAgeMs, all, around, own } = policy;
  return `${maxAgeMs / 1_000} s, ${[...all].join(' ')} | ${[...around].join(' ')} | ${[...own].join(' ')}`;
};

describe('what may be kept of an operation', () => {
  for (const [what, text, expected] of [
    ['one record by its id', '{ thing(id: "x") { id name { value } } }', '60 s,  |  | a.thing'],
    ['a record that no id names may come later', '{ thing(code: "x") { id } }', '60 s, a.thing |  | a.thing'],
    ['the shortest age, of a list', '{ things { nodes { id } totalCount } }', '30 s, a.thing a.other |  | a.thing'],
    ['what others add to a record', '{ thing(id: "x") { parts { id } } }', '60 s,  | b.part | a.thing'],
    ['the type alone', '{ __typename thing(id: "x") { __typename id } }', '60 s,  |  | a.thing'],
    ['fields in fragments', 'query { ...f } fragment f on Query { thing(id: "x") { ... on Thing { id } } }', '60 s,  |  | a.thing'],
    ['nothing of a field that says never', '{ thing(id: "x") { id actions } }', 'not declared'],
    ['nothing of a field that says nothing', '{ thing(id: "x") { id silent } }', 'not declared'],
    ['nothing of a record whose type says nothing', '{ thing(id: "x") { plain { id } } }', 'not declared'],
    ['nothing where one of a union says nothing', '{ any { ... on Thing { id } ... on Plain { id } } }', 'not declared'],
    ['nothing at the root that says nothing', '{ thing(id: "x") { id } now }', 'not declared'],
    ['nothing of which each read is recorded', '{ thing(id: "x") { secret } }', 'recorded'],
    ['nor deep in a value', '{ thing(id: "x") { name { hidden } } }', 'recorded'],
    ['nothing of the schema', '{ thing(id: "x") { id } __schema { types { name } } }', 'not declared'],
    ['only the type of the root', '{ __typename }', 'not declared'],
    ['no change', 'mutation { touch }', 'not declared'],
  ] as const) {
    it(what, () => expect(policyOf(text)).to.equal(expected));
  }
});
