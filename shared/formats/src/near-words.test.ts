import { expect } from 'chai';
import fc from 'fast-check';
import {
  allowedEdits,
  editDistance,
  foldName,
  foldWithPlaces,
  fordCodes,
  fordLabel,
  fordLabels,
  fordWithin,
  nearKeys,
  parseFord,
} from './index.ts';

const runs = { numRuns: 400, seed: 20261124 };
const word = fc.string({ unit: fc.constantFrom(...'abcdeก大ж'), minLength: 1, maxLength: 12 });

describe('words that are written alike', () => {
  for (const [a, b, distance] of [
    ['university', 'university', 0],
    ['university', 'univeristy', 1],
    ['university', 'universty', 1],
    ['university', 'universitty', 1],
    ['university', 'unyversitas', 3],
    ['ab', 'ba', 1],
    ['大学', '大雪', 1],
    ['', 'abc', 3],
  ] as const) {
    it(`lie ${distance} edits apart: ${a} and ${b}`, () => {
      expect(editDistance(a, b, 3)).to.equal(distance);
      expect(editDistance(b, a, 3)).to.equal(distance);
    });
  }

  it('are told from those further off without being compared to the end', () => {
    expect(editDistance('abcdefgh', 'zyxwvuts', 2)).to.equal(3);
    expect(editDistance('abc', 'abcdefgh', 2)).to.equal(3);
  });

  it('share a key, whatever is wrong, missing, too many or swapped', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        for (const edits of [1, 2]) {
          if (editDistance(a, b, edits) > edits) continue;
          const keys = new Set(nearKeys(a, edits));
          expect(nearKeys(b, edits).some((key) => keys.has(key))).to.equal(true);
        }
      }),
      runs,
    );
    const letters = 'internationalisation';
    for (let at = 0; at < letters.length - 1; at += 1) {
      const wrong = `${letters.slice(0, at)}${letters[at + 1]}${letters[at]}${letters.slice(at + 2)}`;
      const keys = new Set(nearKeys(letters, 2));
      expect(
        nearKeys(wrong, 2).some((key) => keys.has(key)),
        wrong,
      ).to.equal(true);
    }
  });

  it('have a number of keys that ends, however long they are', () => {
    expect(nearKeys('x'.repeat(100), 2).length).to.be.at.most(29);
    expect(nearKeys('abcdefghijklmnop', 2).length).to.equal(29);
  });

  it('may differ by more the longer they are', () => {
    expect([3, 4, 7, 8, 20].map(allowedEdits)).to.deep.equal([0, 1, 1, 2, 2]);
  });
});

describe('a text folded letter by letter', () => {
  it('is folded as a whole is, and each letter knows its place', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Đại học Bách khoa', "Xi'an ", 'จุฬาลงกรณ์', 'น้ำ', '𠮷野家ﬁ', 'İß')),
        (text) => {
          const { folded, places } = foldWithPlaces(text);
          expect(folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()).to.equal(foldName(text));
          expect(places.length).to.equal(folded.length + 1);
          expect(places.toSorted((a, b) => a - b)).to.deep.equal(places);
          expect(places.at(-1)).to.equal(text.length);
        },
      ),
      runs,
    );
  });

  it('shows where a folded part stands', () => {
    const text = 'Trường Đại học';
    const { folded, places } = foldWithPlaces(text);
    const at = folded.indexOf('dai');
    expect(text.slice(places[at], places[at + 3])).to.equal('Đại');
  });
});

describe('fields of research and development', () => {
  it('have codes that parse, each with its names', () => {
    expect(fordCodes.length).to.equal(6 + 42);
    for (const code of fordCodes) {
      expect(parseFord(code).ok, code).to.equal(true);
      expect(fordLabels(code).length, code).to.equal(2);
    }
    expect(fordLabel('2.11', 'zh-CN')).to.equal('其他工程与技术');
    expect(fordLabel('2.11', undefined)).to.equal('Other engineering and technologies');
    expect(fordLabel('1.99', 'zh')).to.equal('1.99');
  });

  it('hold their classes, and a class itself alone', () => {
    expect(fordWithin('4' as never)).to.deep.equal(['4', '4.1', '4.2', '4.3', '4.4', '4.5']);
    expect(fordWithin('2.1' as never)).to.deep.equal(['2.1']);
  });
});
