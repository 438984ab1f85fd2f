import { generateKeyPairSync, type JsonWebKey, randomBytes } from 'node:crypto';

/** A private signing key. `until` (ISO time) is set once it signs no more: it stays published until the tokens that it signed have ended. */
export type SigningKey = JsonWebKey & { readonly kid: string; readonly alg: string; readonly use: 'sig'; readonly until?: string };

export function newSigningKey(alg: 'EdDSA' | 'ES256' | 'RS256'): SigningKey {
  const pair =
    alg === 'EdDSA'
      ? generateKeyPairSync('ed25519')
      : alg === 'ES256'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...pair.privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), alg, use: 'sig' };
}

/** The keys with a new one in the place of those that sign now, which stay until `tokensEnd`. Keys whose tokens have ended are gone. */
export function rotateKeys(
  keys: readonly SigningKey[],
  next: SigningKey,
  { now, tokensEnd }: { now: Date; tokensEnd: Date },
): SigningKey[] {
  const others = liveKeys(keys, now).map((key) =>
    key.alg === next.alg && key.until === undefined ? { ...key, until: tokensEnd.toISOString() } : key,
  );
  return [next, ...others];
}

/** Without those whose tokens have all ended. */
export function liveKeys(keys: readonly SigningKey[], now: Date): SigningKey[] {
  return keys.filter(({ until }) => until === undefined || Date.parse(until) > now.getTime());
}
