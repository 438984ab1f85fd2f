import type { Calendars } from '@cattc/deadlines';
import {
  clockVariable,
  isProduction,
  metricsTokenVariable,
  parsers,
  readTracing,
  readVariables,
  type TracingSettings,
  type Values,
  type VariableSpec,
  variable,
} from '@cattc/server';
import { holidayFile } from './holidays.ts';
import { subgraphProductionProblems } from './production.ts';

const postgresUrl = parsers.url({ protocols: ['postgres:', 'postgresql:'] });

/** The environment that every subgraph reads. */
export const subgraphVariables = {
  host: variable({
    description: 'address to listen on; every other than loopback has to be named, as in a container: only the gateway may reach it',
    default: '127.0.0.1',
    parse: parsers.text(),
  }),
  port: variable({ description: 'port to listen on; 0 for any free one', default: '0', parse: parsers.port }),
  logLevel: variable({
    description: 'least level that is logged',
    default: 'info',
    parse: parsers.oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
  }),
  deploymentUrl: variable({
    description: 'public address of the deployment: the source of its events and the issuer of internal tokens',
    default: 'http://127.0.0.1:4000',
    parse: parsers.url({ protocols: ['http:', 'https:'] }),
  }),
  databaseWriterUrl: variable({ description: 'database as its writer role', secret: true, parse: postgresUrl }),
  databaseReaderUrl: variable({ description: 'database as its reader role', secret: true, parse: postgresUrl }),
  databaseMigratorUrl: variable({
    description: 'database as its migrator role; with it the service brings its schema up to date when it starts',
    optional: true,
    secret: true,
    parse: postgresUrl,
  }),
  databasePoolSize: variable({
    description: 'connections per role',
    unit: 'connections',
    default: '8',
    parse: parsers.integer({ min: 1, max: 200 }),
  }),
  eventLog: variable({
    description: 'event log: kafka://host:port[,host:port…], or postgres://… for the embedded one',
    secret: true,
    parse: parsers.url({ protocols: ['kafka:', 'postgres:', 'postgresql:'] }),
  }),
  gatewayJwksUrl: variable({
    description: "address of the gateway's public keys, which sign internal tokens",
    default: 'http://127.0.0.1:4000/.well-known/gateway-jwks.json',
    parse: parsers.url({ protocols: ['http:', 'https:'] }),
  }),
  cursorSecret: variable({
    description: 'key that signs page cursors, the same for all replicas',
    unit: 'base64url',
    secret: true,
    parse: parsers.base64url({ minBytes: 32 }),
  }),
  clock: clockVariable,
  holidays: variable<Calendars | undefined>({
    description: 'file of holidays that were announced since this version, as JSON; a year in it takes the place of the one that is known',
    optional: true,
    parse: holidayFile,
  }),
  metricsToken: metricsTokenVariable,
  drainSeconds: variable({
    description: 'how long open requests may take to finish when the service stops',
    unit: 'seconds',
    default: '10',
    parse: parsers.integer({ min: 0, max: 300 }),
  }),
};

/** What a subgraph is started with. `production` is true only under NODE_ENV=production, where the settings have been judged for it. */
export type SubgraphConfig = Values<typeof subgraphVariables> & {
  readonly production?: boolean;
  readonly tracing?: TracingSettings | undefined;
};

/**
 * Reads a subgraph's environment; in production also refuses what only one machine may have. Throws a ConfigError with every problem; `alsoWrong` finds those of
 * the subgraph itself.
 */
export function readSubgraphConfig<S extends VariableSpec & typeof subgraphVariables>(
  service: string,
  spec: S,
  env: Readonly<Record<string, string | undefined>>,
  alsoWrong: (values: Partial<Values<S>>) => readonly string[] = () => [],
): Values<S> & { readonly production: boolean; readonly tracing: TracingSettings | undefined } {
  const production = isProduction(env);
  const tracing = readTracing(env, service);
  const values = readVariables(spec, env, (read) => [
    ...(production ? subgraphProductionProblems(read as object) : []),
    ...tracing.problems,
    ...alsoWrong(read),
  ]);
  return { ...values, production, tracing: tracing.settings };
}
