import { expect } from 'chai';
import { ResponseCache } from './response-cache.ts';

describe('kept answers', () => {
  const kept = (maxBytes = 100_000) => new ResponseCache<string>(maxBytes);
  const terms = (cache: ResponseCache<string>, tags: string[], until = 1_000) => ({ tags, until, bytes: 100, since: cache.change });

  it('are there until their time, or until one of their tags changes', () => {
    const cache = kept();
    cache.put('a', 'of a', terms(cache, ['x', 'y']));
    cache.put('b', 'of b', terms(cache, ['y']));
    expect([cache.get('a', 999), cache.get('b', 1_000)]).to.deep.equal(['of a', undefined]);
    expect(cache.invalidate(['y', 'z'])).to.equal(1);
    expect([cache.get('a', 0), cache.size, cache.bytes]).to.deep.equal([undefined, 0, 0]);
  });

  it('are none of what began to be read before a change of theirs', () => {
    const cache = kept();
    const before = terms(cache, ['x']);
    const other = terms(cache, ['y']);
    cache.invalidate(['x']);
    expect([cache.put('a', 'old', before), cache.put('b', 'right', other), cache.put('a', 'new', terms(cache, ['x']))]).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect(cache.get('a', 0)).to.equal('new');
  });

  it('are none of what began before all were given up', () => {
    const cache = kept();
    const before = terms(cache, ['x']);
    cache.put('b', 'of b', terms(cache, ['y']));
    expect(cache.clear()).to.equal(1);
    expect([cache.put('a', 'old', before), cache.get('b', 0)]).to.deep.equal([false, undefined]);
  });

  it('are none where more has changed meanwhile than is remembered', () => {
    const cache = kept();
    const before = terms(cache, ['x']);
    for (let at = 0; at < 30_000; at += 1) cache.invalidate([`t${at}`]);
    expect(cache.put('a', 'old', before)).to.equal(false);
  });

  it('take no more than they may, with their keys and tags; those pushed out leave nothing behind', () => {
    const cache = kept(20_000);
    for (let at = 0; at < 1_000; at += 1) cache.put(`k${at}`, 'x', terms(cache, [`t${at}`, 'all']));
    expect(cache.bytes).to.be.lessThanOrEqual(20_000);
    const { size } = cache;
    expect(cache.invalidate(['all'])).to.equal(size);
    expect(cache.size).to.equal(0);
  });
});
