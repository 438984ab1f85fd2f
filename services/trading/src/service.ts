import { checkTable } from '@cattc/decisions';
import { type SubgraphConfig, startSubgraph, transitionRelations } from '@cattc/subgraph';
import { auditResolvers } from './audit/audit-resolvers.ts';
import { blockListingsOnMembershipEnded } from './consumers/block-listings-on-membership-ended.ts';
import { keepMembers } from './consumers/keep-members.ts';
import { moveListingsOnOrganizationMerged } from './consumers/move-listings-on-organization-merged.ts';
import { unblockListingsOnMembershipActive } from './consumers/unblock-listings-on-membership-active.ts';
import { createContext } from './context.ts';
import { type AccessRelations, accessRules } from './generated/access.ts';
import { typeDefs } from './generated/type-defs.ts';
import { listingTable } from './listing/listing.ts';
import { listingRelations, type Viewer } from './listing/listing-access.ts';
import { listingResolvers } from './listing/listing-resolvers.ts';
import { ListingEntity } from './listing/listing-store.ts';
import { MemberEntity } from './member/member-store.ts';
import { migrations } from './migrations/index.ts';

/** For each type whose rules name relations: which of its records each holds for. */
export const relations: AccessRelations<Viewer> = { Listing: listingRelations, Transition: transitionRelations };

/** Starts the trading subgraph. */
export function startService(config: SubgraphConfig, clock?: () => Date): ReturnType<typeof startSubgraph> {
  checkTable('listing', listingTable, ['DRAFT']);
  return startSubgraph(
    {
      name: 'trading',
      typeDefs,
      resolvers: [auditResolvers, listingResolvers],
      entities: [MemberEntity, ListingEntity],
      access: { rules: accessRules, relations, viewer: (context) => context.viewer() },
      migrations,
      context: createContext,
      consumers: (parts) => [
        keepMembers(),
        blockListingsOnMembershipEnded(parts),
        unblockListingsOnMembershipActive(parts),
        moveListingsOnOrganizationMerged(parts),
      ],
    },
    config,
    clock,
  );
}
