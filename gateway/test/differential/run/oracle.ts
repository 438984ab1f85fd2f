import { execute, type GraphQLResolveInfo, type GraphQLSchema, getNamedType, isLeafType, parse } from 'graphql';
import { resolveField, type Session } from '../data/session.ts';
import type { Thing } from '../data/world.ts';
import type { ClientRequest } from '../draw/draw-operation.ts';
import { jsonText } from '../faults/json-text.ts';

/** What graphql-js answers over one schema with all the data: no plan, no subgraph, no fault. The text of its data. */
export async function oracleData(
  schema: GraphQLSchema,
  { query, operationName, variables }: ClientRequest,
  session: Session,
): Promise<string> {
  const { data } = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    operationName: operationName ?? null,
    contextValue: session,
    fieldResolver(source: Thing | undefined, args: Record<string, unknown>, _: Session, info: GraphQLResolveInfo) {
      const { fieldName, parentType, returnType } = info;
      const thing = source ?? { type: parentType.name, id: parentType.name };
      const value = resolveField(session, thing, fieldName, args, session.world.required(thing, fieldName));
      return isLeafType(getNamedType(returnType)) ? asJson(value) : value;
    },
    typeResolver: (thing: Thing) => thing.type,
  });
  return JSON.stringify(data ?? null);
}

/** Numbers as the gateway reads them. */
function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(jsonText(value));
}
