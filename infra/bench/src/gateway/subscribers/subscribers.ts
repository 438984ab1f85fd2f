import { join } from 'node:path';
import type { Room } from '../../room.ts';
import { endChild, nextMessage } from '../child.ts';
import { spawnNode } from '../cores.ts';

export interface SubscribersOrder {
  /** Of the gateway's WebSockets. */
  readonly url: string;
  readonly count: number;
  /** Selects `version`. */
  readonly query: string;
  readonly variables: object;
}

/** When subscribers were told a version: of the first, the one in the middle and the last; in milliseconds since 1970. */
export interface Arrivals {
  readonly first: number;
  readonly median: number;
  readonly last: number;
}

export interface Subscribers {
  /** Resolves when all have been told the version, or a newer one; whoever was told something else makes it reject. */
  arrivalsOf(version: number): Promise<Arrivals>;
}

/** Opens subscribers in a process of their own, and waits until each has its first value. */
export async function openSubscribers(room: Room, order: SubscribersOrder): Promise<Subscribers> {
  const child = spawnNode(null, [join(import.meta.dirname, 'subscribers-process.js')], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  room.defer(() => endChild(child));
  const next = async <Message extends object>(): Promise<Message> => {
    const message = await nextMessage<Message | { readonly failed: string }>(child, 'the process of the subscribers');
    if ('failed' in message) throw new Error(message.failed);
    return message;
  };
  child.send(order);
  await next();
  return {
    arrivalsOf(version) {
      child.send({ version });
      return next<Arrivals>();
    },
  };
}
