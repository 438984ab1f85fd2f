import { execute, type GraphQLResolveInfo, type GraphQLSchema, getNamedType, isLeafType, parse } from 'graphql';
import { resolveField, type Session } from '../data/session.ts';
import type { Thing } from '../data/world.ts';
import type { ClientRequest } from '../draw/draw-operation.ts';
import { jsonText } from '../faults/json-text.ts';

/** What graphql-js answers over one schema with all the data: no plan, no subgraph, no fault. */
export interface OracleAnswer {
  readonly data: unknown;
  /** Identities of objects by their path, as JSON. */
  readonly objects: ReadonlyMap<string, string>;
}

export async function askOracle(
  schema: GraphQLSchema,
  { query, operationName, variables }: ClientRequest,
  session: Session,
): Promise<OracleAnswer> {
  const objects = new Map<string, string>();
  const { data = null } = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    operationName: operationName ?? null,
    contextValue: session,
    fieldResolver(source: Thing | undefined, args: Record<string, unknown>, _: Session, info: GraphQLResolveInfo) {
      const { fieldName, parentType, path, returnType } = info;
      const thing = source ?? { type: parentType.name, id: parentType.name };
      objects.set(pathText(path.prev), thing.id);
      const value = resolveField(session, thing, fieldName, args, session.world.required(thing, fieldName));
      return isLeafType(getNamedType(returnType)) ? asJson(value) : value;
    },
    typeResolver: (thing: Thing) => thing.type,
  });
  return { data, objects };
}

function pathText(path: GraphQLResolveInfo['path'] | undefined): string {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.prev) keys.unshift(at.key);
  return JSON.stringify(keys);
}

/** Numbers as the gateway reads them. */
function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(jsonText(value));
}
