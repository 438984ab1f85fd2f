import {
  type DocumentNode,
  executeSync,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  visit,
} from 'graphql';
import { own } from '../properties.ts';

/** What an operation asks of the schema itself under one key. Throws where the answer has errors. */
export function introspect(
  schema: GraphQLSchema,
  selection: SelectionNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  if (selection.kind !== Kind.FIELD) throw new Error('only fields can be introspected');
  const { data, errors } = executeSync({ schema, document: documentOf(selection, operation), rootValue: {}, variableValues: variables });
  if (!data || (errors !== undefined && errors.length > 0))
    throw new Error(`introspection failed: ${errors?.map(({ message }) => message).join('; ')}`);
  return own(data, (selection.alias ?? selection.name).value);
}

function documentOf(selection: SelectionNode, { variableDefinitions = [] }: OperationDefinitionNode): DocumentNode {
  const used = new Set<string>();
  visit(selection, {
    Variable({ name }) {
      used.add(name.value);
    },
  });
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
        selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
      },
    ],
  };
}
