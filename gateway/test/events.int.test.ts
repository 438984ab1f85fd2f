import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { get, type IncomingMessage } from 'node:http';
import { catalogue } from '@cattc/events';
import { createInternalVerifier, type InternalVerifier } from '@cattc/identity';
import { createLogger, type Exchange, type Route } from '@cattc/server';
import { expect } from 'chai';
import { type Federation, startFederation } from './federation.ts';
import { until } from './until.ts';

const partner = { id: 'man-p', role: 'PARTNER_SYSTEM', country: 'TH', may: 'EDIT' };

describe('/events through the gateway', () => {
  let federation: Federation;
  let verifier: InternalVerifier;
  let handle: (exchange: Exchange) => void;
  const route = (path: string): Route => ({ method: 'GET', path, handle: (exchange) => handle(exchange) });

  beforeEach(async () => {
    federation = await startFederation({ partnersRoutes: [route('/events'), route('/events/*')], env: { CATTC_EVENT_STREAMS: '3' } });
    verifier = createInternalVerifier({
      jwksUrl: `${federation.gateway.url}/.well-known/gateway-jwks.json`,
      issuer: federation.deploymentUrl,
      audience: 'cattc-partners',
      logger: createLogger({ name: 'test', level: 'fatal' }),
    });
  });
  afterEach(async () => {
    verifier.stop();
    await federation.stop();
  });

  /** Opens a stream; the messages read so far are in `text`. */
  async function follow(headers: Record<string, string> = {}): Promise<{ message: IncomingMessage; text: () => string; stop: () => void }> {
    const request = get(`${federation.gateway.url}/events/stream`, {
      agent: false,
      headers: { accept: 'text/event-stream', authorization: federation.issuer.bearer([partner]), ...headers },
    });
    request.on('error', () => {});
    const [message] = (await once(request, 'response')) as [IncomingMessage];
    let text = '';
    message.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    message.on('error', () => {});
    return { message, text: () => text, stop: () => request.destroy() };
  }

  function openStream({ response }: Exchange): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.flushHeaders();
  }

  it('streams each event when it comes, to the caller that partners was told of', async () => {
    let upstream: Exchange | undefined;
    handle = (exchange) => {
      upstream = exchange;
      openStream(exchange);
    };
    const stream = await follow({ 'last-event-id': 'cursor-7' });
    expect(stream.message.headers).to.include({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    expect(upstream?.request.headers['last-event-id']).to.equal('cursor-7');
    expect(await verifier.verify(upstream?.request.headers.authorization)).to.include({ role: 'PARTNER_SYSTEM', country: 'TH' });
    for (const id of ['8', '9']) {
      upstream?.response.write(`id: ${id}\ndata: {}\n\n`);
      await until(() => stream.text().endsWith(`id: ${id}\ndata: {}\n\n`));
    }
    upstream?.response.end();
    await until(() => stream.message.complete);
  });

  it('ends the stream at partners when the client goes', async () => {
    let upstream: Exchange | undefined;
    handle = (exchange) => {
      upstream = exchange;
      openStream(exchange);
    };
    const stream = await follow();
    stream.stop();
    await until(() => upstream?.signal.aborted ?? false);
  });

  it('cuts the client when partners breaks off, so that it resumes', async () => {
    let upstream: Exchange | undefined;
    handle = (exchange) => {
      upstream = exchange;
      openStream(exchange);
    };
    const stream = await follow();
    upstream?.response.destroy();
    await until(() => stream.message.destroyed);
    expect(stream.message.complete).to.equal(false);
  });

  it('reads from partners only as fast as the client does', async () => {
    let written = 0;
    const limit = 200 * 1024 * 1024;
    handle = ({ response, signal }) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const write = (): void => {
        while (written < limit && !signal.aborted) {
          written += chunk.length;
          if (!response.write(chunk)) {
            response.once('drain', write);
            return;
          }
        }
      };
      write();
    };
    const stream = await follow();
    stream.message.pause();
    let before = -1;
    let calm = 0;
    await until(() => {
      calm = written === before ? calm + 1 : 0;
      before = written;
      return calm > 2_000;
    });
    expect(written).to.be.lessThan(limit / 4);
    stream.stop();
  });

  it('passes a pull with its query and its refusals through', async () => {
    let headers: IncomingHttpHeaders | undefined;
    handle = ({ request, response, url }) => {
      headers = request.headers;
      response.writeHead(410, { 'content-type': 'application/problem+json', link: '</snapshot>; rel="next"', 'x-internal': '1' });
      response.end(JSON.stringify({ seen: `${url.pathname}${url.search}` }));
    };
    const answer = await fetch(`${federation.gateway.url}/events?after=c1&types=a,b`, {
      headers: { authorization: federation.issuer.bearer([partner]), cookie: 'session=1' },
    });
    expect(answer.status).to.equal(410);
    expect(answer.headers.get('link')).to.equal('</snapshot>; rel="next"');
    expect(answer.headers.get('x-internal')).to.equal(null);
    expect(await answer.json()).to.deep.equal({ seen: '/events?after=c1&types=a,b' });
    expect(headers).not.to.have.property('cookie');
  });

  it('answers 503 while partners is down, and 401 to a bad token', async () => {
    const refused = await fetch(`${federation.gateway.url}/events`, { headers: { authorization: 'Bearer x' } });
    expect(refused.status).to.equal(401);
    expect(refused.headers.get('www-authenticate')).to.match(/^Bearer/);
    await federation.subgraphs.partners.stop();
    const answer = await fetch(`${federation.gateway.url}/events`, { headers: { authorization: federation.issuer.bearer([partner]) } });
    expect(answer.status).to.equal(503);
    expect(answer.headers.get('content-type')).to.equal('application/problem+json');
    expect(answer.headers.get('retry-after')).to.equal('2');
    expect(await answer.json()).to.include({ status: 503, code: 'SUBGRAPH_UNAVAILABLE', service: 'partners' });
  });

  it('serves a bounded number of streams at once', async () => {
    handle = openStream;
    const streams = [await follow(), await follow(), await follow()];
    const fourth = await follow();
    expect(fourth.message.statusCode).to.equal(503);
    streams[0]?.stop();
    await until(async () => {
      const next = await follow();
      next.stop();
      return next.message.statusCode === 200;
    });
    for (const stream of streams) stream.stop();
  });

  it('serves one partner no more than its share, and others beside it', async () => {
    await federation.stop();
    federation = await startFederation({
      partnersRoutes: [route('/events'), route('/events/*')],
      env: { CATTC_EVENT_STREAMS_PER_PARTNER: '2' },
    });
    handle = openStream;
    const streams = [await follow(), await follow()];
    const refused = await fetch(`${federation.gateway.url}/events`, { headers: { authorization: federation.issuer.bearer([partner]) } });
    expect(refused.status).to.equal(429);
    expect(refused.headers.get('retry-after')).to.equal('10');
    expect(await refused.json()).to.deep.include({ code: 'TOO_MANY_STREAMS' });
    const other = await follow({ authorization: federation.issuer.bearer([partner], { sub: 'person-2' }) });
    expect(other.message.statusCode).to.equal(200);
    streams[0]?.stop();
    await until(async () => {
      const again = await follow();
      streams.push(again);
      return again.message.statusCode === 200;
    });
    for (const stream of [...streams, other]) stream.stop();
  });

  it('ends open streams when the gateway stops', async () => {
    handle = openStream;
    const stream = await follow();
    const began = Date.now();
    await federation.gateway.stop();
    expect(Date.now() - began).to.be.lessThan(1_500);
    await until(() => stream.message.destroyed || stream.message.complete);
  });

  it('serves the JSON Schema of each event type', async () => {
    const [definition] = catalogue;
    const answer = await fetch(`${federation.gateway.url}/schemas/${definition?.type}.json`);
    expect(answer.headers.get('content-type')).to.equal('application/schema+json; charset=utf-8');
    expect(await answer.json()).to.deep.equal(JSON.parse(JSON.stringify(definition?.schema)));
    expect((await fetch(`${federation.gateway.url}/schemas/org.cattc.nothing.v1.json`)).status).to.equal(404);
  });
});
