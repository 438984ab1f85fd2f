import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** What is asked of an object of a type: every field of it. */
export interface Shape {
  readonly type: string;
  readonly fields: readonly FieldShape[];
}

/**
 * How a field is asked for and read. `leaf`: as it is. `object`: with all its fields. `union`: with all fields of each member. `record`: another
 * record, by its key and one more field, which tells whether whoever owns it shows it. `page`: a page of records.
 */
export type FieldShape = { readonly name: string; readonly type: string } & (
  | { readonly of: 'leaf' }
  | { readonly of: 'object'; readonly shape: Shape }
  | { readonly of: 'union'; readonly members: readonly Shape[] }
  | { readonly of: 'record'; readonly record: RecordKey }
  | { readonly of: 'page'; readonly record: RecordKey; readonly beside: PageShape }
);

/** What a page holds beside its records and their places. */
export interface PageShape {
  readonly page: Shape;
  readonly edge: Shape;
}

/** The type of a record, the field that is its key, and a further one. */
export interface RecordKey {
  readonly type: string;
  readonly key: string;
  readonly probe: string | null;
}

/** The schema of one place, and which of its types are records that are asked for by themselves. */
export interface PlaceSchema {
  readonly schema: GraphQLSchema;
  /** Type → its key's field, for all records. */
  readonly keys: ReadonlyMap<string, string>;
  /** Records that nothing at the root leads to, so that they are asked for in full wherever they are met. */
  readonly inPlace: ReadonlySet<string>;
}

/** The shape of a type: all its fields, nested objects until records are met. A field that needs an argument is a question of its own. */
export function shapeOf(place: PlaceSchema, type: GraphQLObjectType, above: readonly string[] = []): Shape {
  const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
  return { type: type.name, fields: fields.map((field) => fieldShape(place, type.name, field, [...above, type.name])) };
}

export function fieldShape(
  place: PlaceSchema,
  owner: string,
  field: GraphQLField<unknown, unknown>,
  above: readonly string[] = [],
): FieldShape {
  const type = getNamedType(field.type);
  const named = { name: field.name, type: type.name };
  const needed = field.args.filter(isRequiredArgument).map(({ name }) => name);
  if (needed.length > 0 && !['Query', 'Mutation'].includes(owner)) {
    throw new Error(`${owner}.${field.name} needs ${needed.join(' and ')}; say in shapes.ts what to ask it for`);
  }
  if (isLeafType(type)) return { ...named, of: 'leaf' };
  if (isUnionType(type)) return { ...named, of: 'union', members: type.getTypes().map((member) => shapeOf(place, member, above)) };
  if (!isObjectType(type)) throw new Error(`${owner}.${field.name}: shapes.ts does not know how to ask for ${type.name}`);
  const record = recordOf(place, type);
  if (record !== null && (!place.inPlace.has(type.name) || above.includes(type.name))) return { ...named, of: 'record', record };
  const carried = type.name.endsWith('Connection') ? getNamedType(type.getFields().nodes?.type as GraphQLOutputType) : undefined;
  const listed = isObjectType(carried) ? recordOf(place, carried) : null;
  if (listed !== null) return { ...named, of: 'page', record: listed, beside: besideRecords(place, type) };
  if (above.includes(type.name)) throw new Error(`${owner}.${field.name}: ${type.name} holds itself; shapes.ts has no end for it`);
  return { ...named, of: 'object', shape: shapeOf(place, type, above) };
}

const ofEveryPage = ['edges', 'nodes', 'pageInfo', 'totalCount', 'totalCountIsExact'];
const ofEveryEdge = ['node', 'cursor'];

function besideRecords(place: PlaceSchema, connection: GraphQLObjectType): PageShape {
  const edge = getNamedType(connection.getFields().edges?.type as GraphQLOutputType);
  if (!isObjectType(edge)) throw new Error(`${connection.name} has no edges`);
  const without = (type: GraphQLObjectType, known: readonly string[]) => {
    const { fields } = shapeOf(place, { name: type.name, getFields: () => omitted(type, known) } as GraphQLObjectType);
    return { type: type.name, fields };
  };
  return { page: without(connection, ofEveryPage), edge: without(edge, ofEveryEdge) };
}

function omitted(type: GraphQLObjectType, names: readonly string[]): ReturnType<GraphQLObjectType['getFields']> {
  return Object.fromEntries(Object.entries(type.getFields()).filter(([name]) => !names.includes(name)));
}

function recordOf({ keys }: PlaceSchema, type: GraphQLObjectType): RecordKey | null {
  const key = keys.get(type.name);
  if (key === undefined) return null;
  const others = Object.values(type.getFields()).filter(
    ({ name, type: of }) => name !== key && isNonNullType(of) && isLeafType(of.ofType) && !isListType(of),
  );
  return { type: type.name, key, probe: others[0]?.name ?? null };
}

/** The selection of a shape, in braces. */
export function printShape({ type, fields }: Shape): string {
  if (fields.length === 0) throw new Error(`${type} has no fields`);
  return `{ ${fields.map(printField).join(' ')} }`;
}

function printField(field: FieldShape): string {
  return `${field.name} ${printSelection(field)}`.trim();
}

export function printSelection(field: FieldShape): string {
  switch (field.of) {
    case 'leaf':
      return '';
    case 'object':
      return printShape(field.shape);
    case 'union':
      return `{ __typename ${field.members.map((member) => `... on ${member.type} ${printShape(member)}`).join(' ')} }`;
    case 'record':
      return printRecord(field.record);
    case 'page': {
      const record = printRecord(field.record);
      const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
      const [page, edge] = [field.beside.page, field.beside.edge].map(({ fields }) => fields.map(printField).join(' '));
      return `{ edges { cursor node ${record} ${edge} } nodes ${record} ${pageInfo} totalCount totalCountIsExact ${page} }`;
    }
    default:
      return field satisfies never;
  }
}

function printRecord({ key, probe }: RecordKey): string {
  return `{ ${key} ${probe ?? ''} }`;
}

/** `Type.field` of everything that a shape asks for. */
export function fieldsIn(shape: Shape): string[] {
  return shape.fields.flatMap((field) => [`${shape.type}.${field.name}`, ...fieldsUnder(field)]);
}

export function fieldsUnder(field: FieldShape): string[] {
  switch (field.of) {
    case 'leaf':
    case 'record':
      return [];
    case 'object':
      return fieldsIn(field.shape);
    case 'union':
      return field.members.flatMap(fieldsIn);
    case 'page':
      return [...pageFields(field.type), ...fieldsIn(field.beside.page), ...fieldsIn(field.beside.edge)];
    default:
      return field satisfies never;
  }
}

/** What a page is made of. */
export function pageFields(connection: string): string[] {
  const edge = connection.replace(/Connection$/, 'Edge');
  const own = ofEveryPage.map((name) => `${connection}.${name}`);
  const info = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map((name) => `PageInfo.${name}`);
  return [...own, ...ofEveryEdge.map((name) => `${edge}.${name}`), ...info];
}
