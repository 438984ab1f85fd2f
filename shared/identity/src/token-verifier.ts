import { type Caller, publicCaller } from '@cattc/decisions';
import type { Logger } from '@cattc/server';
import { unauthenticated } from './authentication-error.ts';
import { chooseCaller } from './choose-caller.ts';
import { type PersonClaims, readPersonClaims } from './claims.ts';
import { createExpiringCache } from './expiring-cache.ts';
import { createKeySet } from './key-set.ts';
import { localIssuerClaim, type TrustedIssuer } from './trusted-issuer.ts';
import { bearerToken, claimedIssuer, fingerprint, type JwtRules, verifyJwt } from './verify-jwt.ts';

export interface TokenVerifier {
  /** The caller behind the headers `authorization` and `acting-as`: PUBLIC without both; an AuthenticationError when they do not hold. */
  verify(authorization: string | undefined, actingAs: string | undefined): Promise<Caller>;
  stop(): void;
}

const algorithms = ['EdDSA', 'ES256', 'PS256', 'RS256'];
const types = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];
const skewSeconds = 60;
const cachedTokens = 10_000;
/** A verified token is looked at anew after this time, so that a key taken back by its issuer ends its tokens. */
const cachedForMs = 5 * 60_000;

/** Verifies callers' access tokens; a token that held is not verified again for some minutes. */
export function createTokenVerifier(options: {
  issuers: readonly TrustedIssuer[];
  logger: Logger;
  /** In production the tokens of an issuer that gives them to anybody do not hold. */
  production?: boolean;
  now?: () => Date;
  fetch?: typeof globalThis.fetch;
}): TokenVerifier {
  const { issuers, logger, production = false, now = () => new Date(), fetch = globalThis.fetch } = options;
  const rules = new Map<string, JwtRules & { readonly trusted: TrustedIssuer }>();
  for (const trusted of issuers) {
    const { issuer, jwksUri, audience } = trusted;
    const keys = createKeySet({ url: jwksUri, logger, now, fetch });
    rules.set(issuer, { issuer, audience, keys, algorithms, types, skewSeconds, trusted });
  }
  const verified = createExpiringCache<PersonClaims>(cachedTokens);

  async function claimsOf(token: string, at: Date): Promise<PersonClaims> {
    const key = fingerprint(token);
    const known = verified.get(key, at.getTime());
    if (known) return known;
    const issuerRules = rules.get(claimedIssuer(token) ?? '');
    if (!issuerRules) throw unauthenticated('The token is from an issuer that this system does not accept.');
    const payload = await verifyJwt(token, issuerRules, at);
    if (production && payload[localIssuerClaim] !== undefined)
      throw unauthenticated('The token is from an issuer for trying out; get one elsewhere.');
    const claims = readPersonClaims(payload, issuerRules.trusted);
    verified.set(key, claims, Math.min(((payload.exp ?? 0) + skewSeconds) * 1000, at.getTime() + cachedForMs));
    return claims;
  }

  return {
    async verify(authorization, actingAs) {
      if (authorization === undefined) {
        if (actingAs === undefined) return publicCaller;
        throw unauthenticated('The header acting-as needs an authorization header with a token beside it.');
      }
      const at = now();
      return chooseCaller(await claimsOf(bearerToken(authorization), at), actingAs, at);
    },
    stop() {
      for (const { keys } of rules.values()) keys.stop();
    },
  };
}
