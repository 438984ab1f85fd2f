import { pipeline } from 'node:stream/promises';
import { AuthenticationError, type InternalSigner, type TokenVerifier } from '@cattc/identity';
import { type Exchange, problem, type Route } from '@cattc/server';
import { Pool } from 'undici';
import { watchAccess } from './access-watch.ts';
import { admit, contextFor, type GatewayContext } from './context.ts';
import type { NoteRefused } from './refused-callers.ts';

export interface EventProxyOptions {
  /** Base URL of the partners service. */
  readonly url: string;
  readonly verifier: TokenVerifier;
  readonly signer: InternalSigner;
  readonly refused: NoteRefused;
  /** Clients that may follow at once. */
  readonly maxStreams: number;
  /** Requests that one person, such as a partner's machine, may have open at once. */
  readonly maxStreamsPerPartner: number;
  readonly connectTimeoutMs: number;
  /** Until an answer begins, long polling included. */
  readonly headersTimeoutMs: number;
}

export interface EventProxy {
  readonly routes: readonly Route[];
  close(): Promise<void>;
}

const passedOn = ['accept', 'if-none-match', 'last-event-id'];
const passedBack = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'etag',
  'link',
  'x-cursor',
  'location',
  'retry-after',
];

/** Passes /events and all below it to partners, with the caller in an internal token; streams go through piece by piece, at the client's pace. */
export function createEventProxy(options: EventProxyOptions): EventProxy {
  const pool = new Pool(new URL(options.url).origin, {
    connections: options.maxStreams,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    headersTimeout: options.headersTimeoutMs,
    // A stream may be silent for as long as nothing happens.
    bodyTimeout: 0,
    connect: { timeout: options.connectTimeoutMs },
  });
  const prefix = new URL(options.url).pathname.replace(/\/$/, '');
  const watch = watchAccess();
  let open = 0;
  const openOf = new Map<string, number>();

  async function handle(exchange: Exchange): Promise<void> {
    const admission = await admit(exchange, options.verifier, options.refused);
    const context = contextFor(admission.caller, exchange);
    if (open >= options.maxStreams)
      return unavailable(exchange, 'As many clients follow the events as this gateway serves; try again later.');
    // A machine that acts for several officers is one partner all the same.
    const person = context.caller.via ?? context.caller.person ?? '';
    const own = openOf.get(person) ?? 0;
    if (own >= options.maxStreamsPerPartner) return tooMany(exchange, options.maxStreamsPerPartner);
    // Not AbortSignal.any: in Node 20 each call would leave a trace on `stopping`, which lives as long as the process.
    const ended = new AbortController();
    const end = () => ended.abort();
    const shut = (reason: unknown) => {
      options.refused(reason, exchange);
      ended.abort(reason);
    };
    for (const signal of [exchange.signal, exchange.stopping]) signal.addEventListener('abort', end, { once: true });
    if (exchange.signal.aborted || exchange.stopping.aborted) end();
    open += 1;
    openOf.set(person, own + 1);
    const watched = watch.add(admission, shut);
    try {
      await forward(exchange, context, ended.signal);
    } finally {
      watched();
      open -= 1;
      const left = (openOf.get(person) ?? 1) - 1;
      if (left > 0) openOf.set(person, left);
      else openOf.delete(person);
      for (const signal of [exchange.signal, exchange.stopping]) signal.removeEventListener('abort', end);
    }
  }

  async function forward(exchange: Exchange, context: GatewayContext, ended: AbortSignal): Promise<void> {
    const { request, response, url, signal, logger } = exchange;
    let answer: Awaited<ReturnType<Pool['request']>>;
    try {
      answer = await pool.request({
        path: `${prefix}${url.pathname}${url.search}`,
        method: request.method === 'HEAD' ? 'HEAD' : 'GET',
        headers: {
          ...pick(request.headers, passedOn),
          ...pick({ 'accept-language': context.acceptLanguage }, ['accept-language']),
          authorization: `Bearer ${options.signer.tokenFor(context.caller, 'cattc-partners')}`,
          'x-request-id': context.requestId,
          traceparent: context.traceparent,
        },
        signal: ended,
      });
    } catch (error) {
      if (signal.aborted) return;
      if (ended.reason instanceof AuthenticationError) throw ended.reason;
      if (!ended.aborted) logger.warn({ subgraph: 'partners', err: error }, 'partners does not answer');
      return unavailable(exchange, 'partners does not answer; no event is lost, go on from your last cursor when it is back.');
    }
    if (answer.headers.vary !== undefined) response.appendHeader('vary', answer.headers.vary);
    response.writeHead(answer.statusCode, { ...pick(answer.headers, passedBack), 'x-accel-buffering': 'no' });
    response.flushHeaders();
    try {
      await pipeline(answer.body, response, { signal: ended });
    } catch (error) {
      // The stream was cut by the client, by partners or by our stop, or because it may be read no more: a cut connection makes a client resume from its last event.
      if (!ended.aborted) logger.warn({ subgraph: 'partners', err: error }, 'an event stream broke');
    }
  }

  return {
    routes: ['/events', '/events/*'].map((path) => ({ method: 'GET', path, handle })),
    close() {
      watch.stop();
      return pool.destroy();
    },
  };
}

function unavailable({ response, trace }: Exchange, detail: string): void {
  response.setHeader('retry-after', '2');
  problem(response, 503, { detail, code: 'SUBGRAPH_UNAVAILABLE', service: 'partners', requestId: trace.requestId });
}

function tooMany({ response, trace }: Exchange, most: number): void {
  response.setHeader('retry-after', '10');
  const detail = `You have ${most} requests under /events open, as many as one system may: end those that you no longer read, then come back.`;
  problem(response, 429, { detail, code: 'TOO_MANY_STREAMS', requestId: trace.requestId });
}

function pick(headers: Readonly<Record<string, string | string[] | undefined>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]];
    }),
  );
}
