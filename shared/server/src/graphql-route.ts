import { ApolloServer, type ApolloServerOptionsWithGateway, type BaseContext, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type DocumentNode, execute, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { type Exchange, readBody } from './http.ts';
import { type PreparedExecution, prepareExecution } from './prepared-execution.ts';
import { challenge, clientError, HttpError, isClientGone } from './problem.ts';
import type { Route } from './route.ts';

export interface GraphqlRouteOptions<C extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Made before the body is read; an error with a `code` and a `status` of 4xx or 503 becomes the answer. */
  readonly context: (exchange: Exchange) => Promise<C>;
  /** What is told of an error; as it came, it has its code. */
  readonly formatError?: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Is done before an answer leaves. Errors are given in its place. */
  readonly beforeAnswer?: (context: C, answer: { readonly headers: Record<string, string> }) => Promise<readonly object[] | undefined>;
  readonly maxBodyBytes: number;
  readonly path?: string;
}

/**
 * GraphQL over HTTP for programs of our own: a POST of JSON, which Apollo Server answers. Nobody is told the schema. Every refusal before execution has the shape of a GraphQL
 * answer with `errors`.
 */
export function graphqlRoute<C extends BaseContext>(options: GraphqlRouteOptions<C>): Route {
  const { schema, formatError, context, beforeAnswer, maxBodyBytes, path = '/graphql' } = options;
  const apollo = new ApolloServer<C>({
    gateway: preparedOperations(schema),
    ...(formatError && { formatError }),
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // The gateway knows the schema from its supergraph, and nobody else asks here.
    introspection: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
  apollo.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  return {
    method: 'POST',
    path,
    async handle(exchange) {
      try {
        const contextValue = await context(exchange);
        const body = requestIn(await readJson(exchange, maxBodyBytes));
        const httpGraphQLRequest = { method: 'POST', headers: jsonHeaders, search: '', body };
        const { status = 200, body: answer } = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest,
          context: async () => contextValue,
        });
        if (answer.kind !== 'complete') throw new Error('an answer came in parts, which no schema here asks for');
        const headers: Record<string, string> = {};
        const errors = await beforeAnswer?.(contextValue, { headers });
        send(exchange, status, errors === undefined ? answer.string : JSON.stringify({ errors }), headers);
      } catch (error) {
        if (isClientGone(error, exchange.signal)) throw error;
        fail(exchange, error);
      }
    },
  };
}

/** Beneath Apollo Server: operations are prepared once, for as long as it keeps their document, and run without a look at their syntax; what cannot be prepared is run by graphql-js. */
function preparedOperations(schema: GraphQLSchema): NonNullable<ApolloServerOptionsWithGateway<BaseContext>['gateway']> {
  const known = new WeakMap<DocumentNode, Map<string | null, PreparedExecution | null>>();
  const executionOf = (document: DocumentNode, operationName: string | null): PreparedExecution | null => {
    const executions = known.get(document) ?? new Map<string | null, PreparedExecution | null>();
    known.set(document, executions);
    const prepared = executions.get(operationName);
    if (prepared !== undefined) return prepared;
    const execution = prepareExecution(schema, document, operationName);
    executions.set(operationName, execution);
    return execution;
  };
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      async executor({ document, operation, context, request: { operationName = null, variables = {} } }) {
        // A name that the document does not have is not worth being kept.
        const prepared = operation === undefined ? null : executionOf(document, operationName);
        return (
          prepared?.(context, variables) ?? execute({ schema, document, contextValue: context, variableValues: variables, operationName })
        );
      },
    }),
    stop: async () => undefined,
  };
}

/** What was sent is read here: Apollo Server is told what it has become. */
const jsonHeaders = new HeaderMap([
  ['content-type', 'application/json'],
  ['accept', 'application/json'],
]);

async function readJson({ request }: Exchange, maxBytes: number): Promise<unknown> {
  if (!/^application\/json *(;|$)/i.test(request.headers['content-type'] ?? ''))
    throw new HttpError(
      415,
      'CONTENT_TYPE_NOT_SUPPORTED',
      'The request body is of another type; send JSON as content-type application/json.',
    );
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new HttpError(415, 'ENCODING_NOT_SUPPORTED', 'The request body is compressed; send it as it is.');
  const bytes = await readBody(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw badRequest('The request body is not well-formed JSON in UTF-8; expected {"query": "…", "variables": {…}}.');
  }
}

function requestIn(body: unknown): object {
  if (!isObject(body)) throw badRequest('The request body is no JSON object; expected {"query": "…", "variables": {…}}.');
  const { query, operationName, variables } = body;
  if (typeof query !== 'string' || query === '') throw badRequest('`query` must be the text of a GraphQL document.');
  if (operationName != null && typeof operationName !== 'string') throw badRequest('`operationName` must be a string where it is given.');
  if (variables != null && !isObject(variables)) throw badRequest('`variables` must be an object where it is given.');
  return { query, ...(operationName != null && { operationName }), ...(variables != null && { variables }) };
}

const badRequest = (message: string): HttpError => new HttpError(400, 'BAD_REQUEST', message);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function send({ response }: Exchange, status: number, text: string, headers: Readonly<Record<string, string>>): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

function fail(exchange: Exchange, error: unknown): void {
  const { response, logger, trace } = exchange;
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
  send(exchange, status, JSON.stringify({ errors: [{ message, extensions: { code, requestId: trace.requestId } }] }), challenge(status));
}
