import { heaviest } from './matchmaking.ts';
import { shareSums, worthOf } from './merit.ts';
import type { Pair, Problem } from './problem.ts';

/** All that is kept by number is an Int32Array and read here, so that the engine sees one kind of read. */
export const at = (list: Int32Array, place: number): number => list[place] as number;

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

  /** Which pair is with whom in which slot; how many meetings keep them from it, those of overlapping slots counted. */
  readonly #delegatePair: Int32Array;
  readonly #delegateBusy: Int32Array;
  readonly #tablePair: Int32Array;
  readonly #tableBusy: Int32Array;
  readonly #interpreterPair: Int32Array;
  readonly #interpreterBusy: Int32Array;
  readonly #counts: Int32Array;
  readonly #worth: Int32Array;
  readonly #shares: Int32Array;
  /** Whether interpreters may change places for one more meeting. */
  readonly #exchange: boolean;
  readonly #journal: number[] = [];
  readonly #asked: Int32Array;
  #question = 0;

  constructor(problem: Problem, { exchange = true }: { readonly exchange?: boolean } = {}) {
    const { given, slots, pairs } = problem;
    const none = (size: number) => new Int32Array(size).fill(-1);
    const [delegates, tables, interpreters] = [given.delegates.length, given.tables.length, given.interpreters.length];
    this.problem = problem;
    this.#exchange = exchange;
    this.slotOf = none(pairs.length);
    this.tableOf = none(pairs.length);
    this.interpreterOf = none(pairs.length);
    this.#delegatePair = none(delegates * slots);
    this.#tablePair = none(tables * slots);
    this.#interpreterPair = none(interpreters * slots);
    this.#delegateBusy = new Int32Array(delegates * slots);
    this.#tableBusy = new Int32Array(tables * slots);
    this.#interpreterBusy = new Int32Array(interpreters * slots);
    this.openTables = Int32Array.from(given.slots, (_, slot) =>
      given.tables.reduce((count, _table, table) => count + at(problem.tableAt, table * slots + slot), 0),
    );
    this.freeTables = this.openTables.slice();
    this.meets = new Int32Array(delegates);
    this.grants = new Int32Array(problem.wishes.length);
    this.#counts = new Int32Array(delegates * width);
    this.#worth = new Int32Array(delegates);
    this.#shares = shareSums(problem.wishes.length);
    this.#asked = new Int32Array(interpreters);
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

  /** Whether the delegate is there and meets nobody in the slot, or in one that overlaps it. */
  isFree(delegate: number, slot: number): boolean {
    const place = delegate * this.problem.slots + slot;
    return at(this.problem.delegateAt, place) === 1 && at(this.#delegateBusy, place) === 0;
  }

  isFull(delegate: number): boolean {
    return at(this.meets, delegate) >= at(this.problem.maximum, delegate);
  }

  meetingOf(delegate: number, slot: number): number {
    return at(this.#delegatePair, delegate * this.problem.slots + slot);
  }

  /** Which pair's meeting at the table ends if the table is to be free in the slot: -1 where more than one, a fixed one, or nothing is in the way. */
  meetingAt(table: number, slot: number): number {
    return this.#onlyOne(this.#tablePair, this.#tableBusy, this.problem.tableAt, table, slot);
  }

  /** The same of an interpreter. */
  meetingWith(interpreter: number, slot: number): number {
    return this.#onlyOne(this.#interpreterPair, this.#interpreterBusy, this.problem.interpreterAt, interpreter, slot);
  }

  #onlyOne(pairs: Int32Array, busy: Int32Array, there: Int32Array, thing: number, slot: number): number {
    const { slots, overlaps } = this.problem;
    if (at(there, thing * slots + slot) === 0 || at(busy, thing * slots + slot) !== 1) return -1;
    for (const other of overlaps[slot] ?? []) {
      const place = at(pairs, thing * slots + other);
      if (place !== -1) return this.isFixed(place) ? -1 : place;
    }
    return -1;
  }

  isTableFree(table: number, slot: number): boolean {
    const place = table * this.problem.slots + slot;
    return at(this.problem.tableAt, place) === 1 && at(this.#tableBusy, place) === 0;
  }

  isInterpreterFree(interpreter: number, slot: number): boolean {
    const place = interpreter * this.problem.slots + slot;
    return at(this.problem.interpreterAt, place) === 1 && at(this.#interpreterBusy, place) === 0;
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
    this.#take(this.#interpreterPair, this.#interpreterBusy, before, slot, -1, place);
    this.#take(this.#interpreterPair, this.#interpreterBusy, interpreter, slot, 1, place);
    this.interpreterOf[place] = interpreter;
    this.#journal.push(interpreterChanged, place, slot, -1, before);
  }

  /** What is given is free; only fixed meetings are seated whatever is. */
  seat(place: number, slot: number, table: number, interpreter: number): void {
    this.slotOf[place] = slot;
    this.tableOf[place] = table;
    this.interpreterOf[place] = interpreter;
    this.#occupy(place, 1);
    this.#journal.push(seated, place, slot, table, interpreter);
  }

  unseat(place: number): void {
    this.#journal.push(left, place, at(this.slotOf, place), at(this.tableOf, place), at(this.interpreterOf, place));
    this.#occupy(place, -1);
    this.slotOf[place] = -1;
    this.tableOf[place] = -1;
    this.interpreterOf[place] = -1;
  }

  #occupy(place: number, by: number): void {
    const { a, b, wishes } = this.pair(place);
    const slot = at(this.slotOf, place);
    this.#takeTable(at(this.tableOf, place), slot, by, place);
    this.#take(this.#interpreterPair, this.#interpreterBusy, at(this.interpreterOf, place), slot, by, place);
    for (const wish of wishes) {
      const grants = at(this.grants, wish) + by;
      this.grants[wish] = grants;
      if (grants === (by === 1 ? 1 : 0)) this.#count(wish, by);
    }
    for (const delegate of [a, b]) {
      if (delegate === -1) continue;
      this.#take(this.#delegatePair, this.#delegateBusy, delegate, slot, by, place);
      this.meets[delegate] = at(this.meets, delegate) + by;
      const worth = this.#worthOf(delegate);
      this.value += worth - at(this.#worth, delegate);
      this.#worth[delegate] = worth;
    }
  }

  #take(pairs: Int32Array, busy: Int32Array, thing: number, slot: number, by: number, place: number): void {
    if (thing === -1 || slot === -1) return;
    const { slots, overlaps } = this.problem;
    pairs[thing * slots + slot] = by === 1 ? place : -1;
    for (const other of overlaps[slot] as readonly number[]) busy[thing * slots + other] = at(busy, thing * slots + other) + by;
  }

  #takeTable(table: number, slot: number, by: number, place: number): void {
    if (table === -1 || slot === -1) return;
    const { slots, overlaps, tableAt } = this.problem;
    this.#take(this.#tablePair, this.#tableBusy, table, slot, by, place);
    for (const other of overlaps[slot] as readonly number[]) {
      const turned = at(this.#tableBusy, table * slots + other) === (by === 1 ? 1 : 0);
      if (turned && at(tableAt, table * slots + other) === 1) this.freeTables[other] = at(this.freeTables, other) - by;
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
