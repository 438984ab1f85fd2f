import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import { type Exchange, readBody } from './http.ts';
import { challenge, clientError, HttpError, isClientGone } from './problem.ts';
import type { Route } from './route.ts';

export interface GraphqlRouteOptions<C extends BaseContext> {
  /** Already started. */
  readonly apollo: ApolloServer<C>;
  /** Made before the body is read; an error with a `code` and a `status` of 4xx or 503 becomes the answer. */
  readonly context: (exchange: Exchange) => Promise<C>;
  readonly maxBodyBytes: number;
  readonly path?: string;
}

/** GraphQL over HTTP on node:http; every refusal before execution has the shape of a GraphQL answer with `errors`. */
export function graphqlRoute<C extends BaseContext>({ apollo, context, maxBodyBytes, path = '/graphql' }: GraphqlRouteOptions<C>): Route {
  return {
    method: ['GET', 'POST'],
    path,
    async handle(exchange) {
      try {
        const contextValue = await context(exchange);
        const body = exchange.request.method === 'POST' ? await readJson(exchange, maxBodyBytes) : undefined;
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method: exchange.request.method ?? '', headers: headersOf(exchange), search: exchange.url.search, body },
          context: async () => contextValue,
        });
        exchange.response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
        if (answer.body.kind === 'complete') exchange.response.end(answer.body.string);
        else await sendChunks(exchange, answer.body.asyncIterator);
      } catch (error) {
        if (isClientGone(error, exchange.signal)) throw error;
        fail(exchange, error);
      }
    },
  };
}

// Other content types are left unread: Apollo Server's CSRF prevention refuses those that a browser sends unasked, and the rest as a missing body.
async function readJson({ request }: Exchange, maxBytes: number): Promise<unknown> {
  if (!/^application\/json *(;|$)/i.test(request.headers['content-type'] ?? '')) return undefined;
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new HttpError(415, 'ENCODING_NOT_SUPPORTED', 'The request body is compressed; send it as it is.');
  const bytes = await readBody(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new HttpError(
      400,
      'BAD_REQUEST',
      'The request body is not well-formed JSON in UTF-8; expected {"query": "…", "variables": {…}}.',
    );
  }
}

function headersOf({ request }: Exchange): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

async function sendChunks({ response, signal }: Exchange, chunks: AsyncIterable<string>): Promise<void> {
  for await (const chunk of chunks) {
    if (signal.aborted) break;
    if (!response.write(chunk)) await new Promise<void>((resolve) => response.once('drain', resolve).once('close', resolve));
  }
  response.end();
}

function fail({ response, logger, trace }: Exchange, error: unknown): void {
  const known = clientError(error);
  if (!known) logger.error({ err: error }, 'a GraphQL request failed before execution');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, code, message } = known ?? {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: `The server failed on this request. Tell its operators the request id ${trace.requestId}.`,
  };
  response.writeHead(status, { ...challenge(status), 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code, requestId: trace.requestId } }] }));
}
