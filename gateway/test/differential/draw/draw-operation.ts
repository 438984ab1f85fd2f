import { GraphQLError, type GraphQLObjectType, type GraphQLSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import type { Random } from '../random.ts';
import { Selections, type Size } from './draw-selection.ts';
import { Variables } from './variables.ts';

/** A request of a client. */
export interface ClientRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface DrawnRequest {
  readonly request: ClientRequest;
  readonly isMutation: boolean;
  /** Introspection of the schema is no matter of plans: the stock executor answers it. */
  readonly introspects: boolean;
  /** How many drafts before it were not valid. */
  readonly redrawn: number;
}

const sizes: readonly Size[] = [
  { fields: 4, depth: 3, directives: 0 },
  { fields: 10, depth: 4, directives: 0.05 },
  { fields: 20, depth: 5, directives: 0.1 },
  { fields: 30, depth: 7, directives: 0.02 },
  { fields: 12, depth: 4, directives: 0.3 },
];

const introspections = [
  '__schema { queryType { name } mutationType { name } types { kind name } }',
  'meta: __schema { directives { name args { name type { name } } } }',
  '__type(name: "Query") { name fields { name type { kind name ofType { name } } } }',
];

/** Draws a request that is valid for the schema. */
export function drawRequest(schema: GraphQLSchema, random: Random, maxFields = 30): DrawnRequest {
  for (let redrawn = 0; ; redrawn++) {
    const drawn = draft(schema, random, maxFields);
    if (drawn !== undefined && isValid(schema, drawn.request)) return { ...drawn, redrawn };
    if (redrawn > 1000) throw new Error('no valid operation is found');
  }
}

function draft(schema: GraphQLSchema, random: Random, maxFields: number): Omit<DrawnRequest, 'redrawn'> {
  const count = random.chance(0.12) ? 2 + random.int(2) : 1;
  const isNamed = count > 1 || random.chance(0.3);
  const chosen = random.int(count);
  const parts = Array.from({ length: count }, (_, at) => one(schema, random, maxFields, isNamed ? ` Op${at}` : '', `F${at}_`));
  const picked = parts[chosen] ?? one(schema, random, maxFields, '', 'F');
  return {
    request: {
      query: parts.map(({ text }) => text).join('\n'),
      operationName: count > 1 || (isNamed && random.chance(0.5)) ? `Op${chosen}` : undefined,
      variables: picked.variables,
    },
    isMutation: picked.isMutation,
    introspects: picked.introspects,
  };
}

function one(schema: GraphQLSchema, random: Random, maxFields: number, name: string, prefix: string) {
  const mutation = schema.getMutationType();
  const isMutation = mutation != null && random.chance(0.25);
  const root = (isMutation ? mutation : schema.getQueryType()) as GraphQLObjectType;
  const variables = new Variables(random);
  const size = random.pick(sizes);
  const bounded = { ...size, fields: Math.min(size.fields, maxFields) };
  const selections = new Selections(schema, random, variables, bounded, prefix);
  const introspects = !isMutation && random.chance(0.02);
  const set = selections.set(root);
  const whole = introspects ? set.replace('{', `{ ${random.pick(introspections)}`) : set;
  const kind = isMutation ? 'mutation' : name !== '' || variables.declarations !== '' || random.chance(0.5) ? 'query' : '';
  const fragments = selections.fragments.map((fragment) => `fragment ${fragment.name} on ${fragment.on.name} ${fragment.text}`);
  return {
    text: [`${kind}${name}${variables.declarations} ${whole}`, ...fragments].join('\n'),
    variables: variables.values,
    isMutation,
    introspects,
  };
}

/** Whether a server would execute a request; the same question is put to what shrinking leaves. */
export function isValid(schema: GraphQLSchema, { query, operationName, variables }: ClientRequest): boolean {
  try {
    const document = parse(query);
    if (validate(schema, document, undefined, { maxErrors: 1 }).length > 0) return false;
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const operation = operationName === undefined ? operations[0] : operations.find(({ name }) => name?.value === operationName);
    if (operation === undefined || (operationName === undefined && operations.length > 1)) return false;
    return getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors === undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}
