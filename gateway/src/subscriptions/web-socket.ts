import { AuthenticationError, type TokenVerifier } from '@cattc/identity';
import type { Counter, Upgrade, UpgradeRequest } from '@cattc/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Context, handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { AccessWatch } from '../access-watch.ts';
import type { GatewayContext } from '../context.ts';
import type { NoteRefused } from '../refused-callers.ts';
import { type CloseName, closeCodes } from './close-codes.ts';
import { type OperationParameters, type OperationRunner, prepareRun, runPrepared } from './operation-request.ts';

export interface WebSocketOptions {
  readonly runner: OperationRunner;
  readonly verifier: TokenVerifier;
  readonly refused: NoteRefused;
  readonly watch: AccessWatch;
  /** Labels: reason. */
  readonly cut: Counter;
  /** Origins whose pages may connect beside the gateway's own; `*` for every one. */
  readonly allowedOrigins: readonly string[];
  readonly maxMessageBytes: number;
  /** Connections at once. */
  readonly maxConnections: number;
  /** Operations that one connection has open at once. */
  readonly maxOperations: number;
  readonly pingEveryMs: number;
  /** How long a client has to answer when the gateway closes. */
  readonly closeWithinMs: number;
}

/** One connection. */
interface Connection {
  readonly asked: UpgradeRequest;
  readonly close: (name: CloseName) => void;
  readonly gone: AbortController;
  context: GatewayContext | undefined;
  unwatch: (() => void) | undefined;
}

/** GraphQL over WebSockets, by the protocol graphql-transport-ws. Who asks is told in the payload of connection_init, or by the headers of the request. */
export function webSocketUpgrade(path: string, options: WebSocketOptions): Upgrade {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.maxMessageBytes,
    perMessageDeflate: false,
    clientTracking: true,
    handleProtocols,
  });
  const refusals = new WeakMap<readonly GraphQLError[], readonly GraphQLFormattedError[]>();

  const server = makeServer<Record<string, unknown>, Connection>({
    async onConnect({ connectionParams = {}, extra }) {
      const headers = headersOf(connectionParams, extra);
      const { asked, gone } = extra;
      try {
        const admission = await options.verifier.admit(headers.authorization, headers['acting-as'], headers['on-behalf-of']);
        extra.context = {
          caller: admission.caller,
          requestId: asked.trace.requestId,
          traceparent: asked.trace.traceparent,
          acceptLanguage: headers['accept-language'],
          signal: gone.signal,
          logger: asked.logger,
        };
        if (gone.signal.aborted) return false;
        extra.unwatch = options.watch.add({ ...admission, confirm: () => admission.confirm() }, (reason) => {
          options.refused(reason, asked);
          extra.close('ACCESS_ENDED');
        });
        return true;
      } catch (error) {
        if (!(error instanceof AuthenticationError)) throw error;
        options.refused(error, asked);
        extra.close(error.status === 503 ? 'TRY_AGAIN' : 'ACCESS_ENDED');
        // Closed already: what the library does on a refusal comes too late to be seen.
        return false;
      }
    },
    onSubscribe({ extra, subscriptions }: Context<Record<string, unknown>, Connection>, _, payload) {
      const { context } = extra;
      if (context === undefined) throw new Error('the connection has no caller');
      if (Object.keys(subscriptions).length > options.maxOperations)
        return [
          new GraphQLError(`One connection has ${options.maxOperations} operations open at most; end some, or open another.`, {
            extensions: { code: 'TOO_MANY_OPERATIONS' },
          }),
        ];
      const prepared = prepareRun(options.runner, payload as OperationParameters, context, extra.close);
      if ('schema' in prepared) return prepared;
      const errors = prepared.map(({ message }) => new GraphQLError(message));
      refusals.set(errors, prepared);
      return errors;
    },
    execute: runPrepared,
    subscribe: runPrepared,
    // Values are shared by many: they go as they are.
    onNext: (_context, _id, _payload, _args, result) => result as never,
    onError: (_context, _id, _payload, errors) => refusals.get(errors) ?? errors.map((error) => error.toJSON()),
  });

  function open(socket: WebSocket, asked: UpgradeRequest): void {
    const { stopping, logger } = asked;
    const close = (name: CloseName): void => {
      const { code, reason } = closeCodes[name];
      if (socket.readyState === socket.OPEN) options.cut.inc({ reason: name });
      socket.close(code, reason);
      // A client that does not answer has no more time than this.
      setTimeout(() => socket.terminate(), options.closeWithinMs).unref();
    };
    const connection: Connection = { asked, close, gone: new AbortController(), context: undefined, unwatch: undefined };
    const restart = () => close('RESTARTING');
    const ended = server.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise((resolve) => {
            if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
            else resolve();
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) =>
          socket.on('message', (data) => {
            handle(String(data)).catch((error: unknown) => {
              logger.error({ err: error }, 'a message over a WebSocket failed');
              socket.close(4500, 'Internal server error');
            });
          }),
      },
      connection,
    );
    let isAlive = true;
    const ping = setInterval(() => {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
    }, options.pingEveryMs);
    socket.on('pong', () => {
      isAlive = true;
    });
    socket.on('error', (error) => logger.debug({ err: error }, 'a WebSocket broke'));
    socket.once('close', (code, reason) => {
      clearInterval(ping);
      stopping.removeEventListener('abort', restart);
      connection.gone.abort();
      connection.unwatch?.();
      ended(code, String(reason)).catch((error: unknown) => logger.error({ err: error }, 'a WebSocket did not end well'));
    });
    stopping.addEventListener('abort', restart, { once: true });
  }

  return {
    path,
    handle(asked) {
      const { request, socket, head } = asked;
      const refuse = (status: string) => void socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      if (!isOwnPage(request.headers, options.allowedOrigins)) return refuse('403 Forbidden');
      if (sockets.clients.size >= options.maxConnections) return refuse('503 Service Unavailable');
      sockets.handleUpgrade(request, socket, head, (opened) => open(opened, asked));
    },
  };
}

const named = ['authorization', 'acting-as', 'on-behalf-of', 'accept-language'] as const;

/** What a browser cannot send as headers stands in the payload; it is taken whole from there where a token is. */
function headersOf(
  params: Readonly<Record<string, unknown>>,
  { asked: { request } }: Connection,
): Readonly<Partial<Record<(typeof named)[number], string>>> {
  const given = new Map(Object.entries(params).map(([name, value]) => [name.toLowerCase(), value]));
  const isGiven = named.some((name) => typeof given.get(name) === 'string');
  return Object.fromEntries(
    named.flatMap((name) => {
      const value = isGiven && name !== 'accept-language' ? given.get(name) : (given.get(name) ?? request.headers[name]);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** A page of another origin may connect where its requests would be answered too. */
function isOwnPage({ origin, host }: UpgradeRequest['request']['headers'], allowed: readonly string[]): boolean {
  if (origin === undefined || allowed.includes('*') || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
