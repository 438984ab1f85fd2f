import type { Caller } from '@cattc/decisions';
import type { TokenVerifier } from '@cattc/identity';
import type { Exchange } from '@cattc/server';

/** What one request carries to the subgraphs. */
export interface GatewayContext {
  readonly caller: Caller;
  readonly requestId: string;
  readonly traceparent: string;
  readonly acceptLanguage: string | undefined;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
  readonly logger: Exchange['logger'];
}

/** Verifies who asks; throws an AuthenticationError, which becomes the HTTP answer. */
export async function contextOf(exchange: Exchange, verifier: TokenVerifier): Promise<GatewayContext> {
  const { headers } = exchange.request;
  const actingAs = headers['acting-as'];
  const caller = await verifier.verify(headers.authorization, Array.isArray(actingAs) ? actingAs[0] : actingAs);
  return {
    caller,
    requestId: exchange.trace.requestId,
    traceparent: exchange.trace.traceparent,
    acceptLanguage: headers['accept-language'],
    signal: exchange.signal,
    get logger() {
      return exchange.logger;
    },
  };
}
