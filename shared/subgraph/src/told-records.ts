import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

/** More ids than these are not named: a header has its bounds. */
const mostNamed = 150;

/** The ids of the records that an answer tells of, gathered for who keeps answers. */
export class ToldRecords {
  readonly #ids = new Set<string>();

  add(record: unknown): void {
    const id = (record as { readonly id?: unknown } | null | undefined)?.id;
    if (typeof id === 'string' && this.#ids.size <= mostNamed) this.#ids.add(id);
  }

  /** Ids with commas between them; `*` for more than can be named. */
  toString(): string {
    return this.#ids.size > mostNamed ? '*' : [...this.#ids].join(',');
  }
}

/** What gathering needs of each request. */
export interface TellingContext {
  /** Where the ids go; null where nobody wants to know. */
  readonly told: ToldRecords | null;
}

/** Notes each entity that a resolver gives, and each that another subgraph refers to, found or not. */
export function noteRecords<C extends TellingContext>(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!leadsToEntities(schema, getNamedType(field.type))) continue;
      field.resolve = noting((field.resolve ?? defaultFieldResolver) as GraphQLFieldResolver<unknown, C>);
    }
  }
}

function noting<C extends TellingContext>(resolve: GraphQLFieldResolver<unknown, C>): GraphQLFieldResolver<unknown, C> {
  return (source, args, context, info) => {
    const found: unknown = resolve(source, args, context, info);
    const { told } = context;
    if (told === null) return found;
    for (const representation of (args as { readonly representations?: readonly unknown[] }).representations ?? [])
      told.add(representation);
    return found instanceof Promise ? found.then((records: unknown) => noted(records, told)) : noted(found, told);
  };
}

function noted(found: unknown, told: ToldRecords): unknown {
  for (const record of Array.isArray(found) ? (found as readonly unknown[]) : [found]) {
    // Noted before the execution goes on with it; where it fails, the execution tells.
    if (record instanceof Promise) record.then((each) => told.add(each)).catch(() => undefined);
    else told.add(record);
  }
  return found;
}

function leadsToEntities(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).some((each) => leadsToEntities(schema, each));
  return (
    isObjectType(type) &&
    [type.astNode, ...type.extensionASTNodes].some((node) => node?.directives?.some(({ name }) => name.value === 'key'))
  );
}

/** The header in which a gateway asks for the records, and the one in which they are named. */
export const tellRecordsHeader = 'cattc-tell-records';
export const recordsHeader = 'cattc-records';
