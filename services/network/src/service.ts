import { checkTable } from '@cattc/decisions';
import { type SubgraphConfig, startSubgraph } from '@cattc/subgraph';
import { auditResolvers } from './audit/audit-resolvers.ts';
import { createContext } from './context.ts';
import { countryResolvers } from './country/country-resolvers.ts';
import { AgencyMandateEntity, CountryGroupEntity } from './country/country-store.ts';
import { typeDefs } from './generated/type-defs.ts';
import { historyResolvers } from './history/history-resolvers.ts';
import { mandateTable } from './mandate/mandate.ts';
import { mandateResolvers } from './mandate/mandate-resolvers.ts';
import { MandateEntity } from './mandate/mandate-store.ts';
import { membershipTable } from './membership/membership.ts';
import { membershipResolvers } from './membership/membership-resolvers.ts';
import { MembershipEntity } from './membership/membership-store.ts';
import { migrations } from './migrations/index.ts';
import { organizationResolvers } from './organization/organization-resolvers.ts';
import { personTable } from './person/person.ts';
import { personResolvers } from './person/person-resolvers.ts';
import { PersonEntity } from './person/person-store.ts';
import { viewerResolvers } from './viewer/viewer-resolvers.ts';
import { vocabularyResolvers } from './vocabulary/vocabulary-resolvers.ts';

/** Starts the network subgraph. */
export function startService(config: SubgraphConfig, clock?: () => Date): ReturnType<typeof startSubgraph> {
  checkTable('membership', membershipTable, ['DRAFT', 'ACTIVE', 'RENEWAL_DUE', 'LAPSED']);
  checkTable('person', personTable, ['ACTIVE']);
  checkTable('mandate', mandateTable, ['ACTIVE']);
  return startSubgraph(
    {
      name: 'network',
      typeDefs,
      resolvers: [
        auditResolvers,
        countryResolvers,
        organizationResolvers,
        membershipResolvers,
        personResolvers,
        mandateResolvers,
        historyResolvers,
        viewerResolvers,
        vocabularyResolvers,
      ],
      entities: [CountryGroupEntity, AgencyMandateEntity, MembershipEntity, PersonEntity, MandateEntity],
      migrations,
      context: createContext,
    },
    config,
    clock,
  );
}
