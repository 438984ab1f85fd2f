import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** Bounds of one operation, checked before it is planned. */
export interface OperationLimits {
  /** Lexical tokens of a document. */
  readonly maxTokens: number;
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
export function limitRules({ maxDepth, maxAliases }: Pick<OperationLimits, 'maxDepth' | 'maxAliases'>): readonly ValidationRule[] {
  return [
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
