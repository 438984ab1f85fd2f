import type { Board } from './board.ts';
import { at } from './occupancy.ts';

/** Slots that are alike for everybody and everything: what is fixed and who is there is the same in each, and none overlaps another. */
export interface Period {
  readonly slots: readonly number[];
  readonly tables: number;
  /** Periods that it shares the first instant of one with, itself among them. A group of several slots shares none. */
  readonly sharedWith: readonly number[];
}

/**
 * Slots that are alike become one period with as many times the places: any (fractional) schedule has the same value and use if it is spread evenly over them, so
 * nothing is lost in a bound. Those that overlap others are periods of their own.
 */
export function periodsOf(board: Board): Period[] {
  const { given, overlaps } = board.problem;
  const profile = (slot: number): string => {
    if ((overlaps[slot] ?? []).length > 1) return `alone ${slot}`;
    const delegates = given.delegates.map((_, delegate) => (board.isFree(delegate, slot) ? 1 : 0));
    const interpreters = given.interpreters.map((_, interpreter) => (board.isInterpreterFree(interpreter, slot) ? 1 : 0));
    return [at(board.freeTables, slot), delegates.join(''), interpreters.join('')].join();
  };
  const groups = new Map<string, number[]>();
  for (const slot of given.slots.keys()) {
    const key = profile(slot);
    groups.set(key, [...(groups.get(key) ?? []), slot]);
  }
  const slots = [...groups.values()];
  const times = given.slots.map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) }));
  const holds = (slot: number, instant: number) => (times[slot]?.start ?? 0) <= instant && instant < (times[slot]?.end ?? 0);
  return slots.map((own) => {
    // The clique of a period: all that hold its first instant. A period pays in those whose first instant it holds.
    const [first = 0] = own;
    const clique = given.slots.flatMap((_, slot) => (holds(slot, times[first]?.start ?? 0) ? [slot] : []));
    const usable = given.tables.filter((_, table) => clique.some((slot) => board.isTableFree(table, slot)));
    const sharedWith = slots.flatMap(([other = 0], place) => (holds(first, times[other]?.start ?? 0) ? [place] : []));
    return { slots: own, tables: usable.length * own.length, sharedWith };
  });
}
