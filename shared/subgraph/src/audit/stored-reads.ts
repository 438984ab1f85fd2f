import type { Logger } from '@cattc/server';
import { GraphQLError } from 'graphql';
import type { AuditTrail, Queryable } from './audit-trail.ts';

/** Stores what a request has read, before its answer leaves. Where that cannot be stored, nothing of the answer may be given but these errors. */
export async function storeReads(
  { audit }: { readonly audit: AuditTrail },
  writer: Queryable,
  logger: Logger,
): Promise<readonly object[] | undefined> {
  try {
    await audit.flush(writer);
    return undefined;
  } catch (error) {
    return [told(error, logger)];
  }
}

function told(error: unknown, logger: Logger): { message: string; extensions: Record<string, unknown> } {
  if (error instanceof GraphQLError) return { message: error.message, extensions: error.extensions };
  logger.error({ err: error }, 'what was read could not be recorded, so it was not given');
  return { message: 'The service cannot reach its database; try again in a moment.', extensions: { code: 'SERVICE_UNAVAILABLE' } };
}
