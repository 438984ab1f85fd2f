import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { type Federation, startFederation } from './federation.ts';
import { until } from './until.ts';

const both = '{ organization(id: "org_1") { name listings { title } } }';

describe('the gateway over its subgraphs', () => {
  const lines: string[] = [];
  let federation: Federation;
  before(async () => {
    const logger = createLogger({ name: 'gateway', level: 'info', destination: { write: (line: string) => void lines.push(line) } });
    federation = await startFederation({ env: { CATTC_SUBGRAPH_HEADERS_TIMEOUT: '300' }, logger });
  });
  after(() => federation.stop());
  beforeEach(() => {
    for (const subgraph of Object.values(federation.subgraphs)) {
      subgraph.calls.length = 0;
      subgraph.before = () => {};
    }
  });

  it('answers one query over two subgraphs', async () => {
    const { status, body } = await federation.ask(both);
    expect(body).to.deep.equal({ data: { organization: { name: 'Name of org_1', listings: [{ title: 'Title of lst_of_org_1' }] } } });
    expect(status).to.equal(200);
  });

  it('passes trace, request id and language on to every subgraph', async () => {
    const { headers } = await federation.ask(both, {
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      'accept-language': 'zh-Hans',
    });
    for (const { calls } of [federation.subgraphs.network, federation.subgraphs.trading]) {
      expect(calls).to.have.length(1);
      expect(calls[0]?.headers.traceparent).to.match(/^00-0af7651916cd43dd8448eb211c80319c-/);
      expect(calls[0]?.headers['x-request-id']).to.equal(headers.get('x-request-id'));
      expect(calls[0]?.headers['accept-language']).to.equal('zh-Hans');
    }
  });

  it('gives the data of the others and names what is missing while a subgraph is down', async () => {
    await federation.subgraphs.trading.stop();
    const { status, body } = await federation.ask(both);
    expect(status).to.equal(200);
    expect(body.data).to.deep.equal({ organization: { name: 'Name of org_1', listings: null } });
    expect(body.errors).to.deep.equal([
      {
        message: 'trading does not answer; Organization.listings is missing from this answer.',
        path: ['organization', 'listings'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'trading', missing: ['Organization.listings'] },
      },
    ]);
    const list = await federation.ask('{ organizations { name listings { title } } mine: listing(id: "l") { title } }');
    expect(list.body.data).to.deep.equal({
      organizations: [
        { name: 'Name of org_1', listings: null },
        { name: 'Name of org_2', listings: null },
      ],
      mine: null,
    });
    expect(list.body.errors?.map(({ message, path }) => [message, path])).to.have.deep.members([
      ['trading does not answer; listing is missing from this answer.', ['mine']],
      ['trading does not answer; Organization.listings is missing from this answer.', undefined],
    ]);
    await federation.restart('trading');
    expect((await federation.ask(both)).body.errors).to.equal(undefined);
  });

  it('gives up on a subgraph that is too slow', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    federation.subgraphs.trading.before = () => held;
    const { body } = await federation.ask(both);
    release();
    expect(body.data).to.deep.equal({ organization: { name: 'Name of org_1', listings: null } });
    expect(body.errors?.[0]?.message).to.equal('trading does not answer in time; Organization.listings is missing from this answer.');
  }).timeout(10_000);

  it("keeps code and message of a subgraph's error, without its internals", async () => {
    const { body } = await federation.ask('{ fault organization(id: "org_1") { name } }');
    expect(body.data).to.deep.equal({ fault: null, organization: { name: 'Name of org_1' } });
    expect(body.errors).to.deep.equal([
      {
        message: 'The register is closed; try again tomorrow.',
        path: ['fault'],
        extensions: { code: 'REGISTER_CLOSED', service: 'network' },
      },
    ]);
  });

  it('treats an answer that is no GraphQL response as missing', async () => {
    federation.subgraphs.trading.before = ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"half":');
    };
    const { body } = await federation.ask(both);
    expect(body.errors?.[0]?.message).to.match(/^trading answers with no GraphQL response; Organization\.listings is missing/);
  });

  it('repeats a read once when its connection breaks', async () => {
    let broken = 0;
    federation.subgraphs.trading.before = ({ response }) => {
      broken += 1;
      if (broken === 1) response.destroy();
    };
    expect((await federation.ask(both)).body.errors).to.equal(undefined);
    expect(broken).to.equal(2);
    federation.subgraphs.trading.before = ({ response }) => {
      broken += 1;
      response.destroy();
    };
    expect((await federation.ask(both)).body.errors?.[0]?.extensions.code).to.equal('SUBGRAPH_UNAVAILABLE');
    expect(broken).to.equal(4);
  });

  it('never repeats a mutation', async () => {
    let broken = 0;
    federation.subgraphs.trading.before = ({ response }) => {
      broken += 1;
      response.destroy();
    };
    const { body } = await federation.ask('mutation { withdraw(id: "lst_1") { title } }');
    expect(body).to.deep.equal({
      data: { withdraw: null },
      errors: [
        {
          message: 'trading does not answer; withdraw is missing from this answer.',
          path: ['withdraw'],
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'trading', missing: ['withdraw'] },
        },
      ],
    });
    expect(broken).to.equal(1);
  });

  it('gives up a read when its client goes, and sees no fault in that', async () => {
    lines.length = 0;
    let cancelled = false;
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    federation.subgraphs.trading.before = async ({ signal }) => {
      signal.addEventListener('abort', () => {
        cancelled = true;
      });
      arrived();
      await until(() => cancelled);
    };
    const client = new AbortController();
    const request = fetch(`${federation.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: both }),
      signal: client.signal,
    }).catch(() => undefined);
    await arrival;
    client.abort();
    await request;
    await until(() => cancelled);
    federation.subgraphs.trading.before = () => {};
    await federation.ask(both);
    expect(lines).to.deep.equal([]);
  });

  it('answers introspection without asking a subgraph', async () => {
    const { body } = await federation.ask('{ __schema { queryType { name } } __type(name: "Organization") { fields { name } } }');
    expect(body.data).to.deep.include({ __schema: { queryType: { name: 'Query' } } });
    expect(federation.subgraphs.network.calls).to.have.length(0);
  });

  it('serves its figures', async () => {
    await federation.ask(both);
    const text = await (await fetch(`${federation.gateway.url}/metrics`)).text();
    expect(text).to.match(/cattc_subgraph_request_seconds_count\{(?=[^}]*subgraph="trading")[^}]*outcome="ok"[^}]*\} \d+/);
    expect(text).to.match(/cattc_operation_seconds_count\{[^}]*outcome="ok"[^}]*\} \d+/);
  });
});
