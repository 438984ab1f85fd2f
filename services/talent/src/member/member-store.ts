import { lockSurvivor } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import { type HostStanding, type Member, standingOf } from './member.ts';

/** The memberships of each of these organisations and of those that were merged into it, told as its own. */
const ofOrganizations = `SELECT m.membership_id AS "membershipId", o.id AS "organizationId", m.country, m.state, m.sequence
  FROM unnest($1::text[]) AS o(id)
  CROSS JOIN LATERAL (SELECT o.id AS record UNION ALL SELECT g.id FROM merged_record g WHERE g.survivor_id = o.id) r
  JOIN member m ON m.organization_id = r.record`;

/** The standing of each organisation: one statement. */
export async function findStandings(
  manager: EntityManager,
  organizationIds: readonly string[],
): Promise<ReadonlyMap<string, HostStanding>> {
  const members: Member[] = await manager.query(ofOrganizations, [organizationIds]);
  return new Map(organizationIds.map((id) => [id, standingOf(members.filter(({ organizationId }) => organizationId === id))] as const));
}

/** An organisation with its memberships. */
export interface Host {
  readonly organizationId: string;
  readonly members: readonly Member[];
}

/**
 * The memberships of an organisation, of one that was merged those of its survivor, kept from changing until the transaction ends. Every transaction
 * takes this lock before it takes a position's: so a reaction to the membership's end, or to a merge, comes before a decision that rests on it, which
 * then sees the end, or after it, and then sees what it made.
 */
export async function lockMembers(manager: EntityManager, organizationId: string, mode: 'SHARE' | 'UPDATE' = 'SHARE'): Promise<Host> {
  const { id, locked } = await lockSurvivor<Member[]>(manager, organizationId, (survivor) =>
    manager.query(`${ofOrganizations} ORDER BY m.membership_id FOR ${mode} OF m`, [[survivor]]),
  );
  return { organizationId: id, members: locked };
}

/**
 * The same for a reaction to an event of a membership, which it takes in first: so the reaction does not depend on how far keep-members has come.
 */
export async function lockMembersAsOf(manager: EntityManager, told: Member): Promise<Host> {
  await writeMembers(manager, [told]);
  return lockMembers(manager, told.organizationId);
}

/** Takes in what events told of memberships; what is known from a later event stays. */
export async function writeMembers(manager: EntityManager, members: readonly Member[]): Promise<void> {
  const sorted = members.toSorted((a, b) => (a.membershipId < b.membershipId ? -1 : 1));
  await manager.query(
    `INSERT INTO member (membership_id, organization_id, country, state, sequence)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::integer[])
     ON CONFLICT (membership_id) DO UPDATE SET organization_id = excluded.organization_id, country = excluded.country,
       state = excluded.state, sequence = excluded.sequence
     WHERE member.sequence < excluded.sequence`,
    [
      sorted.map(({ membershipId }) => membershipId),
      sorted.map(({ organizationId }) => organizationId),
      sorted.map(({ country }) => country),
      sorted.map(({ state }) => state),
      sorted.map(({ sequence }) => sequence),
    ],
  );
}
