import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

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
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const named = operationName ?? undefined;
  const operation = named === undefined ? operations[0] : operations.find(({ name }) => name?.value === named);
  if (operation === undefined || (named === undefined && operations.length > 1)) {
    const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } };
    if (named === undefined)
      throw new GraphQLError('The document has several operations; name the one to run in operationName.', { extensions });
    throw new GraphQLError(`The document has no operation ${JSON.stringify(named.slice(0, 100))}; name one that stands in it.`, {
      extensions,
    });
  }
  const fragments = usedFragments(document, operation);
  const used: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };
  return {
    schema,
    document: used,
    operation,
    fragments,
    values: {},
    hash: createHash('sha256').update(print(used)).digest('hex'),
  };
}

/** The fragments that the operation spreads, directly or through others, in the order of the document. */
function usedFragments(document: DocumentNode, operation: OperationDefinitionNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const all = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(all.map((fragment) => [fragment.name.value, fragment]));
  const used = new Set<FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = byName.get(name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return new Map(all.filter((fragment) => used.has(fragment)).map((fragment) => [fragment.name.value, fragment]));
}
