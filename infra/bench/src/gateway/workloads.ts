import { latinMembers, nestedAnswer, pageSize, plainAnswer } from './graph/members-data.ts';
import { nestedQuery, plainQuery } from './graph/members-graph.ts';

/** An operation, and the one right answer to it. */
export interface Ask {
  /** JSON text of query, operation name and variables. */
  readonly body: string;
  readonly answer: object;
}

/** What is asked, in turn. */
export interface Workload {
  readonly name: string;
  readonly asks: readonly Ask[];
}

const pages = latinMembers - pageSize;

function asks(query: string, operationName: string, answerOf: (offset: number) => object, from: number, count: number): readonly Ask[] {
  return Array.from({ length: count }, (_, at) => {
    // Neighbours have most of their members in common: a stride keeps requests apart that are on their way at the same time.
    const offset = from + ((at * 37) % count);
    return { body: JSON.stringify({ query, operationName, variables: { offset } }), answer: answerOf(offset) };
  });
}

export const workloads = {
  nested: { name: 'nested', asks: asks(nestedQuery, 'Members', nestedAnswer, 0, pages) },
  'one-subgraph': { name: 'one-subgraph', asks: asks(plainQuery, 'Plain', plainAnswer, 0, pages) },
  identical: { name: 'identical', asks: asks(nestedQuery, 'Members', nestedAnswer, 0, 1) },
  /** Nested, with Chinese and Thai in it. */
  unicode: { name: 'unicode', asks: asks(nestedQuery, 'Members', nestedAnswer, latinMembers, pages) },
} as const satisfies Readonly<Record<string, Workload>>;
