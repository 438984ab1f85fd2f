import { setTimeout as delay } from 'node:timers/promises';
import { ApiError, createGraphClient, type GraphClient, type MutationAnswer } from './graph-client.ts';
import type { LocalPersonFields } from './issuer/local-person.ts';
import { type IssuerAccess, localToken } from './token/local-token.ts';

/** A person with one mandate, as the local issuer makes them. */
export type Actor = LocalPersonFields;

/** The public API of a local system, used as its people would use it. */
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
  const clients = new Map<string, { readonly client: GraphClient; readonly token: () => Promise<string> }>();
  const given = signal === undefined ? {} : { signal };
  const nobody = createGraphClient({ url: gatewayUrl, ...given });
  const as = (actor: Actor) => {
    const key = JSON.stringify(actor);
    const known = clients.get(key);
    if (known !== undefined) return known;
    let asked: Promise<string> | undefined;
    const token = () => {
      asked ??= localToken({ ...access, ...actor });
      return asked;
    };
    const made = { token, client: createGraphClient({ url: gatewayUrl, token, ...given }) };
    clients.set(key, made);
    return made;
  };

  const mutate = async <Payload>(actor: Actor, name: string, input: object, selection: string): Promise<MutationAnswer<Payload>> =>
    telling(name, input, as(actor).client.mutate<Payload>(name, input, selection));

  return {
    mutate,
    token: (actor) => as(actor).token(),
    async query<Data>(actor: Actor | null, query: string, variables: object = {}) {
      const client = actor === null ? nobody : as(actor).client;
      return (await telling(query, variables, client.ask(query, variables))) as Data;
    },
    async accepted(actor, name, input, selection) {
      const end = Date.now() + patienceMs;
      let answer = await mutate<never>(actor, name, input, selection);
      while (answer.refusal?.retryable && Date.now() < end) {
        await delay(20, undefined, given);
        answer = await mutate<never>(actor, name, input, selection);
      }
      const { payload, refusal } = answer;
      if (payload !== undefined) return payload;
      const details = refusal.details.map(({ path, problem, expected }) => `\n  ${path}: ${problem}; expected ${expected}`).join('');
      throw new ApiError(`${name} was refused: ${refusal.code}: ${refusal.message}${details}\n${JSON.stringify(input)}`);
    },
  };
}

/** An answer, or its fault with what was asked for. */
async function telling<Answer>(asked: string, given: object, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(`${error.message}\nAsked was: ${asked} ${JSON.stringify(given).slice(0, 2_000)}`, { cause: error });
  }
}
