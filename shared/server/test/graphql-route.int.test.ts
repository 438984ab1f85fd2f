import { connect } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expect } from 'chai';
import { createLogger, graphqlRoute, HttpError, type RunningServer, serve } from '../src/index.ts';

interface Body {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

describe('the GraphQL route', () => {
  let server: RunningServer;
  let apollo: ApolloServer<{ name: string }>;
  let lines: string[] = [];
  let onLine = () => {};
  let onContext = () => {};

  before(async () => {
    apollo = new ApolloServer<{ name: string }>({
      typeDefs: 'type Query { hello(times: Int = 1): String! }',
      resolvers: {
        Query: { hello: (_: unknown, { times }: { times: number }, { name }: { name: string }) => `hello ${name}`.repeat(times) },
      },
      stopOnTerminationSignals: false,
    });
    await apollo.start();
    const write = (line: string): void => {
      lines.push(line);
      onLine();
    };
    const logger = createLogger({ name: 'test', level: 'debug', destination: { write } });
    const context = async ({ request }: { request: { headers: Record<string, unknown> } }) => {
      onContext();
      if (request.headers.authorization === 'fault') throw new Error('no database');
      if (request.headers.authorization !== undefined) throw new HttpError(401, 'UNAUTHENTICATED', 'The token has expired.');
      return { name: 'you' };
    };
    server = await serve({
      host: '127.0.0.1',
      port: 0,
      logger,
      drainMs: 1_000,
      routes: [graphqlRoute({ apollo, context, maxBodyBytes: 2_000 })],
    });
  });
  beforeEach(() => {
    lines = [];
  });
  after(async () => {
    await server.stop();
    await apollo.stop();
  });

  async function post(
    body: RequestInit['body'],
    headers: Record<string, string> = {},
  ): Promise<{ status: number; headers: Headers; body: Body }> {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: body ?? null,
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Body };
  }

  it('answers a query by POST and by GET', async () => {
    expect((await post('{"query":"{ hello }"}')).body).to.deep.equal({ data: { hello: 'hello you' } });
    const answer = await fetch(`${server.url}/graphql?query={hello(times:2)}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(await answer.json()).to.deep.equal({ data: { hello: 'hello youhello you' } });
  });

  it('keeps the prevention of cross-site requests', async () => {
    const plain = await post('{"query":"{ hello }"}', { 'content-type': 'text/plain' });
    expect(plain.status).to.equal(400);
    expect(plain.body.errors?.[0]?.message).to.include('CSRF');
    expect((await fetch(`${server.url}/graphql?query={hello}`)).status).to.equal(400);
  });

  it('answers malformed JSON with 400', async () => {
    const { status, body } = await post('{"query":');
    expect(status).to.equal(400);
    expect(body.errors?.[0]?.extensions.code).to.equal('BAD_REQUEST');
    expect(body.errors?.[0]?.message).to.include('not well-formed JSON');
  });

  it('answers bytes that are no UTF-8 with 400', async () => {
    expect((await post(new Uint8Array([0x22, 0xff, 0x22]))).status).to.equal(400);
  });

  it('answers a body without a query with 400', async () => {
    for (const body of ['', '[]', 'null', '{}', '{"query":7}']) expect((await post(body)).status, body).to.equal(400);
  });

  it('answers a body over the limit with 413', async () => {
    const { status, body } = await post(JSON.stringify({ query: `{ hello } #${'x'.repeat(3_000)}` }));
    expect(status).to.equal(413);
    expect(body.errors?.[0]?.extensions.code).to.equal('BODY_TOO_LARGE');
    expect(body.errors?.[0]?.message).to.include('2000 bytes');
  });

  it('answers a compressed body with 415', async () => {
    expect((await post('x', { 'content-encoding': 'gzip' })).status).to.equal(415);
  });

  it('answers 401 as GraphQL when the context refuses the caller', async () => {
    const { status, headers, body } = await post('{"query":"{ hello }"}', { authorization: 'Bearer x' });
    expect(status).to.equal(401);
    expect(headers.get('www-authenticate')).to.include('Bearer');
    expect(body.errors?.[0]?.message).to.equal('The token has expired.');
    expect(body.errors?.[0]?.extensions.code).to.equal('UNAUTHENTICATED');
    expect(lines).to.deep.equal([]);
  });

  it('masks and logs a fault of the context', async () => {
    const { status, body } = await post('{"query":"{ hello }"}', { authorization: 'fault' });
    expect(status).to.equal(500);
    expect(JSON.stringify(body)).to.not.include('database');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include(String(body.errors?.[0]?.extensions.requestId));
  });

  it('sees no fault in a client that goes in the middle of its request', async () => {
    const port = server.port;
    const socket = connect(port, '127.0.0.1');
    const asked = new Promise<void>((resolve) => {
      onContext = resolve;
    });
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"query"');
    await asked;
    const noticed = new Promise<void>((resolve) => {
      onLine = resolve;
    });
    socket.destroy();
    await noticed;
    expect(lines.map((line) => JSON.parse(line).level)).to.deep.equal(['debug']);
  });

  it('answers 405 to other methods', async () => {
    expect((await fetch(`${server.url}/graphql`, { method: 'PUT' })).status).to.equal(405);
  });
});
