export interface OperationNamesOptions {
  /** Names that have figures of their own at once. */
  readonly most: number;
  /** Told of a name whose place another has taken. */
  readonly onForgotten: (name: string) => void;
  /** How often a name is asked within a window before it may have a place. */
  readonly askedFirst?: number;
  readonly windowMs?: number;
}

const other = '(other)';
const none = '(none)';
const longestName = 100;

/**
 * By what name an operation is counted. Clients choose names, so that only those that are asked most have one: a name takes the place of the one that is asked least
 * when it is asked twice as often.
 */
export class OperationNames {
  readonly #options: Required<OperationNamesOptions>;
  readonly #counts = new Map<string, { count: number }>();
  readonly #waiting = new Map<string, number>();
  #windowEnds = Number.NEGATIVE_INFINITY;

  constructor(options: OperationNamesOptions) {
    this.#options = { askedFirst: 10, windowMs: 300_000, ...options };
  }

  get size(): number {
    return this.#counts.size;
  }

  /** The value of a label; no name of a client is in parentheses. */
  labelOf(name: string | undefined, now: number): string {
    if (name === undefined) return none;
    if (now > this.#windowEnds) this.#beginWindow(now);
    const known = this.#counts.get(name);
    if (known === undefined) return this.#isTaken(name) ? name : other;
    known.count += 1;
    return name;
  }

  /** Whether a name has a place from now on. */
  #isTaken(name: string): boolean {
    const { most, askedFirst } = this.#options;
    if (name.length > longestName || most === 0) return false;
    const count = (this.#waiting.get(name) ?? 0) + 1;
    if (count === 1 && this.#waiting.size >= 10 * most) return false;
    this.#waiting.set(name, count);
    if (count % askedFirst !== 0 || (this.#counts.size >= most && !this.#makeRoom(count))) return false;
    this.#waiting.delete(name);
    this.#counts.set(name, { count });
    return true;
  }

  #makeRoom(count: number): boolean {
    let least: readonly [name: string, count: number] = ['', Number.POSITIVE_INFINITY];
    for (const [name, kept] of this.#counts) if (kept.count < least[1]) least = [name, kept.count];
    if (count < 2 * least[1]) return false;
    this.#counts.delete(least[0]);
    this.#options.onForgotten(least[0]);
    return true;
  }

  /** What was asked before counts half as much. */
  #beginWindow(now: number): void {
    this.#windowEnds = now + this.#options.windowMs;
    this.#waiting.clear();
    for (const kept of this.#counts.values()) kept.count = Math.floor(kept.count / 2);
  }
}
