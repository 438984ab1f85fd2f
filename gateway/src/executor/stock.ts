import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { ExecutionResult } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { PreparedOperation } from '../operations/prepared-operation.ts';

type RequestContext = GatewayGraphQLRequestContext;

/** Runs an operation in the executor of ApolloGateway, which knows every plan; it rejects where that throws. */
export function stockExecutor(executor: GatewayExecutor, schema: () => RequestContext['schema']) {
  return (
    operation: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
    context: GatewayContext,
  ): Promise<ExecutionResult> => {
    const operationName = operation.operation.name?.value;
    const request = {
      request: { variables, ...(operationName === undefined ? {} : { operationName }) },
      logger: context.logger,
      schema: schema(),
      context,
      queryHash: operation.hash,
      document: operation.document,
      operation: operation.operation,
      operationName: operationName ?? null,
      metrics: {},
    };
    // What is left out is read by nobody: source, cache, hash of the schema, cache policy.
    return executor(request as unknown as RequestContext);
  };
}
