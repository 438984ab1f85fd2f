import { isUtf8 } from 'node:buffer';
import { type Exchange, readBody } from '@cattc/server';
import { badRequest, GraphqlHttpError } from './graphql-http-error.ts';
import { isJson } from './media-type.ts';

/** The parameters of a GraphQL request; `extensions` is accepted and has no meaning here. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** Reads the request from the address of a GET or HEAD, or from the body of a POST; throws a GraphqlHttpError, or an HttpError where the body is too long. */
export function readGraphqlRequest(exchange: Exchange, maxBodyBytes: number): GraphqlRequest | Promise<GraphqlRequest> {
  const { request } = exchange;
  const contentType = request.headers['content-type'];
  if (request.method !== 'POST') {
    if (contentType !== undefined && !isJson(contentType)) throw wrongType('A GET has no body; send it without a content-type.');
    return requestOf(parametersOf(exchange.url.search));
  }
  if (contentType === undefined || !isJson(contentType))
    throw wrongType(
      `The request body is ${contentType === undefined ? 'of no type' : 'of another type'}; send JSON as content-type application/json.`,
    );
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity')
    throw new GraphqlHttpError(415, 'ENCODING_NOT_SUPPORTED', 'The request body is compressed; send it as it is.');
  return readBody(request, maxBodyBytes).then(bodyOf);
}

const wrongType = (message: string): GraphqlHttpError => new GraphqlHttpError(415, 'CONTENT_TYPE_NOT_SUPPORTED', message);

function bodyOf(bytes: Buffer): GraphqlRequest {
  let body: unknown;
  try {
    if (!isUtf8(bytes)) throw new SyntaxError('not UTF-8');
    const text = bytes.toString();
    body = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    throw badRequest('The request body is not well-formed JSON in UTF-8; expected {"query": "…", "variables": {…}}.');
  }
  if (Array.isArray(body))
    throw badRequest('Operations are not taken in batches (a list); send each as a request of its own, over the same connection.');
  if (!isObject(body)) throw badRequest('The request body is no JSON object; expected {"query": "…", "variables": {…}}.');
  return requestOf(body);
}

/** What stands in the address: text for query and operationName, JSON for the others. */
function parametersOf(search: string): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const part of search.slice(1).split('&')) {
    const [name, value] = pairOf(part);
    if (!known.has(name)) continue;
    if (Object.hasOwn(found, name)) throw badRequest(`The '${name}' search parameter may only be specified once.`);
    found[name] = name === 'query' || name === 'operationName' ? value : jsonOf(name, value);
  }
  return found;
}

const known: ReadonlySet<string> = new Set(['query', 'operationName', 'variables', 'extensions']);

function pairOf(part: string): readonly [name: string, value: string] {
  const at = part.indexOf('=');
  try {
    const [name, value] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    return [decodeURIComponent(name.replaceAll('+', ' ')), decodeURIComponent(value.replaceAll('+', ' '))];
  } catch {
    throw badRequest('The search parameters are not percent-encoded UTF-8.');
  }
}

function jsonOf(name: string, text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest(`The ${name} search parameter contains invalid JSON.`);
  }
  return value;
}

function requestOf(parameters: Readonly<Record<string, unknown>>): GraphqlRequest {
  const { query, operationName = null, variables, extensions } = parameters;
  objectOrNothing('variables', variables);
  objectOrNothing('extensions', extensions);
  if (operationName !== null && typeof operationName !== 'string') throw badRequest('`operationName` must be a string where it is given.');
  if (typeof query === 'string' && query !== '') return { query, operationName, variables: variables ?? undefined };
  if (query != null && query !== '') throw badRequest('`query` must be a string: the text of a GraphQL document.');
  // Clients that try a hash first then send the text; without this answer they would take the graph for broken.
  if (isObject(extensions) && 'persistedQuery' in extensions)
    throw new GraphqlHttpError(200, 'PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
  throw badRequest('GraphQL operations must contain a non-empty `query`.');
}

function objectOrNothing(name: string, value: unknown): asserts value is Readonly<Record<string, unknown>> | null | undefined {
  if (value == null || isObject(value)) return;
  const hint = typeof value === 'string' ? ', not a text with JSON in it' : '';
  throw badRequest(`\`${name}\` must be an object where it is given${hint}.`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
