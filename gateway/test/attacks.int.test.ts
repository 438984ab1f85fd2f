import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInternalSigner } from '@cattc/identity';
import { expect } from 'chai';
import { type Federation, type GraphqlAnswer, startFederation } from './federation.ts';
import { type Forger, type ForgerKey, forge, newKey, startForger } from './forger.ts';
import { asserts, secretariat } from './issuer.ts';
import { until } from './until.ts';

const query = '{ organization(id: "org_1") { name } }';
const own = newKey('own');
const rsa = newKey('rsa', 'RS256');
const stranger = newKey('own');
const seconds = () => Math.floor(Date.now() / 1000);

describe('tokens of attackers', () => {
  let forger: Forger;
  let federation: Federation;
  /** Counts whoever follows a key location in a token. */
  let lured = 0;
  const lure = createServer((_, response) => {
    lured += 1;
    response.end(JSON.stringify({ keys: [stranger.publicJwk] }));
  });
  let lureUrl: string;
  const signingKey = { ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid: 'gateway' };

  before(async () => {
    await new Promise<void>((resolve) => lure.listen(0, '127.0.0.1', resolve));
    lureUrl = `http://127.0.0.1:${(lure.address() as AddressInfo).port}/jwks`;
    forger = await startForger(own, rsa);
    federation = await startFederation({ env: { CATTC_ISSUERS: issuersOf(forger), CATTC_SIGNING_KEY: JSON.stringify(signingKey) } });
  });
  after(async () => {
    await federation.stop();
    await forger.stop();
    lure.close();
  });
  beforeEach(() => {
    for (const { calls } of Object.values(federation.subgraphs)) calls.length = 0;
  });

  const issuersOf = (...forgers: Forger[]) =>
    JSON.stringify(forgers.map(({ issuer, jwksUri }, index) => ({ name: `f${index}`, issuer, jwksUri, audience: 'cattc', asserts })));
  const ask = (token: string, headers: Record<string, string> = {}): Promise<GraphqlAnswer> =>
    federation.ask(query, { authorization: `Bearer ${token}`, ...headers });
  const staff = (facts: object = {}) => ({ mandates: [{ ...secretariat, ...facts }] });

  const good: [string, () => string][] = [
    ['one of its issuer', () => forge(own, forger.claims())],
    ['another algorithm of its issuer', () => forge(rsa, forger.claims())],
    ['a list of audiences with ours', () => forge(own, forger.claims({ aud: ['elsewhere', 'cattc'] }))],
    ['an end 59 s ago', () => forge(own, forger.claims({ exp: seconds() - 58 }))],
    ['a beginning in 59 s', () => forge(own, forger.claims({ nbf: seconds() + 58 }))],
    ['an issue in 59 s', () => forge(own, forger.claims({ iat: seconds() + 58 }))],
    ['a place of its key, which nobody looks at', () => forge(own, forger.claims(), { jku: lureUrl, x5u: lureUrl })],
  ];
  for (const [title, token] of good) {
    it(`are told from a good one: ${title}`, async () => {
      expect((await ask(token())).status).to.equal(200);
      expect(federation.subgraphs.network.calls.at(-1)?.caller).to.include({ person: 'f0:eve', role: 'SECRETARIAT' });
      expect(lured).to.equal(0);
    });
  }

  const bad: [string, () => string, RegExp][] = [
    ['no signature', () => forge(null, forger.claims(), { alg: 'none', kid: 'own', typ: 'JWT' }), /not signed with one of/],
    [
      'no signature in other letters',
      () => forge(null, forger.claims(), { alg: 'nOnE', kid: 'own', typ: 'JWT' }),
      /not signed with one of/,
    ],
    [
      "the issuer's public key as the secret of an HMAC",
      () => forge(rsa.publicPem, forger.claims(), { alg: 'HS256', kid: 'rsa', typ: 'JWT' }),
      /not signed with one of/,
    ],
    ['a key for another algorithm', () => forge(own, forger.claims(), { alg: 'RS256' }), /does not publish for this/],
    ['a key id that is a path', () => forge(own, forger.claims(), { kid: '../../../../dev/null' }), /not as a plain key id/],
    ['a key id that is a URL', () => forge(own, forger.claims(), { kid: lureUrl }), /not as a plain key id/],
    ['a key id that is a list', () => forge(own, forger.claims(), { kid: ['own'] }), /not as a plain key id/],
    ['a key id that nobody publishes', () => forge(own, forger.claims(), { kid: 'unknown' }), /does not publish/],
    ['its own key in the header', () => forge(stranger, forger.claims(), { jwk: stranger.publicJwk }), /signature does not hold/],
    ['the place of its own key', () => forge(stranger, forger.claims(), { jku: lureUrl, x5u: lureUrl }), /signature does not hold/],
    ['a claim twice', () => forge(own, JSON.stringify(forger.claims()).replace('{', '{"sub":"ann",')), /says something twice/],
    [
      'a claim twice, once escaped',
      () => forge(own, JSON.stringify(forger.claims()).replace('{', '{"s\\u0075b":"ann",')),
      /says something twice/,
    ],
    [
      'a role twice in a mandate',
      () => forge(own, JSON.stringify(forger.claims()).replace('"role":', '"role":"ADMIN","role":')),
      /says something twice/,
    ],
    [
      'an algorithm twice',
      () => forge(own, forger.claims(), '{"alg":"none","alg":"EdDSA","kid":"own","typ":"at+jwt"}'),
      /says something twice/,
    ],
    ['20 kB', () => forge(own, forger.claims({ note: 'x'.repeat(14_000) })), /longer than 16384 bytes/],
    ['an end 61 s ago', () => forge(own, forger.claims({ exp: seconds() - 61 })), /has expired/],
    ['a beginning in 62 s', () => forge(own, forger.claims({ nbf: seconds() + 62 })), /not valid yet/],
    ['an issue in 62 s', () => forge(own, forger.claims({ iat: seconds() + 62 })), /issued in the future/],
    ['no end', () => forge(own, forger.claims({ exp: undefined })), /lacks the claim exp/],
    ['a list of audiences without ours', () => forge(own, forger.claims({ aud: ['elsewhere', 'cattc-network'] })), /another audience/],
    ['another issuer', () => forge(own, forger.claims({ iss: 'https://id.example' })), /issuer that this system does not accept/],
    [
      'a role that its issuer may not assert',
      () => forge(own, forger.claims(staff({ role: 'ADMIN' }))),
      /mandates\[0\] asserts ADMIN, which its issuer may not; it may assert: SECRETARIAT; /,
    ],
    [
      'a country that its issuer may not assert',
      () => forge(own, forger.claims(staff({ role: 'AGENCY', country: 'VN' }))),
      /asserts AGENCY for VN, .* AGENCY for TH/,
    ],
    ['the type of an internal one', () => forge(own, forger.claims(), { typ: 'cattc-internal+jwt' }), /not an access token/],
    ['claims that are a text', () => forge(own, '"eve"'), /not a signed JSON Web Token|accept/],
    ['claims that are no JSON', () => forge(own, '{'), /not a signed JSON Web Token/],
  ];
  for (const [title, token, message] of bad) {
    it(`are refused: ${title}`, async () => {
      const sent = token();
      const { status, headers, body } = await ask(sent);
      expect(status).to.equal(401);
      expect(headers.get('www-authenticate')).to.equal('Bearer error="invalid_token"');
      expect(body.errors?.[0]?.extensions.code).to.equal('UNAUTHENTICATED');
      expect(body.errors?.[0]?.message).to.match(message).and.not.include(sent.slice(0, 40));
      expect(federation.subgraphs.network.calls).to.have.length(0);
      expect(lured).to.equal(0);
      const events = await fetch(`${federation.gateway.url}/events`, { headers: { authorization: `Bearer ${sent}` } });
      expect(events.status).to.equal(401);
      expect(events.headers.get('www-authenticate')).to.equal('Bearer error="invalid_token"');
    });
  }

  it('are refused: 100 kB, before anything is read of it', async () => {
    const answer = await fetch(`${federation.gateway.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${'x'.repeat(100_000)}` },
      body: '{}',
    });
    expect(answer.status).to.equal(431);
    expect(await answer.json()).to.deep.include({ status: 431 });
  });

  it('do not make the issuer be asked again and again for keys that it does not have', async () => {
    const before = forger.asked;
    await Promise.all(Array.from({ length: 50 }, (_, n) => ask(forge(own, forger.claims(), { kid: `guess-${n}` }))));
    expect(forger.asked - before).to.be.at.most(1);
  });

  describe('meant for inside', () => {
    const direct = (name: keyof Federation['subgraphs'], authorization?: string) =>
      fetch(`${federation.subgraphs[name].url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
    const names = ['network', 'talent', 'trading', 'partners'] as const;

    async function refused(answer: Response): Promise<void> {
      expect(answer.status).to.equal(401);
      expect(answer.headers.get('www-authenticate')).to.equal('Bearer error="invalid_token"');
      const body = (await answer.json()) as GraphqlAnswer['body'];
      expect(body.errors?.[0]?.extensions.code).to.equal('UNAUTHENTICATED');
    }

    it('hold at the one subgraph alone that they are for', async () => {
      await ask(forge(own, forger.claims()));
      const internal = federation.subgraphs.network.calls.at(-1)?.headers.authorization;
      expect((await direct('network', internal)).status).to.equal(200);
      for (const name of names.filter((each) => each !== 'network')) await refused(await direct(name, internal));
    });

    it('do not hold after their end, though the key is the right one', async () => {
      const signerAt = (secondsAgo: number) =>
        createInternalSigner({
          privateJwk: signingKey as never,
          issuer: federation.deploymentUrl,
          now: () => new Date(Date.now() - secondsAgo * 1_000),
        });
      await ask(forge(own, forger.claims()));
      const caller = federation.subgraphs.network.calls.at(-1)?.caller;
      if (caller === undefined) throw new Error('network was not asked');
      const tokenOf = async (secondsAgo: number) => `Bearer ${signerAt(secondsAgo).tokenFor(caller, 'cattc-network')}`;
      expect((await direct('network', await tokenOf(50))).status).to.equal(200);
      await refused(await direct('network', await tokenOf(67)));
    });

    it('cannot be had otherwise: every port refuses whoever comes without one, or with that of the issuer', async () => {
      for (const name of names) {
        await refused(await direct(name));
        await refused(await direct(name, `Bearer ${forge(own, forger.claims())}`));
      }
    });

    it('do not let anybody in at the gateway', async () => {
      await ask(forge(own, forger.claims()));
      const internal = federation.subgraphs.network.calls.at(-1)?.headers.authorization ?? '';
      expect((await federation.ask(query, { authorization: internal })).status).to.equal(401);
    });
  });
});

describe('the key set of an issuer', () => {
  let forger: Forger;
  let other: Forger;
  let federation: Federation;
  /** By how many seconds the gateway's clock is ahead. */
  let ahead: number;
  beforeEach(async () => {
    ahead = 0;
    forger = await startForger(own);
    other = await startForger(own);
    const issuers = [forger, other].map(({ issuer, jwksUri }, index) => ({
      name: `f${index}`,
      issuer,
      jwksUri,
      audience: 'cattc',
      asserts,
    }));
    federation = await startFederation({
      env: { CATTC_ISSUERS: JSON.stringify(issuers) },
      now: () => new Date(Date.now() + ahead * 1_000),
    });
  });
  afterEach(async () => {
    await federation.stop();
    await Promise.all([forger.stop(), other.stop()]);
  });
  const ask = (from: Forger, key = own) => federation.ask(query, { authorization: `Bearer ${forge(key, from.claims())}` });

  it('that is down makes its callers wait with a 503 and nobody else, and is used as soon as it is back', async () => {
    forger.answer = (request) => request.socket.destroy();
    const { status, headers, body } = await ask(forger);
    expect(status).to.equal(503);
    expect(headers.get('www-authenticate')).to.equal(null);
    expect(body.errors?.[0]?.extensions.code).to.equal('ISSUER_UNAVAILABLE');
    expect((await ask(other)).status).to.equal(200);
    expect((await federation.ask(query)).status).to.equal(200);
    forger.answer = undefined;
    await until(async () => (await ask(forger)).status === 200);
  });

  it('that is slow holds up its own callers for some seconds, and nobody else', async function () {
    this.timeout(15_000);
    forger.answer = () => undefined;
    const begin = performance.now();
    const slow = ask(forger);
    expect((await ask(other)).status).to.equal(200);
    expect((await federation.ask(query)).status).to.equal(200);
    expect(performance.now() - begin).to.be.lessThan(2_000);
    expect((await slow).status).to.equal(503);
    expect(performance.now() - begin).to.be.lessThan(8_000);
  });

  it('that is huge is not read to its end', async () => {
    let sent = 0;
    forger.answer = (_, response) => {
      const more = (): void => {
        while (!response.destroyed && sent < 50_000_000 && response.write(Buffer.alloc(65_536, ' '))) sent += 65_536;
        if (!response.destroyed && sent < 50_000_000) response.once('drain', more);
      };
      more();
    };
    expect((await ask(forger)).status).to.equal(503);
    expect(sent).to.be.lessThan(20_000_000);
    expect((await ask(other)).status).to.equal(200);
  });

  it('that goes away keeps no caller out whose key is known', async () => {
    expect((await ask(forger)).status).to.equal(200);
    await forger.stop();
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(forger)));
    expect(new Set(answers.map(({ status }) => status))).to.deep.equal(new Set([200]));
  });

  it('that switches its keys under load loses no caller, and lets in nobody any more with a key that it has taken back', async () => {
    const next = newKey('next');
    let people = 0;
    /** Of somebody new each time, whom no cache knows. */
    const tokenBy = (key: ForgerKey) => forge(key, forger.claims({ sub: `p${++people}`, exp: seconds() + 3_600 }));
    const statusOf = async (token: string) => (await federation.ask(query, { authorization: `Bearer ${token}` })).status;
    let signing: readonly ForgerKey[] = [own];
    let loading = true;
    const answered: number[] = [];
    const load = Promise.all(
      Array.from({ length: 8 }, async (_, worker) => {
        while (loading) answered.push(await statusOf(tokenBy(signing[(answered.length + worker) % signing.length] ?? own)));
      }),
    );
    const moreAnswers = async () => {
      const before = answered.length;
      await until(() => answered.length >= before + 50);
    };
    try {
      await moreAnswers();
      const known = tokenBy(own);
      expect(await statusOf(known)).to.equal(200);
      ahead += 31;
      forger.keys = [own, next];
      signing = [own, next];
      await moreAnswers();
      signing = [next];
      await moreAnswers();
      expect(forger.asked).to.equal(2);
      // The set is read again after ten minutes at the latest, and a token that was let in is verified again after five.
      forger.keys = [next];
      expect(await statusOf(tokenBy(own))).to.equal(200);
      ahead += 601;
      await until(async () => (await statusOf(tokenBy(own))) === 401);
      expect(await statusOf(known)).to.equal(401);
      await moreAnswers();
    } finally {
      loading = false;
      await load;
    }
    expect(answered.filter((status) => status !== 200)).to.deep.equal([]);
    expect(forger.asked).to.equal(3);
  });
});
