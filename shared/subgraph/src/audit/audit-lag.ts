import type { Logger, Registry } from '@cattc/server';
import { Gauge } from '@cattc/server';

/** How far sealing is behind, in words for whoever watches the process. */
export interface SealingState {
  readonly isLate: boolean;
  readonly text: string;
}

export interface SealingLag {
  /** Tells of a look: which entry of a finished transaction is the oldest that no seal covers; null where there is none. */
  looked(oldest: string | null): void;
  /** For how many seconds the oldest unsealed entry has been seen; 0 where there is none. */
  age(): number;
  state(): SealingState;
}

/** Seals follow within a second; after this many nothing seals, or a transaction that does not end holds it up. */
const lateAfterSeconds = 10;

/** Counts from the first look that found an entry unsealed, so that no clock of those who write matters. */
export function createSealingLag(now: () => number = () => performance.now()): SealingLag {
  let oldest: string | null = null;
  let since = now();
  let lastLook = now();
  const seconds = (from: number): number => (now() - from) / 1_000;
  const age = (): number => (oldest === null ? 0 : seconds(since));
  return {
    looked(found) {
      lastLook = now();
      if (found !== oldest) since = lastLook;
      oldest = found;
    },
    age,
    state() {
      if (age() >= lateAfterSeconds) return { isLate: true, text: `not sealed for ${Math.floor(age())} s` };
      const blind = seconds(lastLook);
      if (blind >= lateAfterSeconds) return { isLate: true, text: `could not be looked at for ${Math.floor(blind)} s` };
      return { isLate: false, text: 'sealed' };
    },
  };
}

const watchEvery = 2_000;
const tellEvery = 60_000;

/** Says in the log, at most once a minute, and in a metric that sealing is behind. */
export function watchSealing(service: string, lag: SealingLag, logger: Logger, registry: Registry | undefined): () => void {
  if (registry !== undefined) {
    new Gauge({
      name: 'cattc_audit_unsealed_seconds',
      help: 'For how long the oldest entry of the audit that could be sealed is not',
      registers: [registry],
      collect() {
        this.set(lag.age());
      },
    });
  }
  let told = Number.NEGATIVE_INFINITY;
  const timer = setInterval(() => {
    const { isLate, text } = lag.state();
    if (!isLate || performance.now() - told < tellEvery) return;
    told = performance.now();
    logger.error(
      { state: text, seconds: Math.floor(lag.age()) },
      `${service}: the audit is behind (${text}): a transaction that does not end may hold the seals up, or they cannot be written`,
    );
  }, watchEvery);
  return () => clearInterval(timer);
}
