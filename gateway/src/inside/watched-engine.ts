import { type Tracer, traceOf } from '@cattc/server';
import { changed, type GatewayContext } from '../context.ts';
import type { Engine, Execute } from '../engine.ts';
import type { PreparedOperation } from '../operations/prepared-operation.ts';
import { OperationSpans } from './operation-spans.ts';

/** Tells who watches an operation when it begins, and how it ended. */
export function watchedExecute(execute: Execute): Execute {
  return (operation, variables, context) => {
    const { watch } = context;
    if (watch === undefined) return execute(operation, variables, context);
    watch.began(operation);
    return execute(operation, variables, context).then((answer) => {
      watch.ended(answer.errors.length);
      return answer;
    });
  };
}

type Runs = Pick<Engine, 'execute' | 'readSubject' | 'tellValue' | 'schema'>;

/** The same engine for operations that come by no request of their own: each begins a trace. */
export function inOwnTraces(engine: Engine, tracer: Tracer | undefined): Runs {
  if (tracer === undefined) return engine;
  return {
    get schema() {
      return engine.schema;
    },
    execute: (operation, variables, context) =>
      traced(tracer, operation, context, (within) => engine.execute(operation, variables, within)),
    readSubject: (operation, id, variables, context) =>
      traced(tracer, operation, context, (within) => engine.readSubject(operation, id, variables, within)),
    tellValue: (operation, value, variables, context) =>
      traced(tracer, operation, context, (within) => engine.tellValue(operation, value, variables, within)),
  };
}

function traced<Answer>(
  tracer: Tracer,
  operation: PreparedOperation,
  context: GatewayContext,
  run: (context: GatewayContext) => Promise<Answer>,
): Promise<Answer> {
  const { traceparent, recorded } = traceOf({}, { tracer });
  if (recorded === undefined) return run(changed(context, { traceparent }));
  const watch = new OperationSpans(recorded);
  watch.began(operation);
  return run(changed(context, { traceparent, watch })).finally(() => recorded.span.end());
}
