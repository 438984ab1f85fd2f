import { Kind, parse, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../root-fields.ts';

/** The response keys that the operation of a fetch asks of each object: of the root, or of the entities that it is about. */
export function answeredKeys(operation: string): readonly string[] {
  const document = parse(operation, { noLocation: true });
  const fragments = fragmentsOf(document);
  const keys = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value === '_entities' && selection.selectionSet !== undefined) collect(selection.selectionSet);
        else keys.add((selection.alias ?? selection.name).value);
      } else {
        const set = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet;
        if (set !== undefined) collect(set);
      }
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet);
  }
  return [...keys];
}
