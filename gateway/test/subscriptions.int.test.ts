import { expect } from 'chai';
import type { FormattedExecutionResult } from 'graphql';
import { createClient as createSseClient } from 'graphql-sse';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type Federation, startFederation } from './federation.ts';
import { secretariat } from './issuer.ts';
import { startTestLog, type TestLog } from './log.ts';
import { askedSystems, versions } from './subgraphs.ts';
import { until } from './until.ts';

type Value = FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>;

interface Told {
  readonly values: Value[];
  isComplete: boolean;
  error: unknown;
  stop(): void;
}

const query = 'subscription($id: ID!, $after: String) { organizationChanged(id: $id, after: $after) { id name version listings { id } } }';

describe('subscriptions', function () {
  this.timeout(60_000);
  let log: TestLog;
  let federation: Federation;
  const clients: { dispose(): void | Promise<void> }[] = [];

  before(async () => {
    log = await startTestLog('embedded');
    await log.makeTopics();
  });
  after(() => log?.stop());
  beforeEach(async () => {
    versions.clear();
    federation = await start();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
    await federation.stop();
  });

  async function start(env: Record<string, string> = {}): Promise<Federation> {
    const started = await startFederation({ env: { CATTC_EVENT_LOG: log.url, ...env } });
    await until(async () => (await fetch(`${started.gateway.url}/health/ready`)).ok);
    return started;
  }

  function socketClient(params: Record<string, unknown> = {}, on: Parameters<typeof createClient>[0]['on'] = {}): Client {
    const client = createClient({
      url: `${federation.gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: params,
      retryAttempts: 0,
      on,
    });
    clients.push(client);
    return client;
  }

  interface Subscribes {
    subscribe(
      request: { query: string; variables?: Record<string, unknown> },
      sink: { next(value: unknown): void; error(error: unknown): void; complete(): void },
    ): () => void;
  }

  function follow(client: unknown, variables: Record<string, unknown>, text = query): Told {
    const told: Told = { values: [], isComplete: false, error: undefined, stop: () => undefined };
    told.stop = (client as Subscribes).subscribe(
      { query: text, variables },
      {
        next: (value) => void told.values.push(value as Value),
        error: (error) => {
          told.error = error;
        },
        complete: () => {
          told.isComplete = true;
        },
      },
    );
    return told;
  }

  async function change(id: string, version: number): Promise<void> {
    versions.set(id, version);
    await log.tellOrganization(id, 'ACTIVE', version);
  }

  const calls = () => federation.subgraphs.network.calls.length;
  const versionsIn = ({ values }: Told) => values.map(({ data }) => (data?.organizationChanged as { version: number } | null)?.version);

  for (const kind of ['graphql-ws', 'graphql-sse'] as const) {
    const connect = () => {
      if (kind === 'graphql-ws') return socketClient();
      const client = createSseClient({ url: `${federation.gateway.url}/graphql`, retryAttempts: 0 });
      clients.push(client);
      return client;
    };

    describe(`over ${kind}`, () => {
      it('tells the value as it is, then each change, with fields of other subgraphs and a cursor', async () => {
        const told = follow(connect(), { id: 'org_a' });
        await until(() => told.values.length === 1);
        expect(told.values[0]).to.deep.equal({
          data: { organizationChanged: { id: 'org_a', name: 'Name of org_a', version: 1, listings: [{ id: 'lst_of_org_a' }] } },
          extensions: { cursor: 'org_a@1' },
        });
        await change('org_a', 2);
        await until(() => told.values.length === 2);
        expect(told.values[1]?.extensions).to.deep.equal({ cursor: 'org_a@2' });
        expect(versionsIn(told)).to.deep.equal([1, 2]);
        await change('org_b', 2);
        await change('org_a', 3);
        await until(() => told.values.length === 3);
        expect(versionsIn(told)).to.deep.equal([1, 2, 3]);
      });

      it('goes on from a cursor: silent where nothing changed since, else with the present value', async () => {
        versions.set('org_a', 4);
        const told = follow(connect(), { id: 'org_a', after: 'org_a@4' });
        const behind = follow(connect(), { id: 'org_a', after: 'org_a@2' });
        await until(() => behind.values.length === 1);
        expect(told.values).to.deep.equal([]);
        await change('org_a', 5);
        await until(() => told.values.length === 1 && behind.values.length === 2);
        expect([versionsIn(told), versionsIn(behind)]).to.deep.equal([[5], [4, 5]]);
      });

      it('ends with an error where there is nothing to be seen, and where it is hidden later', async () => {
        versions.set('org_x', null);
        const none = follow(connect(), { id: 'org_x' });
        await until(() => none.isComplete);
        const told = follow(connect(), { id: 'org_a' });
        await until(() => told.values.length === 1);
        versions.set('org_a', null);
        await log.tellOrganization('org_a', 'ACTIVE', 2);
        await until(() => told.isComplete);
        const [last] = told.values.slice(-1);
        expect([none.values[0], last].map((value) => [value?.data, value?.errors?.[0]?.extensions?.code])).to.deep.equal([
          [{ organizationChanged: null }, 'NOT_FOUND'],
          [{ organizationChanged: null }, 'NOT_FOUND'],
        ]);
      });

      it('refuses who may not subscribe, and what is no valid operation', async () => {
        const told = follow(connect(), {}, 'subscription { listingChanged(id: "lst_1") { id } }');
        await until(() => told.isComplete);
        expect(told.values[0]?.errors?.[0]?.extensions?.code).to.equal('UNAUTHENTICATED');
        const invalid = follow(connect(), {}, 'subscription { nothingChanged { id } }');
        await until(() => invalid.error !== undefined || invalid.isComplete);
        expect(JSON.stringify(invalid.error ?? invalid.values))
          .to.include('nothingChanged')
          .and.include('GRAPHQL_VALIDATION_FAILED');
      });

      it('runs queries too', async () => {
        const told = follow(connect(), {}, '{ organization(id: "org_q") { name } }');
        await until(() => told.isComplete);
        expect(told.values).to.deep.equal([{ data: { organization: { name: 'Name of org_q' } } }]);
      });

      it('tells that a subgraph is away, and the value when it is back', async () => {
        await federation.subgraphs.network.stop();
        const told = follow(connect(), { id: 'org_a' });
        await until(() => told.values.length === 1);
        expect(told.values[0]?.errors?.[0]?.extensions?.code).to.equal('SUBGRAPH_UNAVAILABLE');
        await federation.restart('network');
        await until(() => told.values.length === 2);
        expect(versionsIn(told)[1]).to.equal(1);
      });
    });
  }

  it('reads once for all who ask the same with the same rights, and apart for others', async () => {
    const client = socketClient();
    const told = Array.from({ length: 20 }, () => follow(client, { id: 'org_a' }));
    const staff = follow(socketClient({ authorization: federation.issuer.bearer([secretariat]) }), { id: 'org_a' });
    await until(() => [...told, staff].every(({ values }) => values.length === 1));
    const before = calls();
    await change('org_a', 2);
    await until(() => [...told, staff].every(({ values }) => values.length === 2));
    expect(calls() - before).to.equal(2);
    expect(
      federation.subgraphs.network.calls
        .slice(-2)
        .map(({ caller }) => caller.role)
        .sort(),
    ).to.deep.equal(['PUBLIC', 'SECRETARIAT']);
  });

  it('tells staff what only they may follow, and refuses a plain request for it', async () => {
    const authorization = federation.issuer.bearer([secretariat]);
    const text = 'subscription { listingChanged(id: "lst_1") { title seller { name } } }';
    const told = follow(socketClient({ authorization }), {}, text);
    await until(() => told.values.length === 1);
    expect(told.values[0]?.data).to.deep.equal({ listingChanged: { title: 'Title of lst_1', seller: { name: 'Name of org_1' } } });
    const { status, body } = await federation.ask(text, { authorization });
    expect([status, body.errors?.[0]?.extensions.code]).to.deep.equal([406, 'SUBSCRIPTION_NEEDS_STREAM']);
  });

  it('closes with 4401 a token that does not hold, and one whose person is suspended meanwhile', async () => {
    const closed: number[] = [];
    const on = { closed: (event: unknown) => void closed.push((event as { code: number }).code) };
    follow(socketClient({ authorization: 'Bearer x' }, on), { id: 'org_a' });
    await until(() => closed.length === 1);
    const authorization = federation.issuer.bearer([secretariat], { sub: 'leaves' });
    const told = follow(socketClient({ authorization }, on), { id: 'org_a' });
    await until(() => told.values.length === 1);
    await log.suspendPerson('test:leaves');
    await until(() => closed.length === 2);
    expect(closed).to.deep.equal([4401, 4401]);
  });

  it('ends an event stream with an error when its person is suspended', async () => {
    const headers = { authorization: federation.issuer.bearer([secretariat], { sub: 'leaves too' }) };
    const client = createSseClient({ url: `${federation.gateway.url}/graphql`, retryAttempts: 0, headers });
    clients.push(client);
    const told = follow(client, { id: 'org_a' });
    await until(() => told.values.length === 1);
    await log.suspendPerson('test:leaves too');
    await until(() => told.isComplete);
    expect(told.values[1]?.errors?.[0]?.extensions?.code).to.be.a('string');
    expect(told.values[1]).not.to.have.property('data');
  });

  it('closes with 4290 a client that reads slower than values come, and tells the others on', async () => {
    await federation.stop();
    federation = await start({ CATTC_SUBSCRIPTION_BUFFER: '3' });
    const quick = follow(socketClient(), { id: 'org_long' });
    const slow = new WebSocket(`${federation.gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => slow.once('close', resolve));
    await new Promise((resolve) => slow.once('open', resolve));
    slow.send(JSON.stringify({ type: 'connection_init' }));
    await new Promise((resolve) => slow.once('message', resolve));
    slow.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: { id: 'org_long' } } }));
    await new Promise((resolve) => slow.once('message', resolve));
    slow.pause();
    const figure = async (name: string, label = '') => {
      const lines = (await (await fetch(`${federation.gateway.url}/metrics`)).text()).split('\n');
      return Number(
        lines
          .find((line) => line.startsWith(`${name}{`) && line.includes(label))
          ?.split(' ')
          .at(-1) ?? 0,
      );
    };
    for (let version = 2; (await figure('cattc_subscription_connections_cut_total', 'TOO_SLOW')) === 0; version += 1) {
      await change('org_long', version);
      await until(() => versionsIn(quick).at(-1) === version);
    }
    slow.resume();
    expect(await closed).to.be.oneOf([4290, 1006]);
    expect(await figure('cattc_subscriptions')).to.equal(1);
    expect(await figure('cattc_subscriptions_ended_total', 'TOO_SLOW')).to.equal(1);
    expect(await figure('cattc_subscription_values_total')).to.be.greaterThan(quick.values.length);
  });

  it('asks a question where it refuses what has to be recorded, so that the subgraph keeps the audit', async () => {
    askedSystems.length = 0;
    const text = 'subscription { partnerSystemChanged(id: "ptn_1") { id } }';
    const member = { id: 'man-2', role: 'MEMBER', organization: 'org_0197a000-0000-7000-8000-000000000001', may: 'EDIT' };
    const told = [secretariat, member].map((mandate) =>
      follow(socketClient({ authorization: federation.issuer.bearer([mandate]) }), {}, text),
    );
    const anybody = follow(socketClient(), {}, text);
    await until(() => [...told, anybody].every(({ values }) => values.length === 1));
    expect(told[0]?.values[0]?.data).to.deep.equal({ partnerSystemChanged: { id: 'ptn_1' } });
    expect([told[1], anybody].map((one) => one?.values[0]?.errors?.[0]?.extensions?.code)).to.deep.equal(['FORBIDDEN', 'UNAUTHENTICATED']);
    expect(askedSystems).to.deep.equal(['ptn_1']);
  });

  it('serves one caller no more than its share', async () => {
    await federation.stop();
    federation = await start({ CATTC_SUBSCRIPTIONS_PER_CALLER: '2', CATTC_SUBSCRIPTIONS: '3' });
    const authorization = federation.issuer.bearer([secretariat]);
    const [one, two] = [socketClient({ authorization }), socketClient({ authorization })];
    const open = [follow(one, { id: 'org_a' }), follow(one, { id: 'org_b' })];
    await until(() => open.every(({ values }) => values.length === 1));
    const third = follow(two, { id: 'org_c' });
    await until(() => third.isComplete);
    expect(third.values[0]?.errors?.[0]?.extensions?.code).to.equal('TOO_MANY_SUBSCRIPTIONS');
    open[0]?.stop();
    await until(async () => {
      const again = follow(two, { id: 'org_c' });
      await until(() => again.values.length === 1);
      return again.values[0]?.errors === undefined;
    });
  });

  it('closes with 1012 when it stops, so that clients come back', async () => {
    const closed: number[] = [];
    const told = follow(socketClient({}, { closed: (event) => void closed.push((event as { code: number }).code) }), { id: 'org_a' });
    await until(() => told.values.length === 1);
    const began = Date.now();
    await federation.stop();
    expect(Date.now() - began).to.be.lessThan(2_500);
    await until(() => closed.length === 1);
    expect(closed).to.deep.equal([1012]);
    federation = await start();
  });

  it('answers a client that offers HTTP/2 over HTTP/1.1, and refuses WebSockets elsewhere and of other pages', async () => {
    const body = JSON.stringify({ query: '{ organization(id: "org_q") { id } }' });
    const { request } = await import('node:http');
    const text = await new Promise<string>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        connection: 'Upgrade, HTTP2-Settings',
        upgrade: 'h2c',
        'http2-settings': 'AAEAAEAAAAIAAAAB',
      };
      const asked = request(`${federation.gateway.url}/graphql`, { method: 'POST', headers, agent: false }, (response) => {
        let whole = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          whole += chunk;
        });
        response.on('end', () => resolve(whole));
      });
      asked.on('error', reject);
      asked.end(body);
    });
    expect(JSON.parse(text)).to.deep.equal({ data: { organization: { id: 'org_q' } } });
    const base = federation.gateway.url.replace('http', 'ws');
    for (const [path, headers, status] of [
      ['/elsewhere', {}, 404],
      ['/graphql', { origin: 'https://evil.example' }, 403],
    ] as const) {
      const socket = new WebSocket(`${base}${path}`, 'graphql-transport-ws', { headers });
      const message = await new Promise<string>((resolve) => socket.once('error', ({ message: told }) => resolve(told)));
      expect(message).to.include(String(status));
    }
  });
});
