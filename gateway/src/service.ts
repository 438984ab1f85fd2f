import { setTimeout as delay } from 'node:timers/promises';
import { createInternalSigner, createTokenVerifier, type TokenVerifier } from '@cattc/identity';
import {
  Counter,
  clockOf,
  createLogger,
  createRegistry,
  Gauge,
  Histogram,
  healthRoutes,
  joinFigures,
  type Logger,
  metricsRoute,
  type Readiness,
  type Registry,
  type Route,
  serve,
  startTracing,
} from '@cattc/server';
import { type RootRules, rootRules } from './access-gate.ts';
import { watchAccess } from './access-watch.ts';
import { type Config, readConfig } from './config.ts';
import { contextOf } from './context.ts';
import { withCors } from './cors.ts';
import { followDirectory } from './directory/follow-directory.ts';
import { createDocumentProxy } from './document-proxy.ts';
import { createEngine } from './engine.ts';
import { createEventProxy } from './event-proxy.ts';
import { eventSchemasRoute } from './event-schemas.ts';
import { createGraphiql, wantsPage } from './graphiql.ts';
import { graphqlFront } from './http/graphql-front.ts';
import { keptFigures, operationFigures } from './inside/figures.ts';
import { inOwnTraces } from './inside/watched-engine.ts';
import { createOwnSubgraph } from './node/own-subgraph.ts';
import { OperationStore } from './operations/operation-store.ts';
import { watchReadiness } from './readiness.ts';
import { noteRefusedCallers } from './refused-callers.ts';
import { type FollowInvalidations, keepResponses } from './response-cache/keep-responses.ts';
import { SubgraphClient } from './subgraphs/subgraph-client.ts';
import { ownName } from './subgraphs/subgraph-error.ts';
import type { SubgraphTransport } from './subgraphs/subgraph-transport.ts';
import { followChanges } from './subscriptions/changes.ts';
import { eventStream, wantsEventStream } from './subscriptions/event-stream.ts';
import { createFeedSource } from './subscriptions/feed-source.ts';
import { Places } from './subscriptions/places.ts';
import { Subscriptions } from './subscriptions/subscriptions.ts';
import { webSocketUpgrade } from './subscriptions/web-socket.ts';
import { readSupergraph } from './supergraph.ts';
import { alone, type Fellows } from './workers/fellows.ts';
import { joinReadiness } from './workers/join-readiness.ts';

export interface RunningGateway {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** What a measurement or a test puts in the place of the gateway's own. */
export interface GatewayParts {
  /** The clock by which tokens hold. */
  readonly now?: () => Date;
  /** The clock by whose days mandates begin and end; that of the deployment unless given. */
  readonly dates?: () => Date;
  readonly verifier?: (own: TokenVerifier) => TokenVerifier;
  readonly rules?: RootRules;
  /** Tells of what ends kept answers, in the place of the event log. */
  readonly invalidations?: FollowInvalidations;
  readonly registry?: Registry;
  /** The other workers of the same gateway; there are none unless given. */
  readonly fellows?: Fellows;
  /** Aborts when the process is asked to stop. */
  readonly stopping?: AbortSignal | undefined;
}

/** Starts the gateway from its environment. */
export async function start(
  env: Readonly<Record<string, string | undefined>>,
  fellows: Fellows = alone,
  stopping?: AbortSignal,
): Promise<RunningGateway> {
  const config = readConfig(env);
  return startGateway(config, await readSupergraph(), createLogger({ name: 'gateway', level: config.logLevel }), { fellows, stopping });
}

/** Starts the gateway over a supergraph; its subgraphs need not be up. */
export async function startGateway(
  config: Config,
  supergraphSdl: string,
  log: Logger,
  {
    now = () => new Date(),
    dates = clockOf(config.clock),
    verifier: replace = (own) => own,
    rules = rootRules(supergraphSdl),
    invalidations,
    registry: given,
    fellows = alone,
    stopping,
  }: GatewayParts = {},
): Promise<RunningGateway> {
  const { worker, isReplacement } = fellows;
  const logger = worker === undefined ? log : log.child({ worker });
  const registry = given ?? createRegistry('gateway', worker);
  const tracing = config.tracing && (await startTracing(config.tracing, logger));
  const buckets = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];
  const directory = followDirectory(config.eventLog, logger);
  const verifier = replace(createTokenVerifier({ issuers: config.issuers, logger, production: config.production, directory, now, dates }));
  const [signingKey, ...alsoPublished] = config.signingKey;
  const signer = createInternalSigner({ privateJwk: signingKey, alsoPublished, issuer: config.deploymentUrl });
  const refused = noteRefusedCallers(logger, registry);
  const subgraphDuration = new Histogram({
    name: 'cattc_subgraph_request_seconds',
    help: "Time until a subgraph's whole answer, or until it was given up.",
    labelNames: ['subgraph', 'outcome'],
    buckets,
    registers: [registry],
  });
  const clients = subgraphUrls(config).map(
    ([name, url]) => new SubgraphClient({ name, url, limits: subgraphLimits(config), signer, duration: subgraphDuration }),
  );
  const subgraphs = new Map<string, SubgraphTransport>(clients.map((client) => [client.name, client]));
  const fallbacks = new Counter({
    name: 'cattc_executor_fallbacks_total',
    help: 'Operations that the stock executor ran because the compiled one cannot.',
    labelNames: ['reason'],
    registers: [registry],
  });
  const scans = new Counter({
    name: 'cattc_scanner_operations_total',
    help: 'Operations that were run over the bytes of their answers (hit), and by reason those that were not.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const planning = new Histogram({
    name: 'cattc_planning_seconds',
    help: 'Time to plan and compile an operation that was not asked before; nothing else runs meanwhile.',
    buckets,
    registers: [registry],
  });
  const shared = new Counter({
    name: 'cattc_shared_reads_total',
    help: 'Reads that waited for the same one under way: of clients (operation), and of subgraphs (request).',
    labelNames: ['kind'],
    registers: [registry],
  });
  const responses = keepResponses(config, { logger, registry, follow: invalidations });
  const engine = await createEngine({
    supergraphSdl,
    transports: new Map([...subgraphs, [ownName, createOwnSubgraph(subgraphs, logger)]]),
    executor: config.executor,
    rules,
    logger,
    planning: { budgetMs: config.planningBudget, windowMs: 60_000 },
    maxProgramBytes: config.planCache,
    onPlanned: (ms) => planning.observe(ms / 1_000),
    shareForMs: config.shareReads,
    onShared: (kind) => shared.inc({ kind }),
    ...(responses === undefined ? {} : { responseCache: responses.options }),
    onScan: (outcome) => scans.inc({ outcome }),
    onFallback: (reason) => fallbacks.inc({ reason }),
    tellWritten: (person) => fellows.ask({ about: 'written', person }),
  });
  fellows.answer('written', ({ person }) => {
    engine.noteWritten(person);
    return null;
  });
  const operations = new OperationStore(engine.schema, { limits: config, maxBytes: config.operationCache });
  engine.onSchema((schema) => operations.useSchema(schema));
  keptFigures(registry, { engine, operations, clients });
  if (config.issuers.length === 0) logger.warn('CATTC_ISSUERS is not set: every token is refused, callers are PUBLIC');
  if (config.eventLog === undefined) logger.warn('CATTC_EVENT_LOG is not set: only what tokens say is known of who may do what');
  const events = createEventProxy({
    url: config.partnersUrl,
    verifier,
    signer,
    refused,
    maxStreams: config.eventStreams,
    maxStreamsPerPartner: config.eventStreamsPerPartner,
    connectTimeoutMs: config.subgraphConnectTimeout,
    headersTimeoutMs: config.eventTimeout,
  });
  const documents = createDocumentProxy({
    urls: { network: config.networkUrl },
    maxTransfers: config.documentTransfers,
    paceMs: config.documentPace,
    connectTimeoutMs: config.subgraphConnectTimeout,
    headersTimeoutMs: config.subgraphHeadersTimeout,
    bodyTimeoutMs: config.subgraphBodyTimeout,
  });
  const changes = followChanges(config.eventLog, logger);
  const source = createFeedSource({
    url: config.partnersUrl,
    signer,
    logger,
    connectTimeoutMs: config.subgraphConnectTimeout,
    headersTimeoutMs: config.eventTimeout,
  });
  const places = new Places({ total: config.subscriptions, perCaller: config.subscriptionsPerCaller });
  const apart = inOwnTraces(engine, tracing?.tracer);
  const subscriptions = new Subscriptions({
    engine: apart,
    operations,
    rules,
    changes,
    source,
    places,
    buffer: config.subscriptionBuffer,
    logger,
    ended: new Counter({
      name: 'cattc_subscriptions_ended_total',
      help: 'Subscriptions that the gateway ended by themselves, by the reason; those that end with their connection are not among them.',
      labelNames: ['reason'],
      registers: [registry],
    }),
    told: new Counter({
      name: 'cattc_subscription_values_total',
      help: 'Values that were told to subscribers.',
      registers: [registry],
    }),
  });
  engine.onSchema(() => subscriptions.useSchema());
  new Gauge({
    name: 'cattc_subscriptions',
    help: 'Subscriptions that are open.',
    registers: [registry],
    collect() {
      this.set(places.taken);
    },
  });
  const watch = watchAccess();
  const cut = new Counter({
    name: 'cattc_subscription_connections_cut_total',
    help: 'WebSockets and event streams that the gateway closed, by the reason.',
    labelNames: ['reason'],
    registers: [registry],
  });
  const observe = operationFigures(registry, { names: config.operationNames, buckets });
  const streaming = { runner: { engine, operations, limits: config, subscriptions, observe }, verifier, refused, watch, cut };
  const sendEvents = eventStream({ ...streaming, maxBodyBytes: config.maxBodyBytes });
  const sendGraphiql = createGraphiql({ login: config.graphiqlLogin, logger });
  const graphql = graphqlFront({
    engine,
    operations,
    limits: config,
    context: (exchange) => contextOf(exchange, verifier, refused),
    maxBodyBytes: config.maxBodyBytes,
    compressFrom: config.compressFrom,
    explain: config.explain,
    observe,
  });
  const ready = watchReadiness(clients, {
    readyFile: config.readyFile,
    isReplacement,
    ...(config.eventLog === undefined ? {} : { directory }),
  });
  fellows.answer('readiness', ready);
  fellows.answer('figures', () => registry.metrics());
  // Connections are for the others, until this one too knows who may do what.
  if (isReplacement) await untilKnown(ready, stopping, logger);
  await fellows.join();
  const server = await serve({
    host: config.host,
    port: config.port,
    logger,
    drainMs: config.drainTimeout,
    tracing: tracing && { tracer: tracing.tracer, paths: new Set(['/graphql']) },
    upgrades: [
      webSocketUpgrade('/graphql', {
        ...streaming,
        runner: { ...streaming.runner, engine: apart },
        allowedOrigins: config.allowedOrigins,
        maxMessageBytes: config.maxBodyBytes,
        maxConnections: config.subscriptions,
        maxOperations: config.subscriptionsPerCaller,
        pingEveryMs: 15_000,
        closeWithinMs: Math.min(2_000, config.drainTimeout),
      }),
    ],
    routes: [
      ...withCors(
        [
          {
            ...graphql,
            handle(exchange) {
              if (wantsEventStream(exchange)) return sendEvents(exchange);
              return wantsPage(exchange.request) ? sendGraphiql(exchange) : graphql.handle(exchange);
            },
          },
          ...events.routes,
          documents.route,
          eventSchemasRoute,
        ],
        config.allowedOrigins,
      ),
      frontRoute,
      keysRoute(() => signer.jwks()),
      ...healthRoutes({
        async ready() {
          const [own, others] = await Promise.all([ready(), fellows.ask({ about: 'readiness' })]);
          return joinReadiness(own, others);
        },
      }),
      metricsRoute(registry, {
        token: config.metricsToken,
        production: config.production,
        async text() {
          const [own, others] = await Promise.all([registry.metrics(), fellows.ask({ about: 'figures' })]);
          return worker === undefined ? own : joinFigures([own, ...others.flatMap(({ answer }) => answer ?? [])]);
        },
      }),
    ],
  });
  logger.info({ url: server.url }, 'the gateway listens');
  return {
    port: server.port,
    url: server.url,
    async stop() {
      await server.stop();
      await engine.stop();
      verifier.stop();
      watch.stop();
      await Promise.all([
        directory.stop(),
        responses?.stop(),
        changes.stop(),
        source.close(),
        events.close(),
        documents.close(),
        ...clients.map((client) => client.close()),
      ]);
      await tracing?.stop();
    },
  };
}

async function untilKnown(ready: () => Promise<Readiness>, stopping: AbortSignal | undefined, logger: Logger): Promise<void> {
  if ((await ready()).status !== 'starting') return;
  logger.info('the event log is read before the first connection is taken');
  while (!stopping?.aborted && (await ready()).status === 'starting') await delay(100);
}

function subgraphUrls({ networkUrl, talentUrl, tradingUrl, partnersUrl }: Config): readonly (readonly [name: string, url: string])[] {
  return [
    ['network', networkUrl],
    ['talent', talentUrl],
    ['trading', tradingUrl],
    ['partners', partnersUrl],
  ];
}

function subgraphLimits(config: Config) {
  return {
    connections: config.subgraphConnections,
    maxQueued: config.subgraphQueue,
    connectTimeoutMs: config.subgraphConnectTimeout,
    headersTimeoutMs: config.subgraphHeadersTimeout,
    bodyTimeoutMs: config.subgraphBodyTimeout,
    answerTimeoutMs: config.subgraphAnswerTimeout,
  };
}

/** Whoever opens the bare address in a browser finds GraphiQL. */
const frontRoute: Route = {
  method: 'GET',
  path: '/',
  handle({ response }) {
    response.writeHead(302, { location: '/graphql' }).end();
  },
};

/** The public half of the key that signs the internal tokens, for the subgraphs. */
function keysRoute(jwks: () => object): Route {
  return {
    method: 'GET',
    path: '/.well-known/gateway-jwks.json',
    handle({ response }) {
      response.writeHead(200, { 'content-type': 'application/jwk-set+json', 'cache-control': 'no-cache' }).end(JSON.stringify(jwks()));
    },
  };
}
