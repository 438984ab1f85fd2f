import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Exchange, HttpError, problem, type Route } from '@cattc/server';
import { Pool } from 'undici';

export interface DocumentProxyOptions {
  /** Base URLs of the services that keep documents, by the name that stands in their addresses. */
  readonly urls: Readonly<Record<string, string>>;
  /** Uploads and downloads that one service has under way at once; more are refused at once. */
  readonly maxTransfers: number;
  readonly connectTimeoutMs: number;
  /** Until an answer begins, after the whole request was sent. */
  readonly headersTimeoutMs: number;
  /** Between two pieces of an answer. */
  readonly bodyTimeoutMs: number;
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
  connectTimeoutMs,
  headersTimeoutMs,
  bodyTimeoutMs,
}: DocumentProxyOptions): DocumentProxy {
  const services = new Map(
    Object.entries(urls).map(([name, url]) => {
      const { origin, pathname } = new URL(url);
      const limits = { connections: maxTransfers, headersTimeout: headersTimeoutMs, bodyTimeout: bodyTimeoutMs, keepAliveTimeout: 30_000 };
      const pool = new Pool(origin, { ...limits, pipelining: 1, connect: { timeout: connectTimeoutMs } });
      return [name, { name, pool, prefix: pathname.replace(/\/$/, ''), open: 0 }];
    }),
  );

  async function handle(exchange: Exchange): Promise<void> {
    const { url } = exchange;
    const service = services.get(url.pathname.split('/')[2] ?? '');
    if (service === undefined) throw new HttpError(404, 'NOT_FOUND', `There is nothing at ${url.pathname}.`);
    if (service.open >= maxTransfers)
      return unavailable(exchange, service.name, 'Too many documents are under way; try again in a moment.');
    service.open += 1;
    try {
      await forward(exchange, service);
    } finally {
      service.open -= 1;
    }
  }

  async function forward(
    { request, response, url, trace, signal, ...exchange }: Exchange,
    { name, pool, prefix }: { name: string; pool: Pool; prefix: string },
  ) {
    let answer: Awaited<ReturnType<Pool['request']>>;
    try {
      answer = await pool.request({
        path: `${prefix}${url.pathname}${url.search}`,
        method: request.method as 'GET' | 'HEAD' | 'PUT',
        headers: { ...pick(request.headers, passedOn), 'x-request-id': trace.requestId, traceparent: trace.traceparent },
        ...(request.method === 'PUT' ? { body: bodyOf(request) } : {}),
        signal,
      });
    } catch (error) {
      if (signal.aborted) throw error;
      exchange.logger.warn({ subgraph: name, err: error }, 'a document was not passed on');
      return unavailable({ response, trace }, name, `${name} does not answer; try again in a moment.`);
    }
    response.writeHead(answer.statusCode, pick(answer.headers, passedBack));
    await pipeline(answer.body, response, { signal });
  }

  return {
    route: { method: ['GET', 'PUT'], path: '/documents/*', handle },
    async close() {
      await Promise.all([...services.values()].map(({ pool }) => pool.destroy()));
    },
  };
}

/** A service that answers before it has read everything ends the body, which must not end the connection that its answer goes back on. */
function bodyOf(request: IncomingMessage): PassThrough {
  const body = new PassThrough();
  request.on('error', (error) => body.destroy(error));
  return request.pipe(body);
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
