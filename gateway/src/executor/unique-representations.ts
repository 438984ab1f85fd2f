import { own } from './properties.ts';
import type { Representing } from './representations.ts';

/** Gathers the representations that one request sends, each once. */
export class UniqueRepresentations {
  /** Of all so far, as the items of a JSON list. */
  text = '';
  count = 0;
  readonly #representing: Representing;
  readonly #byText = new Map<string, number>();
  /** Where one field is the whole key: by type, then by that field. */
  readonly #byKey = new Map<unknown, Map<string, number>>();
  #latestType: unknown;
  #latestKeys: Map<string, number> | undefined;

  constructor(representing: Representing) {
    this.#representing = representing;
  }

  /** Which representation stands for the object; undefined where it has none. In plain data no text needs escaping. */
  add(entity: unknown, plain: boolean): number | undefined {
    const { keyOf, textOf } = this.#representing;
    const key = keyOf?.(entity);
    if (typeof key === 'string') {
      const keys = this.#keysOf(own(entity, '__typename'));
      const known = keys.get(key);
      if (known !== undefined) return known;
      const text = textOf(entity, plain);
      if (text === undefined) return undefined;
      keys.set(key, this.count);
      return this.#append(text);
    }
    const text = textOf(entity, plain);
    if (text === undefined) return undefined;
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    this.#byText.set(text, this.count);
    return this.#append(text);
  }

  #append(text: string): number {
    this.text = this.count === 0 ? text : `${this.text},${text}`;
    this.count += 1;
    return this.count - 1;
  }

  #keysOf(type: unknown): Map<string, number> {
    if (this.#latestKeys !== undefined && type === this.#latestType) return this.#latestKeys;
    const keys = this.#byKey.get(type) ?? new Map<string, number>();
    this.#byKey.set(type, keys);
    this.#latestType = type;
    this.#latestKeys = keys;
    return keys;
  }
}
