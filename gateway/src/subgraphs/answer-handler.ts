import type { IncomingHttpHeaders } from 'node:http';
import type { CancelListener, CancelSignal } from '@cattc/server';
import type { Dispatcher } from 'undici';
import type { Absence } from './subgraph-error.ts';
import type { Outcome } from './subgraph-transport.ts';

const timeouts: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT']);
const noBytes = Buffer.alloc(0);
/** Of an answer that nobody reads: so much is let through for the sake of the connection. */
const mostIgnoredBytes = 128 * 1024;

/** Gathers one answer without a stream between; settles once, whatever happens. */
export class AnswerHandler implements Dispatcher.DispatchHandler, CancelListener {
  readonly #settle: (outcome: Outcome) => void;
  readonly #signal: CancelSignal | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  readonly #longestMs: number;
  #latestEnd = Number.POSITIVE_INFINITY;
  #isSettled = false;
  #first: Buffer | undefined;
  #further: Buffer[] | undefined;
  #records: string | undefined;
  #ignoredBytes = 0;

  /** The answer may take so many milliseconds from its start; with a signal the request is given up when it aborts. */
  constructor(settle: (outcome: Outcome) => void, longestMs: number, signal: CancelSignal | undefined) {
    this.#settle = settle;
    this.#longestMs = longestMs;
    this.#signal = signal;
    signal?.addEventListener('abort', this, { once: true });
    if (signal?.aborted) this.handleEvent();
  }

  /** The signal aborts. */
  handleEvent(): void {
    this.#end(absent('does not answer', 'AbortError'));
    this.#controller?.abort(new Error('the client has gone'));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isSettled) controller.abort(new Error('the client has gone'));
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return;
    this.#latestEnd = performance.now() + this.#longestMs;
    if (status === 401 || status === 403) this.#end(absent('refuses the gateway', `HTTP ${status}`));
    else if (!/json/.test(headers['content-type'] ?? '')) this.#end(absent('does not answer', `HTTP ${status}`));
    this.#records = headers['cattc-records'] as string | undefined;
  }

  onResponseData(controller: Dispatcher.DispatchController, piece: Buffer): void {
    // Silence between two pieces is bounded by itself.
    if (!this.#isSettled && this.#further !== undefined && performance.now() > this.#latestEnd) {
      this.#end(absent('does not answer in time', 'the answer goes on and on'));
      controller.abort(new Error('the answer takes too long'));
    } else if (this.#isSettled) {
      this.#ignoredBytes += piece.length;
      if (this.#ignoredBytes > mostIgnoredBytes) controller.abort(new Error('nobody reads the answer'));
    } else if (this.#first === undefined) this.#first = piece;
    else if (this.#further === undefined) this.#further = [this.#first, piece];
    else this.#further.push(piece);
  }

  onResponseEnd(): void {
    const bytes = this.#further === undefined ? (this.#first ?? noBytes) : Buffer.concat(this.#further);
    this.#end({ kind: 'answer', bytes, records: this.#records });
  }

  onResponseError(_: Dispatcher.DispatchController, error: unknown): void {
    const reason = codeOf(error);
    this.#end(absent(timeouts.has(reason) ? 'does not answer in time' : 'does not answer', reason));
  }

  #end(outcome: Outcome): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#signal?.removeEventListener('abort', this);
    this.#settle(outcome);
  }
}

export function absent(absence: Absence, reason: string): Outcome {
  return { kind: 'absent', absence, reason };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
