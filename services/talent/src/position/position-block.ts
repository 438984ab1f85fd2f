import type { TransitionTable } from '@cattc/decisions';
import type { BlockCause, PositionState } from '../generated/resolvers.ts';
import type { Position, PositionChange } from './position.ts';

/** What follows from elsewhere; no role does it. A cause that comes or goes beside others leaves the position blocked. */
export const positionReactions = {
  block: { from: ['DRAFT', 'OPEN', 'BLOCKED'], to: 'BLOCKED', by: [], event: 'blocked' },
  unblock: { from: ['BLOCKED'], to: 'computed', by: [], event: 'unblocked' },
} as const satisfies TransitionTable<PositionState, string>;

/** When a cause began or ended, and when it is recorded. */
interface Occasion {
  readonly effectiveAt: Date;
  readonly now: Date;
}

/** Adds a cause to the set of blocks; null where nothing changes: the position is closed, or the cause is there already. */
export function block(position: Position, cause: BlockCause, { effectiveAt, now }: Occasion): PositionChange | null {
  const { state, blockedBy } = position;
  if (!positionReactions.block.from.some((from) => from === state) || blockedBy.includes(cause)) return null;
  const stateBeforeBlock = state === 'BLOCKED' ? position.stateBeforeBlock : state;
  const changed: Position = { ...position, state: 'BLOCKED', stateBeforeBlock, blockedBy: [...blockedBy, cause].sort() };
  return reaction('block', changed, cause, { effectiveAt, now });
}

/** Takes a cause out of the set of blocks: when it was the last one, the state from before returns; null where it is not in the set. */
export function unblock(position: Position, cause: BlockCause, occasion: Occasion): PositionChange | null {
  const { stateBeforeBlock } = position;
  if (position.state !== 'BLOCKED' || stateBeforeBlock === null || !position.blockedBy.includes(cause)) return null;
  const blockedBy = position.blockedBy.filter((other) => other !== cause);
  if (blockedBy.length > 0) return { ...reaction('block', { ...position, blockedBy }, cause, occasion), action: 'unblockPosition' };
  return reaction('unblock', { ...position, blockedBy, state: stateBeforeBlock, stateBeforeBlock: null }, cause, occasion);
}

function reaction(
  name: keyof typeof positionReactions,
  position: Position,
  cause: BlockCause,
  { effectiveAt, now }: Occasion,
): PositionChange {
  return {
    position: { ...position, version: position.version + 1, updatedAt: now.toISOString() },
    action: `${name}Position`,
    event: positionReactions[name].event,
    reason: cause,
    note: null,
    effectiveAt,
  };
}
