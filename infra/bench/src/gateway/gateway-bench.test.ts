import { expect } from 'chai';
import { coresOf } from './cores.ts';
import { figuresOf } from './figures.ts';
import type { DriveResult } from './load/load-orders.ts';
import { type CpuProfile, summarise } from './profile.ts';

const slice = (perSecond: number, cores: number): DriveResult => ({
  requests: perSecond,
  perSecond,
  latency: { p50: 1, p99: 2, max: 3, count: perSecond },
  cores,
  disturbance: 0,
  ownCores: 0.1,
});

describe('figures of gateways', () => {
  it('compare slices of one round, and give the median and how far they lie apart', () => {
    const figures = figuresOf(
      new Map([
        ['stock', [slice(100, 1), slice(200, 1), slice(100, 1)]],
        ['ours', [slice(1_000, 0.5), slice(1_600, 0.8), slice(1_200, 1)]],
      ]),
      'stock',
    );
    expect(figures.stock?.ratio).to.equal(undefined);
    // 10, 8 and 12 times; of processor time 10 ms to 0.5, 5 to 0.5, 10 to 0.833.
    expect(figures.ours).to.deep.include({ perSecond: 1_200, ratio: 10, ratioFrom: 8, ratioTo: 12, cpuRatio: 12, cpuMs: 0.5, busy: 0.8 });
  });
});

describe('a list of cores', () => {
  it('has ranges and single ones', () => {
    expect(coresOf('0-2,5')).to.deep.equal([0, 1, 2, 5]);
  });
});

describe('the summary of a profile', () => {
  it('gives self time by function and by package, without the time in which nothing ran or the profiler began', () => {
    const frame = (functionName: string, url: string) => ({ functionName, url, lineNumber: 9 });
    const profile: CpuProfile = {
      nodes: [
        { id: 1, callFrame: frame('(idle)', '') },
        { id: 2, callFrame: frame('parse', 'file:///r/node_modules/.pnpm/undici@7/node_modules/undici/lib/client.js') },
        { id: 3, callFrame: frame('', 'file:///r/gateway/dist/src/executor/fetch.js') },
        { id: 4, callFrame: frame('dispatch', '') },
      ],
      samples: [4, 1, 2, 3, 3],
      timeDeltas: [300, 500, 100, 100, 200],
    };
    expect(summarise(profile)).to.deep.equal({
      functions: [
        { name: '(anonymous) fetch.js:10', percent: 75 },
        { name: 'parse client.js:10', percent: 25 },
      ],
      places: [
        { name: 'gateway/executor', percent: 75 },
        { name: 'undici', percent: 25 },
      ],
    });
  });
});
