import { Kind, type TypeNode } from 'graphql';

/** Whether coercion leaves a JSON value as it is; where not, it may still be right. */
export type IsAsIs = (value: unknown) => boolean;

const isText: IsAsIs = (value) => typeof value === 'string';

/** The scalars of the language, which no schema can define otherwise. */
const scalars: ReadonlyMap<string, IsAsIs> = new Map([
  ['Int', (value) => (value as number) === ((value as number) | 0)],
  ['Float', (value) => typeof value === 'number' && Number.isFinite(value)],
  ['String', isText],
  ['ID', isText],
  ['Boolean', (value) => typeof value === 'boolean'],
]);

/** Of a variable of one of the scalars of the language; undefined for every other type. */
export function isAsIs(type: TypeNode): IsAsIs | undefined {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE ? scalars.get(named.name.value) : undefined;
}
