import type { Caller } from '@cattc/decisions';

const texts = new WeakMap<Caller, string>();

/** All that an answer may depend on beside the question: who asks, by everything that a subgraph is told of them, and in which languages. Equal texts have equal rights. */
export function rightsOf({
  caller,
  acceptLanguage = '',
}: {
  readonly caller: Caller;
  readonly acceptLanguage?: string | undefined;
}): string {
  let text = texts.get(caller);
  if (text === undefined) {
    text = JSON.stringify(caller);
    texts.set(caller, text);
  }
  return `${text}\n${acceptLanguage}`;
}
