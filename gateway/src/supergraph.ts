import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Logger } from '@cattc/server';
import { gated, type RootRules } from './access-gate.ts';
import { SubgraphDataSource } from './data-source.ts';
import type { SubgraphClient } from './subgraph-client.ts';

/** The composed supergraph that was built with this package, seen from `gateway/dist/src`. */
export function readSupergraph(): Promise<string> {
  return readFile(join(import.meta.dirname, '../../supergraph.graphql'), 'utf8');
}

/** The planner and executor over the supergraph, behind the rules of its root fields; the addresses in it are replaced by the clients of the same name. */
export function createGateway(
  supergraphSdl: string,
  clients: readonly SubgraphClient[],
  rules: RootRules,
  logger: Logger,
): GatewayInterface {
  const byName = new Map(clients.map((client) => [client.name, client]));
  // The gateway sends usage data unless this is set; it has no option for it.
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    __exposeQueryPlanExperimental: false,
    // It was composed and checked with this package; without this, NODE_ENV would decide.
    validateSupergraph: false,
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    buildService({ name }) {
      const client = byName.get(name);
      if (client === undefined) throw new Error(`the supergraph has a subgraph "${name}" that the gateway has no address for`);
      return new SubgraphDataSource(client);
    },
  });
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    async load(options) {
      const { executor } = await gateway.load(options);
      return { executor: executor && gated(executor, rules) };
    },
    stop: () => gateway.stop(),
  };
}
