import { heaviest } from './matchmaking.ts';
import { shareSums, worthOf } from './merit.ts';
import { at, Occupancy } from './occupancy.ts';
import type { Pair, Problem } from './problem.ts';

const [seated, left, interpreterChanged] = [0, 1, 2];
const width = heaviest + 1;

/**
 * A schedule while it is made: who meets when, at which table, with whose help, and what it is worth. Every step keeps it without double bookings, and can
 * be undone. Fixed meetings are there from the beginning and never leave.
 */
export class Board {
  readonly problem: Problem;
  /** Of each pair; -1 while they do not meet, and for the interpreter where none is needed. */
  readonly slotOf: Int32Array;
  readonly tableOf: Int32Array;
  readonly interpreterOf: Int32Array;
  /** Tables that nobody uses, by slot. */
  readonly freeTables: Int32Array;
  readonly openTables: Int32Array;
  /** Meetings of each delegate. */
  readonly meets: Int32Array;
  /** How many meetings grant a wish. */
  readonly grants: Int32Array;
  value = 0;

  readonly #delegates: Occupancy;
  readonly #tables: Occupancy;
  readonly #interpreters: Occupancy;
  readonly #counts: Int32Array;
  readonly #worth: Int32Array;
  readonly #shares: Int32Array;
  /** Whether interpreters may change places for one more meeting. */
  readonly #exchange: boolean;
  readonly #journal: number[] = [];
  readonly #asked: Int32Array;
  #question = 0;

  constructor(problem: Problem, { exchange = true }: { readonly exchange?: boolean } = {}) {
    const { given, slots, pairs, overlaps } = problem;
    const none = (size: number) => new Int32Array(size).fill(-1);
    this.problem = problem;
    this.#exchange = exchange;
    this.slotOf = none(pairs.length);
    this.tableOf = none(pairs.length);
    this.interpreterOf = none(pairs.length);
    this.#delegates = new Occupancy(problem.delegateAt, overlaps);
    this.#tables = new Occupancy(problem.tableAt, overlaps);
    this.#interpreters = new Occupancy(problem.interpreterAt, overlaps);
    this.openTables = Int32Array.from(given.slots, (_, slot) =>
      given.tables.reduce((count, _table, table) => count + at(problem.tableAt, table * slots + slot), 0),
    );
    this.freeTables = this.openTables.slice();
    this.meets = new Int32Array(given.delegates.length);
    this.grants = new Int32Array(problem.wishes.length);
    this.#counts = new Int32Array(given.delegates.length * width);
    this.#worth = new Int32Array(given.delegates.length);
    this.#shares = shareSums(problem.wishes.length);
    this.#asked = new Int32Array(given.interpreters.length);
    for (const [place, { slot, table, interpreter }] of problem.fixed.entries()) {
      this.seat(problem.firstFixed + place, slot, table, interpreter);
    }
    this.forget();
  }

  pair(place: number): Pair {
    return this.problem.pairs[place] as Pair;
  }

  isFixed(place: number): boolean {
    return place >= this.problem.firstFixed;
  }

  /** What the schedule gains by a meeting of the pair, or has by it. */
  gain(place: number): number {
    return this.#difference(place, 0, 1);
  }

  loss(place: number): number {
    return this.#difference(place, 1, -1);
  }

  #difference(place: number, granted: number, by: number): number {
    const { a, b, wishes } = this.pair(place);
    for (const wish of wishes) if (at(this.grants, wish) === granted) this.#count(wish, by);
    const worth = this.#worthOf(a) + this.#worthOf(b);
    for (const wish of wishes) if (at(this.grants, wish) === granted) this.#count(wish, -by);
    return by * (worth - at(this.#worth, a) - at(this.#worth, b));
  }

  #count(wish: number, by: number): void {
    const place = at(this.problem.wishFrom, wish) * width + at(this.problem.wishWeight, wish);
    this.#counts[place] = at(this.#counts, place) + by;
  }

  #worthOf(delegate: number): number {
    return worthOf(this.#counts, delegate * width, this.#shares);
  }

  isFree(delegate: number, slot: number): boolean {
    return this.#delegates.isFree(delegate, slot);
  }

  isFull(delegate: number): boolean {
    return at(this.meets, delegate) >= at(this.problem.maximum, delegate);
  }

  meetingOf(delegate: number, slot: number): number {
    return this.#delegates.meetingIn(delegate, slot);
  }

  /** Which pair's meeting has to end or move for the table to be free in the slot: -1 where none does, or more than one, or a fixed one. */
  meetingAt(table: number, slot: number): number {
    return this.#unlessFixed(this.#tables.inTheWay(table, slot));
  }

  /** The same of an interpreter. */
  meetingWith(interpreter: number, slot: number): number {
    return this.#unlessFixed(this.#interpreters.inTheWay(interpreter, slot));
  }

  #unlessFixed(meeting: number): number {
    return this.isFixed(meeting) ? -1 : meeting;
  }

  isTableFree(table: number, slot: number): boolean {
    return this.#tables.isFree(table, slot);
  }

  isInterpreterFree(interpreter: number, slot: number): boolean {
    return this.#interpreters.isFree(interpreter, slot);
  }

  hasInterpreter({ interpreters }: Pair, slot: number): boolean {
    return interpreters === null || interpreters.some((one) => this.isInterpreterFree(one, slot));
  }

  /** Seats the pair in the slot where everything is free; interpreters of other meetings of the slot may change places for it. */
  trySeat(place: number, slot: number): boolean {
    const pair = this.pair(place);
    const { a, b } = pair;
    if (!this.isFree(a, slot) || !this.isFree(b, slot) || this.isFull(a) || this.isFull(b) || at(this.freeTables, slot) === 0) return false;
    const interpreter = this.#interpreterFor(pair, slot);
    if (interpreter === null) return false;
    this.seat(place, slot, this.#freeTable(slot), interpreter);
    return true;
  }

  #freeTable(slot: number): number {
    let table = 0;
    while (!this.isTableFree(table, slot)) table += 1;
    return table;
  }

  /** -1 where the pair needs nobody, null where nobody can be had. */
  #interpreterFor({ interpreters }: Pair, slot: number): number | null {
    if (interpreters === null) return -1;
    const free = interpreters.find((one) => this.isInterpreterFree(one, slot));
    if (free !== undefined) return free;
    if (!this.#exchange) return null;
    this.#question += 1;
    return this.#freed(interpreters, slot);
  }

  /** An augmenting path of the slot's meetings and interpreters. */
  #freed(interpreters: readonly number[], slot: number): number | null {
    for (const one of interpreters) {
      if (at(this.#asked, one) === this.#question) continue;
      this.#asked[one] = this.#question;
      const other = this.meetingWith(one, slot);
      if (other === -1 || at(this.slotOf, other) !== slot) continue;
      const helpers = this.pair(other).interpreters ?? [];
      const instead = helpers.find((each) => this.isInterpreterFree(each, slot)) ?? this.#freed(helpers, slot);
      if (instead === null) continue;
      this.#changeInterpreter(other, instead);
      return one;
    }
    return null;
  }

  #changeInterpreter(place: number, interpreter: number): void {
    const before = at(this.interpreterOf, place);
    const slot = at(this.slotOf, place);
    this.#interpreters.leave(before, slot);
    this.#interpreters.take(interpreter, slot, place);
    this.interpreterOf[place] = interpreter;
    this.#journal.push(interpreterChanged, place, slot, -1, before);
  }

  /** What is given is free; only fixed meetings are seated whatever is. */
  seat(place: number, slot: number, table: number, interpreter: number): void {
    this.slotOf[place] = slot;
    this.tableOf[place] = table;
    this.interpreterOf[place] = interpreter;
    this.#occupy(place);
    this.#reckon(place, 1);
    this.#journal.push(seated, place, slot, table, interpreter);
  }

  unseat(place: number): void {
    this.#journal.push(left, place, at(this.slotOf, place), at(this.tableOf, place), at(this.interpreterOf, place));
    this.#vacate(place);
    this.#reckon(place, -1);
    this.slotOf[place] = -1;
    this.tableOf[place] = -1;
    this.interpreterOf[place] = -1;
  }

  #occupy(place: number): void {
    const { a, b } = this.pair(place);
    const [slot, table, interpreter] = [at(this.slotOf, place), at(this.tableOf, place), at(this.interpreterOf, place)];
    if (slot === -1) return;
    if (a !== -1) this.#delegates.take(a, slot, place);
    if (b !== -1) this.#delegates.take(b, slot, place);
    if (table !== -1) this.#tables.take(table, slot, place, this.#lessTables);
    if (interpreter !== -1) this.#interpreters.take(interpreter, slot, place);
  }

  /** Only of what is not fixed, and so has two delegates, a slot and a table. */
  #vacate(place: number): void {
    const { a, b } = this.pair(place);
    const [slot, interpreter] = [at(this.slotOf, place), at(this.interpreterOf, place)];
    this.#delegates.leave(a, slot);
    this.#delegates.leave(b, slot);
    this.#tables.leave(at(this.tableOf, place), slot, this.#moreTables);
    if (interpreter !== -1) this.#interpreters.leave(interpreter, slot);
  }

  readonly #lessTables = (slot: number): void => {
    this.freeTables[slot] = at(this.freeTables, slot) - 1;
  };

  readonly #moreTables = (slot: number): void => {
    this.freeTables[slot] = at(this.freeTables, slot) + 1;
  };

  /** What one meeting more or less is to the wishes, meetings and worth of the two. */
  #reckon(place: number, by: 1 | -1): void {
    const { a, b, wishes } = this.pair(place);
    for (const wish of wishes) {
      const grants = at(this.grants, wish) + by;
      this.grants[wish] = grants;
      if (grants === (by === 1 ? 1 : 0)) this.#count(wish, by);
    }
    for (const delegate of [a, b]) {
      if (delegate === -1) continue;
      this.meets[delegate] = at(this.meets, delegate) + by;
      const worth = this.#worthOf(delegate);
      this.value += worth - at(this.#worth, delegate);
      this.#worth[delegate] = worth;
    }
  }

  /** Takes back everything since `forget`. */
  undo(): void {
    const journal = this.#journal;
    const end = journal.length;
    for (let entry = end - 5; entry >= 0; entry -= 5) {
      const [kind, place, slot, table, interpreter] = journal.slice(entry, entry + 5) as [number, number, number, number, number];
      if (kind === seated) this.unseat(place);
      else if (kind === left) this.seat(place, slot, table, interpreter);
      else this.#changeInterpreter(place, interpreter);
    }
    this.forget();
  }

  forget(): void {
    this.#journal.length = 0;
  }
}
