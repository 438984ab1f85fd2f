import { type ColumnsOf, instantColumn } from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import type { CouncilDecision } from './membership-council.ts';

export const CouncilDecisionEntity = new EntitySchema<CouncilDecision>({
  name: 'CouncilDecision',
  tableName: 'council_decision',
  columns: {
    subject: { type: 'text', primary: true },
    version: { type: 'integer', primary: true },
    action: { type: 'text' },
    heldOn: { type: 'date' },
    quorum: { type: 'integer' },
    votes: { type: 'jsonb' },
    carried: { type: 'boolean' },
    recordedAt: instantColumn,
  } satisfies ColumnsOf<CouncilDecision>,
});

export async function insertCouncilDecision(manager: EntityManager, decision: CouncilDecision): Promise<void> {
  await manager.insert(CouncilDecisionEntity, { ...decision, votes: structuredClone(decision.votes) as never });
}

/** The decisions about these memberships, oldest first: one statement. */
export function findCouncilDecisions(manager: EntityManager, membershipIds: readonly string[]): Promise<CouncilDecision[]> {
  return manager.find(CouncilDecisionEntity, { where: { subject: In([...membershipIds]) }, order: { subject: 'ASC', version: 'ASC' } });
}
