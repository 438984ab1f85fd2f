import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { strikes } from '../faults/fault-plan.ts';
import type { OwnFacts } from './facts.ts';
import { resolveField, type Session } from './session.ts';
import { project, type Thing } from './world.ts';

/** A Thing as a subgraph sees it, with what the gateway told of it. */
interface Source extends Thing {
  readonly __typename: string;
  readonly given?: Readonly<Record<string, unknown>>;
}

export interface SubgraphOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** The schema of a subgraph, whose entities are found by the keys that it has itself. */
export function subgraphSchema(name: string, document: DocumentNode, own: OwnFacts): GraphQLSchema {
  const references = [...own.keys.keys()].map((type) => [
    type,
    {
      __resolveReference(reference: Record<string, unknown>, session: Session, { schema }: GraphQLResolveInfo): Source | null {
        const thing = session.world.find(name, type, reference);
        if (thing === undefined || strikes(session.faults, 'forget', `${name} ${thing.id}`)) return null;
        return { ...thing, __typename: nameIn(schema, thing, own), given: reference };
      },
    },
  ]);
  return buildSubgraphSchema({ typeDefs: document, resolvers: Object.fromEntries(references) });
}

/** Executes a request over the session's world. */
export type ServeSubgraph = (operation: SubgraphOperation, session: Session) => Promise<ExecutionResult>;

/** A subgraph in this process: its resolvers know nothing but identities. */
export function serveSubgraph(name: string, schema: GraphQLSchema, own: OwnFacts): ServeSubgraph {
  const roots = new Map<GraphQLObjectType | null | undefined, string>([
    [schema.getQueryType(), 'Query'],
    [schema.getMutationType(), 'Mutation'],
  ]);
  const fieldResolver = (
    source: Source | undefined,
    args: Record<string, unknown>,
    session: Session,
    info: GraphQLResolveInfo,
  ): unknown => {
    const { fieldName, parentType, returnType } = info;
    const root = roots.get(parentType);
    const thing = root === undefined ? (source as Source) : { type: root, id: root };
    const requires = own.requires.get(`${parentType.name}.${fieldName}`);
    const given = requires && project(source?.given ?? {}, requires);
    if (root !== 'Mutation' && strikes(session.faults, 'throw', `${name} ${thing.id} ${fieldName}`))
      throw new Error(`${fieldName} of ${thing.id} fails in ${name}.`);
    const value = resolveField(session, thing, fieldName, args, given);
    return isLeafType(getNamedType(returnType)) ? value : named(value, schema, own);
  };
  // The same text comes from the other executor, and with other faults.
  const known = new Map<string, DocumentNode | readonly GraphQLError[]>();
  const read = (query: string): DocumentNode | readonly GraphQLError[] => {
    if (known.size > 100) known.clear();
    const same = known.get(query);
    if (same !== undefined) return same;
    const document = parse(query, { noLocation: true });
    const errors = validate(schema, document);
    const found = errors.length > 0 ? errors : document;
    known.set(query, found);
    return found;
  };
  return async ({ query, variables = {}, operationName }, session) => {
    const document = read(query);
    if (!('kind' in document)) return { errors: document };
    return execute({
      schema,
      document,
      variableValues: variables,
      operationName: operationName ?? null,
      contextValue: session,
      fieldResolver,
      typeResolver: (value: Source) => value.__typename,
    });
  };
}

/** Things with the names that their types have in this subgraph. */
function named(value: unknown, schema: GraphQLSchema, own: OwnFacts): unknown {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((each) => named(each, schema, own));
  return { ...(value as Thing), __typename: nameIn(schema, value as Thing, own) };
}

function nameIn(schema: GraphQLSchema, { type, id }: Thing, own: OwnFacts): string {
  if (isObjectType(schema.getType(type))) return type;
  const [space = type] = id.split('#');
  return own.interfaceObjects.has(space) ? space : type;
}
