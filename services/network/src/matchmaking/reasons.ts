import type { Board } from './board.ts';
import type { RefusalReason, RefusedWish } from './matchmaking.ts';
import { at } from './occupancy.ts';
import type { Pair } from './problem.ts';

/** Of several partners who could have granted a wish, the one that came nearest to a meeting says why not. */
const nearness = ['DELEGATE_FULL', 'NO_COMMON_SLOT', 'NO_TABLE', 'NO_INTERPRETER'] as const;
type Lacking = Extract<RefusalReason, { readonly code: (typeof nearness)[number] }>;

/** Why each wish is not granted, of a board on which nothing more can be seated. */
export function refusedWishes(board: Board): RefusedWish[] {
  const { pairs, wishes, refused, firstFixed } = board.problem;
  const reasons = new Map<number, Lacking>();
  for (const pair of pairs.slice(0, firstFixed)) {
    for (const wish of pair.wishes) {
      if (at(board.grants, wish) > 0) continue;
      const reason = reasonOf(board, pair);
      const other = reasons.get(wish);
      if (other === undefined || rank(reason) > rank(other)) reasons.set(wish, reason);
    }
  }
  return [...refused, ...[...reasons].map(([wish, reason]) => ({ wish: wishes[wish]?.wish.id ?? '', reason }))];
}

function rank(reason: Lacking): number {
  return nearness.indexOf(reason.code) + ('taken' in reason && !reason.taken ? 0 : nearness.length);
}

function reasonOf(board: Board, pair: Pair): Lacking {
  const { problem } = board;
  const { slots, delegateAt, interpreterAt } = problem;
  const all = problem.given.slots.map((_, slot) => slot);
  const attends = (delegate: number, slot: number) => at(delegateAt, delegate * slots + slot) === 1;
  const common = all.filter((slot) => attends(pair.a, slot) && attends(pair.b, slot));
  if (common.length === 0) return { code: 'NO_COMMON_SLOT', taken: false };
  const open = common.filter((slot) => at(board.openTables, slot) > 0);
  if (open.length === 0) return { code: 'NO_TABLE', taken: false };
  const { interpreters } = pair;
  const helped = open.filter((slot) => interpreters === null || interpreters.some((one) => at(interpreterAt, one * slots + slot) === 1));
  if (helped.length === 0) return { code: 'NO_INTERPRETER', taken: false };

  for (const delegate of [pair.a, pair.b]) {
    const isOut = board.isFull(delegate) || !all.some((slot) => board.isFree(delegate, slot));
    if (isOut) return { code: 'DELEGATE_FULL', delegate: problem.given.delegates[delegate]?.id ?? '' };
  }
  const free = helped.filter((slot) => board.isFree(pair.a, slot) && board.isFree(pair.b, slot));
  if (free.length === 0) return { code: 'NO_COMMON_SLOT', taken: true };
  return { code: free.some((slot) => at(board.freeTables, slot) > 0) ? 'NO_INTERPRETER' : 'NO_TABLE', taken: true };
}
