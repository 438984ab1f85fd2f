import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Random } from '../random.ts';
import type { Variables } from './variables.ts';

/** What is answered under which name, so that a name is not given twice to different things. */
type Names = Map<
  string,
  { readonly what: string; readonly type: string; readonly parent: string; readonly isLeaf: boolean; readonly inside: Names }
>;

/** How large the operations are. */
export interface Size {
  readonly fields: number;
  readonly depth: number;
  /** Share of the selections with a directive. */
  readonly directives: number;
}

const aliases = [
  'a',
  'b',
  'c',
  'name',
  'data',
  'errors',
  '__proto__',
  'constructor',
  'toString',
  '_entities',
  '_0',
  'alias_of_some_length',
];

/** Draws the selections of one operation and its fragments. */
export class Selections {
  readonly fragments: { readonly name: string; readonly on: GraphQLCompositeType; readonly text: string }[] = [];
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #variables: Variables;
  readonly #size: Size;
  readonly #prefix: string;
  #left: number;

  constructor(schema: GraphQLSchema, random: Random, variables: Variables, size: Size, prefix: string) {
    this.#schema = schema;
    this.#random = random;
    this.#variables = variables;
    this.#size = size;
    this.#prefix = prefix;
    this.#left = size.fields;
  }

  set(type: GraphQLCompositeType, names: Names = new Map(), depth = 0): string {
    const random = this.#random;
    const drawn: string[] = [];
    for (let count = 1 + random.int(depth === 0 ? 4 : 5); count > 0; count--) {
      if (random.chance(0.1)) drawn.push(this.#typename(names));
      else if (depth < this.#size.depth && random.chance(isObjectType(type) ? 0.1 : 0.45)) drawn.push(this.#fragment(type, names, depth));
      else drawn.push(this.#field(type, names, depth));
    }
    return `{ ${drawn.join(' ')} }`;
  }

  #typename(names: Names): string {
    const key = this.#random.chance(0.3) ? this.#random.pick(['kind', 'type', 'a', '__type']) : '__typename';
    const known = names.get(key);
    if (known !== undefined && known.what !== '__typename') return '__typename';
    names.set(key, { what: '__typename', type: 'String!', parent: '', isLeaf: true, inside: new Map() });
    return `${key === '__typename' ? '' : `${key}: `}__typename${this.#directives()}`;
  }

  #field(parent: GraphQLCompositeType, names: Names, depth: number): string {
    const random = this.#random;
    const all = isUnionType(parent) ? [] : Object.values(parent.getFields());
    const isDeep = depth >= this.#size.depth || this.#left <= 0;
    const choices = isDeep ? all.filter(({ type }) => isLeafType(getNamedType(type))) : all;
    if (choices.length === 0) return this.#typename(names);
    this.#left--;
    const field = random.pick(choices);
    const args = this.#variables.args(field.args);
    const key = this.#key(field, `${field.name}${args}`, parent, names);
    const known = names.get(key);
    const entry = known ?? {
      what: `${field.name}${args}`,
      type: String(field.type),
      parent: parent.name,
      isLeaf: isLeafType(getNamedType(field.type)),
      inside: new Map(),
    };
    names.set(key, entry);
    const inner = this.#inside(field.type, entry.inside, depth);
    return `${key === field.name ? '' : `${key}: `}${field.name}${args}${this.#directives()}${inner}`;
  }

  #inside(type: GraphQLOutputType, names: Names, depth: number): string {
    const named = getNamedType(type);
    return isCompositeType(named) ? ` ${this.set(named, names, depth + 1)}` : '';
  }

  /** The name under which a field is answered: its own, a free alias, or one that an object of another type uses for something of the same shape. */
  #key(field: GraphQLField<unknown, unknown>, what: string, parent: GraphQLCompositeType, names: Names): string {
    const random = this.#random;
    const type = String(field.type);
    const fits = (key: string): boolean => {
      const known = names.get(key);
      return known === undefined || (known.what === what && known.type === type);
    };
    if (random.chance(0.15)) {
      const shared = [...names].filter(
        ([, known]) => known.type === type && known.parent !== parent.name && isObjectType(parent) && this.#isObject(known.parent),
      );
      if (shared.length > 0) return random.pick(shared)[0];
    }
    const wanted = random.chance(0.15) ? random.pick(aliases) : field.name;
    if (fits(wanted)) return wanted;
    for (let at = 0; ; at++) if (fits(`${field.name}_${at}`)) return `${field.name}_${at}`;
  }

  #isObject(name: string): boolean {
    return isObjectType(this.#schema.getType(name));
  }

  #fragment(type: GraphQLCompositeType, names: Names, depth: number): string {
    const random = this.#random;
    const on = random.pick(this.#conditions(type));
    if (random.chance(0.65)) {
      const condition = random.chance(0.1) ? '' : ` on ${on.name}`;
      return `...${condition}${this.#directives()} ${this.set(condition === '' ? type : on, names, depth + 1)}`;
    }
    const fitting = this.fragments.filter((fragment) => doTypesOverlap(this.#schema, fragment.on, type));
    if (fitting.length > 0 && random.chance(0.4)) return `...${random.pick(fitting).name}${this.#directives()}`;
    const text = this.set(on, names, depth + 1);
    const name = `${this.#prefix}${this.fragments.length}`;
    this.fragments.push({ name, on, text });
    return `...${name}${this.#directives()}`;
  }

  #conditions(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    const all = Object.values(this.#schema.getTypeMap()).filter((other) => isCompositeType(other) && !other.name.startsWith('__'));
    return (all as GraphQLCompositeType[]).filter((other) => doTypesOverlap(this.#schema, other, type));
  }

  #directives(): string {
    const random = this.#random;
    if (!random.chance(this.#size.directives)) return '';
    return random
      .pick([['skip'], ['include'], ['skip', 'include'], ['include', 'skip']])
      .map((name) => `@${name}${this.#variables.args(this.#schema.getDirective(name)?.args ?? [])}`)
      .map((text) => ` ${text}`)
      .join('');
  }
}
