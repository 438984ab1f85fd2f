import { setTimeout as delay } from 'node:timers/promises';
import { createRandom } from '../../list/random.ts';
import { coreSeconds, processorSeconds } from '../../process-tree.ts';
import { spreadOf } from '../../spread.ts';
import { LoadConnection } from './load-connection.ts';
import type { Drive, DriveResult, Order, PreparedRequests, Report } from './load-orders.ts';

// The load generator: a process of its own, told what to do by its parent.

interface Ready extends Omit<PreparedRequests, 'texts'> {
  readonly requests: readonly Buffer[];
  sent: number;
}

const mostWaiting = 20_000;
const prepared = new Map<string, Ready>();
const random = createRandom(20_261_123);

/** Sends the requests in turn over some connections, and keeps how long each took. */
class Driver {
  readonly #target: Ready;
  readonly #connections: LoadConnection[] = [];
  readonly #free: ((at: number) => void)[] = [];
  /** When those came that wait for a connection. */
  readonly #waiting: number[] = [];
  readonly #most: number;
  /** Called when a connection has nothing to do. */
  #onFree: () => void = () => undefined;
  latencies: number[] = [];
  failure: string | undefined;

  constructor(target: Ready, most: number) {
    this.#target = target;
    this.#most = most;
  }

  /** Each connection sends when it has its answer. */
  driveClosed(): void {
    this.#onFree = () => this.arrive();
    for (let opened = 0; opened < this.#most; opened += 1) this.arrive();
  }

  /** A request comes now. */
  arrive(): void {
    const now = performance.now();
    const send = this.#free.pop() ?? (this.#connections.length < this.#most ? this.#open() : undefined);
    if (send !== undefined) send(now);
    else if (this.#waiting.push(now) > mostWaiting)
      this.failure = `more than ${mostWaiting} requests wait: the rate is above what is answered`;
  }

  close(): void {
    for (const connection of this.#connections) connection.close();
  }

  #open(): (at: number) => void {
    const target = this.#target;
    let [sentAt, index] = [0, 0];
    const connection = new LoadConnection(
      target.port,
      (status, bytes) => {
        this.latencies.push(performance.now() - sentAt);
        if (status !== '200' || bytes !== target.lengths[index]) {
          this.failure ??= `request ${index} was answered with ${status} and ${bytes} bytes, not with 200 and ${target.lengths[index]}`;
        }
        const waited = this.#waiting.shift();
        if (waited !== undefined) return send(waited);
        this.#free.push(send);
        this.#onFree();
      },
      (reason) => {
        this.failure ??= reason;
      },
    );
    const send = (at: number): void => {
      sentAt = at;
      index = target.sent++ % target.requests.length;
      connection.send(target.requests[index] as Buffer);
    };
    this.#connections.push(connection);
    return send;
  }
}

async function drive({ id, connections, leadMs, ms, rate, pids, ownedCores }: Drive): Promise<DriveResult> {
  const target = prepared.get(id);
  if (target === undefined) throw new Error(`no requests "${id}" are prepared`);
  const driver = new Driver(target, connections);
  const stop = rate === undefined ? driver.driveClosed() : arrivals(driver, rate);
  try {
    await delay(leadMs);
    driver.latencies = [];
    const [begin, cpu, all, own] = [performance.now(), processorSeconds(pids), coreSeconds(ownedCores), process.cpuUsage()];
    await delay(ms);
    const seconds = (performance.now() - begin) / 1_000;
    const { latencies } = driver;
    const cores = (processorSeconds(pids) - cpu) / seconds;
    const allCores = (coreSeconds(ownedCores) - all) / seconds;
    const { user, system } = process.cpuUsage(own);
    if (driver.failure !== undefined) throw new Error(driver.failure);
    if (latencies.length === 0) throw new Error('nothing was answered');
    return {
      requests: latencies.length,
      perSecond: latencies.length / seconds,
      latency: spreadOf(latencies),
      cores,
      disturbance: ownedCores.length === 0 ? 0 : Math.max(0, allCores - cores),
      ownCores: (user + system) / 1e6 / seconds,
    };
  } finally {
    stop?.();
    driver.close();
  }
}

/** Arrivals as independent clients make them, so many per second; at most a millisecond late. */
function arrivals(driver: Driver, rate: number): () => void {
  let due = performance.now();
  const timer = setInterval(() => {
    for (const now = performance.now(); due <= now; due += (-Math.log(1 - random()) / rate) * 1_000) driver.arrive();
  }, 1);
  return () => clearInterval(timer);
}

async function obey(order: Order): Promise<Report> {
  if ('drive' in order) return { driven: await drive(order.drive) };
  const { texts, ...rest } = order.prepare;
  prepared.set(rest.id, { ...rest, requests: texts.map((text) => Buffer.from(text)), sent: 0 });
  return { prepared: rest.id };
}

process.on('message', (order: Order) => {
  void obey(order)
    .catch((error: unknown): Report => ({ failed: error instanceof Error ? error.message : String(error) }))
    .then((report) => process.send?.(report));
});
process.on('disconnect', () => process.exit(0));
