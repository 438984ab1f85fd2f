import { GraphQLError, getVariableValues } from 'graphql';
import type { OperationLimits } from './limits.ts';
import type { KnownOperation } from './operation-store.ts';
import { type RefusedOperation, refused } from './refused-operation.ts';

/** Raw values of the variables that an operation declares. */
export type RawVariables = Readonly<Record<string, unknown>>;

const none: RawVariables = Object.freeze({});
const maxErrors = 50;
/** Far beyond any input of the graph, and within what a stack holds. */
const maxNesting = 200;

/** Checks the variables of a request against those of its operation, and what the operation could answer with them. What the operation does not declare is left out. */
export function admitVariables(
  known: KnownOperation,
  given: RawVariables | undefined,
  { maxNodes }: Pick<OperationLimits, 'maxNodes'>,
): { readonly kind: 'admitted'; readonly variables: RawVariables } | RefusedOperation {
  let coerced = none;
  let variables = none;
  if (known.variables.length > 0) {
    variables = declared(known, given ?? none);
    if (areAsIs(known, variables)) coerced = variables;
    else {
      if (nestsDeeper(variables, maxNesting))
        return refuse(known, [new GraphQLError(`The variables nest deeper than ${maxNesting} levels.`)]);
      const definitions = known.variables.map(({ definition }) => definition);
      const found = getVariableValues(known.prepared.schema, definitions, variables, { maxErrors });
      if (found.errors !== undefined) return refuse(known, found.errors);
      coerced = found.coerced;
    }
  }
  if (known.nodeCount(coerced) > maxNodes) {
    const text = `The operation could answer more than ${maxNodes} objects: the sizes of its nested lists multiply. Ask for smaller pages (first), or in several operations.`;
    return refuse(known, [new GraphQLError(text)]);
  }
  return { kind: 'admitted', variables };
}

function declared(known: KnownOperation, given: RawVariables): RawVariables {
  let others = Object.keys(given).length;
  for (const { definition } of known.variables) if (Object.hasOwn(given, definition.variable.name.value)) others -= 1;
  if (others === 0) return given;
  const names = known.variables.map(({ definition }) => definition.variable.name.value);
  return Object.fromEntries(names.flatMap((name) => (Object.hasOwn(given, name) ? [[name, given[name]]] : [])));
}

/** Whether each has a value that coercion leaves as it is. */
function areAsIs(known: KnownOperation, variables: RawVariables): boolean {
  for (const { definition, isAsIs } of known.variables) {
    const name = definition.variable.name.value;
    if (isAsIs === undefined || !Object.hasOwn(variables, name) || !isAsIs(variables[name])) return false;
  }
  return true;
}

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return items.some((item) => nestsDeeper(item, levels - 1));
}

function refuse({ variables, type }: KnownOperation, errors: readonly GraphQLError[]): RefusedOperation {
  const locations = new Map(variables.map(({ definition, location }) => [definition, location] as const));
  const placed = errors.map((error) => {
    const found = error.nodes?.flatMap((node) => (node.kind === 'VariableDefinition' ? (locations.get(node) ?? []) : []));
    return { message: error.message, ...(found === undefined || found.length === 0 ? {} : { locations: found }) };
  });
  return refused(placed, 'BAD_USER_INPUT', type);
}
