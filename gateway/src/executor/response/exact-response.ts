// The function decides what a client sees of data that is not as the schema says; it is not among the package's exports, whose version is fixed.

import type { Operation } from '@apollo/federation-internals';
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js';
import type { SelectionNode } from 'graphql';
import { GraphQLError } from 'graphql';

export interface ShapedResponse {
  readonly data?: unknown;
  /** Of data that is not as the schema says. */
  readonly problems: readonly GraphQLError[];
  /** Instead of all else, where no response can be made. */
  readonly fault?: GraphQLError;
}

/** Makes the response as the stock executor makes it: nulls travel up to the next place that may be null, and each is noted. */
export function shapeExactly(
  operation: Operation,
  data: Record<string, unknown>,
  variables: Readonly<Record<string, unknown>>,
  introspect: (selection: SelectionNode) => unknown,
): ShapedResponse {
  try {
    const shaped = computeResponse({
      operation,
      variables,
      input: data,
      introspectionHandling: (selection) => introspect(selection.expandFragments().toSelectionNode()),
    });
    return { data: shaped.data, problems: shaped.errors };
  } catch (error) {
    const fault =
      error instanceof GraphQLError
        ? error
        : error instanceof Error
          ? new GraphQLError(error.message, { originalError: error })
          : new GraphQLError('Unexpected error during query plan execution');
    return { problems: [], fault };
  }
}
