import { type RequestContext, recordChanges } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import type { ListingReason } from '../generated/resolvers.ts';
import type { Listing, LongText } from './listing.ts';
import { addBlock, type Blockable, removeBlock } from './listing-block.ts';
import { ListingEntity, recorded } from './listing-store.ts';

/** How many listings are in memory at once. */
const chunk = 500;

/** Adds the cause MEMBERSHIP to every listing of an owner that does not have it. The caller holds the owner's member row. */
export function blockListingsOf(
  manager: EntityManager,
  request: RequestContext,
  ownerId: string,
  reason: ListingReason,
  effectiveAt: Date,
): Promise<void> {
  const since = effectiveAt.toISOString();
  return changeEach(manager, request, {
    ownerId,
    having: false,
    action: 'blockListing',
    reason,
    effectiveAt,
    change: (listing) => addBlock(listing, { cause: 'MEMBERSHIP', reason, since }),
  });
}

/** Takes the cause MEMBERSHIP from every listing of an owner that has it. The caller holds the owner's member row. */
export function unblockListingsOf(manager: EntityManager, request: RequestContext, ownerId: string, effectiveAt: Date): Promise<void> {
  return changeEach(manager, request, {
    ownerId,
    having: true,
    action: 'unblockListing',
    reason: 'MEMBERSHIP_ACTIVE',
    effectiveAt,
    change: (listing) => removeBlock(listing, 'MEMBERSHIP'),
  });
}

/** Gives every listing of an owner to another one, whatever its state. The caller holds the member rows of both. */
export function moveListings(
  manager: EntityManager,
  request: RequestContext,
  ownerId: string,
  survivorId: string,
  effectiveAt: Date,
): Promise<void> {
  return changeEach(manager, request, {
    ownerId,
    having: null,
    action: 'moveListing',
    reason: null,
    effectiveAt,
    change: ({ state, stateBeforeBlock, blocks }) => ({ state, stateBeforeBlock, blocks, ownerId: survivorId }),
  });
}

interface Sweep {
  readonly ownerId: string;
  /** Whether the listings meant have the cause MEMBERSHIP; null for all. */
  readonly having: boolean | null;
  readonly action: string;
  readonly reason: ListingReason | null;
  readonly effectiveAt: Date;
  change(listing: Blockable): Blockable & { readonly ownerId?: string };
}

/** Four statements for each chunk, in the order of the ids; each listing is told by one event. */
async function changeEach(manager: EntityManager, request: RequestContext, sweep: Sweep): Promise<void> {
  let last = '';
  for (;;) {
    const known = await lockNext(manager, sweep, last);
    const changed = known.map((before) => ({
      before,
      listing: { ...before, ...sweep.change(before), version: before.version + 1, updatedAt: request.now.toISOString() },
    }));
    await write(
      manager,
      changed.map(({ listing }) => listing),
    );
    await recordChanges(
      manager,
      request,
      changed.map(({ before, listing }) =>
        recorded({
          ...sweep,
          event: sweep.having === null ? 'updated' : listing.state === 'BLOCKED' ? 'blocked' : 'unblocked',
          before,
          listing,
        }),
      ),
    );
    if (known.length < chunk) return;
    last = known.at(-1)?.id ?? '';
  }
}

type Short = Omit<Listing, LongText>;

async function lockNext(manager: EntityManager, { ownerId, having }: Sweep, last: string): Promise<Short[]> {
  const columns = manager.connection.getMetadata(ListingEntity).columns.map(({ propertyName }) => propertyName);
  return manager
    .createQueryBuilder(ListingEntity, 'l')
    .select(columns.filter((name) => name !== 'description' && name !== 'advantages').map((name) => `l.${name}`))
    .where('l.ownerId = :ownerId AND l.id > :last', { ownerId, last })
    .andWhere('(l.blocks @> CAST(:mark AS jsonb)) = COALESCE(:having, l.blocks @> CAST(:mark AS jsonb))', {
      mark: JSON.stringify([{ cause: 'MEMBERSHIP' }]),
      having,
    })
    .orderBy('l.id')
    .limit(chunk)
    .setLock('pessimistic_write')
    .getMany();
}

async function write(manager: EntityManager, listings: readonly Short[]): Promise<void> {
  if (listings.length === 0) return;
  const rows = listings.map(({ id, ownerId, version, state, stateBeforeBlock, blocks, updatedAt }) => ({
    id,
    owner_id: ownerId,
    version,
    state,
    state_before_block: stateBeforeBlock,
    blocks,
    updated_at: updatedAt,
  }));
  await manager.query(
    `UPDATE listing l SET owner_id = r.owner_id, version = r.version, state = r.state, state_before_block = r.state_before_block, blocks = r.blocks, updated_at = r.updated_at
     FROM json_to_recordset($1) AS r(id text, owner_id text, version integer, state text, state_before_block text, blocks jsonb, updated_at timestamptz)
     WHERE l.id = r.id`,
    [JSON.stringify(rows)],
  );
}
