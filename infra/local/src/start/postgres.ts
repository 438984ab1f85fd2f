import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedPostgres } from '@cattc/postgres';
import { restartPauses } from './restart-pauses.ts';

/** The embedded server, started again when it dies. */
export interface RunningPostgres {
  port: number;
  url: string;
  stop(): Promise<void>;
}

export async function runPostgres(dataDir: string, say: (text: string) => void): Promise<RunningPostgres> {
  let server = await startEmbeddedPostgres({ dataDir });
  const stopping = new AbortController();
  const { port } = server;
  const guard = async (): Promise<void> => {
    const pauseAfter = restartPauses();
    for (;;) {
      const born = Date.now();
      await server.exited;
      if (stopping.signal.aborted) return;
      const waitMs = pauseAfter(Date.now() - born);
      say(`Postgres ended; it is started again in ${waitMs / 1000} s. Its log is ${dataDir}/server.log`);
      await delay(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        server = await startEmbeddedPostgres({ dataDir, port });
        if (stopping.signal.aborted) return await server.stop();
        if (server.port !== port) {
          say(`Postgres came back on port ${server.port}, as another program has taken ${port}: stop the system and start it again.`);
        } else say('Postgres is back');
      } catch (error) {
        say(`Postgres did not start: ${(error as Error).message}`);
      }
    }
  };
  const guarded = guard();
  return {
    port,
    url: server.superuserUrl,
    async stop() {
      stopping.abort();
      await server.stop();
      await guarded;
    },
  };
}
