import { setTimeout as delay } from 'node:timers/promises';
import { connectionReason } from './connection-reason.ts';
import type { LocalPersonFields } from './issuer/local-person.ts';
import { type IssuerAccess, localToken } from './token/local-token.ts';

/** A person with one mandate, as the local issuer makes them. */
export type Actor = LocalPersonFields;

/** A request that was not answered as it should be; the message says what was asked and what came. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

interface RefusalAnswer {
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly details: readonly { readonly path: string; readonly problem: string; readonly expected: string }[];
}

/** What a mutation answered: its payload's fields, or the refusal. */
export type MutationAnswer<Payload> =
  | { readonly payload: Payload; readonly refusal?: undefined }
  | { readonly payload?: undefined; readonly refusal: RefusalAnswer };

/** The public API of a system, used as a person would use it. */
export interface Api {
  /** A query as an actor, or as nobody; throws an ApiError when any part of the answer is missing. */
  query<Data>(actor: Actor | null, query: string, variables?: object): Promise<Data>;
  /** One mutation by its name; `selection` is what to read of its payload. */
  mutate<Payload>(actor: Actor, name: string, input: object, selection: string): Promise<MutationAnswer<Payload>>;
  /** The same, for a mutation that has to be accepted; a retryable refusal is asked again for up to 10 s, as events take their time. */
  accepted<Payload>(actor: Actor, name: string, input: object, selection: string): Promise<Payload>;
  token(actor: Actor): Promise<string>;
}

const patienceMs = 10_000;

/** Tokens of one actor are asked for once. */
export function createApi(gatewayUrl: string, access: IssuerAccess, signal?: AbortSignal): Api {
  const tokens = new Map<string, Promise<string>>();
  const token = (actor: Actor): Promise<string> => {
    const key = JSON.stringify(actor);
    const known = tokens.get(key) ?? localToken({ ...access, ...actor });
    tokens.set(key, known);
    return known;
  };

  const bearer = async (actor: Actor | null) => (actor === null ? undefined : await token(actor));
  const send = async <Data>(actor: Actor | null, query: string, variables: object): Promise<Data> =>
    ask(gatewayUrl, await bearer(actor), query, variables, signal);
  const mutate = async <Payload>(actor: Actor, name: string, input: object, selection: string): Promise<MutationAnswer<Payload>> =>
    sendMutation(gatewayUrl, await bearer(actor), name, input, selection, signal);

  return {
    token,
    mutate,
    query: (actor, query, variables = {}) => send(actor, query, variables),
    async accepted(actor, name, input, selection) {
      const end = Date.now() + patienceMs;
      let answer = await mutate<never>(actor, name, input, selection);
      while (answer.refusal?.retryable && Date.now() < end) {
        await delay(20, undefined, signal === undefined ? {} : { signal });
        answer = await mutate<never>(actor, name, input, selection);
      }
      const { payload, refusal } = answer;
      if (payload !== undefined) return payload;
      const details = refusal.details.map(({ path, problem, expected }) => `\n  ${path}: ${problem}; expected ${expected}`).join('');
      throw new ApiError(`${name} was refused: ${refusal.code}: ${refusal.message}${details}\n${JSON.stringify(input)}`);
    },
  };
}

/** Asks a system, with a token or as nobody; throws an ApiError when any part of the answer is missing. */
async function ask<Data>(url: string, bearer: string | undefined, query: string, variables: object, signal?: AbortSignal): Promise<Data> {
  const authorization = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  const { status, text } = await post(`${url}/graphql`, JSON.stringify({ query, variables }), authorization, signal);
  const answer = readAnswer<Data>(text);
  if (answer === undefined) throw new ApiError(`${url} answered ${status}, not as this GraphQL API does: is that its address?`);
  if (answer.data == null || answer.errors !== undefined) {
    throw new ApiError(`${url} answered ${status} to\n${query}\n${JSON.stringify(variables).slice(0, 2_000)}\n${text.slice(0, 2_000)}`);
  }
  return answer.data;
}

/** Sends one mutation by its name; `selection` is what to read of its payload. */
export async function sendMutation<Payload>(
  url: string,
  bearer: string | undefined,
  name: string,
  input: object,
  selection: string,
  signal?: AbortSignal,
): Promise<MutationAnswer<Payload>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Payload { ${selection} } ... on Refusal { code message retryable details { path problem expected } } } }`;
  const data = await ask<Record<string, { __typename: string }>>(url, bearer, query, { input }, signal);
  const answer = data[name];
  if (answer?.__typename === 'Refusal') return { refusal: answer as unknown as RefusalAnswer };
  return { payload: answer as Payload };
}

async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      ...(signal === undefined ? {} : { signal }),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    signal?.throwIfAborted();
    throw doesNotAnswer(url, error);
  }
}

/** What to tell when no request gets through to a system. */
export function doesNotAnswer(url: string, error: unknown): ApiError {
  return new ApiError(
    `${url} does not answer (${connectionReason(error)}).\nIf the system does not run, start it with \`npm start\` in another terminal, wait until it is ready, and repeat; if it runs elsewhere, give that address.`,
    { cause: error },
  );
}

function readAnswer<Data>(text: string): { data?: Data; errors?: { message: string }[] } | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? answer : undefined;
  } catch {
    return undefined;
  }
}
