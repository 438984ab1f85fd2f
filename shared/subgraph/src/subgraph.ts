import { buildSubgraphSchema } from '@apollo/subgraph';
import { type Calendars, type DeadlineWorker, deadlineMigrations, knownCalendars } from '@cattc/deadlines';
import type { Caller } from '@cattc/decisions';
import {
  type AnyConsumer,
  connectEventLog,
  type EventLog,
  eventLogMigrations,
  type Relay,
  startConsumers,
  startRelay,
} from '@cattc/event-log';
import { checkEvent, topics } from '@cattc/events';
import { createInternalVerifier } from '@cattc/identity';
import {
  clockOf,
  createLogger,
  createRegistry,
  type Exchange,
  graphqlRoute,
  healthRoutes,
  type Logger,
  metricsRoute,
  type Registry,
  type Route,
  type Stoppable,
  serve,
  startTracing,
} from '@cattc/server';
import { type DocumentNode, Kind, parse } from 'graphql';
import type { DataSource, EntitySchema } from 'typeorm';
import { type AccessContext, enforceAccess, type SubgraphAccess } from './access.ts';
import { startSealer } from './audit/audit-sealer.ts';
import { storeReads } from './audit/stored-reads.ts';
import type { SubgraphConfig } from './config.ts';
import { type CursorSigner, createCursorSigner } from './cursor.ts';
import { type Migration, migrate, openDatabase } from './database.ts';
import { type DeadlineReaction, fireDeadlines } from './deadlines.ts';
import { errorFormatter } from './faults.ts';
import { subgraphMigrations } from './migrations.ts';
import { forgetAnswers } from './outcome.ts';
import { refusePowerfulRole } from './production.ts';
import { watchReadiness } from './readiness.ts';
import { type RequestContext, requestOf } from './request.ts';
import { requireRootResolvers } from './root-resolvers.ts';
import { sharedScalars } from './scalars.ts';
import { noteRecords, recordsHeader, tellRecordsHeader } from './told-records.ts';
import { tracedConsumer } from './traced-consumer.ts';

/** What a running subgraph holds, for its context, its consumers and its routes. */
export interface SubgraphParts {
  readonly config: SubgraphConfig;
  readonly logger: Logger;
  readonly registry: Registry;
  /** Mutations and consumers. */
  readonly writer: DataSource;
  /** Queries; its role can only read. */
  readonly reader: DataSource;
  readonly log: EventLog;
  readonly relay: Relay;
  readonly cursors: CursorSigner;
  readonly clock: () => Date;
  /** The holidays that are known here and those that the deployment has named. */
  readonly calendars: Calendars;
  /** To be woken after a commit that may have set a deadline. */
  readonly deadlines: Pick<DeadlineWorker, 'wake'>;
  /** Who calls, after the internal token of the request; throws a 401 without a valid one. */
  authenticate(exchange: Exchange): Promise<Caller>;
}

/** All that makes a subgraph this one. */
export interface SubgraphDefinition<C extends AccessContext, Viewer> {
  readonly name: string;
  readonly typeDefs: string;
  // biome-ignore lint/suspicious/noExplicitAny: each service's generated resolver types check its own; here they are only passed on.
  readonly resolvers: readonly Readonly<Record<string, any>>[];
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly Migration[];
  /** The rules of access, as generated, and what judges their relations. */
  readonly access: SubgraphAccess<C, Viewer>;
  context(request: RequestContext, parts: SubgraphParts): C;
  consumers?(parts: SubgraphParts): readonly AnyConsumer[];
  /** What happens when deadlines come, by concept. */
  deadlines?(parts: SubgraphParts): readonly DeadlineReaction[];
  /** What is made ready while requests are answered already, so that the first who needs it need not wait; whoever does not find it ready makes it. The signal says when the service stops. */
  prepare?(parts: SubgraphParts, signal: AbortSignal): Promise<unknown>;
  routes?(parts: SubgraphParts): readonly Route[];
}

const noTypeDefs: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
const forgetEveryMs = 3_600_000;
const maxBodyBytes = 8 * 1024 * 1024;

/** Starts a subgraph: schema up to date, event log, relay and sealer, consumers, deadlines, HTTP; in that order, and stopped in the other. */
export async function startSubgraph<C extends AccessContext, Viewer>(
  definition: SubgraphDefinition<C, Viewer>,
  config: SubgraphConfig,
  clock: () => Date = clockOf(config.clock),
): Promise<Stoppable & { readonly port: number; readonly url: string }> {
  const { name } = definition;
  const logger = createLogger({ name, level: config.logLevel });
  const registry = createRegistry(name);
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const tracing = config.tracing && (await startTracing(config.tracing, logger));
    if (tracing !== undefined) stops.push(() => tracing.stop());
    const schema = buildSubgraphSchema([
      { typeDefs: parse(definition.typeDefs), resolvers: sharedScalars },
      // Each concept has its own resolvers; the SDL is one.
      ...definition.resolvers.map((resolvers) => ({ typeDefs: noTypeDefs, resolvers })),
    ]);
    requireRootResolvers(schema);
    enforceAccess(schema, definition.access);
    noteRecords(schema);
    if (config.databaseMigratorUrl !== undefined) {
      await migrate(config.databaseMigratorUrl, [
        ...subgraphMigrations,
        ...eventLogMigrations,
        ...deadlineMigrations,
        ...definition.migrations,
      ]);
    }
    const open = (url: string, role: 'writer' | 'reader') =>
      openDatabase({
        url,
        name: `${name}-${role}`,
        poolSize: config.databasePoolSize,
        entities: definition.entities,
        prepares: role === 'writer' ? 'ALL' : 'BY_KEY',
      });
    const [writer, reader, log] = await Promise.all([
      open(config.databaseWriterUrl, 'writer'),
      open(config.databaseReaderUrl, 'reader'),
      connectEventLog(config.eventLog, { logger, clientId: name }),
    ]);
    stops.push(
      () => log.stop(),
      () => writer.destroy(),
      () => reader.destroy(),
    );
    if (config.production) {
      await Promise.all([refusePowerfulRole(writer, 'databaseWriterUrl'), refusePowerfulRole(reader, 'databaseReaderUrl')]);
    }
    await log.ensureTopics(topics);
    const relay = startRelay({ service: name, url: config.databaseWriterUrl, log, logger, registry, check: checkEvent });
    const sealer = startSealer({ service: name, url: config.databaseWriterUrl, logger, registry });
    stops.push(
      () => relay.stop(),
      () => sealer.stop(),
    );

    const verifier = createInternalVerifier({
      jwksUrl: config.gatewayJwksUrl,
      issuer: config.deploymentUrl,
      audience: `cattc-${name}`,
      logger,
    });
    let worker: DeadlineWorker | undefined;
    const deadlines = { wake: () => worker?.wake() };
    const parts: SubgraphParts = {
      config,
      logger,
      registry,
      writer,
      reader,
      log,
      relay,
      cursors: createCursorSigner(config.cursorSecret),
      clock,
      calendars: config.holidays ?? knownCalendars,
      deadlines,
      authenticate: ({ request }) => verifier.verify(request.headers.authorization),
    };
    const all = definition.consumers?.(parts) ?? [];
    const consumers = await startConsumers({
      service: name,
      dataSource: writer,
      log,
      consumers: all.map((consumer) => ({
        ...tracedConsumer(consumer, tracing?.tracer),
        after() {
          consumer.after?.();
          deadlines.wake();
        },
      })),
      logger,
      registry,
    });
    stops.push(() => consumers.stop());
    worker = fireDeadlines(name, definition.deadlines?.(parts) ?? [], parts);
    stops.push(async () => worker?.stop());

    const forgetting = setInterval(() => {
      forgetAnswers(writer).catch((error: unknown) =>
        logger.warn({ err: error }, 'old answers to idempotency keys could not be forgotten'),
      );
    }, forgetEveryMs);
    stops.push(async () => clearInterval(forgetting));

    const stopping = new AbortController();
    const preparing = definition
      .prepare?.(parts, stopping.signal)
      .catch((error: unknown) => logger.warn({ err: error }, 'what is needed first could not be prepared'));
    stops.push(async () => {
      stopping.abort();
      await preparing;
    });
    const server = await serve({
      host: config.host,
      port: config.port,
      logger,
      drainMs: config.drainSeconds * 1_000,
      trustRequestId: true,
      tracing: tracing && { tracer: tracing.tracer, paths: new Set(['/graphql']) },
      routes: [
        graphqlRoute<C>({
          schema,
          maxBodyBytes,
          context: (exchange) => contextOf(exchange, definition, parts),
          formatError: errorFormatter(logger),
          beforeAnswer(context, { headers }) {
            if (context.told !== null) headers[recordsHeader] = String(context.told);
            return storeReads(context, writer, logger);
          },
        }),
        ...healthRoutes({
          ready: watchReadiness(name, { reader, log, consumes: all.length > 0, sealing: () => sealer.state(), deadlines: worker, clock }),
        }),
        metricsRoute(registry, { token: config.metricsToken, production: config.production }),
        ...(definition.routes?.(parts) ?? []),
      ],
    });
    stops.push(() => server.stop());
    logger.info({ port: server.port, log: log.kind }, 'started');
    return { port: server.port, url: server.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function contextOf<C extends AccessContext>(
  exchange: Exchange,
  definition: Pick<SubgraphDefinition<C, never>, 'context'>,
  parts: SubgraphParts,
): Promise<C> {
  const caller = await parts.authenticate(exchange);
  const request = requestOf({
    caller,
    acceptLanguage: exchange.request.headers['accept-language'],
    tellsRecords: exchange.request.headers[tellRecordsHeader] !== undefined,
    trace: exchange.trace,
    logger: exchange.logger,
    now: parts.clock(),
    calendars: parts.calendars,
    deploymentUrl: parts.config.deploymentUrl,
  });
  return definition.context(request, parts);
}
