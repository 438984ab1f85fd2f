import { createPrivateKey, sign } from 'node:crypto';
import { type Caller, roles } from '@cattc/decisions';
import type { Logger } from '@cattc/server';
import { unauthenticated } from './authentication-error.ts';
import { createExpiringCache } from './expiring-cache.ts';
import { createKeySet } from './key-set.ts';
import { keyId, type PrivateJwk, publicHalf } from './signing-key.ts';
import { bearerToken, fingerprint, type JwtRules, verifyJwt } from './verify-jwt.ts';

/** Signs what the gateway tells the subgraphs of its caller. */
export interface InternalSigner {
  /** A token of 60 s for one audience (`cattc-<subgraph>`); the same one again while it has 15 s left. */
  tokenFor(caller: Caller, audience: string): string;
  /** The JSON Web Key Set to publish. */
  jwks(): { keys: readonly Record<string, string>[] };
}

export interface InternalVerifier {
  /** The caller that the gateway vouches for; an AuthenticationError for everything else. */
  verify(authorization: string | undefined): Promise<Caller>;
  stop(): void;
}

const type = 'cattc-internal+jwt';
const lifeSeconds = 60;
const reuseMs = 45_000;
const cachedTokens = 10_000;
/** For clocks of two machines; the token's own life stays 60 s. */
const skewSeconds = 5;

/** Signs with `privateJwk`; `alsoPublished` are keys that replicas sign with which are not rotated yet, or already are. */
export function createInternalSigner(options: {
  privateJwk: PrivateJwk;
  alsoPublished?: readonly PrivateJwk[];
  issuer: string;
  now?: () => Date;
}): InternalSigner {
  const { privateJwk, alsoPublished = [], issuer, now = () => new Date() } = options;
  const kid = keyId(privateJwk);
  const key = createPrivateKey({ key: { ...privateJwk }, format: 'jwk' });
  const header = encoded({ alg: 'EdDSA', kid, typ: type });
  const tokens = createExpiringCache<string>(cachedTokens);
  // One request asks several subgraphs for the same caller.
  const keys = new WeakMap<Caller, string>();
  const keyOf = (caller: Caller): string => {
    const known = keys.get(caller);
    if (known !== undefined) return known;
    const key = fingerprint(JSON.stringify(caller));
    keys.set(caller, key);
    return key;
  };

  // Only network shows them, and each of the others is spared their bytes.
  const told = (caller: Caller, audience: string): Caller => (audience === 'cattc-network' ? caller : { ...caller, mandates: [] });

  /** By node:crypto at once: the same by Web Crypto takes twice the processor time (125 µs), and a thread's turn. */
  function signed(caller: Caller, audience: string, at: number): string {
    const iat = Math.floor(at / 1000);
    const sub = caller.person ?? 'public';
    const claims = { iss: issuer, aud: audience, sub, iat, exp: iat + lifeSeconds, caller: told(caller, audience) };
    const text = `${header}.${encoded(claims)}`;
    return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
  }

  return {
    tokenFor(caller, audience) {
      const at = now().getTime();
      const cacheKey = `${audience} ${keyOf(caller)}`;
      const known = tokens.get(cacheKey, at);
      if (known) return known;
      const token = signed(caller, audience, at);
      tokens.set(cacheKey, token, at + reuseMs);
      return token;
    },
    jwks: () => ({ keys: [privateJwk, ...alsoPublished].map(publicHalf) }),
  };
}

export function createInternalVerifier(options: {
  jwksUrl: string;
  issuer: string;
  audience: string;
  logger: Logger;
  now?: () => Date;
  fetch?: typeof globalThis.fetch;
}): InternalVerifier {
  const { jwksUrl, issuer, audience, logger, now = () => new Date(), fetch = globalThis.fetch } = options;
  const keys = createKeySet({ url: jwksUrl, logger, now, fetch });
  const rules: JwtRules = { issuer, audience, keys, algorithms: ['EdDSA'], types: [type], skewSeconds };
  const verified = createExpiringCache<Caller>(cachedTokens);
  return {
    async verify(authorization) {
      if (authorization === undefined) throw unauthenticated('This address answers the gateway only; send the request to the gateway.');
      const token = bearerToken(authorization);
      const at = now();
      const key = fingerprint(token);
      const known = verified.get(key, at.getTime());
      if (known) return known;
      const { caller, exp = 0, iat = 0 } = await verifyJwt(token, rules, at);
      if (exp - iat > lifeSeconds) throw unauthenticated(`An internal token lives for at most ${lifeSeconds} s.`);
      if (!isCaller(caller)) throw unauthenticated('The internal token names no caller.');
      verified.set(key, Object.freeze(caller), (exp + skewSeconds) * 1000);
      return caller;
    },
    stop: () => keys.stop(),
  };
}

/** A part of a JSON Web Token. */
function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function isCaller(value: unknown): value is Caller {
  if (typeof value !== 'object' || value === null) return false;
  const { person, mandate, role, organization, profile, country, may, scopes, organizations, mandates, via, suspended } = value as Record<
    string,
    unknown
  >;
  return (
    roles.some((candidate) => candidate === role) &&
    (may === 'EDIT' || may === 'SIGN') &&
    Array.isArray(mandates) &&
    mandates.every((mandate) => typeof mandate === 'object' && mandate !== null) &&
    typeof suspended === 'boolean' &&
    [person, mandate, organization, profile, country, via].every((text) => text === null || typeof text === 'string') &&
    [scopes, organizations].every((list) => Array.isArray(list) && list.every((text) => typeof text === 'string'))
  );
}
