import { generateKeyPairSync } from 'node:crypto';
import { type PrivateJwk, parsePrivateJwk, parsePrivateJwks, parseTrustedIssuers, type TrustedIssuer } from '@cattc/identity';
import {
  clockVariable,
  describeVariables,
  isProduction,
  metricsTokenVariable,
  parsers,
  readTracing,
  readVariables,
  type TracingSettings,
  type Values,
  variable,
} from '@cattc/server';
import { allowedOrigins } from './cors.ts';
import type { MayExplain } from './inside/explain-header.ts';
import { type LoginSettings, parseLoginSettings } from './login-settings.ts';
import { gatewayProductionProblems } from './production.ts';
import { availableCores } from './workers/cores.ts';

const milliseconds = (description: string, fallback: number) =>
  variable({ description, unit: 'ms', default: String(fallback), parse: parsers.integer({ min: 1, max: 600_000 }) });
const count = (description: string, fallback: number, max: number) =>
  variable({ description, default: String(fallback), parse: parsers.integer({ min: 1, max }) });
const subgraphUrl = (name: string, port: number) =>
  variable({
    description: `Base URL of the ${name} subgraph; its GraphQL is at \`/graphql\``,
    default: `http://127.0.0.1:${port}`,
    parse: parsers.url({ protocols: ['http', 'https'] }),
  });

const spec = {
  host: variable({ description: 'Address to listen on; `0.0.0.0` for every one', default: '127.0.0.1', parse: parsers.text() }),
  port: variable({ description: 'Port to listen on; 0 for any free one', default: '4000', parse: parsers.port }),
  workers: variable<number | undefined>({
    name: 'GATEWAY_WORKERS',
    description:
      'Processes that answer on the one port; without it as many as there are cores in production, by affinity and the quota of the container, and else 1, which is this process alone',
    optional: true,
    parse: parsers.integer({ min: 1, max: 512 }),
  }),
  logLevel: variable({
    description: 'Least severe log line written',
    default: 'info',
    parse: parsers.oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal'),
  }),
  deploymentUrl: variable({
    description: 'Public URL of this deployment; the issuer of the internal tokens',
    default: 'http://127.0.0.1:4000',
    parse: parsers.url({ protocols: ['http', 'https'] }),
  }),
  issuers: variable<readonly TrustedIssuer[] | undefined>({
    description:
      'Issuers whose tokens are accepted, each with the name that its people are known by and the roles and countries that it may assert, as JSON `[{"name":"th","issuer":"…","jwksUri":"…","audience":"cattc","asserts":[{"role":"AGENCY","countries":["TH"]}]}]`; without it every token is refused',
    optional: true,
    parse: parsers.json(parseTrustedIssuers),
  }),
  eventLog: variable<string | undefined>({
    description:
      'Event log that tells who is suspended and who holds which mandate: kafka://host:port[,host:port…], or postgres://… for the embedded one, as a role that may read it; without it only what tokens say is known',
    optional: true,
    secret: true,
    parse: parsers.url({ protocols: ['kafka', 'postgres', 'postgresql'] }),
  }),
  signingKey: variable<readonly [PrivateJwk, ...PrivateJwk[]] | undefined>({
    description:
      'Ed25519 private key (JWK) that signs the internal tokens, or a list of them: the first signs, all are published; without it a new one at each start, for the workers of one gateway',
    optional: true,
    secret: true,
    parse: parsers.json(parsePrivateJwks),
  }),
  allowedOrigins: variable<readonly string[] | undefined>({
    description:
      'Origins whose pages may call the gateway from a browser, separated by commas, such as `http://localhost:3000`; `*` for every one; credentials are never allowed',
    optional: true,
    parse: allowedOrigins,
  }),
  graphiqlLogin: variable<LoginSettings | undefined>({
    description:
      'How people sign in at GraphiQL, as JSON `{"issuer":"…","clientId":"…","scope":"openid …"}` and where the issuer does not describe itself `authorizationEndpoint` and `tokenEndpoint`; without it they paste a token',
    optional: true,
    parse: parsers.json(parseLoginSettings),
  }),
  networkUrl: subgraphUrl('network', 4001),
  talentUrl: subgraphUrl('talent', 4002),
  tradingUrl: subgraphUrl('trading', 4003),
  partnersUrl: subgraphUrl('partners', 4004),
  clock: clockVariable,
  readyFile: variable({
    description: 'File that has to exist before the gateway first says that it is ready, made by whoever has something to finish before',
    optional: true,
    parse: parsers.text(),
  }),
  maxBodyBytes: variable({
    description: 'Longest request body',
    unit: 'bytes',
    default: String(4 * 1024 * 1024),
    parse: parsers.integer({ min: 1_024, max: 64 * 1024 * 1024 }),
  }),
  maxTokens: count('Most lexical tokens in an operation', 5_000, 100_000),
  maxDepth: count('Deepest nesting of fields in an operation, introspection aside', 15, 100),
  maxAliases: count('Most aliases in an operation', 50, 1_000),
  maxFields: count('Most fields of an operation, those of a fragment as often as it is spread', 5_000, 100_000),
  maxNodes: count('Most objects that an operation can answer, by the page sizes of its lists', 50_000, 10_000_000),
  executor: variable({
    description:
      'What runs the plans: `scanned` over the bytes of the answers where they are as foretold, `compiled` over parsed ones, or `stock` for the executor of @apollo/gateway',
    default: 'scanned',
    parse: parsers.oneOf('scanned', 'compiled', 'stock'),
  }),
  planningBudget: variable({
    description:
      'Most time that operations which were not asked before take to plan within a minute: of one person, and of all without a token together',
    unit: 'ms',
    default: '5000',
    parse: parsers.integer({ min: 100, max: 60_000 }),
  }),
  planCache: variable({
    description: 'Most memory that planned and compiled operations take, as estimated',
    unit: 'bytes',
    default: String(64 * 1024 * 1024),
    parse: parsers.integer({ min: 1024 * 1024, max: 4 * 1024 * 1024 * 1024 }),
  }),
  operationCache: variable({
    description: 'Most that parsed and validated operations may take of memory',
    unit: 'bytes',
    default: String(32 * 1024 * 1024),
    parse: parsers.integer({ min: 65_536, max: 4 * 1024 * 1024 * 1024 }),
  }),
  compressFrom: variable({
    description: 'Shortest answer of the graph that is compressed for clients that accept it',
    unit: 'bytes',
    default: '1400',
    parse: parsers.integer({ min: 0, max: 1024 * 1024 * 1024 }),
  }),
  shareReads: variable({
    description:
      'Longest since a read began that another same one of the same rights still waits for instead of being run; what was written elsewhere is seen after it at the latest; 0: each runs by itself',
    unit: 'ms',
    default: '50',
    parse: parsers.integer({ min: 0, max: 10_000 }),
  }),
  responseCache: variable({
    description:
      'Most that kept answers may take of memory, of reads that the SDL declares cacheable; the event log tells when they end, without it none is kept; 0: none',
    unit: 'bytes',
    default: String(64 * 1024 * 1024),
    parse: parsers.integer({ min: 0, max: 16 * 1024 * 1024 * 1024 }),
  }),
  explain: variable<MayExplain | undefined>({
    description:
      'Who may ask how operations are answered (`cattc-explain`): `anyone`, `secretariat` under mandates as ADMIN or SECRETARIAT, or `nobody`; without it `secretariat` in production, which refuses `anyone`, and elsewhere `anyone`',
    optional: true,
    parse: parsers.oneOf('anyone', 'secretariat', 'nobody'),
  }),
  operationNames: variable({
    description: 'Most names of operations that have figures of their own, those asked most; 0: none',
    default: '100',
    parse: parsers.integer({ min: 0, max: 1_000 }),
  }),
  subgraphConnections: count('Most connections to one subgraph', 64, 1_024),
  subgraphQueue: count('Most requests that wait for a connection to one subgraph', 1_000, 100_000),
  subgraphConnectTimeout: milliseconds('Longest wait for a connection to a subgraph', 2_000),
  subgraphHeadersTimeout: milliseconds("Longest wait for the start of a subgraph's answer", 15_000),
  subgraphBodyTimeout: milliseconds("Longest silence within a subgraph's answer", 15_000),
  subgraphAnswerTimeout: milliseconds("Longest time that a subgraph's answer may take from its start to its end", 60_000),
  metricsToken: metricsTokenVariable,
  eventStreams: count('Most clients that follow /events at once', 2_000, 100_000),
  eventStreamsPerPartner: count('Most requests under /events that one partner system has open at once', 20, 10_000),
  eventTimeout: milliseconds('Longest wait for partners to begin an answer under /events, long polling included', 60_000),
  subscriptions: count('Most subscriptions open at once; callers without a token have half of them', 20_000, 1_000_000),
  subscriptionsPerCaller: count('Most subscriptions that one person, or one machine, has open at once', 100, 100_000),
  subscriptionBuffer: count('Most values that wait for one subscriber; who is slower is cut, and goes on from the cursor', 64, 10_000),
  documentTransfers: count(
    'Most documents that are sent or fetched at once, of them half sent, and a quarter transfers of one document',
    64,
    10_000,
  ),
  documentPace: milliseconds('Longest time that 64 kB of a document, or its rest, may take to be sent or fetched', 15_000),
  drainTimeout: milliseconds('Longest wait for open requests when the process stops', 10_000),
};

export type Config = Omit<Values<typeof spec>, 'allowedOrigins' | 'explain' | 'issuers' | 'signingKey' | 'workers'> & {
  readonly allowedOrigins: readonly string[];
  readonly explain: MayExplain;
  readonly issuers: readonly TrustedIssuer[];
  /** The first signs the internal tokens, all are published. */
  readonly signingKey: readonly [PrivateJwk, ...PrivateJwk[]];
  readonly workers: number;
  /** Under NODE_ENV=production: the settings have been judged for it. */
  readonly production: boolean;
  /** Where spans go; undefined where nothing is traced. */
  readonly tracing: TracingSettings | undefined;
};

/** Reads and checks the whole environment; throws a ConfigError that lists every problem. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const production = isProduction(env);
  const tracing = readTracing(env, 'gateway');
  const values = readVariables(spec, env, (read) => [...(production ? gatewayProductionProblems(read) : []), ...tracing.problems]);
  const {
    allowedOrigins = [],
    explain = production ? 'secretariat' : 'anyone',
    issuers = [],
    signingKey = [ephemeralKey()],
    workers = production ? availableCores() : 1,
    ...rest
  } = values;
  return Object.freeze({ ...rest, allowedOrigins, explain, issuers, signingKey, workers, production, tracing: tracing.settings });
}

/** The environment table of the README. */
export const environmentTable: string = describeVariables(spec);

function ephemeralKey(): PrivateJwk {
  const parsed = parsePrivateJwk(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
  if (!parsed.ok) throw new Error(`a generated signing key ${parsed.problem}`);
  return parsed.value;
}
