import { closeSync, fstatSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { ImportFault } from './import-fault.ts';
import type { RefusedRecord } from './import-ror.ts';

export interface RefusalFile {
  readonly path: string;
  /** How many records were written. */
  readonly written: number;
  /** Throws an ImportFault when the record cannot be written. */
  add(record: RefusedRecord): void;
  close(): void;
}

/**
 * Writes refused records as JSON lines. The file is opened, and one of an earlier import emptied, before there is anything to write, so
 * that an import begins only when it can be written (else an ImportFault); a file that stays empty goes.
 */
export function openRefusalFile(path: string, dump: string): RefusalFile {
  if (isSame(path, dump)) {
    throw new ImportFault(`the refusal file cannot be written: ${path} is the file to import; name another one with --refused`);
  }
  const file = orFault(path, () => openSync(path, 'w'));
  let written = 0;
  return {
    path,
    get written() {
      return written;
    },
    add(record) {
      orFault(path, () => writeSync(file, `${JSON.stringify(record)}\n`));
      written += 1;
    },
    close() {
      const isFile = fstatSync(file).isFile();
      closeSync(file);
      if (written === 0 && isFile) rmSync(path, { force: true });
    },
  };
}

function isSame(path: string, other: string): boolean {
  const [one, two] = [path, other].map((at) => statSync(at, { throwIfNoEntry: false }));
  return one?.isFile() === true && one.dev === two?.dev && one.ino === two.ino;
}

function orFault<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new ImportFault(
      `the refusal file ${path} cannot be written: ${(error as Error).message}; name a file in a folder that you may write with --refused`,
    );
  }
}
