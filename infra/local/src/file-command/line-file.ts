import { closeSync, fstatSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { CommandFault } from '../command-fault.ts';

/** A file of JSON lines. */
export interface LineFile<Line> {
  readonly path: string;
  /** How many lines were written. */
  readonly written: number;
  /** Throws a CommandFault when the line cannot be written. */
  add(line: Line): void;
  close(): void;
}

/** What a file is called in messages, and the option that names another one. */
interface Purpose {
  readonly name: string;
  readonly option: string;
}

export const refusalFile: Purpose = { name: 'refusal file', option: '--refused' };
export const reportFile: Purpose = { name: 'report', option: '--report' };

/**
 * Writes JSON lines. The file is opened, and one of an earlier run emptied, before there is anything to write, so that a command begins only
 * when it can be written (else a CommandFault); a file that stays empty goes.
 */
export function openLineFile<Line>(purpose: Purpose, path: string, source: string): LineFile<Line> {
  if (isSame(path, source)) {
    throw new CommandFault(`the ${purpose.name} cannot be written: ${path} is the file to read; name another one with ${purpose.option}`);
  }
  const file = orFault(purpose, path, () => openSync(path, 'w'));
  let written = 0;
  return {
    path,
    get written() {
      return written;
    },
    add(line) {
      orFault(purpose, path, () => writeSync(file, `${JSON.stringify(line)}\n`));
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

function orFault<T>({ name, option }: Purpose, path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new CommandFault(
      `the ${name} ${path} cannot be written: ${(error as Error).message}; name a file in a folder that you may write with ${option}`,
    );
  }
}
