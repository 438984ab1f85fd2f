import { expect } from 'chai';
import fc from 'fast-check';
import { cursorAt, readCursor } from './feed-cursor.ts';

const feed = { tag: 'k7m2qd', head: 52, oldest: 11 };
const snapshot = 'https://cattc.example/graphql';

describe('cursors of a feed', () => {
  it('stand behind a number of one feed, and come back as that number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER - 1 }).map((head) => Math.floor(head / 10)),
        (head) => {
          expect(readCursor(cursorAt(feed, head), { ...feed, head, oldest: 1 }, snapshot)).to.equal(head);
        },
      ),
      { seed: 20261123 },
    );
  });

  it('are not needed at the beginning, nor for the head', () => {
    expect(readCursor(null, feed, snapshot)).to.equal(10);
    expect(readCursor(null, { ...feed, head: 0, oldest: 1 }, snapshot)).to.equal(0);
    expect(readCursor('head', feed, snapshot)).to.equal(52);
  });

  for (const [text, code] of [
    ['k7m2qd-53', 'CURSOR_BEYOND_HEAD'],
    ['k7m2qd-999999999999999', 'CURSOR_BEYOND_HEAD'],
    ['zzzzzz-12', 'CURSOR_OF_ANOTHER_FEED'],
    ['12', 'CURSOR_MALFORMED'],
    ['k7m2qd-012', 'CURSOR_MALFORMED'],
    ['k7m2qd--1', 'CURSOR_MALFORMED'],
    ['k7m2qd-9999999999999999', 'CURSOR_MALFORMED'],
    ['K7M2QD-12', 'CURSOR_MALFORMED'],
    ['', 'CURSOR_MALFORMED'],
    ['k7m2qd-12 ', 'CURSOR_MALFORMED'],
    ["k7m2qd-12' OR 1=1", 'CURSOR_MALFORMED'],
    ['x'.repeat(10_000), 'CURSOR_MALFORMED'],
    ['\u0000', 'CURSOR_MALFORMED'],
  ] as const) {
    it(`are refused as ${code}: ${JSON.stringify(text.slice(0, 24))}`, () => {
      const answer = readCursor(text, feed, snapshot);
      if (typeof answer === 'number') throw new Error('was taken');
      expect(answer).to.include({ status: 400, code });
      expect(answer.detail.length).to.be.lessThan(250);
      expect(answer.detail).to.include('k7m2qd-');
    });
  }

  it('are gone where events behind them are, with the place to begin anew', () => {
    expect(readCursor('k7m2qd-10', feed, snapshot)).to.equal(10);
    const gone = readCursor('k7m2qd-9', feed, snapshot);
    expect(gone).to.deep.include({ status: 410, code: 'CURSOR_EXPIRED', members: { oldest: 'k7m2qd-10', head: 'k7m2qd-52', snapshot } });
    expect(readCursor('k7m2qd-52', { ...feed, oldest: 53 }, snapshot)).to.equal(52);
  });
});
