import { type EntityManager, EntitySchema, In } from 'typeorm';
import type { Member } from './member.ts';

export const MemberEntity = new EntitySchema<Member>({
  name: 'Member',
  tableName: 'member',
  columns: {
    organizationId: { type: 'text', primary: true },
    membershipId: { type: 'text' },
    version: { type: 'integer' },
    country: { type: 'text' },
    state: { type: 'text' },
  },
});

export function findMembers(manager: EntityManager, organizationIds: readonly string[]): Promise<Member[]> {
  return manager.findBy(MemberEntity, { organizationId: In([...organizationIds]) });
}

/**
 * The member as it is until this transaction ends: whoever decides on a membership takes this lock before any listing's, so that
 * a reaction to the end of a membership comes wholly before or wholly after.
 */
export function holdMember(manager: EntityManager, organizationId: string): Promise<Member | null> {
  return manager.findOne(MemberEntity, { where: { organizationId }, lock: { mode: 'pessimistic_read' } });
}

/**
 * Keeps what is newer, locks the member in any case and answers what is known now. A later membership (ids sort by the time they were
 * made) stands above an earlier one, whose last events may come after its first ones.
 */
export async function recordMember(manager: EntityManager, member: Member): Promise<Member> {
  const { organizationId, membershipId, version, country, state } = member;
  await manager.query(
    `INSERT INTO member AS m (organization_id, membership_id, version, country, state) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (organization_id) DO UPDATE
       SET membership_id = excluded.membership_id, version = excluded.version, country = excluded.country, state = excluded.state
       WHERE (m.membership_id, m.version) < (excluded.membership_id, excluded.version)`,
    [organizationId, membershipId, version, country, state],
  );
  return (await manager.findOneBy(MemberEntity, { organizationId })) ?? member;
}
