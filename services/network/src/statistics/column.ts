/** Numbers in a row, without the cost of an object for each. */
export class Column<Values extends Int32Array | Float64Array> {
  #values: Values;
  #length = 0;

  /** Begins with the first `length` of the values. */
  constructor(values: Values, length = 0) {
    this.#values = values;
    this.#length = length;
  }

  get length(): number {
    return this.#length;
  }

  /** What there is, and room for more behind it; of use until the next `push`. */
  get values(): Values {
    return this.#values;
  }

  /** A copy of what there is. */
  toArray(): Values {
    return this.#values.slice(0, this.#length) as Values;
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

export const integers = (first: ArrayLike<number> = []): Column<Int32Array> => filled(new Int32Array(roomFor(first)), first);
export const floats = (first: ArrayLike<number> = []): Column<Float64Array> => filled(new Float64Array(roomFor(first)), first);

const roomFor = ({ length }: ArrayLike<number>): number => Math.max(1_024, Math.ceil(length * 1.25));

function filled<Values extends Int32Array | Float64Array>(room: Values, first: ArrayLike<number>): Column<Values> {
  room.set(first);
  return new Column(room, first.length);
}

/** The number that stands in a place, from 0, once they are sorted; puts them in another order, and takes a time in proportion to how many there are (Hoare's selection). */
export function nthSmallest(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      [values[left], values[right]] = [values[right] ?? 0, values[left] ?? 0];
      left += 1;
      right -= 1;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] ?? Number.NaN;
}
