import { once } from 'node:events';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect } from 'chai';
import {
  ConfigError,
  createLogger,
  createRegistry,
  type Exchange,
  HttpError,
  healthRoutes,
  metricsRoute,
  problem,
  type Readiness,
  type Route,
  type RunningServer,
  readBody,
  serve,
} from '../src/index.ts';

let lines: string[] = [];
const logger = createLogger({ name: 'test', level: 'info', destination: { write: (line: string) => void lines.push(line) } });
let readiness: Readiness = { status: 'starting', checks: {} };
const gate = new EventTarget();

const metricsToken = 'a-token-of-this-test-0123456789abcdef';
const routes: Route[] = [
  { method: 'GET', path: '/hello', handle: ({ response, trace }) => void response.end(trace.requestId) },
  { method: 'POST', path: '/echo', handle: async ({ request, response }) => void response.end(await readBody(request, 1_000)) },
  { method: 'GET', path: '/events*', handle: ({ response, url }) => void response.end(`prefix ${url.pathname}`) },
  { method: 'GET', path: '/events/one', handle: ({ response }) => void response.end('exact') },
  { path: '/fault', handle: () => Promise.reject(new Error('the disk is gone')) },
  { path: '/teapot', handle: () => Promise.reject(new HttpError(418, 'TEAPOT', 'This is a teapot.')) },
  { path: '/who', handle: ({ response }) => problem(response, 401, { detail: 'No token.' }) },
  {
    path: '/half',
    async handle({ response }) {
      response.write('half');
      throw new Error('broke in the middle');
    },
  },
  {
    path: '/slow',
    async handle({ response }) {
      gate.dispatchEvent(new Event('arrived'));
      await once(gate, 'open');
      response.end('finished');
    },
  },
  {
    path: '/stream',
    async handle({ response, stopping }) {
      response.write('begin;');
      if (!stopping.aborted) await once(stopping, 'abort');
      response.end('end');
    },
  },
  {
    path: '/left',
    async handle({ signal }: Exchange) {
      gate.dispatchEvent(new Event('arrived'));
      if (!signal.aborted) await once(signal, 'abort');
      gate.dispatchEvent(new Event('left'));
    },
  },
  {
    path: '/left-before-asking',
    async handle(exchange) {
      gate.dispatchEvent(new Event('arrived'));
      await once(exchange.response, 'close');
      gate.dispatchEvent(new Event(exchange.signal.aborted ? 'left' : 'still there'));
    },
  },
  {
    path: '/endless',
    async handle({ response }) {
      gate.dispatchEvent(new Event('arrived'));
      const chunk = Buffer.alloc(64 * 1024);
      await pipeline(
        new Readable({
          read() {
            this.push(chunk);
          },
        }),
        response,
      );
    },
  },
  {
    path: '/half-body',
    async handle({ request }) {
      gate.dispatchEvent(new Event('arrived'));
      await readBody(request, 1_000);
    },
  },
  {
    path: '/fault-later',
    async handle({ signal }) {
      gate.dispatchEvent(new Event('arrived'));
      if (!signal.aborted) await once(signal, 'abort');
      throw new Error('the disk is gone');
    },
  },
  { path: '/stuck', handle: () => new Promise(() => gate.dispatchEvent(new Event('arrived'))) },
  ...healthRoutes({ ready: async () => readiness }),
  metricsRoute(createRegistry('test')),
  { ...metricsRoute(createRegistry('test'), { token: metricsToken }), path: '/metrics-by-token' },
  { ...metricsRoute(createRegistry('test'), { production: true }), path: '/metrics-in-production' },
];

const verbose = createLogger({
  name: 'test',
  level: 'debug',
  destination: {
    write(line: string) {
      lines.push(line);
      gate.dispatchEvent(new Event('line'));
    },
  },
});

const start = (drainMs = 5_000) => serve({ host: '127.0.0.1', port: 0, logger, routes, drainMs });

/** Sends raw text and gives everything that comes back until the server closes. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk));
  socket.on('error', () => {});
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

describe('an HTTP server', () => {
  let server: RunningServer;
  before(async () => {
    server = await start();
  });
  beforeEach(() => {
    lines = [];
  });
  after(() => server.stop());

  const get = (path: string, init?: RequestInit) => fetch(server.url + path, init);

  it('answers a route and tells the request id', async () => {
    const answer = await get('/hello');
    expect(await answer.text()).to.equal(answer.headers.get('x-request-id'));
  });

  it('prefers an exact path to a prefix', async () => {
    expect(await (await get('/events/one')).text()).to.equal('exact');
    expect(await (await get('/events/two')).text()).to.equal('prefix /events/two');
  });

  it('answers HEAD where it answers GET', async () => {
    expect((await get('/hello', { method: 'HEAD' })).status).to.equal(200);
  });

  it('answers 404 with a problem', async () => {
    const answer = await get('/nothing');
    expect(answer.status).to.equal(404);
    expect(answer.headers.get('content-type')).to.equal('application/problem+json');
    expect(await answer.json()).to.include({ title: 'Not Found', status: 404, code: 'NOT_FOUND', detail: 'There is nothing at /nothing.' });
  });

  it('answers 405 and names the methods', async () => {
    const answer = await get('/hello', { method: 'DELETE' });
    expect(answer.status).to.equal(405);
    expect(answer.headers.get('allow')).to.equal('GET, HEAD');
    expect(await answer.json()).to.include({ code: 'METHOD_NOT_ALLOWED' });
  });

  it('answers a fault with 500, hides its reason, and logs it once under the same id', async () => {
    const answer = await get('/fault?secret=1');
    const body = (await answer.json()) as { requestId: string };
    expect(answer.status).to.equal(500);
    expect(JSON.stringify(body)).to.not.include('disk');
    expect(lines).to.have.length(1);
    expect(JSON.parse(lines[0] ?? '')).to.include({ requestId: body.requestId, path: '/fault', level: 'error' });
    expect(lines[0]).to.include('the disk is gone').and.not.include('secret=1');
  });

  it('answers an error meant for the client with its status, and does not log it', async () => {
    const answer = await get('/teapot');
    expect(answer.status).to.equal(418);
    expect(await answer.json()).to.include({ code: 'TEAPOT', detail: 'This is a teapot.' });
    expect(lines).to.deep.equal([]);
  });

  it('says how to authenticate in a 401', async () => {
    expect((await get('/who')).headers.get('www-authenticate')).to.equal('Bearer error="invalid_token"');
  });

  it('cuts an answer that breaks in the middle', async () => {
    const answer = await get('/half');
    const failure = await answer.text().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(Error);
  });

  it('takes a body up to the limit', async () => {
    expect(await (await get('/echo', { method: 'POST', body: 'x'.repeat(1_000) })).text()).to.have.length(1_000);
  });

  it('refuses a body that says it is longer, before it is sent', async () => {
    const answer = await raw(server.port, 'POST /echo HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 1001\r\n\r\n');
    expect(answer)
      .to.match(/^HTTP\/1.1 413 /)
      .and.include('longer than 1000 bytes');
  });

  it('refuses a body that turns out longer', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(400));
        if (++sent === 10) controller.close();
      },
    });
    let sent = 0;
    const answer = await get('/echo', { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect(answer.status).to.equal(413);
    expect(await answer.json()).to.include({ code: 'BODY_TOO_LARGE' });
  });

  it('answers headers over the limit with a clear 431', async () => {
    const answer = await raw(server.port, `GET /hello HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${'x'.repeat(100_000)}\r\n\r\n`);
    expect(answer)
      .to.match(/^HTTP\/1.1 431 /)
      .and.include('longer than 32768 bytes');
  });

  it('answers what is no HTTP with 400', async () => {
    expect(await raw(server.port, 'hello\r\n\r\n'))
      .to.match(/^HTTP\/1.1 400 /)
      .and.include('not well-formed HTTP');
  });

  for (const path of ['/a/../metrics', '/a/%2e%2e/metrics', '/./metrics', '/a\\b', '/ä']) {
    it(`answers a path that is not written as it is meant with 400: ${path}`, async () => {
      expect(await raw(server.port, `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)).to.match(/^HTTP\/1.1 400 /);
    });
  }

  it('answers a target that is no path with 400', async () => {
    expect(await raw(server.port, 'GET http://elsewhere/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')).to.match(/^HTTP\/1.1 400 /);
  });

  for (const [path, told] of [
    ['/left', ''],
    ['/left-before-asking', ', also where nobody has asked before'],
  ] as const)
    it(`tells a handler that its client has gone${told}`, async () => {
      const arrived = once(gate, 'arrived');
      const left = once(gate, 'left');
      const gone = new AbortController();
      const call = get(path, { signal: gone.signal }).catch(() => 'cut');
      await arrived;
      gone.abort();
      await left;
      expect(await call).to.equal('cut');
    });

  describe('whose client goes before the end', () => {
    let watched: RunningServer;
    before(async () => {
      watched = await serve({ host: '127.0.0.1', port: 0, logger: verbose, routes, drainMs: 0 });
    });
    after(() => watched.stop());

    async function leave(head: string): Promise<Record<string, unknown>[]> {
      const line = once(gate, 'line');
      const arrived = once(gate, 'arrived');
      const socket = connect(watched.port, '127.0.0.1');
      socket.write(`${head}\r\nhost: x\r\n\r\n`);
      await arrived;
      socket.destroy();
      await line;
      return lines.map((text) => JSON.parse(text));
    }

    it('sees no fault in that', async () => {
      const [entry, ...more] = await leave('GET /endless HTTP/1.1');
      expect(entry).to.include({ level: 'debug', msg: 'a client went before its answer was complete' });
      expect(more).to.deep.equal([]);
    });

    it('sees no fault in half a body', async () => {
      const [entry, ...more] = await leave('POST /half-body HTTP/1.1\r\ncontent-length: 9');
      expect(entry).to.include({ level: 'debug', msg: 'a client went before its answer was complete' });
      expect(more).to.deep.equal([]);
    });

    it('still logs a fault of its own', async () => {
      const [entry] = await leave('GET /fault-later HTTP/1.1');
      expect(entry).to.include({ level: 'error', path: '/fault-later' });
    });
  });

  it('reports its life and its readiness', async () => {
    expect((await get('/health/live')).status).to.equal(200);
    expect((await get('/health/ready')).status).to.equal(503);
    readiness = { status: 'degraded', checks: { trading: 'down' } };
    const degraded = await get('/health/ready');
    expect(degraded.status).to.equal(200);
    expect(await degraded.json()).to.deep.equal({ status: 'degraded', checks: { trading: 'down' } });
  });

  it('gives its metrics', async () => {
    expect(await (await get('/metrics')).text()).to.match(/process_cpu_seconds_total\{process="test"\}/);
  });

  it('gives its metrics to nobody for whom somebody on this machine asks', async () => {
    for (const headers of [{ 'x-forwarded-for': '192.0.2.1' }, { forwarded: 'for=192.0.2.1' }]) {
      expect((await get('/metrics', { headers })).status).to.equal(401);
    }
  });

  it('gives its metrics by token to whoever sends it, and to nobody else', async () => {
    const withToken = (authorization?: string) =>
      get('/metrics-by-token', authorization === undefined ? {} : { headers: { authorization } });
    expect((await withToken(`Bearer ${metricsToken}`)).status).to.equal(200);
    for (const header of [undefined, 'Bearer', `Bearer ${metricsToken}x`, `Bearer ${metricsToken.slice(1)}`, `Basic ${metricsToken}`]) {
      const answer = await withToken(header);
      expect(answer.status, header).to.equal(401);
      expect(answer.headers.get('www-authenticate')).to.match(/^Bearer/);
      expect(await answer.text()).to.not.include('process_cpu');
    }
  });

  it('gives its metrics to nobody in production without a token', async () => {
    expect((await get('/metrics-in-production')).status).to.equal(401);
  });

  it('refuses a port that is taken, with a remedy', async () => {
    const failure = await serve({ host: '127.0.0.1', port: server.port, logger, routes, drainMs: 0 }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(ConfigError);
    expect((failure as ConfigError).message)
      .to.include(`port ${server.port} on 127.0.0.1 is taken`)
      .and.include('CATTC_PORT');
  });
});

describe('a stopping HTTP server', () => {
  it('lets an open request finish and refuses new connections', async () => {
    const server = await start();
    const arrived = once(gate, 'arrived');
    const call = fetch(`${server.url}/slow`);
    await arrived;
    const stopped = server.stop();
    const refused = await fetch(`${server.url}/hello`).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(Error);
    gate.dispatchEvent(new Event('open'));
    const answer = await call;
    expect(await answer.text()).to.equal('finished');
    expect(answer.headers.get('connection')).to.equal('close');
    await stopped;
  });

  it('lets a stream end itself', async () => {
    const server = await start();
    const answer = await fetch(`${server.url}/stream`);
    await server.stop();
    expect(await answer.text()).to.equal('begin;end');
  });

  it('cuts what does not end in time', async () => {
    const server = await start(50);
    const arrived = once(gate, 'arrived');
    const call = fetch(`${server.url}/stuck`).catch((error: unknown) => error);
    await arrived;
    await server.stop();
    expect(await call).to.be.instanceOf(Error);
  });

  it('stops once however often it is asked', async () => {
    const server = await start();
    expect(server.stop()).to.equal(server.stop());
    await server.stop();
  });
});
