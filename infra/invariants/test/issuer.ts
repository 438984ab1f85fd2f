import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One mandate as a token lists it. */
export interface Mandate {
  readonly id: string;
  readonly role: string;
  readonly may: 'EDIT' | 'SIGN';
  readonly organization?: string;
  readonly country?: string;
  readonly profile?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Somebody with an access token, and the mandate that they choose in a request where they hold several. */
export interface Somebody {
  readonly sub: string;
  readonly mandates: readonly Mandate[];
  readonly scope?: string;
  readonly actingAs?: string;
  /** Who gave the token; the issuer of the centre unless said otherwise. */
  readonly issuer?: 'centre' | 'th';
}

/** An issuer of access tokens with its key set at `/jwks`. */
export interface TestIssuer {
  readonly url: string;
  tokenOf(person: Somebody, claims?: object): string;
  stop(): Promise<void>;
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token that this key signs. */
export function signToken(key: KeyObject, header: object, payload: object): string {
  const text = `${part({ alg: 'EdDSA', kid: 'test', typ: 'at+jwt', ...header })}.${part(payload)}`;
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
}

export async function startIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'EdDSA', use: 'sig' }];
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    tokenOf({ sub, mandates, scope = '' }, claims = {}) {
      const now = Math.floor(Date.now() / 1000);
      return signToken(privateKey, {}, { iss: url, aud: 'cattc', sub, iat: now, exp: now + 600, scope, mandates, ...claims });
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
