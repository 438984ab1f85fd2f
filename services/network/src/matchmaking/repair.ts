import { Board } from './board.ts';
import { type Change, withChange } from './change.ts';
import type { Matchmaking, Meeting, Schedule } from './matchmaking.ts';
import { at } from './occupancy.ts';
import { pairFinder, placesOf, problemOf } from './problem.ts';
import { seatWithMoves } from './repair-moves.ts';
import { scheduleOf, seatProposed } from './schedule.ts';
import { fill, seatBest } from './search.ts';
import { isSame } from './verify.ts';

export interface Repair {
  /** What is given now, with the repaired schedule: where the next repair begins. */
  readonly given: Matchmaking;
  readonly schedule: Schedule;
  /** As they were, of pairs that no longer meet. */
  readonly cancelled: readonly Meeting[];
  readonly added: readonly Meeting[];
  readonly moved: readonly Move[];
}

export interface Move {
  readonly before: Meeting;
  readonly after: Meeting;
  /** Whether the change took its delegates, table or interpreter: false for the others that were moved to help. */
  readonly isTouched: boolean;
}

/**
 * The schedule (`given.meetings`) after a change, by these rules:
 *
 * 1. A fixed meeting stays as it is, even where the change takes its table or interpreter (`verifySchedule` names it then); only who withdraws ends it, unless it was held.
 * 2. A proposed meeting that the change does not touch is never cancelled: what it grants stays granted.
 * 3. A touched one takes another table or interpreter in its slot, else another slot; only if that is not possible it ends.
 * 4. Freed tables, interpreters and delegates are given to wishes that wait, by what they bring, as `schedule` does; nobody is moved for that.
 * 5. At most `moves` untouched meetings change slot, table or interpreter, and only so that a touched meeting need not end, that who lost one gets another, or that the new
 *    wish is granted, where it is not possible without. Of the ways, one that moves the fewest is taken.
 *
 * So the value is never less than that of the untouched meetings, and no wish that waits could be granted without moving somebody.
 */
export function repair(before: Matchmaking, change: Change, moves = 3): Repair {
  const given = withChange(before, change);
  const board = new Board(problemOf(given), { exchange: false });
  const { kept, displaced } = seatProposed(board, before.meetings);
  const byGain = (places: readonly number[]) => [...places].sort((one, other) => board.gain(other) - board.gain(one) || one - other);

  const isStuck = (place: number) => !board.trySeat(place, displaced.get(place) as number) && !seatBest(board, place);
  const stuck = byGain([...displaced.keys()]).filter(isStuck);
  let left = moves;
  const help = (places: readonly number[]): void => {
    for (const place of byGain(places)) {
      if (left === 0) return;
      if (at(board.slotOf, place) === -1 && board.gain(place) > 0) left -= seatWithMoves(board, place, left);
    }
  };
  help(stuck);
  fill(board);
  help(helped(board, change, losersOf(board, before.meetings)));
  fill(board);

  const schedule = scheduleOf(board);
  return { given: { ...given, meetings: schedule.meetings }, schedule, ...differences(board, before.meetings, schedule.meetings, kept) };
}

/** Who had a meeting that is not there now. */
function losersOf({ problem, slotOf }: Board, meetings: readonly Meeting[]): Set<number> {
  const pairOf = pairFinder(problem);
  const fixed = new Set(problem.fixed.map(({ meeting }) => meeting));
  const delegates = placesOf(problem.given.delegates);
  const ended = meetings.filter((meeting) => {
    const place = pairOf(meeting);
    return !fixed.has(meeting) && (place === undefined || at(slotOf, place) === -1);
  });
  return new Set(ended.flatMap((meeting) => meeting.delegates.map((id) => delegates.get(id) ?? -1)));
}

/** The pairs for which others may be moved. */
function helped({ problem }: Board, change: Change, lost: ReadonlySet<number>): number[] {
  const made = change.kind === 'WISH_MADE' ? problem.wishes.findIndex(({ wish }) => wish.id === change.wish.id) : -1;
  return problem.pairs.slice(0, problem.firstFixed).flatMap((pair, place) => {
    const isWishedByLoser = pair.wishes.some((wish) => lost.has(at(problem.wishFrom, wish)));
    return isWishedByLoser || pair.wishes.includes(made) ? [place] : [];
  });
}

function differences({ problem }: Board, before: readonly Meeting[], after: readonly Meeting[], kept: ReadonlySet<number>) {
  const pairOf = pairFinder(problem);
  const keyOf = ({ delegates }: Meeting) => JSON.stringify([...delegates].sort());
  const now = new Map(after.map((meeting) => [keyOf(meeting), meeting]));
  const then = new Set(before.map(keyOf));
  const moved = before.flatMap((meeting): Move[] => {
    const other = now.get(keyOf(meeting));
    if (other === undefined || meeting.standing !== 'PROPOSED' || isSame(meeting, other)) return [];
    return [{ before: meeting, after: other, isTouched: !kept.has(pairOf(meeting) ?? -1) }];
  });
  return {
    cancelled: before.filter((meeting) => !now.has(keyOf(meeting))),
    added: after.filter((meeting) => !then.has(keyOf(meeting))),
    moved,
  };
}
