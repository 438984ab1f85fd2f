import { isOutage } from '@cattc/event-log';
import { type Exchange, problem } from '@cattc/server';
import type { FeedRefusal } from '../feed.ts';

/** Answers with the refusal as an RFC 9457 problem. */
export function sendRefusal({ response, trace }: Exchange, { status, code, detail, members }: FeedRefusal): void {
  problem(response, status, { detail, code, ...members, requestId: trace.requestId });
}

/** Answers 503 where the database does not answer; every other fault is thrown on. */
export function sendUnavailable({ response, trace, logger }: Exchange, error: unknown): void {
  if (!isOutage(error) || response.headersSent) throw error;
  logger.warn({ err: error }, 'the database does not answer');
  response.setHeader('retry-after', '2');
  const detail = 'The feed cannot be read at the moment; no event is lost, go on from your last cursor in some seconds.';
  problem(response, 503, { detail, code: 'SERVICE_UNAVAILABLE', requestId: trace.requestId });
}
