import { type Operation, operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type IsOfType, subtypesOf } from '../executor/subtypes.ts';
import type { PreparedOperation } from '../operations/prepared-operation.ts';

/** The planner of one supergraph, which lives as long as operations that were checked against it. */
export interface Planner {
  readonly schema: GraphQLSchema;
  /** By the supergraph. */
  readonly isOfType: IsOfType;
  /** The operation over the API schema, as both planning and shaping read it. */
  parse(operation: PreparedOperation): Operation;
  /** Takes milliseconds, in which nothing else runs. Throws where the operation has no plan. */
  plan(operation: Operation): QueryPlan;
}

/** The gateway's own planner: a second one would double the memory of the query graph. */
export function plannerOf(gateway: ApolloGateway, schema: GraphQLSchema): Planner {
  const { queryPlanner } = gateway.__testing();
  if (queryPlanner === undefined) throw new Error('the gateway has no planner; has @apollo/gateway changed?');
  const apiSchema: Schema = queryPlanner.supergraph.apiSchema();
  return {
    schema,
    isOfType: subtypesOf(queryPlanner.supergraph.schema),
    parse: ({ document }) => operationFromDocument(apiSchema, document),
    plan: (operation) => queryPlanner.buildQueryPlan(operation),
  };
}
