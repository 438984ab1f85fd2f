import type { GraphQLSchema } from 'graphql';
import { changed } from '../context.ts';
import type { Execute, OperationAnswer } from '../engine.ts';
import { InFlight, type SharingOptions } from './in-flight.ts';
import { rightsOf } from './rights.ts';

/**
 * Answers the same read of the same rights, variables and language with the bytes of the one that is under way. A read that comes after a mutation's answer joins none that began before
 * it, nor does one that wants to be read anew; what others write is seen after `maxAgeMs` at the latest.
 */
export function shareReads(execute: Execute, options: SharingOptions): Execute {
  let reads = new WeakMap<GraphQLSchema, InFlight<OperationAnswer>>();
  const readsOf = (schema: GraphQLSchema): InFlight<OperationAnswer> => {
    const known = reads.get(schema) ?? new InFlight<OperationAnswer>(options);
    reads.set(schema, known);
    return known;
  };
  const forget = () => {
    reads = new WeakMap();
  };
  options.onWritten?.(forget);
  return (operation, variables, context) => {
    const { operation: kind } = operation.operation;
    if (kind === 'mutation') return execute(operation, variables, context).finally(forget);
    if (kind !== 'query' || context.isExplained || context.isAnew) return execute(operation, variables, context);
    const key = `${operation.hash}\n${JSON.stringify([operation.values, variables])}\n${rightsOf(context)}`;
    let isOwn = false;
    const answer = readsOf(operation.schema).join(key, context.signal, (signal) => {
      isOwn = true;
      return execute(operation, variables, changed(context, { signal }));
    });
    if (!isOwn) context.watch?.answeredFrom('under way');
    return answer;
  };
}
