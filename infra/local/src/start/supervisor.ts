import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { StartFault } from './fault.ts';
import { logSince, logSize } from './log-file.ts';
import { restartPauses } from './restart-pauses.ts';

export interface ProgramOptions {
  name: string;
  file: string;
  env: NodeJS.ProcessEnv;
  /** Receives standard output and errors. */
  log: string;
  /** A line for the terminal. */
  say(text: string): void;
  /** Called with each process that is started. */
  onSpawn?(pid: number): void;
  backOff?: { firstMs: number; mostMs: number };
  /** How long a process may take to stop before it is killed. */
  stopLimitMs?: number;
}

/** A process that is started again whenever it dies, on the same environment, until it is stopped. */
export interface Program {
  readonly name: string;
  /** Resolves when it has said for the first time that it is ready; rejects when it dies before. */
  readonly started: Promise<void>;
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

export function superviseProgram(options: ProgramOptions): Program {
  const { name, say } = options;
  const pauseAfter = restartPauses(options.backOff);
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let wasReady = false;
  const begin = withResolvers();
  // Whoever stops the start early never looks at it.
  begin.promise.catch(() => undefined);

  const spawn = (): void => {
    const position = logSize(options.log);
    const born = Date.now();
    const current = forkProgram(options);
    child = current;
    if (current.pid !== undefined) options.onSpawn?.(current.pid);
    current.on('message', (message) => {
      if ((message as { ready?: boolean } | null)?.ready !== true) return;
      if (wasReady) say(`${name} is back`);
      wasReady = true;
      begin.resolve();
    });
    const ended = once((reason: string): void => {
      if (stopping) return;
      if (!wasReady) {
        void logSince(options.log, position).then((text) => {
          begin.reject(
            new StartFault(
              `${name} did not start (${reason}). Its log is ${options.log}${text === '' ? ', and it is empty.' : `:\n${text}`}`,
            ),
          );
        });
        return;
      }
      const waitMs = pauseAfter(Date.now() - born);
      say(`${name} ended (${reason}); it is started again in ${waitMs / 1000} s. Its log is ${options.log}`);
      timer = setTimeout(spawn, waitMs);
    });
    current.on('error', (error) => ended(error.message));
    current.on('exit', (code, signal) => ended(signal ?? `exit code ${code}`));
  };
  spawn();

  const kill = (): void => {
    stopping = true;
    clearTimeout(timer);
    if (child !== undefined && alive(child)) child.kill('SIGKILL');
  };
  return {
    name,
    started: begin.promise,
    kill,
    async stop() {
      stopping = true;
      clearTimeout(timer);
      const last = child;
      if (last === undefined || !alive(last)) return;
      const limit = setTimeout(() => {
        say(`${name} does not stop; it is killed`);
        last.kill('SIGKILL');
      }, options.stopLimitMs ?? 20_000);
      await new Promise<void>((done) => {
        last.once('exit', () => done());
        last.kill('SIGTERM');
      });
      clearTimeout(limit);
    },
  };
}

const alive = (child: ChildProcess): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

const libraries = new URL('./production-libraries.js', import.meta.url).href;

/** A session of its own, so that Ctrl-C reaches it through us, in order; it ends by itself when the channel to us closes. */
function forkProgram({ file, env, log }: ProgramOptions): ChildProcess {
  const output = openSync(log, 'a', 0o600);
  try {
    return fork(file, [], { env, execArgv: ['--import', libraries], detached: true, stdio: ['ignore', output, output, 'ipc'] });
  } finally {
    closeSync(output);
  }
}

function once(action: (reason: string) => void): (reason: string) => void {
  let done = false;
  return (reason) => {
    if (done) return;
    done = true;
    action(reason);
  };
}

function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (reason: Error) => void } {
  let resolve: () => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<void>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
