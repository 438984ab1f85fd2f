import type { FetchNode, QueryPlan } from '@apollo/query-planner';
import type { PreparedOperation } from '../operations/prepared-operation.ts';
import type { CachePolicy } from '../response-cache/cache-policy.ts';
import type { Outcome, SubgraphRequest, SubgraphTransport } from '../subgraphs/subgraph-transport.ts';

/** What a request to a subgraph is about. */
export interface FetchFacts {
  readonly subgraph: string;
  /** Where in the response its entities stand: keys with points between them, `@` for every item of a list; empty for the root. */
  readonly path: string;
  /** Entities that it asks about; undefined where it asks about the root. */
  readonly representations?: number | undefined;
  /** Of the plan, where the plan has it. */
  readonly node?: FetchNode;
}

/** Told of one request to a subgraph. */
export interface FetchWatch {
  /** What the subgraph is told of the trace, in the place of the operation's own. */
  readonly traceparent?: string | undefined;
  /** It waits for the answer to the same request of somebody else. */
  joined(): void;
  ended(outcome: Outcome): void;
  /** Another request is made to answer this one. */
  fetch(facts: FetchFacts): FetchWatch;
}

/** What answers an operation in the place of an execution: what was kept, or another's that is under way. */
export type AnswerSource = 'kept' | 'under way';

export type Executor = 'scanned' | 'compiled' | 'stock';

/** Told of what the gateway does for one operation. */
export interface OperationWatch {
  began(operation: PreparedOperation): void;
  ended(errors: number): void;
  /** Without `ms` the plan was known. */
  planned(plan: QueryPlan, ms?: number): void;
  /** What runs the plan, and why none that is faster; told again where another takes over. */
  ranBy(executor: Executor, reason?: string): void;
  /** For how long the answer may be kept, or why not. */
  keeps(policy: CachePolicy | string): void;
  /** It is not run for this request. */
  answeredFrom(source: AnswerSource): void;
  fetch(facts: FetchFacts): FetchWatch;
}

/** Sends a request that somebody watches. */
export async function sendWatched(transport: SubgraphTransport, request: SubgraphRequest, watch: FetchWatch): Promise<Outcome> {
  const { traceparent = request.traceparent } = watch;
  const outcome = await transport.send({ ...request, watch, ...(traceparent === undefined ? {} : { traceparent }) });
  watch.ended(outcome);
  return outcome;
}

/** Tells two. What goes onwards is the first's. */
export function watchedByBoth(one: OperationWatch, other: OperationWatch): OperationWatch {
  return {
    began(operation) {
      one.began(operation);
      other.began(operation);
    },
    ended(errors) {
      one.ended(errors);
      other.ended(errors);
    },
    planned(plan, ms) {
      one.planned(plan, ms);
      other.planned(plan, ms);
    },
    ranBy(executor, reason) {
      one.ranBy(executor, reason);
      other.ranBy(executor, reason);
    },
    keeps(policy) {
      one.keeps(policy);
      other.keeps(policy);
    },
    answeredFrom(source) {
      one.answeredFrom(source);
      other.answeredFrom(source);
    },
    fetch: (facts) => fetchWatchedByBoth(one.fetch(facts), other.fetch(facts)),
  };
}

function fetchWatchedByBoth(one: FetchWatch, other: FetchWatch): FetchWatch {
  return {
    traceparent: one.traceparent,
    joined() {
      one.joined();
      other.joined();
    },
    ended(outcome) {
      one.ended(outcome);
      other.ended(outcome);
    },
    fetch: (facts) => fetchWatchedByBoth(one.fetch(facts), other.fetch(facts)),
  };
}
