import { ByteBoundedCache } from '@cattc/server';

interface Entry<Value> {
  readonly value: Value;
  readonly tags: readonly string[];
  /** Of the clock that `get` is given. */
  readonly until: number;
}

/** Tags whose last change is remembered, for what is read meanwhile. */
const maxChanges = 20_000;
const tagBytes = 120;

/**
 * Answers by key, each under the tags of all that can change it, bounded in bytes. What was read before a change is never kept after it: each reading says
 * where in the row of changes it began.
 */
export class ResponseCache<Value> {
  readonly #entries: ByteBoundedCache<Entry<Value>>;
  readonly #keysOf = new Map<string, Set<string>>();
  /** Tag → the number of its last change, in the order of the changes. */
  readonly #changes = new Map<string, number>();
  #change = 0;
  #changedAt = 0;
  /** Readings that began before this change cannot be judged any more. */
  #horizon = 0;

  constructor(maxBytes: number) {
    this.#entries = new ByteBoundedCache(maxBytes, (key, { tags }) => this.#untag(key, tags));
  }

  get bytes(): number {
    return this.#entries.bytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The number of the last change: what begins to be read now has seen it. */
  get change(): number {
    return this.#change;
  }

  /** When the last change was told, of performance.now(). */
  get changedAt(): number {
    return this.#changedAt;
  }

  get(key: string, now: number): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.until > now) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  /** Whether one of the tags has changed since the change `since`, as far as it is remembered: where it is not, it may have. */
  hasChanged(tags: readonly string[], since: number): boolean {
    return since < this.#horizon || tags.some((tag) => (this.#changes.get(tag) ?? 0) > since);
  }

  /** Keeps what began to be read after the change `since`, unless one of its tags has changed meanwhile. False where it is not kept. */
  put(key: string, value: Value, { tags, until, bytes, since }: Omit<Entry<Value>, 'value'> & { bytes: number; since: number }): boolean {
    if (this.hasChanged(tags, since)) return false;
    this.#entries.set(key, { value, tags, until }, bytes + key.length + tags.length * tagBytes);
    if (this.#entries.get(key) === undefined) return false;
    for (const tag of tags) {
      const keys = this.#keysOf.get(tag) ?? new Set();
      this.#keysOf.set(tag, keys);
      keys.add(key);
    }
    return true;
  }

  /** Something under these tags has changed; the answer is how many entries ended by it. */
  invalidate(tags: Iterable<string>): number {
    this.#noteChange();
    let ended = 0;
    for (const tag of tags) {
      this.#changes.delete(tag);
      this.#changes.set(tag, this.#change);
      for (const key of [...(this.#keysOf.get(tag) ?? [])]) {
        this.#entries.delete(key);
        ended += 1;
      }
    }
    for (const [oldest, change] of this.#changes) {
      if (this.#changes.size <= maxChanges) break;
      this.#changes.delete(oldest);
      this.#horizon = change;
    }
    return ended;
  }

  /** Anything may have changed. */
  clear(): number {
    const ended = this.#entries.size;
    this.#noteChange();
    this.#horizon = this.#change;
    this.#changes.clear();
    this.#entries.clear();
    this.#keysOf.clear();
    return ended;
  }

  #noteChange(): void {
    this.#change += 1;
    this.#changedAt = performance.now();
  }

  #untag(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = this.#keysOf.get(tag);
      if (keys?.delete(key) && keys.size === 0) this.#keysOf.delete(tag);
    }
  }
}
