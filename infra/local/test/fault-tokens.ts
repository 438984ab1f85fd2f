import { createHmac } from 'node:crypto';
import type { PrivateJwk } from '@cattc/identity';
import { decodeJwt, decodeProtectedHeader, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';

/** An authorization header that must not let anybody in, and what the answer has to say. */
export interface BadToken {
  readonly what: string;
  readonly authorization: string;
  readonly says: RegExp;
}

/** A token of the local issuer that says who somebody is, and nothing of what they may do. */
export async function identityToken(good: string, issuerKey: object, sub: string): Promise<string> {
  const { mandates: _, scope: __, ...claims } = decodeJwt(good);
  const { kid = '', alg = 'ES256' } = decodeProtectedHeader(good);
  const key = await importJWK(issuerKey as PrivateJwk, alg);
  return new SignJWT({ ...claims, sub }).setProtectedHeader({ alg, typ: 'at+jwt', kid }).sign(key);
}

/** Every way to go wrong that a good token of the local issuer and its private key can be turned into. */
export async function badTokens(good: string, issuerKey: object): Promise<BadToken[]> {
  const claims = decodeJwt(good);
  const { kid = '', alg = 'ES256' } = decodeProtectedHeader(good);
  const own = await importJWK(issuerKey as PrivateJwk, alg);
  const { privateKey: foreign } = await generateKeyPair('ES256');
  const sign = async (change: JWTPayload, key: Parameters<SignJWT['sign']>[0] = own, keyId: string = kid) =>
    `Bearer ${await new SignJWT({ ...claims, ...change }).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: keyId }).sign(key)}`;
  const [head = '', body = '', signature = ''] = good.split('.');
  const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const hour = Math.floor(Date.now() / 1000) - 3_600;
  const secretOf = (text: string): string => createHmac('sha256', 'secret').update(text).digest('base64url');
  const symmetric = `${encoded({ alg: 'HS256', typ: 'at+jwt', kid })}.${body}`;
  const council = encoded({ ...claims, mandates: [{ id: 'mnd_mine', role: 'COUNCIL', may: 'SIGN' }] });

  return [
    { what: 'expired', authorization: await sign({ iat: hour - 60, exp: hour }), says: /has expired; get a new one/ },
    {
      what: 'unsigned',
      authorization: `Bearer ${encoded({ alg: 'none', typ: 'at+jwt', kid })}.${body}.`,
      says: /is not signed with one of/,
    },
    { what: 'with a shared secret', authorization: `Bearer ${symmetric}.${secretOf(symmetric)}`, says: /is not signed with one of/ },
    {
      what: 'of a foreign issuer',
      authorization: await sign({ iss: 'https://elsewhere.example' }, foreign),
      says: /issuer that this system does not accept/,
    },
    { what: "with a stranger's key", authorization: await sign({}, foreign, 'mine'), says: /a key that its issuer does not publish/ },
    { what: "with a stranger's key under the issuer's name", authorization: await sign({}, foreign), says: /signature does not hold/ },
    { what: 'changed', authorization: `Bearer ${head}.${council}.${signature}`, says: /signature does not hold/ },
    { what: 'for somebody else', authorization: await sign({ aud: 'another-api' }), says: /another audience/ },
    { what: 'with mandates that are no list', authorization: await sign({ mandates: 'all' }), says: /claim mandates/ },
    { what: 'not a token', authorization: 'Bearer nonsense', says: /is not a signed JSON Web Token/ },
    { what: 'not a bearer', authorization: 'Basic c2VjcmV0', says: /not "Bearer" followed by one token/ },
  ];
}
