import {
  type FieldNode,
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { PreparedOperation } from './prepared-operation.ts';

/** What a list without a page size is taken for: such lists are short by their nature. */
const unpagedList = 10;
/** What a page size is taken for that cannot be read. */
const largestPage = 100;

/** The most objects that an operation can answer, given its variables as they were coerced: the page sizes of nested lists multiplied with each other. */
export type NodeCount = (variables: Readonly<Record<string, unknown>>) => number;

/** A page size: a number, or the variable that it is in. */
type PageSize = number | { readonly variable: string; readonly fallback: unknown };

/** A field below which some page size is in a variable; what is below it without one is one number. */
interface Sized {
  readonly size: PageSize;
  /** For one time that the field is answered: itself, and what is below it whose sizes are known. */
  readonly known: number;
  readonly below: readonly Sized[];
}

type SizedOperation = Pick<PreparedOperation, 'schema' | 'operation' | 'fragments' | 'values'>;

/** Reads the page sizes of a valid operation once; its requests then only multiply. */
export function nodeCount({ schema, operation, fragments, values }: SizedOperation): NodeCount {
  const spread = new Map<string, Sums>();

  const fieldOf = (node: FieldNode, parent: string): GraphQLField<unknown, unknown> | undefined => {
    const type = schema.getType(parent);
    return type !== undefined && 'getFields' in type ? (type.getFields()[node.name.value] as GraphQLField<unknown, unknown>) : undefined;
  };

  /** `paged`: the list below is a page whose size is counted already, as `nodes` of a connection. */
  const sumsOf = ({ selections }: SelectionSetNode, parent: string, paged: boolean): Sums => {
    let known = 0;
    const open: Sized[] = [];
    const add = (sums: Sums): void => {
      known += sums.known;
      open.push(...sums.open);
    };
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(sumsOf(selection.selectionSet, selection.typeCondition?.name.value ?? parent, paged));
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment === undefined) continue;
        const key = `${paged} ${fragment.name.value}`;
        const sums = spread.get(key) ?? sumsOf(fragment.selectionSet, fragment.typeCondition.name.value, paged);
        spread.set(key, sums);
        add(sums);
      } else {
        const field = fieldOf(selection, parent);
        if (field === undefined || selection.selectionSet === undefined || !isCompositeType(getNamedType(field.type))) continue;
        const page = pageSize(field, selection, values);
        const size = page ?? (isList(field) && !paged ? unpagedList : 1);
        const below = sumsOf(selection.selectionSet, getNamedType(field.type).name, page !== undefined && !isList(field));
        if (typeof size === 'number' && below.open.length === 0) known += size * (1 + below.known);
        else open.push({ size, known: 1 + below.known, below: below.open });
      }
    }
    return { known, open };
  };

  const root = schema.getRootType(operation.operation);
  if (root == null) return () => 0;
  const { known, open } = sumsOf(operation.selectionSet, root.name, false);
  return open.length === 0 ? () => known : (variables) => known + total(open, variables);
}

interface Sums {
  readonly known: number;
  readonly open: readonly Sized[];
}

function total(fields: readonly Sized[], variables: Readonly<Record<string, unknown>>): number {
  let sum = 0;
  for (const { size, known, below } of fields) {
    const times = typeof size === 'number' ? size : readable(variables[size.variable] ?? size.fallback);
    // Nothing times infinitely many is nothing.
    if (times > 0) sum += times * (known + total(below, variables));
  }
  return sum;
}

function pageSize(field: GraphQLField<unknown, unknown>, node: FieldNode, values: PreparedOperation['values']): PageSize | undefined {
  const argument = field.args.find(({ name }) => name === 'first' || name === 'last');
  if (argument === undefined) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  if (given?.kind === Kind.INT) return readable(Number(given.value));
  if (given?.kind !== Kind.VARIABLE) return readable(argument.defaultValue);
  const { value: variable } = given.name;
  return Object.hasOwn(values, variable)
    ? readable(values[variable] ?? argument.defaultValue)
    : { variable, fallback: argument.defaultValue };
}

function readable(size: unknown): number {
  return typeof size === 'number' && size >= 0 ? size : largestPage;
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
