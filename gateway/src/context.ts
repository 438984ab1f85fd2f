import type { Caller } from '@cattc/decisions';
import type { Admission, TokenVerifier } from '@cattc/identity';
import type { CancelSignal, Exchange, Logger } from '@cattc/server';
import { isJustWritten, writtenHeader } from './http/written-header.ts';
import { OperationSpans } from './inside/operation-spans.ts';
import type { OperationWatch } from './inside/operation-watch.ts';
import type { NoteRefused } from './refused-callers.ts';
import type { ToldRecords } from './response-cache/told-records.ts';

/** What one request carries to the subgraphs. */
export interface GatewayContext {
  readonly caller: Caller;
  readonly requestId: string;
  readonly traceparent: string;
  readonly acceptLanguage: string | undefined;
  /** Whether the client wants what is read now (`cache-control: no-cache`), or has written through another replica. */
  readonly isAnew?: boolean | undefined;
  /** Takes the records that answers of subgraphs tell of, where somebody wants to know. */
  readonly records?: ToldRecords | undefined;
  /** Told of what is done for the operation, where somebody wants to know. */
  readonly watch?: OperationWatch | undefined;
  /** Whether the answer says how it came about: it is made for this request alone. */
  readonly isExplained?: boolean | undefined;
  /** Aborts when the client goes away. */
  readonly signal: CancelSignal;
  readonly logger: Logger;
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
  const carried = {
    caller,
    requestId: exchange.trace.requestId,
    traceparent: exchange.trace.traceparent,
    acceptLanguage: headers['accept-language'],
    ...(exchange.trace.recorded === undefined ? {} : { watch: new OperationSpans(exchange.trace.recorded) }),
    isAnew: noCache.test(headers['cache-control'] ?? '') || isJustWritten(headers[writtenHeader]),
    signal: exchange.gone,
  };
  return new RequestContext(carried, {}, exchange);
}

const noCache = /\bno-cache\b/i;

/** The same but for some of it. */
export function changed(context: GatewayContext, changes: Partial<Carried>): GatewayContext {
  return new RequestContext(context, changes, context);
}

/** All of a context but the logger, which is made for whoever asks for it. */
type Carried = Omit<GatewayContext, 'logger'>;

/** Contexts of one shape: with a prototype for each request, all that reads them is slow. The compiler tells of a member that is forgotten here. */
class RequestContext implements Required<Carried>, GatewayContext {
  readonly caller: Caller;
  readonly requestId: string;
  readonly traceparent: string;
  readonly acceptLanguage: GatewayContext['acceptLanguage'];
  readonly isAnew: GatewayContext['isAnew'];
  readonly records: GatewayContext['records'];
  readonly watch: GatewayContext['watch'];
  readonly isExplained: GatewayContext['isExplained'];
  readonly signal: CancelSignal;
  readonly #logged: { readonly logger: Logger };

  constructor(carried: Carried, changes: Partial<Carried>, logged: { readonly logger: Logger }) {
    this.caller = changes.caller ?? carried.caller;
    this.requestId = changes.requestId ?? carried.requestId;
    this.traceparent = changes.traceparent ?? carried.traceparent;
    this.acceptLanguage = changes.acceptLanguage ?? carried.acceptLanguage;
    this.isAnew = changes.isAnew ?? carried.isAnew;
    this.records = changes.records ?? carried.records;
    this.watch = changes.watch ?? carried.watch;
    this.isExplained = changes.isExplained ?? carried.isExplained;
    this.signal = changes.signal ?? carried.signal;
    this.#logged = logged;
  }

  get logger(): Logger {
    return this.#logged.logger;
  }
}

/** Node joins repeated headers of these names into one text. */
function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}
