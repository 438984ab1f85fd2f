import { open, rename } from 'node:fs/promises';

/** Writes a file of its owner's that is there as a whole or not at all, whatever happens meanwhile. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const half = `${path}.new`;
  const file = await open(half, 'w', 0o600);
  try {
    await file.writeFile(`${text}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, path);
}
