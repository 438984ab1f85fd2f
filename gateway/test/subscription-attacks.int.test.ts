import { expect } from 'chai';
import type { FormattedExecutionResult } from 'graphql';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import { request } from 'undici';
import { WebSocket } from 'ws';
import { type Federation, startFederation } from './federation.ts';
import { secretariat } from './issuer.ts';
import { startTestLog, type TestLog } from './log.ts';
import { versions } from './subgraphs.ts';
import { until } from './until.ts';

type Value = FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>;

const query = 'subscription Follow($id: ID!, $after: String) { organizationChanged(id: $id, after: $after) { version } }';
const kinds = ['graphql-ws', 'graphql-sse'] as const;

describe('subscriptions under attack', function () {
  this.timeout(120_000);
  let log: TestLog;
  let federation: Federation;
  let now: () => Date;
  const clients: { dispose(): void | Promise<void> }[] = [];

  before(async () => {
    log = await startTestLog('embedded');
    await log.makeTopics();
  });
  after(() => log?.stop());
  beforeEach(async () => {
    versions.clear();
    now = () => new Date();
    federation = await start();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
    await federation.stop();
  });

  async function start(env: Record<string, string> = {}): Promise<Federation> {
    const started = await startFederation({ env: { CATTC_EVENT_LOG: log.url, ...env }, now: () => now() });
    await until(async () => (await fetch(`${started.gateway.url}/health/ready`)).ok);
    return started;
  }

  /** Follows an organisation over a connection of its own, or of others; what ends it is noted. */
  function follow(kind: (typeof kinds)[number], variables: Record<string, unknown>, authorization?: string) {
    const told = { values: [] as Value[], isComplete: false, error: undefined as unknown, stop: (): void => undefined };
    const url = `${federation.gateway.url}/graphql`;
    const headers = authorization === undefined ? {} : { authorization };
    const client =
      kind === 'graphql-ws'
        ? createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, connectionParams: headers, retryAttempts: 0 })
        : createSseClient({ url, headers, retryAttempts: 0 });
    clients.push(client);
    const sink = {
      next: (value: unknown) => void told.values.push(value as Value),
      error: (error: unknown) => {
        told.error = error ?? 'cut';
      },
      complete: () => {
        told.isComplete = true;
      },
    };
    told.stop = client.subscribe({ query, variables }, sink as never);
    return told;
  }

  async function change(id: string, version: number): Promise<void> {
    versions.set(id, version);
    await log.tellOrganization(id, 'ACTIVE', version);
  }

  async function figure(name: string, ...labels: string[]): Promise<number> {
    const lines = (await (await fetch(`${federation.gateway.url}/metrics`)).text()).split('\n');
    const found = lines.filter((line) => line.startsWith(`${name}{`) && labels.every((label) => line.includes(label)));
    return found.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
  }

  const versionsIn = ({ values }: { readonly values: readonly Value[] }) =>
    values.map(({ data }) => (data?.organizationChanged as { version: number } | null)?.version);

  /** A connection that speaks the protocol of graphql-ws by hand. */
  async function openSocket(): Promise<WebSocket> {
    const socket = new WebSocket(`${federation.gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await new Promise((resolve) => socket.once('message', resolve));
    return socket;
  }

  it('tell a thousand who follow one record by one reading of each change, and keep nothing of them when they have gone', async () => {
    const sockets = await Promise.all(Array.from({ length: 20 }, openSocket));
    const told = new Map<string, number[]>();
    for (const [at, socket] of sockets.entries()) {
      socket.on('message', (text) => {
        const { id, payload } = JSON.parse(String(text));
        if (payload?.data) (told.get(`${at} ${id}`) ?? []).push(payload.data.organizationChanged.version);
      });
      for (let each = 0; each < 50; each += 1) {
        told.set(`${at} ${each}`, []);
        socket.send(JSON.stringify({ id: String(each), type: 'subscribe', payload: { query, variables: { id: 'org_many' } } }));
      }
    }
    const all = [...told.values()];
    expect(all).to.have.length(1_000);
    await until(() => all.every(({ length }) => length === 1));
    const before = federation.subgraphs.network.calls.length;
    await change('org_many', 2);
    await until(() => all.every(({ length }) => length === 2));
    expect(federation.subgraphs.network.calls.length - before).to.equal(1);
    expect(new Set(all.map((each) => each.join()))).to.deep.equal(new Set(['1,2']));
    for (const [at, socket] of sockets.entries()) {
      if (at % 2 === 0) socket.close();
      else socket.terminate();
    }
    await until(async () => (await figure('cattc_subscriptions')) === 0);
    await change('org_many', 3);
    expect(federation.subgraphs.network.calls.length - before).to.equal(1);
  });

  it('leave no place taken by clients that go at any moment', async () => {
    let random = 1;
    const draw = (most: number) => {
      random = (random * 48_271) % 2_147_483_647;
      return random % most;
    };
    federation.subgraphs.network.before = () => new Promise((resolve) => setTimeout(resolve, draw(8)));
    const goers = Array.from({ length: 120 }, async (_, at) => {
      const variables = { id: `org_${at % 7}` };
      if (at % 2 === 0) {
        const gone = new AbortController();
        setTimeout(() => gone.abort(), draw(40));
        const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
        await fetch(`${federation.gateway.url}/graphql`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ query, variables }),
          signal: gone.signal,
        })
          .then((response) => response.text())
          .catch(() => undefined);
        return;
      }
      const socket = await openSocket();
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
      setTimeout(() => (at % 4 === 1 ? socket.terminate() : socket.send('{"id":"1","type":"complete"}', () => socket.close())), draw(40));
      await new Promise((resolve) => socket.once('close', resolve));
    });
    await Promise.all(goers);
    await until(async () => (await figure('cattc_subscriptions')) === 0);
    const told = follow('graphql-ws', { id: 'org_0' });
    await until(() => told.values.length === 1);
    expect(await figure('cattc_subscriptions')).to.equal(1);
  });

  for (const kind of kinds) {
    it(`go on from a cursor at a gateway that was started anew, over ${kind}`, async () => {
      const told = follow(kind, { id: 'org_r' });
      await until(() => told.values.length === 1);
      const cursor = told.values[0]?.extensions?.cursor;
      await federation.stop();
      await until(() => told.error !== undefined || told.isComplete);
      // While nobody listened.
      await change('org_r', 2);
      await change('org_r', 3);
      federation = await start();
      const again = follow(kind, { id: 'org_r', after: cursor });
      await until(() => again.values.length === 1);
      expect(versionsIn(again)).to.deep.equal([3]);
      const same = follow(kind, { id: 'org_r', after: again.values[0]?.extensions?.cursor });
      await change('org_r', 4);
      await until(() => same.values.length === 1 && again.values.length === 2);
      expect([versionsIn(again), versionsIn(same)]).to.deep.equal([[3, 4], [4]]);
    });

    it(`tell nothing that is read when the token has ended meanwhile, over ${kind}`, async () => {
      const authorization = federation.issuer.bearer([secretariat]);
      const told = follow(kind, { id: 'org_t' }, authorization);
      await until(() => told.values.length === 1);
      let release = () => {};
      let held = 0;
      federation.subgraphs.network.before = () => {
        held += 1;
        return new Promise((resolve) => {
          release = resolve;
        });
      };
      await change('org_t', 2);
      await until(() => held === 1);
      now = () => new Date(Date.now() + 3_600_000);
      await until(() => told.error !== undefined || told.isComplete);
      release();
      await until(async () => (await figure('cattc_subscriptions')) === 0);
      expect(told.values.map(({ data }) => data).filter(Boolean)).to.deep.equal([{ organizationChanged: { version: 1 } }]);
    });
  }

  it('cut an event stream whose client reads slower than values come, and free its place', async () => {
    await federation.stop();
    federation = await start({ CATTC_SUBSCRIPTION_BUFFER: '3' });
    const long = query.replace('version', 'version name');
    const { body } = await request(`${federation.gateway.url}/graphql`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ query: long, variables: { id: 'org_long' } }),
      highWaterMark: 1,
    });
    body.on('error', () => undefined);
    const quick = follow('graphql-sse', { id: 'org_long' });
    await until(() => quick.values.length === 1);
    for (let version = 2; (await figure('cattc_subscription_connections_cut_total', 'TOO_SLOW')) === 0; version += 1) {
      await change('org_long', version);
      await until(() => versionsIn(quick).at(-1) === version);
    }
    await until(async () => (await figure('cattc_subscriptions')) === 1);
    body.destroy();
  });

  it('serve event streams by distinct connections, and say so to clients that reserve one', async () => {
    const answer = await fetch(`${federation.gateway.url}/graphql`, { method: 'PUT' });
    expect([answer.status, answer.headers.get('allow')]).to.deep.equal([405, 'GET, POST, HEAD']);
    const client = createSseClient({ url: `${federation.gateway.url}/graphql`, singleConnection: true, retryAttempts: 0 });
    clients.push(client);
    const error = await new Promise((resolve) =>
      client.subscribe({ query, variables: { id: 'org_1' } }, { next: resolve, error: resolve, complete: () => resolve('complete') }),
    );
    expect(String(error)).to.include('Method Not Allowed');
  });

  it('are counted with what else comes over their connections, by name and outcome', async () => {
    const texts = [
      'query OverSocket { organization(id: "org_1") { name } }',
      'query OverSocket { organization(id: "org_1") { nothing } }',
      'query OverSocket($id: ID!) { organization(id: $id) { name } }',
      'mutation OverSocket { rename(id: "org_1", name: "x") { name } }',
      'subscription OverSocket { organizationChanged(id: "org_1") { name } }',
      'subscription OverSocket { listingChanged(id: "lst_1") { title } }',
    ];
    const count = (kind: string, outcome: string) =>
      figure('cattc_operation_seconds_count', `kind="${kind}"`, `outcome="${outcome}"`, 'operation="(other)"');
    const unnamed = () => figure('cattc_operation_seconds_count', 'operation="(none)"', 'outcome="errors"');
    for (const over of kinds) {
      const before = await Promise.all(['query', 'mutation', 'subscription'].flatMap((kind) => [count(kind, 'ok'), count(kind, 'errors')]));
      const refused = await unnamed();
      const socket = await openSocket();
      for (const [at, written] of texts.entries()) {
        // A name that is asked again and again gets figures of its own.
        const text = written.replace('OverSocket', `Over${at}`);
        if (over === 'graphql-ws') socket.send(JSON.stringify({ id: String(at), type: 'subscribe', payload: { query: text } }));
        else {
          const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
          const { body } = await request(`${federation.gateway.url}/graphql`, {
            method: 'POST',
            headers,
            body: JSON.stringify({ query: text }),
          });
          body.on('error', () => undefined).on('data', (piece) => String(piece).includes('event: next') && body.destroy());
        }
      }
      const wanted = [1, 1, 1, 0, 1, 1];
      await until(async () => {
        const after = await Promise.all(
          ['query', 'mutation', 'subscription'].flatMap((kind) => [count(kind, 'ok'), count(kind, 'errors')]),
        );
        return after.every((value, at) => value - (before[at] ?? 0) === wanted[at]) && (await unnamed()) - refused === 1;
      });
      socket.terminate();
    }
  });
});
