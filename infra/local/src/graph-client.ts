import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandFault } from './command-fault.ts';
import { connectionReason } from './connection-reason.ts';
import { isObject, type JsonObject } from './json-fields.ts';

/** A request that was not answered as it should be, in words for the person who started it. */
export class ApiError extends CommandFault {
  override readonly name: string = 'ApiError';
}

/** The API takes no request of this size. */
export class TooLarge extends ApiError {}

/** A transient fault: the same request may succeed later. */
class Hiccup extends ApiError {}

export interface GraphClientOptions {
  /** Address of a system, with or without /graphql. */
  readonly url: string;
  /** An access token; a function is asked again when the API no longer accepts what it gave. Nobody without one. */
  readonly token?: string | (() => Promise<string>);
  /** What to do about a token that is not accepted, or that does not allow a request. */
  readonly tokenAdvice?: { readonly unaccepted: string; readonly forbidden: string };
  /** How often a request is sent before a transient fault is final (default: once), and the first pause, which doubles up to 10 s. */
  readonly attempts?: number;
  readonly firstPauseMs?: number;
  /** Gives up requests under way. */
  readonly signal?: AbortSignal;
  onRetry?(reason: string, pauseMs: number): void;
}

/** Variables as they are, or as the JSON text of them. */
type Variables = object | string;

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly details: readonly { readonly path: string; readonly problem: string; readonly expected: string }[];
}

/** What a mutation answered: its payload's fields, or the refusal. */
export type MutationAnswer<Payload> =
  | { readonly payload: Payload; readonly refusal?: undefined }
  | { readonly payload?: undefined; readonly refusal: Refusal };

/** The public API of a system, under one token. Each call throws an ApiError when there is no whole answer. */
export interface GraphClient {
  ask(query: string, variables?: Variables): Promise<JsonObject>;
  /** One mutation by its name; `selection` is what to read of its payload. */
  mutate<Payload>(name: string, input: Variables, selection: string): Promise<MutationAnswer<Payload>>;
}

// Faults of the request itself: sending it again would change nothing.
const finalCodes = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'ACTING_AS_REQUIRED',
]);
const longestPauseMs = 10_000;
const requestTimeoutMs = 120_000;
const noAdvice = { unaccepted: '', forbidden: '' };

export function createGraphClient(options: GraphClientOptions): GraphClient {
  const { attempts = 1, firstPauseMs = 250, signal, onRetry, tokenAdvice = noAdvice } = options;
  const endpoint = `${options.url.replace(/\/+$/, '').replace(/\/graphql$/, '')}/graphql`;
  let token = typeof options.token === 'string' ? options.token : undefined;
  let answered = false;
  // Each request under way listens.
  if (signal !== undefined) setMaxListeners(0, signal);

  const send = async (request: string, mayRenew: boolean): Promise<JsonObject> => {
    if (token === undefined && typeof options.token === 'function') token = await askFor(options.token);
    const limit = timeLimit(signal);
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: request,
        signal: limit.signal,
      });
      answered = true;
      body = readJson(await response.text());
    } catch (error) {
      signal?.throwIfAborted();
      throw answered ? new Hiccup(`${endpoint} cannot be reached (${connectionReason(error)})`) : doesNotAnswer(endpoint, error);
    } finally {
      limit.end();
    }
    if (response.status === 401 && mayRenew && typeof options.token === 'function') {
      token = undefined;
      return send(request, false);
    }
    return dataOf(endpoint, response.status, body, tokenAdvice);
  };

  const ask = async (query: string, variables: Variables = {}): Promise<JsonObject> => {
    const request = `{"query":${JSON.stringify(query)},"variables":${jsonOf(variables)}}`;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await send(request, true);
      } catch (error) {
        if (!(error instanceof Hiccup) || attempts === 1) throw error;
        if (attempt >= attempts)
          throw new ApiError(`${error.message}; given up after ${attempts} attempts. Run the same command again when it works`);
        const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
        onRetry?.(error.message, pause);
        await wait(pause, undefined, signal === undefined ? {} : { signal });
      }
    }
  };

  return {
    ask,
    async mutate<Payload>(name: string, input: Variables, selection: string): Promise<MutationAnswer<Payload>> {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const refusal = '... on Refusal { code message retryable details { path problem expected } }';
      const mutation = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Payload { ${selection} } ${refusal} } }`;
      const answer = (await ask(mutation, `{"input":${jsonOf(input)}}`))[name];
      if (isObject(answer) && answer.__typename === 'Refusal') return { refusal: answer as unknown as Refusal };
      return { payload: answer as Payload };
    },
  };
}

/** What to tell when no request gets through to a system. */
export function doesNotAnswer(url: string, error: unknown): ApiError {
  return new ApiError(
    `${url} does not answer (${connectionReason(error)}).\nIf the system does not run, start it with \`npm start\` in another terminal, wait until it is ready, and repeat; if it runs elsewhere, give that address with --url.`,
    { cause: error },
  );
}

function jsonOf(value: Variables): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function askFor(token: () => Promise<string>): Promise<string> {
  try {
    return await token();
  } catch (error) {
    throw new ApiError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Ends a request when it is given up or the API is silent for too long. */
function timeLimit(signal: AbortSignal | undefined): { signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${requestTimeoutMs / 1000} s`)), requestTimeoutMs);
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted) giveUp();
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    },
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type TokenAdvice = NonNullable<GraphClientOptions['tokenAdvice']>;

function dataOf(endpoint: string, status: number, body: unknown, advice: TokenAdvice): JsonObject {
  const error = firstError(body);
  const said = error?.message;
  const because = typeof said === 'string' ? `: ${said}` : '';
  if (status === 401) throw new ApiError(`the API does not accept the token (401)${because}${then(advice.unaccepted)}`);
  if (status === 403) throw new ApiError(`the token does not allow this (403)${because}${then(advice.forbidden)}`);
  if (status === 413) throw new TooLarge(`${endpoint} takes no request of this size (413)`);
  if (status === 408 || status === 429 || status >= 500) throw new Hiccup(`${endpoint} answered ${status}${because}`);
  if (status < 200 || status >= 300 || !isObject(body)) {
    if (typeof said === 'string') throw new ApiError(`the API refused the request (${status})${because}`);
    throw new ApiError(`${endpoint} answered ${status}, not as this GraphQL API does; is that its address?`);
  }
  if (error !== undefined) {
    const code = isObject(error.extensions) ? error.extensions.code : undefined;
    const message = `the API answered with an error${typeof code === 'string' ? ` (${code})` : ''}: ${String(error.message)}`;
    if (code === 'UNAUTHENTICATED') throw new ApiError(`${message}${then(advice.unaccepted)}`);
    throw finalCodes.has(code) ? new ApiError(message) : new Hiccup(message);
  }
  if (isObject(body.data)) return body.data;
  throw new ApiError(`${endpoint} answered ${status}, not as this GraphQL API does; is that its address?`);
}

function then(advice: string): string {
  return advice === '' ? '' : `; ${advice}`;
}

function firstError(body: unknown): JsonObject | undefined {
  const errors = isObject(body) ? body.errors : undefined;
  return Array.isArray(errors) && isObject(errors[0]) ? errors[0] : undefined;
}
