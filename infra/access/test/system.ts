import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '@cattc/decisions';
import { start as startGateway } from '@cattc/gateway';
import { createInternalSigner } from '@cattc/identity';
import * as network from '@cattc/network';
import * as partners from '@cattc/partners';
import * as talent from '@cattc/talent';
import { createTestDatabases, type TestDatabases } from '@cattc/testing';
import * as trading from '@cattc/trading';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

export const services = ['network', 'talent', 'trading', 'partners'] as const;
export type Service = (typeof services)[number];
/** Where a question is asked: at the gateway as anybody does, or directly at a subgraph with the gateway's word for the caller. */
export type Place = 'gateway' | Service;
export const places: readonly Place[] = ['gateway', ...services];

// biome-ignore lint/suspicious/noExplicitAny: answers are walked along the schema.
export type Data = any;

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The whole federation in one process, on databases and a log of its own. */
export interface System {
  readonly databases: TestDatabases;
  ask(place: Place, caller: Caller, query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Sends bytes to an address of the deployment, through the gateway. */
  put(address: string, headers: Record<string, string>, bytes: Buffer): Promise<number>;
  /** How many questions were asked. */
  calls(): number;
  stop(): Promise<void>;
}

/** The name of the issuer whose people ask. */
export const issuerName = 'test';
const deploymentUrl = 'http://cattc.test';
const starters = { network, talent, trading, partners } as const;

export async function startSystem(): Promise<System> {
  const keys = await serveKeys();
  const databases = await createTestDatabases(services);
  const folder = await mkdtemp(join(tmpdir(), 'cattc-matrix-'));
  const running: { readonly url: string; stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const each of running.toReversed()) await each.stop();
    await databases.drop();
    await keys.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const urls = new Map<Place, string>();
    for (const name of services) {
      const started = await startService(name, databases, keys.internalJwksUrl, folder);
      running.push(started);
      urls.set(name, started.url);
    }
    const gateway = await startGateway({
      CATTC_PORT: '0',
      CATTC_LOG_LEVEL: 'fatal',
      CATTC_DEPLOYMENT_URL: deploymentUrl,
      CATTC_EVENT_LOG: databases.logUrl,
      CATTC_SIGNING_KEY: JSON.stringify(keys.signingKey),
      CATTC_ISSUERS: JSON.stringify([{ name: issuerName, issuer: keys.url, jwksUri: keys.jwksUrl, audience: 'cattc', asserts }]),
      ...Object.fromEntries([...urls].map(([name, url]) => [`CATTC_${name.toUpperCase()}_URL`, url])),
      CATTC_DRAIN_TIMEOUT: '1000',
    });
    running.push(gateway);
    urls.set('gateway', gateway.url);
    return { databases, stop, ...asking(urls, keys) };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startService(name: Service, databases: TestDatabases, jwksUrl: string, folder: string): ReturnType<typeof network.startService> {
  const { migratorUrl, writerUrl, readerUrl } = databases.of(name);
  const { readConfig, startService: start } = starters[name] as typeof network;
  const config = readConfig({
    CATTC_LOG_LEVEL: 'fatal',
    CATTC_DEPLOYMENT_URL: deploymentUrl,
    CATTC_GATEWAY_JWKS_URL: jwksUrl,
    CATTC_DATABASE_MIGRATOR_URL: migratorUrl,
    CATTC_DATABASE_WRITER_URL: writerUrl,
    CATTC_DATABASE_READER_URL: readerUrl,
    CATTC_EVENT_LOG: databases.logUrl,
    CATTC_CURSOR_SECRET: 'of-the-matrix-'.padEnd(43, 'x'),
    CATTC_DRAIN_SECONDS: '1',
    ...(name === 'network' ? { CATTC_DOCUMENT_STORE: folder } : {}),
  });
  return start(config);
}

/** The test's issuer may say everything. */
const asserts = [
  ...['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN', 'MEMBER', 'TALENT'].map((role) => ({ role })),
  ...['AGENCY', 'PARTNER_SYSTEM'].map((role) => ({ role, countries: '*' })),
];

interface Keys {
  readonly url: string;
  readonly jwksUrl: string;
  readonly internalJwksUrl: string;
  readonly signingKey: JWK;
  /** What a person's own issuer gives them: the mandates that it asserts, not those that the register granted. */
  tokenOf(caller: Caller): Promise<string>;
  internalTokenOf(caller: Caller, service: Service): string;
  stop(): Promise<void>;
}

/** One server for the keys of the issuer and those of the gateway. */
async function serveKeys(): Promise<Keys> {
  const [issuerKey, gatewayKey] = await Promise.all([1, 2].map(() => generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })));
  if (issuerKey === undefined || gatewayKey === undefined) throw new Error('no keys were made');
  const signingKey = { ...(await exportJWK(gatewayKey.privateKey)), kid: 'gateway', alg: 'EdDSA' };
  const signer = createInternalSigner({ privateJwk: signingKey as never, issuer: deploymentUrl });
  const issuerJwks = { keys: [{ ...(await exportJWK(issuerKey.publicKey)), kid: 'issuer', alg: 'EdDSA', use: 'sig' }] };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(request.url === '/internal' ? signer.jwks() : issuerJwks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    jwksUrl: `${url}/issuer`,
    internalJwksUrl: `${url}/internal`,
    signingKey,
    tokenOf: ({ person, mandates, scopes }) =>
      new SignJWT({
        mandates: mandates.flatMap(({ source, ...mandate }) => (source === 'ISSUER' ? [mandate] : [])),
        scope: scopes.join(' '),
      })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'issuer', typ: 'at+jwt' })
        .setIssuer(url)
        .setAudience('cattc')
        .setSubject((person ?? '').slice(issuerName.length + 1))
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(issuerKey.privateKey),
    internalTokenOf: (caller, service) => signer.tokenFor(caller, `cattc-${service}`),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function asking(urls: ReadonlyMap<Place, string>, keys: Keys): Pick<System, 'ask' | 'calls' | 'put'> {
  let calls = 0;
  const tokens = new Map<Caller, Promise<string>>();
  const credentials = async (place: Place, caller: Caller): Promise<Record<string, string>> => {
    if (place !== 'gateway') return { authorization: `Bearer ${keys.internalTokenOf(caller, place)}` };
    if (caller.person === null) return {};
    const token =
      tokens.get(caller) ?? keys.tokenOf(caller.via === null ? caller : { ...caller, person: caller.via, scopes: ['agency:act'] });
    tokens.set(caller, token);
    return { authorization: `Bearer ${await token}`, ...(caller.via === null ? {} : { 'on-behalf-of': caller.person }) };
  };
  return {
    calls: () => calls,
    async put(address, headers, bytes) {
      const url = address.replace(deploymentUrl, urls.get('gateway') ?? '');
      const { status } = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
      return status;
    },
    async ask(place, caller, query, variables = {}, headers = {}) {
      calls += 1;
      const response = await fetch(`${urls.get(place)}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...(await credentials(place, caller)), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const { data = null, errors = [] } = JSON.parse(text) as { data?: Data; errors?: Answer['errors'] };
      return { status: response.status, text, data, errors };
    },
  };
}
