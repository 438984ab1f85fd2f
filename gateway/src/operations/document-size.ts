import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { type Fragments, fragmentsOf } from '../root-fields.ts';

/**
 * Refuses a document that is small as it is written and large as it is meant, before anything looks at it field by field: fragments that spread
 * fragments double with each level, and fields that are answered under one name are compared in pairs. No fragment spreads itself, by way of others either.
 */
export function refuseLargeDocument(document: DocumentNode, maxFields: number): GraphQLError | null {
  const fragments = fragmentsOf(document);
  const size = fieldCounter(fragments);
  const pairs = new PairCounter(fragments, maxFields * 2);
  const refuse = (text: string, nodes: OperationDefinitionNode | undefined): GraphQLError =>
    new GraphQLError(`${text}; ask for less at once, or in several operations.`, nodes === undefined ? {} : { nodes });
  let all = 0;
  // What no operation uses is validated all the same.
  const roots = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  for (const root of [...roots, ...fragments.values()]) {
    const isOperation = root.kind === Kind.OPERATION_DEFINITION;
    if (!isOperation && pairs.hasSeen(root.name.value)) continue;
    const fields = size(root.selectionSet);
    all += fields;
    const node = isOperation ? root : undefined;
    if (fields > maxFields)
      return refuse(`The operation has more than ${maxFields} fields, those of a fragment as often as it is spread`, node);
    if (all > maxFields * 10) return refuse(`The operations of the document have more than ${maxFields * 10} fields together`, node);
    if (!pairs.add(root.selectionSet))
      return refuse(`The operation asks for the same fields again and again: more than ${maxFields * 2} pairs are answered as one`, node);
  }
  return null;
}

/** Fields of a selection set, those of a fragment as often as it is spread. */
function fieldCounter(fragments: Fragments): (set: SelectionSetNode) => number {
  const counted = new Map<string, number>();
  const countOf = ({ selections }: SelectionSetNode): number => selections.reduce((sum, selection) => sum + sizeOf(selection), 0);
  const sizeOf = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD) return 1 + (selection.selectionSet === undefined ? 0 : countOf(selection.selectionSet));
    if (selection.kind === Kind.INLINE_FRAGMENT) return countOf(selection.selectionSet);
    const name = selection.name.value;
    const known = counted.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const size = fragment === undefined ? 0 : countOf(fragment.selectionSet);
    counted.set(name, size);
    return size;
  };
  return countOf;
}

/** Counts the pairs of fields that are answered under one name in one place: what validation compares. */
class PairCounter {
  readonly #fragments: Fragments;
  readonly #maxPairs: number;
  readonly #seen = new Set<string>();
  #pairs = 0;

  constructor(fragments: Fragments, maxPairs: number) {
    this.#fragments = fragments;
    this.#maxPairs = maxPairs;
  }

  /** Whether a fragment of this name was met. */
  hasSeen(name: string): boolean {
    return this.#seen.has(name);
  }

  /** False once there are more than `maxPairs`. The sets are within the bound on fields. */
  add(...sets: readonly SelectionSetNode[]): boolean {
    const below = new Map<string, { times: number; readonly sets: SelectionSetNode[] }>();
    const spread = new Set<string>();
    const queue = [...sets];
    for (const { selections } of queue) {
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) queue.push(selection.selectionSet);
        else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const name = selection.name.value;
          const fragment = spread.has(name) ? undefined : this.#fragments.get(name);
          this.#seen.add(name);
          spread.add(name);
          if (fragment !== undefined) queue.push(fragment.selectionSet);
        } else {
          const key = (selection.alias ?? selection.name).value;
          const group = below.get(key) ?? { times: 0, sets: [] };
          below.set(key, group);
          this.#pairs += group.times;
          if (this.#pairs > this.#maxPairs) return false;
          group.times += 1;
          if (selection.selectionSet !== undefined) group.sets.push(selection.selectionSet);
        }
      }
    }
    for (const group of below.values()) if (group.sets.length > 0 && !this.add(...group.sets)) return false;
    return true;
  }
}
