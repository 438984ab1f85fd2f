import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { type Exchange, HttpError, type Route, readBody } from '@cattc/server';
import { expect } from 'chai';
import { type Federation, startFederation } from './federation.ts';
import { until } from './until.ts';

describe('/documents through the gateway', () => {
  let federation: Federation;
  let handle: (exchange: Exchange) => Promise<void> | void;
  const route: Route = { path: '/documents/network/*', handle: (exchange) => handle(exchange) };
  const address = (rest = 'staged/doc_1?signature=x%2Fy') => `${federation.gateway.url}/documents/network/${rest}`;
  const bytes = randomBytes(3_000_000);

  beforeEach(async () => {
    federation = await startFederation({
      networkRoutes: [route],
      env: { CATTC_DOCUMENT_TRANSFERS: '8', CATTC_DOCUMENT_PACE: '1000', CATTC_ALLOWED_ORIGINS: 'http://localhost:3000' },
    });
  });
  afterEach(() => federation.stop());

  it('sends an upload on as it is, to the service that the address names, and nothing of who sends it', async () => {
    let seen: Exchange | undefined;
    let body: Buffer | undefined;
    handle = async (exchange) => {
      seen = exchange;
      body = await readBody(exchange.request, 10_000_000);
      exchange.response.writeHead(200, { etag: '"1"', 'x-inside': 'kept' }).end();
    };
    const headers = { 'content-type': 'image/png', authorization: 'Bearer x', cookie: 'a=b', 'acting-as': 'man_1' };
    const answer = await fetch(address(), { method: 'PUT', body: bytes, headers });
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('x-inside')]).to.deep.equal([200, '"1"', null]);
    expect(body?.equals(bytes)).to.equal(true);
    expect(seen?.request.url).to.equal('/documents/network/staged/doc_1?signature=x%2Fy');
    expect(seen?.request.headers).to.include({ 'content-type': 'image/png', 'content-length': '3000000' });
    expect(seen?.request.headers).to.not.have.any.keys('authorization', 'cookie', 'acting-as', 'transfer-encoding');
  });

  it('gives back what the service answers, with what keeps a browser from running it', async () => {
    const told = {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="a.pdf"',
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'content-range': 'bytes 0-2/3',
      etag: '"1"',
    };
    let range: string | undefined;
    handle = ({ request, response }) => {
      range = request.headers.range;
      response.writeHead(206, told).end('abc');
    };
    const answer = await fetch(address(), { headers: { range: 'bytes=0-2' } });
    expect([answer.status, await answer.text(), range]).to.deep.equal([206, 'abc', 'bytes=0-2']);
    expect(Object.fromEntries(answer.headers)).to.include(told);
  });

  it('gives the answer of a service that refuses before it has read everything', async () => {
    handle = () => {
      throw new HttpError(409, 'UPLOAD_ENDED', 'Nothing is awaited here any more.');
    };
    for (let round = 0; round < 5; round += 1) {
      const answer = await fetch(address(), { method: 'PUT', body: bytes });
      expect([answer.status, ((await answer.json()) as { code: string }).code]).to.deep.equal([409, 'UPLOAD_ENDED']);
    }
  });

  it('cuts an upload off at the service when its client goes', async () => {
    let outcome: unknown;
    handle = async ({ request: incoming }) => {
      outcome = await readBody(incoming, 10_000_000).catch((error: unknown) => error);
    };
    const cut = request(address(), { method: 'PUT', headers: { 'content-length': bytes.length } });
    cut.on('error', () => undefined);
    cut.write(bytes.subarray(0, 1_000_000), () => cut.destroy());
    await until(() => outcome instanceof Error);
  });

  it('answers 404 for another service, 405 for another method, 503 while the service is down', async () => {
    handle = ({ response }) => {
      response.end();
    };
    for (const path of ['/documents/trading/staged/doc_1', '/documents/', '/documents/network.example/x']) {
      expect((await fetch(`${federation.gateway.url}${path}`)).status, path).to.equal(404);
    }
    for (const method of ['POST', 'DELETE', 'PATCH']) expect((await fetch(address(), { method })).status, method).to.equal(405);
    await federation.subgraphs.network.stop();
    const answer = await fetch(address());
    expect([answer.status, ((await answer.json()) as { code: string }).code]).to.deep.equal([503, 'SUBGRAPH_UNAVAILABLE']);
    expect(answer.headers.get('retry-after')).to.equal('2');
  });

  it('has no more under way at once than it may, nor more of one document or of uploads than their share, and the next ones when those have ended', async () => {
    const waiting: Exchange[] = [];
    handle = (exchange) => {
      waiting.push(exchange);
    };
    const status = async (rest: string, method = 'GET') =>
      (await fetch(address(rest), { method, ...(method === 'PUT' ? { body: 'x' } : {}) })).status;
    const open: Promise<Response>[] = [];
    const begin = async (rest: string, method = 'GET') => {
      open.push(fetch(address(rest), { method, ...(method === 'PUT' ? { body: 'x' } : {}) }));
      await until(() => waiting.length === open.length);
    };
    await begin('staged/doc_1?signature=x', 'PUT');
    await begin('staged/doc_1?signature=y', 'PUT');
    expect(await status('staged/doc_1?signature=z', 'PUT')).to.equal(503);
    await begin('staged/doc_2', 'PUT');
    await begin('staged/doc_3', 'PUT');
    expect(await status('staged/doc_4', 'PUT')).to.equal(503);
    for (const document of [1, 2, 3, 4]) await begin(`stored/doc_${document}`);
    expect(await status('stored/doc_5')).to.equal(503);
    for (const { response } of waiting) response.end('x');
    expect(await Promise.all(open.map(async (answer) => (await answer).text()))).to.deep.equal(Array(8).fill('x'));
    handle = ({ response }) => {
      response.end('y');
    };
    expect(await (await fetch(address())).text()).to.equal('y');
  });

  it('cuts off an upload that hardly moves, and tells its client and the service', async () => {
    let outcome: unknown;
    handle = async ({ request: incoming }) => {
      outcome = await readBody(incoming, 10_000_000).catch((error: unknown) => error);
    };
    const slow = request(address(), { method: 'PUT', headers: { 'content-length': bytes.length } });
    slow.on('error', () => undefined);
    const answered = new Promise<number>((resolve) => slow.on('response', ({ statusCode }) => resolve(statusCode ?? 0)));
    slow.write(bytes.subarray(0, 200_000));
    const dripping = setInterval(() => slow.write('x'), 50);
    expect(await answered).to.equal(408);
    clearInterval(dripping);
    slow.destroy();
    await until(() => outcome instanceof Error);
  });

  it('cuts off a download that is hardly read, and none that is', async () => {
    let closed = 0;
    handle = ({ response }) => {
      response.on('close', () => {
        closed += 1;
      });
      response.writeHead(200, { 'content-length': 100_000_000 });
      const piece = Buffer.alloc(1_000_000);
      const more = (left: number): void => {
        if (left === 0) response.end();
        else response.write(piece, () => more(left - 1));
      };
      more(100);
    };
    const outcome = new Promise<string>((resolve) => {
      const idle = request(address('stored/doc_1'), (answer) => {
        answer.on('error', () => undefined);
        answer.on('close', () => resolve(answer.complete ? 'complete' : 'cut'));
        setTimeout(() => answer.resume(), 4_500);
      });
      idle.on('error', () => undefined);
      idle.end();
    });
    const read = await fetch(address('stored/doc_2'));
    expect((await read.arrayBuffer()).byteLength).to.equal(100_000_000);
    expect(await outcome).to.equal('cut');
    expect(closed).to.equal(2);
  });

  it('lets a page of an allowed origin send and fetch', async () => {
    const preflight = await fetch(address(), { method: 'OPTIONS', headers: { origin: 'http://localhost:3000' } });
    expect(preflight.headers.get('access-control-allow-methods')).to.equal('GET, PUT, HEAD');
    handle = ({ response }) => {
      response.end();
    };
    const answer = await fetch(address(), { method: 'PUT', body: 'x', headers: { origin: 'http://localhost:3000' } });
    expect(answer.headers.get('access-control-allow-origin')).to.equal('http://localhost:3000');
  });
});
