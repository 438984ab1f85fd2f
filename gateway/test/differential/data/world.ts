import { Kind, type SelectionSetNode, valueFromASTUntyped } from 'graphql';
import { digest, type Random } from '../random.ts';
import type { Facts, FieldFacts } from './facts.ts';
import { drawFor, drawLeaf, keyLeaf } from './leaf-values.ts';

/** An object of the data: an entity (`Type#number`) or a value, whose identity is the place where it stands. */
export interface Thing {
  readonly type: string;
  readonly id: string;
}

/** Members of a space; few, so that lists and references meet the same ones. */
const population = 9;

/**
 * Data that nobody stores: what a field of an object is follows from the seed, the object's identity and the arguments, so every subgraph, and a
 * schema of all of them together, tell the same.
 */
export class World {
  readonly facts: Facts;
  readonly #seed: number;
  readonly #found = new Map<string, ReadonlyMap<string, Thing>>();

  constructor(facts: Facts, seed: number) {
    this.facts = facts;
    this.#seed = seed;
  }

  /** The value of a field: leaves, Things, and lists of them. `given` is what the field was computed from, where it requires something. */
  value(thing: Thing, field: string, args: Readonly<Record<string, unknown>>, given: unknown = undefined): unknown {
    const facts = this.facts.fields.get(`${thing.type}.${field}`);
    if (facts === undefined) throw new Error(`no subgraph has ${thing.type}.${field}`);
    const place = `${this.facts.spaces.get(thing.type) ?? thing.type} ${thing.id} ${field} ${canonical(args)} ${canonical(given)}`;
    return this.#draw(facts, 0, drawFor(digest(place, this.#seed)), thing, field, place);
  }

  /** What a field requires, as the other subgraphs tell it. */
  required(thing: Thing, field: string): unknown {
    const requires = this.facts.fields.get(`${thing.type}.${field}`)?.requires;
    return requires && this.select(thing, requires);
  }

  /** The fields of a selection without variables, as JSON. */
  select(thing: Thing, { selections }: SelectionSetNode): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const { name, arguments: args = [], selectionSet } = selection;
        const given = Object.fromEntries(args.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]));
        const field = name.value;
        const value = field === '__typename' ? thing.type : this.value(thing, field, given, this.required(thing, field));
        found[(selection.alias ?? name).value] = this.#json(value, selectionSet);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? thing.type;
        if (condition === thing.type || this.facts.possible.get(condition)?.includes(thing.type))
          Object.assign(found, this.select(thing, selection.selectionSet));
      }
    }
    return found;
  }

  /** The entity that a representation means, by the keys of one subgraph; undefined for one that does not exist. */
  find(subgraph: string, type: string, representation: Readonly<Record<string, unknown>>): Thing | undefined {
    for (const [at, key] of (this.facts.own.get(subgraph)?.keys.get(type) ?? []).entries()) {
      const wanted = project(representation, key);
      if (wanted === undefined) continue;
      const found = this.#byKey(`${subgraph} ${type} ${at}`, type, key).get(canonical(wanted));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #byKey(name: string, type: string, key: SelectionSetNode): ReadonlyMap<string, Thing> {
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    const members = this.facts.possible.get(type) ?? [type];
    const all = Array.from({ length: population }, (_, at) => this.#entity(this.facts.spaces.get(members[0] ?? type) ?? type, at));
    const made = new Map(
      all.flatMap((thing) => (members.includes(thing.type) ? [[canonical(project(this.select(thing, key), key)), thing] as const] : [])),
    );
    this.#found.set(name, made);
    return made;
  }

  #entity(space: string, number: number): Thing {
    const types = this.facts.typesOf.get(space) ?? [space];
    return { type: types[number % types.length] ?? space, id: `${space}#${number}` };
  }

  #draw(facts: FieldFacts, level: number, random: Random, owner: Thing, field: string, place: string): unknown {
    if (!facts.levels[level] && !facts.isKey && random.chance(0.12)) return null;
    if (level + 1 < facts.levels.length) {
      const length = !facts.isKey && random.chance(0.1) ? 0 : random.chance(0.05) ? 5 : 1 + random.int(3);
      return Array.from({ length }, (_, at) => this.#draw(facts, level + 1, random, owner, field, `${place} ${at}`));
    }
    if (facts.possible !== undefined) return this.#object(facts.possible, random, place);
    if (facts.values !== undefined) return facts.values.length === 0 ? null : random.pick(facts.values);
    return facts.isKey ? keyLeaf(facts.scalar, field, owner.id, random) : drawLeaf(facts.scalar, random);
  }

  #object(possible: readonly string[], random: Random, place: string): Thing | null {
    if (possible.length === 0) return null;
    const type = random.pick(possible);
    const space = this.facts.spaces.get(type);
    if (space === undefined) return { type, id: `value ${digest(place, this.#seed).toString(36)}` };
    const types = this.facts.typesOf.get(space) ?? [type];
    const rounds = Math.floor(population / types.length);
    return { type, id: `${space}#${types.indexOf(type) + types.length * random.int(rounds)}` };
  }

  #json(value: unknown, set: SelectionSetNode | undefined): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#json(each, set));
    return set === undefined || value === null ? value : this.select(value as Thing, set);
  }
}

/** Equal for equal values, in whatever order their keys stand. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if ('toJSON' in value && typeof value.toJSON === 'function') return canonical(value.toJSON());
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join()}}`;
}

/** The part of a JSON value that a selection names; undefined where a field is missing. */
export function project(value: unknown, set: SelectionSetNode | undefined): unknown {
  if (set === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => project(each, set));
  if (typeof value !== 'object') return undefined;
  const found: Record<string, unknown> = {};
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const { __typename } = value as { __typename?: unknown };
      if (__typename === undefined || __typename === selection.typeCondition?.name.value)
        Object.assign(found, project(value, selection.selectionSet));
      continue;
    }
    if (selection.kind !== Kind.FIELD) continue;
    const key = (selection.alias ?? selection.name).value;
    if (!Object.hasOwn(value, key)) return undefined;
    found[key] = project((value as Record<string, unknown>)[key], selection.selectionSet);
    if (found[key] === undefined) return undefined;
  }
  return found;
}
