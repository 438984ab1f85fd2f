import { roles } from '@cattc/decisions';
import { localIssuerName } from '@cattc/identity';
import type { ProvisionedUrls } from '@cattc/postgres';
import type { ClockSetting } from '@cattc/server';
import { graphiqlClient } from '../issuer/index.ts';
import type { Secrets } from './secrets.ts';
import { type SubgraphName, subgraphs } from './topology.ts';

/** Where everything of a system answers. */
export interface Addresses {
  gateway: string;
  issuer: { url: string; jwksUri: string };
  subgraphs: Readonly<Record<SubgraphName, string>>;
}

/** The audience that callers' tokens have to be for. */
export const audience = 'cattc';

/** The name of the local issuer: its people are `local:<sub>`. */
export const localIssuer = localIssuerName;

/** Its people may be anybody, in any country. */
const asserts = roles
  .filter((role) => role !== 'PUBLIC')
  .map((role) => (role === 'AGENCY' || role === 'PARTNER_SYSTEM' ? { role, countries: '*' } : { role }));

/** This process's environment without NODE_ENV and the system's own variables, which only the launcher sets; the log level may be chosen from outside. */
function baseEnvironment(clock: ClockSetting | undefined): NodeJS.ProcessEnv {
  const outside = Object.entries(process.env).filter(
    // A system of one machine has what production refuses: its own issuer, and no TLS.
    ([name]) => (!name.startsWith('CATTC_') || name === 'CATTC_LOG_LEVEL') && name !== 'NODE_ENV',
  );
  return { ...Object.fromEntries(outside), APOLLO_TELEMETRY_DISABLED: '1', CATTC_HOST: '127.0.0.1', ...clockEnvironment(clock) };
}

/** All processes agree on a time that is moved, also those that are started again later. */
const clockEnvironment = (clock: ClockSetting | undefined): NodeJS.ProcessEnv =>
  clock === undefined ? {} : { CATTC_CLOCK: `${clock.at.toISOString()}@${clock.since.toISOString()}` };

/** `documents` is the folder of documents' bytes. */
export function subgraphEnvironment(
  name: SubgraphName,
  addresses: Addresses,
  secrets: Secrets,
  databases: ProvisionedUrls,
  eventLog: string,
  documents: string,
  clock?: ClockSetting,
): NodeJS.ProcessEnv {
  const urls = databases.services[name];
  if (urls === undefined) throw new Error(`No database was provisioned for ${name}.`);
  return {
    ...baseEnvironment(clock),
    CATTC_PORT: new URL(addresses.subgraphs[name]).port,
    CATTC_DEPLOYMENT_URL: addresses.gateway,
    CATTC_DATABASE_MIGRATOR_URL: urls.migratorUrl,
    CATTC_DATABASE_WRITER_URL: urls.writerUrl,
    CATTC_DATABASE_READER_URL: urls.readerUrl,
    CATTC_EVENT_LOG: eventLog,
    CATTC_GATEWAY_JWKS_URL: `${addresses.gateway}/.well-known/gateway-jwks.json`,
    CATTC_CURSOR_SECRET: secrets.cursorSecret,
    ...(name === 'network' ? { CATTC_DOCUMENT_STORE: documents } : {}),
  };
}

/** `readyFile` holds the gateway back until the sample is there; it only follows the event log. */
export function gatewayEnvironment(
  addresses: Addresses,
  secrets: Secrets,
  eventLog: string,
  readyFile: string,
  clock?: ClockSetting,
): NodeJS.ProcessEnv {
  return {
    ...baseEnvironment(clock),
    CATTC_PORT: new URL(addresses.gateway).port,
    CATTC_DEPLOYMENT_URL: addresses.gateway,
    CATTC_ISSUERS: JSON.stringify([
      { name: localIssuer, issuer: addresses.issuer.url, jwksUri: addresses.issuer.jwksUri, audience, asserts },
    ]),
    CATTC_EVENT_LOG: eventLog,
    CATTC_READY_FILE: readyFile,
    CATTC_ALLOWED_ORIGINS: process.env.CATTC_ALLOWED_ORIGINS,
    CATTC_RESPONSE_CACHE: process.env.CATTC_RESPONSE_CACHE,
    CATTC_GRAPHIQL_LOGIN: JSON.stringify({
      issuer: addresses.issuer.url,
      clientId: graphiqlClient,
      scope: 'openid profile events:read',
      authorizationEndpoint: `${addresses.issuer.url}/auth`,
      tokenEndpoint: `${addresses.issuer.url}/token`,
    }),
    CATTC_SIGNING_KEY: JSON.stringify(secrets.gatewayKey),
    ...Object.fromEntries(subgraphs.map((name) => [`CATTC_${name.toUpperCase()}_URL`, addresses.subgraphs[name]])),
  };
}
