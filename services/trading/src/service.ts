import { checkTable } from '@cattc/decisions';
import { type SubgraphConfig, startSubgraph } from '@cattc/subgraph';
import { auditResolvers } from './audit/audit-resolvers.ts';
import { blockListingsOnMembershipEnded } from './consumers/block-listings-on-membership-ended.ts';
import { keepMembers } from './consumers/keep-members.ts';
import { unblockListingsOnMembershipActive } from './consumers/unblock-listings-on-membership-active.ts';
import { createContext } from './context.ts';
import { typeDefs } from './generated/type-defs.ts';
import { listingTable } from './listing/listing.ts';
import { listingResolvers } from './listing/listing-resolvers.ts';
import { ListingEntity } from './listing/listing-store.ts';
import { MemberEntity } from './member/member-store.ts';
import { migrations } from './migrations/index.ts';

/** Starts the trading subgraph. */
export function startService(config: SubgraphConfig, clock?: () => Date): ReturnType<typeof startSubgraph> {
  checkTable('listing', listingTable, ['DRAFT']);
  return startSubgraph(
    {
      name: 'trading',
      typeDefs,
      resolvers: [auditResolvers, listingResolvers],
      entities: [MemberEntity, ListingEntity],
      migrations,
      context: createContext,
      consumers: (parts) => [keepMembers(), blockListingsOnMembershipEnded(parts), unblockListingsOnMembershipActive(parts)],
    },
    config,
    clock,
  );
}
