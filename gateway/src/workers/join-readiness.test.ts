import { expect } from 'chai';
import { joinReadiness } from './join-readiness.ts';

describe('the readiness of all workers', () => {
  const own = { status: 'ready', checks: { network: 'answers', talent: 'answers' } } as const;

  it('is that of the one that lacks most, and says what each lacks', () => {
    expect(joinReadiness(own, [])).to.deep.equal(own);
    expect(
      joinReadiness(own, [
        { worker: 0, answer: { status: 'degraded', checks: { 'worker 3': 'is being started' } } },
        { worker: 2, answer: { status: 'starting', checks: { network: 'does not answer', talent: 'answers' } } },
      ]),
    ).to.deep.equal({
      status: 'starting',
      checks: { network: 'does not answer', talent: 'answers', 'worker 3': 'is being started' },
    });
  });

  it('is degraded where a worker says nothing', () => {
    expect(joinReadiness(own, [{ worker: 2 }])).to.deep.equal({
      status: 'degraded',
      checks: { ...own.checks, 'worker 2': 'does not answer in time' },
    });
  });
});
