import { expect } from 'chai';
import { restartPauses } from './restart-pauses.ts';

describe('the pauses before new starts', () => {
  it('double up to the longest while what is started dies early', () => {
    const pauseAfter = restartPauses({ firstMs: 100, mostMs: 500 });
    expect([0, 1_000, 29_000, 0, 0].map(pauseAfter)).to.deep.equal([100, 200, 400, 500, 500]);
  });

  it('are short again after a steady life', () => {
    const pauseAfter = restartPauses({ firstMs: 100, mostMs: 500 });
    expect([0, 0, 31_000, 0].map(pauseAfter)).to.deep.equal([100, 200, 100, 200]);
  });
});
