import { expect } from 'chai';
import { traceOf } from './trace.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('traceOf', () => {
  it('continues a trace with a span of its own', () => {
    const trace = traceOf({ traceparent: `00-${traceId}-00f067aa0ba902b7-00` });
    expect(trace.traceId).to.equal(traceId);
    expect(trace.traceparent)
      .to.match(new RegExp(`^00-${traceId}-[0-9a-f]{16}-00$`))
      .and.not.include('00f067aa0ba902b7');
  });

  it('continues a trace of a later version', () => {
    expect(traceOf({ traceparent: `01-${traceId}-00f067aa0ba902b7-01-more` }).traceId).to.equal(traceId);
  });

  const bad = [
    '',
    'x',
    `ff-${traceId}-00f067aa0ba902b7-01`,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId}-00f067aa0ba902b7-01-more`,
    `00-${traceId.toUpperCase()}-00f067aa0ba902b7-01`,
  ];
  for (const traceparent of bad) {
    it(`begins a trace in place of "${traceparent}"`, () => {
      const trace = traceOf({ traceparent });
      expect(trace.traceId)
        .to.match(/^[0-9a-f]{32}$/)
        .and.not.equal(traceId);
      expect(trace.traceparent).to.include(trace.traceId);
    });
  }

  it('takes over a request id only from a trusted hop, and only a plausible one', () => {
    expect(traceOf({ 'x-request-id': 'request-0001' }).requestId).to.not.equal('request-0001');
    expect(traceOf({ 'x-request-id': 'request-0001' }, { trustRequestId: true }).requestId).to.equal('request-0001');
    expect(traceOf({ 'x-request-id': 'a\nb"c' }, { trustRequestId: true }).requestId).to.match(/^[0-9a-f-]{36}$/);
  });

  it('draws new ids for every request', () => {
    const traces = Array.from({ length: 2_000 }, () => traceOf({}));
    const spans = traces.map(({ traceparent }) => traceparent.split('-')[2]);
    const requestIds = traces.map(({ requestId }) => requestId);
    expect(new Set([...traces.map((each) => each.traceId), ...spans, ...requestIds]).size).to.equal(6_000);
    for (const { traceparent, requestId } of traces) {
      expect(traceparent).to.match(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      expect(requestId).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});
