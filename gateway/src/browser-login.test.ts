import { createHash } from 'node:crypto';
import { expect } from 'chai';
import {
  beginSignIn,
  finishSignIn,
  type LoginConfig,
  mandatesIn,
  mandatesNamed,
  type Page,
  type PageElement,
  startLogin,
} from './browser-login.ts';

const config: LoginConfig = {
  issuer: 'https://id.example',
  authorizationEndpoint: 'https://id.example/auth?tenant=1',
  tokenEndpoint: 'https://id.example/token',
  clientId: 'graphiql',
  scope: 'openid profile',
};

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object): string => `${encode({ alg: 'ES256' })}.${encode(claims)}.c2ln`;
const soon = (): number => Math.floor(Date.now() / 1_000) + 60;

interface Call {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A browser's tab: what its page shows, keeps, and asks for. */
function openTab(answers: (call: Call) => Response, language = 'en-GB') {
  const stored = new Map<string, string>();
  const elements = new Map<string, PageElement & { options: PageElement[] }>();
  const create = () => {
    const element = {
      hidden: false,
      textContent: '',
      value: '',
      onclick: null,
      onchange: null,
      options: [] as PageElement[],
      replaceChildren(...children: PageElement[]) {
        element.options = children;
      },
    };
    return element;
  };
  const calls: Call[] = [];
  const shown: string[] = [];
  const visited: string[] = [];
  const tab: { page: Page; location: { search: string } } = { location: { search: '' } } as never;
  tab.page = {
    location: {
      origin: 'https://graph.example',
      pathname: '/graphql',
      get search() {
        return tab.location.search;
      },
      assign: (url) => void visited.push(url),
    },
    history: { replaceState: (_data, _unused, url) => void shown.push(url) },
    sessionStorage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, text) => void stored.set(key, text),
      removeItem: (key) => void stored.delete(key),
    },
    document: {
      getElementById(id) {
        const found = elements.get(id) ?? create();
        elements.set(id, found);
        return found;
      },
      createElement: create,
    },
    navigator: { language },
    crypto,
    fetch: async (input, init) => {
      const call = { url: String(input), headers: new Headers(init?.headers), body: String(init?.body ?? '') };
      calls.push(call);
      return answers(call);
    },
  };
  const element = (id: string) => {
    const found = elements.get(`login-${id}`);
    if (found === undefined) throw new Error(id);
    return found;
  };
  const at = (search: string): void => {
    tab.location.search = search;
  };
  return { ...tab, stored, calls, shown, visited, element, at };
}

type Tab = ReturnType<typeof openTab>;

const pendingOf = ({ stored }: Tab) =>
  JSON.parse(stored.get('cattc.signing-in') ?? '{}') as { state: string; nonce: string; verifier: string };
const mandates = [
  { id: 'm1', role: 'SECRETARIAT', may: 'SIGN' },
  { id: 'm2', role: 'MEMBER', organization: 'org_1', may: 'SIGN' },
];
const tokens = (tab: Tab, identity: object = {}, held: object[] = mandates) => ({
  access_token: jwt({ mandates: held }),
  expires_in: 600,
  id_token: jwt({ iss: config.issuer, aud: 'graphiql', nonce: pendingOf(tab).nonce, exp: soon(), sub: 'ann', name: 'Ann', ...identity }),
});

/** A tab that has begun a sign-in, whose issuer answers with these tokens. */
async function begun(given: (tab: Tab) => object, status = 200): Promise<Tab & { body(): object }> {
  let body: object = {};
  const tab = openTab(({ url }) =>
    url === config.tokenEndpoint ? Response.json(body, { status }) : Response.json({ errors: [] }, { status: 500 }),
  );
  await beginSignIn(tab.page, config);
  body = given(tab);
  return { ...tab, body: () => body };
}

const answerOf = (tab: Tab, changes: Record<string, string> = {}) =>
  new URLSearchParams({ code: 'the-code', state: pendingOf(tab).state, iss: config.issuer, ...changes });

const failureOf = async (tab: Tab, answer: URLSearchParams): Promise<string> => {
  try {
    await finishSignIn(tab.page, tab.page.fetch, config, answer);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe("GraphiQL's log-in", () => {
  it('leaves for the issuer with PKCE, a state and a nonce, new each time', async () => {
    const tab = openTab(() => Response.json({}));
    await beginSignIn(tab.page, config);
    const first = pendingOf(tab);
    const url = new URL(tab.visited[0] ?? '');
    expect(url.origin + url.pathname).to.equal('https://id.example/auth');
    expect(Object.fromEntries(url.searchParams)).to.include({
      tenant: '1',
      response_type: 'code',
      client_id: 'graphiql',
      redirect_uri: 'https://graph.example/graphql',
      state: first.state,
      nonce: first.nonce,
      code_challenge_method: 'S256',
      code_challenge: createHash('sha256').update(first.verifier).digest('base64url'),
    });
    expect(first.verifier).to.match(/^[\w-]{43}$/);
    await beginSignIn(tab.page, config);
    expect(new Set([...Object.values(first), ...Object.values(pendingOf(tab))]).size).to.equal(7);
  });

  it('trades the code for tokens, with the verifier, and keeps them in the tab', async () => {
    const tab = await begun(tokens);
    const { verifier } = pendingOf(tab);
    expect(await failureOf(tab, answerOf(tab))).to.equal('');
    const call = tab.calls.find(({ url }) => url === config.tokenEndpoint);
    expect(Object.fromEntries(new URLSearchParams(call?.body))).to.deep.equal({
      grant_type: 'authorization_code',
      client_id: 'graphiql',
      code: 'the-code',
      redirect_uri: 'https://graph.example/graphql',
      code_verifier: verifier,
    });
    expect(tab.stored.has('cattc.signing-in')).to.equal(false);
    expect(JSON.parse(tab.stored.get('cattc.signed-in') ?? '')).to.deep.include({
      name: 'Ann',
      actingAs: '',
      mandates: [
        { id: 'm1', label: 'SECRETARIAT' },
        { id: 'm2', label: 'MEMBER for org_1' },
      ],
    });
  });

  const refused: [string, Record<string, string>, object, string][] = [
    ['of another state', { state: 'other' }, {}, 'belongs to no sign-in of this tab'],
    ['of another issuer', { iss: 'https://evil.example' }, {}, 'another issuer'],
    ['that was cancelled', { error: 'access_denied' }, {}, 'was cancelled'],
    ['that tells an error', { error: 'server_error', error_description: 'Later.' }, {}, 'server_error. Later.'],
    ['with an identity of another issuer', {}, { iss: 'https://evil.example' }, '(iss)'],
    ['with an identity for another client', {}, { aud: 'other' }, '(aud)'],
    ['with an identity of another sign-in', {}, { nonce: 'other' }, '(nonce)'],
    ['with an identity that has ended', {}, { exp: soon() - 600 }, '(exp)'],
    ['with an identity of nobody', {}, { sub: undefined }, '(sub)'],
  ];
  for (const [title, changes, identity, problem] of refused) {
    it(`takes nothing from an answer ${title}`, async () => {
      const tab = await begun((each) => tokens(each, identity));
      expect(await failureOf(tab, answerOf(tab, changes))).to.include(problem);
      expect(tab.stored.size).to.equal(0);
    });
  }

  it('takes an answer once', async () => {
    const tab = await begun(tokens);
    const answer = answerOf(tab);
    expect(await failureOf(tab, answer)).to.equal('');
    expect(await failureOf(tab, answer)).to.include('belongs to no sign-in');
  });

  it('says what the issuer has against it', async () => {
    const tab = await begun(() => ({ error: 'invalid_grant', error_description: 'The code is used.' }), 400);
    expect(await failureOf(tab, answerOf(tab))).to.equal('The sign-in failed: invalid_grant. The code is used.');
  });

  describe('in its page', () => {
    /** A tab that came back from the issuer and shows who is signed in. */
    async function signedIn(
      held: object[] = mandates,
      answers: (call: Call) => Response = () => Response.json({ data: {} }),
    ): Promise<Tab> {
      let given: object = {};
      const tab = openTab((call) => (call.url === config.tokenEndpoint ? Response.json(given) : answers(call)));
      tab.at('?query=x');
      await beginSignIn(tab.page, config);
      given = tokens(tab, {}, held);
      tab.at(`?${answerOf(tab)}`);
      startLogin(tab.page, config);
      while (tab.element('who').textContent !== 'Ann') await new Promise((resolve) => setImmediate(resolve));
      tab.calls.length = 0;
      return tab;
    }

    const query = (tab: Tab, init: RequestInit = {}) => tab.page.fetch('/graphql', { method: 'POST', body: '{"query":"{x}"}', ...init });

    it('puts the code out of the address at once, and the query back', async () => {
      expect((await signedIn()).shown).to.deep.equal(['/graphql?query=x']);
    });

    it('offers to sign in, and sends nothing along before', async () => {
      const tab = openTab(() => Response.json({}));
      startLogin(tab.page, config);
      expect([tab.element('in').hidden, tab.element('out').hidden, tab.element('choice').hidden]).to.deep.equal([false, true, true]);
      await query(tab);
      expect(tab.calls[0]?.headers.has('authorization')).to.equal(false);
    });

    it('speaks Chinese to whoever does', () => {
      const tab = openTab(() => Response.json({}), 'zh-CN');
      startLogin(tab.page, config);
      expect(tab.element('in').textContent).to.equal('登录');
    });

    it('sends the token, and the mandate once it is chosen', async () => {
      const tab = await signedIn();
      expect(tab.element('choice').options.map(({ value }) => value)).to.deep.equal(['', 'm1', 'm2']);
      await query(tab);
      expect(tab.calls[0]?.headers.get('authorization')).to.match(/^Bearer /);
      expect(tab.calls[0]?.headers.has('acting-as')).to.equal(false);
      const choice = tab.element('choice');
      choice.value = 'm2';
      choice.onchange?.();
      await query(tab);
      expect(tab.calls[1]?.headers.get('acting-as')).to.equal('m2');
    });

    it('sends the only mandate without being asked', async () => {
      const tab = await signedIn(mandates.slice(1));
      expect(tab.element('choice').options.map(({ value }) => value)).to.deep.equal(['m2']);
      await query(tab);
      expect(tab.calls[0]?.headers.get('acting-as')).to.equal('m2');
    });

    it('offers the mandates that the graph knows of', async () => {
      const held = [
        { id: 'm9', role: 'AGENCY', organization: { displayName: 'Ministry' }, country: { name: 'Thailand' }, profileId: null },
      ];
      const tab = await signedIn(mandates, () => Response.json({ data: { viewer: { mandates: held } } }));
      expect(tab.element('choice').options.map(({ textContent }) => textContent)).to.deep.equal(['AGENCY: Thailand, Ministry']);
    });

    it('offers the mandates that the gateway asks to choose from', async () => {
      const message = 'You hold several mandates; choose one with the header acting-as: m7 (COUNCIL), m8 (MEMBER for org_2).';
      const asks = () => Response.json({ errors: [{ message, extensions: { code: 'ACTING_AS_REQUIRED' } }] }, { status: 400 });
      const tab = await signedIn([], asks);
      expect(tab.element('choice').options.map(({ value }) => value)).to.deep.equal(['', 'm7', 'm8']);
      expect((await query(tab)).status).to.equal(400);
    });

    it('leaves alone what has a token of its own, goes elsewhere, or asks for the schema', async () => {
      const tab = await signedIn();
      await query(tab, { headers: { authorization: 'Bearer own' } });
      await tab.page.fetch('https://elsewhere.example/graphql', { method: 'POST' });
      await tab.page.fetch('/other');
      await query(tab, { body: '{"query":"query IntrospectionQuery {x}","operationName":"IntrospectionQuery"}' });
      expect(tab.calls.map(({ headers }) => headers.get('authorization'))).to.deep.equal(['Bearer own', null, null, null]);
    });

    it('forgets a token that has ended, and says so', async () => {
      const tab = await signedIn();
      const session = JSON.parse(tab.stored.get('cattc.signed-in') ?? '') as object;
      tab.stored.set('cattc.signed-in', JSON.stringify({ ...session, endsAt: Date.now() - 1 }));
      await query(tab);
      expect(tab.calls[0]?.headers.has('authorization')).to.equal(false);
      expect(tab.element('message').textContent).to.include('has ended');
      expect(tab.stored.size).to.equal(0);
    });

    it('signs out', async () => {
      const tab = await signedIn();
      tab.element('out').onclick?.();
      expect(tab.stored.size).to.equal(0);
      expect(tab.element('message').textContent).to.equal('Signed out.');
    });
  });

  it('offers only mandates in force', () => {
    const dated = [
      { id: 'a', role: 'COUNCIL', to: '2020-01-01' },
      { id: 'b', role: 'COUNCIL', from: '2999-01-01' },
      { id: 'c', role: 'AGENCY', country: 'TH', from: '2020-01-01', to: '2999-01-01' },
    ];
    expect(mandatesIn({ mandates: dated })).to.deep.equal([{ id: 'c', label: 'AGENCY for TH' }]);
    expect(mandatesIn({})).to.deep.equal([]);
    expect(mandatesNamed('nothing of the kind')).to.deep.equal([]);
  });
});
