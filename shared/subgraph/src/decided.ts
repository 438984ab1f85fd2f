import { type Decision, type Messages, presentRefusal } from '@cattc/decisions';
import type { RequestContext } from './request.ts';

/** A decision as a mutation's result: the payload made of the change, or the refusal in the caller's language. */
export function presentDecision<Change, Code extends string, Payload>(
  decision: Decision<Change, Code>,
  request: Pick<RequestContext, 'acceptLanguage'>,
  messages: Messages,
  payload: (change: Change) => Payload,
): Payload | ReturnType<typeof presentRefusal<Code>> {
  if (decision.kind === 'refused') return presentRefusal(decision.refusal, messages, request.acceptLanguage);
  return payload(decision.change);
}
