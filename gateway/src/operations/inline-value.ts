import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
  Kind,
  type ValueNode,
} from 'graphql';

/** A value that stands in a document, as JSON that means the same as a variable of the type; undefined where JSON cannot say it exactly, or a variable is in it. */
export function inlineValue(node: ValueNode, type: GraphQLInputType): { readonly value: unknown } | undefined {
  if (isNonNullType(type)) return inlineValue(node, type.ofType);
  if (node.kind === Kind.VARIABLE) return undefined;
  if (node.kind === Kind.NULL) return { value: null };
  if (isListType(type)) {
    const nodes = node.kind === Kind.LIST ? node.values : [node];
    return all(
      nodes.map((item) => inlineValue(item, type.ofType)),
      (values) => values,
    );
  }
  if (isInputObjectType(type)) {
    if (node.kind !== Kind.OBJECT) return undefined;
    const fields = type.getFields();
    // Servers in JavaScript find what every object inherits where a variable lacks such a field.
    for (const name in fields) if (name in Object.prototype) return undefined;
    return all(
      node.fields.map(({ name, value }) => {
        const field = fields[name.value];
        return field === undefined ? undefined : inlineValue(value, field.type);
      }),
      // Own properties, whatever they are called.
      (values) => Object.fromEntries(node.fields.map(({ name }, index) => [name.value, values[index]])),
    );
  }
  if (isEnumType(type)) return node.kind === Kind.ENUM ? { value: node.value } : undefined;
  if (!isLeafType(type)) return undefined;
  if (isSpecifiedScalarType(type)) return node.kind === Kind.INT && type.name === 'ID' ? { value: node.value } : plain(node);
  // What a scalar of the graph's own makes of a name, a structure or the digits of a fraction is its own affair.
  return node.kind === Kind.FLOAT ? undefined : plain(node);
}

function plain(node: ValueNode): { readonly value: unknown } | undefined {
  if (node.kind === Kind.STRING || node.kind === Kind.BOOLEAN) return { value: node.value };
  if (node.kind !== Kind.INT && node.kind !== Kind.FLOAT) return undefined;
  const value = Number(node.value);
  const isExact = node.kind === Kind.INT ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isExact && !Object.is(value, -0) ? { value } : undefined;
}

function all(
  items: readonly ({ readonly value: unknown } | undefined)[],
  build: (values: readonly unknown[]) => unknown,
): { readonly value: unknown } | undefined {
  const values: unknown[] = [];
  for (const item of items) {
    if (item === undefined) return undefined;
    values.push(item.value);
  }
  return { value: build(values) };
}
