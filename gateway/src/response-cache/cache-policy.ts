import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { PreparedOperation } from '../operations/prepared-operation.ts';
import type { CacheRules } from './cache-rules.ts';

/** How long an answer is kept, and which events end that. */
export interface CachePolicy {
  readonly maxAgeMs: number;
  /** Topics of which any event may change the answer. */
  readonly all: ReadonlySet<string>;
  /** Topics whose events may change it where they name a record of it. */
  readonly around: ReadonlySet<string>;
  /** Topics whose events are about records of it. */
  readonly own: ReadonlySet<string>;
}

/** Why an answer is not kept. */
export type Bypass = 'not declared' | 'recorded';

/**
 * The policy of an operation: the shortest age of its fields, and all that changes any of them. A field that nothing declares is as what it stands in
 * where that is a value or a page; at the root, and of an entity, it is not kept.
 */
export function cachePolicyOf({ schema, operation, fragments }: PreparedOperation, rules: CacheRules): CachePolicy | Bypass {
  const query = schema.getQueryType();
  if (operation.operation !== 'query' || query == null) return 'not declared';
  const policy = {
    maxAgeMs: Number.POSITIVE_INFINITY,
    all: new Set<string>(),
    around: new Set<string>(),
    own: new Set<string>(),
  };
  const seen = new Set<string>();
  let bypass: Bypass | undefined;

  const visitField = (type: GraphQLObjectType, node: FieldNode): void => {
    const name = node.name.value;
    if (name === '__typename') return;
    const place = `${type.name}.${name}`;
    const field = type.getFields()[name];
    const rule = rules.declared.get(place);
    if (rules.recorded.has(place)) bypass = 'recorded';
    else if (field === undefined || rule?.maxAgeMs === 0 || (rule === undefined && isDeclaring(type, rules))) bypass ??= 'not declared';
    if (bypass !== undefined || field === undefined) return;
    if (rule !== undefined) {
      policy.maxAgeMs = Math.min(policy.maxAgeMs, rule.maxAgeMs);
      for (const topic of rule.all) policy.all.add(topic);
      for (const topic of rule.around) policy.around.add(topic);
      for (const topic of rule.own) policy.own.add(topic);
      // What is not there names no record whose change would bring it, but for the id that was asked for.
      if (type === query && !isListed(field.type) && !isAskedById(node)) for (const topic of rule.own) policy.all.add(topic);
    }
    if (node.selectionSet !== undefined) visitSelections(getNamedType(field.type).name, node.selectionSet);
  };
  const visitSelections = (typeName: string, { selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (bypass !== undefined) return;
      if (selection.kind === Kind.FIELD) for (const type of objectsOf(schema, typeName)) visitField(type, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        visitSelections(selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) visitSelections(fragment.typeCondition.name.value, fragment.selectionSet);
      }
    }
  };
  visitSelections(query.name, operation.selectionSet);
  if (bypass !== undefined) return bypass;
  return Number.isFinite(policy.maxAgeMs) ? policy : 'not declared';
}

/** Whether a type's fields say of themselves that they may be kept. */
function isDeclaring({ name }: GraphQLObjectType, { declaring }: CacheRules): boolean {
  return declaring.has(name) || name.startsWith('__');
}

function objectsOf(schema: GraphQLSchema, name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

function isListed(type: unknown): boolean {
  if (isNonNullType(type)) return isListed(type.ofType);
  return isListType(type) || !isCompositeType(type);
}

/** Ids among the values of an operation are records of its answer, found or not. */
function isAskedById({ arguments: given = [] }: FieldNode): boolean {
  return given.length === 1 && given[0]?.name.value === 'id';
}
