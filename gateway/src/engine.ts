import type { Logger } from '@cattc/server';
import type { GraphQLSchema } from 'graphql';
import { gated, type RootRules } from './access-gate.ts';
import type { GatewayContext } from './context.ts';
import { answerOf, failure, type OperationAnswer } from './executor/operation-answer.ts';
import { stockExecutor } from './executor/stock.ts';
import type { PreparedOperation } from './operations/prepared-operation.ts';
import { loadGateway } from './planning/federated-gateway.ts';
import type { SubgraphTransport } from './subgraphs/subgraph-transport.ts';

export type { OperationAnswer };

/** Answers an operation; variables are the raw JSON values of the request, coerced and checked before. */
export type Execute = (
  operation: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  context: GatewayContext,
) => Promise<OperationAnswer>;

/** Plans and runs operations over the subgraphs. */
export interface Engine {
  /** Of the present supergraph: it changes at a swap. */
  readonly schema: GraphQLSchema;
  /**
   * Rejects only with a GraphQLError, and before a subgraph was asked, where the operation is not run at all; whatever goes wrong later stands in the
   * answer.
   */
  readonly execute: Execute;
  /** Tells of every swap; the answer ends it. */
  onSchema(listener: (schema: GraphQLSchema) => void): () => void;
  /** Swaps the supergraph; throws, and keeps the present one, where it cannot be served. */
  update(supergraphSdl: string): void;
  stop(): Promise<void>;
}

export interface EngineOptions {
  readonly supergraphSdl: string;
  /** By the subgraph's name. */
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly executor: 'compiled' | 'stock';
  /** Empty where every caller may ask for every root field. */
  readonly rules: RootRules;
  readonly logger: Logger;
  /** Told of each operation that the stock executor runs because the compiled one cannot. */
  readonly onFallback: (reason: string) => void;
}

/** The composition of planning, execution and the rules of root fields, behind the HTTP front. */
export async function createEngine({ supergraphSdl, transports, rules, logger }: EngineOptions): Promise<Engine> {
  let schema: GraphQLSchema | undefined;
  const listeners = new Set<(schema: GraphQLSchema) => void>();
  const current = (): GraphQLSchema => {
    if (schema === undefined) throw new Error('the gateway has loaded no schema');
    return schema;
  };
  const federated = await loadGateway({
    supergraphSdl,
    transports,
    logger,
    onSchema(updated) {
      schema = updated;
      for (const listener of listeners) listener(updated);
    },
  });
  const stock = stockExecutor(federated.executor, current);
  const execute: Execute = async (operation, variables, context) => {
    const all = withOwnValues(operation, variables);
    try {
      return answerOf(await stock(operation, all, context), context);
    } catch (error) {
      return failure(error, context);
    }
  };
  return {
    get schema() {
      return current();
    },
    execute: gated(execute, rules),
    onSchema(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (updated) => federated.update(updated),
    stop: () => federated.gateway.stop(),
  };
}

function withOwnValues({ values }: PreparedOperation, variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  for (const _ in values) return { ...variables, ...values };
  return variables;
}
