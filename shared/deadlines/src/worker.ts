import { createWaker, isOutage, pause } from '@cattc/event-log';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Calendars } from './calendar.ts';
import {
  type Claimed,
  claimDue,
  claimOne,
  type DeadlineHandlers,
  endClaimed,
  fireByKind,
  nextDueAt,
  parkDeadline,
  recountChanged,
} from './claim.ts';
import type { Deadline } from './deadline.ts';
import { createDeadlineMetrics } from './worker-metrics.ts';

export interface DeadlineWorkerOptions {
  /** Names the service in logs. */
  readonly service: string;
  /** The service's database, as the role that writes. */
  readonly dataSource: DataSource;
  /** No kind stands in two of them. */
  readonly handlers: readonly DeadlineHandlers[];
  readonly calendars: Calendars;
  /** The service's clock; it may jump. */
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly registry: Registry;
  /** Runs after a commit in which something was fired: for example to wake the service's relay. */
  after?(): void;
  /** Deadlines fired in one transaction at most; 100 when left out. */
  readonly batchSize?: number;
}

/** Whether deadlines are fired when they are due, in words for whoever watches the process. */
export interface DeadlineState {
  readonly isLate: boolean;
  readonly text: string;
}

export interface DeadlineWorker {
  /** To be called after a commit that may have set a deadline: one that is near is not late then. */
  wake(): void;
  state(): DeadlineState;
  /** Resolves when what was under way is done. */
  stop(): Promise<void>;
}

/** The database is asked so often what is due next, for what other processes have set. */
const lookEvery = 2_000;
/** The clock is read so often: it may jump, or be another than the one by which this process sleeps. */
const tickEvery = 200;
/** What others hold is looked at again so soon. */
const heldEvery = 100;
/** However often it is woken. */
const looksApart = 50;
const recountEvery = 3_600_000;
/** Small batches leave the process and the database to others in between; each wakes the relay and every consumer behind it, so that the smallest are not the cheapest. */
const mostAtOnce = 100;
/** After a batch the worker rests for as many times the time that it took: who asks something meanwhile hardly notices ten thousand deadlines. */
const rest = 2;
/** Whoever changes an aggregate of a batch waits for the batch: after one that took longer the next is smaller. */
const longEnough = 200;
/** So many failures of the connection in a row, while the database answers, are the handler's. */
const strikesToPark = 5;
/** What is due and held by nobody is fired at once; when nothing has been for so long, something stands in the way. */
const lateAfter = 30_000;

/**
 * Fires deadlines when their time has come by the service's clock: each once, in the transaction that ends it, late ones in the order in which they were due. Any
 * number of workers share the work. What a handler cannot do is parked, and the others go on.
 */
export function startDeadlineWorker(options: DeadlineWorkerOptions): DeadlineWorker {
  const { service, dataSource, handlers, clock, logger, batchSize = mostAtOnce } = options;
  const kinds = handlers.flatMap(({ fire }) => Object.keys(fire));
  if (new Set(kinds).size < kinds.length)
    throw new Error(`two handlers of ${service} are for the same kind of deadline: ${kinds.join(', ')}`);
  const metrics = createDeadlineMetrics(options, kinds);
  const firing: Firing = { ...options, fired: metrics.fired, strikes: new Map(), limit: batchSize };
  const waker = createWaker();
  let isWoken = false;
  const stopping = new AbortController();
  const { signal } = stopping;
  let dueSince: number | undefined;
  let lookedAt = performance.now();
  let recountedAt = Number.NEGATIVE_INFINITY;

  const look = async (): Promise<Date | null> => {
    if (performance.now() - recountedAt > recountEvery) {
      await recountAll(options).catch((error: unknown) => {
        if (isOutage(error)) throw error;
        logger.error({ err: error }, `${service}: deadlines could not be counted anew in changed calendars`);
      });
      recountedAt = performance.now();
    }
    let fired = 0;
    for (const group of handlers) {
      for (let more = true; more && !signal.aborted; ) {
        lookedAt = performance.now();
        const batch = await fireBatch(firing, group);
        fired += batch;
        more = batch > 0;
        if (more) {
          dueSince = undefined;
          await pause(rest * (performance.now() - lookedAt), signal);
        }
        lookedAt = performance.now();
      }
    }
    const next = await nextDueAt(dataSource, kinds);
    lookedAt = performance.now();
    if (next === null || next > clock() || fired > 0) dueSince = undefined;
    else dueSince ??= lookedAt;
    return next;
  };

  const work = async (): Promise<void> => {
    let failures = 0;
    while (!signal.aborted) {
      try {
        isWoken = false;
        const next = await look();
        failures = 0;
        await sleepUntil(next);
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        logger.warn({ err: error, attempt: failures }, `${service}: deadlines could not be looked at, trying again`);
        await pause(Math.min(5_000, 100 * 2 ** Math.min(failures, 10)), signal);
      }
    }
  };

  /** Until the clock says so, something may have changed, or it is time to look anyway. */
  const sleepUntil = async (next: Date | null): Promise<void> => {
    const isDue = (): boolean => next !== null && next <= clock();
    if (isDue()) return pause(heldEvery, signal);
    await pause(looksApart, signal);
    const until = performance.now() + lookEvery;
    for (let left = lookEvery; left > 0 && !isWoken && !isDue() && !signal.aborted; left = until - performance.now()) {
      const ahead = next === null ? left : next.getTime() - clock().getTime();
      await waker.wait(Math.max(1, Math.min(left, tickEvery, ahead)), signal);
    }
  };

  const working = work();
  return {
    wake() {
      isWoken = true;
      waker.wake();
    },
    state() {
      const now = performance.now();
      const [due, blind] = [dueSince === undefined ? 0 : now - dueSince, now - lookedAt];
      if (due >= lateAfter) return { isLate: true, text: `nothing that is due was fired for ${Math.floor(due / 1_000)} s` };
      if (blind >= lateAfter) return { isLate: true, text: `could not be looked at for ${Math.floor(blind / 1_000)} s` };
      return { isLate: false, text: 'fired when they are due' };
    },
    async stop() {
      stopping.abort();
      await working;
    },
  };
}

async function recountAll({ handlers, dataSource, calendars, logger, service }: DeadlineWorkerOptions): Promise<void> {
  let counted = 0;
  for (const group of handlers) {
    for (let more = true; more; ) {
      const batch = await recountChanged(dataSource, group, calendars);
      counted += batch;
      more = batch > 0;
    }
  }
  if (counted > 0) logger.info({ deadlines: counted }, `${service}: deadlines were counted anew in changed calendars`);
}

interface Firing extends DeadlineWorkerOptions {
  fired(kind: string): void;
  /** How often the connection was lost over a deadline, by subject and kind. */
  readonly strikes: Map<string, number>;
  /** How many are fired in one transaction now. */
  limit: number;
}

/** Fires what is due, as much as fits into one transaction; when that fails one by one, so that only what fails is parked. Answers how many it has taken off the list. */
async function fireBatch(firing: Firing, group: DeadlineHandlers): Promise<number> {
  const { dataSource, clock, after, batchSize = mostAtOnce, logger, service, fired, limit } = firing;
  let claimed: Claimed[] = [];
  const began = performance.now();
  try {
    await dataSource.transaction(async (manager) => {
      claimed = await claimDue(manager, group, clock(), limit);
      if (claimed.length === 0) return;
      await fireByKind(group, claimed, manager);
      await endClaimed(manager, claimed);
    });
    firing.limit = performance.now() - began > longEnough ? Math.ceil(limit / 2) : Math.min(batchSize, limit * 2);
    for (const { deadline } of claimed) fired(deadline.kind);
    if (claimed.length > 0) after?.();
    return claimed.length;
  } catch (error) {
    if (claimed.length === 0) throw error;
    logger.warn({ err: error, deadlines: claimed.length }, `${service}: firing deadlines together failed, firing them one by one`);
  }
  let taken = 0;
  for (const { deadline } of claimed) if (await fireAlone(firing, group, deadline)) taken += 1;
  return taken;
}

/** Fires one deadline, or parks it. Answers false where somebody else holds it or has changed it; rejects where the database is away. */
async function fireAlone(firing: Firing, group: DeadlineHandlers, deadline: Deadline): Promise<boolean> {
  const { dataSource, logger, service, after, fired, strikes } = firing;
  const { subject, kind } = deadline;
  const key = JSON.stringify([subject, kind]);
  try {
    const done = await dataSource.transaction(async (manager) => {
      const claimed = await claimOne(manager, group, deadline);
      if (claimed === undefined) return false;
      await fireByKind(group, [claimed], manager);
      await endClaimed(manager, [claimed]);
      return true;
    });
    strikes.delete(key);
    if (!done) return false;
    fired(kind);
    after?.();
  } catch (error) {
    if (isOutage(error)) {
      // A handler that loses its connection each time is no outage: asked now, the database answers.
      await dataSource.query('SELECT 1');
      strikes.set(key, (strikes.get(key) ?? 0) + 1);
      if ((strikes.get(key) ?? 0) < strikesToPark) throw error;
    }
    strikes.delete(key);
    await parkDeadline(dataSource.manager, deadline, error instanceof Error ? error.message : String(error));
    logger.error({ err: error, subject, kind }, `${service}: a deadline is parked`);
  }
  return true;
}
