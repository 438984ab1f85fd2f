import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { eventSchemas, fail, repositoryRoot } from './entry.ts';
import { computeOutputs, outdatedFiles } from './outputs.ts';

/** Writes what is not current, removes what no longer belongs, and returns the paths it touched. */
export async function generate(root: string, events: Parameters<typeof computeOutputs>[1]): Promise<readonly string[]> {
  const outputs = await computeOutputs(root, events);
  const { stale, orphaned } = await outdatedFiles(root, outputs);
  for (const path of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), outputs.files.get(path) ?? '');
  }
  for (const path of orphaned) await rm(join(root, path));
  return [...stale, ...orphaned];
}

if (process.argv[1] === import.meta.filename) {
  try {
    const touched = await generate(repositoryRoot, await eventSchemas());
    process.stdout.write(touched.length === 0 ? 'generated files are current\n' : touched.map((path) => `wrote ${path}\n`).join(''));
  } catch (error) {
    fail(error);
  }
}
