import {
  type AccessRule,
  type Admission,
  admissionOf,
  commonMessages,
  presentRefusal,
  type Relation,
  type Relations,
  readRule,
  refuseByRule,
  type WrittenRule,
} from '@cattc/decisions';
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { idsIn } from './audit/audit-entry.ts';
import type { RequestContext } from './request.ts';

/** What enforcement needs of each request. */
export type AccessContext = RequestContext;

// biome-ignore lint/suspicious/noExplicitAny: a service's generated AccessRelations checks the records of each type; here they are only passed on.
type AnyRelations<Viewer> = Partial<Relations<any, Relation, Viewer>>;

/** The rules of one subgraph, and what it takes to judge them. */
export interface SubgraphAccess<C extends AccessContext, Viewer> {
  /** `Type` and `Type.field` → rule, as generated. */
  readonly rules: Readonly<Record<string, WrittenRule>>;
  /** `Type` → its relations, as `AccessRelations` of the service asks for them. */
  readonly relations: object;
  /** Who looks, in the form that the relations take. */
  viewer(context: C): Viewer | Promise<Viewer>;
}

/** What is shown of a record that the caller may not see, though a resolver gave it: nothing, and the operators are told. */
class Leak extends Error {
  constructor(place: string) {
    super(`${place} was given to a caller whom its rule does not admit`);
    this.name = 'Leak';
  }
}

/**
 * Makes every resolver of the schema keep the rules. What a field may not show is null or an empty list, as if it were not there; a field of Query
 * that is for others is an error with a code; a mutation is refused, and recorded as refused. A record as a whole is judged where it is found (lists,
 * references), and once more on its way out: a resolver that gives one it should not is a fault, not an answer.
 * Throws for a type without a rule, and for a relation that nothing judges.
 */
export function enforceAccess<C extends AccessContext, Viewer>(schema: GraphQLSchema, access: SubgraphAccess<C, Viewer>): void {
  const judges = createJudges(access);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      // The gateway judges who subscribes, and reads what they are told as an entity.
      if ((type.name === 'Query' && field.name.startsWith('_')) || type.name === 'Subscription') continue;
      const resolve: GraphQLFieldResolver<unknown, C> = field.resolve ?? defaultFieldResolver;
      const guarded = guardedField(type, field, resolve, judges);
      if (guarded !== resolve) field.resolve = guarded;
    }
    guardReference(type, judges);
  }
}

interface Judge<C> {
  readonly rule: AccessRule;
  /** How the caller is admitted to a record. */
  admission(context: C, record: unknown): Admission | Promise<Admission>;
}

interface Judges<C> {
  /** The rule about a type's records as wholes where it depends on the record. */
  ofRecords(type: string): Judge<C> | null;
  /** The rule of a field of Query or Mutation, or a field's own one. */
  ofField(type: string, field: string): Judge<C> | null;
}

function createJudges<C extends AccessContext, Viewer>({ rules, relations, viewer }: SubgraphAccess<C, Viewer>): Judges<C> {
  const made = new Map<string, Judge<C>>();
  const judge = (place: string, type: string, field: string | null): Judge<C> | null => {
    const written = rules[place];
    if (written === undefined) return null;
    const known = made.get(place) ?? makeJudge(written, place, type, field);
    made.set(place, known);
    return known;
  };
  const makeJudge = (written: WrittenRule, place: string, type: string, field: string | null): Judge<C> => {
    const rule = readRule(written);
    const known = (relations as Readonly<Record<string, AnyRelations<Viewer>>>)[type] ?? {};
    const isRoot = type === 'Query' || type === 'Mutation' || type === 'Subscription';
    const missing = rule.grants.find(({ relation }) => !isRoot && relation !== null && known[relation] === undefined);
    if (missing !== undefined) throw new Error(`${place}: nothing says when the relation ${missing.relation} holds`);
    const needsViewer = rule.grants.some(({ relation }) => relation !== null);
    // One request asks the same of many records.
    const asked = new WeakMap<object, (record: unknown) => Admission>();
    const of = (context: C, who: Viewer) => {
      const judged = admissionOf(rule, known, context.caller, who, field);
      asked.set(context, judged);
      return judged;
    };
    return {
      rule,
      admission(context, record) {
        const ready = asked.get(context);
        if (ready !== undefined) return ready(record);
        if (!needsViewer) return of(context, undefined as Viewer)(record);
        const who = viewer(context);
        return who instanceof Promise ? who.then((found) => of(context, found)(record)) : of(context, who)(record);
      },
    };
  };
  return {
    ofRecords(type) {
      const found = judge(type, type, null);
      return found?.rule.grants.some(({ relation }) => relation !== null) ? found : null;
    },
    ofField(type, field) {
      const own = judge(`${type}.${field}`, type, field);
      if (own === null && rules[type] === undefined) throw new Error(`${type}.${field} has no rule of access`);
      return own;
    },
  };
}

function guardedField<C extends AccessContext>(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, C>,
  resolve: GraphQLFieldResolver<unknown, C>,
  judges: Judges<C>,
): GraphQLFieldResolver<unknown, C> {
  const own = judges.ofField(type.name, field.name);
  const checked = checkedRecords(`${type.name}.${field.name}`, field, resolve, judges);
  if (own === null || isForEverybody(own.rule)) return checked;
  if (type.name === 'Mutation') return guardedMutation(field.name, own.rule, checked);
  if (type.name === 'Query') return guardedQuery(field.name, own.rule, checked);
  return guardedValue(type.name, field, own, checked);
}

function guardedMutation<C extends AccessContext>(
  name: string,
  rule: AccessRule,
  resolve: GraphQLFieldResolver<unknown, C>,
): GraphQLFieldResolver<unknown, C> {
  return async (source, args, context, info) => {
    const refused = refuseByRule(rule, context.caller, name);
    if (refused === null) return resolve(source, args, context, info);
    const input = (args as { input?: object }).input ?? {};
    context.audit.denied(name, idsIn(input), refused.refusal.code);
    return presentRefusal(refused.refusal, commonMessages, context.acceptLanguage);
  };
}

function guardedQuery<C extends AccessContext>(
  name: string,
  rule: AccessRule,
  resolve: GraphQLFieldResolver<unknown, C>,
): GraphQLFieldResolver<unknown, C> {
  return (source, args, context, info) => {
    const refused = refuseByRule(rule, context.caller, name);
    if (refused === null) return resolve(source, args, context, info);
    if (context.caller.person !== null) context.audit.denied(`Query.${name}`);
    const { code, message } = presentRefusal(refused.refusal, commonMessages, context.acceptLanguage);
    throw new GraphQLError(message, { extensions: { code } });
  };
}

/** A field that may not be shown of every record: what it hides looks as if it were missing, and nothing is asked for it. */
function guardedValue<C extends AccessContext>(
  type: string,
  field: GraphQLField<unknown, C>,
  judge: Judge<C>,
  resolve: GraphQLFieldResolver<unknown, C>,
): GraphQLFieldResolver<unknown, C> {
  const hidden = isNonNullType(field.type) && isListType(field.type.ofType) ? [] : null;
  const { audience } = judge.rule;
  const isRecorded = audience === 'RESTRICTED' || audience === 'PERSONAL';
  return (source, args, context, info) => {
    const answer = (admission: Admission): unknown => {
      if (admission === 'DENIED') return hidden;
      const value = resolve(source, args, context, info);
      if (isRecorded && admission === 'PRIVILEGED') context.audit.read(`${type}.${field.name}`, subjectOf(source));
      return value;
    };
    const admission = judge.admission(context, source);
    return admission instanceof Promise ? admission.then(answer) : answer(admission);
  };
}

/** The same resolver; where it gives records that are not for everybody, each is judged on its way out. */
function checkedRecords<C extends AccessContext>(
  place: string,
  field: GraphQLField<unknown, C>,
  resolve: GraphQLFieldResolver<unknown, C>,
  judges: Judges<C>,
): GraphQLFieldResolver<unknown, C> {
  const type = getNamedType(field.type);
  const judge = isObjectType(type) ? judges.ofRecords(type.name) : null;
  if (judge === null) return resolve;
  return async (source, args, context, info) => {
    const found: unknown = await resolve(source, args, context, info);
    const records: readonly unknown[] = Array.isArray(found) ? found : [found];
    for (const record of records) {
      if (record == null) continue;
      // Only who looks may have to be waited for, once.
      const admission = judge.admission(context, record);
      if ((admission instanceof Promise ? await admission : admission) === 'DENIED') throw new Leak(place);
    }
    return found;
  };
}

interface ReferenceExtensions<C> {
  readonly resolveReference?: (reference: object, context: C, info: unknown) => unknown;
}

/** What another subgraph refers to is missing for who may not see it. */
function guardReference<C extends AccessContext>(type: GraphQLObjectType, judges: Judges<C>): void {
  const apollo = type.extensions.apollo as { readonly subgraph?: ReferenceExtensions<C> } | undefined;
  const resolve = apollo?.subgraph?.resolveReference;
  const judge = judges.ofRecords(type.name);
  if (resolve === undefined || judge === null) return;
  const guarded: ReferenceExtensions<C>['resolveReference'] = async (reference, context, info) => {
    const record: unknown = await resolve(reference, context, info);
    return record == null || (await judge.admission(context, record)) === 'DENIED' ? null : record;
  };
  type.extensions = { ...type.extensions, apollo: { ...apollo, subgraph: { ...apollo?.subgraph, resolveReference: guarded } } };
}

function isForEverybody({ grants }: AccessRule): boolean {
  return grants.some(({ roles, relation }) => relation === null && roles.includes('PUBLIC'));
}

function subjectOf(record: unknown): string | null {
  const { id, subject } = (record ?? {}) as { readonly id?: unknown; readonly subject?: unknown };
  return typeof id === 'string' ? id : typeof subject === 'string' ? subject : null;
}
