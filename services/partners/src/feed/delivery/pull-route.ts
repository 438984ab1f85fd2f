import type { Exchange, Route } from '@cattc/server';
import { cursorAt } from '../feed-cursor.ts';
import { pullParameters } from '../feed-query.ts';
import { type FeedDelivery, type FeedPage, openReading, type Reading, readPage } from './feed-reader.ts';
import { sendRefusal, sendUnavailable } from './refusals.ts';

/** Bytes of data in a batch; one event comes even where it is larger. */
const batchBytes = 4 * 1024 * 1024;
/** How long a request that does not wait looks through events that its filter leaves out. */
const searchMs = 1_000;

/** GET /events: a batch of CloudEvents, at once or when the next event comes. `Link: rel="next"` says how to go on, also where the batch is empty. */
export function pullRoute(delivery: FeedDelivery): Route {
  return {
    method: 'GET',
    path: '/events',
    async handle(exchange) {
      try {
        const reading = await openReading(delivery, exchange, pullParameters);
        if ('status' in reading) return sendRefusal(exchange, reading);
        const page = await collect(delivery, exchange, reading);
        if ('status' in page) return sendRefusal(exchange, page);
        send(exchange, page);
        delivery.metrics.told('pull', page.events.length);
      } catch (error) {
        sendUnavailable(exchange, error);
      }
    },
  };
}

/** The first page that holds an event; an empty one where the time is over. */
async function collect(delivery: FeedDelivery, { request, signal, stopping }: Exchange, reading: Reading): ReturnType<typeof readPage> {
  const { limit, wait } = reading.query;
  const began = performance.now();
  const waitUntil = began + (request.method === 'HEAD' ? 0 : wait * 1_000);
  const searchUntil = Math.max(waitUntil, began + searchMs);
  const ended = new AbortController();
  const end = () => ended.abort();
  for (const each of [signal, stopping]) each.addEventListener('abort', end, { once: true });
  if (signal.aborted || stopping.aborted) end();
  delivery.metrics.pulls.inc();
  try {
    let seen = { head: 0, version: reading.owner.version };
    for (let { place } = reading; ; ) {
      const page = await readPage(delivery, reading, place, { entries: limit, bytes: batchBytes });
      if ('status' in page || page.events.length > 0 || ended.signal.aborted) return page;
      place = page.next;
      const now = performance.now();
      if (place.after < page.feed.head) {
        if (now < searchUntil) continue;
        return page;
      }
      if (now >= waitUntil) return page;
      seen = { head: Math.max(seen.head, page.feed.head), version: Math.max(seen.version, page.owner.version) };
      seen = await delivery.watch.wait(page.feed.id, seen, waitUntil - now, ended.signal);
    }
  } finally {
    delivery.metrics.pulls.dec();
    for (const each of [signal, stopping]) each.removeEventListener('abort', end);
  }
}

function send({ response, url }: Exchange, { events, next, feed }: FeedPage): void {
  const cursor = cursorAt(feed, next.after);
  const parameters = new URLSearchParams(url.searchParams);
  parameters.set('after', cursor);
  const body = `[${events.map(({ text }) => text).join(',')}]`;
  response.writeHead(200, {
    'content-type': 'application/cloudevents-batch+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    link: `</events?${parameters}>; rel="next"`,
    'x-cursor': cursor,
  });
  response.end(body);
}
