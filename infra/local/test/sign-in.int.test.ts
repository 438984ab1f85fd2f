import { createHash, randomBytes } from 'node:crypto';
import { type Role, roles } from '@cattc/decisions';
import { createTokenVerifier, type TokenVerifier } from '@cattc/identity';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { newSigningKey, type RunningIssuer, startIssuer } from '../src/issuer/index.ts';
import { readyPeople } from '../src/issuer/ready-people.ts';
import { localToken } from '../src/token/index.ts';
import { trustedLocalIssuer } from './trusted-local-issuer.ts';

const page = 'http://127.0.0.1:4999/graphql';
const organization = (n: number, country: string) => ({
  id: `org_01930000-0000-7000-8000-00000000000${n}`,
  country,
  name: { en: `University <${n}>`, zh: `大学${n}` },
});
const places = { organizations: [organization(1, 'TH'), organization(2, 'CN')], agencies: [organization(3, 'TH')] };
const logger = createLogger({ name: 'test', level: 'silent' });

describe('signing in at the local issuer', () => {
  let issuer: RunningIssuer;
  let verifier: TokenVerifier;
  let now = () => new Date();

  before(async () => {
    const keys = [newSigningKey('ES256'), newSigningKey('RS256')];
    issuer = await startIssuer({ port: 0, jwks: { keys }, clientSecret: 'a-secret-of-this-test', graphiqlUrls: [page], logger });
    issuer.introduce(places);
    verifier = createTokenVerifier({ issuers: [trustedLocalIssuer(issuer)], logger, now: () => now() });
  });
  after(async () => {
    verifier.stop();
    await issuer.stop();
  });

  /** A browser in the middle of a sign-in: its cookies, and the address of the page of people. */
  interface Begun {
    readonly address: string;
    readonly verifierText: string;
    /** What the page asked for. */
    readonly query: URLSearchParams;
    send(address: string, init?: RequestInit): Promise<Response>;
  }

  async function begin(changes: Record<string, string | undefined> = {}): Promise<Begun & { readonly first: Response }> {
    const cookies = new Map<string, string>();
    const send = async (address: string, init: RequestInit = {}): Promise<Response> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(new URL(address, issuer.url), { redirect: 'manual', ...init, headers: { cookie, ...init.headers } });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      return answer;
    };
    const verifierText = randomBytes(32).toString('base64url');
    const parameters = {
      client_id: 'graphiql',
      response_type: 'code',
      redirect_uri: page,
      scope: 'openid profile events:read',
      state: 'the-state',
      nonce: 'the-nonce',
      code_challenge: createHash('sha256').update(verifierText).digest('base64url'),
      code_challenge_method: 'S256',
      ...changes,
    };
    const query = new URLSearchParams(Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined));
    const first = await send(`/auth?${query}`);
    return { first, address: first.headers.get('location') ?? '', verifierText, query, send };
  }

  /** Chooses on the page, and follows to where that leads. */
  async function choose(begun: Begun, form: Record<string, string>): Promise<URL> {
    const chosen = await begun.send(begun.address, { method: 'POST', body: new URLSearchParams(form) });
    const back = await begun.send(chosen.headers.get('location') ?? '');
    return new URL(back.headers.get('location') ?? '');
  }

  const redeem = (code: string, changes: Record<string, string> = {}, origin = new URL(page).origin) =>
    fetch(`${issuer.url}/token`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'graphiql', redirect_uri: page, code, ...changes }),
    });

  async function signIn(person: string): Promise<{ access_token: string; id_token: string; refresh_token?: string; expires_in: number }> {
    const begun = await begin();
    const code = (await choose(begun, { person })).searchParams.get('code') ?? '';
    return (await (await redeem(code, { code_verifier: begun.verifierText })).json()) as never;
  }

  it('gives who is chosen tokens that the gateway accepts, and no refresh token', async () => {
    const tokens = await signIn('secretariat-1');
    expect(await verifier.verify(`Bearer ${tokens.access_token}`, undefined)).to.include({
      person: 'local:secretariat-1',
      role: 'SECRETARIAT',
    });
    expect(decodeJwt(tokens.id_token)).to.include({ iss: issuer.url, aud: 'graphiql', nonce: 'the-nonce', name: 'Li Na' });
    expect(tokens.expires_in).to.equal(7_200);
    expect(tokens).to.not.have.property('refresh_token');
  });

  it('leads back with the state, and with the name of the issuer', async () => {
    const back = await choose(await begin(), { person: 'council-1' });
    expect(back.origin + back.pathname).to.equal(page);
    expect(back.searchParams.get('state')).to.equal('the-state');
    expect(back.searchParams.get('iss')).to.equal(issuer.url);
  });

  it('gives who holds several mandates all of them, to choose from', async () => {
    const { access_token } = await signIn('council-2');
    const failure = await verifier.verify(`Bearer ${access_token}`, undefined).catch((error: unknown) => error);
    expect(failure).to.include({ status: 400, code: 'ACTING_AS_REQUIRED' });
    const [council, member] = (decodeJwt(access_token) as { mandates: { id: string }[] }).mandates;
    expect(await verifier.verify(`Bearer ${access_token}`, council?.id)).to.include({ role: 'COUNCIL' });
    expect(await verifier.verify(`Bearer ${access_token}`, member?.id)).to.include({
      role: 'MEMBER',
      organization: places.organizations[1]?.id,
    });
  });

  it('gives each no scope but their own', async () => {
    const scopesOf = async (person: string) => (await verifier.verify(`Bearer ${(await signIn(person)).access_token}`, undefined)).scopes;
    expect(await scopesOf('partner-th')).to.deep.equal(['events:read']);
    expect(await scopesOf('admin-1')).to.deep.equal([]);
  });

  it('offers at least two for each role, each with a mandate that the gateway accepts', async () => {
    const people = readyPeople(places);
    for (const role of roles.filter((candidate): candidate is Exclude<Role, 'PUBLIC'> => candidate !== 'PUBLIC')) {
      expect(people.filter(({ mandates }) => mandates.some((mandate) => mandate.role === role)).length, role).to.be.at.least(2);
    }
    expect(new Set(people.map(({ person }) => person)).size).to.equal(people.length);
    for (const { person, mandates } of people) {
      const { access_token } = await signIn(person);
      for (const { id } of (decodeJwt(access_token) as { mandates: { id: string }[] }).mandates) {
        expect((await verifier.verify(`Bearer ${access_token}`, id)).person).to.equal(`local:${person}`);
      }
      expect((decodeJwt(access_token) as { mandates: object[] }).mandates).to.have.length(mandates.length);
    }
  });

  it('offers nobody of a member before it knows of one', () => {
    const people = readyPeople({ organizations: [], agencies: [] });
    expect(people.some(({ mandates }) => mandates.some(({ role }) => role === 'MEMBER'))).to.equal(false);
    expect(people.length).to.be.at.least(14);
  });

  it('shows a page that runs no script and loads nothing, in English and Chinese', async () => {
    const { send, address } = await begin();
    const english = await send(address);
    expect(english.headers.get('content-security-policy'))
      .to.match(/^default-src 'none'; style-src 'sha256-/)
      .and.include(`form-action 'self' ${new URL(page).origin}`)
      .and.include("frame-ancestors 'none'");
    expect(english.headers.get('cache-control')).to.equal('no-store');
    const text = await english.text();
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    expect(english.headers.get('content-security-policy')).to.include(createHash('sha256').update(style).digest('base64'));
    expect(text)
      .to.include('<html lang="en">')
      .and.include('University &lt;1&gt;')
      .and.not.match(/<script|src=|url\(|@import|style=/);
    for (const answer of [await send(`${address}?lang=zh`), await send(address, { headers: { 'accept-language': 'zh-CN,zh;q=0.9' } })]) {
      expect(await answer.text())
        .to.include('<html lang="zh-Hans">')
        .and.include('选择登录身份')
        .and.include('大学1');
    }
    const asked = await begin({ ui_locales: 'zh-Hans en' });
    expect(await (await asked.send(asked.address)).text()).to.include('选择登录身份');
  });

  it('can be cancelled', async () => {
    const back = await choose(await begin(), { cancel: 'yes' });
    expect(Object.fromEntries(back.searchParams)).to.include({ error: 'access_denied', state: 'the-state' });
    expect(back.searchParams.has('code')).to.equal(false);
  });

  it('asks each time, whoever was signed in', async () => {
    const begun = await begin();
    await choose(begun, { person: 'council-1' });
    const again = await begun.send(
      `/auth?${new URLSearchParams({ client_id: 'graphiql', response_type: 'code', redirect_uri: page, scope: 'openid', code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' })}`,
    );
    expect(again.headers.get('location')).to.match(/^\/sign-in\//);
  });

  it('lets another person in after the one before, in the same browser', async () => {
    const begun = await begin();
    await choose(begun, { person: 'council-1' });
    for (const person of ['secretariat-1', 'council-1', 'council-1']) {
      const again = await begun.send(`/auth?${begun.query}`);
      const code = (await choose({ ...begun, address: again.headers.get('location') ?? '' }, { person })).searchParams.get('code') ?? '';
      const { access_token } = (await (await redeem(code, { code_verifier: begun.verifierText })).json()) as { access_token: string };
      expect(decodeJwt(access_token).sub).to.equal(person);
    }
  });

  it('knows nobody else, and no other browser', async () => {
    const begun = await begin();
    const unknown = await begun.send(begun.address, { method: 'POST', body: new URLSearchParams({ person: 'king' }) });
    expect(unknown.status).to.equal(400);
    const stranger = await fetch(new URL(begun.address, issuer.url), { method: 'POST', body: new URLSearchParams({ person: 'admin-1' }) });
    expect(stranger.status).to.equal(400);
    expect(await stranger.text()).to.include('begin again');
  });

  const refused: [string, Record<string, string | undefined>, string][] = [
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'PKCE'],
    ['with plain PKCE', { code_challenge_method: 'plain' }, 'code_challenge_method'],
    ['by the implicit flow', { response_type: 'id_token' }, 'response_type'],
  ];
  for (const [title, changes, problem] of refused) {
    it(`is refused ${title}`, async () => {
      const { first } = await begin(changes);
      const back = new URL(first.headers.get('location') ?? '');
      const told = `${back.search}${back.hash}`;
      expect(back.origin).to.equal(new URL(page).origin);
      expect(told).to.include('error=').and.include(problem);
    });
  }

  it('leads to no other page than GraphiQL', async () => {
    for (const redirect_uri of ['http://127.0.0.1:4999/', 'http://evil.example/graphql', `${page}/x`]) {
      const { first } = await begin({ redirect_uri });
      expect(first.status, redirect_uri).to.equal(400);
      expect(first.headers.get('location')).to.equal(null);
    }
  });

  it('redeems a code once, with its verifier, for the page of the gateway', async () => {
    const begun = await begin();
    const code = (await choose(begun, { person: 'council-1' })).searchParams.get('code') ?? '';
    expect((await redeem(code, { code_verifier: randomBytes(32).toString('base64url') })).status).to.equal(400);
    const other = await begin();
    const second = (await choose(other, { person: 'council-1' })).searchParams.get('code') ?? '';
    const foreign = await redeem(second, { code_verifier: other.verifierText }, 'http://evil.example');
    expect(foreign.status).to.equal(400);
    expect(foreign.headers.get('access-control-allow-origin')).to.equal(null);
    const good = await redeem(second, { code_verifier: other.verifierText });
    expect(good.status).to.equal(200);
    expect(good.headers.get('access-control-allow-origin')).to.equal(new URL(page).origin);
    expect((await redeem(second, { code_verifier: other.verifierText })).status).to.equal(400);
  });

  it('goes on over a new signing key, which the gateway follows without a restart', async () => {
    const before = (await signIn('secretariat-1')).access_token;
    await verifier.verify(`Bearer ${before}`, undefined);
    const begun = await begin();
    const kid = await issuer.rotateKey();
    const code = (await choose(begun, { person: 'council-1' })).searchParams.get('code') ?? '';
    const { access_token } = (await (await redeem(code, { code_verifier: begun.verifierText })).json()) as { access_token: string };
    const cli = await localToken({ issuerUrl: issuer.url, clientSecret: 'a-secret-of-this-test', role: 'ADMIN' });
    for (const token of [access_token, cli]) expect(decodeProtectedHeader(token).kid).to.equal(kid);
    const { keys } = (await (await fetch(issuer.jwksUri)).json()) as { keys: object[] };
    expect(keys.map((key) => (key as { kid: string }).kid)).to.include.members([kid, decodeProtectedHeader(before).kid]);
    expect(JSON.stringify(keys)).to.not.include('until').and.not.include('"d"');
    // The gateway asks an issuer for unknown keys at most every 30 s.
    now = () => new Date(Date.now() + 31_000);
    expect(await verifier.verify(`Bearer ${access_token}`, undefined)).to.include({ role: 'COUNCIL' });
    expect(await verifier.verify(`Bearer ${before}`, undefined)).to.include({ role: 'SECRETARIAT' });
  });
});
