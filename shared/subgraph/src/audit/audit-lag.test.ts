import { expect } from 'chai';
import { createSealingLag } from './audit-lag.ts';

describe('how far sealing is behind', () => {
  let now = 0;
  const lagged = () => {
    now = 0;
    return createSealingLag(() => now);
  };
  const look = (lag: ReturnType<typeof lagged>, seconds: number, oldest: string | null) => {
    now += seconds * 1_000;
    lag.looked(oldest);
  };

  it('is nothing where every look finds all sealed', () => {
    const lag = lagged();
    for (let turn = 0; turn < 20; turn += 1) look(lag, 1, null);
    expect([lag.age(), lag.state()]).to.deep.equal([0, { isLate: false, text: 'sealed' }]);
  });

  it('counts from the first look that finds an entry unsealed, and begins anew with another', () => {
    const lag = lagged();
    look(lag, 1, '7 1');
    for (let turn = 0; turn < 9; turn += 1) look(lag, 1, '7 1');
    expect([lag.age(), lag.state().isLate]).to.deep.equal([9, false]);
    look(lag, 1, '7 1');
    expect(lag.state()).to.deep.equal({ isLate: true, text: 'not sealed for 10 s' });
    look(lag, 1, '8 2');
    expect([lag.age(), lag.state().isLate]).to.deep.equal([0, false]);
    look(lag, 1, null);
    expect(lag.age()).to.equal(0);
  });

  it('is late as well where nothing could be looked at', () => {
    const lag = lagged();
    look(lag, 1, null);
    now += 10_000;
    expect(lag.state()).to.deep.equal({ isLate: true, text: 'could not be looked at for 10 s' });
  });
});
