import { type Refused, refuse } from '@cattc/decisions';
import type { BlockCause, ListingReason } from '../generated/resolvers.ts';
import type { EndedState } from '../member/member.ts';
import type { Listing, ListingBlock } from './listing.ts';

/** The part of a listing that blocks are about. */
export type Blockable = Pick<Listing, 'state' | 'stateBeforeBlock' | 'blocks'>;

/** Adds a cause: the first one keeps the state from before. */
export function addBlock({ state, stateBeforeBlock, blocks }: Blockable, block: ListingBlock): Blockable {
  return {
    state: 'BLOCKED',
    stateBeforeBlock: state === 'BLOCKED' ? stateBeforeBlock : state,
    blocks: [...blocks.filter(({ cause }) => cause !== block.cause), block],
  };
}

/** Takes a cause away: with the last one the state from before returns. */
export function removeBlock({ state, stateBeforeBlock, blocks }: Blockable, cause: BlockCause): Blockable {
  const left = blocks.filter((block) => block.cause !== cause);
  if (left.length > 0 || state !== 'BLOCKED') return { state, stateBeforeBlock, blocks: left };
  return { state: stateBeforeBlock ?? 'DRAFT', stateBeforeBlock: null, blocks: [] };
}

export function isBlockedBy({ blocks }: Pick<Blockable, 'blocks'>, cause: BlockCause): boolean {
  return blocks.some((block) => block.cause === cause);
}

/** Compliance adds and takes away its own cause only. */
export function refuseCause(action: 'block' | 'unblock', listing: Blockable): Refused<'BLOCK_CAUSE_PRESENT' | 'BLOCK_CAUSE_ABSENT'> | null {
  const present = isBlockedBy(listing, 'COMPLIANCE');
  if (action === 'block') return present ? refuse('BLOCK_CAUSE_PRESENT', { cause: 'COMPLIANCE' }) : null;
  const causes = listing.blocks.map(({ cause }) => cause).join(', ');
  return present ? null : refuse('BLOCK_CAUSE_ABSENT', { cause: 'COMPLIANCE', causes });
}

/** Why a membership that has come to this state blocks its owner's listings. */
export const reasonOfEnd: Readonly<Record<EndedState, ListingReason>> = {
  SUSPENDED: 'MEMBERSHIP_SUSPENDED',
  LAPSED: 'MEMBERSHIP_LAPSED',
  WITHDRAWN: 'MEMBERSHIP_WITHDRAWN',
  EXPELLED: 'MEMBERSHIP_EXPELLED',
};
