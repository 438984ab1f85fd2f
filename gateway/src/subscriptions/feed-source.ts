import { setTimeout as delay } from 'node:timers/promises';
import type { Caller } from '@cattc/decisions';
import type { InternalSigner } from '@cattc/identity';
import { type Logger, traceOf } from '@cattc/server';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import { readEventStream } from './read-event-stream.ts';

export interface FeedRequest {
  readonly caller: Caller;
  readonly acceptLanguage: string | undefined;
  readonly types: readonly string[] | undefined;
  readonly subject: string | undefined;
  readonly after: string | undefined;
  readonly signal: AbortSignal;
}

/** An event of a feed with the cursor behind it; or that the feed does not answer now, and is asked again. */
export type FeedNews = { readonly kind: 'event'; readonly cursor: string; readonly text: string } | { readonly kind: 'away' };

/** The feeds of partners' systems. */
export interface FeedSource {
  /** Goes on for ever, over every interruption; throws a GraphQLError where the caller may not read, or no longer. */
  read(request: FeedRequest): AsyncGenerator<FeedNews, void, void>;
  close(): Promise<void>;
}

export interface FeedSourceOptions {
  /** Base URL of partners. */
  readonly url: string;
  readonly signer: InternalSigner;
  readonly logger: Logger;
  readonly connectTimeoutMs: number;
  readonly headersTimeoutMs: number;
}

/** Partners say at least every 15 seconds that a stream is alive. */
const longestSilenceMs = 45_000;
const retryFirstMs = 250;
const retryMostMs = 15_000;

/** Reads feeds where partners tells them to everybody: in its event streams. */
export function createFeedSource({ url, signer, logger, connectTimeoutMs, headersTimeoutMs }: FeedSourceOptions): FeedSource {
  const base = new URL(url);
  const pool = new Pool(base.origin, {
    connections: null,
    pipelining: 1,
    headersTimeout: headersTimeoutMs,
    bodyTimeout: longestSilenceMs,
    connect: { timeout: connectTimeoutMs },
  });
  const path = `${base.pathname.replace(/\/$/, '')}/events/stream`;

  function open({ caller, acceptLanguage, types, subject, signal }: FeedRequest, after: string | undefined) {
    const query = new URLSearchParams({
      ...(types === undefined ? {} : { types: types.join() }),
      ...(subject === undefined ? {} : { subject }),
      ...(after === undefined ? {} : { after }),
    });
    const { requestId, traceparent } = traceOf({});
    return pool.request({
      path: `${path}?${query}`,
      method: 'GET',
      headers: {
        accept: 'text/event-stream',
        ...(acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage }),
        authorization: `Bearer ${signer.tokenFor(caller, 'cattc-partners')}`,
        'x-request-id': requestId,
        traceparent,
      },
      signal,
    });
  }

  async function* read(request: FeedRequest): AsyncGenerator<FeedNews, void, void> {
    const { signal } = request;
    let { after } = request;
    let failures = 0;
    while (!signal.aborted) {
      try {
        const { statusCode, body } = await open(request, after);
        if (statusCode !== 200) throw refusal(statusCode, await body.text());
        for await (const { event, id, data } of readEventStream(body)) {
          if (event === 'closed') throw refusal(403, data);
          if (event === 'reconnect') break;
          failures = 0;
          after = id ?? after;
          if (data !== '' && id !== undefined) yield { kind: 'event', cursor: id, text: data };
        }
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof GraphQLError) throw error;
        if (failures === 0) yield { kind: 'away' };
        logger.warn({ subgraph: 'partners', err: error }, 'a feed cannot be read, trying again');
        await delay(Math.min(retryMostMs, retryFirstMs * 2 ** failures), undefined, { signal }).catch(() => undefined);
        failures += 1;
      }
    }
  }

  return { read, close: () => pool.destroy() };
}

/** What partners say of why they refuse, as an error of the graph; anything that passes is no refusal. */
function refusal(status: number, text: string): Error {
  if (status >= 500 || status === 429) return new Error(`partners answer ${status}`);
  const { detail, code, oldest, head, snapshot, problems } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return new GraphQLError(String(detail), { extensions: withoutAbsent({ code, oldest, head, snapshot, problems }) });
}

function withoutAbsent(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
