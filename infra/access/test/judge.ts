import { type AccessRule, admissionOf, type Caller, mayAtAll } from '@cattc/decisions';
import type { CastMember } from './cast.ts';
import type { Fact, Facts, Link, Subject } from './facts.ts';
import { nearness, recordType, type TypeRelations, viewerFor } from './records.ts';
import type { World } from './world.ts';

/** The rules as the schema folders have them. */
export interface Rules {
  /** `Type.field` → rule. */
  readonly fields: ReadonlyMap<string, AccessRule>;
  /** Type of records → rule about them as wholes. */
  readonly records: ReadonlyMap<string, AccessRule>;
}

/** A place where questions were asked: the gateway, a subgraph, or a subgraph's references. */
export interface Asked {
  readonly name: string;
  readonly members: readonly CastMember[];
  /** Whether the field was there to be asked for. */
  has(type: string, field: string): boolean;
  /** Whether all records of the type were asked for. */
  readonly records: ReadonlySet<string>;
  /** The field of Query that gives a record of the type, where one does. */
  rootOf(type: string): string | undefined;
  /** Whether a reference to such a record is followed, so that one that is hidden shows. */
  follows(type: string): boolean;
  /** The key of records that are others'. */
  echoes(type: string): string | undefined;
}

export interface Verdict {
  /** `Type.field`, mandate and nearness that were compared, each once. */
  readonly cells: ReadonlySet<string>;
  readonly compared: number;
  readonly differences: readonly string[];
}

/** What the rules say of one caller. */
export class Expectation {
  readonly #rules: Rules;
  readonly #world: World;
  readonly #known = new Map<string, boolean>();
  readonly caller: Caller;

  constructor(rules: Rules, world: World, caller: Caller) {
    this.#rules = rules;
    this.#world = world;
    this.caller = caller;
  }

  /** Whether a record is there for the caller. */
  sees(subject: Subject): boolean {
    return this.#once(`${subject.type} ${subject.key}`, () => this.#sees(subject));
  }

  #sees({ type, key }: Subject): boolean {
    const rule = this.#rules.records.get(type);
    if (rule === undefined) throw new Error(`no rule is about ${type}`);
    return this.#admits(rule, type, null, this.#world.records.get(type)?.get(key), recordType(type).relations);
  }

  /** Whether the caller may ask for a field of the root at all. */
  mayAsk(field: string): boolean {
    return mayAtAll(this.ruleOf('Query', field), this.caller);
  }

  ruleOf(type: string, field: string): AccessRule {
    const rule = this.#rules.fields.get(`${type}.${field}`);
    if (rule === undefined) throw new Error(`no rule is about ${type}.${field}`);
    return rule;
  }

  /** Whether a mutation is for the caller with regard to a record. */
  mayChange(mutation: string, { type, key }: Subject): boolean {
    const rule = this.ruleOf('Mutation', mutation);
    return this.#admits(rule, type, mutation, this.#world.records.get(type)?.get(key), recordType(type).relations);
  }

  passes(link: Link, subject: Subject | null): boolean {
    return this.#once(`${link.type}.${link.field} of ${subject?.type} ${subject?.key}`, () => this.#passes(link, subject));
  }

  #passes({ type, field, transition }: Link, subject: Subject | null): boolean {
    const rule = this.ruleOf(type, field);
    if (type === 'Query' || type === 'Mutation' || rule.grants.every(({ relation }) => relation === null))
      return mayAtAll(rule, this.caller);
    if (subject === null) throw new Error(`${type}.${field} is ruled by a relation, and belongs to no record`);
    const record = this.#world.records.get(subject.type)?.get(subject.key);
    if (type === subject.type) return this.#admits(rule, type, field, record, recordType(type).relations);
    if (transition === undefined) throw new Error(`nothing in infra/access/test says what the relations of ${type} look at`);
    const party: TypeRelations = { PARTY: () => ({ op: 'equals', field: 'isParty', value: true }) };
    return this.#admits(rule, type, field, { isParty: recordType(subject.type).isParty?.(record, this.caller) ?? false }, party);
  }

  /** Whether a transition is told to the caller. */
  isTold(transition: NonNullable<Link['transition']>, subject: Subject): boolean {
    const { isToldToAll, isParty } = recordType(subject.type);
    const record = this.#world.records.get(subject.type)?.get(subject.key);
    if (isToldToAll === undefined || isToldToAll(transition, record)) return true;
    return isParty?.(record, this.caller) ?? false;
  }

  #once(question: string, answer: () => boolean): boolean {
    const known = this.#known.get(question);
    if (known !== undefined) return known;
    const found = answer();
    this.#known.set(question, found);
    return found;
  }

  #admits(rule: AccessRule, type: string, field: string | null, record: unknown, relations: TypeRelations): boolean {
    if (rule.grants.every(({ relation }) => relation === null)) return mayAtAll(rule, this.caller);
    if (record === undefined) throw new Error(`the world has no such ${type}`);
    const viewer = viewerFor(type, this.caller, this.#world.homeOf);
    return admissionOf(rule, relations, this.caller, viewer as Caller, field)(record) !== 'DENIED';
  }
}

/** Compares everything that was seen with what the rules say. */
export function judge(facts: Facts, rules: Rules, world: World, asked: readonly Asked[]): Verdict {
  const cells = new Set<string>();
  const differences = new Set<string>();
  let compared = 0;
  const expectations = new Map(
    asked.flatMap(({ members }) => members).map(({ name, caller }) => [name, new Expectation(rules, world, caller)]),
  );
  for (const fact of facts.all.values()) {
    const last = fact.chain.at(-1);
    if (last === undefined) continue;
    const given = [...fact.seen.values()].flatMap((callers) => [...callers.values()]);
    const there: There = {
      value: given.includes(true),
      records: new Set(given.flatMap((records) => (typeof records === 'boolean' ? [] : [...records]))),
    };
    for (const place of asked.filter((each) => isAsked(fact, each))) {
      for (const { name } of place.members) {
        const expectation = expectations.get(name);
        if (expectation === undefined || (fact.only !== null && fact.only !== name)) continue;
        compared += 1;
        const near = fact.subject === null ? '-' : nearnessTo(fact.subject, expectation.caller, world);
        const cell = `${last.type}.${last.field} × ${mandateOf(expectation.caller)} × ${near}`;
        cells.add(cell);
        const difference = compare(fact, there, place, name, expectation);
        if (difference !== null) differences.add(`${place.name}: ${name}: ${cell}: ${fact.key}: ${difference}`);
      }
    }
  }
  return { cells, compared, differences: [...differences] };
}

export function mandateOf({ role, suspended }: Caller): string {
  return suspended ? `${role}, suspended` : role;
}

export function nearnessTo({ type, key }: Subject, caller: Caller, world: World): string {
  const record = world.records.get(type)?.get(key);
  return record === undefined ? '-' : nearness(type, record, caller, world.homeOf);
}

function isAsked({ subject, chain, seen }: Fact, place: Asked): boolean {
  // Whoever refers to a record of another subgraph gets back the key that was sent.
  if (subject !== null && chain.length === 1 && chain[0]?.field === place.echoes(subject.type)) return false;
  // What the root leads to is in no answer about a record.
  if (seen.has(place.name) || chain[0]?.type === 'Query') return seen.has(place.name);
  return subject !== null && place.records.has(subject.type) && chain.every(({ type, field }) => place.has(type, field));
}

/** What somebody at least saw in a field. */
interface There {
  readonly value: boolean;
  readonly records: ReadonlySet<string>;
}

function compare(fact: Fact, there: There, place: Asked, name: string, expectation: Expectation): string | null {
  const isOpen = opens(fact, place, expectation);
  const got = fact.seen.get(place.name)?.get(name) ?? false;
  const { refersTo } = fact;
  if (refersTo === null) {
    const isShown = isOpen && (fact.mayBeEmpty ? got === true : there.value);
    if (isShown === (got === true)) return null;
    return isShown ? 'expected a value, got none' : 'expected nothing, got a value';
  }
  const isThere = (key: string) => !place.follows(refersTo) || expectation.sees({ type: refersTo, key });
  const expected = isOpen ? [...there.records].filter(isThere) : [];
  const given = typeof got === 'boolean' ? new Set<string>() : got;
  const missing = expected.filter((key) => !given.has(key)).join(' ');
  const beyond = [...given].filter((key) => !expected.includes(key)).join(' ');
  if (missing === '' && beyond === '') return null;
  return `expected ${expected.length} of ${there.records.size} records, got ${given.size}; missing: ${missing || 'none'}; beyond: ${beyond || 'none'}`;
}

function opens({ subject, chain }: Fact, place: Asked, expectation: Expectation): boolean {
  if (subject !== null) {
    const root = place.rootOf(subject.type);
    if (root !== undefined && !expectation.mayAsk(root)) return false;
    if (place.follows(subject.type) && !expectation.sees(subject)) return false;
  }
  return chain.every(
    (link) =>
      expectation.passes(link, subject) &&
      (link.transition === undefined || subject === null || expectation.isTold(link.transition, subject)),
  );
}
