import { type AccessRule, type Caller, mayAtAll } from '@cattc/decisions';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** A field with its arguments, or a type condition, and what is asked of it. */
export interface Selected {
  readonly text: string;
  readonly below: readonly Selected[];
}

/** An operation whose page size is given as `$n`. */
export interface Operation {
  /** Such as `Query.organizations`, `Membership by reference`. */
  readonly name: string;
  /** Who asks, by name. */
  readonly caller: string;
  /** The type whose references it takes, as many as the page size says; null where `$n` says it. */
  readonly references: string | null;
  readonly root: Selected;
}

/** What one subgraph can be asked, and by whom. */
export interface Graph {
  readonly schema: GraphQLSchema;
  /** Types of records, each with the field that is its key. */
  readonly keys: ReadonlyMap<string, string>;
  /** `Type.field` → rule. */
  readonly rules: ReadonlyMap<string, AccessRule>;
  /** Whoever comes first asks for all that they may read; the others for what those before them may not. */
  readonly callers: ReadonlyMap<string, Caller>;
}

/** A page's records, and what they refer to; that is asked for by reference, with what it refers to itself. */
const deepest = 2;

/** Arguments of a page that is asked for by its size, and of what it holds. */
const ofPage: Readonly<Record<string, string>> = {
  first: '$n',
  lat: '13.7',
  lng: '100.5',
  km: '20000',
  codes: '$codes',
  country: '"TH"',
  name: '"MembershipState"',
  subject: '$subject',
  sources: '$sources',
};
const within: Readonly<Record<string, string>> = { first: '2' };

/**
 * Operations that together select every field that somebody may read: each entity by reference, each list of Query and each root that is no record. Records of a
 * type are unfolded to the end in the first operation that gives them, in others for one step less.
 */
export function operationsOf({ schema, keys, rules, callers }: Graph): readonly Operation[] {
  const entities = (schema.getType('_Entity') as { getTypes?(): readonly GraphQLObjectType[] } | undefined)?.getTypes?.() ?? [];
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    // One record by its key is what a reference to it gives.
    (field) => !field.name.startsWith('_') && !(keys.has(getNamedType(field.type).name) && !isList(field)),
  );
  const [first] = callers.keys();
  const met = new Set<string>();
  const unfolded = new Set<string>();
  const operations: Operation[] = [];
  const add = (operation: Omit<Operation, 'root'>, root: Selected | null, fields: ReadonlySet<string>) => {
    if (root === null || (operation.caller !== first && [...fields].every((field) => met.has(field)))) return;
    for (const field of fields) met.add(field);
    operations.push({ ...operation, root });
  };
  for (const [caller, facts] of callers) {
    for (const type of entities) {
      const unfold = new Unfolding(rules, facts, unfolded);
      const below = unfold.record(type, deepest);
      const root = { text: '_entities(representations: $references)', below: [{ text: `... on ${type.name}`, below }] };
      add({ name: `${type.name} by reference`, caller, references: type.name }, below.length === 0 ? null : root, unfold.fields);
    }
    for (const field of roots) {
      const unfold = new Unfolding(rules, facts, unfolded);
      add({ name: `Query.${field.name}`, caller, references: null }, unfold.field('Query', field, deepest + 1, ofPage), unfold.fields);
    }
  }
  return operations;
}

/** Selects what one caller may read, for one operation. */
class Unfolding {
  /** `Type.field` of all that was selected. */
  readonly fields = new Set<string>();
  readonly #rules: ReadonlyMap<string, AccessRule>;
  readonly #caller: Caller;
  readonly #unfolded: Set<string>;

  constructor(rules: ReadonlyMap<string, AccessRule>, caller: Caller, unfolded: Set<string>) {
    this.#rules = rules;
    this.#caller = caller;
    this.#unfolded = unfolded;
  }

  /** The records that an operation gives: in full where no operation before it has. */
  record(type: GraphQLObjectType, depth: number): readonly Selected[] {
    const isFirst = !this.#unfolded.has(type.name);
    this.#unfolded.add(type.name);
    return this.#all(type, isFirst ? depth : depth - 1);
  }

  /** Null where the caller may not ask for it, or it goes too deep. */
  field(owner: string, field: GraphQLField<unknown, unknown>, depth: number, values: Readonly<Record<string, string>>): Selected | null {
    const rule = this.#rules.get(`${owner}.${field.name}`);
    if (rule !== undefined && !mayAtAll(rule, this.#caller)) return null;
    const given = field.args.flatMap((argument) => {
      const value = values[argument.name];
      if (value === undefined && isRequiredArgument(argument))
        throw new Error(`operations.ts has no ${argument.name} for ${owner}.${field.name}`);
      return value === undefined ? [] : [`${argument.name}: ${value}`];
    });
    const text = given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
    const type = getNamedType(field.type);
    const found = this.fields.size;
    this.fields.add(`${owner}.${field.name}`);
    if (isLeafType(type)) return { text, below: [] };
    const below = this.#below(type, depth, owner === 'Query');
    if (below.length > 0) return { text, below };
    if (this.fields.size > found) this.fields.delete(`${owner}.${field.name}`);
    return null;
  }

  #below(type: GraphQLNamedType, depth: number, isRoot: boolean): readonly Selected[] {
    if (isUnionType(type)) {
      return type.getTypes().map((each) => ({ text: `... on ${each.name}`, below: this.#all(each, depth - 1) }));
    }
    if (!isObjectType(type)) return [];
    if (isPlace(type)) return this.#page(type, depth, isRoot);
    return isRoot ? this.record(type, depth - 1) : this.#all(type, depth - 1);
  }

  /** A page has its records under `nodes`; its edges say what they have beside them. */
  #page(type: GraphQLObjectType, depth: number, isRoot: boolean): readonly Selected[] {
    return Object.values(type.getFields()).flatMap((field): readonly Selected[] => {
      const of = getNamedType(field.type);
      if (field.name === 'node') return [];
      if (field.name === 'nodes' && isObjectType(of)) {
        const below = isRoot ? this.record(of, depth - 1) : this.#all(of, depth - 1);
        return below.length === 0 ? [] : [{ text: 'nodes', below }];
      }
      const selected = this.field(type.name, field, depth, within);
      return selected === null ? [] : [selected];
    });
  }

  #all(type: GraphQLObjectType, depth: number): readonly Selected[] {
    if (depth < 1 && !isValue(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => this.field(type.name, field, depth, within) ?? []);
  }
}

/** A connection, an edge, or where a page begins and ends. */
const isPlace = ({ name }: GraphQLObjectType) => /(?:Connection|Edge|^PageInfo)$/.test(name);
/** An object without further objects. */
const isValue = (type: GraphQLObjectType) => Object.values(type.getFields()).every(({ type: of }) => isLeafType(getNamedType(of)));
const isList = ({ type }: GraphQLField<unknown, unknown>) => isListType(isNonNullType(type) ? type.ofType : type);

/** The variables that an operation may declare. */
const variableTypes = {
  n: 'Int!',
  references: '[_Any!]!',
  codes: '[String!]',
  subject: 'ID!',
  sources: '[SourceFingerprintInput!]!',
} as const;
export type Variables = Readonly<Record<keyof typeof variableTypes, unknown>>;

/** The document of an operation, and those of the variables that it takes. */
export function documentOf(
  root: Selected,
  variables: Variables,
): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } {
  const text = print(root);
  const taken = (Object.keys(variableTypes) as (keyof Variables)[]).filter((name) => text.includes(`$${name}`));
  const header = taken.length === 0 ? '' : `query (${taken.map((name) => `$${name}: ${variableTypes[name]}`).join(', ')}) `;
  return { query: `${header}{ ${text} }`, variables: Object.fromEntries(taken.map((name) => [name, variables[name]])) };
}

export function print({ text, below }: Selected): string {
  return below.length === 0 ? text : `${text} { ${below.map(print).join(' ')} }`;
}
