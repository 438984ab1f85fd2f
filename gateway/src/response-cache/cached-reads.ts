import type { CancelSignal } from '@cattc/server';
import type { GraphQLSchema } from 'graphql';
import { changed, type GatewayContext } from '../context.ts';
import type { Execute, OperationAnswer } from '../engine.ts';
import { InFlight, type OnWritten } from '../in-flight/in-flight.ts';
import { rightsOf } from '../in-flight/rights.ts';
import type { PreparedOperation } from '../operations/prepared-operation.ts';
import { type Bypass, type CachePolicy, cachePolicyOf } from './cache-policy.ts';
import type { CacheRules } from './cache-rules.ts';
import type { ResponseCache } from './response-cache.ts';
import { idsWithin, ToldRecords } from './told-records.ts';
import type { Writers } from './writers.ts';

/** What became of an operation at the cache. */
export type CacheOutcome = 'hit' | 'miss' | 'joined' | 'no-cache' | 'explained' | 'log away' | Bypass;

export interface CachedReadsOptions {
  readonly cache: ResponseCache<OperationAnswer>;
  /** Of the present supergraph. */
  readonly rules: () => CacheRules;
  readonly writers: Writers;
  /** Whether changes are heard of at this moment, of performance.now(). */
  readonly isFollowing: (now: number) => boolean;
  /** Longest since a reading began that another still joins though something else has changed meanwhile. */
  readonly shareForMs: number;
  readonly onWritten?: OnWritten;
  /** Runs what is not answered from the cache and does not go into it. */
  readonly otherwise: Execute;
  readonly onOutcome?: (outcome: CacheOutcome) => void;
}

/**
 * Answers the reads that the SDL declares cacheable with what the same question of the same rights, variables and language was answered, until an event
 * tells that it may have changed; those who ask meanwhile wait for one reading. Who has just written is answered anew, as is whoever asks for it
 * (`cache-control: no-cache`).
 */
export function cachedReads(execute: Execute, options: CachedReadsOptions): Execute {
  const { cache, rules, writers, isFollowing, shareForMs, otherwise, onOutcome = () => undefined } = options;
  const policies = new WeakMap<PreparedOperation, CachePolicy | Bypass>();
  const readings = new InFlight<Reading>({ maxAgeMs: shareForMs, onShared: () => onOutcome('joined') });
  let current: GraphQLSchema | undefined;

  const policyOf = (operation: PreparedOperation): CachePolicy | Bypass => {
    const known = policies.get(operation) ?? cachePolicyOf(operation, rules());
    policies.set(operation, known);
    return known;
  };

  const noteWritten = (person: string | null): void => {
    writers.note(person);
    readings.forget();
  };
  options.onWritten?.(noteWritten);

  async function write(operation: PreparedOperation, variables: Variables, context: GatewayContext): Promise<OperationAnswer> {
    try {
      return await otherwise(operation, variables, context);
    } finally {
      noteWritten(context.caller.person);
    }
  }

  async function read(
    key: string,
    policy: CachePolicy,
    operation: PreparedOperation,
    variables: Variables,
    context: GatewayContext,
  ): Promise<Reading> {
    onOutcome('miss');
    const [since, begun, records] = [cache.change, performance.now(), new ToldRecords()];
    const read = await execute(operation, variables, changed(context, { records }));
    const tags = tagsOf(policy, records, JSON.stringify([operation.values, variables]));
    const isOlderThan = (change: number): boolean => change > since && cache.hasChanged(tags, since);
    if (read.errors.length > 0 || context.signal.aborted) return { answer: read, isOlderThan };
    const bytes = Buffer.from(read.text, read.encoding);
    const answer = keptAnswer(bytes);
    cache.put(key, answer, { tags, until: begun + policy.maxAgeMs, bytes: bytes.length * withCodings, since });
    return { answer, isOlderThan };
  }

  async function readTogether(
    key: string,
    policy: CachePolicy,
    operation: PreparedOperation,
    variables: Variables,
    context: GatewayContext,
  ): Promise<OperationAnswer> {
    const known = cache.change;
    let isOwn = false;
    const begin = (signal: CancelSignal) => {
      isOwn = true;
      return read(key, policy, operation, variables, changed(context, { signal }));
    };
    const join = () => readings.join(key, context.signal, begin, Math.min(readings.earliest, cache.changedAt));
    let reading = await join();
    // It was under way when a change came that was told before this question. What is under way now began after that.
    if (!isOwn && reading.isOlderThan(known)) reading = await join();
    if (!isOwn) context.watch?.answeredFrom('under way');
    return reading.answer;
  }

  return (operation, variables, context) => {
    if (operation.schema !== current) {
      current = operation.schema;
      cache.clear();
    }
    const bypass = (outcome: CacheOutcome): Promise<OperationAnswer> => {
      onOutcome(outcome);
      return otherwise(operation, variables, context);
    };
    if (operation.operation.operation === 'mutation') return write(operation, variables, context);
    const policy = policyOf(operation);
    context.watch?.keeps(policy);
    if (typeof policy === 'string') return bypass(policy);
    if (context.isExplained) return bypass('explained');
    const now = performance.now();
    if (context.isAnew) return bypass('no-cache').then(markable);
    if (!isFollowing(now)) return bypass('log away');
    const key = `${operation.hash}\n${JSON.stringify([operation.values, variables])}\n${rightsOf(context)}`;
    if (writers.hasWritten(context.caller.person, now))
      return read(key, policy, operation, variables, context).then(({ answer }) => answer);
    const kept = cache.get(key, now);
    if (kept === undefined) return readTogether(key, policy, operation, variables, context);
    onOutcome('hit');
    context.watch?.answeredFrom('kept');
    return Promise.resolve(kept);
  };
}

type Variables = Readonly<Record<string, unknown>>;

interface Reading {
  readonly answer: OperationAnswer;
  /** Whether this change, or one before it, may have come too late for it. */
  isOlderThan(change: number): boolean;
}

/** What an answer takes with its compressed forms: each is a quarter of it, or less. */
const withCodings = 1.5;

/** What its client may keep and ask for again by its mark, be it read for this client alone. */
function markable(answer: OperationAnswer): OperationAnswer {
  return answer.errors.length > 0 ? answer : keptAnswer(Buffer.from(answer.text, answer.encoding));
}

/** An answer without errors, as bytes alone. */
function keptAnswer(bytes: Buffer): OperationAnswer {
  return {
    get text() {
      return bytes.toString();
    },
    encoding: 'utf8',
    bytes,
    errors: [],
    isKept: true,
  };
}

/** Under what an answer is kept: the records that it tells of, found or asked for, and the topics that may bring others into it. */
function tagsOf(policy: CachePolicy, records: ToldRecords, values: string): readonly string[] {
  if (!records.isWhole) return [...new Set([...policy.all, ...policy.around, ...policy.own])];
  const ids = new Set([...records.ids, ...idsWithin(values)]);
  return [...policy.all, ...ids, ...[...policy.around].flatMap((topic) => [...ids].map((id) => `${topic}@${id}`))];
}
