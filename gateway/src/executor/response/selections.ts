import {
  type EnumValue,
  isCompositeType,
  type Operation,
  type Schema,
  type SelectionSet,
  type Type,
  Variable,
} from '@apollo/federation-internals';
import type { SelectionNode } from 'graphql';

/** What a `@skip` or `@include` asks of a variable, or settles by itself. */
export interface Condition {
  readonly of: string | boolean;
  readonly wanted: boolean;
}

/** The type of a field, as far as writing its values needs it. */
export type ValueType =
  | { readonly kind: 'leaf'; readonly nullable: boolean; readonly leaf: Leaf }
  | { readonly kind: 'object'; readonly nullable: boolean; readonly type: string }
  | { readonly kind: 'list'; readonly nullable: boolean; readonly of: ValueType };

/** How a leaf is checked: a built-in scalar, one of an enum's values, or anything for a custom scalar. */
export type Leaf = 'String' | 'ID' | 'Int' | 'Float' | 'Boolean' | 'any' | ReadonlySet<string>;

/** A selection of the operation, in the order and with the merging that the stock executor gives it. */
export type Selected = { readonly conditions: readonly Condition[] } & (
  | { readonly kind: 'field'; readonly key: string; readonly type: ValueType; readonly selections: readonly Selected[] | undefined }
  | { readonly kind: 'typename'; readonly key: string }
  | { readonly kind: 'introspection'; readonly key: string; readonly index: number }
  | { readonly kind: 'fragment'; readonly on: string | undefined; readonly selections: readonly Selected[] }
);

export interface OperationSelections {
  readonly selections: readonly Selected[];
  /** What is asked of the schema itself; the selections refer to it by index. */
  readonly introspections: readonly SelectionNode[];
}

/** What running an operation needs to know of it. */
export interface OperationReading extends OperationSelections {
  /** The API schema. */
  readonly schema: Schema;
  readonly rootType: string;
  /** The defaults of its variables. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

export function readOperation(operation: Operation): OperationReading {
  const schema = operation.schema();
  const reading: Reading = { schema, types: new Map(), introspections: [] };
  return {
    selections: read(operation.selectionSet, reading),
    introspections: reading.introspections,
    schema,
    rootType: schema.schemaDefinition.rootType(operation.rootKind)?.name ?? '',
    defaults: operation.collectDefaultedVariableValues(),
  };
}

interface Reading {
  readonly schema: Schema;
  /** By their text: the same one comes often. */
  readonly types: Map<string, ValueType>;
  readonly introspections: SelectionNode[];
}

/** The Boolean variables that decide what is selected. */
export function conditionVariables(selections: readonly Selected[], found: Set<string> = new Set()): ReadonlySet<string> {
  for (const selection of selections) {
    for (const { of } of selection.conditions) if (typeof of === 'string') found.add(of);
    if ('selections' in selection && selection.selections !== undefined) conditionVariables(selection.selections, found);
  }
  return found;
}

function read(set: SelectionSet, reading: Reading): readonly Selected[] {
  const { schema, types, introspections } = reading;
  return set.selections().map((selection): Selected => {
    const conditions = conditionsOf(selection.element, schema);
    if (selection.kind === 'FragmentSelection') {
      return { kind: 'fragment', conditions, on: selection.element.typeCondition?.name, selections: read(selection.selectionSet, reading) };
    }
    const field = selection.element;
    const key = field.responseName();
    if (field.definition.isSchemaIntrospectionField()) {
      const index = introspections.push(selection.expandFragments().toSelectionNode()) - 1;
      return { kind: 'introspection', key, conditions, index };
    }
    if (field.name === '__typename') return { kind: 'typename', key, conditions };
    const { type } = field.definition;
    if (type === undefined) throw new Error(`the field ${field.definition.coordinate} has no type`);
    const text = String(type);
    const valueType = types.get(text) ?? valueTypeOf(type, schema);
    types.set(text, valueType);
    const inner = selection.selectionSet;
    return { kind: 'field', key, conditions, type: valueType, selections: inner === undefined ? undefined : read(inner, reading) };
  });
}

type Element = ReturnType<SelectionSet['selections']>[number]['element'];

function conditionsOf(element: Element, schema: Schema): readonly Condition[] {
  if (element.appliedDirectives.length === 0) return none;
  const given = [
    { directive: element.appliedDirectivesOf(schema.skipDirective())[0], wanted: false },
    { directive: element.appliedDirectivesOf(schema.includeDirective())[0], wanted: true },
  ];
  return given.flatMap(({ directive, wanted }) => {
    if (directive === undefined) return [];
    const value: unknown = directive.arguments().if;
    return [{ of: value instanceof Variable ? value.name : value === true, wanted }];
  });
}

const none: readonly Condition[] = [];

function valueTypeOf(type: Type, schema: Schema): ValueType {
  const nullable = type.kind !== 'NonNullType';
  const bare = type.kind === 'NonNullType' ? type.ofType : type;
  if (bare.kind === 'ListType') return { kind: 'list', nullable, of: valueTypeOf(bare.ofType, schema) };
  if (isCompositeType(bare)) return { kind: 'object', nullable, type: bare.name };
  if (bare.kind === 'EnumType') return { kind: 'leaf', nullable, leaf: new Set(bare.values.map((value: EnumValue) => value.name)) };
  return { kind: 'leaf', nullable, leaf: isBuiltIn(bare.name) ? bare.name : 'any' };
}

function isBuiltIn(name: string): name is Exclude<Leaf, ReadonlySet<string> | 'any'> {
  return ['String', 'ID', 'Int', 'Float', 'Boolean'].includes(name);
}
