import { get, type IncomingMessage } from 'node:http';
import type { Caller } from '@cattc/decisions';
import { type SubgraphUnderTest, until } from '@cattc/testing';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { authorization } from './partners-under-test.ts';

/** A CloudEvent as a partner's developer sees it. */
export interface CloudEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly feedsequence: string;
  readonly sequence?: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  readonly data: any;
}

export interface FollowOptions {
  readonly query?: string;
  readonly lastEventId?: string | undefined;
  /** A client that does not read. */
  readonly paused?: boolean;
}

/** A stream as a client of server-sent events follows it. */
export interface Follower {
  readonly status: number;
  readonly contentType: string | undefined;
  /** Messages without a name: the events. */
  readonly messages: readonly EventSourceMessage[];
  /** Named events: what the stream says of itself. */
  readonly named: readonly EventSourceMessage[];
  /** Everything as it came. */
  text(): string;
  events(): CloudEvent[];
  received(count: number): Promise<void>;
  ended(): Promise<void>;
  over(): boolean;
  /** Cuts the connection, as a bad line does. */
  cut(): void;
  resume(): void;
}

export async function follow(
  partners: SubgraphUnderTest,
  caller: Caller,
  { query = '', lastEventId, paused = false }: FollowOptions = {},
): Promise<Follower> {
  const request = get(`${partners.url}/events/stream${query}`, {
    agent: false,
    headers: { ...(await authorization(partners, caller)), ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) },
  });
  request.on('error', () => undefined);
  const response = await new Promise<IncomingMessage>((resolve, reject) => request.once('response', resolve).once('error', reject));
  const messages: EventSourceMessage[] = [];
  const named: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => (event.event === undefined ? messages : named).push(event) });
  let text = '';
  let over = false;
  response.setEncoding('utf8');
  const read = () =>
    response.on('data', (chunk: string) => {
      text += chunk;
      parser.feed(chunk);
    });
  if (!paused) read();
  response.on('error', () => undefined);
  response.on('close', () => {
    over = true;
  });
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'],
    messages,
    named,
    text: () => text,
    events: () => messages.map(({ data }) => JSON.parse(data) as CloudEvent),
    async received(count) {
      const seen = async () => `; answered ${response.statusCode}, so far:\n${text.slice(-4_000)}`;
      // A stream that has ended brings nothing more.
      await until(`${count} events have come`, async () => over || messages.length >= count, undefined, seen);
      if (messages.length < count) throw new Error(`the stream ended after ${messages.length} of ${count} events${await seen()}`);
    },
    ended: () => until('the stream has ended', async () => over).then(() => undefined),
    over: () => over,
    cut: () => request.destroy(),
    resume: () => read(),
  };
}

export interface Pulled {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: events, or a problem.
  json(): any;
  /** The address to go on at. */
  readonly next: string | undefined;
}

export async function pull(partners: SubgraphUnderTest, caller: Caller, pathOrQuery = ''): Promise<Pulled> {
  const path = pathOrQuery.startsWith('/') ? pathOrQuery : `/events${pathOrQuery}`;
  const answer = await fetch(`${partners.url}${path}`, { headers: await authorization(partners, caller) });
  const body = await answer.text();
  const next = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
  return { status: answer.status, headers: answer.headers, body, next, json: () => JSON.parse(body) };
}
