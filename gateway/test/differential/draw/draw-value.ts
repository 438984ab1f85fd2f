import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { drawLeaf, JsonLeaf } from '../data/leaf-values.ts';
import type { Random } from '../random.ts';

/** The name of an enum's value, which stands bare in a document and quoted in JSON. */
class EnumName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  toJSON(): string {
    return this.name;
  }
}

/** Something that stands in the place of a value in a document. */
export class Verbatim {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** May put something else (a variable) at a place of a value. */
export type Substitute = (type: GraphQLInputType, hasDefault: boolean) => Verbatim | undefined;

/** A value that is valid for a type. */
export function drawValue(type: GraphQLInputType, random: Random, depth: number, substitute: Substitute = () => undefined): unknown {
  if (isNonNullType(type)) return drawPresent(type.ofType, random, depth, substitute);
  return random.chance(depth > 4 ? 0.9 : 0.1) ? null : drawPresent(type, random, depth, substitute);
}

function drawPresent(type: GraphQLInputType, random: Random, depth: number, substitute: Substitute): unknown {
  if (isListType(type)) {
    const { ofType } = type;
    const item = (): unknown => substitute(ofType, false) ?? drawValue(ofType, random, depth + 1, substitute);
    // One item may stand for the list of it.
    if (random.chance(0.1)) return isListType(ofType) ? [item()] : drawValue(ofType, random, depth + 1);
    return Array.from({ length: random.int(4) }, item);
  }
  if (isInputObjectType(type)) return drawObject(type, random, depth, substitute);
  if (isEnumType(type)) return new EnumName(random.pick((type as GraphQLEnumType).getValues()).name);
  if (isNonNullType(type)) return drawPresent(type.ofType, random, depth, substitute);
  if (type.name === 'Int') return random.pick([0, 1, 2, 3, 5, -1, 2147483647]);
  if (type.name === 'ID') return random.chance(0.2) ? random.int(100) : String(drawLeaf('ID', random));
  return drawLeaf(type.name, random);
}

function drawObject(type: GraphQLInputObjectType, random: Random, depth: number, substitute: Substitute): Record<string, unknown> {
  const fields = Object.values(type.getFields());
  const found: Record<string, unknown> = {};
  const only = type.isOneOf ? random.pick(fields) : undefined;
  for (const field of fields) {
    const hasDefault = field.defaultValue !== undefined;
    const isRequired = isNonNullType(field.type) && !hasDefault;
    if (only === undefined ? !isRequired && random.chance(depth > 1 ? 0.8 : 0.5) : field !== only) continue;
    const value = only === undefined ? substitute(field.type, hasDefault) : undefined;
    found[field.name] =
      value ??
      (only === undefined ? drawValue(field.type, random, depth + 1, substitute) : drawPresent(field.type, random, depth + 1, substitute));
  }
  return found;
}

/** A value as it stands in a document; undefined for one that GraphQL has no literal of. */
export function literal(value: unknown): string | undefined {
  if (value instanceof Verbatim) return value.text;
  if (value instanceof EnumName) return value.name;
  if (value instanceof JsonLeaf) return literal(value.toJSON());
  if (Array.isArray(value)) {
    const items = value.map(literal);
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? undefined : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('text' in value && typeof value.text === 'string' && 'toJSON' in value) return value.text;
  const members = Object.entries(value).map(([key, each]) => {
    const text = literal(each);
    return text === undefined || !/^[_A-Za-z]\w*$/.test(key) ? undefined : `${key}: ${text}`;
  });
  return members.includes(undefined) ? undefined : `{${members.join(', ')}}`;
}

/** A value as it comes over JSON. */
export function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
