import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Caller } from '@cattc/decisions';
import { createInternalVerifier } from '@cattc/identity';
import { createLogger, type Exchange, graphqlRoute, type RunningServer, serve } from '@cattc/server';
import { type DocumentNode, GraphQLError, parse, print } from 'graphql';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@composeDirective"])
  @link(url: "https://specs.cattc.org/access/v1.0", import: ["@access"]) @composeDirective(name: "@access")
  directive @access(to: [String!]!, audience: String! = "PUBLIC", whileSuspended: Boolean! = false) on OBJECT | FIELD_DEFINITION`;

export const typeDefs = {
  network: parse(`${link}
    type Query { organization(id: ID!): Organization @access(to: "EVERYONE") organizations: [Organization!]! @access(to: "EVERYONE") fault: String @access(to: "EVERYONE")
      staffRoom: Organization @access(to: "STAFF") vault: Organization @access(to: "ADMIN", audience: "RESTRICTED") }
    type Mutation { rename(id: ID!, name: String!): Organization @access(to: "EVERYONE") close(id: ID!): CloseResult! @access(to: "SECRETARIAT") }
    union CloseResult = Organization | Refusal
    type Refusal { code: String! message: String! }
    type Subscription { organizationChanged(id: ID!, after: String): Organization @access(to: "EVERYONE") }
    type Organization @key(fields: "id") { id: ID! name: String! parent: Organization version: Int! }`),
  trading: parse(`${link}
    type Query { listing(id: ID!): Listing @access(to: "EVERYONE") }
    type Mutation { withdraw(id: ID!): Listing @access(to: "EVERYONE") }
    type Subscription { listingChanged(id: ID!, after: String): Listing @access(to: "STAFF") }
    type Listing @key(fields: "id") { id: ID! title: String! version: Int! seller: Organization }
    type Organization @key(fields: "id") { id: ID! listings: [Listing!] }`),
  talent: parse(`${link} type Query { position(id: ID!): ID @access(to: "EVERYONE") }`),
  partners: parse(`${link} type Query { partnerSystem(id: ID!): PartnerSystem @access(to: ["STAFF"], audience: "RESTRICTED") }
    type Subscription { partnerSystemChanged(id: ID!, after: String): PartnerSystem @access(to: ["STAFF"], audience: "RESTRICTED") }
    extend type Subscription { events(filter: FeedFilter, after: String): FeedEvent @access(to: "PARTNER_SYSTEM") }
    type FeedEvent { cursor: String! type: String! subject: ID! text: String! record: FeedRecord }
    union FeedRecord = Listing | PartnerSystem
    input FeedFilter { types: [String!] subject: ID }
    type Listing @key(fields: "id", resolvable: false) { id: ID! }
    type PartnerSystem @key(fields: "id") { id: ID! version: Int! }`),
};

export type SubgraphName = keyof typeof typeDefs;

/** The fields of node that the gateway itself has; the rest of its schema is about other things that these subgraphs do not have. */
const ownTypeDefs = parse(`${link}\n${readFileSync(join(import.meta.dirname, '../../schema/node.graphql'), 'utf8')}\ntype Query`);

/** The schema of network with organisations that may be kept, and that no event changes. */
function withKeptOrganizations(): DocumentNode {
  const kept = '@cacheControl(maxAge: 60, changedBy: ["network.organization:ITSELF"])';
  return parse(
    `extend schema @link(url: "https://specs.cattc.org/cache/v1.0", import: ["@cacheControl"]) @composeDirective(name: "@cacheControl")
    directive @cacheControl(maxAge: Int!, changedBy: [String!]! = []) on FIELD_DEFINITION
    ${print(typeDefs.network)
      .replace('organization(id: ID!): Organization', `$& ${kept}`)
      .replaceAll(/^ {2}(name: String!|version: Int!)$/gm, `$& ${kept}`)}`,
  );
}

/** With what the gateway itself answers, or of the other subgraphs alone. */
export function composeTestSupergraph({ withOwn = false, withKept = false } = {}): string {
  const network = withKept ? withKeptOrganizations() : typeDefs.network;
  const services = Object.entries({ ...typeDefs, network, ...(withOwn ? { gateway: ownTypeDefs } : {}) }).map(([name, document]) => ({
    name,
    typeDefs: document,
    url: `http://${name}.invalid/graphql`,
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

/** Ids of the questions for partners' systems: what stands in the audit of a subgraph. */
export const askedSystems: string[] = [];

/** Organisations that were merged, and into which. */
export const survivors = new Map<unknown, string>();

/** Versions of organisations that a test has changed; null for one that is hidden. */
export const versions = new Map<unknown, number | null>();

const organization = (id: unknown) => ({
  __typename: 'Organization',
  id,
  name: String(id).startsWith('org_long') ? 'x'.repeat(500_000) : `Name of ${id}`,
  parent: { id: 'org_parent' },
  version: versions.get(id) ?? 1,
});
const listing = (id: unknown) => ({
  __typename: 'Listing',
  id,
  title: `Title of ${id}`,
  version: 1,
  seller: { __typename: 'Organization', id: 'org_1' },
});

const resolvers = {
  network: {
    Query: {
      organization: (_: unknown, { id }: { id: string }) => organization(id),
      organizations: () => ['org_1', 'org_2'].map(organization),
      staffRoom: () => organization('org_staff'),
      vault: () => organization('org_vault'),
      fault: () => {
        throw new GraphQLError('The register is closed; try again tomorrow.', {
          extensions: { code: 'REGISTER_CLOSED', stacktrace: ['at secret'] },
        });
      },
    },
    Mutation: {
      close: (_: unknown, { id }: { id: string }) => organization(id),
      rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...organization(id), name }),
    },
    Organization: {
      __resolveReference: ({ id }: { id: string }) => (versions.get(id) === null ? null : organization(survivors.get(id) ?? id)),
    },
  },
  trading: {
    Query: { listing: (_: unknown, { id }: { id: string }) => listing(id) },
    Mutation: { withdraw: (_: unknown, { id }: { id: string }) => listing(id) },
    Listing: { __resolveReference: ({ id }: { id: string }) => listing(id) },
    Organization: { listings: ({ id }: { id: string }) => [listing(`lst_of_${id}`)] },
  },
  talent: {},
  partners: {
    Query: {
      partnerSystem(_: unknown, { id }: { id: string }) {
        askedSystems.push(id);
        return { id, version: 1 };
      },
    },
    PartnerSystem: { __resolveReference: ({ id }: { id: string }) => ({ id, version: 1 }) },
  },
};

/** One real subgraph; `before` may hold or break a request before it is executed. */
export interface TestSubgraph {
  readonly name: SubgraphName;
  readonly url: string;
  readonly calls: { readonly caller: Caller; readonly headers: IncomingHttpHeaders }[];
  before: (exchange: Exchange) => Promise<void> | void;
  stop(): Promise<void>;
}

export interface TestSubgraphOptions {
  /** Read at each request: the gateway's address is known only after its subgraphs'. */
  readonly jwksUrl: () => string;
  readonly issuer: string;
  readonly port?: number;
  readonly routes?: Parameters<typeof serve>[0]['routes'];
}

export async function startSubgraph(
  name: SubgraphName,
  { jwksUrl, issuer, port = 0, routes = [] }: TestSubgraphOptions,
): Promise<TestSubgraph> {
  const logger = createLogger({ name, level: 'fatal' });
  const schema = buildSubgraphSchema({ typeDefs: typeDefs[name], resolvers: resolvers[name] });
  let verifier: ReturnType<typeof createInternalVerifier> | undefined;
  const graphql = graphqlRoute({
    schema,
    // As a careless subgraph tells them.
    formatError: ({ extensions, ...formatted }, error) => ({
      ...formatted,
      extensions: { ...extensions, stacktrace: String((error as Error).stack).split('\n') },
    }),
    maxBodyBytes: 1_000_000,
    async context({ request }) {
      verifier ??= createInternalVerifier({ jwksUrl: jwksUrl(), issuer, audience: `cattc-${name}`, logger });
      subgraph.calls.push({ caller: await verifier.verify(request.headers.authorization), headers: request.headers });
      return {};
    },
  });
  const route = {
    ...graphql,
    async handle(exchange: Exchange) {
      await subgraph.before(exchange);
      if (!exchange.response.destroyed && !exchange.response.headersSent) await graphql.handle(exchange);
    },
  };
  const server: RunningServer = await serve({
    host: '127.0.0.1',
    port,
    logger,
    routes: [route, ...routes],
    drainMs: 0,
    trustRequestId: true,
  });
  const subgraph: TestSubgraph = {
    name,
    url: server.url,
    calls: [],
    before: () => {},
    async stop() {
      await server.stop();
      verifier?.stop();
    },
  };
  return subgraph;
}
