import type { Caller } from '@cattc/decisions';
import type { Admission, TokenVerifier } from '@cattc/identity';
import type { Exchange } from '@cattc/server';
import type { OperationWatch } from './inside/operation-watch.ts';
import type { NoteRefused } from './refused-callers.ts';
import type { ToldRecords } from './response-cache/told-records.ts';

/** What one request carries to the subgraphs. */
export interface GatewayContext {
  readonly caller: Caller;
  readonly requestId: string;
  readonly traceparent: string;
  readonly acceptLanguage: string | undefined;
  /** Whether the client wants no kept answer (`cache-control: no-cache`). */
  readonly isAnew?: boolean;
  /** Takes the records that answers of subgraphs tell of, where somebody wants to know. */
  readonly records?: ToldRecords;
  /** Told of what is done for the operation, where somebody wants to know. */
  readonly watch?: OperationWatch | undefined;
  /** Whether the answer says how it came about: it is made for this request alone. */
  readonly isExplained?: boolean;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
  readonly logger: Exchange['logger'];
}

/** Verifies who asks; throws an AuthenticationError, which becomes the HTTP answer. */
export async function contextOf(exchange: Exchange, verifier: TokenVerifier, refused: NoteRefused): Promise<GatewayContext> {
  const { caller } = await admit(exchange, verifier, refused);
  return contextFor(caller, exchange);
}

/** Lets in who asks, for a request that lasts. */
export async function admit(exchange: Exchange, verifier: TokenVerifier, refused: NoteRefused): Promise<Admission> {
  const { headers } = exchange.request;
  try {
    return await verifier.admit(headers.authorization, single(headers['acting-as']), single(headers['on-behalf-of']));
  } catch (error) {
    refused(error, exchange);
    throw error;
  }
}

/** What a request of this caller carries to the subgraphs. */
export function contextFor(caller: Caller, exchange: Exchange): GatewayContext {
  const { headers } = exchange.request;
  return {
    caller,
    requestId: exchange.trace.requestId,
    traceparent: exchange.trace.traceparent,
    acceptLanguage: headers['accept-language'],
    isAnew: /\bno-cache\b/i.test(headers['cache-control'] ?? ''),
    get signal() {
      return exchange.signal;
    },
    get logger() {
      return exchange.logger;
    },
  };
}

/** Node joins repeated headers of these names into one text. */
function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}
