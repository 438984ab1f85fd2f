import { expect } from 'chai';
import fc from 'fast-check';
import { layoutOf, longestIncreasing, type Origin } from './layout.ts';

const home = (at: number): Origin => ({ kind: 'home', at });
const other = (fetch: number, at: number, absent?: string): Origin => ({ kind: 'other', fetch, at, absent });

describe('the layout of an object', () => {
  it('leaves as many fields where they are as their order lets', () => {
    const cases: readonly (readonly [number[], number[]])[] = [
      [[], []],
      [
        [0, 1, 2],
        [0, 1, 2],
      ],
      [
        [2, 0, 1],
        [0, 1],
      ],
      [[3, 2, 1], [3]],
      [
        [0, 4, 1, 2, 5],
        [0, 1, 2, 5],
      ],
    ];
    for (const [numbers, kept] of cases) expect([...longestIncreasing(numbers)].sort(), String(numbers)).to.deep.equal(kept);
  });

  it('cuts what the response does not show, and adds what others have where it stands', () => {
    expect(
      layoutOf([home(1), other(2, 0, '"a":null'), other(2, 1, '"b":null'), home(3), { kind: 'known', text: '"t":"T"' }], 5),
    ).to.deep.equal([
      { additions: [], cut: [0], next: 1 },
      { additions: [{ kind: 'piece', fetch: 2, fields: [0, 1], absent: '"a":null,"b":null' }], cut: [2], next: 3 },
      { additions: [{ kind: 'known', text: '"t":"T"' }], cut: [4], next: undefined },
    ]);
  });

  it('takes fields of another answer apart that do not follow each other there, or here', () => {
    const [gap] = layoutOf([other(1, 2), other(1, 0, '"a":null'), other(1, 1), other(3, 2), other(1, 3)], 0);
    expect(gap?.additions).to.deep.equal([
      { kind: 'piece', fetch: 1, fields: [2], absent: undefined },
      { kind: 'piece', fetch: 1, fields: [0, 1], absent: undefined },
      { kind: 'piece', fetch: 3, fields: [2], absent: undefined },
      { kind: 'piece', fetch: 1, fields: [3], absent: undefined },
    ]);
  });

  it('has every field of the response once, in its order, and every other field cut', () => {
    const orders = fc
      .integer({ min: 0, max: 12 })
      .chain((count) => fc.tuple(fc.constant(count), fc.shuffledSubarray(Array.from({ length: count }, (_, at) => at))));
    fc.assert(
      fc.property(orders, ([count, order]) => {
        const gaps = layoutOf(order.map(home), count);
        const shown = gaps.flatMap(({ additions, next }) => [
          ...additions.map((addition) => (addition.kind === 'moved' ? addition.at : -1)),
          ...(next === undefined ? [] : [next]),
        ]);
        expect(shown).to.deep.equal(order);
        const inSource = gaps.flatMap(({ cut, next }) => [...cut, ...(next === undefined ? [] : [next])]);
        expect(inSource).to.deep.equal(Array.from({ length: count }, (_, at) => at));
      }),
    );
  });
});
