import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';
import type { IsOfType } from '../executor/subtypes.ts';
import { fragmentsOf } from '../root-fields.ts';
import { NotScannable } from './not-scannable.ts';

/** A field in the order in which a subgraph answers it. */
export interface FetchedField {
  readonly key: string;
  readonly name: string;
  /** Of an object or of a list of them; none of a leaf. */
  readonly sets: readonly SelectionSetNode[];
}

export function isTypename({ name }: FetchedField): boolean {
  return name === '__typename';
}

/** The operation of a fetch, under given values of its conditions. */
export class FetchedFields {
  /** Of the root, or of the entities that it is about. */
  readonly top: readonly SelectionSetNode[];
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #isOn: (variable: string) => boolean;
  readonly #isOfType: IsOfType;

  constructor(operation: string, { isOn, isOfType }: { readonly isOn: (variable: string) => boolean; readonly isOfType: IsOfType }) {
    const document = parse(operation, { noLocation: true });
    this.#fragments = fragmentsOf(document);
    this.#isOn = isOn;
    this.#isOfType = isOfType;
    this.top = topOf(document);
  }

  /** The fields of an object of this type; undefined where it is not known, then only what every object has may be asked for. */
  of(sets: readonly SelectionSetNode[], typename: string | undefined): readonly FetchedField[] {
    const fields = new Map<string, { key: string; name: string; sets: SelectionSetNode[] }>();
    const enter = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (!this.#isSelected(selection.directives ?? [])) continue;
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          const field = fields.get(key) ?? { key, name: selection.name.value, sets: [] };
          if (field.name !== selection.name.value) throw new NotScannable('alias');
          fields.set(key, field);
          if (selection.selectionSet !== undefined) field.sets.push(selection.selectionSet);
          continue;
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        if (fragment === undefined) throw new NotScannable('fragment');
        const condition = fragment.typeCondition?.name.value;
        if (condition === undefined || this.#meets(typename, condition)) enter(fragment.selectionSet);
      }
    };
    for (const set of sets) enter(set);
    return [...fields.values()];
  }

  #meets(typename: string | undefined, condition: string): boolean {
    if (typename === undefined) throw new NotScannable('object without type');
    return this.#isOfType(typename, condition);
  }

  #isSelected(directives: NonNullable<FragmentDefinitionNode['directives']>): boolean {
    return directives.every(({ name, arguments: given }) => {
      const value = given?.[0]?.value;
      if ((name.value !== 'skip' && name.value !== 'include') || value === undefined) throw new NotScannable('directive');
      if (value.kind !== Kind.BOOLEAN && value.kind !== Kind.VARIABLE) throw new NotScannable('directive');
      const isTrue = value.kind === Kind.BOOLEAN ? value.value : this.#isOn(value.name.value);
      return isTrue === (name.value === 'include');
    });
  }
}

function topOf({ definitions }: DocumentNode): readonly SelectionSetNode[] {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new NotScannable('operation');
  const { selectionSet } = operation;
  const [first] = selectionSet.selections;
  const isOfEntities = first?.kind === Kind.FIELD && first.name.value === '_entities';
  return isOfEntities && first.selectionSet !== undefined ? [first.selectionSet] : [selectionSet];
}
