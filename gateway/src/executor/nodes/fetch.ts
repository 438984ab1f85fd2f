import type { FetchNode } from '@apollo/query-planner';
import { parse } from 'graphql';
import { type FetchFacts, sendWatched } from '../../inside/operation-watch.ts';
import { readAnswer, type SubgraphAnswer } from '../../subgraphs/subgraph-answer.ts';
import { unavailable } from '../../subgraphs/subgraph-error.ts';
import type { Outcome, SubgraphTransport } from '../../subgraphs/subgraph-transport.ts';
import { answeredKeys } from '../answered-keys.ts';
import { compileMerge, mergeInto } from '../merge.ts';
import { own } from '../properties.ts';
import { applyRewrites } from '../rewrites.ts';
import type { Run, Step } from '../run.ts';
import { errorsOf, unexpected } from '../subgraph-errors.ts';
import type { IsOfType } from '../subtypes.ts';

/** What the steps of a plan share. */
export interface FetchScope {
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly isOfType: IsOfType;
}

type Path = readonly (string | number)[];

/** Asks a subgraph for fields of the root, or for what needs no representations, and merges the answer into each object. */
export function fetch(node: FetchNode, path: Path, scope: FetchScope): Step {
  const ask = asking(node, path, scope);
  const rewrites = node.outputRewrites ?? [];
  const merge = rewrites.length > 0 ? mergeInto : compileMerge(answeredKeys(node.operation), 'root');
  return guarded(async (run, entities) => {
    const { data, errors } = await ask(run, '');
    if (errors) run.errors.push(...errorsOf(errors, { service: node.serviceName, path, targets: undefined, data: run.data }));
    if (!isObject(data)) return;
    applyRewrites(rewrites, scope.isOfType, data);
    for (const entity of entities) merge(entity as object, data);
  });
}

/** Sends the node's operation, after the variables that it uses `more` of them as JSON; what is absent answers with the error that names it. */
export function asking(
  node: FetchNode,
  path: Path,
  { transports }: FetchScope,
): (run: Run, more: string, representations?: number) => Promise<SubgraphAnswer> {
  const { operation, operationKind, serviceName } = node;
  const bodyOf = bodyWriter(node);
  const isUnderList = path.includes('@');
  const shownPath = path.join('.');
  return async (run, more, representations) => {
    const transport = transports.get(serviceName);
    if (transport === undefined) throw new Error(`Couldn't find service with name "${serviceName}"`);
    const body = bodyOf(run.variables, more);
    const sent = run.sent?.get(node);
    const outcome = await (sent?.body === body
      ? sent.outcome
      : sendFetch(transport, { node, path: shownPath, representations }, body, run.context));
    if (outcome.kind === 'answer') run.context.records?.add(outcome.records);
    const read = outcome.kind === 'answer' ? readAnswer(outcome.bytes) : outcome;
    if (read.kind === 'read') {
      if (outcome.kind === 'answer' && run.plain) run.plain = !outcome.bytes.includes(backslash);
      return read.answer;
    }
    const { signal, logger } = run.context;
    // A read whose client has gone was given up; a mutation goes on to its end.
    if (!(operationKind === 'query' && signal.aborted))
      logger.warn({ subgraph: serviceName, reason: read.reason }, 'a subgraph gave no usable answer');
    return { data: null, errors: [unavailable(serviceName, read.absence, parse(operation, { noLocation: true }), isUnderList)] };
  };
}

/** Writes the bodies of a node's requests: `more` of the variables, as JSON, come after those of the request that it uses. */
export function bodyWriter({
  operation,
  operationName,
  variableUsages = [],
}: FetchNode): (variables: Run['variables'], more: string) => string {
  const head = `{"query":${JSON.stringify(operation)},"variables":{`;
  const tail = operationName === undefined ? '}}' : `},"operationName":${JSON.stringify(operationName)}}`;
  return (variables, more) => head + withVariables(variableUsages, variables, more) + tail;
}

/** Sends the request of a node for an operation, under its rights. */
export function sendFetch(
  transport: SubgraphTransport,
  { node, path, representations }: Pick<FetchFacts, 'path' | 'representations'> & { readonly node: FetchNode },
  body: string,
  context: Run['context'],
): Promise<Outcome> {
  const { caller, requestId, traceparent, acceptLanguage, isAnew, signal, records, watch } = context;
  const isRead = node.operationKind === 'query';
  const tellsRecords = records !== undefined;
  const request = { body, isRead, caller, requestId, traceparent, acceptLanguage, isAnew, signal, tellsRecords };
  if (watch === undefined) return transport.send(request);
  return sendWatched(transport, request, watch.fetch({ subgraph: node.serviceName, path, representations, node }));
}

const backslash = 0x5c;

function withVariables(usages: readonly string[], variables: Readonly<Record<string, unknown>>, more: string): string {
  let text = '';
  for (const name of usages) {
    const value = own(variables, name);
    if (value !== undefined) text += `${text === '' ? '' : ','}"${name}":${JSON.stringify(value)}`;
  }
  return more === '' || text === '' ? text + more : `${text},${more}`;
}

/** A fetch that fails leaves its error in the result, and the rest goes on. */
export function guarded(step: (run: Run, entities: readonly unknown[]) => Promise<void>): Step {
  return async (run, entities) => {
    try {
      await step(run, entities);
    } catch (error) {
      run.errors.push(unexpected(error));
    }
  };
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
