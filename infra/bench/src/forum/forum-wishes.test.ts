import { upperBound } from '@cattc/network';
import { expect } from 'chai';
import { forumOf } from './forum-wishes.ts';

const size = { delegates: 60, wishes: 300, slots: 6, tables: 9, interpreters: 4 };

describe('the forum of the bench', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(forumOf(size, 1)).to.deep.equal(forumOf(size, 1));
    expect(forumOf(size, 1)).to.not.deep.equal(forumOf(size, 2));
  });

  it('has as much of everything as was asked for, and no wish twice', () => {
    const { delegates, wishes, slots, tables, interpreters } = forumOf(size, 3);
    expect({ delegates: delegates.length, wishes: wishes.length, slots: slots.length }).to.deep.equal({
      delegates: 60,
      wishes: 300,
      slots: 6,
    });
    expect([tables.length, interpreters.length]).to.deep.equal([9, 4]);
    expect(new Set(wishes.map(({ from, to }) => JSON.stringify([from, to]))).size).to.equal(300);
  });

  it('has a bound that is above nothing only because something is possible', () => {
    const forum = forumOf(size, 4);
    expect(upperBound(forum, 0, 200)).to.be.above(0);
    expect(upperBound({ ...forum, tables: [] }, 0, 200)).to.equal(0);
  });
});
