import { type ExecutionArgs, type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Engine } from '../engine.ts';
import { responseText } from '../executor/operation-answer.ts';
import type { ObserveOperation } from '../inside/figures.ts';
import { admitVariables } from '../operations/admit-variables.ts';
import type { OperationLimits } from '../operations/limits.ts';
import type { OperationStore } from '../operations/operation-store.ts';
import type { Cut } from './subscriber.ts';
import type { Subscriptions } from './subscriptions.ts';

/** Where operations of either transport are prepared and run. */
export interface OperationRunner {
  readonly engine: Pick<Engine, 'execute'>;
  readonly operations: OperationStore;
  readonly limits: Pick<OperationLimits, 'maxNodes'>;
  readonly subscriptions: Subscriptions;
  readonly observe: ObserveOperation;
}

/** An operation as it comes over a WebSocket or in a request for an event stream. */
export interface OperationParameters {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

type Run = () => Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult>;

/** What is handed through a protocol's library to its `subscribe` or `execute`. */
export interface PreparedArgs extends ExecutionArgs {
  readonly contextValue: { readonly run: Run };
}

/** Prepares an operation of a caller, or answers with the errors that refuse it. */
export function prepareRun(
  { engine, operations, limits, subscriptions, observe }: OperationRunner,
  { query, operationName = null, variables }: OperationParameters,
  context: GatewayContext,
  onCut: (reason: Cut) => void,
): PreparedArgs | readonly GraphQLFormattedError[] {
  const begin = performance.now();
  const found = operations.find(query, operationName);
  const observed = (outcome: 'ok' | 'errors'): void => {
    const [name, kind] = found.kind === 'refused' ? ([undefined, 'none'] as const) : [found.prepared.operation.name?.value, found.type];
    observe(name, kind, outcome, (performance.now() - begin) / 1_000);
  };
  const refused = (text: string): readonly GraphQLFormattedError[] => {
    observed('errors');
    return errorsIn(text);
  };
  if (found.kind === 'refused') return refused(found.text);
  const admitted = admitVariables(found, variables ?? undefined, limits);
  if (admitted.kind === 'refused') return refused(admitted.text);
  const { prepared } = found;
  const subscribe = async () => {
    const { caller, acceptLanguage } = context;
    const { values } = await subscriptions.subscribe({
      found,
      query,
      operationName,
      variables: admitted.variables,
      caller,
      acceptLanguage,
      onCut,
    });
    observed('ok');
    return values;
  };
  const execute = async () => {
    const answer = await engine.execute(prepared, admitted.variables, context);
    observed(answer.errors.length === 0 ? 'ok' : 'errors');
    return JSON.parse(responseText(answer)) as ExecutionResult;
  };
  const run: Run = async () => {
    try {
      return await (found.type === 'subscription' ? subscribe() : execute());
    } catch (error) {
      observed('errors');
      throw error;
    }
  };
  return { schema: prepared.schema, document: prepared.document, contextValue: { run } };
}

/** Runs what was prepared; what refuses it whole is its only answer. */
export async function runPrepared(args: ExecutionArgs): Promise<ExecutionResult> {
  const { contextValue } = args as PreparedArgs;
  try {
    return (await contextValue.run()) as ExecutionResult;
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

function errorsIn(text: string): readonly GraphQLFormattedError[] {
  return (JSON.parse(text) as { readonly errors: readonly GraphQLFormattedError[] }).errors;
}
