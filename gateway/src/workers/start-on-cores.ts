import cluster from 'node:cluster';
import { checkAddress, createLogger, type Stoppable } from '@cattc/server';
import { readConfig } from '../config.ts';
import { alone, type Fellows, meetFellows } from './fellows.ts';
import { Supervisor } from './supervisor.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Starts the gateway in this process, or in as many workers as are set, each of which runs the same program; this process supervises them then. */
export async function startOnCores(
  env: Environment,
  stopping: AbortSignal,
  startOne: (env: Environment, fellows: Fellows, stopping: AbortSignal) => Promise<Stoppable>,
  { silentAfterMs = 20_000 }: { readonly silentAfterMs?: number } = {},
): Promise<Stoppable> {
  if (cluster.isWorker) return startOne(env, await meetFellows(), stopping);
  const { workers, host, port, signingKey, clock, drainTimeout, logLevel } = readConfig(env);
  if (workers === 1) return startOne(env, alone, stopping);
  await checkAddress(host, port);
  const supervisor = new Supervisor({
    workers,
    env: {
      CATTC_SIGNING_KEY: JSON.stringify(signingKey),
      ...(clock === undefined ? {} : { CATTC_CLOCK: `${clock.at.toISOString()}@${clock.since.toISOString()}` }),
    },
    drainMs: drainTimeout,
    silentAfterMs,
    logger: createLogger({ name: 'gateway', level: logLevel }),
  });
  return supervisor.start(stopping);
}
