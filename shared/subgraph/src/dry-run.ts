import type { EntityManager } from 'typeorm';

const dryRuns = new WeakSet<EntityManager>();

/** Remembers that nothing of a transaction will be stored. */
export function markDryRun(manager: EntityManager): void {
  dryRuns.add(manager);
}

/** Whether nothing of a transaction will be stored. */
export function isDryRun(manager: EntityManager): boolean {
  return dryRuns.has(manager);
}
