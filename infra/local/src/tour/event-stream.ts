import { EventSourceParserStream } from 'eventsource-parser/stream';
import { ApiError, doesNotAnswer } from '../graph-client.ts';

/** A CloudEvent as a partner gets it. */
export interface PartnerEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: string;
  readonly feedsequence: string;
  readonly correlationid: string;
  readonly data: { readonly after: Readonly<Record<string, unknown>>; readonly reason: string | null };
}

/** A partner's connection to /events/stream: what has come so far, and where to go on. */
export interface EventStream {
  readonly events: readonly PartnerEvent[];
  /** The id of each event on the stream: what Last-Event-ID takes to go on after it. */
  readonly eventIds: readonly string[];
  /** Resolves with the events that `wanted` picks as soon as there are `count` of them; rejects after `limitMs`. */
  waitFor(what: string, count: number, wanted: (event: PartnerEvent) => boolean, limitMs?: number): Promise<PartnerEvent[]>;
  cut(): Promise<void>;
}

/** Opens the stream, after a cursor or going on from a Last-Event-ID. */
export async function openEventStream(url: string, token: string, from: { after?: string; lastEventId?: string }): Promise<EventStream> {
  const abort = new AbortController();
  const address = new URL('/events/stream', url);
  if (from.after !== undefined) address.searchParams.set('after', from.after);
  const response = await fetch(address, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(from.lastEventId === undefined ? {} : { 'last-event-id': from.lastEventId }),
    },
    signal: abort.signal,
  }).catch((error: unknown) => {
    throw doesNotAnswer(address.href, error);
  });
  if (response.status !== 200 || response.body === null) {
    throw new ApiError(`${address.pathname} answered ${response.status}: ${await response.text()}`);
  }
  const events: PartnerEvent[] = [];
  const eventIds: string[] = [];
  let wake = () => {};
  const reading = (async () => {
    const messages = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
    for await (const message of messages ?? []) {
      const event = readEvent(message.data);
      if (event === undefined) continue;
      events.push(event);
      eventIds.push(message.id ?? '');
      wake();
    }
  })().catch(() => {});
  return {
    events,
    eventIds,
    async waitFor(what, count, wanted, limitMs = 5_000) {
      const end = Date.now() + limitMs;
      for (;;) {
        const found = events.filter(wanted);
        if (found.length >= count) return found;
        const left = end - Date.now();
        if (left <= 0) throw new ApiError(`${what} did not come within ${limitMs} ms; ${found.length} of ${count} came`);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, left);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    },
    async cut() {
      abort.abort();
      await reading;
    },
  };
}

function readEvent(text: string): PartnerEvent | undefined {
  const value = JSON.parse(text) as Partial<PartnerEvent & { specversion: string }>;
  return value.specversion === undefined ? undefined : (value as PartnerEvent);
}
