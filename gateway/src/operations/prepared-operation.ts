import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql';
import { normalise } from './normalise.ts';

/** An operation that was parsed, validated and normalised; kept and shared by all requests for the same text. */
export interface PreparedOperation {
  /** The API schema that it was validated against. */
  readonly schema: GraphQLSchema;
  /** Normalised: inline values are variables named `_0`, `_1`, …; it holds this operation and the fragments that it uses, nothing else. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Of the variables that normalisation made. */
  readonly values: Readonly<Record<string, unknown>>;
  /** SHA-256 of the normalised operation's text (name included, unused definitions left out): equal hashes have equal plans. */
  readonly hash: string;
}

/** Prepares the operation of this name, or the only one, of a document that is valid by the schema. Throws a GraphQLError where there is none. */
export function prepareOperation(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): PreparedOperation {
  const { definitions, values } = normalise(schema, document, operationOf(document, operationName));
  const text = print({ kind: Kind.DOCUMENT, definitions });
  // Parsed anew, it holds on to nothing of the text that the client sent, however long that was.
  const normalised = parse(text, { noLocation: true });
  const [operation, ...fragments] = normalised.definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  return {
    schema,
    document: normalised,
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    values,
    hash: createHash('sha256').update(text).digest('hex'),
  };
}

/** The operation of this name, or the only one. Throws a GraphQLError where there is none. */
export function operationOf(document: DocumentNode, operationName?: string | null): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [only, another] = operations;
  if (operationName == null) {
    if (only !== undefined && another === undefined) return only;
    throw unresolved(
      only === undefined
        ? 'The document has no operation, only fragments; send one with a query or a mutation.'
        : 'The document has several operations; say in operationName which one to run.',
    );
  }
  const found = operations.find(({ name }) => name?.value === operationName);
  if (found === undefined) throw noSuchOperation(operationName);
  return found;
}

/** The document has no operation of this name. */
export function noSuchOperation(operationName: string): GraphQLError {
  return unresolved(`The document has no operation ${JSON.stringify(operationName.slice(0, 100))}; name one that stands in it.`);
}

function unresolved(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}
