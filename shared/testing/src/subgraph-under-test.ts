import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller } from '@cattc/decisions';
import { createInternalSigner } from '@cattc/identity';
import { readVariables } from '@cattc/server';
import { type SubgraphConfig, subgraphVariables } from '@cattc/subgraph';
import { exportJWK, generateKeyPair } from 'jose';
import { createTestDatabases, type TestDatabases } from './databases.ts';
import { type LogKind, testLogUrl } from './log.ts';

/** What a service's `startService` answers. */
interface RunningService {
  readonly url: string;
  stop(): Promise<void>;
}

export type StartService = (config: SubgraphConfig, clock?: () => Date) => Promise<RunningService>;

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
  tokenFor(caller: Caller, service: string): Promise<string>;
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
export interface SubgraphUnderTest {
  readonly url: string;
  readonly config: SubgraphConfig;
  readonly databases: TestDatabases;
  readonly gateway: TestGateway;
  /** Runs an operation as a caller; the answer as it came, errors included. */
  ask(
    caller: Caller,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphqlAnswer>;
  stop(): Promise<void>;
}

export interface SubgraphUnderTestOptions {
  readonly name: string;
  readonly startService: StartService;
  readonly clock?: () => Date;
  /** The embedded one unless said otherwise. */
  readonly log?: LogKind;
  /** Variables beside those that the test sets, as text. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function startSubgraphUnderTest({
  name,
  startService,
  clock,
  log = 'embedded',
  env,
}: SubgraphUnderTestOptions): Promise<SubgraphUnderTest> {
  const [databases, gateway] = await Promise.all([createTestDatabases([name]), startTestGateway()]);
  const config = testConfig(databases, gateway, name, { CATTC_EVENT_LOG: testLogUrl(log, databases), ...env });
  const service = await startService(config, clock);
  return {
    url: service.url,
    config,
    databases,
    gateway,
    async ask(caller, query, variables = {}, headers = {}) {
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await gateway.tokenFor(caller, name)}`, ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphqlAnswer;
    },
    async stop() {
      await service.stop();
      await gateway.stop();
      await databases.drop();
    },
  };
}

/** The configuration of a service in a test. */
export function testConfig(
  databases: TestDatabases,
  gateway: TestGateway,
  name: string,
  env: Readonly<Record<string, string>> = {},
): SubgraphConfig {
  const urls = databases.of(name);
  return readVariables(subgraphVariables, {
    CATTC_LOG_LEVEL: 'fatal',
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
