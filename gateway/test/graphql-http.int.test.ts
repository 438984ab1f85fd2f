import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { auditServer } from 'graphql-http';
import { type Federation, startFederation } from './federation.ts';
import { until } from './until.ts';

const preflight = { 'apollo-require-preflight': '1' };
const both = 'application/graphql-response+json';

describe('GraphQL over HTTP', () => {
  let federation: Federation;
  before(async () => {
    federation = await startFederation({ env: { CATTC_MAX_NODES: '25', CATTC_COMPRESS_FROM: '300' } });
  });
  after(() => federation.stop());

  const url = (parameters: Record<string, string> = {}) => {
    const search = new URLSearchParams(parameters).toString();
    return `${federation.gateway.url}/graphql${search === '' ? '' : `?${search}`}`;
  };
  const post = (body: RequestInit['body'], headers: Record<string, string> = {}) =>
    fetch(url(), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: body ?? null });
  const get = (parameters: Record<string, string>, headers: Record<string, string> = preflight) => fetch(url(parameters), { headers });
  const errorOf = async (answer: Response) => {
    const { data, errors } = (await answer.json()) as {
      data?: object;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    };
    expect(data).to.equal(undefined);
    return { status: answer.status, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
  };

  it('passes every audit of the reference implementation', async () => {
    // A GET without a type says that its sender was asked before: the audits know no such header.
    const fetchFn = (address: string, init: RequestInit = {}) =>
      fetch(address, init.method === 'POST' ? init : { ...init, headers: { ...init.headers, ...preflight } });
    const results = await auditServer({ url: url(), fetchFn });
    expect(results.length).to.be.at.least(60);
    expect(results.filter(({ status }) => status !== 'ok').map(({ id, name, ...rest }) => ({ id, name, ...rest }))).to.deep.equal([]);
  });

  it('refuses what any page could send, and takes it with a header that no page can', async () => {
    for (const answer of [
      await get({ query: '{ __typename }' }, {}),
      await get({ query: '{ __typename }' }, { 'apollo-require-preflight': '' }),
      await post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' }),
      await post(new URLSearchParams({ query: '{ __typename }' }), { 'content-type': 'application/x-www-form-urlencoded' }),
    ]) {
      const { status, code, message } = await errorOf(answer);
      expect([status, code]).to.deep.equal([400, 'BAD_REQUEST']);
      expect(message).to.contain('CSRF');
    }
    for (const header of ['apollo-require-preflight', 'x-apollo-operation-name'])
      expect(await (await get({ query: '{ __typename }' }, { [header]: 'x' })).json()).to.deep.equal({ data: { __typename: 'Query' } });
    expect((await errorOf(await post('{"query":"{ __typename }"}', { 'content-type': 'text/plain', ...preflight }))).status).to.equal(415);
  });

  it('answers by GET what a POST is answered, HEAD without the body, and mutations with 405 and what would do', async () => {
    const query = 'query Named($id: ID!) { organization(id: $id) { name } } query Other { __typename }';
    const answer = await get({ query, operationName: 'Named', variables: '{"id":"ö+ &"}', extensions: '{"x":1}' });
    expect(await answer.json()).to.deep.equal({ data: { organization: { name: 'Name of ö+ &' } } });
    expect(answer.headers.get('cache-control')).to.equal('no-store');
    const head = await fetch(url({ query: '{ __typename }' }), { method: 'HEAD', headers: preflight });
    expect([head.status, await head.text(), head.headers.get('content-length')]).to.deep.equal([200, '', '31']);
    const calls = federation.subgraphs.network.calls.length;
    const mutation = await get({ query: 'mutation { rename(id: 1, name: "x") { id } }' });
    expect(mutation.headers.get('allow')).to.equal('POST');
    expect(await errorOf(mutation)).to.deep.include({ status: 405, code: 'BAD_REQUEST' });
    expect(federation.subgraphs.network.calls.length).to.equal(calls);
    const put = await fetch(url(), { method: 'PUT', headers: preflight, body: '{}' });
    expect([put.status, put.headers.get('allow')]).to.deep.equal([405, 'GET, POST, HEAD']);
  });

  it('refuses parameters that are not what they should be', async () => {
    const badSearch: readonly [string, RegExp][] = [
      ['?query={a}&query={b}', /'query' search parameter may only be specified once/],
      ['?query=%ff', /not percent-encoded UTF-8/],
      ['?query=%7B&variables=%', /not percent-encoded UTF-8/],
      ['?query={__typename}&variables={', /variables search parameter contains invalid JSON/],
      ['?query={__typename}&variables=[]', /`variables` must be an object/],
      ['?query={__typename}&extensions=1', /`extensions` must be an object/],
      ['?operationName=x', /non-empty `query`/],
      ['', /non-empty `query`/],
    ];
    for (const [search, expected] of badSearch) {
      const { status, code, message } = await errorOf(await fetch(`${federation.gateway.url}/graphql${search}`, { headers: preflight }));
      expect([status, code], search).to.deep.equal([400, 'BAD_REQUEST']);
      expect(message, search).to.match(expected);
    }
    const badBodies: readonly [BodyInit, RegExp][] = [
      ['{"query":', /not well-formed JSON in UTF-8/],
      ['', /not well-formed JSON in UTF-8/],
      [new Uint8Array([...Buffer.from('{"query":"{ __typename #'), 0xff, ...Buffer.from('\\n}"}')]), /not well-formed JSON in UTF-8/],
      ['null', /no JSON object/],
      ['"x"', /no JSON object/],
      ['[{"query":"{ __typename }"}]', /not taken in batches/],
      ['[]', /not taken in batches/],
      ['{}', /non-empty `query`/],
      ['{"query":""}', /non-empty `query`/],
      ['{"query":{"kind":"Document"}}', /`query` must be a string/],
      ['{"query":"{ __typename }","variables":"{}"}', /`variables` must be an object where it is given, not a text with JSON in it/],
      ['{"query":"{ __typename }","operationName":1}', /`operationName` must be a string/],
    ];
    for (const [body, expected] of badBodies) {
      const { status, code, message } = await errorOf(await post(body));
      expect([status, code], String(body)).to.deep.equal([400, 'BAD_REQUEST']);
      expect(message, String(body)).to.match(expected);
    }
  });

  it('takes null and further members, and a mark at the beginning', async () => {
    const parameters = {
      query: '{ __typename }',
      operationName: null,
      variables: null,
      extensions: { persistedQuery: { version: 1 } },
      id: 7,
    };
    expect(await (await post(`\uFEFF${JSON.stringify(parameters)}`)).json()).to.deep.equal({ data: { __typename: 'Query' } });
  });

  it('tells clients that try a hash first to send the text', async () => {
    const answer = await errorOf(await post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}'));
    expect(answer).to.deep.equal({ status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED', message: 'PersistedQueryNotSupported' });
  });

  it('answers 415 to another type, another charset and a compressed body, and 406 where nothing would be accepted', async () => {
    for (const type of ['application/xml', 'application/graphql', 'application/json; charset=utf-16', ''])
      expect((await errorOf(await post('{}', { 'content-type': type, ...preflight }))).status, type).to.equal(415);
    expect((await errorOf(await post('{}', { 'content-encoding': 'gzip' }))).status).to.equal(415);
    expect((await errorOf(await get({ query: '{ __typename }' }, { 'content-type': 'application/xml' }))).status).to.equal(415);
    const calls = federation.subgraphs.network.calls.length;
    const mutation = JSON.stringify({ query: 'mutation { rename(id: 1, name: "x") { id } }' });
    const refused = await post(mutation, { accept: 'text/html, application/json;q=0' });
    expect(refused.headers.get('content-type')).to.equal('application/json; charset=utf-8');
    expect(await errorOf(refused)).to.deep.include({ status: 406, code: 'NOT_ACCEPTABLE' });
    expect(federation.subgraphs.network.calls.length).to.equal(calls);
  });

  it('gives a refused operation the status that its client can read', async () => {
    const refusedOperations: readonly [object, string][] = [
      [{ query: '{' }, 'GRAPHQL_PARSE_FAILED'],
      [{ query: '{ stranger }' }, 'GRAPHQL_VALIDATION_FAILED'],
      [{ query: 'query A { __typename }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
      [{ query: 'query ($id: ID!) { organization(id: $id) { id } }' }, 'BAD_USER_INPUT'],
      [{ query: '{ organizations { parent { parent { id } } } }' }, 'BAD_USER_INPUT'],
      [{ query: 'subscription { __typename }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ];
    for (const [body, expected] of refusedOperations) {
      for (const [accept, wanted, type] of [
        [both, 400, both],
        ['*/*', 400, 'application/json'],
        ['application/json', 200, 'application/json'],
      ] as const) {
        const answer = await post(JSON.stringify(body), { accept });
        expect(answer.headers.get('content-type')).to.equal(`${type}; charset=utf-8`);
        const { status, code } = await errorOf(answer);
        expect([status, code], `${JSON.stringify(body)} ${accept}`).to.deep.equal([wanted, expected]);
      }
    }
    const partial = await post('{"query":"{ fault }"}', { accept: both });
    expect([partial.status, ((await partial.json()) as { data: object }).data]).to.deep.equal([200, { fault: null }]);
  });

  it('compresses what is long for those who accept it, to the same text', async () => {
    const query = `{ ${Array.from({ length: 12 }, (_, n) => `a${n}: organization(id: "é ${n}") { name }`).join(' ')} }`;
    const short = '{ organization(id: "é") { name } }';
    const raw = (text: string, acceptEncoding: string) =>
      new Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
        const headers = { 'content-type': 'application/json', 'accept-encoding': acceptEncoding };
        const request = httpRequest(url(), { method: 'POST', headers }, async (response) => {
          resolve({ headers: response.headers, body: Buffer.concat(await response.toArray()) });
        });
        request.on('error', reject).end(JSON.stringify({ query: text }));
      });
    const plain = await raw(query, 'identity');
    expect(plain.headers['content-encoding']).to.equal(undefined);
    expect(plain.headers['content-length']).to.equal(String(plain.body.length));
    for (const [accepted, coding, decode] of [
      ['gzip, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const { headers, body } = await raw(query, accepted);
      expect(headers).to.include({ 'content-encoding': coding, 'content-length': String(body.length) });
      expect(headers.vary).to.contain('accept-encoding');
      expect(body.length).to.be.lessThan(plain.body.length);
      expect(decode(body).toString()).to.equal(plain.body.toString());
    }
    expect((await raw(short, 'gzip, br')).headers['content-encoding']).to.equal(undefined);
  });

  it('serves one request after the other over one connection, and those that are sent at once', async () => {
    const body = '{"query":"{ __typename }"}';
    const one = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const socket = connect(federation.gateway.port, '127.0.0.1');
    let received = '';
    socket.on('data', (data) => {
      received += data;
    });
    const answers = () => received.split('{"data":{"__typename":"Query"}}').length - 1;
    socket.write(one);
    await until(() => answers() === 1);
    socket.write(one.repeat(3));
    await until(() => answers() === 4);
    socket.destroy();
  });

  it('ends what is in flight when the gateway stops, and says that the connection ends', async () => {
    const stopped = await startFederation();
    // The subgraph reads the gateway's keys at the first request.
    await stopped.ask('{ organization(id: 1) { name } }');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = false;
    stopped.subgraphs.network.before = () => {
      asked = true;
      return held;
    };
    const answer = fetch(`${stopped.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ organization(id: 1) { name } }"}',
    });
    await until(() => asked);
    const stopping = stopped.gateway.stop();
    await until(async () => (await fetch(`${stopped.gateway.url}/health/live`).catch(() => null)) === null);
    release();
    const ended = await answer;
    expect(ended.headers.get('connection')).to.equal('close');
    expect(await ended.json()).to.deep.equal({ data: { organization: { name: 'Name of 1' } } });
    await stopping;
    await stopped.stop();
  });
});
