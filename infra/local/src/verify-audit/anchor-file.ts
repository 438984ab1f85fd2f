import { readFile } from 'node:fs/promises';
import type { AuditHead } from '@cattc/subgraph/audit-verifier';
import { StartFault } from '../start/fault.ts';
import { writeWhole } from '../start/write-whole.ts';

/** The heads of an earlier verification, by the name of the database. */
export type Anchors = Readonly<Record<string, AuditHead>>;

/** Null where there is no file yet. */
export async function readAnchors(path: string): Promise<Anchors | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return null;
    throw new StartFault(`The anchor file ${path} cannot be read: ${(error as Error).message}`);
  }
  const anchors = parse(text);
  if (anchors === undefined)
    throw new StartFault(
      `${path} is no anchor file: an object of {"database": {"number": "1", "chain": "64 hexadecimal digits"}} is needed.`,
    );
  return anchors;
}

export const writeAnchors = (path: string, anchors: Anchors): Promise<void> => writeWhole(path, JSON.stringify(anchors, undefined, 2));

function parse(text: string): Anchors | undefined {
  try {
    const anchors: unknown = JSON.parse(text);
    if (typeof anchors !== 'object' || anchors === null || Array.isArray(anchors)) return undefined;
    return Object.values(anchors).every(isHead) ? (anchors as Anchors) : undefined;
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is AuditHead {
  const { number, chain } = (value ?? {}) as Record<string, unknown>;
  return typeof number === 'string' && /^\d{1,19}$/.test(number) && typeof chain === 'string' && /^[\da-f]{64}$/.test(chain);
}
