import { setTimeout as wait } from 'node:timers/promises';
import { connectionReason } from '../connection-reason.ts';
import { ImportFault } from './import-fault.ts';
import { isObject, type JsonObject } from './json-fields.ts';
import type { FieldProblem } from './organization-input.ts';

/** What became of one organisation of a batch. */
export interface Registration {
  outcome: 'REGISTERED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN' | 'KEPT' | 'MERGED' | 'REFUSED';
  message?: string;
  problems: FieldProblem[];
  /** What changed, what the source changed and was not taken, and why somebody has to look at it: where a release is taken. */
  changes?: FactChange[];
  conflicts?: SourceConflict[];
  needsAttention?: string[];
}

/** Values are JSON texts. */
export interface FactChange {
  fact: string;
  before: string;
  after: string;
}

export interface SourceConflict {
  fact: string;
  ours: string;
  theirs: string;
}

/** Each call throws an ImportFault when it makes no sense to go on. */
export interface RegistrationClient {
  /** Registers organisations given as JSON texts; the answers are in their order. */
  register(organizations: readonly string[]): Promise<Registration[]>;
  /** The places of those that are new or state something else than when they were last taken. */
  changed(sources: readonly { rorId: string; fingerprint: string }[]): Promise<number[]>;
  /** ROR ids that are registered, after one, in their order; none at the end. */
  registeredRorIds(after: string | null): Promise<string[]>;
}

/** A release of the source that is taken as a whole. */
export interface Release {
  /** Such as v1.60. */
  name: string;
  /** Decides, and stores nothing. */
  dryRun: boolean;
}

export interface RegistrationClientOptions {
  url: string;
  /** An access token; a function is asked again when the API no longer accepts what it gave. */
  token: string | (() => Promise<string>);
  /** Registers as of this release, and asks what changed by it. */
  release?: Release;
  signal?: AbortSignal;
  /** How often a batch is sent before its fault is final, and the first pause, which doubles up to 10 s. */
  attempts?: number;
  firstPauseMs?: number;
  onRetry?(reason: string, pauseMs: number): void;
}

const mutationOf = (release: Release | undefined) => `mutation ImportOrganizations($input: RegisterOrganizationsInput!) {
  registerOrganizations(input: $input) {
    __typename
    ... on RegisterOrganizationsPayload {
      results { index outcome ${release === undefined ? '' : 'changes { fact before after } conflicts { fact ours theirs } organization { needsAttention }'} refusal { code message details { path problem expected } } }
    }
    ... on Refusal { code message details { path problem expected } }
  }
}`;
const outcomes = new Set<unknown>(['REGISTERED', 'UPDATED', 'UNCHANGED', 'WITHDRAWN', 'KEPT', 'MERGED', 'REFUSED']);
const changedQuery = 'query Changed($sources: [SourceFingerprintInput!]!) { changedSources(sources: $sources) }';
const registeredQuery = 'query Registered($after: String) { registeredRorIds(after: $after, first: 10000) }';
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
const newToken = 'get a new one with `npm run token -- --role SECRETARIAT` and give it with --token';
const longestPauseMs = 10_000;
const requestTimeoutMs = 120_000;

/** A transient fault: the same batch may succeed later. */
class Hiccup extends Error {}
class TooLarge extends Error {}

/**
 * Speaks `registerOrganizations`. Registration is idempotent by content, so a batch whose answer was lost is sent again; what the
 * lost attempt stored then counts as unchanged.
 */
export function createRegistrationClient(options: RegistrationClientOptions): RegistrationClient {
  const { attempts = 10, firstPauseMs = 250, signal, onRetry } = options;
  const endpoint = `${options.url.replace(/\/+$/, '').replace(/\/graphql$/, '')}/graphql`;
  let token: string | undefined = typeof options.token === 'string' ? options.token : undefined;
  let answered = false;

  const mutation = JSON.stringify(mutationOf(options.release));
  const of = options.release;
  const about = of === undefined ? '' : `,"release":${JSON.stringify(`ROR ${of.name}`)},"dryRun":${of.dryRun}`;

  const send = async (request: string, mayRenew: boolean): Promise<unknown> => {
    if (token === undefined && typeof options.token === 'function') token = await askFor(options.token);
    const limit = timeLimit(signal);
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
        body: request,
        signal: limit.signal,
      });
      answered = true;
      body = readJson(await response.text());
    } catch (error) {
      if (signal?.aborted) throw error;
      throw answered ? new Hiccup(`${endpoint} cannot be reached (${connectionReason(error)})`) : unreachable(endpoint, error);
    } finally {
      limit.end();
    }
    if (response.status === 401 && mayRenew && typeof options.token === 'function') {
      token = undefined;
      return send(request, false);
    }
    checkStatus(endpoint, response.status, body);
    checkErrors(body);
    return body;
  };

  const ask = async (request: string): Promise<unknown> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await send(request, true);
      } catch (error) {
        if (!(error instanceof Hiccup)) throw error;
        if (attempt >= attempts)
          throw new ImportFault(`${error.message}; given up after ${attempts} attempts. Run the import again when it works`);
        const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
        onRetry?.(error.message, pause);
        await wait(pause, undefined, signal === undefined ? {} : { signal });
      }
    }
  };

  const register = async (organizations: readonly string[]): Promise<Registration[]> => {
    try {
      const body = await ask(`{"query":${mutation},"variables":{"input":{"organizations":[${organizations.join(',')}]${about}}}}`);
      return readAnswer(body, organizations.length);
    } catch (error) {
      if (error instanceof TooLarge) return splitUp(organizations);
      throw error;
    }
  };

  const splitUp = async (organizations: readonly string[]): Promise<Registration[]> => {
    if (organizations.length === 1) {
      return [{ outcome: 'REFUSED', problems: [{ path: '', problem: 'is larger than the API takes', expected: 'a smaller record' }] }];
    }
    const middle = Math.ceil(organizations.length / 2);
    return [...(await register(organizations.slice(0, middle))), ...(await register(organizations.slice(middle)))];
  };

  return {
    register,
    async changed(sources) {
      const places = readField(await ask(JSON.stringify({ query: changedQuery, variables: { sources } })), 'changedSources');
      if (Array.isArray(places) && places.every((place) => Number.isInteger(place))) return places;
      throw new ImportFault('the API did not tell which records have changed; do this importer and the API belong to one release?');
    },
    async registeredRorIds(after) {
      const ids = readField(await ask(JSON.stringify({ query: registeredQuery, variables: { after } })), 'registeredRorIds');
      if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return ids;
      throw new ImportFault('the API did not tell which ROR ids are registered; do this importer and the API belong to one release?');
    },
  };
}

async function askFor(token: () => Promise<string>): Promise<string> {
  try {
    return await token();
  } catch (error) {
    throw new ImportFault(error instanceof Error ? error.message : String(error));
  }
}

/** Ends a request when the import is given up or the API is silent for too long. */
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

function checkStatus(endpoint: string, status: number, body: unknown): void {
  const said = firstError(body)?.message;
  const because = typeof said === 'string' ? `: ${said}` : '';
  if (status === 401) throw new ImportFault(`the API does not accept the token (401)${because}; ${newToken}`);
  if (status === 403)
    throw new ImportFault(`the token does not allow this (403)${because}; organisations are registered by the SECRETARIAT: ${newToken}`);
  if (status === 413) throw new TooLarge();
  if (status === 408 || status === 429 || status >= 500) throw new Hiccup(`${endpoint} answered ${status}${because}`);
  if (status >= 200 && status < 300 && isObject(body)) return;
  if (typeof said === 'string') throw new ImportFault(`the API refused the request (${status})${because}`);
  throw new ImportFault(`${endpoint} answered ${status}, not as this GraphQL API does; is --url right?`);
}

function readField(body: unknown, name: string): unknown {
  return isObject(body) && isObject(body.data) ? body.data[name] : undefined;
}

function checkErrors(body: unknown): void {
  const error = firstError(body);
  if (error !== undefined) {
    const code = isObject(error.extensions) ? error.extensions.code : undefined;
    const message = `the API answered with an error${typeof code === 'string' ? ` (${code})` : ''}: ${String(error.message)}`;
    if (code === 'UNAUTHENTICATED') throw new ImportFault(`${message}; ${newToken}`);
    throw finalCodes.has(code) ? new ImportFault(message) : new Hiccup(message);
  }
}

function readAnswer(body: unknown, expected: number): Registration[] {
  const data = readField(body, 'registerOrganizations');
  if (isObject(data) && data.__typename === 'Refusal') throw new ImportFault(`the API refused the whole batch: ${refusalText(data)}`);
  const results = isObject(data) ? data.results : undefined;
  const read: Registration[] = [];
  if (Array.isArray(results)) for (const result of results) if (isObject(result)) read[Number(result.index)] = readResult(result);
  const complete = read.length === expected && Array.from(read).every((result) => result !== undefined && outcomes.has(result.outcome));
  if (!complete)
    throw new ImportFault(
      'the API answered something else than one result for each record; do this importer and the API belong to one release?',
    );
  return read;
}

function readResult({ outcome, refusal, changes, conflicts, organization }: JsonObject): Registration {
  const told = isObject(refusal) ? refusal : undefined;
  return {
    outcome: outcome as Registration['outcome'],
    ...(told === undefined ? {} : { message: String(told.message) }),
    problems: readDetails(told?.details),
    ...(Array.isArray(changes) ? { changes: changes as FactChange[] } : {}),
    ...(Array.isArray(conflicts) ? { conflicts: conflicts as SourceConflict[] } : {}),
    ...(isObject(organization) && Array.isArray(organization.needsAttention)
      ? { needsAttention: organization.needsAttention as string[] }
      : {}),
  };
}

function readDetails(details: unknown): FieldProblem[] {
  if (!Array.isArray(details)) return [];
  return details.filter(isObject).map(({ path, problem, expected }) => ({
    path: String(path ?? '').replace(/^(?:input\.)?organizations(?:\[\d+\]|\.\d+)\.?/, ''),
    problem: String(problem ?? ''),
    expected: String(expected ?? ''),
  }));
}

function refusalText(refusal: JsonObject): string {
  const details = readDetails(refusal.details).map(({ path, problem, expected }) => `${path} ${problem}; right would be ${expected}`);
  return [`${String(refusal.message)} (${String(refusal.code)})`, ...details].join('\n  ');
}

function firstError(body: unknown): JsonObject | undefined {
  const errors = isObject(body) ? body.errors : undefined;
  return Array.isArray(errors) && isObject(errors[0]) ? errors[0] : undefined;
}

function unreachable(endpoint: string, error: unknown): ImportFault {
  return new ImportFault(
    `nothing answers at ${endpoint} (${connectionReason(error)}); start the system with \`npm start\`, or give its address with --url`,
  );
}
