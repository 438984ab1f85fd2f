import { connect } from 'node:net';
import { expect } from 'chai';
import { buildSchema, type GraphQLError } from 'graphql';
import { createLogger, graphqlRoute, HttpError, type RunningServer, serve } from '../src/index.ts';

interface Body {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

describe('the GraphQL route', () => {
  let server: RunningServer;
  let lines: string[] = [];
  let onLine = () => {};
  let onContext = () => {};
  let withheld: object[] | undefined;

  before(async () => {
    const schema = buildSchema('type Query { hello(times: Int = 1): String! broken: String } type Mutation { hello: String }');
    Object.assign(schema.getQueryType()?.getFields().hello ?? {}, {
      resolve: (_: unknown, { times }: { times: number }, { name }: { name: string }) => `hello ${name}`.repeat(times),
    });
    Object.assign(schema.getQueryType()?.getFields().broken ?? {}, {
      resolve() {
        throw new Error('no database');
      },
    });
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
      routes: [
        graphqlRoute<{ name: string }>({
          schema,
          context,
          maxBodyBytes: 2_000,
          formatError: ({ message, extensions }, error) => ({
            message: (error as GraphQLError).originalError?.message ? `masked: ${message}` : message,
            ...(extensions && { extensions }),
          }),
          async beforeAnswer({ name }, { headers }) {
            headers['x-name'] = name;
            return withheld;
          },
        }),
      ],
    });
  });
  beforeEach(() => {
    lines = [];
    withheld = undefined;
  });
  after(async () => {
    await server.stop();
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

  it('answers a query, the same document again and with other variables', async () => {
    const query = 'query ($times: Int) { hello(times: $times) }';
    for (const [times, hello] of [
      [1, 'hello you'],
      [2, 'hello youhello you'],
    ]) {
      const { status, headers, body } = await post(JSON.stringify({ query, variables: { times } }));
      expect(body).to.deep.equal({ data: { hello } });
      expect([status, headers.get('cache-control'), headers.get('x-name')]).to.deep.equal([200, 'no-store', 'you']);
    }
  });

  it('takes nothing but a POST of JSON, which no page of another origin can send unasked', async () => {
    expect((await post('{"query":"{ hello }"}', { 'content-type': 'text/plain' })).status).to.equal(415);
    expect((await fetch(`${server.url}/graphql?query={hello}`)).status).to.equal(405);
  });

  it('answers what cannot be executed with 400 and why', async () => {
    const cases: [object, string][] = [
      [{ query: '{ hello' }, 'GRAPHQL_PARSE_FAILED'],
      [{ query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
      [{ query: '{ __schema { types { name } } }' }, 'GRAPHQL_VALIDATION_FAILED'],
      [{ query: 'query ($times: Int!) { hello(times: $times) }' }, 'BAD_USER_INPUT'],
      [{ query: 'query ($times: Int) { hello(times: $times) }', variables: { times: 'often' } }, 'BAD_USER_INPUT'],
      [{ query: 'query a { hello } query b { hello }' }, 'OPERATION_RESOLUTION_FAILURE'],
      [{ query: 'query a { hello }', operationName: 'b' }, 'OPERATION_RESOLUTION_FAILURE'],
    ];
    for (const [request, code] of cases) {
      for (const turn of ['first', 'second']) {
        const { status, body } = await post(JSON.stringify(request));
        expect([status, body.data, body.errors?.[0]?.extensions.code], `${code}, ${turn}`).to.deep.equal([400, undefined, code]);
      }
    }
  });

  it('answers with what could be had and tells of the rest as it is formatted', async () => {
    const { status, body } = await post('{"query":"{ hello broken }"}');
    expect(status).to.equal(200);
    expect(body).to.deep.equal({
      errors: [{ message: 'masked: no database', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      data: { hello: 'hello you', broken: null },
    });
  });

  it('gives nothing of an answer that has to be withheld', async () => {
    withheld = [{ message: 'not recorded' }];
    expect((await post('{"query":"{ hello }"}')).body).to.deep.equal({ errors: withheld });
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
    for (const body of [
      '',
      '[]',
      'null',
      '{}',
      '{"query":7}',
      '{"query":""}',
      '{"query":"{ hello }","variables":[]}',
      '{"query":"{ hello }","operationName":1}',
    ])
      expect((await post(body)).status, body).to.equal(400);
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
