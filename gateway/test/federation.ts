import type { Logger, Registry, Route } from '@cattc/server';
import { createLogger } from '@cattc/server';
import { type RunningGateway, readConfig, startGateway } from '../src/index.ts';
import type { FollowInvalidations } from '../src/response-cache/keep-responses.ts';
import { asserts, startIssuer, type TestIssuer } from './issuer.ts';
import { composeTestSupergraph, type SubgraphName, startSubgraph, type TestSubgraph } from './subgraphs.ts';

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly unknown[];
      readonly extensions: Record<string, unknown>;
    }[];
  };
}

/** A gateway over four subgraphs, with an issuer of tokens. */
export interface Federation {
  readonly gateway: RunningGateway;
  readonly issuer: TestIssuer;
  readonly subgraphs: Readonly<Record<SubgraphName, TestSubgraph>>;
  readonly deploymentUrl: string;
  ask(query: string, headers?: Record<string, string>, variables?: object): Promise<GraphqlAnswer>;
  /** Starts a subgraph again at the address it had. */
  restart(name: SubgraphName): Promise<void>;
  stop(): Promise<void>;
}

export interface FederationOptions {
  readonly env?: Record<string, string>;
  /** Further routes of partners. */
  readonly partnersRoutes?: readonly Route[];
  /** Further routes of network. */
  readonly networkRoutes?: readonly Route[];
  /** The gateway's; silent unless given. */
  readonly logger?: Logger;
  readonly registry?: Registry;
  /** Whether answers about organisations may be kept. */
  readonly keepsOrganizations?: boolean;
  /** Tells of what ends kept answers. */
  readonly invalidations?: FollowInvalidations;
  /** The clock by which tokens hold at the gateway. */
  readonly now?: () => Date;
  /** The clock by whose days mandates begin and end there. */
  readonly dates?: () => Date;
}

export async function startFederation({
  env = {},
  partnersRoutes = [],
  networkRoutes = [],
  logger = createLogger({ name: 'gateway', level: 'fatal' }),
  registry,
  invalidations,
  keepsOrganizations = false,
  now = () => new Date(),
  dates = () => new Date(),
}: FederationOptions = {}): Promise<Federation> {
  const deploymentUrl = 'http://cattc.test';
  const issuer = await startIssuer();
  let gateway: RunningGateway | undefined;
  const common = { issuer: deploymentUrl, jwksUrl: () => `${gateway?.url}/.well-known/gateway-jwks.json` };
  const routesOf: Partial<Record<SubgraphName, readonly Route[]>> = { partners: partnersRoutes, network: networkRoutes };
  const startOne = (name: SubgraphName, port = 0) => startSubgraph(name, { ...common, port, routes: routesOf[name] ?? [] });
  const subgraphs = {
    network: await startOne('network'),
    trading: await startOne('trading'),
    talent: await startOne('talent'),
    partners: await startOne('partners'),
  };
  const config = readConfig({
    CATTC_PORT: '0',
    CATTC_DEPLOYMENT_URL: deploymentUrl,
    CATTC_ISSUERS: JSON.stringify([{ name: 'test', issuer: issuer.issuer, jwksUri: issuer.jwksUri, audience: 'cattc', asserts }]),
    ...Object.fromEntries(Object.values(subgraphs).map(({ name, url }) => [`CATTC_${name.toUpperCase()}_URL`, url])),
    CATTC_DRAIN_TIMEOUT: '2000',
    ...env,
  });
  const running = await startGateway(config, composeTestSupergraph({ withOwn: true, withKept: keepsOrganizations }), logger, {
    now,
    dates,
    ...(registry === undefined ? {} : { registry }),
    ...(invalidations === undefined ? {} : { invalidations }),
  });
  gateway = running;
  return {
    gateway: running,
    issuer,
    subgraphs,
    deploymentUrl,
    async ask(query, headers = {}, variables = {}) {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, headers: response.headers, body: (await response.json()) as GraphqlAnswer['body'] };
    },
    async restart(name) {
      subgraphs[name] = await startOne(name, Number(new URL(subgraphs[name].url).port));
    },
    async stop() {
      await running.stop();
      await Promise.all([...Object.values(subgraphs).map((subgraph) => subgraph.stop()), issuer.stop()]);
    },
  };
}
