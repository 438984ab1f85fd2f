import { expect } from 'chai';
import { readPage, toConnection } from './connection.ts';
import { createCursorSigner } from './cursor.ts';

const signer = createCursorSigner(Buffer.alloc(32, 1));

describe('a cursor', () => {
  it('is read back by the list that it was made for', () => {
    const place = ['chulalongkorn', 3, null, 'จุฬาลงกรณ์'];
    expect(signer.read('a', signer.sign('a', place))).to.deep.equal(place);
  });

  it('is refused where it is of another list, of another key, changed, or none', () => {
    const cursor = signer.sign('a', ['x', 1]);
    const foreign = createCursorSigner(Buffer.alloc(32, 2)).sign('a', ['x', 1]);
    const [body = '', tag = ''] = cursor.split('.');
    const changed = `${Buffer.from('["y",1]').toString('base64url')}.${tag}`;
    for (const [list, text] of [
      ['b', cursor],
      ['a', foreign],
      ['a', changed],
      ['a', body],
      ['a', ''],
      ['a', `${body}.`],
      ['a', 'x'.repeat(5_000)],
      ['a', `${cursor}A`],
      ['a', `${cursor}=`],
      ['a', `${cursor}.${tag}`],
      ['a', ` ${cursor}`],
    ] as const) {
      expect(() => signer.read(list, text), text.slice(0, 60)).to.throw('is not a cursor of this list');
    }
  });
});

describe('a connection', () => {
  const page = readPage(signer, 'numbers', {}, { first: 2 });

  it('tells from the row too many that there is more', () => {
    const connection = toConnection(
      [1, 2, 3],
      page,
      (node) => [node],
      async () => 3,
    );
    expect(connection.nodes).to.deep.equal([1, 2]);
    expect(connection.pageInfo).to.include({ hasNextPage: true, hasPreviousPage: false });
    expect(readPage(signer, 'numbers', {}, { first: 2, after: connection.pageInfo.endCursor() }).after).to.deep.equal([2]);
  });

  it('counts only when asked, once, and says where it stops', async () => {
    let counted = 0;
    const connection = toConnection(
      [1],
      page,
      (node) => [node],
      async () => {
        counted += 1;
        return 10_001;
      },
    );
    expect(counted).to.equal(0);
    expect(await connection.totalCount()).to.equal(10_000);
    expect(await connection.totalCountIsExact()).to.equal(false);
    expect(counted).to.equal(1);
  });

  it('refuses a page size outside 1 to 100', () => {
    for (const first of [0, -1, 101]) expect(() => readPage(signer, 'numbers', {}, { first })).to.throw('expected 1 to 100');
  });
});
