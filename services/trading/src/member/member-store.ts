import { findSurvivor, lockSurvivor } from '@cattc/subgraph';
import { type EntityManager, EntitySchema } from 'typeorm';
import { currentOf, type Member } from './member.ts';

export const MemberEntity = new EntitySchema<Member>({
  name: 'Member',
  tableName: 'member',
  columns: {
    membershipId: { type: 'text', primary: true },
    organizationId: { type: 'text' },
    version: { type: 'integer' },
    country: { type: 'text' },
    state: { type: 'text' },
  },
});

/** The memberships of each of these organisations and of those that were merged into it, told as its own. */
const ofOrganizations = `SELECT m.membership_id AS "membershipId", o.id AS "organizationId", m.version, m.country, m.state
  FROM unnest($1::text[]) AS o(id)
  CROSS JOIN LATERAL (SELECT o.id AS record UNION ALL SELECT g.id FROM merged_record g WHERE g.survivor_id = o.id) r
  JOIN member m ON m.organization_id = r.record`;

/** The membership that counts of each of these organisations that has one: one statement. */
export async function findMembers(manager: EntityManager, organizationIds: readonly string[]): Promise<Member[]> {
  const ids = [...new Set(organizationIds)];
  const found: Member[] = await manager.query(ofOrganizations, [ids]);
  return ids.flatMap((id) => currentOf(found.filter(({ organizationId }) => organizationId === id)) ?? []);
}

/**
 * The member as it is until this transaction ends, of an organisation that was merged its survivor: whoever decides on a membership takes this lock
 * before any listing's, so that a reaction to the end of a membership, or to a merge, comes wholly before or wholly after.
 */
export function holdMember(manager: EntityManager, organizationId: string): Promise<Member | null> {
  return lockMember(manager, organizationId, 'SHARE');
}

/** Locks the memberships of an organisation, in the order of their ids, and answers the one that counts. */
export async function lockMember(manager: EntityManager, organizationId: string, mode: 'SHARE' | 'UPDATE'): Promise<Member | null> {
  const { locked } = await lockSurvivor<Member[]>(manager, organizationId, (id) =>
    manager.query(`${ofOrganizations} ORDER BY m.membership_id FOR ${mode} OF m`, [[id]]),
  );
  return currentOf(locked);
}

/** Keeps what is newer of a membership, locks all of its organisation's in any case and answers the one that counts now: of an organisation that was merged its survivor's. */
export async function recordMember(manager: EntityManager, member: Member): Promise<Member> {
  const { organizationId, membershipId, version, country, state } = member;
  await lockMember(manager, organizationId, 'UPDATE');
  await manager.query(
    `INSERT INTO member AS m (membership_id, organization_id, version, country, state) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (membership_id) DO UPDATE
       SET organization_id = excluded.organization_id, version = excluded.version, country = excluded.country, state = excluded.state
       WHERE m.version < excluded.version`,
    [membershipId, organizationId, version, country, state],
  );
  return (await findMembers(manager, [await findSurvivor(manager, organizationId)]))[0] ?? member;
}
