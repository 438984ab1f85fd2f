import type { Readable } from 'node:stream';

export interface StreamMessage {
  /** Undefined of an ordinary message. */
  readonly event: string | undefined;
  readonly id: string | undefined;
  /** Empty where it only says how far the stream is. */
  readonly data: string;
}

/** Reads server-sent events as partners writes them: lines end in a line feed. */
export async function* readEventStream(body: Readable): AsyncGenerator<StreamMessage, void, void> {
  let rest = '';
  for await (const piece of body.setEncoding('utf8')) {
    const blocks = `${rest}${piece}`.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const message = messageOf(block);
      if (message !== undefined) yield message;
    }
  }
}

function messageOf(block: string): StreamMessage | undefined {
  let event: string | undefined;
  let id: string | undefined;
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^(event|id|data): ?(.*)$/.exec(line) ?? [];
    if (name === 'event') event = value;
    else if (name === 'id') id = value;
    else if (name === 'data') data.push(value);
  }
  return event === undefined && id === undefined && data.length === 0 ? undefined : { event, id, data: data.join('\n') };
}
