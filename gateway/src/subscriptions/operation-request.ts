import { type ExecutionArgs, type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Engine } from '../engine.ts';
import { responseText } from '../executor/operation-answer.ts';
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
  { engine, operations, limits, subscriptions }: OperationRunner,
  { query, operationName = null, variables }: OperationParameters,
  context: GatewayContext,
  onCut: (reason: Cut) => void,
): PreparedArgs | readonly GraphQLFormattedError[] {
  const found = operations.find(query, operationName);
  if (found.kind === 'refused') return errorsIn(found.text);
  const admitted = admitVariables(found, variables ?? undefined, limits);
  if (admitted.kind === 'refused') return errorsIn(admitted.text);
  const { prepared } = found;
  const run: Run =
    found.type === 'subscription'
      ? async () => {
          const { caller, acceptLanguage } = context;
          const { variables } = admitted;
          return (await subscriptions.subscribe({ found, query, operationName, variables, caller, acceptLanguage, onCut })).values;
        }
      : async () => JSON.parse(responseText(await engine.execute(prepared, admitted.variables, context))) as ExecutionResult;
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
