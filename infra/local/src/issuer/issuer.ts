import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { type Logger, type Route, type RunningServer, serve } from '@cattc/server';
import type { Provider, TokenEndpointGrantContext } from 'oidc-provider';
import { type LocalPerson, type LocalPersonFields, readLocalPerson } from './local-person.ts';
import type { Machine } from './machines.ts';
import { localClient, localPersonGrant, providerSettings, resource, resourceServer, tokenSeconds } from './provider-settings.ts';
import { noPlaces, type ReadyPlaces, readyPeople } from './ready-people.ts';
import { createRecordStore } from './record-store.ts';
import { signInRoute } from './sign-in.ts';
import { liveKeys, newSigningKey, rotateKeys, type SigningKey } from './signing-keys.ts';

export interface RunningIssuer {
  /** The issuer's name in its tokens, and its address. */
  readonly url: string;
  readonly jwksUri: string;
  readonly port: number;
  /** Tells which records the ready-made people act for. */
  introduce(places: ReadyPlaces): void;
  /** Signs with a new key from now on; the former stays published until its tokens have ended. Resolves with the new key's id. */
  rotateKey(): Promise<string>;
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
  /** Called with the keys to keep, before a new one signs. */
  readonly keepKeys?: (keys: readonly SigningKey[]) => Promise<void>;
  /** The secret of the client `local-cli`. */
  readonly clientSecret: string;
  /** GraphiQL's addresses; without any nobody signs in by a browser. */
  readonly graphiqlUrls?: readonly string[];
  /** Clients that ask for tokens for themselves. */
  readonly machines?: readonly Machine[];
  readonly logger: Logger;
}

/** Where the client `local-cli` asks for a new signing key. */
export const rotatePath = '/rotate-key';
const parameters = ['person', 'role', 'organization', 'profile', 'country', 'may', 'scope'] as const;

/** Starts the OpenID Connect issuer of a local system. */
export async function startIssuer(options: IssuerOptions): Promise<RunningIssuer> {
  const { host = '127.0.0.1', port, clientSecret, graphiqlUrls = [], machines = [], keepKeys, logger } = options;
  const { Issuer, interactionPolicy, errors } = await loadProvider();
  const adapter = createRecordStore();
  const cookieKeys = [randomBytes(32).toString('base64url')];
  let keys: readonly SigningKey[] = liveKeys(options.jwks.keys as readonly SigningKey[], new Date());
  let people = readyPeople(noPlaces);
  let current: Provider | undefined;
  let answer: ReturnType<Provider['callback']> | undefined;

  const use = (url: string, next: readonly SigningKey[]): void => {
    const settings = { keys: next, clientSecret, cookieKeys, adapter, graphiqlUrls, machines, people: () => people };
    const refuseClient = (reason: string) => new errors.InvalidClientAuth(reason);
    const provider = withoutWarnings(
      () =>
        new Issuer(
          url,
          providerSettings({
            ...settings,
            personOf: (token) => persons.get(token),
            refuseClient,
            interactionPolicy: alwaysChoose(interactionPolicy),
          }),
        ),
    );
    provider.registerGrantType(localPersonGrant, (ctx: TokenEndpointGrantContext) => grantLocalPerson(provider, next, ctx), parameters);
    const events: EventEmitter = provider;
    for (const event of ['server_error', 'error']) {
      events.on(event, (...args: unknown[]) => logger.error({ err: args.at(-1) }, 'the local issuer failed on a request'));
    }
    answer = provider.callback();
    current = provider;
    keys = next;
  };
  const rotateKey = async (): Promise<string> => {
    const now = new Date();
    const next = newSigningKey('ES256');
    const all = rotateKeys(keys, next, { now, tokensEnd: new Date(now.getTime() + (tokenSeconds.cli + 60) * 1_000) });
    await keepKeys?.(all);
    use(url, all);
    logger.info({ kid: next.kid, published: all.length }, 'a new key signs');
    return next.kid;
  };
  const gatewayOrigins = [...new Set(graphiqlUrls.map((address) => new URL(address).origin))];
  const routes: Route[] = [
    signInRoute({ provider: () => current, people: () => people, gatewayOrigins }),
    rotateRoute(clientSecret, rotateKey),
    { path: '/*', handle: async ({ request, response }) => answer?.(request, response) },
  ];
  const server: RunningServer = await serve({ host, port, logger, drainMs: 2_000, routes });
  const url = options.url ?? server.url;
  try {
    use(url, keys);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url,
    jwksUri: `${url}/jwks`,
    port: server.port,
    introduce(places) {
      people = readyPeople(places);
    },
    rotateKey,
    stop: () => server.stop(),
  };
}

const persons = new WeakMap<object, LocalPerson>();

async function grantLocalPerson(provider: Provider, keys: readonly SigningKey[], ctx: TokenEndpointGrantContext): Promise<void> {
  const { client, params } = ctx.oidc;
  const given = params as LocalPersonFields;
  const person = readLocalPerson(Object.fromEntries(parameters.map((name) => [name, given[name]])));
  if (!person.ok) {
    ctx.status = 400;
    ctx.body = { error: 'invalid_request', error_description: person.problems.join('; ') };
    return;
  }
  const { scope } = person.value;
  const token = new provider.AccessToken({
    accountId: person.value.person,
    grantId: randomUUID(),
    client,
    resourceServer: new provider.ResourceServer(resource, resourceServer(keys, tokenSeconds.cli)),
    expiresIn: tokenSeconds.cli,
    gty: localPersonGrant,
    ...(scope && { scope }),
  });
  persons.set(token, person.value);
  ctx.body = { access_token: await token.save(), token_type: 'Bearer', expires_in: tokenSeconds.cli, ...(scope && { scope }) };
}

/** POST by the client `local-cli`, which the commands of this machine are. */
function rotateRoute(clientSecret: string, rotateKey: () => Promise<string>): Route {
  const expected = Buffer.from(`Basic ${Buffer.from(`${localClient}:${clientSecret}`).toString('base64')}`);
  return {
    method: 'POST',
    path: rotatePath,
    async handle({ request, response }) {
      const given = Buffer.from(request.headers.authorization ?? '');
      const known = given.length === expected.length && timingSafeEqual(given, expected);
      response.setHeader('cache-control', 'no-store');
      if (!known) response.writeHead(401, { 'www-authenticate': 'Basic realm="local-cli"' }).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ kid: await rotateKey() }));
    },
  };
}

type OidcProvider = typeof import('oidc-provider');

/** Each sign-in asks who it is for: whoever is signed in wants to be somebody else. */
function alwaysChoose({ Check, base }: OidcProvider['interactionPolicy']) {
  const policy = base();
  policy
    .get('login')
    ?.checks.add(new Check('choose', 'a person is chosen each time', 'login_required', ({ oidc }) => oidc.result?.login === undefined));
  return policy;
}

// The provider warns on every start of what only matters in production: its memory store, and Node 20, on which all that is used here works.
async function loadProvider(): Promise<{ Issuer: typeof Provider } & Pick<OidcProvider, 'interactionPolicy' | 'errors'>> {
  const { console } = globalThis;
  const { warn } = console;
  console.warn = () => {};
  try {
    const { default: Issuer, interactionPolicy, errors } = await import('oidc-provider');
    return { Issuer, interactionPolicy, errors };
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
