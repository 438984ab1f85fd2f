import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { apiSchemaOf } from '../src/supergraph.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
// A block holds several operations to copy one by one, with and without names.
const rules = specifiedRules.filter(({ name }) => !['LoneAnonymousOperationRule', 'UniqueOperationNamesRule'].includes(name));

describe('the operations to copy', () => {
  let schema: GraphQLSchema;
  before(async function () {
    this.timeout(60_000);
    schema = apiSchemaOf(await readFile(join(root, 'gateway', 'supergraph.graphql'), 'utf8'));
  });

  it('in the READMEs are operations of the graph', async () => {
    const services = (await readdir(join(root, 'services'))).map((name) => join('services', name, 'README.md'));
    let count = 0;
    for (const path of ['README.md', ...services]) {
      const text = await readFile(join(root, path), 'utf8');
      for (const [, block = ''] of text.matchAll(/^```graphql\n(.*?)^```$/gms)) {
        // What extends a schema is an example of SDL.
        if (/^\s*(extend |type |input |enum )/m.test(block)) continue;
        const errors = validate(schema, parse(block), rules);
        expect(errors.map(({ message, locations }) => `${path}: ${message} at ${JSON.stringify(locations)} of\n${block}`)).to.deep.equal(
          [],
        );
        count += 1;
      }
    }
    expect(count).to.be.greaterThan(5);
  });
});
