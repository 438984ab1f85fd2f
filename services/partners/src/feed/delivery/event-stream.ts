import type { ServerResponse } from 'node:http';

/** Server-sent events to one client, at its pace. */
export interface EventStream {
  /** Writes an event and waits until the client takes more, or the signal aborts. */
  send(id: string, data: string, signal: AbortSignal): Promise<void>;
  /** Tells the client where it is, without an event. */
  mark(id: string): void;
  /** Writes a comment, unless the client is behind: then it has enough to read. */
  keepAlive(): void;
  /** Writes a last, named event and ends; a client that does not read it is cut off. */
  end(event: string, id: string, data: object): void;
}

/** Milliseconds after which an EventSource comes back by itself. */
const retryMs = 1_000;
const lingerMs = 5_000;
export const streamHeaders = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' };

/** Begins the answer. */
export function openEventStream(response: ServerResponse): EventStream {
  // A client may go between the look at its socket and the write.
  response.on('error', () => undefined);
  response.writeHead(200, streamHeaders);
  const write = (text: string): boolean => response.destroyed || response.write(text);
  write(`retry: ${retryMs}\n\n`);
  return {
    async send(id, data, signal) {
      if (!write(`id: ${id}\n${dataLines(data)}\n`)) await drained(response, signal);
    },
    mark(id) {
      if (!response.writableNeedDrain) write(`id: ${id}\n\n`);
    },
    keepAlive() {
      if (!response.writableNeedDrain) write(': keep-alive\n\n');
    },
    end(event, id, data) {
      write(`event: ${event}\nid: ${id}\n${dataLines(JSON.stringify(data))}\n`);
      const cut = setTimeout(() => response.destroy(), lingerMs);
      response.once('close', () => clearTimeout(cut));
      response.end();
    },
  };
}

/** The parser on the other side joins the lines with line feeds, which is what JSON may have between its tokens. */
function dataLines(data: string): string {
  if (!/[\r\n]/.test(data)) return `data: ${data}\n`;
  return data
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join('');
}

function drained(response: ServerResponse, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    response.once('drain', done);
    response.once('close', done);
    signal.addEventListener('abort', done, { once: true });
    if (response.destroyed || signal.aborted) done();
  });
}
