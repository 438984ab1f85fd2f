import type { CastMember } from './cast.ts';
import type { ToldTransition } from './records.ts';
import { type FieldShape, pageFields, type Shape } from './shapes.ts';
import type { Data } from './system.ts';

/** One step from a record (or the root) to a value: the field of a type. */
export interface Link {
  readonly type: string;
  readonly field: string;
  /** Of a field of a transition: which transition. */
  readonly transition?: ToldTransition;
}

export interface Subject {
  readonly type: string;
  readonly key: string;
}

/** One field in one place of the graph, and who saw what in it. */
export interface Fact {
  readonly key: string;
  /** The record that it belongs to; null at the root. */
  readonly subject: Subject | null;
  /** The way to it, its own field last. */
  readonly chain: readonly Link[];
  /** The type of the records that it refers to; null where it is a value. */
  readonly refersTo: string | null;
  /** The only one who can see it: what is about the reader. */
  readonly only: string | null;
  /** Whether it may be empty for more reasons than the rules': what a mutation answers, or how a list is told. */
  readonly mayBeEmpty: boolean;
  /** Where → who → whether there was a value, or which records were referred to. */
  readonly seen: Map<string, Map<string, boolean | ReadonlySet<string>>>;
}

/** Types that say something about who reads them, or of which there is more whenever somebody reads. */
const aboutTheReader: readonly string[] = [
  'Viewer',
  'ViewerMandate',
  'AuditEntry',
  'Desk',
  'TaskConnection',
  'TimelineConnection',
  'CountryRelation',
];
/** What tells the items of a list of values apart; of others it counts whether any has a value. */
const identities: Readonly<Record<string, string>> = { Transition: 'version', TimelineEntry: 'id', CountryRelationEntry: 'id' };

/** What an entry of a timeline is about. */
function subjectOf({ subject, membership }: Data): Subject {
  return { type: membership == null ? 'Organization' : 'Membership', key: String(subject) };
}

/** The record that an item of a list of changes is about; null where it says nothing of one. */
function subjectWithin(type: string, item: Data): Subject | null {
  if (type === 'TimelineEntry') return subjectOf(item);
  if (type !== 'CountryRelationEntry') return null;
  const { mechanism, platform } = item;
  if (mechanism != null) return { type: 'Mechanism', key: String(mechanism.id) };
  return platform == null ? null : { type: 'InnovationPlatform', key: String(platform.id) };
}

/** What was seen, by whom and where. */
export class Facts {
  readonly all = new Map<string, Fact>();
  /** Where → `Type.field` of what somebody saw there with a value. */
  readonly covered = new Map<string, Set<string>>();
  /** What no rule is needed for to see that it is wrong, such as a count that is not that of its page. */
  readonly faults: string[] = [];

  observer(place: string, member: CastMember, keys: ReadonlyMap<string, string>): Observer {
    return new Observer(this, place, member.name, keys);
  }

  cover(place: string, field: string): void {
    const fields = this.covered.get(place) ?? new Set();
    this.covered.set(place, fields.add(field));
  }
}

interface At {
  readonly path: string;
  readonly subject: Subject | null;
  readonly chain: readonly Link[];
  readonly only: string | null;
  readonly transition?: Link['transition'];
  readonly mayBeEmpty?: boolean;
}

/** Takes in the answers that one caller gets in one place. */
export class Observer {
  readonly #facts: Facts;
  readonly #place: string;
  readonly #caller: string;
  readonly #keys: ReadonlyMap<string, string>;

  constructor(facts: Facts, place: string, caller: string, keys: ReadonlyMap<string, string>) {
    this.#facts = facts;
    this.#place = place;
    this.#caller = caller;
    this.#keys = keys;
  }

  record(shape: Shape, key: string, value: Data): void {
    const subject = { type: shape.type, key };
    this.#shape({ path: `${shape.type} ${key}`, subject, chain: [], only: null }, shape, value);
  }

  query(field: FieldShape, value: Data): void {
    this.#field({ path: 'Query', subject: null, chain: [], only: null }, 'Query', field, value);
  }

  /** What a mutation answers is about who tried it; the record in it is no other than was asked for. */
  mutation(field: FieldShape, value: Data): void {
    this.#facts.cover(this.#place, `Mutation.${field.name}`);
    this.#item({ path: `Mutation.${field.name}`, subject: null, chain: [], only: null, mayBeEmpty: true }, field, value);
  }

  #shape(at: At, { type, fields }: Shape, value: Data): void {
    const only = at.only ?? (aboutTheReader.includes(type) ? this.#caller : null);
    for (const field of fields) this.#field({ ...at, only }, type, field, value[field.name]);
  }

  #field(at: At, type: string, field: FieldShape, value: Data): void {
    const name = `${type}.${field.name}`;
    const link: Link = { type, field: field.name, ...(at.transition === undefined ? {} : { transition: at.transition }) };
    // Somebody who may do it all has no refusals.
    const mayBeEmpty = at.mayBeEmpty === true || type === 'Action';
    const here: At = { ...at, mayBeEmpty, path: `${at.path}.${field.name}`, chain: [...at.chain, link] };
    if (field.of === 'record' && !at.mayBeEmpty) {
      const records = list(value).map((each) => String(each[field.record.key]));
      this.#note(here, name, new Set(records), field.record.type);
      return;
    }
    if (field.of === 'page') {
      this.#page(here, name, field, value);
      return;
    }
    const items = field.of === 'object' ? field.shape.type : '';
    const key = this.#keys.get(items);
    if (key !== undefined && !at.mayBeEmpty) this.#note(here, name, new Set(list(value).map((each) => String(each[key]))), items);
    // Who is told which transition is judged by the transition.
    else if (items === 'Transition') this.#note({ ...here, mayBeEmpty: true }, name, list(value).length > 0, null);
    else this.#note(here, name, list(value).length > 0, null);
    for (const item of list(value)) this.#item(here, field, item);
  }

  #item(at: At, field: FieldShape, item: Data): void {
    const shape =
      field.of === 'object' ? field.shape : field.of === 'union' ? field.members.find(({ type }) => type === item.__typename) : null;
    if (shape == null) return;
    const key = this.#keys.get(shape.type);
    if (key !== undefined && !at.mayBeEmpty) {
      this.record(shape, String(item[key]), item);
      return;
    }
    const identity = identities[shape.type];
    const path = identity === undefined ? at.path : `${at.path}[${item[identity]}]`;
    const subject = subjectWithin(shape.type, item) ?? at.subject;
    this.#shape({ ...at, path, subject, ...(shape.type === 'Transition' ? { transition: item } : {}) }, shape, item);
  }

  #page(at: At, name: string, field: FieldShape & { of: 'page' }, page: Data): void {
    if (page == null) {
      this.#note(at, name, new Set(), field.record.type);
      return;
    }
    const idsOf = (records: Data[]) => records.map((record) => String(record[field.record.key]));
    const ids = idsOf(page.nodes);
    const told = JSON.stringify([
      idsOf(page.edges.map(({ node }: Data) => node)),
      page.totalCount,
      page.totalCountIsExact,
      page.pageInfo.startCursor === null,
      page.pageInfo.endCursor === null,
      page.pageInfo.hasNextPage,
      page.pageInfo.hasPreviousPage,
    ]);
    const expected = JSON.stringify([ids, ids.length, true, ids.length === 0, ids.length === 0, false, false]);
    if (told !== expected) {
      this.#facts.faults.push(
        `${this.#place}: ${this.#caller}: ${at.path} tells of more than its ${ids.length} records: ${JSON.stringify(page)}`,
      );
    }
    this.#note(at, name, new Set(ids), field.record.type);
    for (const part of ids.length > 0 ? pageFields(field.type) : []) {
      const [type = '', name = ''] = part.split('.');
      const within: At = { ...at, mayBeEmpty: true, path: `${at.path} ${part}`, chain: [...at.chain, { type, field: name }] };
      if (at.subject === null) this.#note(within, part, true, null);
      else this.#facts.cover(this.#place, part);
    }
    const beside: At = { ...at, mayBeEmpty: true };
    this.#shape(beside, field.beside.page, page);
    for (const edge of page.edges) this.#shape(beside, field.beside.edge, edge);
  }

  #note(
    { path, subject, chain, only, mayBeEmpty = false }: At,
    name: string,
    value: boolean | ReadonlySet<string>,
    refersTo: string | null,
  ): void {
    const key = only === null ? path : `${path} @${only}`;
    const fact = this.#facts.all.get(key) ?? { key: path, subject, chain, refersTo, only, mayBeEmpty, seen: new Map() };
    this.#facts.all.set(key, fact);
    const here = fact.seen.get(this.#place) ?? new Map<string, boolean | ReadonlySet<string>>();
    fact.seen.set(this.#place, here);
    const before = here.get(this.#caller);
    here.set(this.#caller, typeof value === 'boolean' ? value || before === true : value);
    if (typeof value === 'boolean' ? value : value.size > 0) this.#facts.cover(this.#place, name);
  }
}

function list(value: Data): Data[] {
  if (value == null) return [];
  return Array.isArray(value) ? value.filter((item) => item !== null) : [value];
}
