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

/** Reads one signing key, or a list of them, from parsed JSON: the first signs, the others are published beside it. Never quotes one. */
export function parsePrivateJwks(
  value: unknown,
): { ok: true; value: readonly [PrivateJwk, ...PrivateJwk[]] } | { ok: false; problem: string; expected: string } {
  const expected = 'an Ed25519 private key as a JSON Web Key, or a list of up to 5, each with an id (kid) of its own';
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const keys: PrivateJwk[] = [];
  for (const [index, item] of list.entries()) {
    const parsed = parsePrivateJwk(item);
    if (!parsed.ok) return Array.isArray(value) ? { ...parsed, problem: `item ${index + 1} ${parsed.problem}` } : parsed;
    keys.push(parsed.value);
  }
  const [first, ...others] = keys;
  if (first === undefined || keys.length > 5) return { ok: false, problem: `is a list of ${keys.length} keys`, expected };
  if (new Set(keys.map(keyId)).size < keys.length) return { ok: false, problem: 'names one id twice', expected };
  return { ok: true, value: [first, ...others] };
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
