import type { Board } from './board.ts';
import { at } from './occupancy.ts';
import { meetingsIn, seatBest } from './search.ts';

/**
 * Seats the pair by moving meetings to where there is room for them, as few as it can and at most `most`; none is ended. Returns how many were moved; 0 says that
 * nothing was changed.
 */
export function seatWithMoves(board: Board, place: number, most: number): number {
  board.forget();
  const pair = board.pair(place);
  if (board.isFull(pair.a) || board.isFull(pair.b) || !hasRoom(board)) return 0;
  const ways = pair.slots
    .map((slot) => ({ slot, inTheWay: inTheWayOf(board, place, slot) }))
    .filter(({ inTheWay }) => inTheWay.length <= most);
  ways.sort((one, other) => one.inTheWay.length - other.inTheWay.length);
  for (let moves = 1; moves <= most; moves += 1) {
    for (const { slot, inTheWay } of ways) {
      if (inTheWay.some((other) => board.isFixed(other)) || inTheWay.length > moves) continue;
      if (inTheWay.length === moves && tryMoves(board, place, slot, inTheWay)) return moves;
      if (inTheWay.length !== moves - 1) continue;
      // One more gives its table or its interpreter.
      const helpers = (pair.interpreters ?? []).map((one) => board.meetingWith(one, slot));
      const givers = at(board.freeTables, slot) === 0 ? meetingsIn(board, slot) : helpers;
      for (const giver of givers) {
        if (giver === -1 || inTheWay.includes(giver)) continue;
        if (tryMoves(board, place, slot, [...inTheWay, giver])) return moves;
      }
    }
  }
  return 0;
}

/** One more meeting takes one more table; where slots overlap, a table may be free for one only after another has moved. */
function hasRoom({ freeTables, problem }: Board): boolean {
  return freeTables.some((free) => free > 0) || problem.overlaps.some((others) => others.length > 1);
}

/** The meetings that the two have in the slot's time. */
function inTheWayOf(board: Board, place: number, slot: number): number[] {
  const { a, b } = board.pair(place);
  const those = (board.problem.overlaps[slot] ?? []).flatMap((other) => [board.meetingOf(a, other), board.meetingOf(b, other)]);
  return [...new Set(those.filter((meeting) => meeting !== -1))];
}

function tryMoves(board: Board, place: number, slot: number, leaving: readonly number[]): boolean {
  if (!leaving.every((other) => canLeave(board, other, slot))) return false;
  for (const other of leaving) board.unseat(other);
  const isDone = board.trySeat(place, slot) && leaving.every((other) => board.trySeat(other, slot) || seatBest(board, other));
  if (isDone) board.forget();
  else board.undo();
  return isDone;
}

/** False only where it is certain that there is no other seat: asked far more often than a move is tried. */
function canLeave(board: Board, other: number, slot: number): boolean {
  const pair = board.pair(other);
  return pair.slots.some((to) => {
    if ((board.problem.overlaps[to] ?? []).length > 1) return true;
    if (to === slot) return pair.interpreters !== null;
    return at(board.freeTables, to) > 0 && board.isFree(pair.a, to) && board.isFree(pair.b, to) && board.hasInterpreter(pair, to);
  });
}
