import { createHmac, generateKeyPairSync } from 'node:crypto';
import { publicCaller } from '@cattc/decisions';
import { expect } from 'chai';
import { exportSPKI, importJWK } from 'jose';
import {
  begin,
  createClock,
  createKey,
  createPublisher,
  failureOf,
  issuer,
  jwksUri,
  organization,
  otherOrganization,
  profile,
  secretariat,
  signToken,
  silent,
  type TestKey,
  type TokenChanges,
  trusted,
} from '../test/test-issuer.ts';
import { type Directory, emptyDirectory, type RegisteredMandate } from './directory.ts';
import { createInternalSigner } from './internal-tokens.ts';
import { createTokenVerifier, type TokenVerifier } from './token-verifier.ts';
import { localIssuerClaim, parseTrustedIssuers } from './trusted-issuer.ts';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the verifier of access tokens', () => {
  let key: TestKey;
  let rsaKey: TestKey;
  let publisher: ReturnType<typeof createPublisher>;
  let clock: ReturnType<typeof createClock>;
  let verifier: TokenVerifier;

  before(async () => {
    key = await createKey('key-1', 'ES256');
    rsaKey = await createKey('key-rsa', 'RS256');
  });
  beforeEach(() => {
    clock = createClock();
    publisher = createPublisher(key, rsaKey);
    verifier = createTokenVerifier({ issuers: [trusted], logger: silent, now: clock.now, fetch: publisher.fetch });
  });
  afterEach(() => verifier.stop());

  const verify = (token: string, actingAs?: string) => verifier.verify(`Bearer ${token}`, actingAs);
  const verifySigned = async (changes: TokenChanges, actingAs?: string) => verify(await signToken(key, changes), actingAs);
  const withMandates = (...mandates: unknown[]) => ({ claims: { mandates } });

  it('takes a call without a token as PUBLIC', async () => {
    expect(await verifier.verify(undefined, undefined)).to.equal(publicCaller);
  });

  it('refuses in production what an issuer for trying out gives, whatever its name', async () => {
    const marked = { claims: { [localIssuerClaim]: true } };
    expect((await verifySigned(marked)).person).to.equal('local:ann');
    verifier.stop();
    verifier = createTokenVerifier({ issuers: [trusted], logger: silent, production: true, now: clock.now, fetch: publisher.fetch });
    expect(await failureOf(verifySigned(marked))).to.include({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await verifySigned({})).person).to.equal('local:ann');
  });

  it('refuses a choice of a mandate without a token', async () => {
    expect(await failureOf(verifier.verify(undefined, 'mnd_1'))).to.include({ status: 401 });
  });

  it('gives the person, the mandate and the scopes of a good token', async () => {
    expect(await verifySigned(withMandates({ id: 'mnd_9', role: 'AGENCY', country: 'TH', organization, may: 'EDIT' }))).to.deep.equal({
      person: 'local:ann',
      mandate: 'mnd_9',
      role: 'AGENCY',
      organization,
      profile: null,
      country: 'TH',
      may: 'EDIT',
      scopes: ['a', 'b'],
      organizations: [organization],
      mandates: [
        { id: 'mnd_9', role: 'AGENCY', organization, profile: null, country: 'TH', may: 'EDIT', from: null, to: null, source: 'ISSUER' },
      ],
      via: null,
      suspended: false,
    });
  });

  for (const alg of ['EdDSA', 'ES256', 'PS256', 'RS256']) {
    it(`accepts ${alg}`, async () => {
      const other = await createKey('key-2', alg);
      publisher.keys = [other];
      expect((await verify(await signToken(other))).person).to.equal('local:ann');
    });
  }

  const accepted: [string, TokenChanges][] = [
    ['an audience in a list', { claims: { aud: ['elsewhere', 'cattc'] } }],
    ['a token that expired 59 s ago', { claims: { exp: begin - 59 } }],
    ['a token valid in 60 s', { claims: { nbf: begin + 60 } }],
    ['a token issued 60 s in the future', { claims: { iat: begin + 60 } }],
    ['a token without a type', { header: { typ: undefined } }],
    ['a token without scopes', { claims: { scope: undefined } }],
    ['a TALENT who has no profile yet', withMandates({ id: 'm', role: 'TALENT', may: 'EDIT' })],
    [
      'a key location in the header, which is not followed',
      { header: { jku: 'https://evil.example/jwks', x5u: 'https://evil.example/x' } },
    ],
  ];
  for (const [title, changes] of accepted) {
    it(`accepts ${title}`, async () => {
      expect((await verifySigned(changes)).person).to.equal('local:ann');
      expect(publisher.calls).to.equal(1);
    });
  }

  const refused: [string, TokenChanges, RegExp][] = [
    ['an expired token', { claims: { exp: begin - 60 } }, /has expired/],
    ['a token not yet valid', { claims: { nbf: begin + 61 } }, /not valid yet/],
    ['a token issued in the future', { claims: { iat: begin + 61 } }, /issued in the future/],
    ['a token that never ends', { claims: { exp: undefined } }, /lacks the claim exp/],
    ['a token without a time of issue', { claims: { iat: undefined } }, /lacks the claim iat/],
    ['a token of nobody', { claims: { sub: undefined } }, /lacks the claim sub/],
    ['a person with control characters', { claims: { sub: 'a\nb' } }, /claim sub/],
    ['a foreign issuer', { claims: { iss: 'https://other.example' } }, /issuer that this system does not accept/],
    ['no issuer', { claims: { iss: undefined } }, /issuer that this system does not accept/],
    ['another audience', { claims: { aud: 'elsewhere' } }, /another audience.*"cattc"/],
    ['no audience', { claims: { aud: undefined } }, /lacks the claim aud|another audience/],
    ['an internal token', { header: { typ: 'cattc-internal+jwt' } }, /not an access token/],
    ['no key id', { header: { kid: undefined } }, /no key \(kid\)/],
    ['a key id that is a path', { header: { kid: '../../etc/passwd' } }, /not as a plain key id/],
    ['a key id that is a URL', { header: { kid: 'https://evil.example/key' } }, /not as a plain key id/],
    ['a key id with a quote', { header: { kid: "1' OR '1" } }, /not as a plain key id/],
    ['a key that the issuer does not publish', { header: { kid: 'key-9' } }, /does not publish/],
    ['a scope that is a list', { claims: { scope: ['a'] } }, /claim scope/],
    ['mandates that are no list', { claims: { mandates: { role: 'ADMIN' } } }, /claim mandates/],
    ['51 mandates', withMandates(...Array.from({ length: 51 }, (_, n) => ({ ...secretariat, id: `m${n}` }))), /at most 50 mandates/],
    ['51 scopes', { claims: { scope: Array.from({ length: 51 }, (_, n) => `s${n}`).join(' ') } }, /claim scope has 51 scopes; at most 50/],
    ['a scope of 101 characters', { claims: { scope: 'x'.repeat(101) } }, /scope .*longer than 100 characters/],
    [
      'scopes of 2,001 characters',
      { claims: { scope: Array.from({ length: 29 }, (_, n) => `${n}`.padStart(69, 's')).join(' ') } },
      /longer than 2000/,
    ],
    ['a scope of other characters', { claims: { scope: '读取' } }, /printable ASCII/],
    [
      'an ADMIN of an issuer that may not assert one',
      withMandates(secretariat, { id: 'm', role: 'ADMIN', may: 'SIGN' }),
      /mandates\[1\] asserts ADMIN, which its issuer may not; it may assert: SECRETARIAT; MEMBER; TALENT; AGENCY for TH, VN; PARTNER_SYSTEM for every country\./,
    ],
    [
      "another country's AGENCY than its issuer may assert",
      withMandates({ id: 'm', role: 'AGENCY', country: 'LA', may: 'EDIT' }),
      /mandates\[0\] asserts AGENCY for LA, which its issuer may not; it may assert: .*AGENCY for TH, VN/,
    ],
    ['a country with a role that acts for none', withMandates({ ...secretariat, country: 'TH' }), /asserts SECRETARIAT for TH/],
    ['a mandate that is no object', withMandates('ADMIN'), /mandates\[0\] is not an object/],
    ['a mandate twice', withMandates(secretariat, secretariat), /names an id twice/],
    ['a mandate without an id', withMandates({ ...secretariat, id: undefined }), /mandates\[0\]\.id/],
    ['an unknown role', withMandates({ ...secretariat, role: 'KING' }), /mandates\[0\]\.role is not one of MEMBER, /],
    ['a mandate as PUBLIC', withMandates({ ...secretariat, role: 'PUBLIC' }), /mandates\[0\]\.role/],
    ['a mandate that may something else', withMandates({ ...secretariat, may: 'sign' }), /mandates\[0\]\.may/],
    ['a MEMBER without an organisation', withMandates({ ...secretariat, role: 'MEMBER' }), /organization is missing/],
    [
      'an organisation that is no id',
      withMandates({ ...secretariat, role: 'MEMBER', organization: 'x' }),
      /organization is not valid.*org_/,
    ],
    ['a profile that is no id', withMandates({ ...secretariat, role: 'TALENT', profile: organization }), /profile is not valid.*tal_/],
    ['an AGENCY without a country', withMandates({ ...secretariat, role: 'AGENCY' }), /country is missing/],
    ['a PARTNER_SYSTEM without a country', withMandates({ ...secretariat, role: 'PARTNER_SYSTEM' }), /country is missing/],
    ['a country that does not exist', withMandates({ ...secretariat, role: 'AGENCY', country: 'XX' }), /country is not valid/],
    ['a day that does not exist', withMandates({ ...secretariat, to: '2026-02-30' }), /to is not valid.*2026-12-31/],
    ['an extension that must be understood', { header: { crit: ['x'], x: 1 } }, /not a signed/],
  ];
  for (const [title, changes, message] of refused) {
    it(`refuses ${title}`, async () => {
      // jose refuses to sign what it does not understand: such headers are signed by hand.
      const token = changes.header?.crit ? await signByHand(changes) : await signToken(key, changes);
      const failure = await failureOf(verify(token));
      expect(failure).to.include({ status: 401, code: 'UNAUTHENTICATED' });
      expect(failure.message).to.match(message).and.not.include(token);
    });
  }

  const unmandated: [string, TokenChanges, string, RegExp][] = [
    ['no mandates', { claims: { mandates: undefined } }, 'NO_MANDATE', /you hold no mandate here/],
    ['an empty list of mandates', withMandates(), 'NO_MANDATE', /you hold no mandate here/],
    ['a mandate that has ended', withMandates({ ...secretariat, to: '2026-11-22' }), 'MANDATE_ENDED', /None of your mandates is in force/],
    [
      'a mandate that has not begun',
      withMandates({ ...secretariat, from: '2026-11-24' }),
      'MANDATE_ENDED',
      /None of your mandates is in force/,
    ],
  ];
  for (const [title, changes, code, message] of unmandated) {
    it(`lets nobody in with ${title}`, async () => {
      const failure = await failureOf(verifySigned(changes));
      expect(failure).to.include({ status: 403, code });
      expect(failure.message).to.match(message);
    });
  }

  it('takes from an issuer without assertions who somebody is, and no mandate', async () => {
    const only = createTokenVerifier({ issuers: [{ ...trusted, asserts: [] }], logger: silent, now: clock.now, fetch: publisher.fetch });
    const identity = await signToken(key, { claims: { mandates: undefined } });
    expect(await failureOf(only.verify(`Bearer ${identity}`, undefined))).to.include({ status: 403, code: 'NO_MANDATE' });
    const failure = await failureOf(only.verify(`Bearer ${await signToken(key)}`, undefined));
    expect(failure).to.include({ status: 401, code: 'UNAUTHENTICATED' });
    expect(failure.message).to.include('mandates[0] asserts SECRETARIAT, which its issuer may not; it may assert: no mandate.');
    only.stop();
  });

  it('takes the largest scopes and mandates that it accepts into an internal token within 16 kB', async () => {
    const orgs = Array.from({ length: 50 }, (_, n) => `org_01930000-0000-7000-8000-${String(n).padStart(12, '0')}`);
    const mandates = orgs.map((id, n) => ({ id: `m${n}`, role: 'MEMBER', organization: id, may: 'SIGN' }));
    const scope = Array.from({ length: 50 }, (_, n) => `s${n}`.padEnd(39, 'x')).join(' ');
    const caller = await verifySigned({ claims: { mandates, scope, sub: '桂'.repeat(200) } }, 'm7');
    const { privateKey } = generateKeyPairSync('ed25519');
    const signer = createInternalSigner({ privateJwk: privateKey.export({ format: 'jwk' }) as never, issuer: 'https://gateway.example' });
    expect(signer.tokenFor(caller, 'cattc-network').length).to.be.lessThan(14_000);
  });

  async function signByHand({ header }: TokenChanges): Promise<string> {
    const [, payload = ''] = (await signToken(key)).split('.');
    const signed = `${encode({ alg: key.alg, kid: key.kid, ...header })}.${payload}`;
    const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key.privateKey, Buffer.from(signed));
    return `${signed}.${Buffer.from(signature).toString('base64url')}`;
  }

  describe('given a forged token', () => {
    let header: string;
    let payload: string;
    beforeEach(async () => {
      [header = '', payload = ''] = (await signToken(key)).split('.');
    });

    const refuses = async (token: string) => expect(await failureOf(verify(token))).to.include({ status: 401, code: 'UNAUTHENTICATED' });

    it('refuses an unsigned one', () => refuses(`${header}.${payload}.`));
    it('refuses two parts', () => refuses(`${header}.${payload}`));
    it('refuses five parts', () => refuses(`${header}.${payload}.a.b.c`));
    it('refuses text', () => refuses('hello'));
    it('refuses a payload that is no JSON', () => refuses(`${header}.aGVsbG8.${'a'.repeat(86)}`));
    it('refuses a payload that is a list', () => refuses(`${header}.${encode([])}.${'a'.repeat(86)}`));
    it('refuses a header that is no object', () => refuses(`${encode(7)}.${payload}.${'a'.repeat(86)}`));
    for (const alg of ['none', 'None', 'NONE', '', 'HS256', 'HS512', 'ES256K', 'RS1', 7, null]) {
      it(`refuses the algorithm ${JSON.stringify(alg)}`, async () => {
        await refuses(`${encode({ alg, kid: key.kid, typ: 'JWT' })}.${payload}.`);
        await refuses(`${encode({ alg, kid: key.kid, typ: 'JWT' })}.${payload}.${'a'.repeat(86)}`);
      });
    }

    it('refuses a public RSA key used as the secret of an HMAC', async () => {
      const imported = await importJWK(rsaKey.publicJwk, 'RS256', { extractable: true });
      if (imported instanceof Uint8Array) throw new TypeError('an RSA key is expected');
      const pem = await exportSPKI(imported);
      for (const secret of [pem, JSON.stringify(rsaKey.publicJwk)]) {
        const signed = `${encode({ alg: 'HS256', kid: rsaKey.kid, typ: 'JWT' })}.${payload}`;
        await refuses(`${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`);
      }
    });

    it('refuses a changed payload', async () => {
      const [, , signature] = (await signToken(key)).split('.');
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
      await refuses(`${header}.${encode({ ...claims, mandates: [{ id: 'm', role: 'ADMIN', may: 'SIGN' }] })}.${signature}`);
    });

    it('refuses a token signed with the key inside its own header', async () => {
      const own = await createKey(key.kid, 'ES256');
      await refuses(await signToken(own, { header: { jwk: own.publicJwk, jku: 'https://evil.example/jwks' } }));
      expect(publisher.calls).to.equal(1);
    });

    it('refuses a key of one issuer under the name of another', async () => {
      const foreign = await createKey('key-foreign', 'ES256');
      const second = createTokenVerifier({
        issuers: [trusted, { ...trusted, name: 'two', issuer: 'https://two.example', jwksUri: 'https://two.example/jwks' }],
        logger: silent,
        now: clock.now,
        fetch: (async (url) => Response.json({ keys: [(url === jwksUri ? key : foreign).publicJwk] })) as typeof fetch,
      });
      expect(
        (await second.verify(`Bearer ${await signToken(foreign, { claims: { iss: 'https://two.example' } })}`, undefined)).person,
      ).to.equal('two:ann');
      expect(await failureOf(second.verify(`Bearer ${await signToken(foreign)}`, undefined))).to.include({ status: 401 });
    });

    it('refuses a key for another algorithm than its own', async () => {
      const other = await createKey('key-ps', 'PS256');
      publisher.keys = [{ ...other, publicJwk: { ...other.publicJwk, alg: 'RS256' } }];
      expect((await failureOf(verify(await signToken(other)))).message).to.include('does not publish');
    });
  });

  it('refuses a token of 100 kB before looking into it', async () => {
    const failure = await failureOf(verify(await signToken(key, { claims: { note: 'x'.repeat(100_000) } })));
    expect(failure).to.include({ status: 401 });
    expect(failure.message).to.include('longer than 16384 bytes');
    expect(publisher.calls).to.equal(0);
  });

  for (const header of ['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'token']) {
    it(`refuses the authorization header "${header}"`, async () => {
      expect(await failureOf(verifier.verify(header, undefined))).to.include({ status: 401 });
    });
  }

  describe('given several mandates', () => {
    const mandates = [
      { id: 'mnd_1', role: 'MEMBER', organization, may: 'SIGN' },
      { id: 'mnd_2', role: 'MEMBER', organization: otherOrganization, may: 'EDIT', from: '2026-11-23', to: '2026-11-23' },
      { id: 'mnd_3', role: 'TALENT', profile, may: 'EDIT', to: '2020-01-01' },
    ];

    it('asks for a choice and names those in force', async () => {
      const failure = await failureOf(verifySigned({ claims: { mandates } }));
      expect(failure).to.include({ status: 400, code: 'ACTING_AS_REQUIRED' });
      expect(failure.message)
        .to.include(`mnd_1 (MEMBER for ${organization}), mnd_2 (MEMBER for ${otherOrganization})`)
        .and.not.include('mnd_3');
    });

    it('takes the one that acting-as names, and remembers all organisations', async () => {
      const caller = await verifySigned({ claims: { mandates } }, 'mnd_2');
      expect(caller).to.include({ mandate: 'mnd_2', organization: otherOrganization, may: 'EDIT' });
      expect(caller.organizations).to.deep.equal([organization, otherOrganization]);
    });

    it('refuses the choice of one that has ended', async () => {
      expect(await failureOf(verifySigned({ claims: { mandates } }, 'mnd_3'))).to.include({ status: 403, code: 'MANDATE_ENDED' });
    });

    for (const choice of ['mnd_9', '']) {
      it(`refuses the choice "${choice}"`, async () => {
        expect(await failureOf(verifySigned({ claims: { mandates } }, choice))).to.include({ status: 400, code: 'ACTING_AS_UNKNOWN' });
      });
    }

    it('ends with the second of its last day, and begins with the first of its first one', async () => {
      const oneDay = [{ ...secretariat, from: '2026-11-23', to: '2026-11-23' }];
      const token = await signToken(key, { claims: { mandates: oneDay, iat: begin - 40_000, exp: begin + 100_000 } });
      const at = async (instant: string) => {
        clock.seconds = Date.parse(instant) / 1000;
        return verify(token).then(
          ({ mandate }) => mandate,
          ({ code }: { code: string }) => code,
        );
      };
      expect(await at('2026-11-22T23:59:59Z')).to.equal('MANDATE_ENDED');
      expect(await at('2026-11-23T00:00:00Z')).to.equal('mnd_1');
      expect(await at('2026-11-23T23:59:59Z')).to.equal('mnd_1');
      expect(await at('2026-11-24T00:00:00Z')).to.equal('MANDATE_ENDED');
    });

    it('judges the days of mandates by their own clock where there is one, and the token by its own', async () => {
      verifier.stop();
      let day = '2026-11-22T12:00:00Z';
      verifier = createTokenVerifier({
        issuers: [trusted],
        logger: silent,
        now: clock.now,
        dates: () => new Date(day),
        fetch: publisher.fetch,
      });
      const token = await signToken(key, withMandates({ ...secretariat, from: '2027-03-01', to: '2027-03-31' }));
      expect((await failureOf(verify(token))).code).to.equal('MANDATE_ENDED');
      day = '2027-03-01T00:00:00Z';
      const admission = await verifier.admit(`Bearer ${token}`, undefined);
      expect(admission.caller.role).to.equal('SECRETARIAT');
      day = '2027-04-01T00:00:00Z';
      expect(() => admission.confirm()).to.throw('None of your mandates');
    });

    it('notices that a mandate ends while its token is known', async () => {
      const token = await signToken(key, { claims: { mandates, exp: begin + 100_000 } });
      expect((await verify(token, 'mnd_2')).mandate).to.equal('mnd_2');
      clock.seconds = Date.UTC(2026, 10, 24) / 1000;
      expect(await failureOf(verify(token, 'mnd_2'))).to.include({ status: 403, code: 'MANDATE_ENDED' });
      expect((await verify(token)).organizations).to.deep.equal([organization]);
    });
  });

  describe('asked again with a known token', () => {
    const granted: RegisteredMandate = {
      id: 'mnd_7',
      role: 'MEMBER',
      organization,
      profile: null,
      country: null,
      may: 'SIGN',
      from: null,
      to: null,
      scopes: [],
      deputyOf: null,
    };
    const known = { revision: 0, suspended: false, mandates: [granted] as readonly RegisteredMandate[] };
    beforeEach(() => {
      Object.assign(known, { revision: 0, suspended: false, mandates: [granted] });
      verifier.stop();
      const directory: Directory = {
        ...emptyDirectory,
        revision: () => known.revision,
        standingOf: () => ({ suspension: null, mandates: known.mandates, revoked: new Set() }),
        isSuspendedMember: () => known.suspended,
      };
      verifier = createTokenVerifier({ issuers: [trusted], logger: silent, directory, now: clock.now, fetch: publisher.fetch });
    });

    it('gives the very caller that it gave, which the internal tokens are found by', async () => {
      const token = await signToken(key, { claims: { mandates: undefined } });
      expect(await verify(token)).to.equal(await verify(token));
    });

    it('decides anew when the register has learned something, also of a request that lasts', async () => {
      const token = await signToken(key, { claims: { mandates: undefined } });
      const admission = await verifier.admit(`Bearer ${token}`, undefined);
      expect(admission.caller).to.include({ mandate: 'mnd_7', suspended: false });
      admission.confirm();
      Object.assign(known, { revision: 1, suspended: true });
      expect(await verify(token)).to.include({ suspended: true });
      expect(() => admission.confirm()).to.throw('What you may do has changed');
      Object.assign(known, { revision: 2, mandates: [] });
      expect(await failureOf(verify(token))).to.include({ status: 403, code: 'NO_MANDATE' });
      expect(() => admission.confirm()).to.throw('you hold no mandate here');
    });

    it('decides anew for another choice and back, and never takes a refusal for a caller', async () => {
      const token = await signToken(key);
      for (let turn = 0; turn < 2; turn += 1) {
        expect(await failureOf(verify(token))).to.include({ status: 400, code: 'ACTING_AS_REQUIRED' });
        expect(await verify(token, 'mnd_7')).to.include({ role: 'MEMBER' });
        expect(await verify(token, 'mnd_1')).to.include({ role: 'SECRETARIAT' });
        expect(await failureOf(verifier.verify(`Bearer ${token}`, 'mnd_1', 'th:somchai'))).to.include({ status: 403 });
      }
    });
  });

  it('notices that a known token expires', async () => {
    const token = await signToken(key, { claims: { exp: begin + 10 } });
    await verify(token);
    clock.seconds += 69;
    await verify(token);
    clock.seconds += 1;
    expect((await failureOf(verify(token))).message).to.include('expired');
  });

  describe('of keys', () => {
    it('reads the keys once for many tokens', async () => {
      await Promise.all(Array.from({ length: 20 }, async (_, n) => verifySigned({ claims: { sub: `p${n}` } })));
      expect(publisher.calls).to.equal(1);
    });

    it('follows a rotation without a restart', async () => {
      await verifySigned({});
      const next = await createKey('key-2', 'EdDSA');
      publisher.keys = [key, next];
      clock.seconds += 31;
      expect((await verify(await signToken(next))).person).to.equal('local:ann');
      expect(publisher.calls).to.equal(2);
    });

    it('loses no caller while the issuer switches keys under load, and asks it once', async () => {
      const next = await createKey('key-next', 'ES256');
      const [old, fresh] = await Promise.all(
        [key, next].map((each) =>
          Promise.all(Array.from({ length: 50 }, (_, n) => signToken(each, { claims: { sub: `p${n}`, exp: begin + 5_000 } }))),
        ),
      );
      await Promise.all((old ?? []).map((token) => verify(token)));
      clock.seconds += 31;
      publisher.keys = [key, next];
      const mixed = (old ?? []).flatMap((token, n) => [token, fresh?.[n] ?? '']);
      const callers = await Promise.all(mixed.map((token) => verify(token)));
      expect(callers.map(({ person }) => person))
        .to.include('local:p49')
        .and.have.length(100);
      expect(publisher.calls).to.equal(2);
      publisher.keys = [next];
      clock.seconds += 31;
      await failureOf(verifySigned({ header: { kid: 'unknown' } }));
      expect(await failureOf(verifySigned({ claims: { sub: 'late' } }))).to.include({ status: 401 });
      expect((await verify(fresh?.[0] ?? '')).person).to.equal('local:p0');
    });

    it('asks the issuer for unknown keys at most every 30 s', async () => {
      await verifySigned({});
      for (let n = 0; n < 50; n++) {
        expect(await failureOf(verifySigned({ header: { kid: `made-up-${n}` } }))).to.include({ status: 401 });
        clock.seconds += 1;
      }
      expect(publisher.calls).to.equal(2);
    });

    it('keeps known keys while the issuer cannot be reached', async () => {
      await verifySigned({});
      publisher.answer = () => Promise.reject(new TypeError('fetch failed'));
      clock.seconds += 599;
      expect((await verifySigned({ claims: { sub: 'bob' } })).person).to.equal('local:bob');
      clock.seconds += 60;
      expect((await verifySigned({ claims: { sub: 'cid', exp: begin + 5_000 } })).person).to.equal('local:cid');
      expect((await verifySigned({ claims: { sub: 'dan', exp: begin + 5_000 } })).person).to.equal('local:dan');
      expect(publisher.calls).to.equal(2);
    });

    it('ends the tokens of a key that its issuer took back', async () => {
      const token = await signToken(key, { claims: { exp: begin + 5_000 } });
      await verify(token);
      publisher.keys = [rsaKey];
      clock.seconds += 601;
      await verify(token);
      clock.seconds += 301;
      expect((await failureOf(verify(token))).message).to.include('does not publish');
    });

    const unusable: [string, () => Response | Promise<Response>][] = [
      ['is down', () => Promise.reject(new TypeError('fetch failed'))],
      ['answers 500', () => new Response('', { status: 500 })],
      ['answers no JSON', () => new Response('<html>')],
      ['answers no key set', () => Response.json({ keys: 'none' })],
      ['answers without end', () => new Response('x'.repeat(300_000))],
      ['lists too many keys', () => Response.json({ keys: Array.from({ length: 101 }, () => key.publicJwk) })],
    ];
    for (const [title, answer] of unusable) {
      it(`says 503 when the issuer ${title}, and recovers a second later`, async () => {
        publisher.answer = answer;
        expect(await failureOf(verifySigned({}))).to.include({ status: 503, code: 'ISSUER_UNAVAILABLE' });
        publisher.answer = undefined;
        expect(await failureOf(verifySigned({}))).to.include({ status: 503 });
        clock.seconds += 1;
        expect((await verifySigned({})).person).to.equal('local:ann');
      });
    }

    it('ignores symmetric, encryption and nameless keys of a set', async () => {
      const { kid: _, ...nameless } = key.publicJwk;
      publisher.answer = () =>
        Response.json({ keys: [{ kty: 'oct', kid: key.kid, k: 'AAAA' }, { ...key.publicJwk, use: 'enc' }, nameless, null] });
      expect((await failureOf(verifySigned({}))).message).to.include('does not publish');
    });
  });
});

describe('parseTrustedIssuers', () => {
  const good = { name: 'th', issuer, jwksUri, audience: 'cattc', asserts: [{ role: 'AGENCY', countries: ['TH'] }] };
  const cases: [string, unknown, boolean][] = [
    ['accepts a list of issuers', [good], true],
    ['refuses an object', good, false],
    ['refuses an empty list', [], false],
    ['refuses an issuer that is no URL', [{ ...good, issuer: 'me' }], false],
    ['refuses a key set outside HTTP', [{ ...good, jwksUri: 'file:///etc/passwd' }], false],
    ['refuses an empty audience', [{ ...good, audience: '' }], false],
    ['refuses null', [null], false],
    ['refuses an issuer twice', [good, { ...good, name: 'vn' }], false],
    ['refuses a name twice', [good, { ...good, issuer: 'https://two.example' }], false],
    ['accepts two issuers', [good, { ...good, name: 'vn', issuer: 'https://two.example' }], true],
    ['accepts one that asserts nothing', [{ ...good, asserts: undefined }], true],
    ['accepts every country', [{ ...good, asserts: [{ role: 'AGENCY', countries: '*' }, { role: 'ADMIN' }] }], true],
    ['refuses a missing name', [{ ...good, name: undefined }], false],
    ['refuses a name in capitals', [{ ...good, name: 'TH' }], false],
    ['refuses a name with a colon', [{ ...good, name: 'a:b' }], false],
    ['refuses a name of 21 characters', [{ ...good, name: 'x'.repeat(21) }], false],
    ['refuses a key it does not know', [{ ...good, assert: [] }], false],
    ['refuses an unknown role', [{ ...good, asserts: [{ role: 'KING' }] }], false],
    ['refuses the role PUBLIC', [{ ...good, asserts: [{ role: 'PUBLIC' }] }], false],
    ['refuses a role twice', [{ ...good, asserts: [{ role: 'ADMIN' }, { role: 'ADMIN' }] }], false],
    ['refuses an AGENCY without countries', [{ ...good, asserts: [{ role: 'AGENCY' }] }], false],
    ['refuses an AGENCY of no country', [{ ...good, asserts: [{ role: 'AGENCY', countries: [] }] }], false],
    ['refuses a country that does not exist', [{ ...good, asserts: [{ role: 'AGENCY', countries: ['XX'] }] }], false],
    ['refuses a country in small letters', [{ ...good, asserts: [{ role: 'AGENCY', countries: ['th'] }] }], false],
    ['accepts members of some countries', [{ ...good, asserts: [{ role: 'MEMBER', countries: ['TH'] }] }], true],
    ['refuses members of a country that does not exist', [{ ...good, asserts: [{ role: 'MEMBER', countries: ['XX'] }] }], false],
    ['refuses countries of a role that acts for none', [{ ...good, asserts: [{ role: 'ADMIN', countries: ['TH'] }] }], false],
    ['refuses assertions that are no list', [{ ...good, asserts: 'ADMIN' }], false],
  ];
  for (const [title, value, ok] of cases) it(title, () => expect(parseTrustedIssuers(value).ok).to.equal(ok));
});
