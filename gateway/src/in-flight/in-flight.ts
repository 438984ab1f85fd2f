import { Cancellation, type CancelSignal } from '@cattc/server';

/** Tells of whoever has written by another process of the same gateway. */
export type OnWritten = (note: (person: string | null) => void) => void;

/** How reads are shared while they are under way. */
export interface SharingOptions {
  readonly maxAgeMs: number;
  readonly onWritten?: OnWritten;
  readonly onShared?: () => void;
}

export interface InFlightOptions {
  readonly maxAgeMs: number;
  /** Of performance.now(). */
  readonly unchangedSince?: () => number;
  readonly onShared?: () => void;
}

/**
 * Work that is under way, by what it answers: whoever asks for the same meanwhile waits for it too. It is given up when nobody waits any more.
 */
export class InFlight<Value> {
  readonly #underWay = new Map<string, Shared<Value>>();
  readonly #maxAgeMs: number;
  readonly #unchangedSince: () => number;
  readonly #onShared: () => void;

  /**
   * Work that began longer ago than `maxAgeMs`, and before what it reads was last known to change, is not joined: what it read may be older than what the
   * newcomer knows of.
   */
  constructor({ maxAgeMs, unchangedSince = () => Number.POSITIVE_INFINITY, onShared = () => undefined }: InFlightOptions) {
    this.#maxAgeMs = maxAgeMs;
    this.#unchangedSince = unchangedSince;
    this.#onShared = onShared;
  }

  get size(): number {
    return this.#underWay.size;
  }

  /** `begin` is handed the signal of all who wait; each gives up by its own. */
  join(key: string, signal: CancelSignal, begin: (signal: CancelSignal) => Promise<Value>): Promise<Value> {
    const known = this.#underWay.get(key);
    if (known?.takes(Math.min(performance.now() - this.#maxAgeMs, this.#unchangedSince()))) {
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

  /** Whether it is still worked on, and began no earlier. */
  takes(earliest: number): boolean {
    return this.#began >= earliest && !this.#givenUp.aborted;
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
