import { Cancellation, type CancelSignal } from '@cattc/server';

/** Tells of whoever has written by another process of the same gateway. */
export type OnWritten = (note: (person: string | null) => void) => void;

/** How reads are shared while they are under way. */
export interface SharingOptions {
  readonly maxAgeMs: number;
  readonly onWritten?: OnWritten;
  /** When something was last known to change, of performance.now(). */
  readonly changedAt?: () => number;
  readonly onShared?: () => void;
}

export interface InFlightOptions {
  readonly maxAgeMs: number;
  readonly onShared?: () => void;
}

/**
 * Work that is under way, by what it answers: whoever asks for the same meanwhile waits for it too. It is given up when nobody waits any more.
 */
export class InFlight<Value> {
  readonly #underWay = new Map<string, Shared<Value>>();
  readonly #maxAgeMs: number;
  readonly #onShared: () => void;

  constructor({ maxAgeMs, onShared = () => undefined }: InFlightOptions) {
    this.#maxAgeMs = maxAgeMs;
    this.#onShared = onShared;
  }

  get size(): number {
    return this.#underWay.size;
  }

  /** The earliest beginning that is joined unless another is asked for, of performance.now(). */
  get earliest(): number {
    return performance.now() - this.#maxAgeMs;
  }

  /**
   * `begin` is handed the signal of all who wait; each gives up by its own. Work that began at `earliest` or before is not joined: what it read may be older
   * than what the newcomer knows of.
   */
  join(key: string, signal: CancelSignal, begin: (signal: CancelSignal) => Promise<Value>, earliest = this.earliest): Promise<Value> {
    const known = this.#underWay.get(key);
    if (known?.takes(earliest)) {
      this.#onShared();
      return known.join(signal);
    }
    const shared = new Shared<Value>(begin, () => {
      if (this.#underWay.get(key) === shared) this.#underWay.delete(key);
    });
    this.#underWay.set(key, shared);
    return shared.join(signal);
  }

  /** Nobody joins any more what is under way: something was written. */
  forget(): void {
    this.#underWay.clear();
  }
}

class Shared<Value> {
  readonly #began = performance.now();
  readonly #givenUp = new Cancellation();
  readonly #begin: (signal: CancelSignal) => Promise<Value>;
  readonly #ended: () => void;
  #answer: Promise<Value> | undefined;
  #waiting = 0;

  constructor(begin: (signal: CancelSignal) => Promise<Value>, ended: () => void) {
    this.#begin = begin;
    this.#ended = ended;
  }

  /** Whether it is still worked on, and began later. */
  takes(earliest: number): boolean {
    return this.#began > earliest && !this.#givenUp.aborted;
  }

  join(signal: CancelSignal): Promise<Value> {
    this.#waiting += 1;
    if (signal.aborted) this.#leave();
    else signal.addEventListener('abort', { handleEvent: () => this.#leave() }, { once: true });
    this.#answer ??= this.#run();
    return this.#answer;
  }

  async #run(): Promise<Value> {
    try {
      return await this.#begin(this.#givenUp);
    } finally {
      this.#ended();
    }
  }

  #leave(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0) this.#givenUp.abort();
  }
}
