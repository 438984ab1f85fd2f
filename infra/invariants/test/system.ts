import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '@cattc/decisions';
import { readConfig as readGatewayConfig, start as startGatewayFrom } from '@cattc/gateway';
import { createInternalSigner, parsePrivateJwk } from '@cattc/identity';
import * as network from '@cattc/network';
import * as partners from '@cattc/partners';
import { freePort } from '@cattc/postgres';
import * as talent from '@cattc/talent';
import { createTestDatabases, type TestDatabases, until } from '@cattc/testing';
import * as trading from '@cattc/trading';
import { type Somebody, startIssuer, type TestIssuer } from './issuer.ts';

export const services = ['network', 'talent', 'trading', 'partners'] as const;
export type Service = (typeof services)[number];

/** What came back over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** The whole federation in one process: gateway, subgraphs, their databases, an event log, two issuers. */
export interface System {
  readonly url: string;
  readonly addresses: Readonly<Record<Service, string>>;
  readonly databases: TestDatabases;
  readonly issuers: Readonly<Record<'centre' | 'th', TestIssuer>>;
  /** Asks the gateway; null is somebody without a token. */
  ask(who: Somebody | null, query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Asks a subgraph itself, as the gateway does for this caller. */
  askSubgraph(service: Service, caller: Caller, query: string, variables?: object): Promise<Answer>;
  /** GET of a path of the gateway. */
  get(who: Somebody | null, path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  headersOf(who: Somebody | null): Record<string, string>;
  /** What the gateway would send to a service for this caller. */
  internalToken(caller: Caller, service: Service): string;
  stop(): Promise<void>;
}

const staffRoles = ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN', 'MEMBER', 'TALENT'];
const asserts = {
  centre: [...staffRoles.map((role) => ({ role })), ...['AGENCY', 'PARTNER_SYSTEM'].map((role) => ({ role, countries: '*' }))],
  th: ['AGENCY', 'PARTNER_SYSTEM'].map((role) => ({ role, countries: ['TH'] })),
};

/** `common` is added to the environment of every process. */
export async function startSystem(common: Readonly<Record<string, string>> = {}): Promise<System> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (let next = stops.pop(); next !== undefined; next = stops.pop()) await next();
  };
  try {
    return await startParts(stops, stop, common);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(
  stops: (() => Promise<unknown>)[],
  stop: () => Promise<void>,
  common: Readonly<Record<string, string>>,
): Promise<System> {
  const databases = await createTestDatabases(services);
  stops.push(() => databases.drop());
  const documents = await mkdtemp(join(tmpdir(), 'cattc-invariants-'));
  stops.push(() => rm(documents, { recursive: true, force: true }));
  const issuers = { centre: await startIssuer(), th: await startIssuer() };
  stops.push(() => Promise.all([issuers.centre.stop(), issuers.th.stop()]));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const signingKey = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const environment = (service: Service): Record<string, string> => {
    const { migratorUrl, writerUrl, readerUrl } = databases.of(service);
    return {
      ...common,
      CATTC_LOG_LEVEL: 'fatal',
      CATTC_DEPLOYMENT_URL: url,
      CATTC_GATEWAY_JWKS_URL: `${url}/.well-known/gateway-jwks.json`,
      CATTC_DATABASE_MIGRATOR_URL: migratorUrl,
      CATTC_DATABASE_WRITER_URL: writerUrl,
      CATTC_DATABASE_READER_URL: readerUrl,
      CATTC_EVENT_LOG: databases.logUrl,
      CATTC_CURSOR_SECRET: randomBytes(32).toString('base64url'),
      CATTC_DRAIN_SECONDS: '1',
      ...(service === 'network' ? { CATTC_DOCUMENT_STORE: documents } : {}),
    };
  };
  const running = await Promise.all([
    network.startService(network.readConfig(environment('network'))),
    talent.startService(talent.readConfig(environment('talent'))),
    trading.startService(trading.readConfig(environment('trading'))),
    partners.startService(partners.readConfig(environment('partners'))),
  ]);
  stops.push(() => Promise.all(running.map((service) => service.stop())));
  const addresses = Object.fromEntries(services.map((name, at) => [name, running[at]?.url ?? ''])) as Record<Service, string>;
  const gatewayEnvironment = {
    ...common,
    CATTC_LOG_LEVEL: 'fatal',
    CATTC_PORT: String(port),
    CATTC_DEPLOYMENT_URL: url,
    CATTC_EVENT_LOG: databases.logUrl,
    CATTC_SIGNING_KEY: JSON.stringify(signingKey),
    CATTC_ISSUERS: JSON.stringify(
      (['centre', 'th'] as const).map((name) => ({
        name,
        issuer: issuers[name].url,
        jwksUri: `${issuers[name].url}/jwks`,
        audience: 'cattc',
        asserts: asserts[name],
      })),
    ),
    ...Object.fromEntries(services.map((name) => [`CATTC_${name.toUpperCase()}_URL`, addresses[name]])),
    CATTC_DRAIN_TIMEOUT: '1000',
  };
  readGatewayConfig(gatewayEnvironment);
  const gateway = await startGatewayFrom(gatewayEnvironment);
  stops.push(() => gateway.stop());
  await until('the gateway is ready', async () => (await fetch(`${url}/health/ready`)).status === 200);
  const jwk = parsePrivateJwk(signingKey);
  if (!jwk.ok) throw new Error(jwk.problem);
  const signer = createInternalSigner({ privateJwk: jwk.value, issuer: url });

  const headersOf = (who: Somebody | null): Record<string, string> =>
    who === null
      ? {}
      : {
          authorization: `Bearer ${issuers[who.issuer ?? 'centre'].tokenOf(who)}`,
          ...(who.actingAs !== undefined && { 'acting-as': who.actingAs }),
        };
  return {
    url,
    addresses,
    databases,
    issuers,
    headersOf,
    internalToken: (caller, service) => signer.tokenFor(caller, `cattc-${service}`),
    ask: (who, query, variables = {}, headers = {}) => post(`${url}/graphql`, { ...headersOf(who), ...headers }, { query, variables }),
    async askSubgraph(service, caller, query, variables = {}) {
      const authorization = `Bearer ${signer.tokenFor(caller, `cattc-${service}`)}`;
      return post(`${addresses[service]}/graphql`, { authorization }, { query, variables });
    },
    get: async (who, path, headers = {}) => answerOf(await fetch(`${url}${path}`, { headers: { ...headersOf(who), ...headers } })),
    stop,
  };
}

/** POST of an operation to any address. */
export async function post(url: string, headers: Readonly<Record<string, string>>, body: object): Promise<Answer> {
  return answerOf(
    await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }),
  );
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = text.startsWith('{') ? (JSON.parse(text) as Pick<Answer, 'data' | 'errors'>) : { data: undefined };
  return { status: response.status, headers: response.headers, text, ...body };
}
