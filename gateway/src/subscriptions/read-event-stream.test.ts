import { Readable } from 'node:stream';
import { expect } from 'chai';
import { readEventStream } from './read-event-stream.ts';

describe('an event stream of partners', () => {
  async function read(...pieces: (string | Buffer)[]) {
    const messages = [];
    for await (const message of readEventStream(Readable.from(pieces.map((piece) => Buffer.from(piece))))) messages.push(message);
    return messages;
  }

  it('is read message by message, wherever its bytes are cut', async () => {
    const text =
      'retry: 1000\n\nid: a-1\ndata: {"a":"ü"}\n\n: keep-alive\n\nid: a-2\n\nevent: reconnect\nid: a-2\ndata: {}\n\nid: a-3\ndata: cut';
    const whole = [
      { event: undefined, id: 'a-1', data: '{"a":"ü"}' },
      { event: undefined, id: 'a-2', data: '' },
      { event: 'reconnect', id: 'a-2', data: '{}' },
    ];
    expect(await read(text)).to.deep.equal(whole);
    expect(await read(...[...Buffer.from(text)].map((byte) => Buffer.from([byte])))).to.deep.equal(whole);
  });

  it('has the lines of data that came as several', async () => {
    expect(await read('data: one\ndata:two\n\n')).to.deep.equal([{ event: undefined, id: undefined, data: 'one\ntwo' }]);
  });
});
