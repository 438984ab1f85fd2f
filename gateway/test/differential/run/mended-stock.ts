import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';

interface Rewrite {
  readonly kind: 'ValueSetter' | 'KeyRenamer';
  readonly path: readonly string[];
  readonly renameKeyTo?: string;
}

interface DataRewrites {
  applyRewrites(schema: unknown, rewrites: readonly Rewrite[] | undefined, value: unknown): void;
}

// What the stock executor calls; it is not among the package's exports, whose version is fixed.
const require = createRequire(import.meta.url);
const rewriting = require('@apollo/gateway/dist/dataRewrites.js') as DataRewrites;
const { applyRewrites } = rewriting;

/** Stands for a value that the stock executor takes for none, while it renames. */
class Held {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** Runs something with a stock executor that renames 0, false, "" and null too. */
export async function withMendedRenaming<T>(work: () => Promise<T>): Promise<T> {
  rewriting.applyRewrites = (schema, rewrites, value) => {
    const renamed = (rewrites ?? []).flatMap(({ kind, path }) => (kind === 'KeyRenamer' ? [path.at(-1) ?? ''] : []));
    if (renamed.length === 0) return applyRewrites(schema, rewrites, value);
    each(value, (object, key) => {
      if (renamed.includes(key) && !object[key] && object[key] !== undefined) object[key] = new Held(object[key]);
    });
    applyRewrites(schema, rewrites, value);
    each(value, (object, key) => {
      const held = object[key];
      if (held instanceof Held) object[key] = held.value;
    });
  };
  try {
    return await work();
  } finally {
    rewriting.applyRewrites = applyRewrites;
  }
}

const planFile = require.resolve('@apollo/gateway/dist/executeQueryPlan.js');
const planning = require(planFile) as { executeQueryPlan: unknown };
const { executeQueryPlan } = planning;

/** The representation's number becomes that of its object among all on the path. */
const ofPaths: readonly (readonly [there: string, instead: string])[] = [
  ['sendOperation({ ...variables, representations })', 'sendOperation({ ...variables, representations }, representationToEntity)'],
  ['async function sendOperation(variables) {', 'async function sendOperation(variables, standing) {'],
  ['= makeLazyErrorPathGenerator(fetch, currentCursor)', '= makeLazyErrorPathGenerator(fetch, currentCursor, standing)'],
  ['function makeLazyErrorPathGenerator(fetch, cursor) {', 'function makeLazyErrorPathGenerator(fetch, cursor, standing) {'],
  ['hydratedPaths[errorPath[1]]', 'hydratedPaths[standing[errorPath[1]]]'],
];

let mendedPlanning: typeof planning | undefined;

/** Runs something with a stock executor that tells an error of an entity at the object that was represented. */
export async function withMendedPaths<T>(work: () => Promise<T>): Promise<T> {
  mendedPlanning ??= withMendedSource();
  planning.executeQueryPlan = mendedPlanning.executeQueryPlan;
  try {
    return await work();
  } finally {
    planning.executeQueryPlan = executeQueryPlan;
  }
}

function withMendedSource(): typeof planning {
  let source = readFileSync(planFile, 'utf8');
  for (const [there, instead] of ofPaths) {
    if (source.split(there).length !== 2) throw new Error(`executeQueryPlan.js has not once: ${there}`);
    source = source.replace(there, () => instead);
  }
  const exported = {} as typeof planning;
  compileFunction(source, ['exports', 'require'], { filename: planFile })(exported, createRequire(planFile));
  return exported;
}

function each(value: unknown, visit: (object: Record<string, unknown>, key: string) => void): void {
  if (typeof value !== 'object' || value === null || value instanceof Held) return;
  for (const key of Object.keys(value)) {
    visit(value as Record<string, unknown>, key);
    each((value as Record<string, unknown>)[key], visit);
  }
}
