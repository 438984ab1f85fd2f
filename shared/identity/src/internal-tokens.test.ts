import type { Caller } from '@cattc/decisions';
import { publicCaller } from '@cattc/decisions';
import { expect } from 'chai';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { createClock, failureOf, organization, silent } from '../test/test-issuer.ts';
import { createInternalSigner, createInternalVerifier, type InternalSigner, type InternalVerifier } from './internal-tokens.ts';
import { keyId, type PrivateJwk, parsePrivateJwk, parsePrivateJwks } from './signing-key.ts';

const issuer = 'http://127.0.0.1:4000';
const caller: Caller = {
  person: 'ann',
  mandate: 'mnd_1',
  role: 'MEMBER',
  organization,
  profile: null,
  country: null,
  may: 'SIGN',
  scopes: ['a'],
  organizations: [organization],
  mandates: [],
  via: null,
  suspended: false,
};

async function createPrivateJwk(): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const parsed = parsePrivateJwk(await exportJWK(privateKey));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

describe('internal tokens', () => {
  let privateJwk: PrivateJwk;
  let clock: ReturnType<typeof createClock>;
  let signer: InternalSigner;
  let verifier: InternalVerifier;
  let published: InternalSigner;
  let calls: number;

  before(async () => {
    privateJwk = await createPrivateJwk();
  });
  beforeEach(() => {
    clock = createClock();
    calls = 0;
    signer = createInternalSigner({ privateJwk, issuer, now: clock.now });
    published = signer;
    verifier = verifierFor('cattc-network');
  });

  function verifierFor(audience: string): InternalVerifier {
    const fetch = (async () => {
      calls++;
      return Response.json(published.jwks());
    }) as typeof globalThis.fetch;
    return createInternalVerifier({ jwksUrl: `${issuer}/keys`, issuer, audience, logger: silent, now: clock.now, fetch });
  }

  const verify = (token: string) => verifier.verify(`Bearer ${token}`);

  for (const [title, who] of [
    ['a member', caller],
    ['the public', publicCaller],
  ] as const) {
    it(`carry ${title} from the gateway to a subgraph`, async () => {
      expect(await verify(signer.tokenFor(who, 'cattc-network'))).to.deep.equal(who);
    });
  }

  it('are the same one for the same caller and audience until 15 s before their end', async () => {
    const first = signer.tokenFor(caller, 'cattc-network');
    clock.seconds += 44;
    expect(signer.tokenFor({ ...caller }, 'cattc-network')).to.equal(first);
    expect(signer.tokenFor(caller, 'cattc-trading')).to.not.equal(first);
    expect(signer.tokenFor({ ...caller, mandate: 'mnd_2' }, 'cattc-network')).to.not.equal(first);
    clock.seconds += 1;
    expect(signer.tokenFor(caller, 'cattc-network')).to.not.equal(first);
  });

  it('are verified once', async () => {
    const token = signer.tokenFor(caller, 'cattc-network');
    expect(await verify(token)).to.equal(await verify(token));
    expect(calls).to.equal(1);
  });

  it('do not hold at another subgraph', async () => {
    verifier = verifierFor('cattc-trading');
    const failure = await failureOf(verify(signer.tokenFor(caller, 'cattc-network')));
    expect(failure).to.include({ status: 401 });
    expect(failure.message).to.include('another audience');
  });

  it('do not hold after their end, known or not', async () => {
    const token = signer.tokenFor(caller, 'cattc-network');
    await verify(token);
    clock.seconds += 65;
    expect((await failureOf(verify(token))).message).to.include('expired');
    verifier = verifierFor('cattc-network');
    expect((await failureOf(verify(token))).message).to.include('expired');
  });

  it('do not hold from another issuer', async () => {
    const other = createInternalSigner({ privateJwk, issuer: 'http://evil.example', now: clock.now });
    expect((await failureOf(verify(other.tokenFor(caller, 'cattc-network')))).message).to.include('claim iss');
  });

  it('do not hold when signed with another key, even under the id of the right one', async () => {
    const other = createInternalSigner({ privateJwk: { ...(await createPrivateJwk()), kid: keyId(privateJwk) }, issuer, now: clock.now });
    expect((await failureOf(verify(other.tokenFor(caller, 'cattc-network')))).message).to.include('signature');
  });

  it('follow a change of the key', async () => {
    await verify(signer.tokenFor(caller, 'cattc-network'));
    published = createInternalSigner({ privateJwk: await createPrivateJwk(), issuer, now: clock.now });
    clock.seconds += 31;
    expect(await verify(published.tokenFor(caller, 'cattc-network'))).to.deep.equal(caller);
  });

  it('hold over a rotation step by step: published, then signing, then gone', async () => {
    const next = await createPrivateJwk();
    const step = (key: PrivateJwk, ...alsoPublished: PrivateJwk[]) =>
      createInternalSigner({ privateJwk: key, alsoPublished, issuer, now: clock.now });
    published = step(privateJwk, next);
    expect(await verify(signer.tokenFor(caller, 'cattc-network'))).to.deep.equal(caller);
    const rotated = step(next, privateJwk);
    // Known before it signs: nobody has to be asked again, whichever replica signed.
    expect(await verify(rotated.tokenFor(caller, 'cattc-network'))).to.deep.equal(caller);
    expect(await verify(signer.tokenFor({ ...caller, mandate: 'mnd_3' }, 'cattc-network'))).to.include({ mandate: 'mnd_3' });
    expect(calls).to.equal(1);
    expect(rotated.jwks().keys.map(({ kid }) => kid)).to.deep.equal([keyId(next), keyId(privateJwk)]);
  });

  const forged: [string, { claims?: Record<string, unknown>; header?: Record<string, unknown>; life?: number }][] = [
    ['an access token', { header: { typ: 'at+jwt' } }],
    ['a token without a type', { header: { typ: undefined } }],
    ['a token without a caller', { claims: { caller: undefined } }],
    ['a caller of an unknown role', { claims: { caller: { ...caller, role: 'KING' } } }],
    ['a caller without scopes', { claims: { caller: { ...caller, scopes: undefined } } }],
    ['a caller who is neither suspended nor not', { claims: { caller: { ...caller, suspended: undefined } } }],
    ['a caller through something unnamed', { claims: { caller: { ...caller, via: 7 } } }],
    ['a caller that is a text', { claims: { caller: 'ann' } }],
    ['a life of an hour', { life: 3_600 }],
  ];
  for (const [title, { claims, header, life = 60 }] of forged) {
    it(`do not hold as ${title}, whoever signed`, async () => {
      const iat = clock.seconds;
      const token = await new SignJWT({ iss: issuer, aud: 'cattc-network', sub: 'ann', iat, exp: iat + life, caller, ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid: keyId(privateJwk), typ: 'cattc-internal+jwt', ...header })
        .sign(await importJWK({ ...privateJwk }, 'EdDSA'));
      expect(await failureOf(verify(token))).to.include({ status: 401, code: 'UNAUTHENTICATED' });
    });
  }

  it('are needed', async () => {
    const failure = await failureOf(verifier.verify(undefined));
    expect(failure).to.include({ status: 401 });
    expect(failure.message).to.include('send the request to the gateway');
  });

  it('publish nothing of the private key', () => {
    const [key] = signer.jwks().keys;
    expect(key).to.have.all.keys('kty', 'crv', 'x', 'kid', 'alg', 'use');
    expect(JSON.stringify(signer.jwks())).to.not.include(privateJwk.d);
  });
});

describe('parsePrivateJwk', () => {
  const x = 'A'.repeat(43);
  const good = { kty: 'OKP', crv: 'Ed25519', x, d: x };
  const cases: [string, unknown, boolean][] = [
    ['accepts an Ed25519 key', good, true],
    ['accepts its own id', { ...good, kid: 'k' }, true],
    ['refuses a public key', { ...good, d: undefined }, false],
    ['refuses another curve', { ...good, crv: 'X25519' }, false],
    ['refuses another length', { ...good, d: 'AAAA' }, false],
    ['refuses a text', 'key', false],
    ['refuses null', null, false],
  ];
  for (const [title, value, ok] of cases) it(title, () => expect(parsePrivateJwk(value).ok).to.equal(ok));
});

describe('parsePrivateJwks', () => {
  const x = 'A'.repeat(43);
  const key = (kid: string) => ({ kty: 'OKP', crv: 'Ed25519', x, d: x, kid });
  const cases: [string, unknown, number][] = [
    ['accepts one key', key('a'), 1],
    ['accepts a list', [key('a'), key('b')], 2],
    ['refuses an empty list', [], 0],
    ['refuses six keys', ['a', 'b', 'c', 'd', 'e', 'f'].map(key), 0],
    ['refuses one id twice', [key('a'), key('a')], 0],
    ['refuses a list with something else', [key('a'), 'key'], 0],
  ];
  for (const [title, value, length] of cases) {
    it(title, () => {
      const parsed = parsePrivateJwks(value);
      expect(parsed.ok ? parsed.value.length : 0).to.equal(length);
    });
  }
});
