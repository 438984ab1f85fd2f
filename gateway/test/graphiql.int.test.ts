import { createHash } from 'node:crypto';
import { get as open } from 'node:http';
import { createLogger, serve } from '@cattc/server';
import { expect } from 'chai';
import { buildSchema, parse, validate } from 'graphql';
import { createGraphiql, starterQuery } from '../src/graphiql.ts';
import { resolveLogin } from '../src/login-page.ts';
import { readSupergraph } from '../src/supergraph.ts';
import { type Federation, startFederation } from './federation.ts';
import { until } from './until.ts';

describe('GraphiQL', () => {
  let federation: Federation;
  const lines: string[] = [];
  before(async () => {
    const destination = { write: (line: string) => void lines.push(line) };
    federation = await startFederation({ logger: createLogger({ name: 'gateway', level: 'debug', destination }) });
  });
  after(() => federation.stop());

  const get = (headers: Record<string, string>) => fetch(`${federation.gateway.url}/graphql`, { headers });

  it('is what a browser gets, and loads nothing from elsewhere', async () => {
    const response = await get({ accept: 'text/html,application/xhtml+xml' });
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).to.contain('YogaGraphiQL').and.to.contain('"endpoint":"/graphql"').and.to.contain('"method":"POST"');
    const [markup = ''] = html.split('<script>');
    expect(markup).not.to.match(/<(script|img|iframe)[^>]+src=|<link[^>]+href="(?!data:)|@import|url\(["']?(?!data:|#)/);
    expect(html).not.to.match(/<script[^>]+src=/);
  });

  it('may run only the scripts in the page, by their hashes, and talk to its own origin', async () => {
    const response = await get({ accept: 'text/html' });
    const policy = response.headers.get('content-security-policy') ?? '';
    const html = await response.text();
    const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
    expect(script).not.to.contain('</script');
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).to.contain(`script-src 'sha256-${hash}';`).and.to.contain("default-src 'none'").and.to.contain("connect-src 'self'");
    expect(policy).not.to.match(/unsafe-eval|https?:/);
  });

  it('goes compressed and plain as the same page', async () => {
    const [compressed, plain] = await Promise.all(
      ['gzip', 'identity'].map((encoding) => get({ accept: 'text/html', 'accept-encoding': encoding })),
    );
    expect(compressed?.headers.get('content-encoding')).to.equal('gzip');
    expect(plain?.headers.get('content-encoding')).to.equal(null);
    expect((await compressed?.text()) === (await plain?.text())).to.equal(true);
  });

  it('is sent once: a browser that has it is told so', async () => {
    const first = await get({ accept: 'text/html' });
    await first.body?.cancel();
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).to.equal('no-cache');
    const again = await get({ accept: 'text/html', 'if-none-match': `"other", ${etag}` });
    expect(again.status).to.equal(304);
    expect(await again.text()).to.equal('');
    expect(again.headers.get('etag')).to.equal(etag);
    const changed = await get({ accept: 'text/html', 'if-none-match': 'W/"other"' });
    expect(changed.status).to.equal(200);
    await changed.body?.cancel();
  });

  it('is where the bare address leads', async () => {
    const response = await fetch(`${federation.gateway.url}/`, { redirect: 'manual' });
    expect(response.status).to.equal(302);
    expect(response.headers.get('location')).to.equal('/graphql');
  });

  it('begins with a query that the graph answers', async () => {
    const schema = buildSchema(await readSupergraph(), { assumeValidSDL: true });
    expect(validate(schema, parse(starterQuery))).to.deep.equal([]);
  });

  it('is left in the middle without a line of error', async () => {
    lines.length = 0;
    const request = open(`${federation.gateway.url}/graphql`, { agent: false, headers: { accept: 'text/html' } }, (message) =>
      message.once('data', () => request.destroy()),
    );
    request.on('error', () => {});
    await until(() => lines.some((line) => line.includes('a client went before its answer was complete')));
    expect(lines.map((line) => JSON.parse(line).level)).to.deep.equal(['debug']);
  });

  describe('with a log-in', () => {
    const login = { issuer: 'https://id.example', clientId: 'graphiql', scope: 'openid' };
    const endpoints = { authorizationEndpoint: 'https://id.example/auth', tokenEndpoint: 'https://id.example/token?x=1' };
    const logger = createLogger({ name: 'gateway', level: 'fatal' });

    /** The page as a browser gets it, and its policy. */
    async function pageOf(settings: object): Promise<{ html: string; policy: string }> {
      const graphiql = createGraphiql({ login: settings as never, logger });
      const server = await serve({
        host: '127.0.0.1',
        port: 0,
        logger,
        drainMs: 100,
        routes: [{ path: '/graphql', handle: (exchange) => graphiql(exchange) }],
      });
      const answer = await fetch(`${server.url}/graphql`);
      const page = { html: await answer.text(), policy: answer.headers.get('content-security-policy') ?? '' };
      await server.stop();
      return page;
    }

    it('has the bar and its script, allowed by hash, and may also talk to the token endpoint', async () => {
      const { html, policy } = await pageOf({ ...login, ...endpoints });
      expect(html).to.contain('<header id="login">').and.contain('"clientId":"graphiql"').and.contain('Sign in above, or a token goes');
      const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script/g)].map(([, text = '']) => text);
      expect(scripts).to.have.length(2);
      expect(scripts[0])
        .to.match(/startLogin\(window, \{/)
        .and.not.match(/^(export|import) /m);
      for (const script of scripts) expect(policy).to.contain(createHash('sha256').update(script).digest('base64'));
      expect(policy)
        .to.contain("connect-src 'self' https://id.example/token;")
        .and.not.match(/unsafe-eval/);
      // What is not a script of today's browsers would not even compile.
      new Function(scripts[0] ?? '');
    });

    it('reads the endpoints from the issuer where they are not given', async () => {
      const found: string[] = [];
      const describing = (description: object) => async (url: string | URL | Request) => {
        found.push(String(url));
        return Response.json(description);
      };
      const described = {
        issuer: login.issuer,
        authorization_endpoint: endpoints.authorizationEndpoint,
        token_endpoint: endpoints.tokenEndpoint,
      };
      expect(await resolveLogin(login, describing(described))).to.deep.equal({ ...login, ...endpoints });
      expect(found).to.deep.equal(['https://id.example/.well-known/openid-configuration']);
      const wrong: [object, string][] = [
        [{ ...described, issuer: 'https://evil.example' }, 'describes itself as'],
        [{ ...described, token_endpoint: "https://x.example/;script-src'*'" }, 'is no http'],
        [{ ...described, token_endpoint: 'http://id.example/token' }, 'without TLS'],
        [{ issuer: login.issuer, token_endpoint: endpoints.tokenEndpoint }, 'only one'],
        [{ issuer: login.issuer }, 'names no'],
      ];
      for (const [description, problem] of wrong) {
        const failure = await resolveLogin(login, describing(description)).catch((error: unknown) => error);
        expect(String(failure), JSON.stringify(description)).to.contain(problem);
      }
    });

    it('is the page as it is without, while the issuer cannot be read', async () => {
      const { html } = await pageOf({ ...login, issuer: 'http://127.0.0.1:1' });
      expect(html).to.contain('YogaGraphiQL').and.not.contain('id="login"');
    });
  });

  it('is not what a program gets', async () => {
    const response = await fetch(`${federation.gateway.url}/graphql?query=${encodeURIComponent('{ organization(id: "o") { name } }')}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).to.deep.equal({ data: { organization: { name: 'Name of o' } } });
  });
});
