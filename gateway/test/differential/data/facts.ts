import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** What all subgraphs together say of a field: a value that keeps to this is right in each of them. */
export interface FieldFacts {
  /** For the value and each list in it from the outermost on, whether null is forbidden there. */
  levels: boolean[];
  /** Of a leaf, its type; of an enum the values that every subgraph knows. */
  scalar: string;
  values: readonly string[] | undefined;
  /** Of an object, the types that it may have in every subgraph. */
  possible: readonly string[] | undefined;
  isKey: boolean;
  requires: SelectionSetNode | undefined;
}

export interface Facts {
  /** `Type.field` → facts; objects only, fields of interface objects under each type that they stand for. */
  readonly fields: ReadonlyMap<string, FieldFacts>;
  /** Types with a key → name of their identities: of the entity interface they implement, or their own. */
  readonly spaces: ReadonlyMap<string, string>;
  /** Space → its types, in a fixed order. */
  readonly typesOf: ReadonlyMap<string, readonly string[]>;
  /** Interface or union → objects, over all subgraphs. */
  readonly possible: ReadonlyMap<string, readonly string[]>;
  /** Subgraph → what is its own. */
  readonly own: ReadonlyMap<string, OwnFacts>;
}

/** What one subgraph says that others do not. */
export interface OwnFacts {
  /** Type → its keys. */
  readonly keys: ReadonlyMap<string, readonly SelectionSetNode[]>;
  readonly interfaceObjects: ReadonlySet<string>;
  /** `Type.field`. */
  readonly external: ReadonlySet<string>;
  readonly requires: ReadonlyMap<string, SelectionSetNode>;
}

export interface KnownSubgraph {
  readonly name: string;
  readonly own: OwnFacts;
  readonly schema: GraphQLSchema;
}

export function gatherFacts(subgraphs: readonly KnownSubgraph[]): Facts {
  const own = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph.own]));
  const possible = gatherPossible(subgraphs);
  const spaces = new Map<string, string>();
  for (const { keys } of own.values()) {
    for (const type of keys.keys()) for (const member of possible.get(type) ?? [type]) setSpace(spaces, member, type);
  }
  const typesOf = new Map<string, string[]>();
  for (const [type, space] of [...spaces].sort()) typesOf.set(space, [...(typesOf.get(space) ?? []), type]);
  const fields = new Map<string, FieldFacts>();
  for (const { schema, own: facts } of subgraphs) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('_')) continue;
      for (const field of Object.values(type.getFields())) {
        if (facts.external.has(`${type.name}.${field.name}`) || field.name.startsWith('_')) continue;
        const found = factsOf(field.type, schema, possible);
        const requires = facts.requires.get(`${type.name}.${field.name}`);
        for (const concrete of possible.get(type.name) ?? [rootName(type.name, schema)]) {
          const place = `${concrete}.${field.name}`;
          const known = fields.get(place);
          fields.set(place, known === undefined ? { ...found, requires } : narrowed(known, found, requires));
        }
      }
    }
  }
  for (const { keys } of own.values()) {
    for (const [type, selections] of keys)
      for (const concrete of possible.get(type) ?? [type]) for (const set of selections) markKeys(concrete, set, fields, possible);
  }
  return { fields, spaces, typesOf, possible, own };
}

/** An entity interface gives its types their identity, whichever is met first. */
function setSpace(spaces: Map<string, string>, member: string, type: string): void {
  if (member !== type || !spaces.has(member)) spaces.set(member, type);
}

function rootName(type: string, schema: GraphQLSchema): string {
  if (type === schema.getQueryType()?.name) return 'Query';
  return type === schema.getMutationType()?.name ? 'Mutation' : type;
}

/** Reads keys, requirements and the like from the SDL: a GraphQLSchema does not keep them. */
export function ownFacts(document: DocumentNode): OwnFacts {
  const keys = new Map<string, SelectionSetNode[]>();
  const interfaceObjects = new Set<string>();
  const external = new Set<string>();
  const requires = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (!('fields' in definition) || !('interfaces' in definition)) continue;
    const type = definition.name.value;
    const isExtension = definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    for (const directive of definition.directives ?? []) {
      if (isNamed(directive, 'interfaceObject')) interfaceObjects.add(type);
      if (isNamed(directive, 'key')) keys.set(type, [...(keys.get(type) ?? []), fieldSet(directive)]);
    }
    for (const field of (definition.fields ?? []) as readonly FieldDefinitionNode[]) {
      const place = `${type}.${field.name.value}`;
      for (const directive of field.directives ?? []) {
        if (isNamed(directive, 'external') && !isExtension) external.add(place);
        if (isNamed(directive, 'requires')) requires.set(place, fieldSet(directive));
      }
    }
  }
  return { keys, interfaceObjects, external, requires };
}

function isNamed(directive: ConstDirectiveNode, name: string): boolean {
  return directive.name.value === name || directive.name.value === `federation__${name}`;
}

function fieldSet(directive: ConstDirectiveNode): SelectionSetNode {
  const value = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
  if (value?.kind !== Kind.STRING) throw new Error(`@${directive.name.value} has no fields`);
  const [operation] = parse(`{${value.value}}`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('not a selection');
  return operation.selectionSet;
}

function gatherPossible(subgraphs: readonly KnownSubgraph[]): Map<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { schema } of subgraphs) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isAbstractType(type) || type.name === '_Entity') continue;
      const members = found.get(type.name) ?? new Set<string>();
      for (const member of schema.getPossibleTypes(type)) members.add(member.name);
      found.set(type.name, members);
    }
  }
  const sorted = new Map([...found].map(([type, members]) => [type, [...members].sort()]));
  // A union or interface may have an interface object among its types.
  const expand = (member: string): readonly string[] => sorted.get(member) ?? [member];
  return new Map([...sorted].map(([type, members]) => [type, [...new Set(members.flatMap(expand))].sort()]));
}

function factsOf(
  type: GraphQLOutputType,
  schema: GraphQLSchema,
  possible: ReadonlyMap<string, readonly string[]>,
): Omit<FieldFacts, 'requires'> {
  const levels: boolean[] = [];
  let at: GraphQLOutputType = type;
  for (;;) {
    const isRequired = isNonNullType(at);
    levels.push(isRequired);
    const inner: GraphQLOutputType = isNonNullType(at) ? at.ofType : at;
    if (!isListType(inner)) return { levels, scalar: inner.name, isKey: false, ...namedFacts(inner as GraphQLNamedType, schema, possible) };
    at = inner.ofType;
  }
}

function namedFacts(
  type: GraphQLNamedType,
  schema: GraphQLSchema,
  possible: ReadonlyMap<string, readonly string[]>,
): Pick<FieldFacts, 'possible' | 'values'> {
  if ('getValues' in type) return { possible: undefined, values: type.getValues().map(({ name }) => name) };
  if (isObjectType(type)) return { possible: possible.get(type.name) ?? [type.name], values: undefined };
  if (!isAbstractType(type)) return { possible: undefined, values: undefined };
  const members = schema.getPossibleTypes(type).flatMap(({ name }) => possible.get(name) ?? [name]);
  return { possible: members, values: undefined };
}

function narrowed(known: FieldFacts, found: Omit<FieldFacts, 'requires'>, requires: SelectionSetNode | undefined): FieldFacts {
  const both = (left: readonly string[] | undefined, right: readonly string[] | undefined): readonly string[] | undefined =>
    left?.filter((name) => right?.includes(name) ?? true);
  return {
    ...known,
    levels: known.levels.map((level, at) => level || found.levels[at] === true),
    values: both(known.values, found.values),
    possible: both(known.possible, found.possible),
    requires: known.requires ?? requires,
  };
}

function markKeys(
  type: string,
  set: SelectionSetNode,
  fields: ReadonlyMap<string, FieldFacts>,
  possible: ReadonlyMap<string, readonly string[]>,
): void {
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const facts = fields.get(`${type}.${selection.name.value}`);
    if (facts === undefined) continue;
    facts.isKey = true;
    if (selection.selectionSet === undefined) continue;
    for (const inner of facts.possible ?? []) markKeys(inner, selection.selectionSet, fields, possible);
  }
}
