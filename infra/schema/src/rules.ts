import { type Concept, changedField, graphTypeOf } from '@cattc/events';
import {
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  print,
  type StringValueNode,
  type TypeNode,
} from 'graphql';
import { entities, foreignEntities, isOwning, keyFields, namedType, type ObjectNode, objectsOf } from './sdl.ts';
import type { SubgraphSchema } from './subgraph-schema.ts';
import { labelsOf } from './vocabulary.ts';

/** A rule of the house over the SDL of all subgraphs; gives every breach, each naming subgraph and place. */
export type Rule = (schemas: readonly SubgraphSchema[]) => readonly string[];

type FieldsNode = ObjectNode | InterfaceTypeDefinitionNode;

interface Described {
  readonly description?: StringValueNode | undefined;
}

/** Types, fields, arguments, enum values and input fields are described; a stub of another subgraph's entity is described by its owner. */
export const everythingIsDescribed: Rule = (schemas) => {
  const foreign = foreignEntities(schemas);
  return schemas.flatMap((schema) =>
    schema.document.definitions.flatMap((definition) => {
      if (!('name' in definition) || definition.name === undefined || definition.kind === Kind.DIRECTIVE_DEFINITION) return [];
      const type = definition.name.value;
      const stub = foreign.has(`${schema.name}.${type}`);
      const own = !stub && !isExtension(definition) ? [{ place: type, node: definition as Described }] : [];
      const keys = stub ? keyFields(definition as ObjectNode) : new Set<string>();
      const members = membersOf(definition).filter(({ field }) => !keys.has(field));
      return [...own, ...members]
        .filter(({ node }) => !node.description?.value.trim())
        .map(({ place }) => `${schema.name}: ${place} has no description`);
    }),
  );
};

/** Every enum value has its label in English and in Chinese. */
export const everyValueIsLabelled: Rule = (schemas) =>
  schemas.flatMap((schema) =>
    enumsOf(schema).flatMap((definition) =>
      (definition.values ?? []).flatMap((value) => {
        const labels = labelsOf(value);
        const missing = [labels.en === undefined ? 'en' : '', labels['zh-Hans'] === undefined ? 'zh' : ''].filter(Boolean);
        if (missing.length === 0) return [];
        return [
          `${schema.name}: ${definition.name.value}.${value.name.value} has no label in ${missing.join(' and ')}; write @label(en: "…", zh: "…")`,
        ];
      }),
    ),
  );

/** A mutation `doIt` is `doIt(input: DoItInput!): DoItResult!` with `union DoItResult = DoItPayload | Refusal`. */
export const mutationsHaveOneShape: Rule = (schemas) =>
  schemas.flatMap((schema) => {
    const unions = new Map(
      schema.document.definitions.flatMap((definition) =>
        definition.kind === Kind.UNION_TYPE_DEFINITION
          ? [[definition.name.value, (definition.types ?? []).map((type) => type.name.value)] as const]
          : [],
      ),
    );
    return objectsOf(schema)
      .filter(({ name }) => name.value === 'Mutation')
      .flatMap((mutation) => mutation.fields ?? [])
      .flatMap((field) => {
        const stem = `${field.name.value.charAt(0).toUpperCase()}${field.name.value.slice(1)}`;
        const place = `${schema.name}: Mutation.${field.name.value}`;
        const args = (field.arguments ?? []).map((argument) => `${argument.name.value}: ${print(argument.type)}`).join(', ');
        const signature = `(${args}): ${print(field.type)}`;
        const expected = `(input: ${stem}Input!): ${stem}Result!`;
        if (signature !== expected) return [`${place} is ${signature}; it must be ${expected}`];
        const missing = missingFromInput(schema, `${stem}Input`);
        if (missing.length > 0) return [`${place}: ${stem}Input lacks ${missing.join(' and ')}`];
        const members = unions.get(`${stem}Result`);
        if (members?.join(' | ') === `${stem}Payload | Refusal`) return [];
        return [`${place}: it must have union ${stem}Result = ${stem}Payload | Refusal`];
      });
  });

/** What every mutation's input carries; one that there is not is told by others. */
function missingFromInput(schema: SubgraphSchema, name: string): readonly string[] {
  const input = schema.document.definitions.find((node) => node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && node.name.value === name) as
    | InputObjectTypeDefinitionNode
    | undefined;
  const fields = new Set(input?.fields?.map((field) => field.name.value));
  return input === undefined ? [] : ['idempotencyKey', 'dryRun'].filter((field) => !fields.has(field));
}

/** What a subgraph adds to another's entity is nullable: a subgraph that is down must not null the rest. */
export const addedFieldsAreNullable: Rule = (schemas) => {
  const foreign = foreignEntities(schemas);
  return schemas.flatMap((schema) =>
    objectsOf(schema)
      .filter(({ name }) => foreign.has(`${schema.name}.${name.value}`))
      .flatMap((type) => {
        const keys = keyFields(type);
        return (type.fields ?? [])
          .filter((field) => !keys.has(field.name.value) && !isExternal(field) && field.type.kind === Kind.NON_NULL_TYPE)
          .map(
            (field) => `${schema.name}: ${type.name.value}.${field.name.value} is added to another subgraph's entity and must be nullable`,
          );
      }),
  );
};

/** What is asked for at the root is nullable: a subgraph that is down must not null what the others answer. */
export const rootFieldsAreNullable: Rule = (schemas) =>
  schemas.flatMap((schema) =>
    objectsOf(schema)
      .filter(({ name }) => name.value === 'Query')
      .flatMap((query) => query.fields ?? [])
      .filter((field) => field.type.kind === Kind.NON_NULL_TYPE)
      .map((field) => `${schema.name}: Query.${field.name.value} is ${print(field.type)}; a field of Query must be nullable`),
  );

/**
 * A subscription tells of one entity that its subgraph owns: `thingChanged(id: ID!, after: String): Thing`, whose `version` counts the changes; or it is the
 * feed of the caller.
 */
export const subscriptionsHaveOneShape: Rule = (schemas) => {
  const foreign = foreignEntities(schemas);
  return schemas.flatMap((schema) =>
    objectsOf(schema)
      .filter(({ name }) => name.value === 'Subscription')
      .flatMap((subscription) => subscription.fields ?? [])
      .flatMap((field) => {
        const name = field.name.value;
        const place = `${schema.name}: Subscription.${name}`;
        const stem = `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replace(/Changed$/, '');
        const args = (field.arguments ?? []).map((argument) => `${argument.name.value}: ${print(argument.type)}`).join(', ');
        const signature = `${name}(${args}): ${print(field.type)}`;
        if (signature === feedSignature) return [];
        const expected = `${stem.charAt(0).toLowerCase()}${stem.slice(1)}Changed(id: ID!, after: String): ${stem}`;
        if (signature !== expected) return [`${place} is ${signature}; it must be ${expected}`];
        const parts = objectsOf(schema).filter((each) => each.name.value === stem && !foreign.has(`${schema.name}.${stem}`));
        if (!parts.some((part) => keyFields(part).has('id'))) return [`${place}: ${stem} must be an entity of ${schema.name}, by its id`];
        const counts = parts
          .flatMap(({ fields }) => fields ?? [])
          .some((each) => each.name.value === 'version' && print(each.type) === 'Int!');
        return counts ? [] : [`${place}: ${stem} must have version: Int!, which counts its changes`];
      }),
  );
};

const feedSignature = 'events(filter: FeedFilter, after: String): FeedEvent';

/** Whatever publishes events can be followed: the subgraph that publishes them has the field of Subscription for it. */
export function eventsCanBeFollowed(concepts: readonly Pick<Concept, 'subgraph' | 'name' | 'graphType'>[]): Rule {
  return (schemas) =>
    concepts.flatMap((concept) => {
      const schema = schemas.find(({ name }) => name === concept.subgraph);
      if (schema === undefined) return [];
      const fields = objectsOf(schema)
        .filter(({ name }) => name.value === 'Subscription')
        .flatMap((subscription) => subscription.fields ?? []);
      const field = changedField(concept);
      if (fields.some(({ name }) => name.value === field)) return [];
      return [
        `${schema.name}: ${concept.name} publishes events; Subscription must have ${field}(id: ID!, after: String): ${graphTypeOf(concept)}`,
      ];
    });
}

/** A field that leads to another subgraph's entity can be null, itself or in its items: the entity's own fields may be missing. */
export const foreignReferencesAreNullable: Rule = (schemas) => {
  const foreign = foreignEntities(schemas);
  return schemas.flatMap((schema) =>
    objectsOf(schema).flatMap((type) =>
      (type.fields ?? [])
        .filter((field) => !isExternal(field) && isNeverNull(field.type) && foreign.has(`${schema.name}.${namedType(field.type)}`))
        .map(
          (field) =>
            `${schema.name}: ${type.name.value}.${field.name.value} is ${print(field.type)}; a reference to another subgraph's entity must be nullable`,
        ),
    ),
  );
};

/** An entity in several subgraphs is owned by the one that describes it; the others only add fields to it. */
export const entitiesHaveOneOwner: Rule = (schemas) =>
  [...entities(schemas)].flatMap(([type, definitions]) => {
    const owners = definitions.filter(({ node }) => isOwning(node)).map(({ subgraph }) => subgraph);
    if (definitions.length === 1 || owners.length === 1) return [];
    const names = definitions.map(({ subgraph }) => subgraph).join(', ');
    if (owners.length === 0) return [`${type} (${names}): no subgraph describes it; its owner does, the others leave the description out`];
    return [`${type}: ${owners.join(' and ')} describe it; only its owner does, the others leave the description out`];
  });

/** No level of it takes a null: one that comes from below passes through to the parent. */
function isNeverNull(type: TypeNode): boolean {
  if (type.kind !== Kind.NON_NULL_TYPE) return false;
  return type.type.kind === Kind.LIST_TYPE ? isNeverNull(type.type.type) : true;
}

function isExtension(definition: DefinitionNode): boolean {
  return definition.kind.endsWith('Extension');
}

function isExternal(field: FieldDefinitionNode): boolean {
  return field.directives?.some(({ name }) => name.value === 'external') ?? false;
}

function enumsOf(schema: SubgraphSchema): readonly Pick<EnumTypeDefinitionNode, 'name' | 'values'>[] {
  return schema.document.definitions.filter(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_EXTENSION,
  );
}

interface Member {
  readonly place: string;
  /** The field the member is, or belongs to. */
  readonly field: string;
  readonly node: Described;
}

function membersOf(definition: DefinitionNode): readonly Member[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return fieldMembers(definition);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return namedMembers(definition.name.value, definition.fields ?? []);
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
      return namedMembers(definition.name.value, definition.values ?? []);
    default:
      return [];
  }
}

function fieldMembers(type: FieldsNode): readonly Member[] {
  return (type.fields ?? []).flatMap((node) => {
    const field = node.name.value;
    const place = `${type.name.value}.${field}`;
    const args = (node.arguments ?? []).map((argument) => ({ place: `${place}(${argument.name.value}:)`, field, node: argument }));
    return [{ place, field, node }, ...args];
  });
}

function namedMembers(
  type: string,
  nodes: readonly (InputValueDefinitionNode | (Described & { name: { value: string } }))[],
): readonly Member[] {
  return nodes.map((node) => ({ place: `${type}.${node.name.value}`, field: node.name.value, node }));
}
