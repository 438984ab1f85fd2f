import { Board } from './board.ts';
import type { Budget, Matchmaking, Meeting, Merit, Schedule, Standing } from './matchmaking.ts';
import { at } from './occupancy.ts';
import { pairFinder, placesOf, problemOf } from './problem.ts';
import { refusedWishes } from './reasons.ts';
import { anneal, fill, settle } from './search.ts';

/** The best schedule that is found. Meetings that were proposed before are where the search begins; fixed ones stay as they are. */
export function schedule(given: Matchmaking, budget: Budget): Schedule {
  const board = new Board(problemOf(given));
  seatProposed(board, given.meetings);
  fill(board);
  anneal(board, budget);
  settle(board);
  return scheduleOf(board);
}

/** Seats again those proposed meetings that can still be held as they are; of the others that two delegates still wish it tells their pair and where they were. */
export function seatProposed(
  board: Board,
  meetings: readonly Meeting[],
): { readonly kept: Set<number>; readonly displaced: Map<number, number> } {
  const { given } = board.problem;
  const pairOf = pairFinder(board.problem);
  const [slots, tables, interpreters] = [placesOf(given.slots), placesOf(given.tables), placesOf(given.interpreters)];
  const [kept, displaced] = [new Set<number>(), new Map<number, number>()];
  for (const meeting of meetings) {
    const place = meeting.standing === 'PROPOSED' ? pairOf(meeting) : undefined;
    if (place === undefined || at(board.slotOf, place) !== -1) continue;
    const slot = slots.get(meeting.slot);
    if (slot === undefined) continue;
    const table = tables.get(meeting.table) ?? -1;
    const interpreter = interpreters.get(meeting.interpreter ?? '') ?? -1;
    if (canSeat(board, place, slot, table, interpreter)) {
      board.seat(place, slot, table, interpreter);
      kept.add(place);
    } else displaced.set(place, slot);
  }
  board.forget();
  return { kept, displaced };
}

function canSeat(board: Board, place: number, slot: number, table: number, interpreter: number): boolean {
  const { a, b, interpreters } = board.pair(place);
  if (table === -1 || !board.isTableFree(table, slot)) return false;
  if ([a, b].some((delegate) => !board.isFree(delegate, slot) || board.isFull(delegate))) return false;
  return interpreters === null ? interpreter === -1 : interpreters.includes(interpreter) && board.isInterpreterFree(interpreter, slot);
}

export function scheduleOf(board: Board): Schedule {
  return { meetings: meetingsOf(board), refused: refusedWishes(board), merit: meritOf(board) };
}

function meetingsOf(board: Board): Meeting[] {
  const { given, pairs, fixed, firstFixed, wishes } = board.problem;
  const granted = (place: number) => board.pair(place).wishes.map((wish) => wishes[wish]?.wish.id ?? '');
  const stay = fixed.map(({ meeting }, index) => ({ ...meeting, wishes: granted(firstFixed + index) }));
  const proposed = pairs.slice(0, firstFixed).flatMap(({ a, b }, place): Meeting[] => {
    const [slot, table] = [given.slots[at(board.slotOf, place)], given.tables[at(board.tableOf, place)]];
    const [one, other] = [given.delegates[a], given.delegates[b]];
    if (slot === undefined || table === undefined || one === undefined || other === undefined) return [];
    const interpreter = given.interpreters[at(board.interpreterOf, place)]?.id ?? null;
    const standing: Standing = 'PROPOSED';
    return [{ delegates: [one.id, other.id], slot: slot.id, table: table.id, interpreter, standing, wishes: granted(place) }];
  });
  return [...stay, ...proposed];
}

function meritOf({ value, grants, problem }: Board): Merit {
  const wishing = new Set(problem.wishes.map(({ from }) => from));
  const granted = problem.wishes.filter((_, wish) => at(grants, wish) > 0);
  return {
    value,
    wishesGranted: granted.length,
    delegatesWishing: wishing.size,
    delegatesServed: new Set(granted.map(({ from }) => from)).size,
  };
}
