// The bar above GraphiQL. The compiled text of this file becomes part of the page, so it imports nothing but types; only the declared parts of
// the browser are used, so that tests can stand in for it.

/** What the page has of an element. */
export interface PageElement {
  hidden: boolean;
  textContent: string | null;
  value: string;
  onclick: (() => void) | null;
  onchange: (() => void) | null;
  replaceChildren(...children: PageElement[]): void;
}

/** What the page has of its browser. */
export interface Page {
  readonly location: { readonly origin: string; readonly pathname: string; readonly search: string; assign(url: string): void };
  readonly history: { replaceState(data: null, unused: string, url: string): void };
  /** Of this tab alone, and gone with it. */
  readonly sessionStorage: { getItem(key: string): string | null; setItem(key: string, text: string): void; removeItem(key: string): void };
  readonly document: { getElementById(id: string): PageElement | null; createElement(tag: string): PageElement };
  readonly navigator: { readonly language: string };
  readonly crypto: Pick<typeof crypto, 'getRandomValues' | 'subtle'>;
  fetch: typeof fetch;
}

export interface LoginConfig {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly scope: string;
  readonly resource?: string;
}

interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** What GraphiQL has in the address: the query in the editor. */
  readonly search: string;
}

export interface Mandate {
  readonly id: string;
  readonly label: string;
}

interface Session {
  readonly token: string;
  readonly name: string;
  /** Milliseconds. */
  readonly endsAt: number;
  readonly mandates: readonly Mandate[];
  readonly actingAs: string;
}

const pendingKey = 'cattc.signing-in';
const sessionKey = 'cattc.signed-in';

const english = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  nobody: 'Not signed in: you see what is public.',
  as: 'Acting as',
  choose: 'choose a mandate …',
  signedOut: 'Signed out.',
  ended: 'Your sign-in has ended; sign in again.',
  cancelled: 'The sign-in was cancelled.',
  notBegun: 'This answer belongs to no sign-in of this tab; sign in again.',
  otherIssuer: 'The answer is from another issuer than it should be; nothing was taken from it.',
  notGenuine: 'The identity token does not hold',
  failed: 'The sign-in failed',
  noAnswer: 'The issuer does not answer',
};

const chinese: typeof english = {
  signIn: '登录',
  signOut: '退出',
  nobody: '未登录：只能看到公开内容。',
  as: '以此身份行事',
  choose: '请选择授权……',
  signedOut: '已退出。',
  ended: '登录已过期，请重新登录。',
  cancelled: '已取消登录。',
  notBegun: '此应答不属于本标签页的登录，请重新登录。',
  otherIssuer: '应答来自其他签发者，已忽略。',
  notGenuine: '身份令牌无效',
  failed: '登录失败',
  noAnswer: '签发者没有响应',
};

/** Begins: the bar, who is signed in, the end of a sign-in that leads back here, and the token in GraphiQL's requests. */
export function startLogin(page: Page, config: LoginConfig): void {
  const words = page.navigator.language.startsWith('zh') ? chinese : english;
  const find = (id: string): PageElement => page.document.getElementById(`login-${id}`) ?? page.document.createElement('span');
  const [signIn, signOut, who, label, choice, message] = ['in', 'out', 'who', 'label', 'choice', 'message'].map(find) as [
    PageElement,
    PageElement,
    PageElement,
    PageElement,
    PageElement,
    PageElement,
  ];

  const option = (value: string, text: string): PageElement => {
    const element = page.document.createElement('option');
    element.value = value;
    element.textContent = text;
    return element;
  };
  const show = (note = ''): void => {
    const session = readSession(page);
    const mandates = session?.mandates ?? [];
    signIn.hidden = session !== undefined;
    signOut.hidden = session === undefined;
    who.textContent = session === undefined ? words.nobody : session.name;
    label.hidden = choice.hidden = session === undefined || mandates.length === 0;
    const options = mandates.map(({ id, label: text }) => option(id, text));
    choice.replaceChildren(...(mandates.length === 1 ? [] : [option('', words.choose)]), ...options);
    choice.value = session?.actingAs ?? '';
    message.textContent = note;
  };
  const fail = (reason: unknown): void => show(reason instanceof Error ? reason.message : String(reason));

  signIn.textContent = words.signIn;
  signOut.textContent = words.signOut;
  label.textContent = words.as;
  signIn.onclick = () => void beginSignIn(page, config).catch(fail);
  signOut.onclick = () => {
    page.sessionStorage.removeItem(sessionKey);
    show(words.signedOut);
  };
  choice.onchange = () => {
    const session = readSession(page);
    if (session !== undefined) writeSession(page, { ...session, actingAs: choice.value });
    show();
  };

  const { search, pathname } = page.location;
  const answer = new URLSearchParams(search);
  const plainFetch = page.fetch.bind(page);
  page.fetch = authorized(page, plainFetch, (note) => show(note === 'ended' ? words.ended : ''));
  if (answer.has('state') && (answer.has('code') || answer.has('error'))) {
    // Before anything else: the code is for nobody's history.
    const before = readJson<Pending>(page, pendingKey);
    page.history.replaceState(null, '', pathname + (before?.state === answer.get('state') ? before?.search : ''));
    finishSignIn(page, plainFetch, config, answer, words).then(() => show(), fail);
  }
  show();
}

/** Leaves for the issuer, with a new state, nonce and verifier (RFC 7636), which stay in this tab. */
export async function beginSignIn(page: Page, config: LoginConfig): Promise<void> {
  const [state = '', nonce = '', verifier = ''] = [1, 2, 3].map(() => base64url(page.crypto.getRandomValues(new Uint8Array(32))));
  const digest = await page.crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  page.sessionStorage.setItem(pendingKey, JSON.stringify({ state, nonce, verifier, search: page.location.search } satisfies Pending));
  const address = new URL(config.authorizationEndpoint);
  const parameters = {
    response_type: 'code',
    client_id: config.clientId,
    redirect_uri: page.location.origin + page.location.pathname,
    scope: config.scope,
    state,
    nonce,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
    ui_locales: page.navigator.language,
    ...(config.resource === undefined ? {} : { resource: config.resource }),
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  page.location.assign(address.href);
}

/** Takes the issuer's answer only where it belongs to what this tab began, and trades its code for tokens. */
export async function finishSignIn(
  page: Page,
  send: typeof fetch,
  config: LoginConfig,
  answer: URLSearchParams,
  words: typeof english = english,
): Promise<void> {
  const pending = readJson<Pending>(page, pendingKey);
  page.sessionStorage.removeItem(pendingKey);
  if (pending === undefined || answer.get('state') !== pending.state) throw new Error(words.notBegun);
  if ((answer.get('iss') ?? config.issuer) !== config.issuer) throw new Error(words.otherIssuer);
  const refused = answer.get('error');
  if (refused === 'access_denied') throw new Error(words.cancelled);
  if (refused !== null) throw new Error(`${words.failed}: ${refused}. ${answer.get('error_description') ?? ''}`);
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: config.clientId,
    code: answer.get('code') ?? '',
    redirect_uri: page.location.origin + page.location.pathname,
    code_verifier: pending.verifier,
    ...(config.resource === undefined ? {} : { resource: config.resource }),
  });
  const response = await send(config.tokenEndpoint, { method: 'POST', body, credentials: 'omit' }).catch(() => {
    throw new Error(`${words.noAnswer}: ${config.tokenEndpoint}`);
  });
  const given = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (!response.ok || typeof given.access_token !== 'string') {
    throw new Error(`${words.failed}: ${given.error ?? response.status}. ${given.error_description ?? ''}`);
  }
  const identity = claimsOf(given.id_token);
  const wrong = problemOf(identity, config, pending.nonce);
  if (wrong !== undefined) throw new Error(`${words.notGenuine} (${wrong}).`);
  const token = given.access_token;
  const mandates = await mandatesHere(page, send, token, mandatesIn(claimsOf(token)));
  writeSession(page, {
    token,
    name: String(identity.name ?? identity.preferred_username ?? identity.sub),
    endsAt: Date.now() + (typeof given.expires_in === 'number' ? given.expires_in : 300) * 1_000,
    mandates,
    actingAs: mandates.length === 1 ? (mandates[0]?.id ?? '') : '',
  });
}

const mandatesQuery = '{ viewer { mandates { id role organization { displayName } country { name } profileId } } }';

interface HeldMandate {
  readonly id: string;
  readonly role: string;
  readonly organization: { readonly displayName: string } | null;
  readonly country: { readonly name: string } | null;
  readonly profileId: string | null;
}

/** All mandates that the graph knows of the person, which may be more than their token names; the token's where it does not answer. */
async function mandatesHere(page: Page, send: typeof fetch, token: string, told: readonly Mandate[]): Promise<readonly Mandate[]> {
  const headers = { 'content-type': 'application/json', 'accept-language': page.navigator.language, authorization: `Bearer ${token}` };
  // Any one of them may ask for all.
  const actingAs = told[0] === undefined ? {} : { 'acting-as': told[0].id };
  const body = JSON.stringify({ query: mandatesQuery });
  const response = await send(page.location.pathname, { method: 'POST', headers: { ...headers, ...actingAs }, body }).catch(
    () => undefined,
  );
  if (response === undefined) return told;
  const named = mandatesNamed(await requiredChoice(response.clone()));
  if (named.length > 0) return named;
  const answer = (await response.json().catch(() => ({}))) as { data?: { viewer?: { mandates?: HeldMandate[] } | null } | null };
  const held = answer.data?.viewer?.mandates ?? [];
  if (held.length === 0) return told;
  return held.map(({ id, role, organization, country, profileId }) => {
    const place = [country?.name, organization?.displayName].filter(Boolean).join(', ') || profileId;
    return { id, label: place ? `${role}: ${place}` : role };
  });
}

/** What is wrong with an identity token that came over the connection to the token endpoint (OpenID Connect Core, 3.1.3.7). */
function problemOf(
  { iss, aud, nonce, exp, sub }: Record<string, unknown>,
  { issuer, clientId }: LoginConfig,
  expected: string,
): string | undefined {
  if (iss !== issuer) return 'iss';
  if (!(Array.isArray(aud) ? aud : [aud]).includes(clientId)) return 'aud';
  if (nonce !== expected) return 'nonce';
  if (typeof exp !== 'number' || exp * 1_000 < Date.now() - 60_000) return 'exp';
  return typeof sub === 'string' ? undefined : 'sub';
}

/** The mandates of a token that are in force today; none where the token is no JWT or names none. */
export function mandatesIn({ mandates }: Record<string, unknown>): readonly Mandate[] {
  const today = new Date().toISOString().slice(0, 10);
  const listed = (Array.isArray(mandates) ? mandates : []) as Record<string, unknown>[];
  return listed
    .filter(({ from, to }) => (typeof from !== 'string' || from <= today) && (typeof to !== 'string' || today <= to))
    .map(({ id, role, organization, profile, country }) => {
      const place = organization ?? profile ?? country;
      return { id: String(id), label: place === undefined || place === null ? String(role) : `${role} for ${place}` };
    });
}

/** The mandates that the gateway names to whoever has to choose: `mnd_1 (MEMBER for org_…), mnd_2 (COUNCIL)`. */
export function mandatesNamed(text: string): readonly Mandate[] {
  return [...text.matchAll(/([\w.:-]{1,100}) \(([A-Z_]+(?: for [\w.:-]+)?)\)/g)].map(([, id = '', label = '']) => ({ id, label }));
}

/** Gives GraphiQL's requests the token and the mandate, unless its Headers tab has some; the schema itself is asked for by nobody. */
function authorized(page: Page, send: typeof fetch, tell: (note: 'ended' | 'mandates') => void): typeof fetch {
  return async (input, init = {}) => {
    const session = readSession(page);
    const headers = new Headers(init.headers);
    const body = typeof init.body === 'string' ? init.body : '';
    const url = new URL(input instanceof Request ? input.url : String(input), page.location.origin + page.location.pathname);
    const here = url.origin === page.location.origin && url.pathname === page.location.pathname;
    if (session === undefined || !here || headers.has('authorization') || /"operationName":"IntrospectionQuery"/.test(body))
      return send(input, init);
    if (session.endsAt <= Date.now()) {
      page.sessionStorage.removeItem(sessionKey);
      tell('ended');
      return send(input, init);
    }
    headers.set('authorization', `Bearer ${session.token}`);
    if (session.actingAs !== '' && !headers.has('acting-as')) headers.set('acting-as', session.actingAs);
    const response = await send(input, { ...init, headers });
    if (response.status === 400 && session.actingAs === '') {
      const named = mandatesNamed(await requiredChoice(response.clone()));
      const current = readSession(page);
      const isNew = named.some(({ id }) => !current?.mandates.some((mandate) => mandate.id === id));
      if (isNew && current !== undefined) {
        writeSession(page, { ...current, mandates: named });
        tell('mandates');
      }
    }
    return response;
  };
}

async function requiredChoice(response: Response): Promise<string> {
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message: string; extensions?: { code?: string } }[] };
  return errors?.find(({ extensions }) => extensions?.code === 'ACTING_AS_REQUIRED')?.message ?? '';
}

function readSession(page: Page): Session | undefined {
  return readJson<Session>(page, sessionKey);
}

function writeSession(page: Page, session: Session): void {
  page.sessionStorage.setItem(sessionKey, JSON.stringify(session));
}

function readJson<T>(page: Page, key: string): T | undefined {
  try {
    return (JSON.parse(page.sessionStorage.getItem(key) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The claims of a JWT, unverified; nothing for any other text. */
function claimsOf(token: unknown): Record<string, unknown> {
  try {
    const part = String(token).split('.')[1] ?? '';
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    return (JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
