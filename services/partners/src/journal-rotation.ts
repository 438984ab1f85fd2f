import { pause } from '@cattc/event-log';
import type { Logger } from '@cattc/server';
import pg from 'pg';

const everyMs = 3_600_000;

/** Makes the journal's days to come and lets go those that are past what is kept, at the start and each hour. `url` is the writer's. */
export function startJournalRotation(url: string, clock: () => Date, logger: Logger): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await rotate(url, clock()).catch((error: unknown) => {
        logger.warn({ err: error }, 'the journal could not be rotated; it is tried again within the hour');
      });
      await pause(everyMs, stopping.signal);
    }
  })();
  return {
    stop() {
      stopping.abort();
      return running;
    },
  };
}

async function rotate(url: string, now: Date): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'partners journal rotation', connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT journal_rotate($1)', [now.toISOString().slice(0, 10)]);
  } finally {
    await client.end();
  }
}
