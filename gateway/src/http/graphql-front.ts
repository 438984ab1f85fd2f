import type { Exchange, Route } from '@cattc/server';
import { isClientGone } from '@cattc/server';
import { changed, type GatewayContext } from '../context.ts';
import type { Engine, OperationAnswer } from '../engine.ts';
import { type ExplainedPart, explainedParts, type MayExplain } from '../inside/explain-header.ts';
import { Explanation } from '../inside/explanation.ts';
import type { ObserveOperation } from '../inside/figures.ts';
import { watchedByBoth } from '../inside/operation-watch.ts';
import { admitVariables } from '../operations/admit-variables.ts';
import type { OperationLimits } from '../operations/limits.ts';
import type { OperationStore } from '../operations/operation-store.ts';
import type { PreparedOperation } from '../operations/prepared-operation.ts';
import type { RefusedOperation } from '../operations/refused-operation.ts';
import { refuseCrossSite } from './cross-site.ts';
import { GraphqlHttpError } from './graphql-http-error.ts';
import { type GraphqlRequest, readGraphqlRequest } from './graphql-request.ts';
import { type AnswerType, answerType, usualType } from './media-type.ts';
import { sendAnswer } from './send-answer.ts';
import { sendFailure } from './send-failure.ts';
import { writtenHeader, writtenNow } from './written-header.ts';

export interface GraphqlFrontOptions {
  readonly engine: Engine;
  readonly operations: OperationStore;
  readonly limits: Pick<OperationLimits, 'maxNodes'>;
  /** Made before anything is read; an error with a `code` and a `status` of 4xx or 503 becomes the answer. */
  readonly context: (exchange: Exchange) => Promise<GatewayContext>;
  readonly maxBodyBytes: number;
  /** Bytes; shorter answers go as they are. */
  readonly compressFrom: number;
  readonly explain: MayExplain;
  readonly observe: ObserveOperation;
}

/** GraphQL over HTTP in front of the engine; whatever is refused has the shape of a GraphQL answer with `errors`. */
export function graphqlFront(options: GraphqlFrontOptions): Route {
  return { method: ['GET', 'POST'], path: '/graphql', handle: (exchange) => answerExchange(exchange, options) };
}

async function answerExchange(exchange: Exchange, options: GraphqlFrontOptions): Promise<void> {
  const begin = performance.now();
  const { accept } = exchange.request.headers;
  const type = accept === undefined || accept === '' ? usualType : answerType(accept);
  try {
    const context = await options.context(exchange);
    refuseCrossSite(exchange.request);
    const explained = explainedParts(exchange, context.caller, options.explain);
    if (type === null) throw notAcceptable();
    const request = await readGraphqlRequest(exchange, options.maxBodyBytes);
    await answerRequest(request, { exchange, context, type, begin, explained }, options);
  } catch (error) {
    if (isClientGone(error, exchange.signal)) throw error;
    sendFailure(error, exchange, type ?? usualType);
  }
}

interface Asked {
  readonly exchange: Exchange;
  readonly context: GatewayContext;
  readonly type: AnswerType;
  /** When the request arrived, of performance.now(). */
  readonly begin: number;
  /** What the client wants to know of how its operation is answered. */
  readonly explained: ReadonlySet<ExplainedPart> | undefined;
}

async function answerRequest(request: GraphqlRequest, asked: Asked, options: GraphqlFrontOptions): Promise<void> {
  const { exchange, begin } = asked;
  let kind: RefusedOperation['operation'] = 'none';
  let name: string | undefined;
  let outcome: 'ok' | 'errors' = 'errors';
  try {
    const found = options.operations.find(request.query, request.operationName);
    if (found.kind === 'refused') return await sendRefusal(found, asked, options);
    kind = found.type;
    name = found.prepared.operation.name?.value;
    if (kind === 'subscription') throw noStream();
    if (kind !== 'query' && exchange.request.method !== 'POST') throw wrongMethod(kind);
    const admitted = admitVariables(found, request.variables, options.limits);
    if (admitted.kind === 'refused') return await sendRefusal(admitted, asked, options);
    const answer = await execute(found.prepared, admitted.variables, asked, options);
    if (answer.errors.length === 0) outcome = 'ok';
    if (kind === 'mutation') exchange.response.setHeader(writtenHeader, writtenNow());
    if (!exchange.response.destroyed) await sendExecuted(answer, asked, options);
  } finally {
    options.observe(name, kind, outcome, (performance.now() - begin) / 1_000);
  }
}

async function execute(
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  { context, explained }: Asked,
  { engine }: GraphqlFrontOptions,
): Promise<OperationAnswer> {
  if (explained === undefined) return engine.execute(prepared, variables, context);
  const explanation = new Explanation(explained);
  const watch = context.watch === undefined ? explanation : watchedByBoth(context.watch, explanation);
  const watched = changed(context, { watch, isExplained: true });
  return explanation.addTo(await engine.execute(prepared, variables, watched));
}

function sendRefusal({ text }: RefusedOperation, { exchange, type }: Asked, { compressFrom }: GraphqlFrontOptions): Promise<void> | void {
  const body = { text, encoding: 'utf8' } as const;
  return sendAnswer(exchange, { status: type.requestErrorStatus, contentType: type.contentType, body }, compressFrom);
}

function sendExecuted(answer: OperationAnswer, { exchange, type }: Asked, { compressFrom }: GraphqlFrontOptions): Promise<void> | void {
  return sendAnswer(exchange, { status: statusOf(answer, type), contentType: type.contentType, body: answer }, compressFrom);
}

function statusOf({ errors, isExecuted = true }: OperationAnswer, { requestErrorStatus }: AnswerType): number {
  if (isExecuted) return 200;
  return errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR') ? 500 : requestErrorStatus;
}

const notAcceptable = (): GraphqlHttpError =>
  new GraphqlHttpError(
    406,
    'NOT_ACCEPTABLE',
    'The answer is application/json or application/graphql-response+json; the accept header takes neither.',
  );

const noStream = (): GraphqlHttpError =>
  new GraphqlHttpError(
    406,
    'SUBSCRIPTION_NEEDS_STREAM',
    'A subscription has many answers: send it over a WebSocket (graphql-transport-ws) to this address, or with accept: text/event-stream.',
  );

const wrongMethod = (kind: string): GraphqlHttpError =>
  new GraphqlHttpError(405, 'BAD_REQUEST', `GET requests only support query operations, not ${kind} operations; send it by POST.`, {
    allow: 'POST',
  });
