import { type Caller, publicCaller } from '@cattc/decisions';
import type { Logger } from '@cattc/server';
import { AuthenticationError, unauthenticated } from './authentication-error.ts';
import { chooseCaller } from './choose-caller.ts';
import { type PersonClaims, readPersonClaims } from './claims.ts';
import { type Directory, emptyDirectory } from './directory.ts';
import { createExpiringCache } from './expiring-cache.ts';
import { createKeySet } from './key-set.ts';
import { actFor } from './on-behalf-of.ts';
import { subjectHash } from './subject-hash.ts';
import { localIssuerClaim, type TrustedIssuer } from './trusted-issuer.ts';
import { bearerToken, claimedIssuer, fingerprint, type JwtRules, verifyJwt } from './verify-jwt.ts';

export interface TokenVerifier {
  /**
   * The caller behind the headers `authorization`, `acting-as` and `on-behalf-of`: PUBLIC without them; an AuthenticationError when they do
   * not hold.
   */
  verify(authorization: string | undefined, actingAs: string | undefined, onBehalfOf?: string): Promise<Caller>;
  /** The same, for a request that lasts. */
  admit(authorization: string | undefined, actingAs: string | undefined, onBehalfOf?: string): Promise<Admission>;
  stop(): void;
}

/** A caller who was let in. */
export interface Admission {
  readonly caller: Caller;
  /** Throws an AuthenticationError once the caller would be let in no more: the token has expired, the mandate is over, somebody is suspended, or the rights are others. */
  confirm(): void;
}

const algorithms = ['EdDSA', 'ES256', 'PS256', 'RS256'];
const types = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];
const skewSeconds = 60;
const cachedTokens = 10_000;
/** A verified token is looked at anew after this time, so that a key taken back by its issuer ends its tokens. */
const cachedForMs = 5 * 60_000;

const dayMs = 24 * 60 * 60_000;

type VerifiedClaims = PersonClaims & { readonly endsAt: number };

/** Whom a token's headers made last, and what that was decided by: a caller is the same one until the register, the day or the headers are others. */
interface Decided {
  readonly revision: number;
  readonly day: number;
  readonly actingAs: string | undefined;
  readonly onBehalfOf: string | undefined;
  readonly caller: Caller;
}

const everybody: Admission = { caller: publicCaller, confirm: () => undefined };

function holdsMandate({ mandates, subjectHash }: PersonClaims, directory: Directory, id: string): boolean {
  const standing = directory.standingOf(subjectHash);
  return [...mandates, ...(standing?.mandates ?? [])].some((mandate) => mandate.id === id) || (standing?.revoked.has(id) ?? false);
}

/** A refusal of somebody whom a token with a good signature names says whom. */
function knowing<T>(hash: string | null, judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    throw error instanceof AuthenticationError && hash !== null ? error.of(hash) : error;
  }
}

function hasSameRights(one: Caller, other: Caller): boolean {
  return (
    one.mandate === other.mandate && one.may === other.may && one.suspended === other.suspended && one.scopes.join() === other.scopes.join()
  );
}

/** Verifies callers' access tokens; a token that held is not verified again for some minutes. */
export function createTokenVerifier(options: {
  issuers: readonly TrustedIssuer[];
  logger: Logger;
  /** In production the tokens of an issuer that gives them to anybody do not hold. */
  production?: boolean;
  /** What is known beside the token; nothing unless given. What was decided by it holds no longer than its revision. */
  directory?: Directory;
  now?: () => Date;
  /** The clock by whose days mandates begin and end; that of the tokens unless given. */
  dates?: () => Date;
  fetch?: typeof globalThis.fetch;
}): TokenVerifier {
  const { issuers, logger, production = false, directory = emptyDirectory, now = () => new Date(), fetch = globalThis.fetch } = options;
  const { dates = now } = options;
  const rules = new Map<string, JwtRules & { readonly trusted: TrustedIssuer }>();
  for (const trusted of issuers) {
    const { issuer, jwksUri, audience } = trusted;
    const keys = createKeySet({ url: jwksUri, logger, now, fetch });
    rules.set(issuer, { issuer, audience, keys, algorithms, types, skewSeconds, trusted });
  }
  const verified = createExpiringCache<VerifiedClaims>(cachedTokens);
  const decided = new WeakMap<VerifiedClaims, Decided>();

  async function claimsOf(token: string, at: Date): Promise<VerifiedClaims> {
    const key = fingerprint(token);
    const known = verified.get(key, at.getTime());
    if (known) return known;
    const issuerRules = rules.get(claimedIssuer(token) ?? '');
    if (!issuerRules) throw unauthenticated('The token is from an issuer that this system does not accept.');
    const payload = await verifyJwt(token, issuerRules, at);
    if (production && payload[localIssuerClaim] !== undefined)
      throw unauthenticated('The token is from an issuer for trying out; get one elsewhere.');
    const endsAt = ((payload.exp ?? 0) + skewSeconds) * 1000;
    const { name } = issuerRules.trusted;
    const hash = typeof payload.sub === 'string' ? subjectHash(`${name}:${payload.sub}`) : null;
    const claims = { ...knowing(hash, () => readPersonClaims(payload, issuerRules.trusted)), endsAt };
    verified.set(key, claims, Math.min(endsAt, at.getTime() + cachedForMs));
    return claims;
  }

  function callerOf(claims: VerifiedClaims, actingAs: string | undefined, onBehalfOf: string | undefined, at: Date): Caller {
    const revision = directory.revision();
    const day = Math.floor(at.getTime() / dayMs);
    const last = decided.get(claims);
    if (last?.revision === revision && last.day === day && last.actingAs === actingAs && last.onBehalfOf === onBehalfOf) return last.caller;
    const caller = decide(claims, actingAs, onBehalfOf, at);
    decided.set(claims, { revision, day, actingAs, onBehalfOf, caller });
    return caller;
  }

  function decide(claims: VerifiedClaims, actingAs: string | undefined, onBehalfOf: string | undefined, at: Date): Caller {
    return knowing(claims.subjectHash, () => {
      if (onBehalfOf === undefined) return chooseCaller(claims, directory, actingAs, at);
      // `acting-as` may choose for either of the two: the machine, or the officer.
      const forMachine = actingAs !== undefined && holdsMandate(claims, directory, actingAs);
      const machine = chooseCaller(claims, directory, forMachine ? actingAs : undefined, at);
      return actFor(machine, claims.subjectHash, onBehalfOf, directory, forMachine ? undefined : actingAs, at);
    });
  }

  async function admit(
    authorization: string | undefined,
    actingAs: string | undefined,
    onBehalfOf: string | undefined,
  ): Promise<Admission> {
    if (authorization === undefined) {
      const beside = actingAs !== undefined ? 'acting-as' : onBehalfOf !== undefined ? 'on-behalf-of' : undefined;
      if (beside === undefined) return everybody;
      throw unauthenticated(`The header ${beside} needs an authorization header with a token beside it.`);
    }
    const at = now();
    const claims = await claimsOf(bearerToken(authorization), at);
    const caller = callerOf(claims, actingAs, onBehalfOf, dates());
    return {
      caller,
      confirm() {
        if (now().getTime() >= claims.endsAt) throw unauthenticated('The token has expired; get a new one.').of(claims.subjectHash);
        // A mandate that was granted in the meantime leaves the choice as it was.
        const choice = actingAs ?? (onBehalfOf === undefined ? (caller.mandate ?? undefined) : undefined);
        const present = callerOf(claims, choice, onBehalfOf, dates());
        if (!hasSameRights(present, caller)) throw unauthenticated('What you may do has changed; ask again.').of(claims.subjectHash);
      },
    };
  }

  return {
    admit,
    verify: async (authorization, actingAs, onBehalfOf) => (await admit(authorization, actingAs, onBehalfOf)).caller,
    stop() {
      for (const { keys } of rules.values()) keys.stop();
    },
  };
}
