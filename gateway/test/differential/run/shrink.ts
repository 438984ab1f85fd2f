import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type ClientRequest, isValid } from '../draw/draw-operation.ts';
import { lesserFaults } from '../faults/fault-plan.ts';
import type { Trial } from './bench.ts';

/** The smallest trial to be found, by leaving things out one by one, for which the question is still answered with yes. */
export async function shrink(
  trial: Trial,
  schema: GraphQLSchema,
  persists: (trial: Trial) => Promise<boolean>,
  attempts = 1500,
): Promise<Trial> {
  let smallest = trial;
  let left = attempts;
  search: for (;;) {
    for (const smaller of smallerTrials(smallest)) {
      if (left-- === 0) return smallest;
      if (!isValid(schema, smaller.request) || !(await persists(smaller))) continue;
      smallest = smaller;
      continue search;
    }
    return smallest;
  }
}

function* smallerTrials(trial: Trial): Generator<Trial> {
  for (const faults of lesserFaults(trial.faults)) yield { ...trial, faults };
  for (const request of smallerRequests(trial.request)) yield { ...trial, request };
}

function* smallerRequests(request: ClientRequest): Generator<ClientRequest> {
  const document = parse(request.query, { noLocation: true });
  for (const smaller of smallerDocuments(document)) {
    const query = print(smaller);
    if (query.length >= print(document).length) continue;
    const hasOperations = smaller.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1;
    yield declaredOnly({ ...request, query, operationName: hasOperations ? request.operationName : undefined });
  }
  for (const name of Object.keys(request.variables)) {
    const { [name]: _, ...variables } = request.variables;
    yield { ...request, variables };
  }
}

function declaredOnly(request: ClientRequest): ClientRequest {
  const variables = Object.entries(request.variables).filter(([name]) => request.query.includes(`$${name}`));
  return { ...request, variables: Object.fromEntries(variables) };
}

type Edit = (node: ASTNode) => ASTNode | null | undefined;

/** Every document with one thing less, the larger ones first. */
function* smallerDocuments(document: DocumentNode): Generator<DocumentNode> {
  const nodes: ASTNode[] = [];
  visit(document, { enter: (node) => void nodes.push(node) });
  for (const node of nodes) {
    switch (node.kind) {
      case Kind.OPERATION_DEFINITION:
      case Kind.FRAGMENT_DEFINITION:
        if (document.definitions.length > 1) yield tidied(edited(document, node, () => null));
        break;
      case Kind.FIELD:
      case Kind.INLINE_FRAGMENT:
      case Kind.FRAGMENT_SPREAD:
        yield* withLess(document, node);
        break;
      case Kind.ARGUMENT:
      case Kind.DIRECTIVE:
      case Kind.VARIABLE_DEFINITION:
      case Kind.OBJECT_FIELD:
        yield tidied(edited(document, node, () => null));
        break;
      case Kind.LIST:
        for (const value of node.values) {
          const values = node.values.filter((other) => other !== value);
          yield tidied(edited(document, node, () => ({ ...node, values })));
        }
    }
  }
}

function* withLess(document: DocumentNode, node: FieldNode | InlineFragmentNode | FragmentSpreadNode): Generator<DocumentNode> {
  yield tidied(edited(document, node, () => null));
  if (node.kind === Kind.FIELD && node.alias !== undefined) {
    const { alias: _, ...plain } = node;
    yield edited(document, node, () => plain);
  }
  if (node.kind === Kind.INLINE_FRAGMENT) yield tidied(unwrapped(document, node, node.selectionSet.selections));
  if (node.kind !== Kind.FRAGMENT_SPREAD) return;
  const fragment = document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === node.name.value,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return;
  const { typeCondition, selectionSet } = fragment;
  const { directives = [] } = node;
  yield tidied(edited(document, node, () => ({ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet })));
}

function unwrapped(document: DocumentNode, node: ASTNode, inner: readonly SelectionNode[]): DocumentNode {
  return visit(document, {
    SelectionSet(set: SelectionSetNode) {
      if (!set.selections.includes(node as SelectionNode)) return undefined;
      return { ...set, selections: set.selections.flatMap((selection) => (selection === node ? inner : [selection])) };
    },
  });
}

function edited(document: DocumentNode, target: ASTNode, edit: Edit): DocumentNode {
  return visit(document, { enter: (node) => (node === target ? edit(node) : undefined) });
}

/** Without what is empty or used by nobody after something was taken out. */
function tidied(document: DocumentNode): DocumentNode {
  const full = visit(document, {
    leave(node) {
      const isHolder = node.kind === Kind.FIELD || node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_DEFINITION;
      return isHolder && node.selectionSet?.selections.length === 0 ? null : undefined;
    },
  });
  const spread = new Set<string>();
  const used = new Set<string>();
  visit(full, {
    FragmentSpread: ({ name }) => void spread.add(name.value),
    Variable(node, _key, parent) {
      if (!(parent !== undefined && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION)) used.add(node.name.value);
    },
  });
  return visit(full, {
    FragmentDefinition: ({ name }) => (spread.has(name.value) ? undefined : null),
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}
