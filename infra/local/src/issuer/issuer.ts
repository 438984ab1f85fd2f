import { randomBytes, randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { localIssuerClaim } from '@cattc/identity';
import { type Logger, type RunningServer, serve } from '@cattc/server';
import type { JWKS, Provider, ResourceServer, TokenEndpointGrantContext } from 'oidc-provider';
import { type LocalPerson, type LocalPersonFields, mandatesOf, readLocalPerson } from './local-person.ts';

export interface RunningIssuer {
  /** The issuer's name in its tokens, and its address. */
  readonly url: string;
  readonly jwksUri: string;
  readonly port: number;
  stop(): Promise<void>;
}

export interface IssuerOptions {
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** 0 for any free one; the tokens of one system hold only while it stays the same. */
  readonly port: number;
  /** The issuer's name in its tokens, where others reach it under another address than it listens on. */
  readonly url?: string;
  /** Private signing keys, one of them for ES256. */
  readonly jwks: { readonly keys: readonly object[] };
  /** The secret of the client `local-cli`. */
  readonly clientSecret: string;
  readonly logger: Logger;
}

export const localClient = 'local-cli';
/** Gives the client of this machine a token for whatever person it names: for local systems only. */
export const localPersonGrant = 'urn:cattc:params:oauth:grant-type:local-person';
const audience = 'cattc';
const tokenSeconds = 12 * 60 * 60;
const parameters = ['person', 'role', 'organization', 'profile', 'country', 'may', 'scope'] as const;

const api: ResourceServer = {
  scope: '',
  audience,
  accessTokenFormat: 'jwt',
  accessTokenTTL: tokenSeconds,
  jwt: { sign: { alg: 'ES256' } },
};

/** Starts the OpenID Connect issuer of a local system. */
export async function startIssuer(options: IssuerOptions): Promise<RunningIssuer> {
  const { host = '127.0.0.1', port, jwks, clientSecret, logger } = options;
  const Issuer = await loadProvider();
  let answer: ReturnType<Provider['callback']> | undefined;
  const handle: Parameters<typeof serve>[0]['routes'][number]['handle'] = async ({ request, response }) => answer?.(request, response);
  const server: RunningServer = await serve({ host, port, logger, drainMs: 2_000, routes: [{ path: '/*', handle }] });
  const url = options.url ?? server.url;
  try {
    answer = createProvider(Issuer, url, { jwks, clientSecret, logger }).callback();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url, jwksUri: `${url}/jwks`, port: server.port, stop: () => server.stop() };
}

function createProvider(
  Issuer: typeof Provider,
  url: string,
  { jwks, clientSecret, logger }: Pick<IssuerOptions, 'jwks' | 'clientSecret' | 'logger'>,
): Provider {
  const provider = withoutWarnings(() => new Issuer(url, settings(jwks, clientSecret)));
  provider.registerGrantType(localPersonGrant, (ctx: TokenEndpointGrantContext) => grantLocalPerson(provider, ctx), parameters);
  const events: EventEmitter = provider;
  events.on('server_error', (_ctx, error) => logger.error({ err: error }, 'the local issuer failed on a request'));
  events.on('error', (error) => logger.error({ err: error }, 'the local issuer failed on a request'));
  return provider;
}

const people = new WeakMap<object, LocalPerson>();

function settings(jwks: IssuerOptions['jwks'], clientSecret: string): ConstructorParameters<typeof Provider>[1] {
  return {
    // The provider changes what it is given.
    jwks: structuredClone(jwks) as JWKS,
    clients: [
      {
        client_id: localClient,
        client_secret: clientSecret,
        grant_types: [localPersonGrant],
        response_types: [],
        redirect_uris: [],
      },
    ],
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    features: { devInteractions: { enabled: false }, resourceIndicators: { enabled: true, getResourceServerInfo: () => api } },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    extraTokenClaims: (_ctx, token) => {
      const person = people.get(token);
      return { [localIssuerClaim]: true, ...(person && { mandates: mandatesOf(person) }) };
    },
    renderError(ctx, { error, error_description }) {
      ctx.type = 'text/plain';
      ctx.body = `${error}: ${error_description ?? ''}\n`;
    },
  };
}

async function grantLocalPerson(provider: Provider, ctx: TokenEndpointGrantContext): Promise<void> {
  const { client, params } = ctx.oidc;
  const given = params as LocalPersonFields;
  const person = readLocalPerson(Object.fromEntries(parameters.map((name) => [name, given[name]])));
  if (!person.ok) {
    ctx.status = 400;
    ctx.body = { error: 'invalid_request', error_description: person.problems.join('; ') };
    return;
  }
  const { scope } = person.value;
  const resourceServer = new provider.ResourceServer('urn:cattc:api', api);
  const token = new provider.AccessToken({
    accountId: person.value.person,
    grantId: randomUUID(),
    client,
    resourceServer,
    expiresIn: tokenSeconds,
    gty: localPersonGrant,
    ...(scope && { scope }),
  });
  people.set(token, person.value);
  ctx.body = { access_token: await token.save(), token_type: 'Bearer', expires_in: tokenSeconds, ...(scope && { scope }) };
}

// The provider warns on every start of what only matters in production: its memory store, and Node 20, on which all that is used here works.
async function loadProvider(): Promise<typeof Provider> {
  const { console } = globalThis;
  const { warn } = console;
  console.warn = () => {};
  try {
    return (await import('oidc-provider')).default;
  } finally {
    console.warn = warn;
  }
}

function withoutWarnings<T>(work: () => T): T {
  const { console } = globalThis;
  const { warn, info } = console;
  console.warn = () => {};
  console.info = () => {};
  try {
    return work();
  } finally {
    Object.assign(console, { warn, info });
  }
}
