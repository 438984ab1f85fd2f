import { challenge, clientError, type Exchange } from '@cattc/server';
import { GraphQLError } from 'graphql';
import { shownErrors } from '../executor/operation-answer.ts';
import { isUnexpected } from '../subgraphs/subgraph-error.ts';
import { GraphqlHttpError } from './graphql-http-error.ts';
import type { AnswerType } from './media-type.ts';

/** Answers a request that was not executed, with the reason where it is the client's affair; a fault of ours is logged and masked. */
export function sendFailure(error: unknown, exchange: Exchange, type: AnswerType): void {
  const { response, trace } = exchange;
  if (error instanceof GraphQLError) {
    const errors = shownErrors([error], { logger: exchange.logger, requestId: trace.requestId });
    send(exchange, type, isUnexpected(error) ? 500 : type.requestErrorStatus, errors);
  } else if (error instanceof GraphqlHttpError) {
    for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
    send(exchange, type, error.status, [{ message: error.message, extensions: { code: error.code } }]);
  } else {
    const known = clientError(error);
    if (known === undefined) exchange.logger.error({ err: error }, 'a GraphQL request failed before execution');
    const { status, code, message } = known ?? {
      status: 500,
      code: 'INTERNAL_SERVER_ERROR',
      message: `The gateway failed on this request. Tell its operators the request id ${trace.requestId}.`,
    };
    send(exchange, type, status, [{ message, extensions: { code, requestId: trace.requestId } }]);
  }
}

function send({ response }: Exchange, { contentType }: AnswerType, status: number, errors: readonly object[]): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...challenge(status), 'content-type': contentType, 'cache-control': 'no-store' });
  response.end(JSON.stringify({ errors }));
}
