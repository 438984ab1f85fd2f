/** Numbers in a row, without the cost of an object for each. */
export class Column<Values extends Int32Array | Float64Array> {
  #values: Values;
  #length = 0;

  constructor(values: Values) {
    this.#values = values;
  }

  get length(): number {
    return this.#length;
  }

  /** What there is, and room for more behind it; of use until the next `push`. */
  get values(): Values {
    return this.#values;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new (this.#values.constructor as new (length: number) => Values)(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }
}

export const integers = (): Column<Int32Array> => new Column(new Int32Array(1_024));
export const floats = (): Column<Float64Array> => new Column(new Float64Array(1_024));
