import { type AccessRule, readRule, type WrittenRule } from '@cattc/decisions';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parseConstValue,
  type TypeNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { foreignEntities, keyFields, namedType, type ObjectNode, objectsOf } from './sdl.ts';
import { SchemaError, type SubgraphSchema } from './subgraph-schema.ts';

/** One field with the rule that holds for it. */
export interface RuledField {
  readonly subgraph: string;
  readonly type: string;
  readonly field: string;
  /** As the SDL has it: the field's own rule, or the one that it inherits. */
  readonly written: WrittenRule;
  readonly rule: AccessRule;
  /** False where the rule is its type's. */
  readonly own: boolean;
}

/** The rules of all subgraphs. */
export interface FederationAccess {
  readonly fields: readonly RuledField[];
  /** `subgraph.Type` → the rule about its records as wholes; root types have none. */
  readonly types: ReadonlyMap<string, WrittenRule>;
  /** `subgraph.Type` of each stub of another subgraph's entity: its records are judged where they are owned. */
  readonly stubs: ReadonlySet<string>;
}

/** What operations begin at. */
export const rootTypes: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/**
 * Works out the rule of every field: its own, its type's, for what wraps a type (payloads, connections, edges) the wrapped one's without its relations, and for
 * the key of another subgraph's entity the owner's. Throws a SchemaError that names each field without a rule, each rule that
 * cannot be read or be kept, and each field that two subgraphs rule differently.
 */
export function federationAccess(schemas: readonly SubgraphSchema[]): FederationAccess {
  const problems: string[] = [];
  const types = new Map<string, WrittenRule>();
  const owned = new Map<string, WrittenRule>();
  const foreign = foreignEntities(schemas);
  for (const schema of schemas) {
    for (const node of objectsOf(schema)) {
      const rule = ruleAt(node, `${schema.name}: ${node.name.value}`, problems);
      if (rule === undefined) continue;
      types.set(`${schema.name}.${node.name.value}`, rule);
      owned.set(node.name.value, rule);
    }
  }
  for (const schema of schemas) {
    for (const node of objectsOf(schema)) {
      const key = `${schema.name}.${node.name.value}`;
      const inherited = types.get(key) ?? owned.get(node.name.value) ?? wrappedRule(schema, node, owned, problems);
      if (inherited !== undefined && !rootTypes.includes(node.name.value)) types.set(key, inherited);
    }
  }
  const fields = schemas.flatMap((schema) =>
    objectsOf(schema).flatMap((node) =>
      (node.fields ?? []).flatMap((field): RuledField[] => {
        const [type, name] = [node.name.value, field.name.value];
        const place = `${schema.name}: ${type}.${name}`;
        const whole = types.get(`${schema.name}.${type}`);
        const own = ruleAt(field, place, problems, rootTypes.includes(type) ? undefined : whole);
        const added = foreign.has(`${schema.name}.${type}`) && !keyFields(node).has(name);
        const written = own ?? (rootTypes.includes(type) || added ? undefined : whole);
        if (written === undefined) {
          problems.push(
            `${place} has no rule of access; write @access(to: […]) at it${rootTypes.includes(type) || added ? '' : ' or at its type'}`,
          );
          return [];
        }
        const rule = parsed(written, place, problems);
        if (rule === undefined) return [];
        if (own !== undefined && !canBeHidden(field.type) && !rootTypes.includes(type)) {
          problems.push(
            `${place} has a rule of its own and is ${shapeOf(field.type)}; what may be hidden is nullable, or a list that can be empty`,
          );
        }
        return [{ subgraph: schema.name, type, field: name, written, rule, own: own !== undefined }];
      }),
    ),
  );
  problems.push(...differing(fields));
  if (problems.length > 0) throw new SchemaError([...new Set(problems)]);
  return { fields, types, stubs: foreign };
}

/** The SDL with each field's rule at the field itself: two subgraphs' rules at a type would not both survive composition. */
export function withFieldRules(schema: SubgraphSchema, { fields }: FederationAccess): DocumentNode {
  const rules = new Map(
    fields.filter(({ subgraph }) => subgraph === schema.name).map((field) => [`${field.type}.${field.field}`, field.written]),
  );
  const objects = (node: ObjectNode): ObjectNode => ({
    ...node,
    directives: (node.directives ?? []).filter(({ name }) => name.value !== 'access'),
    fields: (node.fields ?? []).map((field) => {
      const rule = rules.get(`${node.name.value}.${field.name.value}`);
      const others = (field.directives ?? []).filter(({ name }) => name.value !== 'access');
      return rule === undefined ? field : { ...field, directives: [...others, directiveOf(rule)] };
    }),
  });
  return visit(schema.document, { ObjectTypeDefinition: objects, ObjectTypeExtension: objects });
}

/** The rule as it is written in the SDL. */
export function printRule({ to, audience, whileSuspended }: WrittenRule): string {
  return `${to.join(' | ')}${audience === 'PUBLIC' ? '' : ` (${audience})`}${whileSuspended ? ', also while suspended' : ''}`;
}

/** The rule that stands at a type or a field. `whole` is that of a field's type: what is open while suspended there is so here, unless the field says otherwise. */
function ruleAt(node: ObjectNode | FieldDefinitionNode, place: string, problems: string[], whole?: WrittenRule): WrittenRule | undefined {
  const directives = (node.directives ?? []).filter(({ name }) => name.value === 'access');
  const [directive] = directives;
  if (directive === undefined) return undefined;
  if (directives.length > 1) problems.push(`${place} has several @access; write one`);
  // The SDL is valid, so that each argument is of its type.
  const { to, audience, whileSuspended } = Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  ) as { to: string | readonly string[]; audience?: string; whileSuspended?: boolean | null };
  const rule: WrittenRule = {
    to: typeof to === 'string' ? [to] : to,
    audience: audience ?? 'PUBLIC',
    whileSuspended: whileSuspended ?? whole?.whileSuspended ?? false,
  };
  parsed(rule, place, problems);
  const isOpen = rule.to.some((grant) => grant.split(':')[0] === 'EVERYONE');
  if (whole !== undefined && audience === undefined && !isOpen) {
    problems.push(
      `${place} is not for EVERYONE and does not say for whose eyes it is; add audience: NETWORK, RESTRICTED or PERSONAL (or PUBLIC) to its @access`,
    );
  }
  return rule;
}

function parsed(rule: WrittenRule, place: string, problems: string[]): AccessRule | undefined {
  try {
    return readRule(rule);
  } catch (error) {
    problems.push(`${place}: @access: ${(error as Error).message}`);
    return undefined;
  }
}

/** What only carries others has their rule, without relations: those were judged of what it carries. */
function wrappedRule(
  schema: SubgraphSchema,
  node: ObjectNode,
  owned: ReadonlyMap<string, WrittenRule>,
  problems: string[],
): WrittenRule | undefined {
  const name = node.name.value;
  const mutation = name.endsWith('Payload')
    ? fieldOf(schema, 'Mutation', `${name.charAt(0).toLowerCase()}${name.slice(1, -7)}`)
    : undefined;
  const rule = mutation && ruleAt(mutation, `${schema.name}: Mutation.${mutation.name.value}`, problems);
  if (rule !== undefined) return withoutRelations(rule);
  const wrapped = name.endsWith('Connection') ? 'nodes' : name.endsWith('Edge') ? 'node' : undefined;
  const field = node.fields?.find((each) => each.name.value === wrapped);
  const carried = field && owned.get(namedType(field.type));
  return carried && withoutRelations(carried);
}

/** The roles of a rule alone. */
export function withoutRelations(rule: WrittenRule): WrittenRule {
  return { ...rule, to: [...new Set(rule.to.map((grant) => grant.split(':')[0] ?? grant))], audience: 'PUBLIC' };
}

function differing(fields: readonly RuledField[]): readonly string[] {
  const first = new Map<string, RuledField>();
  return fields.flatMap((field) => {
    const place = `${field.type}.${field.field}`;
    const known = first.get(place);
    if (known === undefined) first.set(place, field);
    if (known === undefined || printRule(known.written) === printRule(field.written)) return [];
    return [
      `${place} has different rules: ${printRule(known.written)} in ${known.subgraph}, ${printRule(field.written)} in ${field.subgraph}; write the same in both`,
    ];
  });
}

function directiveOf({ to, audience, whileSuspended }: WrittenRule): ConstDirectiveNode {
  const argument = (name: string, text: string) => ({
    kind: Kind.ARGUMENT as const,
    name: { kind: Kind.NAME as const, value: name },
    value: parseConstValue(text),
  });
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'access' },
    arguments: [
      argument('to', JSON.stringify(to)),
      ...(audience === 'PUBLIC' ? [] : [argument('audience', JSON.stringify(audience))]),
      ...(whileSuspended ? [argument('whileSuspended', 'true')] : []),
    ],
  };
}

function fieldOf(schema: SubgraphSchema, type: string, field: string): FieldDefinitionNode | undefined {
  return objectsOf(schema)
    .filter(({ name }) => name.value === type)
    .flatMap(({ fields }) => fields ?? [])
    .find(({ name }) => name.value === field);
}

/** Null, or an empty list, can stand in its place. */
function canBeHidden(type: TypeNode): boolean {
  return type.kind !== Kind.NON_NULL_TYPE || type.type.kind === Kind.LIST_TYPE;
}

function shapeOf(type: TypeNode): string {
  return `${namedType(type)}!`;
}
