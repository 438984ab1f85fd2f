const nothing = '';

/**
 * Cuts a stream into HTTP/1.1 messages, requests or answers, and little more: what a parser for everybody costs would be most of what a load generator
 * does. A message without a length and not in chunks has no body. Text is Latin-1, one character per byte.
 */
export class MessageReader {
  readonly #onMessage: (head: string, bodyBytes: number, body: string) => void;
  readonly #keepsBody: boolean;
  /** Of the message that is being read; undefined between two. */
  #head: string | undefined;
  /** The part of a head, or of a line about a chunk, that came in an earlier piece. */
  #begun = nothing;
  #body = nothing;
  #bodyBytes = 0;
  #left = 0;
  #chunks: 'none' | 'size' | 'data' | 'trailer' = 'none';

  constructor(onMessage: (head: string, bodyBytes: number, body: string) => void, { keepsBody }: { readonly keepsBody: boolean }) {
    this.#onMessage = onMessage;
    this.#keepsBody = keepsBody;
  }

  feed(piece: Buffer): void {
    let at = 0;
    do {
      if (this.#head === undefined) at = this.#readHead(piece, at);
      else if (this.#chunks === 'size' || this.#chunks === 'trailer') at = this.#readLine(piece, at);
      else at = this.#readBody(piece, at);
    } while (at < piece.length);
  }

  #readHead(piece: Buffer, at: number): number {
    const end = this.#begun === nothing ? piece.indexOf('\r\n\r\n', at, 'latin1') : -1;
    if (end >= 0) {
      this.#begin(piece.toString('latin1', at, end));
      return end + 4;
    }
    const text = this.#begun + piece.toString('latin1', at);
    const found = text.indexOf('\r\n\r\n');
    if (found < 0) {
      this.#begun = text;
      return piece.length;
    }
    this.#begun = nothing;
    this.#begin(text.slice(0, found));
    return piece.length - (text.length - found - 4);
  }

  #begin(head: string): void {
    this.#head = head;
    this.#left = Number(/\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
    if (this.#left === 0 && /\ntransfer-encoding: *chunked/i.test(head)) this.#chunks = 'size';
    else if (this.#left === 0) this.#finish();
  }

  #readBody(piece: Buffer, at: number): number {
    const end = Math.min(piece.length, at + this.#left);
    if (this.#keepsBody) this.#body += piece.toString('latin1', at, end);
    this.#bodyBytes += end - at;
    this.#left -= end - at;
    if (this.#left > 0) return end;
    if (this.#chunks === 'data') this.#chunks = 'size';
    else this.#finish();
    return end;
  }

  /** The size of a chunk, the empty line behind one, or a line of the trailer. */
  #readLine(piece: Buffer, at: number): number {
    const end = piece.indexOf(10, at);
    if (end < 0) {
      this.#begun += piece.toString('latin1', at);
      return piece.length;
    }
    const line = (this.#begun + piece.toString('latin1', at, end)).trimEnd();
    this.#begun = nothing;
    if (this.#chunks === 'trailer') {
      if (line === nothing) this.#finish();
    } else if (line !== nothing) {
      this.#left = Number.parseInt(line, 16);
      this.#chunks = this.#left === 0 ? 'trailer' : 'data';
    }
    return end + 1;
  }

  #finish(): void {
    const [head, bytes, body] = [this.#head ?? nothing, this.#bodyBytes, this.#body];
    this.#head = undefined;
    this.#body = nothing;
    this.#bodyBytes = 0;
    this.#chunks = 'none';
    this.#onMessage(head, bytes, body);
  }
}
