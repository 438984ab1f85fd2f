import type { Schema } from '@apollo/federation-internals';
import { isCompositeType, isSubtype } from '@apollo/federation-internals';
import type { Selected, ValueType } from './selections.ts';

/** The same object's selections at one of the places where they stand, and the type that the place gives it. */
export interface Occurrence {
  readonly selections: readonly Selected[];
  readonly type: string;
}

/** What stands under one key of an object. */
export type Entry =
  | { readonly kind: 'field'; readonly key: string; readonly type: ValueType; readonly occurrences: Occurrence[] }
  | { readonly kind: 'typename'; readonly key: string; readonly parent: string }
  | { readonly kind: 'introspection'; readonly key: string; readonly index: number };

/** Whether an object of a type of the API schema meets a condition of it. */
export type Meets = (type: string, condition: string) => boolean;

export function meetsIn(schema: Schema): Meets {
  return (type, condition) => {
    if (type === condition) return true;
    const known = schema.type(type);
    const asked = schema.type(condition);
    return known !== undefined && asked !== undefined && isCompositeType(asked) && isSubtype(asked, known);
  };
}

/**
 * The entries of an object in the order of the response: of an object that says its type by that type, of another by the types of the places where its
 * selections stand.
 */
export function collect(
  occurrences: readonly Occurrence[],
  typename: string | undefined,
  { meets, isOn }: { readonly meets: Meets; readonly isOn: (variable: string) => boolean },
): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const enter = (selections: readonly Selected[], parent: string): void => {
    for (const selection of selections) {
      if (selection.conditions.some(({ of, wanted }) => (typeof of === 'string' ? isOn(of) : of) !== wanted)) continue;
      if (selection.kind === 'fragment') {
        const { on } = selection;
        if (on === undefined || meets(typename ?? parent, on)) enter(selection.selections, on ?? parent);
        continue;
      }
      const { key } = selection;
      const known = entries.get(key);
      if (selection.kind === 'typename') {
        if (known === undefined) entries.set(key, { kind: 'typename', key, parent });
      } else if (selection.kind === 'introspection') {
        if (known === undefined) entries.set(key, { kind: 'introspection', key, index: selection.index });
      } else {
        const entry = known ?? { kind: 'field' as const, key, type: selection.type, occurrences: [] };
        if (known === undefined) entries.set(key, entry);
        if (entry.kind === 'field' && selection.selections !== undefined)
          entry.occurrences.push({ selections: selection.selections, type: objectTypeOf(selection.type) });
      }
    }
  };
  for (const { selections, type } of occurrences) enter(selections, type);
  return [...entries.values()];
}

function objectTypeOf(type: ValueType): string {
  if (type.kind === 'list') return objectTypeOf(type.of);
  return type.kind === 'object' ? type.type : '';
}
