import { expect } from 'chai';
import { boundText, isMissed, UsageError, wholeNumber } from './bench.ts';
import { median, spreadOf } from './spread.ts';

describe('figures', () => {
  it('have percentiles by nearest rank', () => {
    const samples = Array.from({ length: 1_000 }, (_, index) => 1_000 - index);
    expect(spreadOf(samples)).to.deep.equal({ p50: 500, p99: 990, max: 1_000, count: 1_000 });
    expect(median([3, 1, 2])).to.equal(2);
  });

  it('miss a bound beyond its limit, and when there is no figure', () => {
    const bound = { what: 'first start', value: 30, unit: 's', atMost: 30 };
    expect(isMissed(bound)).to.equal(false);
    expect(isMissed({ ...bound, value: 30.1 })).to.equal(true);
    expect(isMissed({ ...bound, value: Number.NaN })).to.equal(true);
    expect(isMissed({ what: 'rate', value: 999, unit: '/s', atLeast: 1_000 })).to.equal(true);
    expect(boundText({ ...bound, value: 31.26 })).to.equal('first start: 31.3 s, promised is at most 30 s');
  });
});

describe('an option that is a number', () => {
  it('is read, or refused with what would be right', () => {
    expect(wholeNumber({ records: '20000' }, 'records')).to.equal(20_000);
    expect(() => wholeNumber({ records: '2e4' }, 'records')).to.throw(
      UsageError,
      '--records is "2e4": a whole number of at least 1 is needed.',
    );
  });
});
