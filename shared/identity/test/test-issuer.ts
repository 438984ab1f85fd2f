import { createLogger, type Logger } from '@cattc/server';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { TrustedIssuer } from '../src/trusted-issuer.ts';

export const issuer = 'https://id.example';
export const jwksUri = 'https://id.example/jwks';
export const organization = 'org_01930000-0000-7000-8000-000000000001';
export const otherOrganization = 'org_01930000-0000-7000-8000-000000000002';
export const profile = 'tal_01930000-0000-7000-8000-000000000003';
/** The second at which every test begins. */
export const begin = Date.UTC(2026, 10, 23, 9) / 1000;

/** The issuer as it is configured: bound to a name, and to what it may assert. */
export const trusted: TrustedIssuer = {
  name: 'local',
  issuer,
  jwksUri,
  audience: 'cattc',
  asserts: [
    { role: 'SECRETARIAT', countries: [] },
    { role: 'MEMBER', countries: [] },
    { role: 'TALENT', countries: [] },
    { role: 'AGENCY', countries: ['TH', 'VN'] },
    { role: 'PARTNER_SYSTEM', countries: '*' },
  ],
};

export const secretariat = { id: 'mnd_1', role: 'SECRETARIAT', may: 'SIGN' };

export interface TestKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

export async function createKey(kid: string, alg: string): Promise<TestKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

export interface TokenChanges {
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
}

/** A good token of 10 minutes from `begin`, with the changes given; a claim of `undefined` is left out. */
export function signToken(key: TestKey, { claims = {}, header = {} }: TokenChanges = {}): Promise<string> {
  const payload = { iss: issuer, aud: 'cattc', sub: 'ann', iat: begin, exp: begin + 600, scope: 'a b', mandates: [secretariat], ...claims };
  return new SignJWT(payload).setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header }).sign(key.privateKey);
}

/** An issuer's key set as `fetch` sees it: keys and availability change at will, calls are counted. */
export function createPublisher(...keys: TestKey[]) {
  const publisher = {
    keys: keys as readonly TestKey[],
    answer: undefined as (() => Response | Promise<Response>) | undefined,
    calls: 0,
    fetch: (async () => {
      publisher.calls++;
      return publisher.answer?.() ?? Response.json({ keys: publisher.keys.map(({ publicJwk }) => publicJwk) });
    }) as typeof globalThis.fetch,
  };
  return publisher;
}

/** A clock that stands still until it is moved. */
export function createClock() {
  const clock = { seconds: begin, now: () => new Date(clock.seconds * 1000) };
  return clock;
}

export const silent: Logger = createLogger({ name: 'test', level: 'silent' });

export async function failureOf(promise: Promise<unknown>): Promise<{ status?: number; code?: string; message: string }> {
  return promise.then(
    () => ({ message: 'it did not fail' }),
    (error: Error) => error,
  );
}
