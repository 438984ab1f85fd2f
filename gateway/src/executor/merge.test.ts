import { expect } from 'chai';
import { compileMerge, mergeInto } from './merge.ts';

describe('merging an answer', () => {
  const merged = (target: object, source: object) => {
    mergeInto(target, source);
    return target;
  };

  it('puts objects into objects, and lists of equal length together item by item', () => {
    expect(merged({ a: { x: 1 }, l: [{ x: 1 }, 2] }, { a: { y: 2 }, l: [{ y: 2 }, 3] })).to.deep.equal({
      a: { x: 1, y: 2 },
      l: [{ x: 1, y: 2 }, 3],
    });
    expect(merged({ l: [1, 2], n: null, o: { x: 1 } }, { l: [3], n: { a: 1 }, o: null })).to.deep.equal({ l: [3], n: { a: 1 }, o: null });
  });

  it('refuses an object in the place of a plain value', () => {
    expect(() => merged({ a: 'text' }, { a: { b: 1 } })).to.throw('plain value');
  });

  it('makes own properties of names that objects inherit', () => {
    const target = merged({}, JSON.parse('{"__proto__":{"p":1},"constructor":{"q":1}}')) as Record<string, unknown>;
    expect(Object.keys(target)).to.deep.equal(['__proto__', 'constructor']);
    expect(target.p).to.equal(undefined);
  });

  it('is the same when it is compiled for the keys that were asked for, also with keys that were not', () => {
    const drawn = [
      { a: 1, b: { c: 2 }, toString: 'x' },
      { a: null, b: { d: [1, { e: 1 }] } },
      { b: { d: [2, { f: 1 }] }, more: { deep: 1 } },
      JSON.parse('{"__proto__":{"z":1},"a":0}'),
    ];
    const compiled = compileMerge(['a', 'b', '__proto__', 'toString'], 'root');
    const one = {};
    const other = {};
    for (const source of drawn) {
      compiled(one, structuredClone(source));
      mergeInto(other, structuredClone(source));
    }
    expect(JSON.stringify(one)).to.equal(JSON.stringify(other));
  });
});
