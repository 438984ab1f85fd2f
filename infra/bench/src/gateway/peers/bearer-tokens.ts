import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Room } from '../../room.ts';

const callers = 50;

/** Tokens of callers, and the issuer that they are of, as the gateway's setting has it; it is there until the room closes. */
export async function bearerTokens(room: Room): Promise<{ readonly issuers: string; readonly tokens: readonly string[] }> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'EdDSA', use: 'sig' }] });
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  room.defer(() => server.close());
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokens = Array.from({ length: callers }, (_, caller) =>
    new SignJWT({ mandates: [{ id: `mnd_bench-${caller}`, role: 'SECRETARIAT', may: 'SIGN' }], scope: '' })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'bench', typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience('cattc')
      .setSubject(`caller-${caller}`)
      .setIssuedAt()
      .setExpirationTime('6h')
      .sign(privateKey),
  );
  return {
    issuers: JSON.stringify([{ name: 'bench', issuer, jwksUri: `${issuer}/jwks`, audience: 'cattc', asserts: [{ role: 'SECRETARIAT' }] }]),
    tokens: await Promise.all(tokens),
  };
}
