import { type DocumentNode, type GraphQLFormattedError, Kind, type SelectionNode } from 'graphql';

/** Why a subgraph gave no usable answer, as the end of a sentence that begins with its name. */
export type Absence =
  | 'does not answer'
  | 'does not answer in time'
  | 'is overloaded'
  | 'refuses the gateway'
  | 'answers with no GraphQL response';

interface Missing {
  /** `Type.field`, or the root field alone. */
  readonly fields: readonly string[];
  /** Where in the subgraph's answer the only missing field would stand; undefined for several. */
  readonly path: readonly (string | number)[] | undefined;
}

/** The error that stands for data of a subgraph that is down: it names the subgraph and what is missing. */
export function unavailable(
  service: string,
  absence: Absence,
  document: DocumentNode | undefined,
  underList: boolean,
): GraphQLFormattedError {
  const { fields, path } = missingFrom(document);
  const what = fields.length === 0 ? 'its data is' : fields.length === 1 ? `${fields[0]} is` : `${fields.join(', ')} are`;
  return {
    message: `${service} ${absence}; ${what} missing from this answer.`,
    ...(path === undefined || underList ? {} : { path }),
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service, missing: fields },
  };
}

function missingFrom(document: DocumentNode | undefined): Missing {
  const operation = document?.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const found = (operation?.selectionSet.selections ?? []).flatMap((root) => {
    if (root.kind !== Kind.FIELD || root.name.value === '__typename') return [];
    if (root.name.value !== '_entities') return [{ field: root.name.value, path: [keyOf(root)] }];
    return entityFields(root.selectionSet?.selections ?? []);
  });
  const [first] = found;
  return { fields: [...new Set(found.map(({ field }) => field))], path: found.length === 1 ? first?.path : undefined };
}

function entityFields(selections: readonly SelectionNode[]): readonly { field: string; path: (string | number)[] }[] {
  return selections.flatMap((selection) => {
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const type = selection.typeCondition?.name.value ?? '';
    return selection.selectionSet.selections.flatMap((field) =>
      field.kind === Kind.FIELD && field.name.value !== '__typename'
        ? [{ field: `${type}.${field.name.value}`, path: ['_entities', 0, keyOf(field)] }]
        : [],
    );
  });
}

function keyOf(field: { readonly alias?: { readonly value: string } | undefined; readonly name: { readonly value: string } }): string {
  return field.alias?.value ?? field.name.value;
}

/** The name that the subgraph of the gateway itself has in the supergraph. */
export const ownName = 'gateway';

const internals = new Set(['stacktrace', 'exception', 'serviceName', 'query', 'variables', 'subgraph', 'http']);

/**
 * What a client may see of an error: those of subgraphs and of validation keep code and message, an unexpected one of the gateway's own
 * becomes INTERNAL_SERVER_ERROR. The request id is added where the request is known.
 */
export function clientView(error: GraphQLFormattedError): GraphQLFormattedError {
  const extensions = error.extensions ?? {};
  const { serviceName } = extensions;
  const known = Object.fromEntries(Object.entries(extensions).filter(([name]) => !internals.has(name)));
  // The gateway's own part of the graph says itself which subgraph was away.
  if (serviceName === ownName && typeof known.service === 'string') return { ...error, extensions: known };
  if (typeof serviceName === 'string') return { ...error, extensions: { ...known, service: serviceName } };
  if (isUnexpected(error))
    return { ...error, message: 'The gateway failed on this request.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  return { ...error, extensions: known };
}

/** An error that neither a client nor a subgraph caused. */
export function isUnexpected({ extensions }: { readonly extensions?: { readonly [name: string]: unknown } | undefined }): boolean {
  const { code, serviceName, service } = extensions ?? {};
  return (code === undefined || code === 'INTERNAL_SERVER_ERROR') && serviceName === undefined && service === undefined;
}
