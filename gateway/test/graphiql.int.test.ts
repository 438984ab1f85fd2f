import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { type Federation, startFederation } from './federation.ts';

describe('GraphiQL', () => {
  let federation: Federation;
  before(async () => {
    federation = await startFederation();
  });
  after(() => federation.stop());

  const get = (headers: Record<string, string>) => fetch(`${federation.gateway.url}/graphql`, { headers });

  it('is what a browser gets, and loads nothing from elsewhere', async () => {
    const response = await get({ accept: 'text/html,application/xhtml+xml' });
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).to.contain('YogaGraphiQL').and.to.contain('"endpoint":"/graphql"');
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

  it('is not what a program gets', async () => {
    const response = await fetch(`${federation.gateway.url}/graphql?query=${encodeURIComponent('{ organization(id: "o") { name } }')}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).to.deep.equal({ data: { organization: { name: 'Name of o' } } });
  });
});
