import { createHash } from 'node:crypto';
import type { DeadlineWorker } from '@cattc/deadlines';
import { type Caller, type Decision, refuse } from '@cattc/decisions';
import type { Relay } from '@cattc/event-log';
import type { DataSource, EntityManager } from 'typeorm';
import { idsIn, isDenial } from './audit/audit-entry.ts';
import { markDryRun } from './dry-run.ts';
import type { RequestContext } from './request.ts';

/** What every mutation's input may carry. */
export interface MutationInput {
  readonly idempotencyKey?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
}

class DryRun<T> extends Error {
  readonly outcome: T;
  constructor(outcome: T) {
    super('dry run');
    this.outcome = outcome;
  }
}

/** A deadlock, or a row that another transaction inserted in the meantime: the same work decides anew on what is there now. */
const decideAnew = ['40P01', '23505'];
const attempts = 4;

/**
 * Runs one mutation in one transaction: locks, decision, state and outbox together, or nothing.
 * A repeated idempotency key of the same person under the same mandate returns the first answer, also while the first is still under way (a refusal that is
 * retryable is no answer yet); a dry run decides and stores nothing. Answers are stored as JSON, so what `work` resolves to must survive it.
 * The audit has every decision that is made, accepted or refused, in the same transaction: not the answer that a repeated key returns again, and of a dry run
 * only that the caller's rights refused it.
 */
export async function perform<Result, Code extends string>(
  dataSource: DataSource,
  request: RequestContext,
  mutation: string,
  input: MutationInput,
  work: (manager: EntityManager) => Promise<Decision<Result, Code>>,
): Promise<Decision<Result, Code | 'INVALID_INPUT' | 'IDEMPOTENCY_KEY_REUSED'>> {
  const key = input.idempotencyKey ?? null;
  if (key !== null && !/^[\x21-\x7e]{8,128}$/.test(key)) {
    const expected = '8 to 128 printable ASCII characters without spaces, such as a UUID';
    const refused = refuse('INVALID_INPUT', { count: 1 }, [{ path: 'idempotencyKey', problem: 'is not a key', expected }]);
    if (!input.dryRun) await request.audit.decided(dataSource, mutation, input, refused);
    return refused;
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await dataSource.transaction(async (manager) => {
        if (input.dryRun) {
          markDryRun(manager);
          throw new DryRun(await work(manager));
        }
        request.audit.begin();
        const record = async <Answer extends Decision<unknown>>(decision: Answer): Promise<Answer> => {
          await request.audit.decided(manager, mutation, input, decision);
          return decision;
        };
        const decide = async () => record(await work(manager));
        // Nobody in particular has no first answer: without a person there is nothing but refusals.
        if (key === null || request.caller.person === null) return decide();
        return answerOnce(manager, { actor: actorKey(request.caller), mutation, key, input }, decide, record);
      });
    } catch (error) {
      if (error instanceof DryRun) {
        const decision = error.outcome as Decision<Result, Code>;
        if (decision.kind === 'refused' && isDenial(decision.refusal.code)) {
          request.audit.denied(mutation, idsIn(input), decision.refusal.code);
        }
        return decision;
      }
      if (attempt < attempts && decideAnew.includes(String((error as { code?: unknown }).code))) continue;
      throw error;
    }
  }
}

/** Runs a mutation in one transaction, see `perform`, and wakes who carries its events and who fires its deadlines. */
export type Mutate = <Result, Code extends string>(
  mutation: string,
  input: MutationInput,
  work: (manager: EntityManager) => Promise<Decision<Result, Code>>,
) => ReturnType<typeof perform<Result, Code>>;

/** The mutations of one request. */
export function mutating(
  { writer, relay, deadlines }: { readonly writer: DataSource; readonly relay: Relay; readonly deadlines: Pick<DeadlineWorker, 'wake'> },
  request: RequestContext,
): Mutate {
  return async (mutation, input, work) => {
    const decision = await perform(writer, request, mutation, input, work);
    if (decision.kind === 'accepted' && !input.dryRun) {
      relay.wake();
      deadlines.wake();
    }
    return decision;
  };
}

interface Question {
  readonly actor: string;
  readonly mutation: string;
  readonly key: string;
  readonly input: object;
}

async function answerOnce<Result, Code extends string>(
  manager: EntityManager,
  { actor, mutation, key, input }: Question,
  work: () => Promise<Decision<Result, Code>>,
  record: <Answer extends Decision<unknown>>(decision: Answer) => Promise<Answer>,
): Promise<Decision<Result, Code | 'IDEMPOTENCY_KEY_REUSED'>> {
  const inputHash = createHash('sha256').update(canonical(input)).digest('base64url');
  // The unique key makes a parallel request with the same key wait here until the first has committed.
  const inserted: unknown[] = await manager.query(
    `INSERT INTO idempotent_answer (actor, mutation, key, input_hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING key`,
    [actor, mutation, key, inputHash],
  );
  if (inserted.length === 0) {
    const [first]: { inputHash: string; answer: Decision<Result, Code> }[] = await manager.query(
      `SELECT input_hash AS "inputHash", answer FROM idempotent_answer WHERE actor = $1 AND mutation = $2 AND key = $3`,
      [actor, mutation, key],
    );
    if (first === undefined) throw new Error('the first answer to an idempotency key is gone');
    return first.inputHash === inputHash ? first.answer : record(refuse('IDEMPOTENCY_KEY_REUSED'));
  }
  const answer = await work();
  // What can succeed later without a change of the input is asked again with the same key.
  if (answer.kind === 'refused' && answer.refusal.retryable) {
    await manager.query(`DELETE FROM idempotent_answer WHERE actor = $1 AND mutation = $2 AND key = $3`, [actor, mutation, key]);
    return answer;
  }
  await manager.query(`UPDATE idempotent_answer SET answer = $4 WHERE actor = $1 AND mutation = $2 AND key = $3`, [
    actor,
    mutation,
    key,
    JSON.stringify(answer),
  ]);
  return answer;
}

/** The same person under another mandate, or through a machine, is another actor, with other rights to the answer. */
function actorKey({ person, via, mandate, may, role, organization, profile, country }: Caller): string {
  return JSON.stringify([person, via, mandate, may, role, organization, profile, country]);
}

/** First answers are kept for a week: a client repeats itself within minutes, and an answer may hold what a person later has erased. */
const answersKeptDays = 7;

/** Forgets the answers that are past their time. */
export async function forgetAnswers(dataSource: DataSource): Promise<void> {
  await dataSource.query(`DELETE FROM idempotent_answer WHERE created_at < now() - make_interval(days => $1)`, [answersKeptDays]);
}

/** JSON with sorted keys, so that the order of an input's fields does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return item.toString();
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
