import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, type TypeNode } from 'graphql';
import type { SubgraphSchema } from './subgraph-schema.ts';

export type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

export function objectsOf(schema: SubgraphSchema): readonly ObjectNode[] {
  return schema.document.definitions.filter(
    (definition): definition is ObjectNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
}

/** `subgraph.Type` of each stub of an entity that another subgraph owns. */
export function foreignEntities(schemas: readonly SubgraphSchema[]): ReadonlySet<string> {
  const stubs = [...entities(schemas)].flatMap(([type, definitions]) =>
    definitions.some(({ node }) => isOwning(node))
      ? definitions.filter(({ node }) => !isOwning(node)).map(({ subgraph }) => `${subgraph}.${type}`)
      : [],
  );
  return new Set(stubs);
}

export function entities(schemas: readonly SubgraphSchema[]): ReadonlyMap<string, readonly { subgraph: string; node: ObjectNode }[]> {
  const found = new Map<string, { subgraph: string; node: ObjectNode }[]>();
  for (const schema of schemas) {
    for (const node of objectsOf(schema).filter((type) => keyDirectives(type).length > 0)) {
      found.set(node.name.value, [...(found.get(node.name.value) ?? []), { subgraph: schema.name, node }]);
    }
  }
  return found;
}

/** The subgraph that describes an entity owns it. */
export function isOwning(node: ObjectNode): boolean {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION && node.description !== undefined;
}

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function keyDirectives(type: ObjectNode): readonly ConstDirectiveNode[] {
  return (type.directives ?? []).filter(({ name }) => name.value === 'key');
}

/** The fields that the keys of an entity are made of. */
export function keyFields(type: ObjectNode): ReadonlySet<string> {
  const selections = keyDirectives(type).flatMap((directive) => {
    const value = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
    return value?.kind === Kind.STRING ? value.value.split(/[\s{},]+/) : [];
  });
  return new Set(selections.filter(Boolean));
}
