import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { ByteBoundedCache } from './byte-bounded-cache.ts';
import { type Exchange, readBody } from './http.ts';
import { challenge, clientError, HttpError, isClientGone } from './problem.ts';
import type { Route } from './route.ts';

export interface GraphqlRouteOptions<C> {
  readonly schema: GraphQLSchema;
  /** Made before the body is read; an error with a `code` and a `status` of 4xx or 503 becomes the answer. */
  readonly context: (exchange: Exchange) => Promise<C>;
  /** What is told of an error; as it came, it has its code. */
  readonly formatError?: (formatted: GraphQLFormattedError, error: GraphQLError) => GraphQLFormattedError;
  /** Is done before an answer leaves. Errors are given in its place. */
  readonly beforeAnswer?: (context: C, answer: { readonly headers: Record<string, string> }) => Promise<readonly object[] | undefined>;
  readonly maxBodyBytes: number;
  readonly path?: string;
}

interface GraphqlRequest {
  readonly query: string;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
}

/** What is kept of valid documents, whatever their number. */
const keptBytes = 16 * 1024 * 1024;
/** Measured: what a document that a gateway sends takes when it is parsed, for each character of its text. */
const bytesPerCharacter = 82;

/**
 * GraphQL over HTTP for programs of our own: a POST of JSON. Documents are parsed and validated once, and nobody is told the schema. Every refusal before execution has the shape of a GraphQL
 * answer with `errors`.
 */
export function graphqlRoute<C>(options: GraphqlRouteOptions<C>): Route {
  const { context, maxBodyBytes, path = '/graphql' } = options;
  const run = createRun(options);
  return {
    method: 'POST',
    path,
    async handle(exchange) {
      try {
        const contextValue = await context(exchange);
        const { status, answer } = await run(requestIn(await readJson(exchange, maxBodyBytes)), contextValue);
        const headers: Record<string, string> = {};
        const errors = await options.beforeAnswer?.(contextValue, { headers });
        send(exchange, status, JSON.stringify(errors === undefined ? answer : { errors }), headers);
      } catch (error) {
        if (isClientGone(error, exchange.signal)) throw error;
        fail(exchange, error);
      }
    },
  };
}

interface Ran {
  readonly status: number;
  readonly answer: object;
}

function createRun<C>({ schema, formatError = (formatted) => formatted }: GraphqlRouteOptions<C>) {
  const documents = new ByteBoundedCache<DocumentNode>(keptBytes);
  const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];

  /** The document, or why it is none that can be executed. */
  const prepare = (text: string): DocumentNode | readonly GraphQLError[] => {
    let document: DocumentNode;
    try {
      document = parse(text);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return [coded(error, 'GRAPHQL_PARSE_FAILED')];
    }
    const errors = validate(schema, document, rules);
    if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
    documents.set(text, document, text.length * bytesPerCharacter);
    return document;
  };
  const told = (errors: readonly GraphQLError[]): readonly object[] =>
    errors.map((error) => {
      const { code = 'INTERNAL_SERVER_ERROR' } = error.extensions;
      return formatError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error);
    });

  return async ({ query, operationName, variables }: GraphqlRequest, contextValue: C): Promise<Ran> => {
    const document = documents.get(query) ?? prepare(query);
    if (!('kind' in document)) return { status: 400, answer: { errors: told(document) } };
    const { errors, data }: ExecutionResult = await execute({ schema, document, contextValue, variableValues: variables, operationName });
    if (errors === undefined) return { status: 200, answer: { data } };
    if (data !== undefined) return { status: 200, answer: { errors: told(errors), data } };
    // Nothing was executed.
    const isThere = getOperationAST(document, operationName) != null;
    const refused = errors.map((error) =>
      isThere && error.nodes?.[0]?.kind !== Kind.VARIABLE_DEFINITION
        ? error
        : coded(error, isThere ? 'BAD_USER_INPUT' : 'OPERATION_RESOLUTION_FAILURE'),
    );
    return { status: 400, answer: { errors: told(refused) } };
  };
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code, ...extensions },
  });
}

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

function requestIn(body: unknown): GraphqlRequest {
  if (!isObject(body)) throw badRequest('The request body is no JSON object; expected {"query": "…", "variables": {…}}.');
  const { query, operationName, variables } = body;
  if (typeof query !== 'string' || query === '') throw badRequest('`query` must be the text of a GraphQL document.');
  if (operationName != null && typeof operationName !== 'string') throw badRequest('`operationName` must be a string where it is given.');
  if (variables != null && !isObject(variables)) throw badRequest('`variables` must be an object where it is given.');
  return { query, operationName, variables };
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
