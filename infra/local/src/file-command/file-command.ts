import { statSync } from 'node:fs';
import { CommandFault } from '../command-fault.ts';
import { outliveReader } from '../outlive-reader.ts';
import { localToken } from '../token/local-token.ts';
import { wrongArguments } from '../wrong-arguments.ts';

/** What a command needs of the process it runs in. */
export interface CommandSurroundings {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Gives a SECRETARIAT token of the local issuer, or says why there is none. */
  localToken(dataDir: string): Promise<string>;
  /** Begins nothing new, and finishes what is under way. */
  readonly signal: AbortSignal;
  /** Gives up what is under way too. */
  readonly abort: AbortSignal;
}

/** A command that sends a file to a system. */
export interface FileCommand<Arguments> {
  /** As it is typed, such as `npm run import`. */
  readonly name: string;
  readonly help: string;
  /** Reads the command line; every problem with it is told at once. */
  read(args: readonly string[]): Arguments | { help: true } | { problems: string[] };
  /** Gives the exit code: 0, or 1 when nothing could be taken or it could not go on. Throws a CommandFault for what a person can act on. */
  run(given: Arguments, surroundings: CommandSurroundings): Promise<number>;
}

const lastWaitMs = 10_000;

/** Runs a command with the arguments of this process, and sets its exit code: also 2, for a wrong command line. */
export async function runInProcess<Arguments extends object>(command: FileCommand<Arguments>): Promise<void> {
  const stop = new AbortController();
  const abort = new AbortController();
  // The first signal lets what is under way finish, for a while; the second one does not wait.
  const interrupt = (): void => {
    if (stop.signal.aborted) abort.abort();
    stop.abort();
    setTimeout(() => abort.abort(), lastWaitMs).unref();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  outliveReader();
  process.exitCode = await runCommand(command, process.argv.slice(2), {
    // npm runs scripts in the package's folder and keeps the caller's here.
    folder: process.env.INIT_CWD ?? process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    localToken: (dataDir) => localToken({ dataDir, role: 'SECRETARIAT' }),
    signal: stop.signal,
    abort: abort.signal,
  });
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
}

async function runCommand<Arguments extends object>(
  { name, help, read, run }: FileCommand<Arguments>,
  args: readonly string[],
  surroundings: CommandSurroundings,
): Promise<number> {
  const { stdout, stderr } = surroundings;
  const given = read(args);
  if ('help' in given) {
    stdout.write(help);
    return 0;
  }
  if ('problems' in given) {
    stderr.write(wrongArguments(name, given.problems as string[]));
    return 2;
  }
  try {
    return await run(given as Arguments, surroundings);
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** The bytes of a file that is there and no folder; `what` it should be. Throws a CommandFault. */
export function sizeOf(file: string, what: string): number {
  try {
    const stats = statSync(file);
    if (!stats.isDirectory()) return stats.size;
  } catch (error) {
    throw new CommandFault(`the file cannot be read: ${(error as Error).message}`, { cause: error });
  }
  throw new CommandFault(`${file} is a folder; right would be ${what}`);
}
