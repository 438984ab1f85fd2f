import cluster, { type Worker } from 'node:cluster';
import { Counter, Gauge, type Logger, type Readiness, Registry, type Stoppable } from '@cattc/server';
import type { FromWorker, ToWorker } from './messages.ts';
import { type Line, Switchboard } from './switchboard.ts';

export interface SupervisorOptions {
  readonly workers: number;
  /** What each worker finds in its environment beside this process's own. */
  readonly env: Readonly<Record<string, string>>;
  readonly drainMs: number;
  /** A worker that was not heard for so long does not turn any more, and others may be waiting for what it knows. */
  readonly silentAfterMs: number;
  readonly logger: Logger;
}

/** One of the places for workers. */
interface Slot {
  readonly number: number;
  worker: Worker | undefined;
  isReady: boolean;
  /** Both of performance.now(). */
  startedAt: number;
  heardAt: number;
  /** How many in a row have ended before they were ready, and how many have ended soon. */
  failedStarts: number;
  soonEnded: number;
}

type SaidByWorker = FromWorker | { readonly ready: true; readonly port?: number };

const maxFailedStarts = 5;
const soonMs = 60_000;
const firstWaitMs = 200;
const longestWaitMs = 10_000;
/** What a worker that is told to stop has beyond the time in which it drains, and the most that is left of this process's own time to stop. */
const beyondDrainMs = 5_000;
const longestStopMs = 25_000;
const watchEveryMs = 2_000;
const wrongSettings = 78;

/** Keeps as many workers running as are set, each a process of its own on the same port, and carries what they ask each other. */
export class Supervisor implements Stoppable {
  /** Rejects where they end as soon as they begin, and none serves. */
  readonly failed: Promise<never>;
  readonly #options: SupervisorOptions;
  readonly #slots: readonly Slot[];
  readonly #switchboard = new Switchboard();
  readonly #registry = new Registry();
  readonly #restarts: Counter;
  readonly #waits = new Set<NodeJS.Timeout>();
  #fail: (error: Error) => void = () => undefined;
  #onInService: () => void = () => undefined;
  #onAllGone: () => void = () => undefined;
  #watch: NodeJS.Timeout | undefined;
  #watchedAt = 0;
  #isInService = false;
  #port: number | undefined;
  #stopped: Promise<void> | undefined;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.#slots = Array.from({ length: options.workers }, (_, index) => ({
      number: index + 1,
      worker: undefined,
      isReady: false,
      startedAt: 0,
      heardAt: 0,
      failedStarts: 0,
      soonEnded: 0,
    }));
    this.#registry.setDefaultLabels({ process: 'gateway' });
    this.#restarts = new Counter({
      name: 'cattc_worker_restarts_total',
      help: 'Workers that ended though nobody stopped the gateway, and were started again.',
      registers: [this.#registry],
    });
    const ready = (): number => this.#slots.filter(({ isReady }) => isReady).length;
    new Gauge({
      name: 'cattc_workers',
      help: 'Workers that are ready.',
      registers: [this.#registry],
      collect() {
        this.set(ready());
      },
    });
    this.#switchboard.join(this.#ownLine());
  }

  get port(): number | undefined {
    return this.#port;
  }

  /** Resolves when all workers are ready; rejects where none comes to serve, or the process is asked to stop before. */
  async start(stopping: AbortSignal): Promise<this> {
    // Each worker takes connections from the one socket by itself: who is busy takes fewer, and none is lost on the way to one that dies.
    cluster.schedulingPolicy = cluster.SCHED_NONE;
    const inService = new Promise<void>((resolve) => {
      this.#onInService = resolve;
    });
    const wasStopped = new Promise<never>((_, reject) => {
      const stop = () => this.stop().then(() => reject(new Error('The gateway was stopped while it started.')));
      if (stopping.aborted) void stop();
      else stopping.addEventListener('abort', stop, { once: true });
    });
    // It may be told long after the start.
    wasStopped.catch(() => undefined);
    this.#watchedAt = performance.now();
    this.#watch = setInterval(() => this.#endSilent(), watchEveryMs);
    for (const slot of this.#slots) this.#begin(slot);
    await Promise.race([inService, this.failed, wasStopped]);
    return this;
  }

  /** Lets all workers drain, and cuts off who takes longer. */
  stop(): Promise<void> {
    this.#stopped ??= new Promise((resolve) => {
      clearInterval(this.#watch);
      for (const wait of this.#waits) clearTimeout(wait);
      const living = this.#slots.flatMap(({ worker }) => worker ?? []);
      if (living.length === 0) return resolve();
      const limit = setTimeout(
        () => {
          for (const { number, worker } of this.#slots) {
            if (worker === undefined) continue;
            this.#options.logger.warn({ worker: number }, 'a worker was cut off');
            worker.process.kill('SIGKILL');
          }
        },
        Math.min(longestStopMs, this.#options.drainMs + beyondDrainMs),
      );
      this.#onAllGone = () => {
        clearTimeout(limit);
        resolve();
      };
      for (const worker of living) worker.process.kill('SIGTERM');
    });
    return this.#stopped;
  }

  #begin(slot: Slot): void {
    if (this.#stopped !== undefined) return;
    const worker = cluster.fork(this.#options.env);
    const isReplacement = this.#isInService;
    const send = (message: ToWorker): void => void worker.send(message, () => undefined);
    const line: Line = { worker: slot.number, send };
    Object.assign(slot, { worker, isReady: false, startedAt: performance.now(), heardAt: Number.POSITIVE_INFINITY });
    worker.on('message', (message: SaidByWorker) => {
      if ('ready' in message) return this.#isReady(slot, message.port);
      if (message.kind === 'begin') return send({ kind: 'begun', worker: slot.number, isReplacement });
      // A start takes as long as it takes, and nobody waits for it.
      slot.heardAt = performance.now();
      if (message.kind !== 'join') return this.#switchboard.receive(line, message);
      this.#switchboard.join(line);
      send({ kind: 'joined' });
    });
    const ended = (why: { readonly code?: number | null }): void => {
      if (slot.worker !== worker) return;
      this.#switchboard.leave(line);
      this.#hasEnded(slot, why);
    };
    worker.on('exit', (code: number | null, signal: string | null) => ended({ code, signal } as { code: number | null }));
    worker.on('error', (error) => {
      this.#options.logger.error({ err: error, worker: slot.number }, 'a worker cannot be started or spoken to');
      if (worker.process.pid === undefined) ended({});
    });
  }

  #isReady(slot: Slot, port: number | undefined): void {
    slot.isReady = true;
    slot.failedStarts = 0;
    this.#port = port;
    if (this.#isInService || !this.#slots.every(({ isReady }) => isReady)) return;
    this.#isInService = true;
    this.#options.logger.info({ workers: this.#slots.length }, 'all workers are ready');
    this.#onInService();
  }

  #hasEnded(slot: Slot, why: { readonly code?: number | null }): void {
    const wasReady = slot.isReady;
    Object.assign(slot, { worker: undefined, isReady: false });
    if (this.#stopped !== undefined) {
      if (this.#slots.every(({ worker }) => worker === undefined)) this.#onAllGone();
      return;
    }
    slot.failedStarts += wasReady ? 0 : 1;
    slot.soonEnded = performance.now() - slot.startedAt < soonMs ? slot.soonEnded + 1 : 0;
    const { logger } = this.#options;
    const isHopeless = !wasReady && (why.code === wrongSettings || slot.failedStarts >= maxFailedStarts);
    if (isHopeless && !this.#slots.some(({ isReady }) => isReady)) {
      this.#giveUp(slot, why);
      return;
    }
    const waitMs = slot.soonEnded === 0 ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (slot.soonEnded - 1));
    logger.error({ worker: slot.number, ...why, waitMs }, 'a worker has ended and is started again');
    this.#restarts.inc();
    const wait = setTimeout(() => {
      this.#waits.delete(wait);
      this.#begin(slot);
    }, waitMs);
    this.#waits.add(wait);
  }

  #giveUp({ number, failedStarts }: Slot, { code }: { readonly code?: number | null }): void {
    const times = failedStarts === 1 ? 'once' : `${failedStarts} times in a row`;
    const error = new Error(
      `Worker ${number} ended before it was ready, ${times} (last with ${code == null ? 'a signal' : `code ${code}`}), and no other serves; what it said itself stands above.`,
    );
    void this.stop().then(() => this.#fail(error));
  }

  #endSilent(): void {
    const { silentAfterMs, logger } = this.#options;
    const now = performance.now();
    const stoodStill = now - this.#watchedAt > 2 * watchEveryMs;
    this.#watchedAt = now;
    for (const slot of this.#slots) {
      // Where this process itself stood still, what workers have said since is yet to be read.
      if (stoodStill) slot.heardAt = Math.max(slot.heardAt, now);
      if (slot.worker === undefined || now - slot.heardAt < silentAfterMs) continue;
      logger.error({ worker: slot.number }, `a worker was silent for ${silentAfterMs} ms and is ended`);
      slot.worker.process.kill('SIGKILL');
    }
  }

  /** What is asked of the workers is asked of this process too. */
  #ownLine(): Line {
    const line: Line = {
      worker: 0,
      send: (message) => {
        if (message.kind !== 'asked') return;
        const { round, question } = message;
        if (question.about === 'figures') {
          void this.#registry.metrics().then((answer) => this.#switchboard.receive(line, { kind: 'answer', round, answer }));
        } else {
          const answer = question.about === 'readiness' ? this.#readiness() : null;
          this.#switchboard.receive(line, { kind: 'answer', round, answer });
        }
      },
    };
    return line;
  }

  #readiness(): Readiness {
    const missing = this.#slots.filter(({ isReady }) => !isReady).map(({ number }) => [`worker ${number}`, 'is being started']);
    return {
      status: missing.length === 0 ? 'ready' : this.#isInService ? 'degraded' : 'starting',
      checks: Object.fromEntries(missing),
    };
  }
}
