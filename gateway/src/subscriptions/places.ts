import type { Caller } from '@cattc/decisions';

export interface PlaceLimits {
  /** Of all callers. */
  readonly total: number;
  /** Of one person, such as a partner's machine. */
  readonly perCaller: number;
}

/** Why there is no place. */
export type NoPlace = 'ALL_TAKEN' | 'OWN_TAKEN';

/** Counts what is open at once. Callers without a token share half of the places: they can never keep out those who signed in. */
export class Places {
  readonly #limits: PlaceLimits;
  readonly #own = new Map<string, number>();
  #taken = 0;

  constructor(limits: PlaceLimits) {
    this.#limits = limits;
  }

  get taken(): number {
    return this.#taken;
  }

  /** Takes a place; the answer gives it back, once. */
  take(caller: Caller): (() => void) | NoPlace {
    const { total, perCaller } = this.#limits;
    // A machine that acts for several officers is one caller all the same.
    const person = caller.via ?? caller.person ?? '';
    const own = this.#own.get(person) ?? 0;
    if (this.#taken >= total) return 'ALL_TAKEN';
    if (own >= (person === '' ? Math.ceil(total / 2) : perCaller)) return 'OWN_TAKEN';
    this.#taken += 1;
    this.#own.set(person, own + 1);
    let isGiven = true;
    return () => {
      if (!isGiven) return;
      isGiven = false;
      this.#taken -= 1;
      const left = (this.#own.get(person) ?? 1) - 1;
      if (left > 0) this.#own.set(person, left);
      else this.#own.delete(person);
    };
  }
}
