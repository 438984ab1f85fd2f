import { expect } from 'chai';
import { MessageReader } from './message-reader.ts';

const long = `HTTP/1.1 200 OK\r\nContent-Length: 5\r\nx: y\r\n\r\nhello`;
const chunked = `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\nB;x=y\r\n0123456789\n\r\n0\r\nlast: one\r\n\r\n`;
const empty = 'HTTP/1.1 204 No Content\r\nx: y\r\n\r\n';

describe('a reader of HTTP messages', () => {
  it('finds the same messages however the stream is cut', () => {
    const stream = Buffer.from(long + chunked + empty + long, 'latin1');
    for (let size = 1; size <= stream.length; size += 1) {
      const found: [string, number, string][] = [];
      const reader = new MessageReader((head, bytes, body) => found.push([head.slice(9, 12), bytes, body]), { keepsBody: true });
      for (let at = 0; at < stream.length; at += size) reader.feed(stream.subarray(at, at + size));
      expect(found, `pieces of ${size}`).to.deep.equal([
        ['200', 5, 'hello'],
        ['200', 14, 'abc0123456789\n'],
        ['204', 0, ''],
        ['200', 5, 'hello'],
      ]);
    }
  });

  it('counts a body that it does not keep', () => {
    const found: [number, string][] = [];
    const reader = new MessageReader((_, bytes, body) => found.push([bytes, body]), { keepsBody: false });
    reader.feed(Buffer.from(long + chunked, 'latin1'));
    expect(found).to.deep.equal([
      [5, ''],
      [14, ''],
    ]);
  });
});
