import type { CloudEventAttributes, EventEnvelope } from '@cattc/events';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { type EventLog, EventRefused, type Running } from './log.ts';
import { keepSession, type Session } from './postgres-session.ts';
import { createRelayMetrics } from './relay-metrics.ts';
import { claim, markPublished, type OutboxRow, park } from './relay-statements.ts';
import { backOff, createWaker, pause } from './waiting.ts';

export interface RelayOptions {
  /** Names the service in logs and in the database's list of sessions. */
  readonly service: string;
  /** The service's database, as the role that writes. */
  readonly url: string;
  readonly log: EventLog;
  readonly logger: Logger;
  readonly registry: Registry;
  /** Judges each event before it is published; one that fails is parked with the problem. */
  check(event: EventEnvelope): { ok: true } | { ok: false; problem: string };
  /** Rows claimed at once; 500 when left out. */
  readonly batchSize?: number;
}

export interface Relay extends Running {
  /** To be called after a commit that stored events: they leave at once instead of at the next look. */
  wake(): void;
}

const wakeChannel = 'outbox_wake';
const longestWait = 500;
const leaderRetryEvery = 250;
const rotateEvery = 3_600_000;

/**
 * Carries the outbox into the log: of all relays of a database one works, the one that holds the advisory lock; when its session ends another
 * takes over. It claims by flag in the order of ids and keeps no position, as a lower id can be committed later.
 */
export function startRelay(options: RelayOptions): Relay {
  const { service, url, logger, registry } = options;
  const waker = createWaker();
  const metrics = createRelayMetrics(registry);
  let standby: { tellLeader(): void } | undefined;
  const session = keepSession({
    url,
    name: `${service} outbox relay`,
    logger,
    async work(session) {
      const { client, signal } = session;
      await client.query(`LISTEN ${wakeChannel}`);
      client.on('notification', () => waker.wake());
      standby = createStandby(session);
      while (!(await tryLead(session))) {
        await pause(leaderRetryEvery, signal);
        if (signal.aborted) return;
      }
      standby = undefined;
      logger.debug(`${service}: this process relays the outbox`);
      metrics.observe(session);
      await lead(session, options, metrics, waker.wait);
    },
  });
  return {
    wake() {
      if (standby === undefined) waker.wake();
      else standby.tellLeader();
    },
    stop: () => session.stop(),
  };
}

async function tryLead({ client, signal }: Session): Promise<boolean> {
  if (signal.aborted) return false;
  const { rows } = await client.query<{ held: boolean }>(`SELECT pg_try_advisory_lock(hashtext('outbox relay')) AS held`);
  return rows[0]?.held === true;
}

/** A relay that does not lead passes its process's wakes on, one hint at a time and outside the writing transaction. */
function createStandby({ client }: Session): { tellLeader(): void } {
  let telling = false;
  return {
    tellLeader() {
      if (telling) return;
      telling = true;
      client
        .query(`NOTIFY ${wakeChannel}`)
        .catch(() => undefined)
        .finally(() => {
          telling = false;
        });
    },
  };
}

async function lead(
  session: Session,
  options: RelayOptions,
  metrics: ReturnType<typeof createRelayMetrics>,
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { client, signal } = session;
  const { batchSize = 500, logger, service } = options;
  let rotatedAt = Number.NEGATIVE_INFINITY;
  let quietLooks = 0;
  let failures = 0;
  while (!signal.aborted) {
    if (performance.now() - rotatedAt > rotateEvery) {
      await client.query('SELECT outbox_rotate()');
      rotatedAt = performance.now();
    }
    const rows = await claim(client, batchSize);
    try {
      if (rows.length > 0) await relayRows(session, rows, options, metrics);
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      logger.warn({ err: error, attempt: failures, events: rows.length }, `${service}: events could not be published, trying again`);
      await pause(backOff(failures, 100, 5_000), signal);
      continue;
    }
    if (rows.length === batchSize) continue;
    quietLooks = rows.length === 0 ? quietLooks + 1 : 1;
    await wait(backOff(quietLooks, 10, longestWait), signal);
  }
}

/** Publishes what passes the check. A row that does not is parked, and with it waits whatever its aggregate says afterwards. */
async function relayRows(
  { client }: Session,
  rows: readonly OutboxRow[],
  { log, check, logger, service }: RelayOptions,
  metrics: ReturnType<typeof createRelayMetrics>,
): Promise<void> {
  const waiting = new Set<string>();
  const good: { row: OutboxRow; event: EventEnvelope }[] = [];
  const setAside = async (row: OutboxRow, problem: string): Promise<void> => {
    waiting.add(row.partitionKey);
    await park(client, row, problem);
    logger.error({ event: row.eventId, subject: row.partitionKey, problem }, `${service}: an event is parked in the outbox`);
  };
  for (const row of rows) {
    if (waiting.has(row.partitionKey)) continue;
    const event = { attributes: JSON.parse(row.attributes) as CloudEventAttributes, data: row.data };
    const judged = check(event);
    if (judged.ok) good.push({ row, event });
    else await setAside(row, judged.problem);
  }
  const publish = async (entries: readonly { row: OutboxRow; event: EventEnvelope }[]): Promise<void> => {
    await log.publish(entries.map(({ row, event }) => ({ topic: row.topic, event })));
    await markPublished(
      client,
      entries.map(({ row }) => row),
    );
    metrics.published(entries.map(({ row }) => row));
  };
  let left = good;
  while (left.length > 0) {
    try {
      return await publish(left);
    } catch (error) {
      if (!(error instanceof EventRefused)) throw error;
      const refused = left.find(({ row }) => row.eventId === error.eventId);
      if (refused === undefined) throw error;
      await setAside(refused.row, error.message);
      left = left.filter(
        ({ row }) => row.id !== refused.row.id && !(row.partitionKey === refused.row.partitionKey && row.id > refused.row.id),
      );
    }
  }
}
