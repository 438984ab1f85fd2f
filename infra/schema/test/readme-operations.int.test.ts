import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { type GraphQLSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import { apiSchemaOf } from '../src/supergraph.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** What is wrong with a block that is pasted as it is, with the JSON that follows it as its variables: where it has several operations, all have a name. */
function problemsOf(schema: GraphQLSchema, block: string, json: string | undefined): string[] {
  const document = parse(block);
  const invalid = validate(schema, document).map(({ message, locations }) => `${message} at ${JSON.stringify(locations)}`);
  if (invalid.length > 0) return invalid;
  const variables = JSON.parse(json ?? '{}') as Record<string, unknown>;
  const lacking = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION
      ? (getVariableValues(schema, each.variableDefinitions ?? [], variables).errors ?? []).map(({ message }) => message)
      : [],
  );
  // A key is its request's own: whoever copies it gets the answer of another, or none.
  return /idempotencyKey: *"/.test(block) ? [...lacking, 'an idempotencyKey stands in it literally'] : lacking;
}

describe('the operations to copy', () => {
  let schema: GraphQLSchema;
  before(async function () {
    this.timeout(60_000);
    schema = apiSchemaOf(await readFile(join(root, 'gateway', 'supergraph.graphql'), 'utf8'));
  });

  it('in the READMEs run as they are pasted, with the variables that stand below them', async () => {
    const services = (await readdir(join(root, 'services'))).map((name) => join('services', name, 'README.md'));
    let count = 0;
    for (const path of ['README.md', join('gateway', 'README.md'), ...services]) {
      const text = await readFile(join(root, path), 'utf8');
      for (const [, block = '', json] of text.matchAll(/^```graphql\n(.*?)^```\n(?:\n?```json\n(.*?)^```$)?/gms)) {
        // What extends a schema is an example of SDL.
        if (/^\s*(extend |type |input |enum )/m.test(block)) continue;
        expect(problemsOf(schema, block, json), `${path}:\n${block}`).to.deep.equal([]);
        count += 1;
      }
    }
    expect(count).to.be.greaterThan(5);
  });

  for (const [what, block, json, problem] of [
    ['two operations without a name', '{ viewer { role } } { countries { code } }', undefined, /anonymous operation/],
    ['two of one name', 'query A { viewer { role } } query A { countries { code } }', undefined, /only one operation named "A"/],
    ['an unknown field', '{ viewer { shoeSize } }', undefined, /shoeSize/],
    ['variables that are not told', 'query ($id: ID!) { membership(id: $id) { number } }', undefined, /"\$id" of required type/],
    [
      'variables that do not fit',
      'query ($first: Int!) { memberships(first: $first) { totalCount } }',
      '{ "first": "x" }',
      /"\$first" got invalid value/,
    ],
    [
      'a literal idempotency key',
      'mutation { screenMembership(input: { id: "mem_1", idempotencyKey: "k" }) { __typename } }',
      undefined,
      /idempotencyKey/,
    ],
  ] as const) {
    it(`have not ${what}`, () => expect(problemsOf(schema, block, json).join()).to.match(problem));
  }
});
