import { execute, type GraphQLResolveInfo, type GraphQLSchema, getNamedType, isLeafType, parse } from 'graphql';
import { resolveField, type Session } from '../data/session.ts';
import type { Thing } from '../data/world.ts';
import type { ClientRequest } from '../draw/draw-operation.ts';
import { jsonText } from '../faults/json-text.ts';

/** What graphql-js answers over one schema with all the data: no plan, no subgraph, no fault. */
export interface OracleAnswer {
  readonly data: unknown;
  /** The identity of the innermost object on a path, which may lead through fields that the operation does not ask for. */
  readonly innermost: (path: Path) => string | undefined;
}

type Path = readonly (string | number)[];

export async function askOracle(
  schema: GraphQLSchema,
  { query, operationName, variables }: ClientRequest,
  session: Session,
): Promise<OracleAnswer> {
  const objects = new Map<string, Thing>();
  const { data = null } = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    operationName: operationName ?? null,
    contextValue: session,
    fieldResolver(source: Thing | undefined, args: Record<string, unknown>, _: Session, info: GraphQLResolveInfo) {
      const { fieldName, parentType, path, returnType } = info;
      const thing = source ?? { type: parentType.name, id: parentType.name };
      objects.set(pathText(path.prev), thing);
      const value = resolveField(session, thing, fieldName, args, session.world.required(thing, fieldName));
      return isLeafType(getNamedType(returnType)) ? asJson(value) : value;
    },
    typeResolver: (thing: Thing) => thing.type,
  });
  const innermost = (path: Path): string | undefined => {
    let length = path.length;
    while (length > 0 && !objects.has(JSON.stringify(path.slice(0, length)))) length--;
    const known = objects.get(JSON.stringify(path.slice(0, length)));
    return known && follow(known, path.slice(length), session)?.id;
  };
  return { data, innermost };
}

/** The object that the fields lead to, each without arguments, or the last one before something else. */
function follow(from: Thing, path: Path, { world }: Session): Thing {
  let last = from;
  let at: unknown = from;
  for (const key of path) {
    if (Array.isArray(at)) at = at[Number(key)];
    else if (at === last && world.facts.fields.has(`${last.type}.${key}`))
      at = world.value(last, String(key), {}, world.required(last, String(key)));
    else return last;
    if (typeof at === 'object' && at !== null && 'id' in at && 'type' in at) last = at as Thing;
  }
  return last;
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
