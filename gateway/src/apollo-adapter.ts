import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { type DocumentNode, GraphQLError, getVariableValues } from 'graphql';
import type { GatewayContext } from './context.ts';
import type { Engine } from './engine.ts';
import { type PreparedOperation, prepareOperation } from './operations/prepared-operation.ts';

/** The engine in the place of a gateway behind ApolloServer, which takes parsed results. */
export function gatewayOver(engine: Engine, supergraphSdl: string): GatewayInterface {
  const prepared = new WeakMap<DocumentNode, Map<string | null, PreparedOperation>>();
  const prepare = (document: DocumentNode, name: string | null): PreparedOperation => {
    const byName = prepared.get(document) ?? new Map<string | null, PreparedOperation>();
    prepared.set(document, byName);
    const operation = byName.get(name) ?? prepareOperation(engine.schema, document, name);
    byName.set(name, operation);
    return operation;
  };
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: engine.schema, coreSupergraphSdl: supergraphSdl });
      return engine.onSchema((apiSchema) => callback({ apiSchema, coreSupergraphSdl: supergraphSdl }));
    },
    async load() {
      return {
        async executor({ document, operationName, request, context }) {
          const operation = prepare(document, operationName);
          const variables = request.variables ?? {};
          const checked = getVariableValues(operation.schema, operation.operation.variableDefinitions ?? [], variables);
          if (checked.errors !== undefined) return { errors: checked.errors };
          const { text } = await engine.execute(operation, variables, context as GatewayContext);
          const { errors, ...result } = JSON.parse(text);
          if (errors === undefined) return result;
          return { ...result, errors: errors.map(({ message, ...rest }: { message: string }) => new GraphQLError(message, rest)) };
        },
      };
    },
    stop: () => engine.stop(),
  };
}
