import { setTimeout as sleep } from 'node:timers/promises';

/** Waits, or until the signal aborts; never rejects. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}

/** The pause before attempt 1, 2, 3 …: doubling from `first` to `most` milliseconds. */
export function backOff(attempt: number, first: number, most: number): number {
  return Math.min(most, first * 2 ** Math.min(attempt - 1, 20));
}

export interface Waker {
  /** Ends the wait that is on, or the next one when none is. */
  wake(): void;
  /** Waits for a wake, at most so long. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export function createWaker(): Waker {
  let woken = false;
  let end: (() => void) | undefined;
  return {
    wake() {
      woken = true;
      end?.();
    },
    async wait(milliseconds, signal) {
      if (!woken && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const done = (): void => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            end = undefined;
            resolve();
          };
          const timer = setTimeout(done, milliseconds);
          signal.addEventListener('abort', done, { once: true });
          end = done;
        });
      }
      woken = false;
    },
  };
}

/** What was asked for and is not there yet: whoever stops waits for it, as nobody else would stop what comes of it. */
export interface Asked {
  /** Throws once `ended` was called. */
  wait<T>(ask: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is waited for any more, and nothing more will be. */
  ended(): Promise<void>;
}

export function createAsked(what: string): Asked {
  const waiting = new Set<Promise<unknown>>();
  let isEnded = false;
  return {
    async wait(ask) {
      if (isEnded) throw new Error(`${what} is stopped`);
      const answer = ask();
      waiting.add(answer);
      try {
        return await answer;
      } finally {
        waiting.delete(answer);
      }
    },
    async ended() {
      isEnded = true;
      await Promise.allSettled(waiting);
    },
  };
}
