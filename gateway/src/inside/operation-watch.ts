import type { FetchNode, QueryPlan } from '@apollo/query-planner';
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

export type Executor = 'scanned' | 'compiled' | 'stock';

/** Told of what the gateway does for one operation. */
export interface OperationWatch {
  /** Without `ms` the plan was known. */
  planned(plan: QueryPlan, ms?: number): void;
  /** What runs the plan, and why none that is faster; told again where another takes over. */
  ranBy(executor: Executor, reason?: string): void;
  /** For how long the answer may be kept, or why not. */
  keeps(policy: CachePolicy | string): void;
  fetch(facts: FetchFacts): FetchWatch;
}

/** Sends a request that somebody watches. */
export async function sendWatched(transport: SubgraphTransport, request: SubgraphRequest, watch: FetchWatch): Promise<Outcome> {
  const { traceparent = request.traceparent } = watch;
  const outcome = await transport.send({ ...request, watch, ...(traceparent === undefined ? {} : { traceparent }) });
  watch.ended(outcome);
  return outcome;
}
