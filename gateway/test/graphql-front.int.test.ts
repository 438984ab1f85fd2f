import { publicCaller } from '@cattc/decisions';
import { createLogger, createRegistry, type RunningServer, serve } from '@cattc/server';
import { expect } from 'chai';
import { buildSchema, execute, GraphQLError } from 'graphql';
import { contextFor } from '../src/context.ts';
import type { Engine, OperationAnswer } from '../src/engine.ts';
import { graphqlFront } from '../src/http/graphql-front.ts';
import { operationFigures } from '../src/inside/figures.ts';
import { OperationStore } from '../src/operations/operation-store.ts';

const schema = buildSchema('type Query { name(of: ID): String } type Mutation { name(of: ID): String }');
const limits = { maxTokens: 1_000, maxDepth: 5, maxAliases: 5, maxFields: 100, maxNodes: 100 };

describe('the front of an engine', () => {
  const lines: string[] = [];
  const registry = createRegistry('test');
  let server: RunningServer;
  /** What the engine answers. */
  let answer: (() => Promise<OperationAnswer>) | undefined;
  const seen: unknown[] = [];

  const engine: Pick<Engine, 'schema' | 'execute'> = {
    schema,
    async execute(operation, variables) {
      seen.push({ ...variables, ...operation.values });
      if (answer !== undefined) return answer();
      const rootValue = { name: ({ of }: { of: string }) => `Name of ${of}` };
      const { document } = operation;
      const result = await execute({ schema, document, rootValue, variableValues: { ...variables, ...operation.values } });
      return { text: JSON.stringify(result), encoding: 'utf8', errors: (result.errors ?? []).map((error) => error.toJSON()) };
    },
  };

  before(async () => {
    const logger = createLogger({ name: 'test', level: 'debug', destination: { write: (line: string) => void lines.push(line) } });
    const front = graphqlFront({
      engine: engine as Engine,
      operations: new OperationStore(schema, { limits, maxBytes: 1_000_000 }),
      limits,
      context: async (exchange) => {
        if (exchange.request.headers.authorization === 'fault') throw new Error('no database');
        return contextFor(publicCaller, exchange);
      },
      maxBodyBytes: 10_000,
      compressFrom: 1_000,
      explain: 'nobody',
      observe: operationFigures(registry, { names: 0, buckets: [1] }),
    });
    server = await serve({ host: '127.0.0.1', port: 0, logger, drainMs: 1_000, routes: [front] });
  });
  after(() => server.stop());
  beforeEach(() => {
    answer = undefined;
    lines.length = 0;
    seen.length = 0;
  });

  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { 'apollo-require-preflight': '1', ...headers } });
  const post = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables: { id: 5, other: 1 } }),
    });

  it('passes on the variables that the operation declares, beside the values that stood in it', async () => {
    expect(await (await post('query ($id: ID) { name(of: $id) a: name(of: "x") }')).json()).to.deep.equal({
      data: { name: 'Name of 5', a: 'Name of x' },
    });
    expect(seen).to.deep.equal([{ id: 5, _0: 'x' }]);
  });

  it('tells a client that kept an answer whether it still holds, by GET alone and where the engine lets it', async () => {
    const keeping = (text: string) => async () => ({ text, encoding: 'utf8' as const, errors: [], isKept: true });
    answer = keeping('{"data":{"name":"ö"}}');
    const first = await get('{ name }');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).to.match(/^W\/"[\w-]+"$/);
    expect(first.headers.get('cache-control')).to.equal('private, no-cache');
    expect(first.headers.get('vary')).to.contain('authorization').and.contain('accept-language');
    for (const known of [etag, `"x", ${etag}`, etag.slice(2), '*']) {
      const again = await get('{ name }', { 'if-none-match': known });
      expect([again.status, await again.text(), again.headers.get('etag')], known).to.deep.equal([304, '', etag]);
      expect(again.headers.get('cache-control')).to.equal('private, no-cache');
    }
    expect((await get('{ name }', { 'if-none-match': 'W/"x"' })).status).to.equal(200);
    answer = keeping('{"data":{"name":"u"}}');
    const changed = await get('{ name }', { 'if-none-match': etag });
    expect([changed.status, changed.headers.get('etag') === etag]).to.deep.equal([200, false]);
    const posted = await post('{ name }', { 'if-none-match': '*' });
    expect([posted.status, posted.headers.get('etag'), posted.headers.get('cache-control')]).to.deep.equal([200, null, 'no-store']);
    answer = undefined;
    const fleeting = await get('{ name }', { 'if-none-match': '*' });
    expect([fleeting.status, fleeting.headers.get('etag'), fleeting.headers.get('cache-control')]).to.deep.equal([200, null, 'no-store']);
  });

  it('sends bytes that the engine has as Latin-1 as they are, compressed too', async () => {
    for (const value of ['ö 中', 'ö 中'.repeat(500)]) {
      const text = Buffer.from(JSON.stringify({ data: { name: value } })).toString('latin1');
      answer = async () => ({ text, encoding: 'latin1', errors: [] });
      for (const encoding of ['identity', 'gzip', 'br'])
        expect(await (await post('{ name }', { 'accept-encoding': encoding })).json()).to.deep.equal({ data: { name: value } });
    }
  });

  it('gives an operation that was not run the status of its reason', async () => {
    const rejecting = (error: unknown) => async () => Promise.reject(error);
    const statusOf = async (accept: string) => (await post('{ name }', { accept })).status;
    answer = rejecting(new GraphQLError('Too much to plan.', { extensions: { code: 'PLANNING_LIMIT' } }));
    expect([await statusOf('*/*'), await statusOf('application/json')]).to.deep.equal([400, 200]);
    expect(((await (await post('{ name }')).json()) as { errors: object[] }).errors).to.deep.equal([
      { message: 'Too much to plan.', extensions: { code: 'PLANNING_LIMIT' } },
    ]);
    expect(lines).to.deep.equal([]);
    for (const code of ['BAD_USER_INPUT', 'INTERNAL_SERVER_ERROR']) {
      const errors = [{ message: 'x', extensions: { code } }];
      answer = async () => ({ text: JSON.stringify({ errors }), encoding: 'utf8', errors, isExecuted: false });
      expect([await statusOf('*/*'), await statusOf('application/json')]).to.deep.equal(
        code === 'BAD_USER_INPUT' ? [400, 200] : [500, 500],
      );
    }
  });

  it('masks and logs a fault of the engine or of who asks, once, with the request id', async () => {
    for (const fails of [
      () => {
        answer = () => Promise.reject(new TypeError('secret place'));
        return post('{ name }');
      },
      () => {
        answer = () => Promise.reject(new GraphQLError('secret place', { originalError: new TypeError('secret place') }));
        return post('{ name }');
      },
      () => post('{ name }', { authorization: 'fault' }),
    ]) {
      lines.length = 0;
      const response = await fails();
      const body = await response.text();
      expect(response.status).to.equal(500);
      const id = response.headers.get('x-request-id');
      expect(JSON.parse(body).errors[0]).to.deep.include({
        message: `The gateway failed on this request. Tell its operators the request id ${id}.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id },
      });
      expect(body).not.to.contain('secret');
      expect(lines).to.have.length(1);
      expect(JSON.parse(lines[0] ?? '')).to.include({ level: 'error', requestId: id });
    }
  });

  it('counts each operation by its kind and outcome', async () => {
    registry.resetMetrics();
    await post('{ name }');
    await post('mutation { name }');
    await post('{ stranger }');
    await post('query ($n: Int!) { name }');
    answer = () => Promise.reject(new GraphQLError('No.', { extensions: { code: 'NO' } }));
    await post('{ name }');
    const counts = (await registry.metrics())
      .split('\n')
      .filter((line) => line.startsWith('cattc_operation_seconds_count'))
      .map((line) => [/kind="(\w+)"/, /outcome="(\w+)"/, /(\d+)$/].map((pattern) => pattern.exec(line)?.[1]).join(' '));
    expect(counts).to.have.members(['query ok 1', 'mutation ok 1', 'none errors 2', 'query errors 1']);
  });
});
