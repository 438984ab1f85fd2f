import type { InternalSigner } from '@cattc/identity';
import type { Histogram } from '@cattc/server';
import { Pool } from 'undici';
import { AnswerHandler, absent } from './answer-handler.ts';
import { type Outcome, outcomeName, type SubgraphRequest, type SubgraphTransport } from './subgraph-transport.ts';

/** Bounds on the talk with one subgraph; times in milliseconds. */
export interface SubgraphLimits {
  readonly connections: number;
  /** Requests that may wait for a connection; more are refused at once. */
  readonly maxQueued: number;
  readonly connectTimeoutMs: number;
  /** Until the answer begins. */
  readonly headersTimeoutMs: number;
  /** Between two pieces of the answer. */
  readonly bodyTimeoutMs: number;
  /** From the start of the answer to its end. */
  readonly answerTimeoutMs: number;
}

export interface SubgraphClientOptions {
  readonly name: string;
  /** Base URL; GraphQL is at `/graphql`. */
  readonly url: string;
  readonly limits: SubgraphLimits;
  readonly signer: InternalSigner;
  /** Labels: subgraph, outcome. */
  readonly duration: Histogram;
}

const resets: ReadonlySet<string> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
const maxAnswerBytes = 64 * 1024 * 1024;

/** Sends operations to one subgraph over kept connections, with the caller in an internal token for that subgraph alone. */
export class SubgraphClient implements SubgraphTransport {
  readonly name: string;
  readonly #options: SubgraphClientOptions;
  readonly #pool: Pool;
  readonly #path: string;
  readonly #audience: string;

  constructor(options: SubgraphClientOptions) {
    const { connections, connectTimeoutMs, headersTimeoutMs, bodyTimeoutMs } = options.limits;
    const url = new URL(`${options.url.replace(/\/$/, '')}/graphql`);
    this.name = options.name;
    this.#options = options;
    this.#path = url.pathname;
    this.#audience = `cattc-${options.name}`;
    // Subgraphs keep an idle connection longer than this, so that the gateway is the one to close it.
    this.#pool = new Pool(url.origin, {
      connections,
      pipelining: 1,
      keepAliveTimeout: 30_000,
      headersTimeout: headersTimeoutMs,
      bodyTimeout: bodyTimeoutMs,
      maxResponseSize: maxAnswerBytes,
      connect: { timeout: connectTimeoutMs },
    });
  }

  async send(request: SubgraphRequest): Promise<Outcome> {
    const begin = performance.now();
    let outcome = await this.#attempt(request);
    const broken = outcome.kind === 'absent' && resets.has(outcome.reason);
    if (broken && request.isRead && !request.signal.aborted) outcome = await this.#attempt(request);
    this.#options.duration.observe({ subgraph: this.name, outcome: outcomeName(outcome) }, (performance.now() - begin) / 1_000);
    return outcome;
  }

  /** Requests and connections at this moment. */
  get load(): { readonly queued: number; readonly running: number; readonly connected: number } {
    return this.#pool.stats;
  }

  /** Cuts what is under way. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  #attempt(request: SubgraphRequest): Promise<Outcome> {
    return new Promise((settle) => {
      const { limits } = this.#options;
      if (this.#pool.stats.queued >= limits.maxQueued) {
        settle(absent('is overloaded', 'too many requests wait for a connection'));
        return;
      }
      const handler = new AnswerHandler(settle, limits.answerTimeoutMs, request.isRead ? request.signal : undefined);
      this.#pool.dispatch({ path: this.#path, method: 'POST', headers: this.#headers(request), body: request.body }, handler);
    });
  }

  /** Names and values by turns. */
  #headers({ caller, requestId, traceparent, acceptLanguage, tellsRecords }: SubgraphRequest): string[] {
    const headers = [
      'content-type',
      'application/json',
      'accept',
      'application/json',
      'authorization',
      `Bearer ${this.#options.signer.tokenFor(caller, this.#audience)}`,
      'x-request-id',
      requestId,
    ];
    if (traceparent !== undefined) headers.push('traceparent', traceparent);
    if (acceptLanguage !== undefined) headers.push('accept-language', acceptLanguage);
    if (tellsRecords) headers.push('cattc-tell-records', '1');
    return headers;
  }
}
