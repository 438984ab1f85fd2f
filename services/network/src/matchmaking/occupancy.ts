/** All that is kept by number is an Int32Array and read here, so that the engine sees one kind of read. */
export const at = (list: Int32Array, place: number): number => list[place] as number;

/** Which meeting each delegate, table or interpreter is in, slot by slot. Rows as in `Problem`. */
export class Occupancy {
  readonly #there: Int32Array;
  readonly #overlaps: readonly (readonly number[])[];
  readonly #meetings: Int32Array;
  /** How many meetings keep them from being used, those of overlapping slots counted; only fixed ones make it more than one. */
  readonly #busy: Int32Array;

  constructor(there: Int32Array, overlaps: readonly (readonly number[])[]) {
    this.#there = there;
    this.#overlaps = overlaps;
    this.#meetings = new Int32Array(there.length).fill(-1);
    this.#busy = new Int32Array(there.length);
  }

  #place(thing: number, slot: number): number {
    return thing * this.#overlaps.length + slot;
  }

  /** There, and in no meeting of the slot or of one that overlaps it. */
  isFree(thing: number, slot: number): boolean {
    const place = this.#place(thing, slot);
    return at(this.#there, place) === 1 && at(this.#busy, place) === 0;
  }

  /** -1 where there is none in the very slot. */
  meetingIn(thing: number, slot: number): number {
    return at(this.#meetings, this.#place(thing, slot));
  }

  /** The meeting whose end would make it free in the slot: -1 where nothing, or more than one, is in the way. */
  inTheWay(thing: number, slot: number): number {
    const place = this.#place(thing, slot);
    if (at(this.#there, place) === 0 || at(this.#busy, place) !== 1) return -1;
    for (const other of this.#overlaps[slot] as readonly number[]) {
      const meeting = at(this.#meetings, this.#place(thing, other));
      if (meeting !== -1) return meeting;
    }
    return -1;
  }

  /** Tells of each slot in which it is free no more. */
  take(thing: number, slot: number, meeting: number, tell: (slot: number) => void = nothing): void {
    this.#meetings[this.#place(thing, slot)] = meeting;
    for (const other of this.#overlaps[slot] as readonly number[]) {
      const place = this.#place(thing, other);
      this.#busy[place] = at(this.#busy, place) + 1;
      if (at(this.#busy, place) === 1 && at(this.#there, place) === 1) tell(other);
    }
  }

  /** Tells of each slot in which it is free again. */
  leave(thing: number, slot: number, tell: (slot: number) => void = nothing): void {
    this.#meetings[this.#place(thing, slot)] = -1;
    for (const other of this.#overlaps[slot] as readonly number[]) {
      const place = this.#place(thing, other);
      this.#busy[place] = at(this.#busy, place) - 1;
      if (at(this.#busy, place) === 0 && at(this.#there, place) === 1) tell(other);
    }
  }
}

const nothing = (): void => undefined;
