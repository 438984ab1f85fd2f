/** What is kept of a planned operation. */
export interface Sized {
  /** Estimated bytes; may grow while it is kept. */
  readonly size: number;
}

/** Keeps what was used last, up to so many bytes. */
export class ProgramCache<T extends Sized> {
  readonly #maxBytes: number;
  readonly #kept = new Map<string, { readonly value: T; counted: number }>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#kept.size;
  }

  get(key: string): T | undefined {
    const entry = this.#kept.get(key);
    if (entry === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, entry);
    const { size } = entry.value;
    if (size !== entry.counted) {
      this.#bytes += size - entry.counted;
      entry.counted = size;
      this.#shrink();
    }
    return entry.value;
  }

  set(key: string, value: T): void {
    const { size } = value;
    this.#drop(key);
    this.#kept.set(key, { value, counted: size });
    this.#bytes += size;
    this.#shrink();
  }

  /** The one used last stays, however large it is. */
  #shrink(): void {
    for (const key of this.#kept.keys()) {
      if (this.#bytes <= this.#maxBytes || this.#kept.size === 1) return;
      this.#drop(key);
    }
  }

  #drop(key: string): void {
    const entry = this.#kept.get(key);
    if (entry === undefined) return;
    this.#kept.delete(key);
    this.#bytes -= entry.counted;
  }
}
