import { generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An issuer of caller tokens with its key set at `/jwks`. */
export interface TestIssuer {
  readonly issuer: string;
  readonly jwksUri: string;
  /** A bearer header for a person with these mandates; `claims` replace the usual ones. */
  bearer(mandates: readonly object[], claims?: object): string;
  stop(): Promise<void>;
}

/** What the issuer may assert: every role but ADMIN, and of the countries Thailand alone. */
export const asserts = [
  ...['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'MEMBER', 'TALENT'].map((role) => ({ role })),
  ...['AGENCY', 'PARTNER_SYSTEM'].map((role) => ({ role, countries: ['TH'] })),
];

export const secretariat = { id: 'man-1', role: 'SECRETARIAT', may: 'SIGN' };

export async function startIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const jwk: JsonWebKey = { ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'EdDSA', use: 'sig' };
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return {
    issuer,
    jwksUri: `${issuer}/jwks`,
    bearer(mandates, claims = {}) {
      const now = Math.floor(Date.now() / 1000);
      const payload = { iss: issuer, aud: 'cattc', sub: 'person-1', iat: now, exp: now + 300, scope: '', mandates, ...claims };
      const text = `${part({ alg: 'EdDSA', kid: 'test', typ: 'at+jwt' })}.${part(payload)}`;
      return `Bearer ${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
