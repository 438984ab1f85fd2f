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
