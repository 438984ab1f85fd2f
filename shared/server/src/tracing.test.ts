import { expect } from 'chai';
import { readTracing } from './tracing.ts';

const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' };

describe('readTracing', () => {
  it('traces nothing without an endpoint, or where it is switched off', () => {
    expect(readTracing({ OTEL_TRACES_SAMPLER: 'wrong' }, 'x')).to.deep.equal({ settings: undefined, problems: [] });
    expect(readTracing({ ...endpoint, OTEL_SDK_DISABLED: 'true' }, 'x').settings).to.equal(undefined);
  });

  it('follows the caller and samples one in a hundred in production, all elsewhere, unless told otherwise', () => {
    const read = (env: Record<string, string>) => {
      const { isParentBased, ratio } = readTracing({ ...endpoint, ...env }, 'x').settings ?? {};
      return [isParentBased, ratio];
    };
    expect(read({})).to.deep.equal([true, 1]);
    expect(read({ NODE_ENV: 'production' })).to.deep.equal([true, 0.01]);
    expect(read({ NODE_ENV: 'production', OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.5' })).to.deep.equal([
      false,
      0.5,
    ]);
    expect(read({ OTEL_TRACES_SAMPLER: 'always_off' })).to.deep.equal([false, 0]);
    expect(read({ OTEL_TRACES_SAMPLER: 'parentbased_always_on', NODE_ENV: 'production' })).to.deep.equal([true, 1]);
  });

  it('takes the address of a collector or of its traces, its headers, and what says who sends', () => {
    const { settings } = readTracing(
      { ...endpoint, OTEL_EXPORTER_OTLP_HEADERS: 'a=b%20c, d=e=f,g', OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test' },
      'network',
    );
    expect(settings).to.include({ url: 'http://collector:4318/v1/traces', delayMs: 5_000 });
    expect(settings?.headers).to.deep.equal({ a: 'b c', d: 'e=f' });
    expect(settings?.attributes).to.include({ 'service.name': 'cattc-network', 'deployment.environment.name': 'test' });
    const own = readTracing({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces/in', OTEL_SERVICE_NAME: 'mine' }, 'network').settings;
    expect([own?.url, own?.attributes['service.name']]).to.deep.equal(['https://traces/in', 'mine']);
  });

  it('names all that is wrong, and shows no header', () => {
    const { settings, problems } = readTracing(
      {
        OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318',
        OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
        OTEL_TRACES_SAMPLER: 'some',
        OTEL_TRACES_SAMPLER_ARG: '2',
        OTEL_BSP_SCHEDULE_DELAY: 'soon',
        OTEL_EXPORTER_OTLP_HEADERS: 'authorization=secret',
      },
      'x',
    );
    expect(settings).to.equal(undefined);
    expect(problems.map((text) => text.split(':')[0])).to.deep.equal([
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'OTEL_EXPORTER_OTLP_PROTOCOL',
      'OTEL_TRACES_SAMPLER',
      'OTEL_TRACES_SAMPLER_ARG',
      'OTEL_BSP_SCHEDULE_DELAY',
    ]);
    expect(problems.join()).not.to.include('secret');
  });
});
