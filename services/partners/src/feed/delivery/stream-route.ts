import { isOutage } from '@cattc/event-log';
import type { Exchange, Route } from '@cattc/server';
import { cursorAt } from '../feed-cursor.ts';
import { streamParameters } from '../feed-query.ts';
import { type EventStream, openEventStream, streamHeaders } from './event-stream.ts';
import { type FeedDelivery, openReading, type Reading, readPage } from './feed-reader.ts';
import { sendRefusal, sendUnavailable } from './refusals.ts';

/** What a stream holds in memory for a client that does not read. */
const pageBounds = { entries: 200, bytes: 256 * 1024 };

/** Why a stream ends although the client may go on reading: it comes back with its last id. */
type Ending = 'TIME_OVER' | 'SERVER_STOPPING' | 'UNAVAILABLE';

/** GET /events/stream: the feed as server-sent events, from a cursor on and then as they come. */
export function streamRoute(delivery: FeedDelivery): Route {
  return {
    method: 'GET',
    path: '/events/stream',
    async handle(exchange) {
      try {
        const reading = await openReading(delivery, exchange, streamParameters);
        if ('status' in reading) return sendRefusal(exchange, reading);
        if (exchange.request.method === 'HEAD') return void exchange.response.writeHead(200, streamHeaders).end();
        await follow(delivery, exchange, reading);
      } catch (error) {
        sendUnavailable(exchange, error);
      }
    },
  };
}

async function follow(delivery: FeedDelivery, exchange: Exchange, reading: Reading): Promise<void> {
  const stream = openEventStream(exchange.response);
  const life = beginLife(delivery, exchange);
  const progress = createProgress(reading);
  const alive = setInterval(() => {
    const moved = progress.unmarked();
    if (moved === null) stream.keepAlive();
    else stream.mark(moved);
  }, delivery.keepAliveSeconds * 1_000);
  delivery.metrics.streams.inc();
  try {
    const refusal = await pump(delivery, reading, stream, progress, life);
    if (refusal !== null) stream.end('closed', progress.cursor(), refusal);
    else if (!exchange.signal.aborted) stream.end('reconnect', progress.cursor(), { reason: life.ending(), after: progress.cursor() });
  } catch (error) {
    if (!isOutage(error)) throw error;
    exchange.logger.warn({ err: error }, 'the database does not answer, a stream ends');
    stream.end('reconnect', progress.cursor(), { reason: 'UNAVAILABLE' satisfies Ending, after: progress.cursor() });
  } finally {
    clearInterval(alive);
    life.end();
    delivery.metrics.streams.dec();
  }
}

/** Writes page after page until the stream's life ends (null), or until the reader may not read any more. */
async function pump(
  delivery: FeedDelivery,
  reading: Reading,
  stream: EventStream,
  progress: Progress,
  { signal, left }: Life,
): Promise<{ code: string; detail: string; status: number } | null> {
  let { place } = reading;
  let seen = { head: 0, version: reading.owner.version };
  while (!signal.aborted) {
    const page = await readPage(delivery, reading, place, pageBounds);
    if ('status' in page) return { code: page.code, status: page.status, detail: page.detail };
    for (const { number, text } of page.events) {
      if (signal.aborted) return null;
      progress.sent(number);
      delivery.metrics.told('stream', 1);
      await stream.send(progress.cursor(), text, signal);
    }
    place = page.next;
    progress.reached(place.after);
    if (place.after < page.feed.head) continue;
    seen = { head: Math.max(seen.head, page.feed.head), version: Math.max(seen.version, page.owner.version) };
    seen = await delivery.watch.wait(page.feed.id, seen, left(), signal);
  }
  return null;
}

/** How far the client is. */
interface Progress {
  sent(number: number): void;
  /** Everything up to here was sent or left out by the filter. */
  reached(number: number): void;
  cursor(): string;
  /** The cursor where it has moved on without an event that told the client. */
  unmarked(): string | null;
}

function createProgress({ feed, place }: Reading): Progress {
  let at = place.after;
  let marked = place.after;
  return {
    sent(number) {
      at = number;
      marked = number;
    },
    reached(number) {
      at = number;
    },
    cursor: () => cursorAt(feed, at),
    unmarked() {
      if (at === marked) return null;
      marked = at;
      return cursorAt(feed, at);
    },
  };
}

/** A stream lives until the client goes, the server stops, or its time is over. */
interface Life {
  readonly signal: AbortSignal;
  ending(): Ending;
  /** Milliseconds. */
  left(): number;
  end(): void;
}

function beginLife({ streamSeconds }: FeedDelivery, { signal, stopping }: Exchange): Life {
  const ended = new AbortController();
  const end = () => ended.abort();
  // Up to a tenth shorter, so that clients that came together do not come back together.
  const milliseconds = streamSeconds * 1_000 * (1 - Math.random() / 10);
  const until = performance.now() + milliseconds;
  const timer = setTimeout(end, milliseconds);
  // Not AbortSignal.any: in Node 20 each call would leave a trace on `stopping`, which lives as long as the process.
  for (const each of [signal, stopping]) each.addEventListener('abort', end, { once: true });
  if (signal.aborted || stopping.aborted) end();
  return {
    signal: ended.signal,
    ending: () => (stopping.aborted ? 'SERVER_STOPPING' : 'TIME_OVER'),
    left: () => Math.max(0, until - performance.now()),
    end() {
      clearTimeout(timer);
      for (const each of [signal, stopping]) each.removeEventListener('abort', end);
    },
  };
}
