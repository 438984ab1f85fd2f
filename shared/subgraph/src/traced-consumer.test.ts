import type { Consumer } from '@cattc/event-log';
import type { EventEnvelope } from '@cattc/events';
import { type Span, SpanKind, SpanStatusCode, type Tracer } from '@cattc/server';
import { expect } from 'chai';
import type { EntityManager } from 'typeorm';
import { tracedConsumer } from './traced-consumer.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

interface NotedSpan {
  readonly name: string;
  readonly kind: SpanKind | undefined;
  readonly spanId: string;
  readonly attributes: Record<string, unknown>;
  status: object | undefined;
  ends: number;
}

describe('a consumer that is traced', () => {
  const handled: EventEnvelope[] = [];
  let spans: NotedSpan[];
  const tracer: Tracer = {
    startSpan(name, options = {}) {
      const spanId = String(spans.length + 1).padStart(16, '0');
      const span: NotedSpan = { name, kind: options.kind, spanId, attributes: {}, status: undefined, ends: 0 };
      spans.push(span);
      return {
        spanContext: () => ({ traceId, spanId, traceFlags: 1 }),
        setAttributes(attributes: object) {
          Object.assign(span.attributes, attributes);
          return this;
        },
        setStatus(status: object) {
          span.status = status;
          return this;
        },
        end() {
          span.ends += 1;
        },
      } as unknown as Span;
    },
    startActiveSpan: () => expect.fail('nothing is active'),
  };
  const consumer: Consumer = {
    name: 'block-listings',
    topics: ['network.membership'],
    types: ['suspended'],
    async handle(event) {
      handled.push(event);
      if (event.attributes.id === 'evt_bad') throw new TypeError('of a person');
    },
  };
  const manager = {} as EntityManager;
  const eventOf = (id: string, traceparent?: string) =>
    ({ attributes: { id, type: 'suspended', ...(traceparent === undefined ? {} : { traceparent }) }, data: '{}' }) as EventEnvelope;
  const traced = `00-${traceId}-00f067aa0ba902b7-01`;
  const handle = (event: EventEnvelope) => (tracedConsumer(consumer, tracer) as Consumer).handle(event, manager);

  beforeEach(() => {
    handled.length = 0;
    spans = [];
  });

  it('has a span for each event, and what it tells in turn is beneath it', async () => {
    const event = eventOf('evt_1', traced);
    await handle(event);
    const [span] = spans;
    expect(span).to.deep.include({ name: 'react block-listings', kind: SpanKind.CONSUMER, status: undefined, ends: 1 });
    expect(span?.attributes).to.deep.equal({
      'cattc.consumer': 'block-listings',
      'cattc.event.type': 'suspended',
      'cattc.event.id': 'evt_1',
    });
    expect(handled[0]?.attributes.traceparent).to.equal(`00-${traceId}-${span?.spanId}-01`);
    expect(event.attributes.traceparent, 'as it was told').to.equal(traced);
  });

  it('begins no trace for an event of none', async () => {
    for (const event of [eventOf('evt_2'), eventOf('evt_3', 'nonsense')]) {
      await handle(event);
      expect(handled.pop()).to.equal(event);
    }
    expect(spans).to.deep.equal([]);
  });

  it('fails as the reaction does, and says no more of it than its kind', async () => {
    expect(await handle(eventOf('evt_bad', traced)).catch((error: Error) => error.message)).to.equal('of a person');
    expect(spans.map(({ status, ends }) => [status, ends])).to.deep.equal([[{ code: SpanStatusCode.ERROR, message: 'TypeError' }, 1]]);
  });

  it('takes many at once as they are, each with a span', async () => {
    const events = [eventOf('evt_4', traced), eventOf('evt_5', traced), eventOf('evt_6')];
    const taken: EventEnvelope[] = [];
    const journal = tracedConsumer({ name: 'journal', topics: [], handleBatch: async (all) => void taken.push(...all) }, tracer);
    if ('handleBatch' in journal) await journal.handleBatch(events, manager);
    expect(taken).to.deep.equal(events);
    expect(spans.map(({ attributes, ends }) => [attributes['cattc.event.id'], ends])).to.deep.equal([
      ['evt_4', 1],
      ['evt_5', 1],
    ]);
  });

  it('is the consumer itself where nothing is traced', () => {
    expect(tracedConsumer(consumer, undefined)).to.equal(consumer);
  });
});
