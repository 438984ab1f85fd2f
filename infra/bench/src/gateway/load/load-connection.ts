import { connect, type Socket } from 'node:net';
import { MessageReader } from './message-reader.ts';

// One for all connections: what is read is looked at before the next read.
const buffer = Buffer.allocUnsafe(256 * 1024);

/** One kept connection with at most one request on its way. */
export class LoadConnection {
  readonly #socket: Socket;
  #closed = false;

  constructor(port: number, onAnswer: (status: string, bytes: number) => void, onFailure: (reason: string) => void) {
    const reader = new MessageReader((head, bytes) => onAnswer(head.slice(9, 12), bytes), { keepsBody: false });
    this.#socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer,
        callback(length) {
          reader.feed(buffer.subarray(0, length));
          return true;
        },
      },
    });
    const failed = (reason: string): void => {
      if (!this.#closed) onFailure(reason);
    };
    this.#socket.on('error', (error) => failed(error.message));
    this.#socket.on('close', () => failed('a connection was closed'));
  }

  send(request: Buffer): void {
    this.#socket.write(request);
  }

  close(): void {
    this.#closed = true;
    this.#socket.destroy();
  }
}
