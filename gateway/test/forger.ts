import { createHmac, createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A pair of keys as an issuer signs and publishes with it. */
export interface ForgerKey {
  readonly alg: 'EdDSA' | 'RS256';
  readonly privateKey: KeyObject;
  readonly publicJwk: JsonWebKey;
  readonly publicPem: string;
}

export function newKey(kid: string, alg: ForgerKey['alg'] = 'EdDSA'): ForgerKey {
  const privateKey =
    alg === 'EdDSA' ? generateKeyPairSync('ed25519').privateKey : generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const publicKey = createPublicKey(privateKey);
  const publicJwk = { ...publicKey.export({ format: 'jwk' }), kid, alg, use: 'sig' };
  return { alg, privateKey, publicJwk, publicPem: String(publicKey.export({ format: 'pem', type: 'spki' })) };
}

/** An issuer of tokens as no honest one makes them, with a real key set that answers as a test wants. */
export interface Forger {
  readonly issuer: string;
  readonly jwksUri: string;
  keys: readonly ForgerKey[];
  /** Instead of the keys. */
  answer: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /** How often the key set was asked for. */
  asked: number;
  /** The usual claims with changes; what is undefined is left out. */
  claims(changes?: object): object;
  stop(): Promise<void>;
}

export async function startForger(...keys: ForgerKey[]): Promise<Forger> {
  const server = createServer((request, response) => {
    forger.asked += 1;
    if (forger.answer !== undefined) return forger.answer(request, response);
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: forger.keys.map(({ publicJwk }) => publicJwk) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const forger: Forger = {
    issuer,
    jwksUri: `${issuer}/jwks`,
    keys,
    answer: undefined,
    asked: 0,
    claims(changes = {}) {
      const now = Math.floor(Date.now() / 1000);
      const mandates = [{ id: 'man-1', role: 'SECRETARIAT', may: 'SIGN' }];
      return { iss: issuer, aud: 'cattc', sub: 'eve', iat: now, exp: now + 300, mandates, ...changes };
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return forger;
}

const encode = (part: object | string): string => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

/** A token of a header and claims, each an object or the very text; signed with a key, with the secret of an HMAC, or not at all. */
export function forge(key: ForgerKey | string | null, claims: object | string, header: object | string = {}): string {
  const usual = key === null || typeof key === 'string' ? {} : { alg: key.alg, kid: key.publicJwk.kid, typ: 'at+jwt' };
  const signed = `${encode(typeof header === 'string' ? header : { ...usual, ...header })}.${encode(claims)}`;
  if (key === null) return `${signed}.`;
  if (typeof key === 'string') return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
  return `${signed}.${sign(key.alg === 'RS256' ? 'sha256' : null, Buffer.from(signed), key.privateKey).toString('base64url')}`;
}
