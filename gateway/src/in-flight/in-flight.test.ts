import type { CancelSignal } from '@cattc/server';
import { expect } from 'chai';
import { InFlight } from './in-flight.ts';

interface Work {
  readonly signal: CancelSignal;
  end(value: string): void;
  fail(error: Error): void;
}

describe('work that is under way', () => {
  let works: Work[];
  let shared: number;
  const start = (maxAgeMs = 60_000) => new InFlight<string>({ maxAgeMs, onShared: () => (shared += 1) });
  const work = (signal: CancelSignal) => new Promise<string>((resolve, reject) => works.push({ signal, end: resolve, fail: reject }));
  let never: AbortSignal;
  beforeEach(() => {
    works = [];
    shared = 0;
    never = new AbortController().signal;
  });

  it('is done once for all who ask meanwhile, and anew for who asks after it', async () => {
    const flights = start();
    const answers = [flights.join('a', never, work), flights.join('a', never, work), flights.join('b', never, work)];
    expect(works).to.have.length(2);
    works[0]?.end('of a');
    works[1]?.end('of b');
    expect(await Promise.all(answers)).to.deep.equal(['of a', 'of a', 'of b']);
    expect([shared, flights.size]).to.deep.equal([1, 0]);
    void flights.join('a', never, work);
    expect(works).to.have.length(3);
  });

  it('fails for all who wait, and is tried anew', async () => {
    const flights = start();
    const answers = Promise.allSettled([flights.join('a', never, work), flights.join('a', never, work)]);
    works[0]?.fail(new Error('of a'));
    expect((await answers).map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    void flights.join('a', never, work);
    expect(works).to.have.length(2);
  });

  it('goes on while anybody waits, and is given up with the last', async () => {
    const flights = start();
    const [first, second] = [new AbortController(), new AbortController()];
    void flights.join('a', first.signal, work);
    void flights.join('a', second.signal, work);
    first.abort();
    expect(works[0]?.signal.aborted).to.equal(false);
    second.abort();
    expect(works[0]?.signal.aborted).to.equal(true);
    void flights.join('a', never, work);
    expect(works, 'what was given up is not joined').to.have.length(2);
  });

  it('is given up at once for who has gone before', () => {
    void start().join('a', AbortSignal.abort(), work);
    expect(works[0]?.signal.aborted).to.equal(true);
  });

  it('is not joined once it is forgotten, or too old, and still answers who waits', async () => {
    const flights = start();
    const early = flights.join('a', never, work);
    flights.forget();
    const late = flights.join('a', never, work);
    works[0]?.end('before');
    expect(await early).to.equal('before');
    expect(flights.size, 'the end of the first leaves the second').to.equal(1);
    works[1]?.end('after');
    expect(await late).to.equal('after');
    const old = start(-1);
    void old.join('a', never, work);
    void old.join('a', never, work);
    expect(works).to.have.length(4);
  });
});
