import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { clientView, isUnexpected } from '../subgraphs/subgraph-error.ts';

export interface OperationAnswer {
  /** The whole response, errors before data; of one byte per character when encoding is latin1. */
  readonly text: string;
  readonly encoding: 'utf8' | 'latin1';
  /** The text as it goes out, where it does so more than once. */
  readonly bytes?: Buffer;
  /** As in the text, as the client may see them; empty without. */
  readonly errors: readonly GraphQLFormattedError[];
  /** False where the response has no `data`, because nothing was executed. */
  readonly isExecuted?: boolean;
  /** Whether the client may keep it, and ask by GET whether it still holds; nobody may unless it says so. */
  readonly isKept?: boolean;
}

/** The response as text of Unicode. */
export function responseText({ text, encoding }: Pick<OperationAnswer, 'text' | 'encoding'>): string {
  return encoding === 'latin1' ? Buffer.from(text, 'latin1').toString() : text;
}

interface Result extends Omit<ExecutionResult, 'errors'> {
  readonly errors?: readonly (GraphQLError | GraphQLFormattedError)[];
}

/** The answer that an executor's result makes for the client; what is unexpected in it is logged here. */
export function answerOf({ data, errors = [], extensions }: Result, context: GatewayContext): OperationAnswer {
  const shown = shownErrors(errors, context);
  return {
    text: JSON.stringify({ ...(shown.length === 0 ? {} : { errors: shown }), data, extensions }),
    encoding: 'utf8',
    errors: shown,
    isExecuted: data !== undefined,
  };
}

/** The answer to an operation that the gateway itself failed on. */
export function failure(error: unknown, context: GatewayContext): OperationAnswer {
  const known = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error instanceof Error ? error : null });
  return answerOf({ errors: [known] }, context);
}

/** Errors as the client may see them; the gateway's own faults are logged and lead to the request id. */
export function shownErrors(
  errors: readonly (GraphQLError | GraphQLFormattedError)[],
  { logger, requestId }: Pick<GatewayContext, 'logger' | 'requestId'>,
): readonly GraphQLFormattedError[] {
  return errors.map((error) => {
    const formatted = error instanceof GraphQLError ? error.toJSON() : error;
    const { message, ...shown } = clientView(formatted);
    if (!isUnexpected(formatted)) return { message, ...shown };
    logger.error({ err: error instanceof GraphQLError ? (error.originalError ?? error) : error }, 'an operation failed in the gateway');
    return {
      message: `${message} Tell its operators the request id ${requestId}.`,
      ...shown,
      extensions: { ...shown.extensions, requestId },
    };
  });
}
