import type { EventLog } from '@cattc/event-log';
import type { Readiness } from '@cattc/server';
import type { DataSource } from 'typeorm';
import type { SealingState } from './audit/audit-lag.ts';

export interface ReadinessSources {
  readonly reader: DataSource;
  readonly log: EventLog;
  /** Whether the subgraph consumes events at all. */
  readonly consumes: boolean;
  /** Whether the audit is sealed as far as it could be. */
  sealing(): SealingState;
}

const freshForMs = 500;

/**
 * `starting` until the consumers have once handled all that the log holds; afterwards `degraded` where database or log do not answer, or the audit is not sealed.
 * The checks tell how many events wait in the outbox, and how many are yet to be consumed.
 */
export function watchReadiness(service: string, { reader, log, consumes, sealing }: ReadinessSources): () => Promise<Readiness> {
  let caughtUp = !consumes;
  let latest: { readonly at: number; readonly readiness: Promise<Readiness> } | undefined;

  async function look(): Promise<Readiness> {
    const [waiting, behind] = await Promise.allSettled([countWaiting(reader), consumes ? countBehind(log, service) : 0]);
    caughtUp ||= behind.status === 'fulfilled' && behind.value === 0;
    const audit = sealing();
    const answering = waiting.status === 'fulfilled' && behind.status === 'fulfilled';
    return {
      status: !caughtUp ? 'starting' : answering && !audit.isLate ? 'ready' : 'degraded',
      checks: {
        database: waiting.status === 'fulfilled' ? 'answers' : 'does not answer',
        log: behind.status === 'fulfilled' ? 'answers' : 'does not answer',
        outbox: waiting.status === 'fulfilled' ? `${waiting.value} events to be published` : 'unknown',
        consumers: behind.status === 'fulfilled' ? `${behind.value} events to be consumed` : 'unknown',
        audit: audit.text,
      },
    };
  }

  return () => {
    if (latest === undefined || Date.now() - latest.at >= freshForMs) latest = { at: Date.now(), readiness: look() };
    return latest.readiness;
  };
}

async function countWaiting(reader: DataSource): Promise<number> {
  const [row]: { count: number }[] = await reader.query(
    'SELECT count(*)::integer AS count FROM (SELECT 1 FROM outbox WHERE published_at IS NULL LIMIT 10000) waiting',
  );
  return row?.count ?? 0;
}

async function countBehind(log: EventLog, group: string): Promise<number> {
  const partitions = await log.lag(group);
  return partitions.reduce((sum, { lag }) => sum + lag, 0);
}
