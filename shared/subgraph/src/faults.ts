import { isOutage } from '@cattc/event-log';
import type { Logger } from '@cattc/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes of errors whose message is meant for the client. */
const toldCodes = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'ORGANIZATION_SUSPENDED',
]);

/** Formats errors for the client: what it caused is told, a fault of ours is logged once and masked. */
export function errorFormatter(logger: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { stacktrace: _, ...extensions } = (formatted.extensions ?? {}) as Record<string, unknown>;
    // What a resolver threw.
    const cause = error instanceof GraphQLError && error.path !== undefined ? (error.originalError ?? error) : error;
    const told =
      toldCodes.has(String(extensions.code)) && (cause instanceof GraphQLError || !(error instanceof GraphQLError) || cause === error);
    if (told) return { ...formatted, extensions };
    if (holdsNul(cause))
      return {
        ...formatted,
        message: 'A text of the request holds the character U+0000, which no value may have; send it without.',
        extensions: { code: 'BAD_USER_INPUT' },
      };
    const unavailable = isOutage(cause);
    logger.error({ err: cause, path: formatted.path }, unavailable ? 'the database does not answer' : 'a resolver failed');
    const masked = unavailable
      ? { message: 'The service cannot reach its database; try again in a moment.', code: 'SERVICE_UNAVAILABLE' }
      : { message: 'The service failed on this request.', code: 'INTERNAL_SERVER_ERROR' };
    return {
      message: masked.message,
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code: masked.code },
    };
  };
}

/** Postgres takes every character in a text but this one: an id or a filter that holds it can match nothing. */
function holdsNul(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '22021';
}
