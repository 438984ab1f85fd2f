import { expect } from 'chai';
import { ProgramCache } from './program-cache.ts';

describe('the cache of programs', () => {
  it('lets go of what was used longest ago when it is full', () => {
    const cache = new ProgramCache<{ size: number }>(30);
    for (const name of ['a', 'b', 'c']) cache.set(name, { size: 10 });
    cache.get('a');
    cache.set('d', { size: 10 });
    expect(['a', 'b', 'c', 'd'].filter((name) => cache.get(name) !== undefined)).to.deep.equal(['a', 'c', 'd']);
    expect(cache.bytes).to.equal(30);
  });

  it('counts what a program has grown by since', () => {
    const cache = new ProgramCache<{ size: number }>(30);
    const grows = { size: 10 };
    cache.set('a', { size: 10 });
    cache.set('b', grows);
    grows.size = 25;
    cache.get('b');
    expect(cache.get('a')).to.equal(undefined);
    expect(cache.bytes).to.equal(25);
  });

  it('keeps the latest, however large it is, and counts a replaced one once', () => {
    const cache = new ProgramCache<{ size: number }>(30);
    cache.set('a', { size: 100 });
    expect(cache.get('a')).not.to.equal(undefined);
    cache.set('a', { size: 20 });
    expect(cache.bytes).to.equal(20);
    expect(cache.count).to.equal(1);
  });
});
