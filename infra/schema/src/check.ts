import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheControlsHold } from './cache-control.ts';
import { compareWithRelease } from './compatibility.ts';
import { eventSchemas, fail, releasedPath, repositoryRoot } from './entry.ts';
import { computeOutputs, type EventSchema, type Outputs, outdatedFiles } from './outputs.ts';
import {
  addedFieldsAreNullable,
  entitiesHaveOneOwner,
  eventsCanBeFollowed,
  everythingIsDescribed,
  everyValueIsLabelled,
  foreignReferencesAreNullable,
  mutationsHaveOneShape,
  type Rule,
  rootFieldsAreNullable,
  subscriptionsHaveOneShape,
} from './rules.ts';
import { readSubgraphSchemas, SchemaError } from './subgraph-schema.ts';
import { apiSchemaOf } from './supergraph.ts';

/** What one check found: problems fail the build, notes are only printed. */
export interface CheckResult {
  readonly name: string;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

const rules: Readonly<Record<string, Rule>> = {
  descriptions: everythingIsDescribed,
  labels: everyValueIsLabelled,
  mutations: mutationsHaveOneShape,
  'entity owners': entitiesHaveOneOwner,
  'fields added to entities': addedFieldsAreNullable,
  'root fields': rootFieldsAreNullable,
  subscriptions: subscriptionsHaveOneShape,
  'what may be kept': cacheControlsHold,
  'references to entities': foreignReferencesAreNullable,
};

/** Runs every check that the state of the SDL allows. */
export async function checkSchemas(root: string, events: readonly EventSchema[]): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  const report = (name: string, problems: readonly string[], notes: readonly string[] = []) => results.push({ name, problems, notes });
  try {
    const schemas = await readSubgraphSchemas(root);
    for (const [name, rule] of Object.entries(rules)) report(name, rule(schemas));
    report('events of concepts', eventsCanBeFollowed([...new Set(events.flatMap(({ concept }) => concept ?? []))])(schemas));
    const outputs = await computeOutputs(root, events);
    report('composition', outputs.supergraph?.warnings ?? []);
    report('generated files', await generatedProblems(root, outputs));
    const release = await compatibility(root, outputs);
    report('compatibility', release.problems, release.notes);
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    report('composition', error.problems);
  }
  return results;
}

async function generatedProblems(root: string, outputs: Outputs): Promise<readonly string[]> {
  const { stale, orphaned } = await outdatedFiles(root, outputs);
  return [
    ...stale.map((path) => `${path} is not current; run npm run generate`),
    ...orphaned.map((path) => `${path} belongs to no event type; run npm run generate`),
  ];
}

async function compatibility(root: string, outputs: Outputs): Promise<Pick<CheckResult, 'problems' | 'notes'>> {
  if (outputs.supergraph === undefined) return { problems: [], notes: ['no schema yet'] };
  const released = await readFile(join(root, releasedPath), 'utf8').catch(() => undefined);
  if (released === undefined) return { problems: [], notes: ['no release yet'] };
  const { breaking, dangerous } = compareWithRelease(released, apiSchemaOf(outputs.supergraph.sdl));
  return { problems: breaking, notes: dangerous.map((change) => `dangerous: ${change}`) };
}

/** One line per check, its problems and notes below it; `schema: ok` at the end when nothing failed. */
export function formatResults(results: readonly CheckResult[]): string {
  const lines = results.flatMap(({ name, problems, notes }) => [
    `${name}: ${problems.length === 0 ? 'ok' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`}`,
    ...problems.map((problem) => `  ${problem}`),
    ...notes.map((note) => `  ${note}`),
  ]);
  return `${[...lines, `schema: ${results.every(({ problems }) => problems.length === 0) ? 'ok' : 'failed'}`].join('\n')}\n`;
}

if (process.argv[1] === import.meta.filename) {
  try {
    const results = await checkSchemas(repositoryRoot, eventSchemas);
    process.stdout.write(formatResults(results));
    if (results.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
  } catch (error) {
    fail(error);
  }
}
