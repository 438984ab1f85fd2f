import { createRequire } from 'node:module';

interface Rewrite {
  readonly kind: 'ValueSetter' | 'KeyRenamer';
  readonly path: readonly string[];
  readonly renameKeyTo?: string;
}

interface DataRewrites {
  applyRewrites(schema: unknown, rewrites: readonly Rewrite[] | undefined, value: unknown): void;
}

// What the stock executor calls; it is not among the package's exports, whose version is fixed.
const rewriting = createRequire(import.meta.url)('@apollo/gateway/dist/dataRewrites.js') as DataRewrites;
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

function each(value: unknown, visit: (object: Record<string, unknown>, key: string) => void): void {
  if (typeof value !== 'object' || value === null || value instanceof Held) return;
  for (const key of Object.keys(value)) {
    visit(value as Record<string, unknown>, key);
    each((value as Record<string, unknown>)[key], visit);
  }
}
