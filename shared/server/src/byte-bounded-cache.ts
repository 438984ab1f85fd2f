/** Keeps what was used last, as much as fits into so many bytes. */
export class ByteBoundedCache<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  readonly #maxBytes: number;
  readonly #onLeave: (key: string, value: Value) => void;
  #bytes = 0;

  /** `onLeave` is told of each entry that is deleted, replaced or pushed out, not of those that are cleared. */
  constructor(maxBytes: number, onLeave: (key: string, value: Value) => void = () => undefined) {
    this.#maxBytes = maxBytes;
    this.#onLeave = onLeave;
  }

  /** What the entries take, as it was told when they were put in. */
  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    // A map is in the order of insertion: its first entry is the one that was not used for longest.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** `bytes`: of the value and the key. What would push out more than an eighth of the others is not kept. */
  set(key: string, value: Value, bytes: number): void {
    this.delete(key);
    if (bytes > this.#maxBytes / 8) return;
    this.#entries.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
    this.#onLeave(key, entry.value);
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }
}
