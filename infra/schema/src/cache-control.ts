import { topics } from '@cattc/events';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { rootTypes } from './access.ts';
import type { Rule } from './rules.ts';
import { keyFields, namedType, type ObjectNode, objectsOf } from './sdl.ts';
import type { SubgraphSchema } from './subgraph-schema.ts';

const name = 'cacheControl';
const scopes = ['ITSELF', 'OF_IT'];

/** What may be kept of answers, and by which events that ends, is said of every field that leads from kept records to others. */
export const cacheControlsHold: Rule = (schemas) =>
  schemas.flatMap((schema) =>
    objectsOf(schema).flatMap((type) => {
      const place = `${schema.name}: ${type.name.value}`;
      const whole = directiveOf(type);
      const fields = type.fields ?? [];
      const silent =
        whole === undefined
          ? []
          : fields
              .filter((field) => directiveOf(field) === undefined && leadsToEntities(schema, namedType(field.type)))
              .map(
                (field) => `${place}.${field.name.value} leads to other records; write @cacheControl at it: what changes it, or maxAge: 0`,
              );
      const written = [
        ...(whole === undefined ? [] : [{ at: place, directive: whole }]),
        ...fields.flatMap((field) => {
          const directive = directiveOf(field);
          return directive === undefined ? [] : [{ at: `${place}.${field.name.value}`, directive }];
        }),
      ];
      const kept = whole !== undefined && rootTypes.includes(type.name.value);
      return [
        ...silent,
        ...(kept ? [`${place} has @cacheControl; write it at its fields`] : []),
        ...written.flatMap(({ at, directive }) => problemsOf(directive).map((problem) => `${at}: @cacheControl: ${problem}`)),
      ];
    }),
  );

/** The SDL with what a type says at each of its fields that says nothing: two subgraphs' words at a type would not both survive composition. */
export function withFieldCacheControl(schema: SubgraphSchema): DocumentNode {
  const objects = (node: ObjectNode): ObjectNode => {
    const whole = directiveOf(node);
    if (whole === undefined) return node;
    return {
      ...node,
      directives: (node.directives ?? []).filter((each) => each !== whole),
      fields: (node.fields ?? []).map((field) =>
        directiveOf(field) === undefined ? { ...field, directives: [...(field.directives ?? []), whole] } : field,
      ),
    };
  };
  return visit(schema.document, { ObjectTypeDefinition: objects, ObjectTypeExtension: objects });
}

function problemsOf(directive: ConstDirectiveNode): readonly string[] {
  const { maxAge, changedBy } = Object.fromEntries(
    (directive.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]),
  ) as { maxAge: number; changedBy?: string | readonly string[] };
  const told = typeof changedBy === 'string' ? [changedBy] : (changedBy ?? []);
  const unknown = told.filter((each) => {
    const [topic, scope, ...rest] = each.split(':');
    return !topics.some((known) => known.name === topic) || (scope !== undefined && !scopes.includes(scope)) || rest.length > 0;
  });
  return [
    ...(maxAge < 0 ? ['maxAge is below 0'] : []),
    ...(maxAge > 0 && changedBy === undefined
      ? ['changedBy is missing: the topics of the events that may change it; [] of a constant']
      : []),
    ...unknown.map((each) => `${JSON.stringify(each)} is no topic of the event catalogue, alone or before :${scopes.join(' or :')}`),
  ];
}

/** Whether it is an entity, or a value or page that holds one. */
function leadsToEntities(schema: SubgraphSchema, type: string, seen: ReadonlySet<string> = new Set()): boolean {
  if (seen.has(type)) return false;
  const members = schema.document.definitions.flatMap((each) =>
    each.kind === Kind.UNION_TYPE_DEFINITION && each.name.value === type ? (each.types ?? []).map((member) => member.name.value) : [],
  );
  const parts = objectsOf(schema).filter((each) => each.name.value === type);
  if (parts.some((part) => keyFields(part).size > 0)) return true;
  const further = [...members, ...parts.flatMap(({ fields = [] }) => fields.map((field) => namedType(field.type)))];
  return further.some((each) => leadsToEntities(schema, each, new Set([...seen, type])));
}

function directiveOf(node: FieldDefinitionNode | ObjectNode | ObjectTypeDefinitionNode): ConstDirectiveNode | undefined {
  return node.directives?.find((each) => each.name.value === name);
}
