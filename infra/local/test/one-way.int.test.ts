import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'chai';

const root = resolve(import.meta.dirname, '../../../..');
const concept = 'services/network/src/membership';

/** One line of a file, and what the linter has to say about it: nothing where it is as it should be. */
interface Sample {
  readonly path: string;
  readonly line: string;
  readonly says?: string;
}

const imports = (path: string, modules: readonly string[], says?: string): Sample[] =>
  modules.map((module) => ({ path, line: `export * from '${module}';`, ...(says !== undefined && { says }) }));

const elsewhere = ['@cattc/trading', '@cattc/gateway', '@cattc/local', '@cattc/testing'];

const suites: Readonly<Record<string, readonly Sample[]>> = {
  'a decision': [
    ...imports(`${concept}/membership.ts`, ['@cattc/decisions', '@cattc/events', '@cattc/formats', '../organization/organization.ts']),
    ...imports(`${concept}/membership-access.ts`, ['./membership.ts', '../generated/resolvers.ts']),
    ...imports(
      `${concept}/membership.ts`,
      ['typeorm', 'graphql', 'kafkajs', 'pg', 'dataloader', 'node:crypto', 'node:fs/promises', '@cattc/subgraph', '@cattc/event-log'],
      'Decisions are pure',
    ),
    ...imports(
      `${concept}/membership-access.ts`,
      ['./membership-store.ts', '../organization/organization-list.ts', './membership-resolvers.ts', '../context.ts', '../consumers/x.ts'],
      'Decisions know neither',
    ),
    { path: `${concept}/membership.ts`, line: 'export const now = (): Date => new Date();', says: 'passed in' },
    { path: `${concept}/membership.ts`, line: "export const id = newId('mem');", says: 'passed in' },
    { path: `${concept}/membership.ts`, line: "export const day = new Date('2026-03-01');" },
    ...imports(`${concept}/membership.test.ts`, ['chai', 'fast-check', 'node:fs', '@cattc/testing']),
  ],
  'a store or a list': [
    ...imports(`${concept}/membership-store.ts`, [
      'typeorm',
      'pg',
      '@cattc/subgraph',
      '@cattc/event-log',
      './membership.ts',
      './membership-list.ts',
    ]),
    ...imports(`${concept}/membership-store.ts`, ['graphql', '@apollo/server'], 'A store knows no GraphQL'),
    ...imports(`${concept}/membership-list.ts`, ['graphql'], 'A store knows no GraphQL'),
    ...imports(`${concept}/membership-store.ts`, ['./membership-resolvers.ts', '../context.ts', '../consumers/x.ts'], 'who calls it'),
  ],
  'a resolver': [
    ...imports(`${concept}/membership-resolvers.ts`, ['graphql', '@cattc/subgraph', '../context.ts', './membership-store.ts']),
    ...imports(`${concept}/membership-resolvers.ts`, ['typeorm', 'pg', '@cattc/event-log'], 'A resolver is thin'),
    ...imports(`${concept}/membership-resolvers.ts`, ['../consumers/x.ts'], 'one way'),
  ],
  'a consumer': [
    ...imports('services/trading/src/consumers/block.ts', [
      'typeorm',
      '@cattc/event-log',
      '../listing/listing-store.ts',
      '../listing/listing.ts',
    ]),
    ...imports('services/trading/src/consumers/block.ts', ['graphql', '../listing/listing-resolvers.ts'], 'A reaction knows no GraphQL'),
  ],
  'a file of a service': [
    ...['src/service.ts', 'src/listing/listing-store.ts', 'src/listing/listing-resolvers.ts', 'src/consumers/block.ts'].flatMap((file) => [
      ...imports(`services/trading/${file}`, ['@cattc/network', ...elsewhere.slice(1)], 'imports only packages of shared/'),
      ...imports(`services/trading/${file}`, ['kafkajs'], 'kafkajs stays behind one file'),
    ]),
    ...imports('services/trading/test/listing.int.test.ts', ['@cattc/testing', 'chai', 'pg', '../src/service.ts']),
    ...imports('services/trading/test/listing.int.test.ts', ['@cattc/network', '@cattc/local'], 'imports only packages of shared/'),
    { path: 'services/trading/src/service.ts', line: 'export const url = process.env.CATTC_X;', says: 'process.env' },
  ],
  'a shared package': [
    ...imports('shared/subgraph/src/x.ts', [...elsewhere, '@cattc/postgres'], 'What is shared'),
    ...imports('shared/subgraph/test/x.int.test.ts', elsewhere.slice(0, 3), 'What is shared'),
    ...imports('shared/testing/src/x.ts', ['@cattc/postgres', '@cattc/kafka', '@cattc/subgraph']),
    ...imports('shared/testing/src/x.ts', ['@cattc/network', '@cattc/local'], 'What is shared'),
    ...imports('shared/formats/src/x.ts', ['./y.ts', 'uuid']),
    ...imports('shared/formats/src/x.ts', ['node:crypto', 'node:fs/promises', 'graphql', '@cattc/decisions'], 'is pure'),
    ...imports('shared/decisions/src/x.ts', ['./y.ts', '@cattc/formats']),
    ...imports('shared/decisions/src/x.ts', ['node:crypto', 'typeorm', '@cattc/events'], 'is pure'),
    ...imports('shared/events/src/x.ts', ['./y.ts', '@cattc/formats', '@sinclair/typebox', 'ajv']),
    ...imports('shared/events/src/x.ts', ['node:crypto', '@cattc/event-log', 'kafkajs'], 'is data'),
    ...imports('shared/event-log/src/kafka-client.ts', ['kafkajs', 'kafkajs/src/x.js']),
    ...imports('shared/event-log/src/kafka-client.ts', ['@cattc/network'], 'What is shared'),
    ...imports('shared/event-log/src/kafka-log.ts', ['kafkajs', 'kafkajs/src/x.js'], 'kafkajs stays behind one file'),
    { path: 'shared/subgraph/src/x.ts', line: 'export const url = process.env.CATTC_X;', says: 'process.env' },
  ],
  'the gateway': [
    ...imports('gateway/src/x.ts', ['graphql', '@cattc/server', '@cattc/identity', '@cattc/decisions', '@cattc/events', '@cattc/formats']),
    ...imports(
      'gateway/src/x.ts',
      ['typeorm', 'pg', '@cattc/event-log', '@cattc/subgraph', '@cattc/network', '@cattc/local'],
      'plans and passes on',
    ),
    ...imports('gateway/src/directory/x.ts', ['@cattc/event-log', '@cattc/events', '@cattc/identity']),
    ...imports('gateway/src/directory/x.ts', ['pg', '@cattc/subgraph', '@cattc/network'], 'plans and passes on'),
    ...imports('gateway/test/x.int.test.ts', ['@cattc/event-log', '@cattc/testing']),
    ...imports('gateway/test/x.int.test.ts', ['@cattc/subgraph', '@cattc/trading'], 'plans and passes on'),
    ...imports('gateway/src/x.ts', ['kafkajs'], 'kafkajs stays behind one file'),
  ],
  infra: [
    ...imports('infra/local/src/x.ts', ['@cattc/postgres', 'pg', 'node:fs']),
    ...imports('infra/local/src/x.ts', ['kafkajs'], 'kafkajs stays behind one file'),
    ...imports('infra/bench/src/x.ts', ['kafkajs']),
    ...imports('infra/kafka/test/x.int.test.ts', ['kafkajs']),
  ],
};

interface Report {
  readonly diagnostics: readonly { category: string; message: string; location: { path: string; start: { line: number } } }[];
}

/** Lints every sample in one run, the lines of one path in one file; gives `path:line` → what was said. */
function lint(folder: string, files: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  cpSync(join(root, 'infra/lint'), join(folder, 'infra/lint'), { recursive: true });
  for (const [path, lines] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), lines.map((line) => `${line}\n`).join(''));
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as Report;
  return new Map(diagnostics.map(({ location, message }) => [`${location.path}:${location.start.line}`, message]));
}

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cattc-one-way-'));
  const files = new Map<string, string[]>();
  const places = new Map<Sample, string>();
  let said: ReadonlyMap<string, string> = new Map();

  for (const sample of Object.values(suites).flat()) {
    const lines = files.get(sample.path) ?? [];
    files.set(sample.path, [...lines, sample.line]);
    places.set(sample, `${sample.path}:${lines.length + 1}`);
  }

  before(() => {
    said = lint(folder, files);
  });
  after(() => rmSync(folder, { recursive: true }));

  /** The samples about which the linter says something else than it has to, with what it says. */
  const mistakes = (samples: readonly Sample[]): string[] =>
    samples.flatMap((sample) => {
      const message = said.get(places.get(sample) ?? '');
      const right = sample.says === undefined ? message === undefined : message?.includes(sample.says);
      return right ? [] : [`${sample.line} in ${sample.path}: ${message ?? 'nothing'}`];
    });

  for (const [about, samples] of Object.entries(suites)) {
    const refused = samples.filter(({ says }) => says !== undefined);
    const accepted = samples.filter(({ says }) => says === undefined);
    it(`refuses what ${about} may not import or use, and says why`, () => expect(mistakes(refused)).to.deep.equal([]));
    if (accepted.length > 0) it(`leaves alone what ${about} may import`, () => expect(mistakes(accepted)).to.deep.equal([]));
  }
});
