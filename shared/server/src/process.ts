import { ConfigError } from './config.ts';
import { createLogger } from './log.ts';

/** What a started process holds. */
export interface Stoppable {
  stop(): Promise<void>;
  readonly port?: number | undefined;
  /** Rejects where it cannot go on: the process ends with it, as failed. */
  readonly failed?: Promise<never>;
}

export interface ProcessOptions {
  readonly name: string;
  /** `stopping` aborts when the process is asked to stop: a start that takes long may reject then. */
  readonly start: (env: NodeJS.ProcessEnv, stopping: AbortSignal) => Promise<Stoppable>;
}

const stopLimitMs = 30_000;

/**
 * Runs a process from start to end: SIGTERM, SIGINT and the parent's disappearance stop it once (exit 0); without a parent, a second
 * signal ends it at once (130); a wrong environment is printed plainly (78); any other failure is logged as fatal (1). A parent process gets `{ ready: true, port }`.
 */
export function runProcess({ name, start }: ProcessOptions): void {
  const logger = createLogger({ name, level: 'info' });
  const supervised = process.send !== undefined;
  let running: Stoppable | undefined;
  let asked = false;
  const stopping = new AbortController();

  const fail = (error: unknown, message: string): never => {
    logger.fatal({ err: error }, message);
    process.exit(1);
  };
  const stop = async (target: Stoppable): Promise<void> => {
    try {
      await target.stop();
      process.exit(0);
    } catch (error) {
      fail(error, 'stopping failed');
    }
  };
  // A request to stop that comes during the start is kept until there is something to stop.
  const askToStop = (): void => {
    if (asked) return;
    asked = true;
    stopping.abort();
    setTimeout(() => fail(undefined, `stopping took longer than ${stopLimitMs} ms`), stopLimitMs).unref();
    if (running) void stop(running);
  };
  // A terminal sends Ctrl-C to the whole group, and the parent then asks too: for a child the second signal is no hurry.
  const onSignal = (): void => {
    if (asked && !supervised) process.exit(130);
    askToStop();
  };

  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  process.on('disconnect', askToStop);
  if (supervised && !process.connected) askToStop();
  process.on('unhandledRejection', (error) => fail(error, 'a rejection was not handled'));
  process.on('uncaughtException', (error) => fail(error, 'an exception was not caught'));

  start(process.env, stopping.signal).then(
    (started) => {
      running = started;
      started.failed?.catch((error: unknown) => fail(error, 'it cannot go on'));
      if (asked) void stop(started);
      // A parent that goes at this moment hears nothing of it: its going stops this process.
      else if (process.connected) process.send?.({ ready: true, port: started.port }, () => undefined);
    },
    (error: unknown) => {
      if (asked) process.exit(0);
      if (!(error instanceof ConfigError)) return fail(error, 'the start failed');
      process.stderr.write(`${name} cannot start with these settings:\n${error.problems.map((line) => `  - ${line}\n`).join('')}`);
      process.exit(78);
    },
  );
}
