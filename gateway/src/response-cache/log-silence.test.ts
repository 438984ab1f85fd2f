import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { LogSilence } from './log-silence.ts';

describe('the silence of the log', () => {
  let heard: number | undefined;
  let returns: number;
  let silence: LogSilence;
  beforeEach(() => {
    heard = undefined;
    returns = 0;
    const onBack = () => {
      returns += 1;
    };
    silence = new LogSilence({ heardAt: () => heard, onBack, silentAfterMs: 60, lookEveryMs: 5 });
  });
  afterEach(() => silence.stop());
  const isHeard = () => silence.isHeard(performance.now());

  it('lasts until it is followed, and begins when it was not heard for a while', async () => {
    expect([isHeard(), returns]).to.deep.equal([false, 0]);
    heard = performance.now();
    expect([isHeard(), isHeard(), returns]).to.deep.equal([true, true, 1]);
    await delay(80);
    expect(isHeard()).to.equal(false);
  });

  it('is noticed though nobody asked while it lasted', async () => {
    heard = performance.now();
    expect(isHeard()).to.equal(true);
    await delay(120);
    heard = performance.now();
    expect([isHeard(), returns]).to.deep.equal([true, 2]);
  });
});
