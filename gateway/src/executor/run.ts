import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Outcome } from '../subgraphs/subgraph-transport.ts';

/** A request that was sent before, for the same operation. */
export interface Sent {
  readonly body: string;
  readonly outcome: Promise<Outcome>;
}

/** The state of one execution. */
export interface Run {
  /** What the subgraphs have answered so far, merged. */
  readonly data: Record<string, unknown>;
  readonly errors: (GraphQLError | GraphQLFormattedError)[];
  /** As the request has them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GatewayContext;
  /** Whether no answer so far has a character that was escaped: then no text in the data needs escaping. */
  plain: boolean;
  /** What was sent before by whoever could not go on with it: it is not sent again. */
  readonly sent?: ReadonlyMap<FetchNode, Sent> | undefined;
}

/** A node of the plan, made runnable: it runs over objects of the result, for the plan's root over the result itself. */
export type Step = (run: Run, entities: readonly unknown[]) => Promise<void> | undefined;

/** A plan that this executor has no step for; the stock one takes over. */
export class NotCompilable extends Error {
  /** One of a few, for a metric's label. */
  readonly reason: string;

  constructor(reason: string) {
    super(`the plan has what the compiled executor does not know: ${reason}`);
    this.name = 'NotCompilable';
    this.reason = reason;
  }
}
