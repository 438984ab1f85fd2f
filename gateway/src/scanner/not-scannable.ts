/** An operation that no program of this scanner is made for; the compiled executor runs it. */
export class NotScannable extends Error {
  /** One of a few, for a metric's label. */
  readonly reason: string;

  constructor(reason: string) {
    super(`the operation has what the scanner does not know: ${reason}`);
    this.name = 'NotScannable';
    this.reason = reason;
  }
}

/** An answer that is not as it was foretold; the compiled executor takes over with all that was answered. */
export class NotForetold extends Error {
  /** One of a few, for a metric's label. */
  readonly reason: string;

  constructor(reason: string) {
    super(`an answer is not as it was foretold: ${reason}`);
    this.name = 'NotForetold';
    this.reason = reason;
  }
}
