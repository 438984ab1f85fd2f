import { type CollectedSpan, startCollector, type TestCollector } from '@cattc/testing';
import { expect } from 'chai';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type Federation, startFederation } from './federation.ts';
import { secretariat } from './issuer.ts';
import { startTestLog } from './log.ts';
import { until } from './until.ts';

const both = 'query Both($id: ID!) { organizations { name listings { title } } organization(id: $id) { name } }';
const parent = (flags: string, at = '3') => `00-0af7651916cd43dd8448eb211c8031${at}c-b7ad6b7169203331-${flags}`;

describe('what is traced', () => {
  let collector: TestCollector;
  const open: Federation[] = [];
  const started = async (env: Record<string, string> = {}) => {
    const federation = await startFederation({
      env: {
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_EXPORTER_OTLP_HEADERS: 'api-key=of%20a%20test',
        OTEL_BSP_SCHEDULE_DELAY: '20',
        ...env,
      },
    });
    open.push(federation);
    return federation;
  };
  beforeEach(async () => {
    collector = await startCollector();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((federation) => federation.stop()));
    await collector.stop();
  });
  const spansOf = async (count: number): Promise<readonly CollectedSpan[]> => {
    await until(() => collector.spans.length >= count);
    return collector.spans;
  };
  const named = (spans: readonly CollectedSpan[], name: string): CollectedSpan => {
    const found = spans.find((span) => span.name === name);
    if (found === undefined) throw new Error(`no span is named "${name}" among ${spans.map((span) => span.name).join()}`);
    return found;
  };

  for (const executor of ['scanned', 'compiled', 'stock']) {
    it(`is an operation, its planning and each request to a subgraph, with the ${executor} executor`, async () => {
      const federation = await started({ CATTC_EXECUTOR: executor });
      const count = executor === 'stock' ? 3 : 4;
      await federation.ask(both, { traceparent: parent('01') }, { id: 'org_very_secret' });
      const spans = await spansOf(count);
      const operation = named(spans, 'query Both');
      expect(operation).to.deep.include({ service: 'cattc-gateway', kind: 2, parentSpanId: 'b7ad6b7169203331' });
      expect(operation.attributes).to.include({
        'graphql.operation.name': 'Both',
        'graphql.operation.type': 'query',
        'http.response.status_code': 200,
        'cattc.executor': executor === 'scanned' ? 'compiled' : executor,
      });
      if (executor !== 'stock') expect(named(spans, 'plan').ms).to.be.greaterThan(0);
      for (const [subgraph, representations] of [
        ['network', undefined],
        ['trading', 2],
      ] as const) {
        const fetch = named(spans, `fetch ${subgraph}`);
        expect(fetch).to.include({ kind: 3, parentSpanId: operation.spanId, traceId: operation.traceId });
        expect(fetch.attributes).to.include({ 'cattc.subgraph': subgraph, 'cattc.outcome': 'ok' });
        expect(fetch.attributes['cattc.representations']).to.equal(representations);
        expect(federation.subgraphs[subgraph].calls.at(-1)?.headers.traceparent).to.equal(`00-${fetch.traceId}-${fetch.spanId}-01`);
      }
      expect(JSON.stringify(spans)).not.to.match(/secret/);
      expect(collector.headers()).to.include({ 'api-key': 'of a test' });
      if (executor !== 'scanned') return;
      await federation.ask(both, { traceparent: parent('01') }, { id: 'org_1' });
      await until(() => collector.spans.some(({ attributes }) => attributes['cattc.executor'] === 'scanned'));
    });
  }

  it('is what the caller has chosen, else so much of it as is asked for; the choice goes onwards', async () => {
    const federation = await started({ OTEL_TRACES_SAMPLER_ARG: '0' });
    await federation.ask(both, {}, { id: 'org_1' });
    await federation.ask(both, { traceparent: parent('00', '4') }, { id: 'org_2' });
    await federation.ask(both, { traceparent: parent('01', '5') }, { id: 'org_3' });
    const sent = federation.subgraphs.network.calls.map(({ headers }) => String(headers.traceparent));
    expect(sent.map((text) => text.slice(-2))).to.deep.equal(['00', '00', '01']);
    expect(sent[1]).to.include(parent('00', '4').slice(3, 35));
    await spansOf(3);
    expect(new Set(collector.spans.map(({ traceId }) => traceId))).to.deep.equal(new Set([parent('01', '5').slice(3, 35)]));
  });

  it('tells who took the answer of another, and is the same for who is told how it came about', async () => {
    const federation = await started({ CATTC_SHARE_READS: '10000' });
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let held = false;
    federation.subgraphs.network.before = () => {
      held = true;
      return gate;
    };
    const asked = [1, 2].map(() => federation.ask('query Shared { organizations { name } }'));
    await until(() => held);
    setTimeout(release, 100);
    await Promise.all(asked);
    await until(() => collector.spans.filter(({ name }) => name === 'query Shared').length === 2);
    expect(
      collector.spans.filter(({ name }) => name === 'query Shared').map(({ attributes }) => attributes['cattc.answered.from']),
    ).to.have.members([undefined, 'under way']);
    const { body } = await federation.ask('query Told { organizations { name } }', { 'cattc-explain': 'timings' });
    expect(body).to.have.nested.property('extensions.explain.timings.fetches[0].subgraph', 'network');
    await until(() => collector.spans.some(({ name }) => name === 'query Told'));
    const told = named(collector.spans, 'query Told');
    expect(collector.spans.filter(({ parentSpanId }) => parentSpanId === told.spanId).map(({ name }) => name)).to.have.members([
      'plan',
      'fetch network',
    ]);
  });

  it('is each operation over a WebSocket, and each value of a subscription, in a trace of its own', async () => {
    const log = await startTestLog('embedded');
    await log.makeTopics();
    const federation = await started({ CATTC_EVENT_LOG: log.url });
    await until(async () => (await fetch(`${federation.gateway.url}/health/ready`)).ok);
    const client = createClient({
      url: `${federation.gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: federation.issuer.bearer([secretariat]) },
    });
    try {
      for (const name of ['One', 'Two']) for await (const _ of client.iterate({ query: `query ${name} { organizations { name } }` }));
      for await (const { data } of client.iterate({
        query: 'subscription Follow { organizationChanged(id: "org_1") { name listings { title } } }',
      })) {
        expect(data).to.be.an('object');
        break;
      }
      await until(() =>
        ['query One', 'query Two', 'subscription Follow'].every((name) => collector.spans.some((span) => span.name === name)),
      );
      const roots = ['query One', 'query Two', 'subscription Follow'].map((name) => named(collector.spans, name));
      expect(new Set(roots.map(({ traceId }) => traceId)).size).to.equal(3);
      const [, , follow] = roots;
      expect(collector.spans.filter(({ parentSpanId }) => parentSpanId === follow?.spanId).map(({ name }) => name)).to.include.members([
        'fetch network',
        'fetch trading',
      ]);
    } finally {
      await client.dispose();
      await Promise.all(open.splice(0).map((each) => each.stop()));
      await log.stop();
    }
  });

  it('shows a subgraph that is away as a fault of its request', async () => {
    const federation = await started();
    await federation.subgraphs.trading.stop();
    await federation.ask('query Away { listing(id: "l") { title } }');
    const spans = await spansOf(3);
    expect(named(spans, 'fetch trading').attributes).to.include({ 'cattc.outcome': 'absent' });
    expect(named(spans, 'query Away').attributes).to.include({ 'cattc.errors': 1 });
  });

  it('is sent when the gateway stops, and nothing is where no collector is named', async () => {
    const federation = await started({ OTEL_BSP_SCHEDULE_DELAY: '60000' });
    await federation.ask(both, {}, { id: 'org_1' });
    expect(collector.spans).to.deep.equal([]);
    await open.splice(0)[0]?.stop();
    expect(collector.spans.map(({ name }) => name)).to.include('query Both');
    const without = await startFederation();
    open.push(without);
    await without.ask(both, {}, { id: 'org_1' });
    expect(without.subgraphs.network.calls[0]?.headers.traceparent).to.match(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });
});
