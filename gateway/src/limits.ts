import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, Kind, type SelectionNode, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';
import { fragmentsOf } from './root-fields.ts';

/** Bounds of one operation, checked before it is planned. */
export interface OperationLimits {
  /** Levels of fields; introspection is not counted. */
  readonly maxDepth: number;
  readonly maxAliases: number;
  /** Fields, those of a fragment as often as it is spread. */
  readonly maxFields: number;
  /** Objects that the answer can hold at most, by the page sizes of its lists. */
  readonly maxNodes: number;
}

// The rules would throw out of validation, which hides every other error: they report instead.
function reporting(message: string) {
  return {
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(new GraphQLError(message))],
  };
}

/** Validation rules that refuse an operation beyond the limits and say what would be right. */
export function limitRules({
  maxDepth,
  maxAliases,
  maxFields,
}: Pick<OperationLimits, 'maxDepth' | 'maxAliases' | 'maxFields'>): readonly ValidationRule[] {
  return [
    maxFieldsRule(maxFields),
    maxDepthRule({
      n: maxDepth,
      flattenFragments: true,
      ...reporting(`The operation nests fields deeper than ${maxDepth} levels; ask for less at once, or in several operations.`),
    }),
    maxAliasesRule({
      n: maxAliases,
      ...reporting(`The operation has more than ${maxAliases} aliases; ask for less at once, or in several operations.`),
    }),
  ] as ValidationRule[];
}

/**
 * Refuses an operation that is small as it is written and large as it is meant: fragments that spread fragments double with each level. All that
 * looks at an operation field by field comes after.
 */
function maxFieldsRule(maxFields: number): ValidationRule {
  return (context) => ({
    Document(document) {
      const fragments = fragmentsOf(document);
      const counted = new Map<string, number>();
      const countOf = ({ selections }: SelectionSetNode): number => selections.reduce((sum, selection) => sum + sizeOf(selection), 0);
      const sizeOf = (selection: SelectionNode): number => {
        if (selection.kind === Kind.FIELD) return 1 + (selection.selectionSet === undefined ? 0 : countOf(selection.selectionSet));
        if (selection.kind === Kind.INLINE_FRAGMENT) return countOf(selection.selectionSet);
        const name = selection.name.value;
        const known = counted.get(name);
        if (known !== undefined) return known;
        // A fragment that spreads itself is refused by another rule.
        counted.set(name, 0);
        const fragment = fragments.get(name);
        const size = fragment === undefined ? 0 : countOf(fragment.selectionSet);
        counted.set(name, size);
        return size;
      };
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION || countOf(definition.selectionSet) <= maxFields) continue;
        const text = `The operation has more than ${maxFields} fields, those of a fragment as often as it is spread; ask for less at once, or in several operations.`;
        context.reportError(new GraphQLError(text, { nodes: definition }));
      }
    },
  });
}
