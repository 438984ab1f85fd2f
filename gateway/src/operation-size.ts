import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Fragments } from './root-fields.ts';

/** What a list without a page size is taken for: such lists are short by their nature. */
const unpagedList = 10;
/** What a page size is taken for that cannot be read. */
const largestPage = 100;

export interface SizedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The most objects that an operation can answer: the page sizes of nested lists multiplied with each other. The operation is valid.
 * Counting ends once it is beyond `limit`.
 */
export function countNodes({ schema, operation, fragments, variables }: SizedOperation, limit: number): number {
  let nodes = 0;

  const pageSize = (field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined => {
    const argument = field.args.find(({ name }) => name === 'first' || name === 'last');
    if (argument === undefined) return undefined;
    const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
    const size = given === undefined ? argument.defaultValue : argumentValue(given, variables, argument.defaultValue);
    return typeof size === 'number' && size >= 0 ? size : largestPage;
  };

  /** `paged`: the list below is a page whose size is counted already, as `nodes` of a connection. */
  const walk = (selections: SelectionSetNode, parent: string, times: number, paged: boolean): void => {
    const type = schema.getType(parent);
    const fields = type !== undefined && 'getFields' in type ? type.getFields() : {};
    for (const selection of selections.selections) {
      if (nodes > limit) return;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? parent, times, paged);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) walk(fragment.selectionSet, fragment.typeCondition.name.value, times, paged);
      } else {
        const field = fields[selection.name.value] as GraphQLField<unknown, unknown> | undefined;
        if (field === undefined || selection.selectionSet === undefined || !isCompositeType(getNamedType(field.type))) continue;
        const size = pageSize(field, selection);
        const below = times * (size ?? (isList(field) && !paged ? unpagedList : 1));
        nodes += below;
        walk(selection.selectionSet, getNamedType(field.type).name, below, size !== undefined && !isList(field));
      }
    }
  };

  const root = schema.getRootType(operation.operation);
  if (root != null) walk(operation.selectionSet, root.name, 1, false);
  return nodes;
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function argumentValue(node: ValueNode, variables: Readonly<Record<string, unknown>>, fallback: unknown): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.VARIABLE) return variables[node.name.value] ?? fallback;
  return fallback;
}
