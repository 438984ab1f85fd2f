import { CommandFault } from '../command-fault.ts';
import { tokenAdviceFor } from '../file-command/system-access.ts';
import { createGraphClient, type GraphClientOptions, type Refusal, TooLarge } from '../graph-client.ts';
import { isObject, type JsonObject } from '../json-fields.ts';
import type { FieldProblem } from './organization-input.ts';

/** What became of one organisation of a batch. */
export interface Registration {
  outcome: 'REGISTERED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN' | 'KEPT' | 'MERGED' | 'OLDER' | 'REFUSED';
  message?: string;
  problems: FieldProblem[];
  /** What changed, what the source changed and was not taken, and why somebody has to look at it: where a release is taken. */
  changes?: FactChange[];
  conflicts?: SourceConflict[];
  needsAttention?: string[];
  /** The day of what is registered, where that is not set back. */
  registeredOf?: string;
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

/** Each call throws a CommandFault when it makes no sense to go on. */
export interface RegistrationClient {
  /** Registers organisations given as JSON texts; the answers are in their order. */
  register(organizations: readonly string[]): Promise<Registration[]>;
  /** The places of those that are new or state something else than when they were last taken. */
  changed(sources: readonly { rorId: string; fingerprint: string }[]): Promise<number[]>;
  /** What is registered by a ROR id, after one, in their order; none at the end. */
  registeredSources(after: string | null): Promise<RegisteredSource[]>;
}

export interface RegisteredSource {
  rorId: string;
  name: string;
}

export interface RegistrationClientOptions extends Omit<GraphClientOptions, 'token' | 'tokenAdvice'> {
  token: string | (() => Promise<string>);
  /** Registers as of this release, such as v1.60, and asks what changed by it. */
  release?: string;
  /** Decides, and stores nothing. */
  dryRun?: boolean;
  /** Sets back what the source stated later. */
  takeOlder?: boolean;
}

const outcomes = new Set<unknown>(['REGISTERED', 'UPDATED', 'UNCHANGED', 'WITHDRAWN', 'KEPT', 'MERGED', 'OLDER', 'REFUSED']);
const results = (differences: string) =>
  `results { index outcome ${differences} refusal { code message details { path problem expected } } }`;
const differences = 'changes { fact before after } conflicts { fact ours theirs } organization { needsAttention sourceModifiedOn }';
const changedQuery = 'query Changed($sources: [SourceFingerprintInput!]!) { changedSources(sources: $sources) }';
const registeredQuery = 'query Registered($after: String) { registeredSources(after: $after, first: 10000) { rorId name } }';

/**
 * Speaks `registerOrganizations`. Registration is idempotent by content, so a batch whose answer was lost is sent again; what the
 * lost attempt stored then counts as unchanged.
 */
export function createRegistrationClient({
  release,
  dryRun = false,
  takeOlder = false,
  ...options
}: RegistrationClientOptions): RegistrationClient {
  const client = createGraphClient({ attempts: 10, ...options, tokenAdvice: tokenAdviceFor('organisations are registered') });
  const selection = results(release === undefined ? '' : differences);

  const about = Object.entries({
    ...(release === undefined ? {} : { release: `ROR ${release}` }),
    ...(dryRun ? { dryRun } : {}),
    ...(takeOlder ? { takeOlder } : {}),
  })
    .map(([name, value]) => `,"${name}":${JSON.stringify(value)}`)
    .join('');

  const register = async (organizations: readonly string[]): Promise<Registration[]> => {
    try {
      const input = `{"organizations":[${organizations.join(',')}]${about}}`;
      const { payload, refusal } = await client.mutate<unknown>('registerOrganizations', input, selection);
      if (refusal !== undefined) throw new CommandFault(`the API refused the whole batch: ${refusalText(refusal)}`);
      return readResults(payload, organizations.length);
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
      const { changedSources: places } = await client.ask(changedQuery, { sources });
      if (Array.isArray(places) && places.every((place) => Number.isInteger(place))) return places;
      throw new CommandFault('the API did not tell which records have changed; do this importer and the API belong to one release?');
    },
    async registeredSources(after) {
      const { registeredSources: sources } = await client.ask(registeredQuery, { after });
      if (Array.isArray(sources) && sources.every((each) => isObject(each) && typeof each.rorId === 'string')) return sources;
      throw new CommandFault('the API did not tell which ROR ids are registered; do this importer and the API belong to one release?');
    },
  };
}

function readResults(payload: unknown, expected: number): Registration[] {
  const results = isObject(payload) ? payload.results : undefined;
  const read: Registration[] = [];
  if (Array.isArray(results)) for (const result of results) if (isObject(result)) read[Number(result.index)] = readResult(result);
  const complete = read.length === expected && Array.from(read).every((result) => result !== undefined && outcomes.has(result.outcome));
  if (complete) return read;
  throw new CommandFault(
    'the API answered something else than one result for each record; do this importer and the API belong to one release?',
  );
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
    ...(isObject(organization) && typeof organization.sourceModifiedOn === 'string' ? { registeredOf: organization.sourceModifiedOn } : {}),
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

function refusalText({ code, message, details }: Refusal): string {
  const told = readDetails(details).map(({ path, problem, expected }) => `${path} ${problem}; right would be ${expected}`);
  return [`${message} (${code})`, ...told].join('\n  ');
}
