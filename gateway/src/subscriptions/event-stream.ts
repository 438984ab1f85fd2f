import type { TokenVerifier } from '@cattc/identity';
import { type Counter, type Exchange, readBody } from '@cattc/server';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { createHandler } from 'graphql-sse';
import type { AccessWatch } from '../access-watch.ts';
import { admit, contextFor } from '../context.ts';
import { refuseCrossSite } from '../http/cross-site.ts';
import { usualType } from '../http/media-type.ts';
import { sendFailure } from '../http/send-failure.ts';
import { refuseExplaining } from '../inside/explain-header.ts';
import type { NoteRefused } from '../refused-callers.ts';
import type { CloseName } from './close-codes.ts';
import { type OperationRunner, prepareRun, runPrepared } from './operation-request.ts';

export interface EventStreamOptions {
  readonly runner: OperationRunner;
  readonly verifier: TokenVerifier;
  readonly refused: NoteRefused;
  readonly watch: AccessWatch;
  /** Labels: reason. */
  readonly cut: Counter;
  readonly maxBodyBytes: number;
}

/** Whether the client asks for its operation as a stream of server-sent events. */
export function wantsEventStream({ request }: Pick<Exchange, 'request'>): boolean {
  return request.headers.accept?.split(/[,;]/, 1)[0]?.trim().toLowerCase() === 'text/event-stream';
}

/** GraphQL over server-sent events, one connection for each operation. */
export function eventStream(options: EventStreamOptions): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    try {
      await stream(exchange, options);
    } catch (error) {
      if (exchange.response.headersSent) {
        exchange.logger.warn({ err: error }, 'an event stream broke');
        exchange.response.destroy();
      } else sendFailure(error, exchange, usualType);
    }
  };
}

async function stream(exchange: Exchange, { runner, verifier, refused, watch, cut, maxBodyBytes }: EventStreamOptions): Promise<void> {
  const { request, response, stopping } = exchange;
  const admission = await admit(exchange, verifier, refused);
  refuseCrossSite(request);
  refuseExplaining(request);
  const context = contextFor(admission.caller, exchange);
  const text = request.method === 'POST' ? String(await readBody(request, maxBodyBytes)) : '';
  const pace = createPace();
  // Broken off, not completed: the client comes back and goes on from its cursor.
  const breakOff = (reason: CloseName) => {
    if (!response.destroyed) cut.inc({ reason });
    response.destroy();
  };
  const restart = () => breakOff('RESTARTING');
  const handle = createHandler({
    onSubscribe(_, { query, operationName, variables }) {
      const prepared = prepareRun(runner, { query, operationName, variables }, context, breakOff);
      return 'schema' in prepared ? prepared : refusal(prepared);
    },
    validate: () => [],
    execute: runPrepared,
    subscribe: runPrepared,
    // The library takes values as they come: it waits here until the one before has gone out.
    onNext: () => pace.free(),
  });
  const [body, { status, statusText, headers = {} }] = await handle({
    method: request.method ?? '',
    url: request.url ?? '',
    headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : single(request.headers[name])) },
    body: text,
    raw: request,
    context: undefined,
  });
  if (body == null || typeof body === 'string') {
    response.writeHead(status, statusText, { ...headers, 'cache-control': 'no-store' }).end(body ?? undefined);
    return;
  }
  const end = () => {
    pace.release();
    void body.return(undefined);
  };
  const unwatch = watch.add({ ...admission, confirm: () => admission.confirm() }, (reason) => {
    refused(reason, exchange);
    cut.inc({ reason: 'ACCESS_ENDED' satisfies CloseName });
    const { message, code } = reason as Error & { readonly code?: string };
    const errors = [{ message, extensions: { code: code ?? 'UNAUTHENTICATED' } }];
    response.end(`event: next\ndata: ${JSON.stringify({ errors })}\n\nevent: complete\ndata:\n\n`);
  });
  response.once('close', end);
  stopping.addEventListener('abort', restart, { once: true });
  // It may have been told to stop while the operation was prepared.
  if (stopping.aborted) restart();
  try {
    response.writeHead(status, statusText, { ...headers, 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    for await (const piece of body) {
      if (!response.writable) break;
      await new Promise<void>((resolve) => response.write(piece, () => resolve()));
      if (piece.startsWith('event: next')) pace.wrote();
    }
    response.end();
  } finally {
    unwatch();
    stopping.removeEventListener('abort', restart);
    end();
  }
}

/** What refuses an operation is its only value, without `data`: it was not run. */
async function* refusal(errors: readonly GraphQLFormattedError[]): AsyncGenerator<ExecutionResult> {
  yield { errors } as unknown as ExecutionResult;
}

/** Lets one value through at a time. */
function createPace() {
  let isBusy = false;
  let isReleased = false;
  let waiting: (() => void) | undefined;
  return {
    /** Resolves when the value before has gone out. */
    async free(): Promise<void> {
      if (isBusy && !isReleased)
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
      isBusy = true;
    },
    wrote(): void {
      isBusy = false;
      waiting?.();
      waiting = undefined;
    },
    release(): void {
      isReleased = true;
      waiting?.();
    },
  };
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
