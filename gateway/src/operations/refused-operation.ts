import type { SourceLocation } from 'graphql';

/** Of errors that the client caused before anything was executed. */
export type RequestErrorCode = 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'OPERATION_RESOLUTION_FAILURE' | 'BAD_USER_INPUT';

/** An operation that is not executed: the client's fault, said in errors alone. */
export interface RefusedOperation {
  readonly kind: 'refused';
  /** The whole answer, `{"errors":[…]}`. */
  readonly text: string;
  /** The kind of operation, where so much is known. */
  readonly operation: 'query' | 'mutation' | 'subscription' | 'none';
}

/** The answer that refuses an operation. */
export function refused(
  errors: readonly { readonly message: string; readonly locations?: readonly SourceLocation[] | undefined }[],
  code: RequestErrorCode,
  operation: RefusedOperation['operation'] = 'none',
): RefusedOperation {
  const shown = errors.map(({ message, locations }) => ({
    message,
    ...(locations === undefined ? {} : { locations }),
    extensions: { code },
  }));
  return { kind: 'refused', text: JSON.stringify({ errors: shown }), operation };
}
