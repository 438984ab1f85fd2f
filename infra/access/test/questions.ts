import { mayAtAll } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import type { CastMember } from './cast.ts';
import type { Facts } from './facts.ts';
import type { Expectation } from './judge.ts';
import {
  type FieldShape,
  fieldShape,
  fieldsIn,
  fieldsUnder,
  type PlaceSchema,
  printSelection,
  printShape,
  type Shape,
  shapeOf,
} from './shapes.ts';
import type { Answer, Data, Place, System } from './system.ts';

/** What can be asked in one place, from its schema alone. */
export interface Questions {
  readonly place: Place;
  readonly keys: PlaceSchema['keys'];
  /** Each type of records that is asked for by its key. */
  readonly records: readonly RecordQuestion[];
  /** Each other field of Query. */
  readonly roots: readonly RootQuestion[];
  readonly mutations: readonly MutationQuestion[];
  /** `Type.field` of everything that can be asked for. */
  readonly fields: ReadonlySet<string>;
  readonly text: PlaceSchema;
}

export interface RecordQuestion {
  readonly type: string;
  readonly key: string;
  /** The field of Query that gives one; undefined where only other subgraphs refer to them. */
  readonly root: string | undefined;
  readonly isReferred: boolean;
  readonly shape: Shape;
}

export interface RootQuestion {
  readonly field: FieldShape;
  readonly query: string;
}

export interface MutationQuestion {
  readonly name: string;
  readonly field: FieldShape;
  readonly definition: GraphQLField<unknown, unknown>;
}

/** Arguments that fields of Query are given: those they need, pages long enough for the whole world, and what shows all that they can tell. */
const rootArguments: Readonly<Record<string, string>> = {
  first: '100',
  lat: '13.7',
  lng: '100.5',
  km: '20000',
  'organizations.search': '"education"',
  codes: '["CN", "LA", "TH", "VN"]',
  name: '"MembershipState"',
  'countryRelation.country': '"TH"',
  'initiativeReport.by': '[INITIATIVE, COUNTRY, YEAR, CONCEPT]',
  subject: '$subject',
  sources: '[{ rorId: "0575ycz84", fingerprint: "new" }]',
};

export function questionsOf(place: Place, { schema, keys }: Pick<PlaceSchema, 'schema' | 'keys'>): Questions {
  const query = schema.getQueryType();
  if (query == null) throw new Error(`${place} has no Query`);
  const entities = referredTypes(schema.getType('_Entity'));
  const fields = Object.values(query.getFields()).filter(({ name }) => !name.startsWith('_'));
  const byKey = new Map<string, string>();
  for (const { name, type, args } of fields) {
    const given = keys.get(getNamedType(type).name);
    if (given !== undefined && isObjectType(getNamedType(type)) && args.some((argument) => argument.name === given))
      byKey.set(getNamedType(type).name, name);
  }
  const reached = new Set([...byKey.keys(), ...entities, ...fields.map(({ type }) => getNamedType(type).name)]);
  const text: PlaceSchema = { schema, keys, inPlace: new Set([...keys.keys()].filter((type) => !reached.has(type))) };
  const records = [...new Set([...byKey.keys(), ...entities])].map((type) =>
    recordQuestion(text, type, byKey.get(type), entities.includes(type)),
  );
  const roots = fields.filter(({ name }) => ![...byKey.values()].includes(name)).map((field) => rootQuestion(text, field));
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map((definition) => ({
    name: definition.name,
    definition,
    field: fieldShape(text, 'Mutation', definition),
  }));
  return {
    place,
    keys,
    text,
    records,
    roots,
    mutations,
    fields: new Set([
      ...records.flatMap(({ shape }) => fieldsIn(shape)),
      ...roots.flatMap(({ field }) => [`Query.${field.name}`, ...fieldsUnder(field)]),
      ...mutations.flatMap(({ field }) => [`Mutation.${field.name}`, ...fieldsUnder(field)]),
    ]),
  };
}

function referredTypes(union: unknown): readonly string[] {
  const types = (union as { getTypes?(): readonly GraphQLObjectType[] } | undefined)?.getTypes?.() ?? [];
  return types.map(({ name }) => name);
}

function recordQuestion(text: PlaceSchema, type: string, root: string | undefined, isReferred: boolean): RecordQuestion {
  const shape = shapeOf(text, text.schema.getType(type) as GraphQLObjectType);
  return { type, key: text.keys.get(type) ?? 'id', root, isReferred, shape };
}

/** One operation that asks for several records of a type, at the root and by reference. */
function recordsQuery({ type, key, root, isReferred, shape }: RecordQuestion, count: number): string {
  const each = root === undefined ? [] : Array.from({ length: count }, (_, index) => index);
  const asks = [
    ...each.map((index) => `r${index}: ${root}(${key}: $key${index}) { ...Whole }`),
    ...(isReferred ? [`_entities(representations: $references) { ... on ${type} { ...Whole } }`] : []),
  ];
  const variables = [...each.map((index) => `$key${index}: ID!`), ...(isReferred ? ['$references: [_Any!]!'] : [])];
  return `query (${variables.join(' ')}) { ${asks.join(' ')} } fragment Whole on ${type} ${printShape(shape)}`;
}

function rootQuestion(text: PlaceSchema, definition: GraphQLField<unknown, unknown>): RootQuestion {
  const value = (argument: string) => rootArguments[`${definition.name}.${argument}`] ?? rootArguments[argument];
  const missing = definition.args.filter((argument) => isRequiredArgument(argument) && value(argument.name) === undefined);
  if (missing.length > 0)
    throw new Error(`Query.${definition.name} needs ${missing.map(({ name }) => name).join()}; say it in questions.ts`);
  const given = definition.args.flatMap(({ name }) => (value(name) === undefined ? [] : [`${name}: ${value(name)}`]));
  const asked = fieldShape(text, 'Query', definition);
  // What is not asked for by its key is asked for here, with all its fields.
  const field: FieldShape =
    asked.of === 'record'
      ? { name: asked.name, type: asked.type, of: 'object', shape: shapeOf(text, text.schema.getType(asked.type) as GraphQLObjectType) }
      : asked;
  const parameters = given.length === 0 ? '' : `(${given.join(' ')})`;
  const header = parameters.includes('$subject') ? 'query ($subject: ID!) ' : '';
  return { field, query: `${header}{ ${definition.name}${parameters} ${printSelection(field)} }` };
}

/** An organisation with a membership that says more to its parties than to others. */
function subjectOf(world: ReadonlyMap<string, ReadonlyMap<string, Data>>): string {
  const told = [...(world.get('Membership')?.values() ?? [])].find(({ state }) => state === 'SUSPENDED');
  if (told === undefined) throw new Error('the world has no suspended membership');
  return told.organizationId;
}

/** Asks for every field of the root that gives no single record. */
export async function askRoots(
  system: System,
  { place, roots, keys }: Questions,
  member: CastMember,
  expectation: Expectation,
  facts: Facts,
  world: ReadonlyMap<string, ReadonlyMap<string, Data>>,
  only: (name: string) => boolean,
): Promise<void> {
  const subject = subjectOf(world);
  for (const { field, query } of roots.filter(({ field: { name } }) => only(name))) {
    const answer = await system.ask(place, member.caller, query, query.startsWith('query ($subject') ? { subject } : {});
    checkErrors(facts, `${place}: ${member.name}: Query.${field.name}`, answer, expectation, [field.name]);
    facts.observer(place, member, keys).query(field, answer.data?.[field.name]);
  }
}

const recordsAtOnce = 12;

/** Asks for every record; and for one that is hidden and one that is missing alone: both answers are the same. */
export async function askRecords(
  system: System,
  { place, records, keys }: Questions,
  member: CastMember,
  expectation: Expectation,
  facts: Facts,
  world: ReadonlyMap<string, ReadonlyMap<string, Data>>,
): Promise<void> {
  for (const question of records) {
    const { type, key, root, isReferred, shape } = question;
    const ask = async (values: readonly string[]) => {
      const answer = await system.ask(place, member.caller, recordsQuery(question, values.length), {
        ...Object.fromEntries(values.map((value, index) => [`key${index}`, value])),
        references: values.map((value) => ({ __typename: type, [key]: value })),
      });
      checkErrors(
        facts,
        `${place}: ${member.name}: ${type} ${values.join(' ')}`,
        answer,
        expectation,
        root === undefined ? [] : values.map(() => root),
      );
      return answer;
    };
    const all = [...(world.get(type)?.keys() ?? [])];
    if (all.length === 0) throw new Error(`the world has no ${type}`);
    const hidden = new Set<string>();
    for (let from = 0; from < all.length; from += recordsAtOnce) {
      const values = all.slice(from, from + recordsAtOnce);
      const { data } = await ask(values);
      for (const [index, value] of values.entries()) {
        const found = [
          ...(root === undefined ? [] : [[place, data?.[`r${index}`]]]),
          ...(isReferred ? [[referencesAt(place), data?._entities?.[index]]] : []),
        ];
        for (const [where, record] of found) if (record != null) facts.observer(where, member, keys).record(shape, value, record);
        if (found.every(([, record]) => record == null)) hidden.add(value);
      }
    }
    const [one] = hidden;
    if (one === undefined) continue;
    const missing = newId(one.slice(0, 3) as never);
    const [hiddenText, missingText] = [(await ask([one])).text.replaceAll(one, '…'), (await ask([missing])).text.replaceAll(missing, '…')];
    if (hiddenText !== missingText) {
      facts.faults.push(
        `${place}: ${member.name}: ${type} ${one} is hidden, and answered otherwise than one that is missing: ${hiddenText} and ${missingText}`,
      );
    }
  }
}

/** The name in reports of what other subgraphs ask a subgraph for. */
export function referencesAt(place: Place): string {
  return `${place} (references)`;
}

/** A field of Query that is for others is an error with a code, and there are no other errors. */
function checkErrors(facts: Facts, place: string, { errors }: Answer, expectation: Expectation, asked: readonly string[]): void {
  const expected = asked.flatMap((field) => refusalOf(expectation, 'Query', field) ?? []);
  const got = errors.map(({ extensions, message }) => extensions?.code ?? message);
  if (expected.join() !== got.join())
    facts.faults.push(`${place}: expected ${expected.join() || 'no error'}, got ${got.join() || 'none'}: ${errors[0]?.message ?? ''}`);
}

/** The code by which whoever may never use a field of the root is told so. */
export function refusalOf(expectation: Expectation, root: 'Query' | 'Mutation', field: string): string | null {
  const { caller } = expectation;
  const rule = expectation.ruleOf(root, field);
  if (mayAtAll(rule, caller)) return null;
  if (caller.suspended && mayAtAll(rule, { ...caller, suspended: false })) return 'ORGANIZATION_SUSPENDED';
  return caller.role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
}
