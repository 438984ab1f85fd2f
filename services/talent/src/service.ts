import { checkTable } from '@cattc/decisions';
import { type SubgraphConfig, startSubgraph, transitionRelations } from '@cattc/subgraph';
import { auditResolvers } from './audit/audit-resolvers.ts';
import { blockPositionsOnMembershipEnded } from './consumers/block-positions-on-membership-ended.ts';
import { keepMembers } from './consumers/keep-members.ts';
import { movePositionsOnOrganizationMerged } from './consumers/move-positions-on-organization-merged.ts';
import { unblockPositionsOnMembershipActive } from './consumers/unblock-positions-on-membership-active.ts';
import { createContext } from './context.ts';
import { type AccessRelations, accessRules } from './generated/access.ts';
import { typeDefs } from './generated/type-defs.ts';
import { migrations } from './migrations/index.ts';
import { positionTable } from './position/position.ts';
import { positionRelations } from './position/position-access.ts';
import { positionReactions } from './position/position-block.ts';
import { positionResolvers } from './position/position-resolvers.ts';
import { PositionEntity } from './position/position-row-store.ts';
import { talentProfileTable } from './talent-profile/talent-profile.ts';
import { talentProfileRelations } from './talent-profile/talent-profile-access.ts';
import { talentProfileResolvers } from './talent-profile/talent-profile-resolvers.ts';
import { TalentProfileEntity } from './talent-profile/talent-profile-store.ts';

/** For each type whose rules name relations: which of its records each holds for. */
export const relations: AccessRelations = {
  Position: positionRelations,
  TalentProfile: talentProfileRelations,
  Transition: transitionRelations,
};

/** Starts the talent subgraph. */
export function startService(config: SubgraphConfig, clock?: () => Date): ReturnType<typeof startSubgraph> {
  checkTable('position', { ...positionTable, ...positionReactions }, ['DRAFT']);
  checkTable('talent profile', talentProfileTable, ['DRAFT']);
  return startSubgraph(
    {
      name: 'talent',
      typeDefs,
      resolvers: [auditResolvers, positionResolvers, talentProfileResolvers],
      entities: [PositionEntity, TalentProfileEntity],
      access: { rules: accessRules, relations, viewer: (context) => context.caller },
      migrations,
      context: createContext,
      // In this order: of several events that come together, the reactions judge by the last one.
      consumers: (parts) => [
        keepMembers(),
        blockPositionsOnMembershipEnded(parts),
        unblockPositionsOnMembershipActive(parts),
        movePositionsOnOrganizationMerged(parts),
      ],
    },
    config,
    clock,
  );
}
