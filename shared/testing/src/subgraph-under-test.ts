import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller } from '@cattc/decisions';
import { createInternalSigner } from '@cattc/identity';
import { readVariables, type Values } from '@cattc/server';
import type { subgraphVariables } from '@cattc/subgraph';
import { exportJWK, generateKeyPair } from 'jose';
import { createTestDatabases, type TestDatabases } from './databases.ts';
import { type LogKind, testLogUrl } from './log.ts';
import { until } from './until.ts';

/** What a service's `startService` answers. */
interface RunningService {
  readonly url: string;
  stop(): Promise<void>;
}

/** The variables of a service: those of every subgraph, and its own. */
type ServiceVariables = typeof subgraphVariables;

export interface GraphqlAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** A gateway's place in tests: it signs internal tokens and serves the keys to check them. */
export interface TestGateway {
  readonly url: string;
  readonly jwksUrl: string;
  tokenFor(caller: Caller, service: string): string;
  stop(): Promise<void>;
}

export async function startTestGateway(): Promise<TestGateway> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const privateJwk = { ...(await exportJWK(privateKey)), kid: 'test', alg: 'EdDSA' };
  let jwks = '';
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(jwks));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signer = createInternalSigner({ privateJwk: privateJwk as never, issuer: url });
  jwks = JSON.stringify(signer.jwks());
  return {
    url,
    jwksUrl: `${url}/.well-known/gateway-jwks.json`,
    tokenFor: (caller, service) => signer.tokenFor(caller, `cattc-${service}`),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** One subgraph with its own databases and event log, as a test file uses it. */
export interface SubgraphUnderTest<Variables extends ServiceVariables = ServiceVariables> {
  readonly url: string;
  readonly config: Values<Variables>;
  readonly databases: TestDatabases;
  readonly gateway: TestGateway;
  /** Runs an operation as a caller; the answer as it came, errors included. */
  ask(
    caller: Caller,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphqlAnswer>;
  /** As `until`; in vain, it names the events that a consumer could not handle. */
  until<T>(what: string, ask: () => Promise<T | undefined | null | false>, limitMs?: number): Promise<T>;
  /** How many consumers of the service read a topic. */
  readersOf(topic: string): Promise<number>;
  /** Waits until every consumer of the service has passed an event of a topic. */
  passed(
    topic: string,
    event: { readonly attributes: { readonly type: string; readonly subject: string; readonly sequence: string } },
  ): Promise<void>;
  stop(): Promise<void>;
}

export interface SubgraphUnderTestOptions<Variables extends ServiceVariables> {
  readonly name: string;
  /** What the service reads of the environment: the spec in its config.ts. */
  readonly variables: Variables;
  startService(config: Values<Variables>, clock?: () => Date): Promise<RunningService>;
  readonly clock?: () => Date;
  /** The embedded one unless said otherwise. */
  readonly log?: LogKind;
  /** Variables beside those that every test sets, as text. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function startSubgraphUnderTest<Variables extends ServiceVariables>({
  name,
  variables: spec,
  startService,
  clock,
  log = 'embedded',
  env,
}: SubgraphUnderTestOptions<Variables>): Promise<SubgraphUnderTest<Variables>> {
  const databases = await createTestDatabases([name]);
  const gateway = await startTestGateway();
  const release = async () => {
    await gateway.stop();
    await databases.drop();
  };
  const start = async () => {
    const config = testConfig(spec, databases, gateway, name, { CATTC_EVENT_LOG: testLogUrl(log, databases), ...env });
    return { config, service: await startService(config, clock) };
  };
  const { config, service } = await start().catch(async (error: unknown) => {
    await release();
    throw error;
  });
  const waitFor: SubgraphUnderTest['until'] = (what, ask, limitMs) => until(what, ask, limitMs, () => failedEvents(databases, name));
  return {
    url: service.url,
    config,
    databases,
    gateway,
    async ask(caller, query, variables = {}, headers = {}) {
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.tokenFor(caller, name)}`, ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphqlAnswer;
    },
    until: waitFor,
    readersOf: async (topic) => (await databases.query(name, 'SELECT 1 FROM consumer_topic WHERE topic = $1', [topic])).length,
    passed: async (topic, { attributes: { type, subject, sequence } }) => {
      await waitFor(`every consumer has passed ${type} of ${subject}`, async () => {
        const readers = await databases.query<{ behind: boolean }>(
          name,
          `SELECT coalesce(p.sequence, 0) < $3 AS behind
           FROM consumer_topic t LEFT JOIN consumer_position p ON p.consumer = t.consumer AND p.subject = $2 WHERE t.topic = $1`,
          [topic, subject, Number(sequence)],
        );
        return readers.length > 0 && readers.every(({ behind }) => !behind);
      });
    },
    async stop() {
      await service.stop();
      await release();
    },
  };
}

/** The events that consumers of a service have failed to handle, a line each. */
async function failedEvents(databases: TestDatabases, name: string): Promise<string> {
  const rows = await databases.query<{ line: string }>(
    name,
    `SELECT consumer || ' could not handle ' || (attributes::json ->> 'type') || ' of ' || subject || ': ' || reason AS line
     FROM parked_event WHERE kind = 'FAILED' ORDER BY parked_at LIMIT 20`,
  );
  return rows.map(({ line }) => `\n  ${line}`).join('');
}

/** The configuration of a service in a test. */
function testConfig<Variables extends ServiceVariables>(
  spec: Variables,
  databases: TestDatabases,
  gateway: TestGateway,
  name: string,
  env: Readonly<Record<string, string>> = {},
): Values<Variables> {
  const urls = databases.of(name);
  return readVariables(spec, {
    CATTC_LOG_LEVEL: process.env.CATTC_LOG_LEVEL ?? 'fatal',
    CATTC_DEPLOYMENT_URL: gateway.url,
    CATTC_GATEWAY_JWKS_URL: gateway.jwksUrl,
    CATTC_DATABASE_MIGRATOR_URL: urls.migratorUrl,
    CATTC_DATABASE_WRITER_URL: urls.writerUrl,
    CATTC_DATABASE_READER_URL: urls.readerUrl,
    CATTC_EVENT_LOG: databases.logUrl,
    CATTC_CURSOR_SECRET: randomBytes(32).toString('base64url'),
    CATTC_DRAIN_SECONDS: '1',
    ...env,
  });
}
