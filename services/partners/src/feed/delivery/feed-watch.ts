import { createWaker, keepSession, type Session } from '@cattc/event-log';
import type { Logger } from '@cattc/server';

/** What readers of a feed wait for a change of. */
export interface FeedState {
  readonly head: number;
  /** Version of the system that owns the feed. */
  readonly version: number;
}

/** Tells those who wait that there is something to read: a hint, as they look for themselves what it is. */
export interface FeedWatch {
  /** To be called after a commit that moved a head or changed a system. */
  announce(): void;
  /** Waits until the feed has more than was seen, or so long, or until the signal aborts; answers what is known then. */
  wait(feedId: number, seen: FeedState, milliseconds: number, signal: AbortSignal): Promise<FeedState>;
  stop(): Promise<void>;
}

interface Waiter {
  readonly seen: FeedState;
  end(state: FeedState): void;
}

const channel = 'feed_grown';
/** What a hint costs that is lost. */
const lookEvery = 1_000;

/**
 * Looks at all feeds at once, for everybody of this process who waits: after each announcement here, after one of another process, and each
 * second. Announcements go out by NOTIFY on a connection of their own, outside the transactions that write, which it would make wait.
 */
export function startFeedWatch({ url, logger }: { url: string; logger: Logger }): FeedWatch {
  const waker = createWaker();
  const waiters = new Map<number, Set<Waiter>>();
  const known = new Map<number, FeedState>();
  /** A look was left out because nobody waited; the first who does makes up for it. */
  let unseen = true;
  /** Other processes have not been told of the last announcement. */
  let untold = false;

  async function look({ client }: Session): Promise<void> {
    if (waiters.size === 0) {
      unseen = true;
      return;
    }
    unseen = false;
    const { rows } = await client.query<{ id: number; head: string; version: number }>({
      name: 'look',
      text: 'SELECT f.id, f.head, s.version FROM feed f JOIN partner_system s ON s.id = f.system_id',
    });
    for (const { id, head, version } of rows) {
      const state = { head: Number(head), version };
      known.set(id, state);
      for (const waiter of waiters.get(id) ?? []) if (isNews(state, waiter.seen)) waiter.end(state);
    }
  }

  const session = keepSession({
    url,
    name: 'partners feed watch',
    logger,
    relaxedCommit: true,
    async work(session) {
      const { client, signal } = session;
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      client.on('notification', ({ processId }) => {
        if (processId !== rows[0]?.pid) waker.wake();
      });
      await client.query(`LISTEN ${channel}`);
      while (!signal.aborted) {
        if (untold) {
          untold = false;
          await client.query(`NOTIFY ${channel}`);
        }
        await look(session);
        await waker.wait(lookEvery, signal);
      }
    },
  });

  return {
    announce() {
      untold = true;
      waker.wake();
    },
    wait(feedId, seen, milliseconds, signal) {
      const present = known.get(feedId) ?? seen;
      if (signal.aborted || isNews(present, seen)) return Promise.resolve(present);
      if (unseen) waker.wake();
      return new Promise((resolve) => {
        const waiter: Waiter = {
          seen,
          end(state) {
            clearTimeout(timer);
            signal.removeEventListener('abort', giveUp);
            const others = waiters.get(feedId);
            others?.delete(waiter);
            if (others?.size === 0) waiters.delete(feedId);
            resolve(state);
          },
        };
        const giveUp = (): void => waiter.end(known.get(feedId) ?? seen);
        const timer = setTimeout(giveUp, milliseconds);
        signal.addEventListener('abort', giveUp, { once: true });
        waiters.set(feedId, (waiters.get(feedId) ?? new Set()).add(waiter));
      });
    },
    stop: () => session.stop(),
  };
}

function isNews(state: FeedState, seen: FeedState): boolean {
  return state.head > seen.head || state.version > seen.version;
}
