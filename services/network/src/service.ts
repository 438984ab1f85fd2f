import { checkTable } from '@cattc/decisions';
import { type SubgraphConfig, startSubgraph } from '@cattc/subgraph';
import { auditResolvers } from './audit/audit-resolvers.ts';
import { createContext } from './context.ts';
import { countryResolvers } from './country/country-resolvers.ts';
import { AgencyMandateEntity, CountryGroupEntity } from './country/country-store.ts';
import { typeDefs } from './generated/type-defs.ts';
import { membershipTable } from './membership/membership.ts';
import { membershipResolvers } from './membership/membership-resolvers.ts';
import { MembershipEntity } from './membership/membership-store.ts';
import { migrations } from './migrations/index.ts';
import { organizationResolvers } from './organization/organization-resolvers.ts';
import { viewerResolvers } from './viewer/viewer-resolvers.ts';
import { vocabularyResolvers } from './vocabulary/vocabulary-resolvers.ts';

/** Starts the network subgraph. */
export function startService(config: SubgraphConfig, clock?: () => Date): ReturnType<typeof startSubgraph> {
  checkTable('membership', membershipTable, ['DRAFT', 'ACTIVE', 'RENEWAL_DUE', 'LAPSED']);
  return startSubgraph(
    {
      name: 'network',
      typeDefs,
      resolvers: [auditResolvers, countryResolvers, organizationResolvers, membershipResolvers, viewerResolvers, vocabularyResolvers],
      entities: [CountryGroupEntity, AgencyMandateEntity, MembershipEntity],
      migrations,
      context: createContext,
    },
    config,
    clock,
  );
}
