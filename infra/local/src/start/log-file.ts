import { closeSync, openSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

const rotateAtBytes = 20 * 1024 * 1024;

/** Opens `<folder>/<name>.log` for appending; one that has grown past 20 MB becomes `<name>.old.log` first. */
export async function rotateLog(folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.log`);
  try {
    if (statSync(path).size > rotateAtBytes) await rename(path, join(folder, `${name}.old.log`));
  } catch {
    // There is none yet.
  }
  closeSync(openSync(path, 'a', 0o600));
  return path;
}

export const logSize = (path: string): number => statSync(path).size;

/** What a log holds from a position on, at most its last 4,000 bytes. */
export async function logSince(path: string, position: number): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const from = Math.max(position, size - 4000);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(0, size - from)), 0, Math.max(0, size - from), from);
    return buffer.subarray(0, bytesRead).toString('utf8').trim();
  } finally {
    await file.close();
  }
}
