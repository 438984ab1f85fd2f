import { ApolloGateway } from '@apollo/gateway';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import type { Logger } from '@cattc/server';
import type { GraphQLSchema } from 'graphql';
import { SubgraphDataSource } from '../subgraphs/data-source.ts';
import type { SubgraphTransport } from '../subgraphs/subgraph-transport.ts';

/** ApolloGateway over a supergraph: it checks and swaps supergraphs, and its executor is the stock one. */
export interface FederatedGateway {
  readonly gateway: ApolloGateway;
  readonly executor: GatewayExecutor;
  /** Puts another supergraph in the place of the present one; throws, and keeps the present one, where it cannot be served. */
  update(supergraphSdl: string): void;
}

export interface FederatedGatewayOptions {
  readonly supergraphSdl: string;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly logger: Logger;
  /** Called for the first supergraph too. */
  readonly onSchema: (schema: GraphQLSchema, gateway: ApolloGateway) => void;
}

/** Loads the supergraph; the addresses in it are replaced by the transports of the same name. */
export async function loadGateway({ supergraphSdl, transports, logger, onSchema }: FederatedGatewayOptions): Promise<FederatedGateway> {
  // The gateway sends usage data unless this is set; it has no option for it.
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  let swap: ((updated: string) => void) | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl: async ({ update }) => {
      swap = update;
      return { supergraphSdl };
    },
    logger,
    __exposeQueryPlanExperimental: false,
    // It was composed and checked with this package; without this, NODE_ENV would decide.
    validateSupergraph: false,
    buildService({ name }) {
      const transport = transports.get(name);
      if (transport === undefined) throw new Error(`the supergraph has a subgraph "${name}" that the gateway has no address for`);
      return new SubgraphDataSource(transport);
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => onSchema(apiSchema, gateway));
  const { executor } = await gateway.load();
  return {
    gateway,
    executor,
    update(updated) {
      swap?.(updated);
    },
  };
}
