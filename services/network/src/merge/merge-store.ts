import { accept, type Decision, refuse } from '@cattc/decisions';
import { organizationEvents } from '@cattc/events';
import { type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, In } from 'typeorm';
import { isOn } from '../country/country.ts';
import { AgencyMandateEntity } from '../country/country-store.ts';
import { mergeDuplicates } from '../duplicate/duplicate-search-store.ts';
import { toldBy } from '../initiative/initiative-activity.ts';
import { countActivity } from '../initiative/initiative-activity-store.ts';
import type { Membership } from '../membership/membership.ts';
import { endedStates } from '../membership/membership.ts';
import { findMemberships, MembershipEntity, transferMembership } from '../membership/membership-store.ts';
import { eventView, type Organization } from '../organization/organization.ts';
import { finishIndex } from '../organization/organization-index-store.ts';
import { listMembershipsInSearch, takeOutOfSearch } from '../organization/organization-search-store.ts';
import { findOrganizations, findSameOrganization, lockOrganizations, resolveOrganizations } from '../organization/organization-store.ts';
import { recordOrganizations, refuseCircles, storeOrganizations } from '../organization/organization-write-store.ts';
import { type Merge, type MergedOrganization, type MergeFacts, type MergeInput, merge, refuseMerger } from './merge.ts';
import type { MergeCode } from './merge-messages.ts';

interface Expectation {
  readonly expectedVersion?: number | null | undefined;
  readonly expectedVersionInto?: number | null | undefined;
}

/**
 * Merges one record into another. Memberships are locked before records, and each in the order of their ids: as every other change of a membership
 * does, so that a merge comes wholly before or wholly after it.
 */
export async function mergeOrganizations(
  manager: EntityManager,
  request: RequestContext,
  { expectedVersion, expectedVersionInto, ...input }: MergeInput & Expectation,
): Promise<Decision<Merge, MergeCode>> {
  // Before any record is named to somebody who may not merge.
  const refused = refuseMerger(request.caller);
  if (refused !== null) return refused;
  const locked = await lockBoth(manager, input);
  if (locked === null) return refuse('NOT_FOUND', { id: input.id });
  if (locked.survivor === null) return refuse('NOT_FOUND', { id: input.into });
  const { merged, survivor, memberships } = locked;
  for (const [expected, { version }] of [
    [expectedVersion, merged],
    [expectedVersionInto, survivor],
  ] as const) {
    if (expected != null && expected !== version) return refuse('STALE_VERSION', { expected, actual: version });
  }
  const facts = await findFacts(manager, request, merged, survivor, memberships);
  const decision = merge(input, merged, survivor, facts, request.caller);
  if (decision.kind === 'refused') return decision;
  return write(manager, request, decision.change, merged, survivor);
}

/** Those that were merged into each of these, directly or by way of others, the latest first, at most 100 of each: one statement. */
export async function findMergedInto(
  manager: EntityManager,
  ids: readonly string[],
): Promise<(MergedOrganization & { readonly survivor: string })[]> {
  const rows: (Omit<MergedOrganization, 'mergedAt'> & { readonly survivor: string; readonly mergedAt: Date })[] = await manager.query(
    `SELECT m.* FROM unnest($1::text[]) AS s(id) CROSS JOIN LATERAL (
       SELECT survivor_id AS survivor, id, ror_id AS "rorId", names, merged_into AS "mergedInto", merged_at AS "mergedAt"
       FROM organization WHERE survivor_id = s.id ORDER BY merged_at DESC, id LIMIT 100) m`,
    [ids],
  );
  return rows.map((row) => ({ ...row, mergedAt: row.mergedAt.toISOString() }));
}

interface Locked {
  readonly merged: Organization;
  /** What `into` means; null where there is none. */
  readonly survivor: Organization | null;
  /** The live memberships of both, locked. */
  readonly memberships: readonly Membership[];
}

async function lockBoth(manager: EntityManager, { id, into }: Pick<MergeInput, 'id' | 'into'>): Promise<Locked | null> {
  const seen = await resolveOrganizations(manager, [id, into]);
  if (!seen.has(id)) return null;
  let survivorId = seen.get(into)?.id;
  for (;;) {
    const ids = [id, ...(survivorId === undefined ? [] : [survivorId])];
    const memberships = await lockLive(manager, ids);
    const records = await lockOrganizations(manager, ids);
    const merged = records.find((record) => record.id === id);
    const survivor = records.find((record) => record.id === survivorId) ?? null;
    if (merged === undefined) return null;
    // What was merged while it was waited for leads on; an application that came between is locked now.
    const isCurrent = records.every(
      ({ membershipId, membershipState }) =>
        membershipId === null ||
        membershipState === null ||
        endedStates.includes(membershipState) ||
        memberships.some((each) => each.id === membershipId),
    );
    if (survivor !== null && survivor.mergedInto !== null) survivorId = survivor.survivorId;
    else if (isCurrent) return { merged, survivor, memberships };
  }
}

function lockLive(manager: EntityManager, organizationIds: readonly string[]): Promise<Membership[]> {
  return manager
    .createQueryBuilder(MembershipEntity, 'm')
    .where('m.organizationId IN (:...organizationIds) AND m.state NOT IN (:...endedStates)', { organizationIds, endedStates })
    .orderBy('m.id')
    .setLock('pessimistic_write')
    .getMany();
}

async function findFacts(
  manager: EntityManager,
  { now }: RequestContext,
  merged: Organization,
  survivor: Organization,
  memberships: readonly Membership[],
): Promise<MergeFacts> {
  const ids = await findSameOrganization(manager, merged.id);
  const agencyMandates = await manager.findBy(AgencyMandateEntity, { organizationId: In(ids) });
  const [row]: { mandates: number }[] = await manager.query(
    `SELECT count(*)::integer AS mandates FROM mandate WHERE organization_id = ANY($1) AND state = 'ACTIVE'`,
    [ids],
  );
  const today = now.toISOString().slice(0, 10);
  const of = ({ id }: Organization) => memberships.find(({ organizationId }) => organizationId === id) ?? null;
  return {
    membership: of(merged),
    membershipInto: of(survivor),
    mandates: row?.mandates ?? 0,
    agencyMandates: agencyMandates.length,
    liveAgencyMandates: agencyMandates.filter((mandate) => isOn(mandate, today)).length,
    earlierMerges: ids.length - 1,
    now,
  };
}

async function write(
  manager: EntityManager,
  request: RequestContext,
  change: Merge,
  before: Organization,
  survivorBefore: Organization,
): Promise<Decision<Merge, MergeCode>> {
  const { merged, survivor, moves, reason, note } = change;
  await manager.query('SAVEPOINT merge');
  await manager.query(
    `UPDATE organization SET version = $2, ror_id = $3, national_ids = '[]', merged_into = $4, survivor_id = $4, merged_at = $5, updated_at = $5,
       membership_id = NULL, membership_state = NULL WHERE id = $1`,
    [merged.id, merged.version, merged.rorId, survivor.id, request.now],
  );
  await manager.query('UPDATE organization SET survivor_id = $2 WHERE survivor_id = $1', [merged.id, survivor.id]);
  await takeOutOfSearch(manager, [merged.id]);
  await manager.query('DELETE FROM organization_national_id WHERE id = $1', [merged.id]);
  const taken = survivor.version === survivorBefore.version ? [] : [{ organization: survivor, before: survivorBefore }];
  const unfinished = await storeOrganizations(manager, taken);
  const circle = (await refuseCircles(manager, [survivor.id])).get(survivor.id);
  if (circle !== undefined) {
    await manager.query('ROLLBACK TO SAVEPOINT merge');
    return circle;
  }
  await recordChanges(manager, request, [
    {
      event: organizationEvents.merged,
      subject: merged.id,
      version: merged.version,
      action: 'mergeOrganizations',
      fromState: before.status,
      toState: 'MERGED',
      before: eventView(before),
      after: eventView(merged),
      reason,
      // Everybody reads the event; why it was done is the staff's.
      tellsReason: false,
      note,
      effectiveAt: request.now,
    },
  ]);
  await countActivity(manager, [toldBy.organization(eventView(merged), request.now)]);
  await recordOrganizations(manager, request, taken, 'mergeOrganizations');
  const membership = moves.membership === null ? null : await move(manager, request, moves.membership, survivor);
  if (membership === null) await keepLastMembership(manager, before, survivorBefore);
  // What ended is the survivor's too, for whoever reads it: nothing happened to it.
  await manager.query('UPDATE membership SET organization_id = $2 WHERE organization_id = $1', [merged.id, survivor.id]);
  await mergeDuplicates(manager, before, survivorBefore);
  await finishIndex(manager, unfinished);
  const [current = survivor] = await findOrganizations(manager, [survivor.id]);
  return accept({ ...change, survivor: current, moves: { ...moves, membership } });
}

async function move(manager: EntityManager, request: RequestContext, { id }: Membership, survivor: Organization): Promise<Membership> {
  const moved = await transferMembership(manager, request, id, survivor);
  if (moved.kind === 'refused') throw new Error(`${id} does not move: ${moved.refusal.code}`);
  return moved.change;
}

/** A survivor that has no live membership shows the last one of both: ids sort by the time they were made. */
async function keepLastMembership(manager: EntityManager, merged: Organization, survivor: Organization): Promise<void> {
  const { membershipId, membershipState } = merged;
  if (membershipId === null || membershipState === null) return;
  const isLive = survivor.membershipState !== null && !endedStates.includes(survivor.membershipState);
  if (isLive || (survivor.membershipId !== null && survivor.membershipId > membershipId)) return;
  await manager.query('UPDATE organization SET membership_id = $2, membership_state = $3 WHERE id = $1', [
    survivor.id,
    membershipId,
    membershipState,
  ]);
  const [last] = await findMemberships(manager, [membershipId]);
  if (last !== undefined) await listMembershipsInSearch(manager, [{ ...last, organizationId: survivor.id }]);
}
