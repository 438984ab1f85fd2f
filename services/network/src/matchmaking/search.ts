import type { Board } from './board.ts';
import type { Budget } from './matchmaking.ts';
import { at } from './occupancy.ts';
import { Queue } from './queue.ts';
import { Random } from './random.ts';

/** Seats what brings most first, as long as anything can be seated: afterwards no meeting is possible without another giving way. */
export function fill(board: Board, places: readonly number[] = waiting(board)): void {
  const queue = new Queue();
  for (const place of places) queue.add(board.gain(place), place);
  // A gain only falls while meetings are added: who has the highest one still, once it is reckoned anew, comes before all others.
  for (let place = queue.take(); place !== undefined; place = queue.take()) {
    const gain = board.gain(place);
    if (gain === 0) continue;
    if (gain < queue.highest) queue.add(gain, place);
    else seatBest(board, place);
  }
}

/** Fills what meetings leave that grant nothing that others do not grant. */
export function settle(board: Board): void {
  for (let isSettled = false; !isSettled; ) {
    fill(board);
    isSettled = true;
    for (let place = 0; place < board.problem.firstFixed; place += 1) {
      if (at(board.slotOf, place) === -1 || board.loss(place) > 0) continue;
      board.unseat(place);
      isSettled = false;
    }
  }
}

function waiting(board: Board): number[] {
  return board.problem.pairs.flatMap(({ slots }, place) => (slots.length > 0 && at(board.slotOf, place) === -1 ? [place] : []));
}

/** In the slot with the most free tables of all that are possible. */
export function seatBest(board: Board, place: number): boolean {
  const slots = board.pair(place).slots.filter((slot) => at(board.freeTables, slot) > 0);
  slots.sort((one, other) => at(board.freeTables, other) - at(board.freeTables, one));
  return slots.some((slot) => board.trySeat(place, slot));
}

/** From a tenth of a first wish down to what no wish is worth; found by trying. */
const [hottest, coldest] = [100, 2];

/**
 * Simulated annealing over the meetings: somebody who waits is seated in a slot, those in the way leave it and take another where they can, at the cost of a
 * lesser one if need be. Worse schedules are accepted, ever less; the best one is what remains on the board.
 */
export function anneal(board: Board, budget: Budget): void {
  const random = new Random(budget.seed);
  const until = budget.clock() + budget.milliseconds;
  const places = board.problem.pairs.flatMap(({ slots }, place) => (slots.length > 0 ? [place] : []));
  if (places.length === 0) return;
  let best = snapshot(board);
  let heat = hottest;
  for (let step = 0; step < budget.steps; step += 1) {
    if (step % 256 === 0) {
      if (budget.clock() >= until) break;
      heat = hottest * (coldest / hottest) ** (step / budget.steps);
    }
    const place = places[random.below(places.length)] as number;
    if (at(board.slotOf, place) !== -1) continue;
    if (board.gain(place) === 0) continue;
    const slots = board.pair(place).slots;
    const slot = slots[random.below(slots.length)] as number;
    const before = board.value;
    const accepted = -heat * Math.log(1 - random.fraction());
    const moved = seatAnyway(board, place, slot);
    if (moved && board.value >= before - accepted) {
      if (board.value < before && before > best.value) {
        board.undo();
        best = snapshot(board);
      }
      board.forget();
    } else {
      board.undo();
    }
  }
  if (best.value > board.value) restore(board, best);
}

/** Seats the pair in the slot and ends what is in the way; what ended is seated elsewhere where it can be. */
function seatAnyway(board: Board, place: number, slot: number): boolean {
  const pair = board.pair(place);
  const ended: number[] = [];
  const end = (other: number): boolean => {
    if (other === -1 || board.isFixed(other)) return false;
    ended.push(other);
    board.unseat(other);
    return true;
  };
  for (const delegate of [pair.a, pair.b]) {
    for (const other of board.problem.overlaps[slot] ?? []) {
      const meeting = board.meetingOf(delegate, other);
      if (meeting !== -1 && !end(meeting)) return false;
    }
    if (board.isFull(delegate) && !end(leastOf(board, meetingsOf(board, delegate)))) return false;
  }
  const withHelp = () => (pair.interpreters ?? []).map((one) => board.meetingWith(one, slot));
  if (at(board.freeTables, slot) === 0) {
    const giving = board.hasInterpreter(pair, slot) ? meetingsIn(board, slot) : withHelp();
    if (!end(leastOf(board, giving))) return false;
  }
  if (!board.trySeat(place, slot)) {
    if (!end(leastOf(board, withHelp())) || !board.trySeat(place, slot)) return false;
  }
  for (const other of ended) if (!seatBest(board, other)) seatInstead(board, other);
  return true;
}

/** In the place of a meeting that is worth less, which then takes another where it can. */
function seatInstead(board: Board, place: number): void {
  const pair = board.pair(place);
  const gain = board.gain(place);
  let [least, chosen, inSlot] = [gain, -1, -1];
  if (board.isFull(pair.a) || board.isFull(pair.b)) return;
  for (const slot of pair.slots) {
    if (!board.isFree(pair.a, slot) || !board.isFree(pair.b, slot)) continue;
    const isHelped = board.hasInterpreter(pair, slot);
    const inTheWay = isHelped ? meetingsIn(board, slot) : (pair.interpreters ?? []).map((one) => board.meetingWith(one, slot));
    const other = leastOf(board, inTheWay);
    if (other === -1) continue;
    const loss = board.loss(other);
    if (loss < least) [least, chosen, inSlot] = [loss, other, slot];
  }
  if (chosen === -1) return;
  board.unseat(chosen);
  board.trySeat(place, inSlot);
  seatBest(board, chosen);
}

export function meetingsIn(board: Board, slot: number): number[] {
  return board.problem.given.tables.map((_, table) => board.meetingAt(table, slot));
}

function meetingsOf(board: Board, delegate: number): number[] {
  return board.problem.given.slots.map((_, slot) => board.meetingOf(delegate, slot));
}

function leastOf(board: Board, places: readonly number[]): number {
  let [least, chosen] = [Number.POSITIVE_INFINITY, -1];
  for (const place of places) {
    if (place === -1 || board.isFixed(place)) continue;
    const loss = board.loss(place);
    if (loss < least) [least, chosen] = [loss, place];
  }
  return chosen;
}

interface Snapshot {
  readonly value: number;
  readonly slots: Int32Array;
  readonly tables: Int32Array;
  readonly interpreters: Int32Array;
}

function snapshot({ value, slotOf, tableOf, interpreterOf }: Board): Snapshot {
  return { value, slots: slotOf.slice(), tables: tableOf.slice(), interpreters: interpreterOf.slice() };
}

function restore(board: Board, { slots, tables, interpreters }: Snapshot): void {
  const { firstFixed } = board.problem;
  for (let place = 0; place < firstFixed; place += 1) if (at(board.slotOf, place) !== -1) board.unseat(place);
  for (let place = 0; place < firstFixed; place += 1) {
    if (at(slots, place) !== -1) board.seat(place, at(slots, place), at(tables, place), at(interpreters, place));
  }
  board.forget();
}
