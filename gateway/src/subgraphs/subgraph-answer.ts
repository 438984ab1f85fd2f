import type { GraphQLFormattedError } from 'graphql';
import type { Outcome } from './subgraph-transport.ts';

/** The parsed body of a subgraph's answer; nothing in it is checked but that it has data or a list of errors. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

const absence = 'answers with no GraphQL response';

/** Reads an answer; one that is no GraphQL response counts as absent. */
export function readAnswer(bytes: Buffer): { readonly kind: 'read'; readonly answer: SubgraphAnswer } | (Outcome & { kind: 'absent' }) {
  let answer: unknown;
  try {
    answer = JSON.parse(textOf(bytes));
  } catch {
    return { kind: 'absent', absence, reason: 'malformed JSON' };
  }
  return isAnswer(answer) ? { kind: 'read', answer } : { kind: 'absent', absence, reason: 'neither data nor errors' };
}

function textOf(bytes: Buffer): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasMark ? 3 : 0);
}

function isAnswer(value: unknown): value is SubgraphAnswer {
  return typeof value === 'object' && value !== null && ('data' in value || ('errors' in value && Array.isArray(value.errors)));
}
