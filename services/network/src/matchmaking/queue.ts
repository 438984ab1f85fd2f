/** What has the highest rank comes first; of equal ones the one with the lowest place. A binary heap. */
export class Queue {
  readonly #heap: (readonly [rank: number, place: number])[] = [];

  get highest(): number {
    return this.#heap[0]?.[0] ?? Number.NEGATIVE_INFINITY;
  }

  add(rank: number, place: number): void {
    const heap = this.#heap;
    let hole = heap.length;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!comesFirst([rank, place], heap[parent])) break;
      heap[hole] = heap[parent] as readonly [number, number];
      hole = parent;
    }
    heap[hole] = [rank, place];
  }

  take(): number | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined) return undefined;
    if (heap.length === 0) return first[1];
    let hole = 0;
    for (;;) {
      const [one, other] = [2 * hole + 1, 2 * hole + 2];
      const child = other < heap.length && comesFirst(heap[other], heap[one]) ? other : one;
      if (child >= heap.length || comesFirst(last, heap[child])) break;
      heap[hole] = heap[child] as readonly [number, number];
      hole = child;
    }
    heap[hole] = last;
    return first[1];
  }
}

function comesFirst(one: readonly [number, number] | undefined, other: readonly [number, number] | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one[0] > other[0] || (one[0] === other[0] && one[1] < other[1]);
}
