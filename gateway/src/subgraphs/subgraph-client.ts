import type { InternalSigner } from '@cattc/identity';
import type { Histogram } from '@cattc/server';
import { Pool } from 'undici';
import type { Absence } from './subgraph-error.ts';
import type { Outcome, SubgraphRequest, SubgraphTransport } from './subgraph-transport.ts';

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
const timeouts: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT']);
const maxAnswerBytes = 64 * 1024 * 1024;

/** Sends operations to one subgraph over kept connections, with the caller in an internal token for that subgraph alone. */
export class SubgraphClient implements SubgraphTransport {
  readonly name: string;
  readonly #options: SubgraphClientOptions;
  readonly #pool: Pool;
  readonly #path: string;

  constructor(options: SubgraphClientOptions) {
    const { connections, connectTimeoutMs, headersTimeoutMs, bodyTimeoutMs } = options.limits;
    const url = new URL(`${options.url.replace(/\/$/, '')}/graphql`);
    this.name = options.name;
    this.#options = options;
    this.#path = url.pathname;
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
    const { name, duration } = { name: this.name, duration: this.#options.duration };
    const end = duration.startTimer({ subgraph: name });
    let outcome = await this.#attempt(request);
    const broken = outcome.kind === 'absent' && resets.has(outcome.reason);
    if (broken && request.isRead && !request.signal.aborted) outcome = await this.#attempt(request);
    end({ outcome: outcome.kind === 'absent' ? 'absent' : beginsWithErrors(outcome.bytes) ? 'errors' : 'ok' });
    return outcome;
  }

  /** Cuts what is under way. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #attempt(request: SubgraphRequest): Promise<Outcome> {
    if (this.#pool.stats.queued >= this.#options.limits.maxQueued)
      return absent('is overloaded', 'too many requests wait for a connection');
    try {
      const { statusCode, headers, body } = await this.#pool.request({
        path: this.#path,
        method: 'POST',
        headers: this.#headers(request),
        body: request.body,
        ...(request.isRead ? { signal: request.signal } : {}),
      });
      if (statusCode === 401 || statusCode === 403 || !/json/.test(String(headers['content-type'] ?? ''))) {
        await body.dump();
        return absent(statusCode === 401 || statusCode === 403 ? 'refuses the gateway' : 'does not answer', `HTTP ${statusCode}`);
      }
      return { kind: 'answer', bytes: Buffer.from(await body.arrayBuffer()) };
    } catch (error) {
      const reason = codeOf(error);
      return absent(timeouts.has(reason) ? 'does not answer in time' : 'does not answer', reason);
    }
  }

  #headers(request: SubgraphRequest): Record<string, string> {
    return {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${this.#options.signer.tokenFor(request.caller, `cattc-${this.name}`)}`,
      'x-request-id': request.requestId,
      ...(request.traceparent === undefined ? {} : { traceparent: request.traceparent }),
      ...(request.acceptLanguage === undefined ? {} : { 'accept-language': request.acceptLanguage }),
    };
  }
}

function absent(absence: Absence, reason: string): Outcome {
  return { kind: 'absent', absence, reason };
}

// GraphQL servers write errors first, where there are any.
function beginsWithErrors(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 10) === '{"errors":';
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
