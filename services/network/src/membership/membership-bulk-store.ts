import { accept, type Decision } from '@cattc/decisions';
import { isDryRun } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import { type Membership, mutationOf } from './membership.ts';
import { type BulkInput, bulkActions, refuseBulk } from './membership-bulk.ts';
import type { MembershipCode } from './membership-messages.ts';
import { changeMembership, type MembershipRequest } from './membership-store.ts';

/** What became of one membership of several. */
export interface BulkOutcome {
  readonly id: string;
  readonly decision: Decision<Membership, MembershipCode>;
}

/**
 * Decides about several memberships in one transaction, each on its own; answers in the order of the input. Rows are locked in the order of their ids, whatever
 * order they were given in, so that two who decide about the same ones do not wait for each other. The audit has each that was refused.
 */
export async function decideMemberships(
  manager: EntityManager,
  request: MembershipRequest,
  input: BulkInput,
): Promise<Decision<readonly BulkOutcome[], MembershipCode>> {
  const refused = refuseBulk(input, request.caller);
  if (refused !== null) return refused;
  const { action, items, ...said } = input;
  const name = bulkActions[action];
  const outcomes: BulkOutcome[] = [];
  for (const item of items.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const decision = await changeMembership(manager, request, name, { ...said, ...item });
    outcomes.push({ id: item.id, decision });
    if (decision.kind === 'refused' && !isDryRun(manager))
      await request.audit.decided(manager, mutationOf[name], { id: item.id }, decision);
  }
  const place = new Map(items.map(({ id }, index) => [id, index]));
  return accept(outcomes.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)));
}
