import type { RequestContext } from '@cattc/subgraph';
import { type EntityManager, In } from 'typeorm';
import type { Position, PositionChange } from './position.ts';
import { PositionEntity, record, writeStates } from './position-row-store.ts';

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
