import { expect } from 'chai';
import { remembered } from './remembered.ts';

describe('a function that remembers its answers', () => {
  it('is asked once for a text that comes again soon, and anew for one that has not come for long', () => {
    const asked: string[] = [];
    const length = remembered(2, (text) => asked.push(text) && text.length);
    expect(['a', 'bb', 'a', 'ccc', 'bb', 'a'].map(length)).to.deep.equal([1, 2, 1, 3, 2, 1]);
    expect(asked).to.deep.equal(['a', 'bb', 'ccc']);
    for (const text of ['1', '2', '3', '4', '5']) length(text);
    asked.length = 0;
    expect(length('bb')).to.equal(2);
    expect(asked).to.deep.equal(['bb']);
  });
});
