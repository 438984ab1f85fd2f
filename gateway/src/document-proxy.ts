import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Exchange, HttpError, problem, type Route } from '@cattc/server';
import { Pool } from 'undici';

export interface DocumentProxyOptions {
  /** Base URLs of the services that keep documents, by the name that stands in their addresses. */
  readonly urls: Readonly<Record<string, string>>;
  /** Uploads and downloads that one service has under way at once, of them half as uploads, and a quarter of one document; more are refused at once. */
  readonly maxTransfers: number;
  /** What takes longer for 64 kB, or for its rest, is cut. */
  readonly paceMs: number;
  readonly connectTimeoutMs: number;
  /** Until an answer begins, after the whole request was sent. */
  readonly headersTimeoutMs: number;
  /** Between two pieces of an answer. */
  readonly bodyTimeoutMs: number;
}

interface Service {
  readonly name: string;
  readonly pool: Pool;
  readonly prefix: string;
  readonly open: Transfers;
}

export interface DocumentProxy {
  readonly route: Route;
  close(): Promise<void>;
}

const passedOn = ['content-encoding', 'content-length', 'content-type', 'if-none-match', 'if-range', 'range'];
const passedBack = [
  'accept-ranges',
  'cache-control',
  'content-disposition',
  'content-length',
  'content-range',
  'content-security-policy',
  'content-type',
  'etag',
  'referrer-policy',
  'retry-after',
  'x-content-type-options',
];

/**
 * Passes `/documents/<service>/*` to the service that signed the address, piece by piece in both directions. Who has an address needs no token: the service judges its
 * signature, and nothing of a caller is passed on.
 */
export function createDocumentProxy({
  urls,
  maxTransfers,
  paceMs,
  connectTimeoutMs,
  headersTimeoutMs,
  bodyTimeoutMs,
}: DocumentProxyOptions): DocumentProxy {
  const services = new Map(
    Object.entries(urls).map(([name, url]): [string, Service] => {
      const { origin, pathname } = new URL(url);
      const limits = { connections: maxTransfers, headersTimeout: headersTimeoutMs, bodyTimeout: bodyTimeoutMs, keepAliveTimeout: 30_000 };
      const pool = new Pool(origin, { ...limits, pipelining: 1, connect: { timeout: connectTimeoutMs } });
      return [name, { name, pool, prefix: pathname.replace(/\/$/, ''), open: new Transfers(maxTransfers) }];
    }),
  );

  async function handle(exchange: Exchange): Promise<void> {
    const { url } = exchange;
    const service = services.get(url.pathname.split('/')[2] ?? '');
    if (service === undefined) throw new HttpError(404, 'NOT_FOUND', `There is nothing at ${url.pathname}.`);
    const transfer = { document: url.pathname, isUpload: exchange.request.method === 'PUT' };
    if (!service.open.add(transfer)) return unavailable(exchange, service.name, 'Too many documents are under way; try again in a moment.');
    const pace = new Pace(paceMs, exchange.signal);
    try {
      await forward(exchange, service, pace);
    } catch (error) {
      if (!pace.isMissed) throw error;
      exchange.logger.info({ subgraph: service.name }, 'a document moved too slowly');
      if (exchange.response.headersSent) exchange.response.destroy();
      else throw new HttpError(408, 'TOO_SLOW', `The upload moved less than ${leastMoved} bytes within ${paceMs} ms; send it again.`);
    } finally {
      pace.end();
      service.open.delete(transfer);
    }
  }

  async function forward(exchange: Exchange, { name, pool, prefix }: Service, pace: Pace): Promise<void> {
    const { request, response, url, trace } = exchange;
    const { signal } = pace;
    let answer: Awaited<ReturnType<Pool['request']>>;
    try {
      answer = await pool.request({
        path: `${prefix}${url.pathname}${url.search}`,
        method: request.method as 'GET' | 'HEAD' | 'PUT',
        headers: { ...pick(request.headers, passedOn), 'x-request-id': trace.requestId, traceparent: trace.traceparent },
        ...(request.method === 'PUT' ? { body: bodyOf(request, pace) } : {}),
        signal,
      });
    } catch (error) {
      if (signal.aborted) throw error;
      exchange.logger.warn({ subgraph: name, err: error }, 'a document was not passed on');
      return unavailable({ response, trace }, name, `${name} does not answer; try again in a moment.`);
    }
    response.writeHead(answer.statusCode, pick(answer.headers, passedBack));
    await pipeline(answer.body, pace.watch(), response, { signal });
  }

  return {
    route: { method: ['GET', 'PUT'], path: '/documents/*', handle },
    async close() {
      await Promise.all([...services.values()].map(({ pool }) => pool.destroy()));
    },
  };
}

/** A service that answers before it has read everything ends the body, which must not end the connection that its answer goes back on. */
function bodyOf(request: IncomingMessage, pace: Pace): Transform {
  const body = pace.watch();
  request.on('error', (error) => body.destroy(error));
  request.once('end', () => pace.end());
  return request.pipe(body);
}

interface Transfer {
  /** The path of its address. */
  readonly document: string;
  readonly isUpload: boolean;
}

/** What a service has under way. No document takes all places, and uploads leave room for downloads. */
class Transfers {
  readonly #most: number;
  readonly #open = new Set<Transfer>();

  constructor(most: number) {
    this.#most = most;
  }

  /** False where there is no room. */
  add(transfer: Transfer): boolean {
    const open = [...this.#open];
    const { document, isUpload } = transfer;
    const share = (part: number) => Math.max(1, Math.floor(this.#most / part));
    if (open.length >= this.#most) return false;
    if (open.filter((other) => other.document === document).length >= share(4)) return false;
    if (isUpload && open.filter((other) => other.isUpload).length >= share(2)) return false;
    this.#open.add(transfer);
    return true;
  }

  delete(transfer: Transfer): void {
    this.#open.delete(transfer);
  }
}

const leastMoved = 65_536;

/** Watches that a transfer moves on, whoever of its two sides is slow: from the first watched stream on until `end`. */
class Pace {
  readonly signal: AbortSignal;
  readonly #spanMs: number;
  readonly #missed = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #moved = 0;

  /** `signal` ends the transfer too. */
  constructor(spanMs: number, signal: AbortSignal) {
    this.#spanMs = spanMs;
    this.signal = AbortSignal.any([signal, this.#missed.signal]);
  }

  get isMissed(): boolean {
    return this.#missed.signal.aborted;
  }

  /** A stream that what is moved goes through. */
  watch(): Transform {
    this.end();
    this.#moved = 0;
    this.#timer = setInterval(() => {
      if (this.#moved < leastMoved) this.#missed.abort();
      this.#moved = 0;
    }, this.#spanMs);
    return new Transform({
      transform: (chunk: Buffer, _, done) => {
        this.#moved += chunk.length;
        done(null, chunk);
      },
    });
  }

  end(): void {
    clearInterval(this.#timer);
  }
}

function unavailable({ response, trace }: Pick<Exchange, 'response' | 'trace'>, service: string, detail: string): void {
  response.setHeader('retry-after', '2');
  problem(response, 503, { detail, code: 'SUBGRAPH_UNAVAILABLE', service, requestId: trace.requestId });
}

function pick(headers: Readonly<Record<string, string | string[] | undefined>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]];
    }),
  );
}
