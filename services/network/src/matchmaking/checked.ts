import { heaviest, type Matchmaking } from './matchmaking.ts';

/** Throws what no caller may pass: an id twice, a slot that ends before it begins, a weight or a maximum that is none. References to what is not there are no fault. */
export function checkMatchmaking(given: Matchmaking): void {
  for (const kind of ['slots', 'tables', 'interpreters', 'delegates', 'wishes'] as const) {
    const ids = new Set<string>();
    for (const { id } of given[kind]) {
      if (ids.has(id)) throw new RangeError(`${kind} have ${JSON.stringify(id)} twice`);
      ids.add(id);
    }
  }
  for (const { id, start, end } of given.slots) {
    if (!(Date.parse(start) < Date.parse(end))) throw new RangeError(`slot ${id} is no time: ${start} to ${end}`);
  }
  for (const { id, weight } of given.wishes) {
    if (!Number.isInteger(weight) || weight < 1 || weight > heaviest) throw new RangeError(`wish ${id} has the weight ${weight}`);
  }
  for (const { id, maximum } of given.delegates) {
    if (maximum !== null && (!Number.isInteger(maximum) || maximum < 0)) throw new RangeError(`delegate ${id} has the maximum ${maximum}`);
  }
}
