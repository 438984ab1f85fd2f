import { publicCaller } from '@cattc/decisions';
import { Counter, createLogger, Registry } from '@cattc/server';
import { expect } from 'chai';
import type { ExecutionResult } from 'graphql';
import { createEngine, type Engine } from '../../src/engine.ts';
import { OperationStore } from '../../src/operations/operation-store.ts';
import type { SubgraphTransport } from '../../src/subgraphs/subgraph-transport.ts';
import type { OnChange } from '../../src/subscriptions/changes.ts';
import type { FeedNews, FeedRequest } from '../../src/subscriptions/feed-source.ts';
import { Places } from '../../src/subscriptions/places.ts';
import { Subscriptions } from '../../src/subscriptions/subscriptions.ts';
import { composeTestSupergraph } from '../subgraphs.ts';
import { until } from '../until.ts';

describe('subscriptions over an engine', () => {
  const logger = createLogger({ name: 'test', level: 'silent' });
  const limits = { maxTokens: 1_000, maxDepth: 15, maxAliases: 50, maxFields: 1_000, maxNodes: 10_000 };
  const watching = new Map<string, OnChange>();
  let version: number;
  let engine: Engine;
  let subscriptions: Subscriptions;
  let ended: Counter;
  let operations: OperationStore;
  let places: Places;

  const feeds: { signal: AbortSignal }[] = [];
  async function* readFeed({ signal }: FeedRequest): AsyncGenerator<FeedNews, void, void> {
    feeds.push({ signal });
    yield { kind: 'event', cursor: 'abc-1', text: JSON.stringify({ type: 'any', subject: 'any', id: 'evt_1' }) };
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  }

  const network: SubgraphTransport = {
    name: 'network',
    async send({ body }) {
      const asked = JSON.parse(body) as { query: string; variables: { representations: { id: string }[] } };
      const id = asked.variables.representations[0]?.id;
      const name = asked.query.includes('name') ? { name: `Name ${version}` } : {};
      const entity = { id, ...name, _id: id, _version: version };
      return { kind: 'answer', bytes: Buffer.from(JSON.stringify({ data: { _entities: [entity] } })) };
    },
  };

  beforeEach(async () => {
    version = 1;
    watching.clear();
    feeds.length = 0;
    const absent = (name: string): SubgraphTransport => ({ name, send: () => Promise.reject(new Error('not asked')) });
    engine = await createEngine({
      supergraphSdl: composeTestSupergraph(),
      transports: new Map([network, absent('trading'), absent('talent'), absent('partners')].map((each) => [each.name, each])),
      executor: 'compiled',
      rules: new Map(),
      logger,
      onFallback: (reason) => expect.fail(reason),
    });
    operations = new OperationStore(engine.schema, { limits, maxBytes: 1_000_000 });
    engine.onSchema((schema) => operations.useSchema(schema));
    ended = new Counter({ name: 'ended', help: '-', labelNames: ['reason'], registers: [new Registry()] });
    places = new Places({ total: 100, perCaller: 100 });
    subscriptions = new Subscriptions({
      engine,
      operations,
      rules: new Map(),
      changes: {
        isFollowing: true,
        watch(_, id, onChange) {
          watching.set(id, onChange);
          return () => watching.delete(id);
        },
        stop: async () => undefined,
      },
      source: { read: readFeed, close: async () => undefined },
      places,
      buffer: 3,
      logger,
      ended,
      told: new Counter({ name: 'told', help: '-', registers: [new Registry()] }),
    });
    engine.onSchema(() => subscriptions.useSchema());
  });
  afterEach(() => engine.stop());

  async function follow(query: string, onCut: (reason: string) => void = () => undefined) {
    const found = operations.find(query, null);
    if (found.kind !== 'known') return expect.fail(found.text);
    const { values } = await subscriptions.subscribe({
      found,
      query,
      operationName: null,
      variables: {},
      caller: publicCaller,
      acceptLanguage: undefined,
      onCut,
    });
    return values;
  }

  const change = (id: string) => {
    version += 1;
    watching.get(id)?.(version);
  };
  const dataOf = async (values: AsyncGenerator<ExecutionResult, void, void>) => (await values.next()).value?.data?.organizationChanged;
  const endedBy = async (reason: string) => (await ended.get()).values.find(({ labels }) => labels.reason === reason)?.value ?? 0;

  it('goes on over a swap of the supergraph, and ends only what has no place in the new one', async () => {
    const bare = await follow('subscription { organizationChanged(id: "org_1") { id } }');
    const named = await follow('subscription { organizationChanged(id: "org_2") { id name } }');
    expect([await dataOf(bare), await dataOf(named)]).to.deep.equal([{ id: 'org_1' }, { id: 'org_2', name: 'Name 1' }]);
    engine.update(composeTestSupergraph().replace('  name: String! @join__field(graph: NETWORK)\n', ''));
    const last = (await named.next()).value;
    expect(last?.errors?.[0]?.message).to.include('name');
    expect((await named.next()).done).to.equal(true);
    expect(await endedBy('SCHEMA_CHANGED')).to.equal(1);
    change('org_1');
    expect(await dataOf(bare)).to.deep.equal({ id: 'org_1' });
    await bare.return();
    expect([subscriptions.feeds, watching.size]).to.deep.equal([0, 0]);
  });

  it('goes on with a feed over a swap, and ends it where its fields are gone', async () => {
    const bare = await follow('subscription { events { cursor } }');
    const typed = await follow('subscription { events { kind: type } }');
    expect([(await bare.next()).value?.data, (await typed.next()).value?.data]).to.deep.equal([
      { events: { cursor: 'abc-1' } },
      { events: { kind: 'any' } },
    ]);
    engine.update(composeTestSupergraph().replace(/(type FeedEvent[^}]*?) {2}type: String!\n/, '$1'));
    const last = (await typed.next()).value;
    expect(last?.errors?.[0]?.message).to.include('type');
    expect((await typed.next()).done).to.equal(true);
    expect(feeds.map(({ signal }) => signal.aborted)).to.deep.equal([false, true]);
    await bare.return();
    expect(feeds.map(({ signal }) => signal.aborted)).to.deep.equal([true, true]);
    expect(places.taken).to.equal(0);
  });

  it('cuts who does not take what waits, and frees the place', async () => {
    const cuts: string[] = [];
    const values = await follow('subscription { organizationChanged(id: "org_1") { id } }', (reason) => cuts.push(reason));
    for (let told = 1; cuts.length === 0; told += 1) {
      change('org_1');
      await new Promise((resolve) => setImmediate(resolve));
      expect(told).to.be.lessThan(100);
    }
    expect(cuts).to.deep.equal(['TOO_SLOW']);
    expect((await values.next()).done).to.equal(true);
    expect([subscriptions.feeds, await endedBy('TOO_SLOW')]).to.deep.equal([0, 1]);
  });

  it('reads again where a reading is older than the change that is told of', async () => {
    const values = await follow('subscription { organizationChanged(id: "org_1") { name } }');
    expect(await dataOf(values)).to.deep.equal({ name: 'Name 1' });
    watching.get('org_1')?.(2);
    const next = dataOf(values);
    await until(() => true);
    version = 2;
    expect(await next).to.deep.equal({ name: 'Name 2' });
  });
});
