import type { RequestContext } from '@cattc/subgraph';
import { type EntityManager, In } from 'typeorm';
import type { Position, PositionChange } from './position.ts';
import { PositionEntity, record, writeStates } from './position-row-store.ts';

/** Gives every position of a host to another one, whatever its state. The caller holds the memberships of both. */
export async function movePositions(
  manager: EntityManager,
  request: RequestContext,
  hostId: string,
  survivorId: string,
  effectiveAt: Date,
): Promise<void> {
  const positions = await manager.find(PositionEntity, { where: { hostId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  if (positions.length === 0) return;
  const changes = positions.map((before) => ({
    before,
    change: {
      position: { ...before, hostId: survivorId, version: before.version + 1, updatedAt: request.now.toISOString() },
      action: 'movePosition',
      event: 'updated',
      reason: null,
      note: null,
      effectiveAt,
    } satisfies PositionChange,
  }));
  await manager.query('UPDATE position SET host_id = $2, version = version + 1, updated_at = $3 WHERE host_id = $1', [
    hostId,
    survivorId,
    request.now,
  ]);
  await record(manager, request, changes);
}

/**
 * Runs a reaction on every position of a host that is not closed, under their row locks: four statements however many there are.
 * The caller holds the lock of the host's memberships.
 */
export async function reactOnPositions(
  manager: EntityManager,
  request: RequestContext,
  hostId: string,
  react: (position: Position) => PositionChange | null,
): Promise<void> {
  const positions = await manager.find(PositionEntity, {
    where: { hostId, state: In(['DRAFT', 'OPEN', 'BLOCKED']) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const changes = positions.flatMap((before) => {
    const change = react(before);
    return change === null ? [] : [{ change, before }];
  });
  if (changes.length === 0) return;
  await writeStates(
    manager,
    changes.map(({ change }) => change.position),
  );
  await record(manager, request, changes);
}
