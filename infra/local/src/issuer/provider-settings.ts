import { localIssuerClaim } from '@cattc/identity';
import type { Configuration, ResourceServer } from 'oidc-provider';
import { type LocalPerson, mandatesOf } from './local-person.ts';
import { clientOf, type Machine, machineMandates } from './machines.ts';
import { claimOf, type ReadyPerson } from './ready-people.ts';
import { signInPath } from './sign-in.ts';
import type { SigningKey } from './signing-keys.ts';

export const localClient = 'local-cli';
/** The client of GraphiQL: public, as a page keeps no secret. */
export const graphiqlClient = 'graphiql';
/** Gives the client of this machine a token for whatever person it names: for local systems only. */
export const localPersonGrant = 'urn:cattc:params:oauth:grant-type:local-person';
export const resource = 'urn:cattc:api';
const audience = 'cattc';
const scopes = ['events:read', 'events:restricted', 'agency:act'];

/** How long access tokens live, by who asks. Nobody gets refresh tokens: a person signs in again, a machine asks again. */
export const tokenSeconds = { cli: 12 * 60 * 60, graphiql: 2 * 60 * 60, machine: 15 * 60 } as const;
const longestAssertionSeconds = 10 * 60;

export interface ProviderSettings {
  readonly keys: readonly SigningKey[];
  readonly clientSecret: string;
  readonly cookieKeys: readonly string[];
  readonly adapter: NonNullable<Configuration['adapter']>;
  /** GraphiQL's addresses, to which a sign-in leads back. */
  readonly graphiqlUrls: readonly string[];
  readonly machines: readonly Machine[];
  readonly people: () => readonly ReadyPerson[];
  /** Whom a token of the local client is for. */
  readonly personOf: (token: object) => LocalPerson | undefined;
  /** What the provider takes as a refusal of a client. */
  readonly refuseClient: (reason: string) => Error;
  readonly interactionPolicy: NonNullable<Configuration['interactions']>['policy'];
}

export function resourceServer(keys: readonly SigningKey[], accessTokenTTL: number): ResourceServer {
  const kid = keys.find(({ alg, until }) => alg === 'ES256' && until === undefined)?.kid;
  return {
    scope: scopes.join(' '),
    audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL,
    jwt: { sign: { alg: 'ES256', ...(kid !== undefined && { kid }) } },
  };
}

export function providerSettings(settings: ProviderSettings): Configuration {
  const { keys, clientSecret, cookieKeys, adapter, graphiqlUrls, machines, people, personOf, refuseClient, interactionPolicy } = settings;
  const graphiqlOrigins = new Set(graphiqlUrls.map((url) => new URL(url).origin));
  const ready = (person: string | undefined) => people().find((candidate) => candidate.person === person);
  const secondsFor = (clientId: string) => (clientId === graphiqlClient ? tokenSeconds.graphiql : tokenSeconds.machine);
  return {
    adapter,
    // The provider changes what it is given, and knows no `until`.
    jwks: { keys: keys.map(({ until: _, ...key }) => ({ ...key })) } as NonNullable<Configuration['jwks']>,
    clients: [
      { client_id: localClient, client_secret: clientSecret, grant_types: [localPersonGrant], response_types: [], redirect_uris: [] },
      ...(graphiqlUrls.length === 0
        ? []
        : [
            {
              client_id: graphiqlClient,
              token_endpoint_auth_method: 'none' as const,
              grant_types: ['authorization_code'],
              response_types: ['code' as const],
              redirect_uris: [...graphiqlUrls],
              id_token_signed_response_alg: 'ES256' as const,
            },
          ]),
      ...machines.map(clientOf),
    ],
    scopes: ['openid', 'profile', ...scopes],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: [...cookieKeys] },
    interactions: { policy: interactionPolicy, url: (_ctx, { uid }) => `${signInPath}${uid}` },
    clientBasedCORS: (_ctx, origin, { clientId }) => clientId === graphiqlClient && graphiqlOrigins.has(origin),
    assertJwtClientAuthClaimsAndHeader(_ctx, { exp }) {
      if (Number(exp) > Date.now() / 1_000 + longestAssertionSeconds)
        throw refuseClient(`an assertion lives for at most ${longestAssertionSeconds} s`);
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, _indicator, { clientId }) => resourceServer(keys, secondsFor(clientId)),
      },
    },
    ttl: {
      AccessToken: tokenSeconds.graphiql,
      ClientCredentials: tokenSeconds.machine,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
      Grant: tokenSeconds.graphiql,
    },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, name: ready(sub)?.name.en ?? sub }) }),
    // Who is chosen agrees to all that is theirs: there is nobody to ask.
    async loadExistingGrant(ctx) {
      const { client, session, provider, requestParamScopes } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      const held = ready(session.accountId)?.scope.split(' ') ?? [];
      const asked = [...requestParamScopes];
      grant.addOIDCScope(asked.join(' '));
      grant.addResourceScope(resource, asked.filter((scope) => held.includes(scope)).join(' '));
      grant.rejectResourceScope(resource, scopes.filter((scope) => !held.includes(scope)).join(' '));
      await grant.save();
      return grant;
    },
    extraTokenClaims: (_ctx, token) => {
      const person = personOf(token);
      const machine = token.kind === 'ClientCredentials' ? machines.find(({ clientId }) => clientId === token.clientId) : undefined;
      const chosen = token.kind === 'AccessToken' && person === undefined ? ready(token.accountId) : undefined;
      const mandates = person ? mandatesOf(person) : machine ? machineMandates(machine) : chosen && claimOf(chosen);
      return { [localIssuerClaim]: true, ...(mandates && { mandates }) };
    },
    renderError(ctx, { error, error_description }) {
      ctx.type = 'text/plain';
      ctx.body = `${error}: ${error_description ?? ''}\n`;
    },
  };
}
