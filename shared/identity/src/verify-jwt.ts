import { hash } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { type AuthenticationError, unauthenticated } from './authentication-error.ts';
import type { KeySet } from './key-set.ts';
import { hasRepeatedKey } from './repeated-key.ts';

export interface JwtRules {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: KeySet;
  readonly algorithms: readonly string[];
  /** The values of the header `typ` that are accepted; undefined stands for a header without it. */
  readonly types: readonly (string | undefined)[];
  readonly skewSeconds: number;
}

const longest = 16 * 1024;

/** The token of an authorization header, before anything in it is believed. */
export function bearerToken(authorization: string): string {
  const [, token] = /^bearer +(\S+) *$/i.exec(authorization) ?? [];
  if (token === undefined) throw unauthenticated('The authorization header is not "Bearer" followed by one token.');
  if (token.length > longest) throw unauthenticated(`The token is longer than ${longest} bytes; ask its issuer for a smaller one.`);
  return token;
}

/** A key for caches, so that no token is kept. */
export function fingerprint(token: string): string {
  return hash('sha256', token, 'base64');
}

/** Who says to have issued the token: a claim not yet verified, good only to choose the rules. */
export function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    throw unreadable();
  }
}

/** Verifies signature and times against one issuer's rules. Key locations in the token's header (jku, jwk, x5u, x5c) are never followed. */
export async function verifyJwt(token: string, rules: JwtRules, now: Date): Promise<JWTPayload> {
  const { alg, kid, typ } = headerOf(token);
  refuseRepeatedKeys(token);
  if (!rules.algorithms.includes(alg ?? '')) throw unauthenticated(`The token is not signed with one of ${rules.algorithms.join(', ')}.`);
  if (!rules.types.includes(typ?.toLowerCase()))
    throw unauthenticated('The token is not an access token; send the one meant for this API.');
  if (typeof kid !== 'string' || !/^[\w.~:@=+-]{1,128}$/.test(kid)) {
    throw unauthenticated('The token names no key (kid), or not as a plain key id.');
  }
  const key = await rules.keys.find(kid);
  if (!key || (key.alg !== undefined && key.alg !== alg)) {
    throw unauthenticated(
      'The token is signed with a key that its issuer does not publish for this; get a new token, or if it is new, try again in half a minute.',
    );
  }
  try {
    const { issuer, audience, skewSeconds } = rules;
    const checks = { issuer, audience, clockTolerance: skewSeconds, currentDate: now, requiredClaims: ['sub', 'iat', 'exp'] };
    const { payload } = await jwtVerify(token, key, { ...checks, algorithms: [...rules.algorithms] });
    if ((payload.iat ?? 0) > now.getTime() / 1000 + skewSeconds)
      throw unauthenticated('The token is issued in the future; check the clocks.');
    return payload;
  } catch (error) {
    throw inWords(error, rules);
  }
}

/** What a token says twice each reader may read otherwise. */
function refuseRepeatedKeys(token: string): void {
  for (const part of token.split('.').slice(0, 2)) {
    if (!hasRepeatedKey(Buffer.from(part, 'base64url').toString())) continue;
    throw unauthenticated('The token says something twice: a key stands in an object more than once. Its issuer has to change it.');
  }
}

function headerOf(token: string): { alg?: string; kid?: unknown; typ?: string } {
  try {
    const { alg, kid, typ } = decodeProtectedHeader(token);
    return { ...(typeof alg === 'string' && { alg }), kid, ...(typeof typ === 'string' && { typ }) };
  } catch {
    throw unreadable();
  }
}

function unreadable(): AuthenticationError {
  return unauthenticated('The token is not a signed JSON Web Token.');
}

function inWords(error: unknown, rules: JwtRules): unknown {
  if (error instanceof errors.JWTExpired) return unauthenticated('The token has expired; get a new one.');
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.reason === 'missing') return unauthenticated(`The token lacks the claim ${error.claim}.`);
    if (error.claim === 'aud') return unauthenticated(`The token is for another audience; ask its issuer for one for "${rules.audience}".`);
    if (error.claim === 'nbf') return unauthenticated('The token is not valid yet; check the clocks.');
    return unauthenticated(`The token's claim ${error.claim} is not valid.`);
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return unauthenticated("The token's signature does not hold.");
  if (error instanceof errors.JOSEError || error instanceof TypeError) return unreadable();
  return error;
}
