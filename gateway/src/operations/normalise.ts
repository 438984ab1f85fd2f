import {
  type ArgumentNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type VariableDefinitionNode,
} from 'graphql';
import { fragmentsOf } from '../root-fields.ts';
import { inlineValue } from './inline-value.ts';

export interface Normalised {
  /** The operation, then the fragments that it uses, in the order of their first use. */
  readonly definitions: readonly DefinitionNode[];
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The operation with a variable in the place of each value that stands in an argument of a field, so that operations that differ in nothing else become the same text. A value
 * within another that holds a variable stays, as does what JSON cannot say exactly; arguments of directives stay, as @skip and @include shape the plan.
 */
export function normalise(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Normalised {
  const fragments = fragmentsOf(document);
  const used = new Map<string, FragmentDefinitionNode>();
  const walk = (set: SelectionSetNode, parent: GraphQLNamedType | null | undefined, onField: OnField): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) used.set(selection.name.value, fragment);
        return selection;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition === undefined ? parent : schema.getType(selection.typeCondition.name.value);
        return { ...selection, selectionSet: walk(selection.selectionSet, type, onField) };
      }
      const field = isCompositeType(parent) ? fieldOf(schema, parent, selection.name.value) : undefined;
      const { selectionSet } = selection;
      return {
        ...(field === undefined ? selection : onField(selection, field)),
        ...(selectionSet === undefined ? {} : { selectionSet: walk(selectionSet, field && getNamedType(field.type), onField) }),
      };
    }),
  });
  const pass = (onField: OnField): { operation: OperationDefinitionNode; fragments: readonly FragmentDefinitionNode[] } => {
    used.clear();
    const walked = { ...operation, selectionSet: walk(operation.selectionSet, schema.getRootType(operation.operation), onField) };
    // A map that grows is walked to its end: fragments of fragments come too.
    const rest: FragmentDefinitionNode[] = [];
    for (const fragment of used.values())
      rest.push({ ...fragment, selectionSet: walk(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), onField) });
    return { operation: walked, fragments: rest };
  };

  const typesOf = new ArgumentTypes();
  pass((node, field) => {
    for (const { argument, type } of argumentsOf(node, field)) typesOf.add(node, argument, type);
    return node;
  });
  const variables = new InlineVariables(operation);
  const walked = pass((node, field) => {
    if (node.arguments === undefined || node.arguments.length === 0) return node;
    const types = new Map(argumentsOf(node, field).map(({ argument, type }) => [argument, type]));
    return {
      ...node,
      arguments: node.arguments.map((argument) => {
        const type = types.get(argument);
        return type === undefined || typesOf.differ(node, argument) ? argument : variables.replace(node, argument, type);
      }),
    };
  });
  const variableDefinitions = [...(operation.variableDefinitions ?? []), ...variables.definitions];
  return { definitions: [{ ...walked.operation, variableDefinitions }, ...walked.fragments], values: variables.values() };
}

type OnField = (node: FieldNode, field: GraphQLField<unknown, unknown>) => FieldNode;

function argumentsOf(
  { arguments: given = [] }: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
): readonly { argument: ArgumentNode; type: GraphQLInputType }[] {
  return given.flatMap((argument) => {
    const known = args.find(({ name }) => name === argument.name.value);
    return known === undefined ? [] : [{ argument, type: known.type }];
  });
}

/** Two fields that are answered as one need equal arguments, which two variables never are: an argument that has several types under one name stays as it is. */
class ArgumentTypes {
  readonly #types = new Map<string, string | null>();

  add(field: FieldNode, argument: ArgumentNode, type: GraphQLInputType): void {
    const place = placeOf(field, argument);
    const known = this.#types.get(place);
    if (known !== null) this.#types.set(place, known === undefined || known === String(type) ? String(type) : null);
  }

  differ(field: FieldNode, argument: ArgumentNode): boolean {
    return this.#types.get(placeOf(field, argument)) === null;
  }
}

/** Equal values of one argument of fields that are answered under one name share a variable, as those fields are answered as one. */
class InlineVariables {
  readonly definitions: VariableDefinitionNode[] = [];
  readonly #taken: ReadonlySet<string>;
  readonly #names = new Map<string, string>();
  readonly #values: [name: string, value: unknown][] = [];
  #next = 0;

  constructor({ variableDefinitions = [] }: OperationDefinitionNode) {
    this.#taken = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  }

  replace(field: FieldNode, argument: ArgumentNode, type: GraphQLInputType): ArgumentNode {
    const found = inlineValue(argument.value, type);
    if (found === undefined) return argument;
    const key = `${placeOf(field, argument)} ${JSON.stringify(found.value, sortedKeys)}`;
    const name = this.#names.get(key) ?? this.#add(key, found.value, type);
    return { ...argument, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } };
  }

  /** A copy, which holds on to nothing of the document. */
  values(): Readonly<Record<string, unknown>> {
    return Object.freeze(JSON.parse(JSON.stringify(Object.fromEntries(this.#values))));
  }

  #add(key: string, value: unknown, type: GraphQLInputType): string {
    while (this.#taken.has(`_${this.#next}`)) this.#next += 1;
    const name = `_${this.#next}`;
    this.#next += 1;
    this.#names.set(key, name);
    this.#values.push([name, value]);
    this.definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
      type: parseType(String(type), { noLocation: true }),
    });
    return name;
  }
}

function placeOf({ alias, name }: FieldNode, argument: ArgumentNode): string {
  return `${(alias ?? name).value}:${name.value}.${argument.name.value}`;
}

/** Fields of input objects have no order. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fieldOf(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  const fields = parent.getFields();
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
