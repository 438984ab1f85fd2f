import type { Exchange, Route } from '@cattc/server';
import { expect } from 'chai';
import { type Federation, startFederation } from './federation.ts';

const app = 'http://localhost:3000';
const partnersRoutes: readonly Route[] = ['/events', '/events/*'].map((path) => ({
  method: 'GET',
  path,
  handle({ response }: Exchange) {
    response.writeHead(200, { 'content-type': 'application/json', 'x-cursor': 'c1', vary: 'accept' }).end('{}');
  },
}));
const preflight = {
  method: 'OPTIONS',
  headers: { origin: app, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
};

/** The headers that a browser reads to decide whether a page may have the answer. */
const corsOf = ({ headers }: Response): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

describe('a page of another origin', () => {
  let federation: Federation;
  const start = async (origins?: string) => {
    federation = await startFederation({ partnersRoutes, env: origins === undefined ? {} : { CATTC_ALLOWED_ORIGINS: origins } });
  };
  afterEach(() => federation.stop());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${federation.gateway.url}${path}`, { headers });
  const post = (headers: Record<string, string>) => federation.ask('{ organization(id: "o") { name } }', headers);

  it('may ask before it asks, without a token, once its origin is allowed', async () => {
    await start(`https://app.example,${app}`);
    for (const [path, methods] of [
      ['/graphql', 'GET, POST, HEAD'],
      ['/events', 'GET, HEAD'],
      ['/events/stream', 'GET, HEAD'],
      ['/schemas/org.cattc.nothing.v1.json', 'GET, HEAD'],
    ] as const) {
      const answer = await fetch(`${federation.gateway.url}${path}`, preflight);
      expect(answer.status, path).to.equal(204);
      expect(answer.headers.get('vary'), path).to.equal('origin');
      expect(corsOf(answer), path).to.deep.equal({
        'access-control-allow-origin': app,
        'access-control-allow-methods': methods,
        'access-control-allow-headers':
          'authorization, content-type, acting-as, on-behalf-of, accept-language, last-event-id, traceparent, apollo-require-preflight, cattc-explain, cattc-written',
        'access-control-max-age': '600',
      });
    }
  });

  it('may read answers and refusals once its origin is allowed', async () => {
    await start(app);
    const expected = { 'access-control-allow-origin': app, 'access-control-expose-headers': 'link, x-cursor, x-request-id, cattc-written' };
    const answers = await Promise.all([
      get('/graphql?query={__typename}', { origin: app, 'apollo-require-preflight': '1' }),
      get('/graphql?query={__typename}', { origin: app, authorization: 'Bearer x' }),
      get('/events?after=c0', { origin: app }),
      get('/events', { origin: app, authorization: 'Bearer x' }),
      get('/schemas/org.cattc.nothing.v1.json', { origin: app }),
    ]);
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 401, 200, 401, 404]);
    for (const answer of answers) {
      expect(corsOf(answer)).to.deep.equal(expected);
      expect(answer.headers.get('vary')).to.match(/^origin(, |$)/);
    }
    expect(answers[2]?.headers.get('vary')).to.equal('origin, accept');
    expect((await get('/graphql', { origin: app, accept: 'text/html' })).headers.get('vary')).to.equal('origin, accept, accept-encoding');
  });

  it('is refused by its browser, not by the gateway, while its origin is not allowed', async () => {
    await start('https://app.example');
    const answers = [
      await fetch(`${federation.gateway.url}/graphql`, preflight),
      await get('/schemas/org.cattc.nothing.v1.json', { origin: app }),
    ];
    for (const answer of answers) {
      expect(corsOf(answer)).to.deep.equal({});
      expect(answer.headers.get('vary')).to.equal('origin');
    }
    const { status, body } = await post({ origin: app });
    expect(status).to.equal(200);
    expect(body).to.deep.equal({ data: { organization: { name: 'Name of o' } } });
  });

  it('is any page with "*", and no page may send credentials', async () => {
    await start('*');
    const [asked, read] = [await fetch(`${federation.gateway.url}/graphql`, preflight), await post({ origin: app })];
    for (const { headers } of [asked, read]) {
      expect(headers.get('access-control-allow-origin')).to.equal('*');
      expect(headers.get('access-control-allow-credentials')).to.equal(null);
    }
  });

  it('is nobody by default', async () => {
    await start();
    const asked = await fetch(`${federation.gateway.url}/graphql`, preflight);
    expect(asked.status).to.equal(405);
    const read = await get('/schemas/org.cattc.nothing.v1.json', { origin: app });
    for (const answer of [asked, read]) {
      expect(corsOf(answer)).to.deep.equal({});
      expect(answer.headers.get('vary')).to.equal(null);
    }
  });
});
