import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import type { RefusedRecord } from './import-ror.ts';

export interface RefusalFile {
  readonly path: string;
  add(record: RefusedRecord): void;
  close(): void;
}

/** Writes refused records as JSON lines; the file comes into being with the first one, and one of an earlier import goes. */
export function createRefusalFile(path: string): RefusalFile {
  rmSync(path, { force: true });
  let file: number | undefined;
  return {
    path,
    add(record) {
      file ??= openSync(path, 'w');
      writeSync(file, `${JSON.stringify(record)}\n`);
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}
