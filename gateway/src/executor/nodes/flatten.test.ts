import { expect } from 'chai';
import type { Run } from '../run.ts';
import { flatten, pathsOf } from './flatten.ts';

const run = {} as Run;

function found(path: string[], data: unknown): readonly unknown[] | undefined {
  let entities: readonly unknown[] | undefined;
  const step = flatten(path, (_, all) => {
    entities = all;
    return undefined;
  });
  step(run, [data]);
  return entities;
}

describe('flatten', () => {
  it('finds an object under keys, and every item under @, without what is null', () => {
    expect(found(['a', 'b'], { a: { b: { id: 1 } } })).to.deep.equal([{ id: 1 }]);
    expect(found(['a', '@', 'b'], { a: [{ b: { id: 1 } }, null, {}, { b: null }, { b: { id: 2 } }] })).to.deep.equal([
      { id: 1 },
      { id: 2 },
    ]);
    expect(found(['a', '@', '@'], { a: [[{ id: 1 }], null, [], [null, { id: 2 }]] })).to.deep.equal([{ id: 1 }, { id: 2 }]);
    expect(found(['a'], { a: [{ id: 1 }, null] })).to.deep.equal([{ id: 1 }]);
  });

  it('does not run its step where nothing is', () => {
    expect(found(['a', '@'], { a: [] })).to.equal(undefined);
    expect(found(['a', '@'], {})).to.equal(undefined);
    expect(found(['a', 'b'], { a: 'text' })).to.equal(undefined);
  });

  it('never follows a prototype', () => {
    expect(found(['constructor', 'prototype'], {})).to.equal(undefined);
    expect(found(['__proto__'], {})).to.equal(undefined);
    expect(found(['__proto__'], JSON.parse('{"__proto__":{"id":1}}'))).to.deep.equal([{ id: 1 }]);
  });

  it('throws where a list is none, or stands where none was expected', () => {
    expect(() => found(['a', '@'], { a: {} })).to.throw('no list at a.@');
    expect(() => found(['a', 'b'], { a: [] })).to.throw('a list at a.b');
  });

  it('tells the paths of what it finds, in the same order', () => {
    const data = { a: [{ b: [[{ id: 1 }, null]] }, null, { b: [[], [{ id: 2 }]] }] };
    const path = ['a', '@', 'b', '@', '@'];
    expect(pathsOf(data, path)).to.deep.equal([
      ['a', 0, 'b', 0, 0],
      ['a', 2, 'b', 1, 0],
    ]);
    expect(pathsOf(data, path)).to.have.length(found(path, data)?.length ?? 0);
    expect(pathsOf({ a: [null, {}] }, ['a'])).to.deep.equal([['a', 1]]);
  });
});
