import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { printSchema } from 'graphql';
import { eventSchemas, fail, releasedPath, repositoryRoot } from './entry.ts';
import { computeOutputs, type EventSchema, outdatedFiles } from './outputs.ts';
import { apiSchemaOf } from './supergraph.ts';

/** Writes what is not current, removes what no longer belongs, and returns the paths it touched. */
export async function generate(root: string, events: readonly EventSchema[]): Promise<readonly string[]> {
  const outputs = await computeOutputs(root, events);
  const { stale, orphaned } = await outdatedFiles(root, outputs);
  for (const path of stale) await write(root, path, outputs.files.get(path) ?? '');
  for (const path of orphaned) await rm(join(root, path));
  return [...stale, ...orphaned];
}

/** Declares the current API to be the released one, which later changes are compared with. */
export async function release(root: string, events: readonly EventSchema[]): Promise<readonly string[]> {
  const { supergraph } = await computeOutputs(root, events);
  if (supergraph === undefined) return [];
  await write(root, releasedPath, `${printSchema(apiSchemaOf(supergraph.sdl))}\n`);
  return [releasedPath];
}

async function write(root: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

if (process.argv[1] === import.meta.filename) {
  try {
    const touched = await generate(repositoryRoot, eventSchemas);
    const released = process.argv.includes('--release') ? await release(repositoryRoot, eventSchemas) : [];
    const paths = [...touched, ...released];
    process.stdout.write(paths.length === 0 ? 'generated files are current\n' : paths.map((path) => `wrote ${path}\n`).join(''));
  } catch (error) {
    fail(error);
  }
}
