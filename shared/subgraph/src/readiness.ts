import type { DeadlineState } from '@cattc/deadlines';
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
  /** Who fires deadlines, where the subgraph has any. */
  readonly deadlines?: { state(): DeadlineState } | undefined;
  readonly clock?: (() => Date) | undefined;
}

const freshForMs = 500;

/**
 * `starting` until the consumers have once handled all that the log holds; afterwards `degraded` where database or log do not answer, the audit is not sealed, or deadlines are not fired.
 * The checks tell how many events wait in the outbox, and how many are yet to be consumed.
 */
export function watchReadiness(
  service: string,
  { reader, log, consumes, sealing, deadlines, clock = () => new Date() }: ReadinessSources,
): () => Promise<Readiness> {
  let caughtUp = !consumes;
  let latest: { readonly at: number; readonly readiness: Promise<Readiness> } | undefined;

  async function look(): Promise<Readiness> {
    const [waiting, behind, due] = await Promise.allSettled([
      countWaiting(reader),
      consumes ? countBehind(log, service) : 0,
      deadlines === undefined ? undefined : countDue(reader, clock()),
    ]);
    caughtUp ||= behind.status === 'fulfilled' && behind.value === 0;
    const audit = sealing();
    const isLate = deadlines?.state().isLate === true;
    const answering = waiting.status === 'fulfilled' && behind.status === 'fulfilled';
    return {
      status: !caughtUp ? 'starting' : answering && !audit.isLate && !isLate ? 'ready' : 'degraded',
      checks: {
        database: waiting.status === 'fulfilled' ? 'answers' : 'does not answer',
        log: behind.status === 'fulfilled' ? 'answers' : 'does not answer',
        outbox: waiting.status === 'fulfilled' ? `${waiting.value} events to be published` : 'unknown',
        consumers: behind.status === 'fulfilled' ? `${behind.value} events to be consumed` : 'unknown',
        audit: audit.text,
        ...(deadlines === undefined ? {} : { deadlines: dueText(due, deadlines.state()) }),
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

interface Due {
  readonly due: number;
  readonly parked: number;
}

async function countDue(reader: DataSource, now: Date): Promise<Due> {
  const [row]: Due[] = await reader.query(
    `SELECT (SELECT count(*)::integer FROM (SELECT 1 FROM deadline WHERE due_at <= $1 AND fires AND paused_at IS NULL AND parked_at IS NULL LIMIT 10000) AS d) AS due,
       (SELECT count(*)::integer FROM deadline WHERE parked_at IS NOT NULL) AS parked`,
    [now],
  );
  return row ?? { due: 0, parked: 0 };
}

function dueText(counted: PromiseSettledResult<Due | undefined>, { isLate, text }: DeadlineState): string {
  const counts =
    counted.status === 'fulfilled' && counted.value !== undefined ? `${counted.value.due} due, ${counted.value.parked} parked` : 'unknown';
  return isLate ? `${counts}; ${text}` : counts;
}
