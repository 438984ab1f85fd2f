import { setTimeout as delay } from 'node:timers/promises';
import { EventSourceParserStream } from 'eventsource-parser/stream';

/** A partner that follows its feed from the beginning and comes back with its last id whenever the stream ends. */
export interface Follower {
  /** The text of each event, in the order of arrival. */
  readonly texts: readonly string[];
  /** How often the stream was opened. */
  readonly connections: number;
  /** What a partner must never get: other answers than a stream or "not now", or the end of its right to read. */
  readonly faults: readonly string[];
  stop(): Promise<void>;
}

const againAfterMs = 100;

export function follow(url: string, token: string): Follower {
  const abort = new AbortController();
  const texts: string[] = [];
  const faults: string[] = [];
  const state = { connections: 0, lastId: '' };

  async function readOn(): Promise<void> {
    const response = await fetch(`${url}/events/stream`, {
      headers: { authorization: `Bearer ${token}`, ...(state.lastId === '' ? {} : { 'last-event-id': state.lastId }) },
      signal: abort.signal,
    });
    if (response.status !== 200) {
      const text = await response.text();
      if (response.status !== 503) faults.push(`${response.status} ${text}`);
      return;
    }
    state.connections += 1;
    for await (const { event, id, data } of response.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream()) ?? []) {
      if (event === 'closed') faults.push(`closed: ${data}`);
      if (event !== undefined) continue;
      texts.push(data);
      state.lastId = id ?? '';
    }
  }

  const following = (async () => {
    while (!abort.signal.aborted) {
      // A stream that breaks is begun again, however it broke.
      await readOn().catch(() => undefined);
      await delay(againAfterMs, undefined, { signal: abort.signal }).catch(() => undefined);
    }
  })();
  return {
    texts,
    faults,
    get connections() {
      return state.connections;
    },
    async stop() {
      abort.abort();
      await following;
    },
  };
}
