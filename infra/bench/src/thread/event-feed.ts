import { get, type IncomingMessage } from 'node:http';
import type { BenchSystem } from '../bench-system.ts';
import { tokenOf } from '../graph-client.ts';
import { partner } from '../partner-feed.ts';
import type { Room } from '../room.ts';

/** A partner's open /events/stream. */
export interface EventFeed {
  close(): void;
}

/**
 * Follows the stream from now on; resolves when it has begun. Each event is told with the instant (performance.now) at which its
 * bytes arrived, before they are parsed.
 */
export async function followEvents(
  room: Room,
  system: BenchSystem,
  onEvent: (event: { subject: string; sequence: string }, arrivedAt: number) => void,
): Promise<EventFeed> {
  const token = await tokenOf(system, partner);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
    get(`${system.url}/events/stream?after=head`, { headers }, resolve).once('error', reject);
  });
  if (response.statusCode !== 200) throw new Error(`/events/stream answered ${response.statusCode}`);
  let rest = '';
  response.setEncoding('utf8');
  response.on('error', () => undefined);
  response.on('data', (chunk: string) => {
    const arrivedAt = performance.now();
    const frames = (rest + chunk).split('\n\n');
    rest = frames.pop() ?? '';
    for (const frame of frames) {
      const line = frame.split('\n').find((text) => text.startsWith('data:'));
      if (line === undefined) continue;
      const { subject, sequence } = JSON.parse(line.slice(5)) as { subject?: string; sequence?: string };
      if (subject !== undefined && sequence !== undefined) onEvent({ subject, sequence }, arrivedAt);
    }
  });
  const close = (): void => {
    response.destroy();
  };
  room.defer(close);
  return { close };
}
