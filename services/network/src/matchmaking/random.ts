/** Whole numbers below a limit, the same for the same seed (xorshift32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Neighbouring seeds begin far apart, and no state is 0, which xorshift never leaves.
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1;
  }

  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  /** In [0, 1). */
  fraction(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return (state >>> 0) / 2 ** 32;
  }
}
