import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

/** Names of the fields that an operation asks its root for, through fragments, and the names they are answered under, in order. */
export function rootFields(
  operation: OperationDefinitionNode,
  fragments: Fragments,
): readonly { readonly name: string; readonly key: string }[] {
  const fieldsOf = ({ selections }: SelectionSetNode): { name: string; key: string }[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [{ name: selection.name.value, key: (selection.alias ?? selection.name).value }];
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet;
      return inner === undefined ? [] : fieldsOf(inner);
    });
  return fieldsOf(operation.selectionSet);
}

/** The document with this operation, asking its root for some of the fields only; null where none is left. */
export function withRootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  keeps: (name: string) => boolean,
): DocumentNode | null {
  const selectionSet = selected(operation.selectionSet, fragments, keeps);
  if (selectionSet === null) return null;
  const narrowed: OperationDefinitionNode = { ...operation, selectionSet };
  return { ...document, definitions: document.definitions.map((definition) => (definition === operation ? narrowed : definition)) };
}

/** A spread becomes an inline fragment under the same conditions: its fragment may be used elsewhere too. */
function selected(set: SelectionSetNode, fragments: Fragments, keeps: (name: string) => boolean): SelectionSetNode | null {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return keeps(selection.name.value) ? [selection] : [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const inner = fragment && selected(fragment.selectionSet, fragments, keeps);
    if (fragment === undefined || inner == null) return [];
    const { typeCondition } = fragment;
    const { directives } = selection;
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(typeCondition === undefined ? {} : { typeCondition }),
        ...(directives === undefined ? {} : { directives }),
        selectionSet: inner,
      },
    ];
  });
  return selections.length === 0 ? null : { ...set, selections };
}
