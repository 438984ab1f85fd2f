import { checkTable } from '@cattc/decisions';
import { clockOf, createLogger } from '@cattc/server';
import { startSubgraph, transitionRelations } from '@cattc/subgraph';
import { auditResolvers } from './audit/audit-resolvers.ts';
import type { PartnersConfig } from './config.ts';
import { journalEventsConsumer } from './consumers/journal-events.ts';
import { keepMergedOrganizations } from './consumers/keep-merged-organizations.ts';
import { createContext } from './context.ts';
import { createFeedMetrics } from './feed/delivery/feed-metrics.ts';
import { startFeedWatch } from './feed/delivery/feed-watch.ts';
import { pullRoute } from './feed/delivery/pull-route.ts';
import { streamRoute } from './feed/delivery/stream-route.ts';
import { type AccessRelations, accessRules } from './generated/access.ts';
import { typeDefs } from './generated/type-defs.ts';
import { startJournalRotation } from './journal-rotation.ts';
import { migrations } from './migrations/index.ts';
import { partnerSystemTable } from './partner-system/partner-system.ts';
import { partnerSystemRelations } from './partner-system/partner-system-access.ts';
import { partnerSystemResolvers } from './partner-system/partner-system-resolvers.ts';
import { PartnerSystemEntity } from './partner-system/partner-system-store.ts';

/** For each type whose rules name relations: which of its records each holds for. */
export const relations: AccessRelations = { PartnerSystem: partnerSystemRelations, Transition: transitionRelations };

/**
 * Starts the partners subgraph: GraphQL, the journal, and the feeds over HTTP. The journal's days are the machine's, also where the service's time is moved: numbers follow
 * days, and what is kept for a while is kept for a while.
 */
export async function startService(config: PartnersConfig, clock?: () => Date): ReturnType<typeof startSubgraph> {
  checkTable('partner system', partnerSystemTable, ['ACTIVE']);
  const logger = createLogger({ name: 'partners', level: config.logLevel });
  const journalClock = clock ?? clockOf(undefined);
  const watch = startFeedWatch({ url: config.databaseWriterUrl, logger });
  try {
    const { stop, ...subgraph } = await startSubgraph(
      {
        name: 'partners',
        typeDefs,
        resolvers: [auditResolvers, partnerSystemResolvers],
        entities: [PartnerSystemEntity],
        access: { rules: accessRules, relations, viewer: (context) => context.caller },
        migrations,
        context: (request, parts) => createContext(request, parts, watch),
        consumers: () => [journalEventsConsumer(journalClock, watch.announce), keepMergedOrganizations()],
        routes({ reader, registry, authenticate }) {
          const { deploymentUrl, streamSeconds, keepAliveSeconds } = config;
          const metrics = createFeedMetrics(registry);
          const delivery = { reader: reader.manager, watch, metrics, deploymentUrl, streamSeconds, keepAliveSeconds, authenticate };
          return [pullRoute(delivery), streamRoute(delivery)];
        },
      },
      config,
      clock,
    );
    const rotation = startJournalRotation(config.databaseWriterUrl, journalClock, logger);
    return {
      ...subgraph,
      async stop() {
        await Promise.all([stop(), rotation.stop()]);
        await watch.stop();
      },
    };
  } catch (error) {
    await watch.stop();
    throw error;
  }
}
