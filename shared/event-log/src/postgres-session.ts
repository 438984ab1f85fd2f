import pg from 'pg';
import type { Logger } from 'pino';
import type { Running } from './log.ts';
import { backOff, pause } from './waiting.ts';

export interface Session {
  readonly client: pg.Client;
  /** Aborts when the session is to stop or its connection is lost. */
  readonly signal: AbortSignal;
}

export interface SessionOptions {
  readonly url: string;
  readonly name: string;
  readonly logger: Logger;
  /** Commits need not be on disk when they are answered: right for what is only a hint or may be done again. */
  readonly relaxedCommit?: boolean;
  /** Works until its signal aborts. When it ends before, or rejects, it is begun again on a new connection. */
  work(session: Session): Promise<void>;
}

/** The server ends a session that is silent for so long, so that a process which stands still gives its locks back. */
const silentAfter = 15_000;
const heartbeatEvery = 4_000;

/** Keeps one connection to Postgres and the work that depends on it: what is locked there is held as long as the work goes on. */
export function keepSession(options: SessionOptions): Running {
  const stopping = new AbortController();
  const ended = run(options, stopping.signal);
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}

async function run(options: SessionOptions, stopping: AbortSignal): Promise<void> {
  const { name, logger } = options;
  let failures = 0;
  while (!stopping.aborted) {
    const since = Date.now();
    try {
      await workOnce(options, stopping);
    } catch (error) {
      if (!stopping.aborted) logger.warn({ err: error }, `${name}: the connection to Postgres is lost, connecting again`);
    }
    failures = Date.now() - since > 10_000 ? 1 : failures + 1;
    if (!stopping.aborted) await pause(backOff(failures, 50, 5_000), stopping);
  }
}

async function workOnce({ url, name, relaxedCommit, work }: SessionOptions, stopping: AbortSignal): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: name.slice(0, 63),
    connectionTimeoutMillis: 5_000,
    query_timeout: 60_000,
    keepAlive: true,
    options: `-c idle_session_timeout=${silentAfter}${relaxedCommit ? ' -c synchronous_commit=off' : ''}`,
  });
  const lost = new AbortController();
  const lose = (error?: Error): void => lost.abort(error);
  client.on('error', lose);
  client.on('end', () => lose());
  let heartbeat: NodeJS.Timeout | undefined;
  try {
    await client.connect();
    heartbeat = setInterval(() => void client.query('SELECT 1').catch(lose), heartbeatEvery);
    await work({ client, signal: AbortSignal.any([stopping, lost.signal]) });
    if (!stopping.aborted) throw lost.signal.reason ?? new Error('the work ended');
  } finally {
    clearInterval(heartbeat);
    const closed = new AbortController();
    await Promise.race([client.end().catch(() => undefined), pause(1_000, closed.signal)]);
    closed.abort();
  }
}
