import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { checkSchemas, formatResults, generate, release } from '../src/index.ts';
import { SchemaError } from '../src/subgraph-schema.ts';
import { type FixtureRepository, fixtureRepository, soundFiles } from './fixture.ts';

const run = promisify(execFile);
const repository = join(import.meta.dirname, '../../../..');
const events = [{ type: 'org.cattc.network.membership.suspended.v1', schema: { type: 'object' } }];

describe('generate', () => {
  let fixture: FixtureRepository;
  beforeEach(async () => {
    fixture = await fixtureRepository(soundFiles);
  });
  afterEach(() => fixture.remove());

  async function failure(): Promise<string> {
    const error: unknown = await generate(fixture.root, events).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(SchemaError);
    return String(error);
  }

  it('writes types, SDL, vocabulary, supergraph and event schemas of the services that have a schema', async () => {
    expect(await generate(fixture.root, events)).to.deep.equal([
      'services/network/src/generated/access.ts',
      'services/network/src/generated/resolvers.ts',
      'services/network/src/generated/type-defs.ts',
      'services/trading/src/generated/access.ts',
      'services/trading/src/generated/resolvers.ts',
      'services/trading/src/generated/type-defs.ts',
      'gateway/supergraph.graphql',
      'docs/access.md',
      'services/network/src/generated/vocabulary.ts',
      'shared/events/schemas/org.cattc.network.membership.suspended.v1.json',
    ]);
  });

  it('touches nothing when run again, and removes the schema of an event type that is gone', async () => {
    await generate(fixture.root, events);
    const supergraph = join(fixture.root, 'gateway/supergraph.graphql');
    const before = (await stat(supergraph)).mtimeMs;
    expect(await generate(fixture.root, events)).to.deep.equal([]);
    expect((await stat(supergraph)).mtimeMs).to.equal(before);
    expect(await generate(fixture.root, [])).to.deep.equal(['shared/events/schemas/org.cattc.network.membership.suspended.v1.json']);
  });

  it("writes modules that compile with the repository's flags and give back the SDL as written", async () => {
    await generate(fixture.root, events);
    await fixture.write(
      'services/network/src/organization/organization.ts',
      'export interface Organization { readonly id: string; readonly createdAt: Date }\n',
    );
    await fixture.write('services/network/src/context.ts', 'export interface Context { readonly person: string }\n');
    await fixture.write(
      'services/network/src/use.ts',
      `import type { Resolvers } from './generated/resolvers.ts';
export { typeDefs } from './generated/type-defs.ts';
export { vocabulary } from './generated/vocabulary.ts';
export const resolvers: Resolvers = {
  Query: { organization: async (_, { id }) => ({ id, createdAt: new Date(0) }) },
  Organization: { __resolveReference: ({ id }) => ({ id, createdAt: new Date(0) }) },
  Mutation: {
    suspendMembership: (_, { input }, { person }) => ({ __typename: 'Refusal', code: 'NOT_ALLOWED', message: person + input.effectiveAt?.toISOString() }),
  },
};
`,
    );
    await fixture.write(
      'tsconfig.json',
      JSON.stringify({
        extends: join(repository, 'tsconfig.base.json'),
        compilerOptions: { rootDir: '.', outDir: 'out' },
        include: ['services/network/src'],
      }),
    );
    const compiled = await run(join(repository, 'node_modules/.bin/tsc'), ['-p', fixture.root]).catch((error: { stdout: string }) => error);
    expect(compiled.stdout).to.equal('');
    const { typeDefs, vocabulary } = await import(join(fixture.root, 'out/services/network/src/use.js'));
    const sdl = ['refusal', 'schema'].map((name) => soundFiles[`services/network/schema/${name}.graphql`]?.trim());
    expect(typeDefs).to.equal(`${sdl.join('\n\n')}\n`);
    expect(vocabulary.RefusalCode[0].labels).to.deep.equal({ en: 'Not allowed', 'zh-Hans': '不允许' });
  });

  it('makes the shared SDL part of every subgraph', async () => {
    await fixture.write(
      'shared/subgraph/schema/shared.graphql',
      '"A day." scalar Date extend type Query { "Today." today: Date @shareable @access(to: "EVERYONE") }',
    );
    expect(await generate(fixture.root, events)).to.contain('services/trading/src/generated/type-defs.ts');
    for (const name of ['network', 'trading']) {
      expect(await readFile(join(fixture.root, `services/${name}/src/generated/type-defs.ts`), 'utf8')).to.contain('scalar Date');
    }
  });

  it('names file and place of a syntax error', async () => {
    await fixture.write('services/trading/schema/listing.graphql', 'type Listing {');
    expect(await failure()).to.match(/services\/trading\/schema\/listing\.graphql:1:15/);
  });

  it('names a type that does not exist, an unmapped scalar and a mapper of the wrong form', async () => {
    await fixture.write('services/trading/schema/more.graphql', 'extend type Listing { deal: Deal }');
    expect(await failure())
      .to.contain('trading: ')
      .and.to.contain('Deal');
    await fixture.write('services/trading/schema/more.graphql', 'scalar Weight');
    expect(await failure()).to.contain('trading: scalar Weight has no TypeScript type');
    await fixture.write('services/trading/schema/mappers.json', '{ "Listing": "../listing.ts" }');
    expect(await failure()).to.contain('services/trading/schema/mappers.json: Listing: must be written "path.ts#Type"');
  });

  it('reports every check as ok for sound schemas', async () => {
    await generate(fixture.root, events);
    const results = await checkSchemas(fixture.root, events);
    expect(results.flatMap(({ problems }) => problems)).to.deep.equal([]);
    expect(formatResults(results)).to.match(/compatibility: ok\n {2}no release yet\nschema: ok\n$/);
  });

  it('reports generated files that are not current', async () => {
    await generate(fixture.root, events);
    await fixture.write('services/network/src/generated/type-defs.ts', 'export const typeDefs = "";\n');
    const results = await checkSchemas(fixture.root, []);
    expect(results.find(({ name }) => name === 'generated files')?.problems).to.deep.equal([
      'services/network/src/generated/type-defs.ts is not current; run npm run generate',
      'shared/events/schemas/org.cattc.network.membership.suspended.v1.json belongs to no event type; run npm run generate',
    ]);
  });

  it('reports a composition that fails, and hints of severity warn', async () => {
    const schema = soundFiles['services/trading/schema/schema.graphql'] ?? '';
    await fixture.write('services/trading/schema/schema.graphql', schema.replace('"Why not." type', '"Different." type'));
    const hints = (await checkSchemas(fixture.root, events)).find(({ name }) => name === 'composition');
    expect(hints?.problems.join()).to.contain('INCONSISTENT_DESCRIPTION');
    await fixture.write('services/trading/schema/schema.graphql', schema.replaceAll(' @shareable ', ' '));
    const failed = (await checkSchemas(fixture.root, events)).find(({ name }) => name === 'composition');
    expect(failed?.problems.join()).to.contain('Refusal.code');
    expect(formatResults(await checkSchemas(fixture.root, events))).to.match(/schema: failed\n$/);
  });

  it('reports what breaks clients of the last release', async () => {
    expect(await release(fixture.root, events)).to.deep.equal(['gateway/released.graphql']);
    expect(await readFile(join(fixture.root, 'gateway/released.graphql'), 'utf8'))
      .to.contain('type Query')
      .and.not.to.contain('join__');
    const schema = soundFiles['services/trading/schema/schema.graphql'] ?? '';
    await fixture.write(
      'services/trading/schema/schema.graphql',
      schema.replace('"Offers." listings: [Listing!]', '"Offers." offers: [Listing!]'),
    );
    const results = await checkSchemas(fixture.root, events);
    expect(results.find(({ name }) => name === 'compatibility')?.problems).to.deep.equal([
      'FIELD_REMOVED: Organization.listings was removed.',
    ]);
  });
});
