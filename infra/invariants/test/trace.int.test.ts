import { type CollectedSpan, startCollector, type TestCollector, until } from '@cattc/testing';
import { expect } from 'chai';
import pg from 'pg';
import { type System, startSystem } from './system.ts';

const secretary = { sub: 'trace-secretary', mandates: [{ id: 'm', role: 'SECRETARIAT', may: 'SIGN' }] } as const;
const register = `mutation Register($input: RegisterOrganizationsInput!) { registerOrganizations(input: $input) {
  ... on RegisterOrganizationsPayload { results { organization { id } } } ... on Refusal { code message } } }`;
const read = 'query Traced { organizations(first: 1) { nodes { displayName listings(first: 1) { totalCount } } } }';

describe('a trace of the whole federation', () => {
  let collector: TestCollector;
  let system: System;
  before(async function () {
    this.timeout(60_000);
    collector = await startCollector();
    system = await startSystem({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '50' });
  });
  after(async function () {
    this.timeout(30_000);
    await system?.stop();
    await collector?.stop();
  });
  const traceOf = async (traceId: string, complete: (spans: readonly CollectedSpan[]) => boolean) => {
    const spans = () => collector.spans.filter((span) => span.traceId === traceId);
    await until('the trace is complete', async () => complete(spans()));
    return spans();
  };
  const beneath = (spans: readonly CollectedSpan[], { spanId }: Pick<CollectedSpan, 'spanId'>) =>
    spans.filter(({ parentSpanId }) => parentSpanId === spanId);

  it('goes from the client through the gateway and the subgraph to the event, and on to those that take it', async () => {
    const [traceId, spanId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
    const organization = { country: 'TH', names: [{ value: 'Institute of Traces', lang: 'en', kind: 'LABEL' }], types: ['FACILITY'] };
    const { data, errors } = await system.ask(
      secretary,
      register,
      { input: { organizations: [organization] } },
      { traceparent: `00-${traceId}-${spanId}-01` },
    );
    const id: string = data?.registerOrganizations.results?.[0]?.organization.id;
    expect(id, JSON.stringify(errors ?? data)).to.be.a('string');
    const spans = await traceOf(traceId, (found) => found.length >= 4);
    const [operation, ...more] = beneath(spans, { spanId });
    if (operation === undefined) throw new Error('the gateway recorded nothing');
    expect(more).to.deep.equal([]);
    expect(operation).to.include({ service: 'cattc-gateway', name: 'mutation Register' });
    expect(beneath(spans, operation).map(({ name }) => name)).to.have.members(['plan', 'fetch network']);
    const fetch = spans.find(({ name }) => name === 'fetch network');
    const [served] = fetch === undefined ? [] : beneath(spans, fetch);
    expect(served).to.include({ service: 'cattc-network', name: 'POST /graphql' });

    const taken = await traceOf(traceId, (found) =>
      found.some(({ service, name }) => service === 'cattc-partners' && name.startsWith('react ')),
    );
    const reactions = taken.filter(({ name }) => name.startsWith('react '));
    for (const reaction of reactions) expect(reaction).to.include({ kind: 5, parentSpanId: served?.spanId });
    expect(reactions.map(({ attributes }) => attributes['cattc.event.type'])).to.include('org.cattc.network.organization.registered.v1');

    const client = new pg.Client(system.databases.of('network').writerUrl);
    await client.connect();
    try {
      const { rows } = await client.query<{ attributes: string }>('SELECT attributes FROM outbox WHERE partition_key = $1', [id]);
      expect(rows).to.have.length(1);
      expect(JSON.parse(rows[0]?.attributes ?? '')).to.include({ traceparent: `00-${traceId}-${served?.spanId}-01` });
    } finally {
      await client.end();
    }
  });

  it('has a span for each request to a subgraph, beneath it what the subgraph did', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const { errors } = await system.ask(secretary, read, {}, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
    expect(errors).to.equal(undefined);
    const spans = await traceOf(traceId, (found) => found.length >= 6);
    const fetches = spans.filter(({ name }) => name.startsWith('fetch '));
    expect(fetches.map(({ name }) => name)).to.have.members(['fetch network', 'fetch trading']);
    for (const fetch of fetches) {
      const [served] = beneath(spans, fetch);
      expect(served?.service).to.equal(`cattc-${fetch.name.slice(6)}`);
      expect(served?.ms).to.be.lessThan(fetch.ms + 1);
    }
  });
});
