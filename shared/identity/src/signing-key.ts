import { createHash } from 'node:crypto';

/** An Ed25519 private key as a JSON Web Key. */
export interface PrivateJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
  readonly kid?: string;
}

/** Reads a signing key from parsed JSON; never quotes it. */
export function parsePrivateJwk(value: unknown): { ok: true; value: PrivateJwk } | { ok: false; problem: string; expected: string } {
  const expected = 'an Ed25519 private key as a JSON Web Key: {"kty":"OKP","crv":"Ed25519","x":"…","d":"…"}';
  if (typeof value !== 'object' || value === null) return { ok: false, problem: 'is no key', expected };
  const { kty, crv, x, d, kid } = value as Record<string, unknown>;
  if (kty !== 'OKP' || crv !== 'Ed25519') return { ok: false, problem: 'is a key of another kind', expected };
  if (!is32Bytes(x) || !is32Bytes(d)) return { ok: false, problem: 'lacks x or d, or has them in another length', expected };
  if (kid !== undefined && typeof kid !== 'string') return { ok: false, problem: 'has a kid that is no text', expected };
  return { ok: true, value: { kty, crv, x, d, ...(kid !== undefined && { kid }) } };
}

/** The key's own id, or its thumbprint (RFC 7638). */
export function keyId({ crv, kty, x, kid }: PrivateJwk): string {
  return kid ?? createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
}

/** The half of a key that may be published. */
export function publicHalf(key: PrivateJwk): Record<string, string> {
  return { kty: key.kty, crv: key.crv, x: key.x, kid: keyId(key), alg: 'EdDSA', use: 'sig' };
}

function is32Bytes(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]+$/.test(value) && Buffer.from(value, 'base64url').length === 32;
}
