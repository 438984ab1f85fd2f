import { expect } from 'chai';
import fc from 'fast-check';
import { deepestParents, type ParentEdge, wrongParents } from './organization-parents.ts';

const edges = (text: string): ParentEdge[] =>
  text.split(' ').map((edge) => {
    const [child = '', parent = ''] = edge.split('>');
    return { child, parent };
  });

describe('the parents of an organisation', () => {
  for (const [of, given, way] of [
    ['a', 'a>b', null],
    ['a', 'a>b b>c a>c c>d', null],
    ['a', 'a>a', 'a a'],
    ['a', 'a>b b>a', 'a b a'],
    ['a', 'a>b b>c c>d d>a', 'a b c d a'],
    ['a', 'a>x a>b b>c c>a', 'a b c a'],
    // A circle of others is not this one's.
    ['a', 'a>b b>c c>b', null],
  ] as const) {
    it(`${given} ${way === null ? 'stand well above' : `make a circle of`} ${of}`, () => {
      expect(wrongParents(of, edges(given))?.join(' ') ?? null).to.equal(way);
    });
  }

  it('are refused past a depth, with the way up to it', () => {
    const chain = (length: number) => Array.from({ length }, (_, index) => ({ child: `o${index}`, parent: `o${index + 1}` }));
    expect(wrongParents('o0', chain(deepestParents))).to.equal(null);
    const way = wrongParents('o0', chain(deepestParents + 1));
    expect(way).to.deep.equal(Array.from({ length: deepestParents + 2 }, (_, index) => `o${index}`));
  });

  it('make a circle exactly where one can be walked, and it is named edge by edge', () => {
    const node = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.array(fc.record({ child: node, parent: node }), { maxLength: 16 }), (given) => {
        const reached = new Set<string>();
        const walk = (child: string): void => {
          for (const { parent } of given.filter((edge) => edge.child === child)) {
            if (reached.has(parent)) continue;
            reached.add(parent);
            walk(parent);
          }
        };
        walk('a');
        const way = wrongParents('a', given);
        expect(way !== null).to.equal(reached.has('a'));
        for (const [index, child] of way?.slice(0, -1).entries() ?? []) {
          expect(given).to.deep.include({ child, parent: way?.[index + 1] });
        }
      }),
      { seed: 20_261_123, numRuns: 2_000 },
    );
  });
});
