import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Actor, Api } from '../src/api.ts';

/** An answer of the API as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphqlError[];
}

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly service?: string };
}

/** What a mutation led to. */
export type Outcome = { readonly id: string; readonly version: number; readonly refused?: undefined } | { readonly refused: string };

/** A client that does what a careful one does while processes die: asks again, with the same idempotency key, until there is an answer. */
export interface PatientClient {
  /** One mutation of one aggregate; `entity` is the field of its payload. */
  mutate(actor: Actor, name: string, input: object, entity: string): Promise<Outcome>;
  /** One operation until its data are there. */
  send(actor: Actor | null, query: string, variables: object, onSetback?: () => void): Promise<Readonly<Record<string, unknown>>>;
  /** Keeps a change that was answered as done; one that was answered before to another key is a fault. */
  acknowledge(mutation: string, change: { readonly id: string; readonly version: number }): void;
  /** `subject/version` of each change that was answered as done. */
  readonly acknowledged: ReadonlySet<string>;
  /** What came in place of an answer, and how often. */
  readonly setbacks: ReadonlyMap<string, number>;
}

/** Codes that say: not now. */
const passingCodes = new Set(['SUBGRAPH_UNAVAILABLE', 'SERVICE_UNAVAILABLE', 'ISSUER_UNAVAILABLE', 'DIRECTORY_UNAVAILABLE']);
/** What no client may get to see: stacks, statements, addresses, codes of the system's libraries. */
export const internals =
  /\n\s+at |\.[jt]s:\d|node:internal|\b(SELECT|INSERT INTO|DELETE FROM)\b|postgres:|relation "|127\.0\.0\.1|ECONN|EPIPE|UND_ERR/;
const answerLimitMs = 30_000;
const againAfterMs = 100;

/** Asks once; rejects where the connection breaks or nothing comes for half a minute. */
export async function askOnce(url: string, token: string | undefined, query: string, variables: object = {}): Promise<RawAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(answerLimitMs),
  });
  const text = await response.text();
  return { status: response.status, text, ...(JSON.parse(text) as Pick<RawAnswer, 'data' | 'errors'>) };
}

export function createPatientClient(url: string, api: Api): PatientClient {
  const acknowledged = new Set<string>();
  const setbacks = new Map<string, number>();

  const send: PatientClient['send'] = async (actor, query, variables, onSetback) => {
    const token = actor === null ? undefined : await api.token(actor);
    for (;;) {
      const answer = await askOnce(url, token, query, variables).catch(brokenConnection);
      if (typeof answer !== 'string' && answer.status === 200 && answer.errors === undefined && answer.data != null) return answer.data;
      const setback = typeof answer === 'string' ? answer : passingSetback(answer);
      if (setback === undefined) throw new Error(`not an answer to be expected of a system with faults: ${JSON.stringify(answer)}`);
      setbacks.set(setback, (setbacks.get(setback) ?? 0) + 1);
      onSetback?.();
      await delay(againAfterMs);
    }
  };
  const acknowledge: PatientClient['acknowledge'] = (mutation, { id, version }) => {
    const change = `${id}/${version}`;
    if (acknowledged.has(change)) throw new Error(`${mutation} was answered with ${change}, and so was another mutation before`);
    acknowledged.add(change);
  };

  return {
    send,
    acknowledge,
    async mutate(actor, name, input, entity) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Payload { ${entity} { id version } } ... on Refusal { code retryable details { path problem } } } }`;
      const variables = { input: { ...input, idempotencyKey: randomUUID() } };
      for (let lost = false; ; await delay(againAfterMs)) {
        const data = await send(actor, query, variables, () => {
          lost = true;
        });
        const answer = data[name] as Record<string, unknown> & { code?: string; retryable?: boolean };
        if (answer.code === undefined) {
          const changed = answer[entity] as { id: string; version: number };
          acknowledge(name, changed);
          return changed;
        }
        if (['INVALID_INPUT', 'FORBIDDEN', 'NOT_FOUND'].includes(answer.code)) throw new Error(`${name}: ${JSON.stringify(answer)}`);
        // Where an answer was lost, "not now" does not say what became of the question: its key knows, once it may be asked again.
        if (!lost || !answer.retryable) return { refused: answer.code };
      }
    },
    acknowledged,
    setbacks,
  };
}

/** A connection that breaks, or is refused, is what a killed process leaves; silence is not. */
function brokenConnection(error: unknown): string {
  if (!(error instanceof Error) || error.name === 'TimeoutError') throw new Error('no answer within 30 s', { cause: error });
  if (error instanceof SyntaxError) throw error;
  return 'the connection broke';
}

function passingSetback({ status, text, errors = [] }: RawAnswer): string | undefined {
  const passing = errors.length > 0 && errors.every(({ extensions }) => passingCodes.has(extensions?.code ?? ''));
  if (!passing || internals.test(text)) return undefined;
  return `${status} ${errors.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join('; ')}`;
}
