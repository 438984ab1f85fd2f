import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '@cattc/server';
import { GraphQLError } from 'graphql';
import type { AuditTrail, Queryable } from './audit-trail.ts';

/** Stores what a request has read before its answer leaves. Where that cannot be stored, nothing of the answer is given. */
export function auditPlugin(writer: Queryable, logger: Logger): ApolloServerPlugin<{ readonly audit: AuditTrail }> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue, response }) {
        try {
          await contextValue.audit.flush(writer);
        } catch (error) {
          response.body = { kind: 'single', singleResult: { errors: [told(error, logger)] } };
        }
      },
    }),
  };
}

function told(error: unknown, logger: Logger): { message: string; extensions: Record<string, unknown> } {
  if (error instanceof GraphQLError) return { message: error.message, extensions: error.extensions };
  logger.error({ err: error }, 'what was read could not be recorded, so it was not given');
  return { message: 'The service cannot reach its database; try again in a moment.', extensions: { code: 'SERVICE_UNAVAILABLE' } };
}
