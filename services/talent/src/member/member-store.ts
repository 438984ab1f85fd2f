import type { EntityManager } from 'typeorm';
import { type HostStanding, type Member, standingOf } from './member.ts';

const columns = `membership_id AS "membershipId", organization_id AS "organizationId", country, state, sequence`;

/** The standing of each organisation: one statement. */
export async function findStandings(
  manager: EntityManager,
  organizationIds: readonly string[],
): Promise<ReadonlyMap<string, HostStanding>> {
  const members: Member[] = await manager.query(`SELECT ${columns} FROM member WHERE organization_id = ANY($1)`, [organizationIds]);
  return new Map(organizationIds.map((id) => [id, standingOf(members.filter(({ organizationId }) => organizationId === id))] as const));
}

/**
 * The memberships of an organisation, kept from changing until the transaction ends. Every transaction takes this lock before it takes a
 * position's: so a reaction to the membership's end comes before a decision that rests on it, which then sees the end, or after it, and then
 * sees what it made.
 */
export function lockMembers(manager: EntityManager, organizationId: string): Promise<Member[]> {
  return manager.query(`SELECT ${columns} FROM member WHERE organization_id = $1 ORDER BY membership_id FOR SHARE`, [organizationId]);
}

/**
 * The same for a reaction to an event of a membership, which it takes in first: so the reaction does not depend on how far keep-members has come.
 */
export async function lockMembersAsOf(manager: EntityManager, told: Member): Promise<Member[]> {
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
