import { setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createNetServer, type Server as NetServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Cancellation, type CancelSignal } from './cancellation.ts';
import { ConfigError } from './config.ts';
import type { Logger } from './log.ts';
import { clientError, HttpError, isClientGone, problem } from './problem.ts';
import { type FindRoute, type Route, routeFinder } from './route.ts';
import { type Trace, traceOf } from './trace.ts';
import { type RecordedSpan, SpanStatusCode, type Tracer } from './tracing.ts';

/** One request and its answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly trace: Trace;
  /** Carries the request and trace ids. */
  readonly logger: Logger;
  /** Tells when the client goes away before the answer is complete. */
  readonly gone: CancelSignal;
  /** The same for what takes nothing but an AbortSignal. */
  readonly signal: AbortSignal;
  /** Aborts when the server begins to stop: an answer without an end (a stream) ends itself then. */
  readonly stopping: AbortSignal;
}

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  /** Takes no new connection, lets open exchanges finish for up to `drainMs`, then cuts the rest. */
  stop(): Promise<void>;
}

/** What takes over connections that ask to become WebSockets at a path. */
export interface Upgrade {
  readonly path: string;
  /** The connection is its own from now on; it ends it when `stopping` aborts. */
  handle(asked: UpgradeRequest): void;
}

export interface UpgradeRequest extends Pick<Exchange, 'request' | 'trace' | 'logger' | 'stopping'> {
  readonly socket: Duplex;
  /** What came after the request's head. */
  readonly head: Buffer;
}

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  readonly routes: readonly Route[];
  readonly upgrades?: readonly Upgrade[];
  readonly drainMs: number;
  /** Whether callers are our own processes, whose x-request-id is taken over. */
  readonly trustRequestId?: boolean;
  /** Records requests at these paths: those that are answered and done. */
  readonly tracing?: { readonly tracer: Tracer; readonly paths: ReadonlySet<string> } | undefined;
}

const lingerMs = 5_000;
const maxHeaderSize = 32 * 1024;

/** Serves the routes over HTTP/1.1; throws a ConfigError when the address cannot be used. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal);
  const open = new Set<ServerResponse>();
  const server = createServer({ maxHeaderSize, requestTimeout: 120_000, headersTimeout: 30_000, keepAliveTimeout: 65_000 });
  const onClose = (response: ServerResponse): void => {
    open.delete(response);
    // A connection that promised to stay open before the stop began is closed once it is idle.
    if (stopping.signal.aborted) setImmediate(() => server.closeIdleConnections());
  };
  const state: ServerState = { options, find: routeFinder(options.routes), stopping: stopping.signal, onClose };
  server.on('request', (request, response) => {
    open.add(response);
    if (stopping.signal.aborted) response.setHeader('connection', 'close');
    void answer(state, request, response);
  });
  if (options.upgrades !== undefined) {
    server.on('upgrade', (request, socket, head) => {
      if (request.headers.upgrade?.toLowerCase() === 'websocket') upgrade(options, { request, socket, head, stopping: stopping.signal });
      else stayWithHttp(server, request, socket, head);
    });
  }
  server.on('clientError', refuseUnreadable);
  await listen(server, options.host, options.port);
  const { port } = server.address() as AddressInfo;

  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close');
    stopping.abort();
    const limit = setTimeout(() => server.closeAllConnections(), options.drainMs);
    await closed;
    clearTimeout(limit);
  };
  let stopped: Promise<void> | undefined;
  return {
    port,
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

function upgrade({ upgrades, logger, trustRequestId = false }: ServeOptions, asked: Omit<UpgradeRequest, 'trace' | 'logger'>): void {
  const { request, socket, stopping } = asked;
  // Nobody else listens to a connection that left HTTP.
  socket.on('error', () => socket.destroy());
  const path = request.url?.split('?', 1)[0];
  const found = upgrades?.find((each) => each.path === path);
  if (stopping.aborted || found === undefined) {
    const [status, title] = stopping.aborted ? [503, 'Service Unavailable'] : [404, 'Not Found'];
    socket.end(`HTTP/1.1 ${status} ${title}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    return;
  }
  const trace = traceOf(request.headers, { trustRequestId });
  found.handle({ ...asked, trace, logger: logger.child({ requestId: trace.requestId, traceId: trace.traceId }) });
}

/** Some clients offer HTTP/2 with a request: it is answered over HTTP/1.1, as if they had not. */
function stayWithHttp(server: Server, { method, url, rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (!['upgrade', 'connection', 'http2-settings'].includes(name.toLowerCase())) lines.push(`${name}: ${rawHeaders[index + 1]}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}

/** The whole body, or an HttpError 413 as soon as it is known to be longer than `maxBytes`. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLong = () =>
      reject(new HttpError(413, 'BODY_TOO_LARGE', `The request body is longer than ${maxBytes} bytes; send less at once.`));
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) return tooLong();
    const chunks: Buffer[] = [];
    let length = 0;
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      if (length <= maxBytes) {
        chunks.push(chunk);
        return;
      }
      request.off('data', onData);
      request.resume();
      tooLong();
    };
    request.on('data', onData);
    request.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => {
      if (request.complete) return;
      reject(new HttpError(400, 'BODY_INCOMPLETE', 'The connection ended before the whole request body arrived.'));
    });
  });
}

interface ServerState {
  readonly options: ServeOptions;
  readonly find: FindRoute;
  readonly stopping: AbortSignal;
  onClose(response: ServerResponse): void;
}

async function answer(state: ServerState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { options, find, stopping } = state;
  const { trustRequestId = false, tracing } = options;
  const tracer = tracing?.paths.has(request.url?.split('?', 1)[0] ?? '') ? tracing.tracer : undefined;
  const trace = traceOf(request.headers, { trustRequestId, tracer });
  trace.recorded?.span.updateName(`${request.method} ${request.url?.split('?', 1)[0]}`).setAttribute('cattc.request.id', trace.requestId);
  response.setHeader('x-request-id', trace.requestId);
  const gone = new Cancellation();
  response.once('close', () => {
    state.onClose(response);
    const isGone = !response.writableFinished;
    if (trace.recorded !== undefined) endSpan(trace.recorded, response, isGone);
    if (isGone) gone.abort();
  });
  const exchange = new ServerExchange({ request, response, trace, gone, stopping }, options.logger);
  try {
    const { path } = exchange;
    const found = find(request.method ?? 'GET', path);
    if (found.kind === 'missing') throw new HttpError(404, 'NOT_FOUND', `There is nothing at ${path}.`);
    if (found.kind === 'wrong-method') {
      response.setHeader('allow', found.allowed.join(', '));
      throw new HttpError(405, 'METHOD_NOT_ALLOWED', `${path} accepts ${found.allowed.join(', ')}.`);
    }
    await found.route.handle(exchange);
  } catch (error) {
    if (isClientGone(error, exchange.signal)) {
      const { requestId, traceId } = trace;
      options.logger.debug({ requestId, traceId, reason: String(error) }, 'a client went before its answer was complete');
      response.destroy();
    } else fail(options.logger, request, response, trace, error);
  } finally {
    linger(request);
  }
}

/** What many exchanges never ask for is made for those who do: each costs as much as the rest of a short one. */
class ServerExchange implements Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly trace: Trace;
  readonly gone: CancelSignal;
  readonly stopping: AbortSignal;
  readonly #serverLogger: Logger;
  #url: URL | undefined;
  #logger: Logger | undefined;
  #control: AbortController | undefined;

  constructor(parts: Pick<Exchange, 'request' | 'response' | 'trace' | 'gone' | 'stopping'>, serverLogger: Logger) {
    this.request = parts.request;
    this.response = parts.response;
    this.trace = parts.trace;
    this.gone = parts.gone;
    this.stopping = parts.stopping;
    this.#serverLogger = serverLogger;
  }

  get url(): URL {
    this.#url ??= urlOf(this.request.url ?? '');
    return this.#url;
  }

  /** Of the URL; throws an HttpError where it is not written as it is meant. */
  get path(): string {
    const target = this.request.url ?? '';
    return plainPath.test(target) ? target : this.url.pathname;
  }

  get logger(): Logger {
    this.#logger ??= this.#serverLogger.child({ requestId: this.trace.requestId, traceId: this.trace.traceId });
    return this.#logger;
  }

  get signal(): AbortSignal {
    this.#control ??= followed(this.gone);
    return this.#control.signal;
  }
}

/** A path that a URL has as it is. */
const plainPath = /^(?:\/[\w-]+)+$/;

function followed(gone: CancelSignal): AbortController {
  const control = new AbortController();
  // One request may ask many others.
  setMaxListeners(0, control.signal);
  if (gone.aborted) control.abort();
  else gone.addEventListener('abort', { handleEvent: () => control.abort() });
  return control;
}

function endSpan({ span }: RecordedSpan, { statusCode }: ServerResponse, isGone: boolean): void {
  span.setAttribute('http.response.status_code', statusCode);
  if (isGone) span.setAttribute('cattc.client.gone', true);
  if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function urlOf(target: string): URL {
  let url: URL | undefined;
  if (target.startsWith('/')) {
    try {
      url = new URL(`http://localhost${target}`);
    } catch {
      // Told below.
    }
  }
  if (url === undefined) throw new HttpError(400, 'BAD_URL', 'The request target is not a path; send one that starts with "/".');
  // A proxy in front may have judged the path as it was sent.
  if (url.pathname === target || url.pathname === target.split(/[?#]/, 1)[0]) return url;
  throw new HttpError(
    400,
    'BAD_URL',
    'The path is not written as it is meant; send it without "." and ".." segments and with what is not plain ASCII percent-encoded.',
  );
}

function fail(logger: Logger, request: IncomingMessage, response: ServerResponse, trace: Trace, error: unknown): void {
  const known = clientError(error);
  if (!known) {
    const { requestId, traceId } = trace;
    logger.error({ err: error, requestId, traceId, method: request.method, path: request.url?.split('?')[0] }, 'a request failed');
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (known) problem(response, known.status, { detail: known.message, code: known.code, requestId: trace.requestId });
  else {
    const detail = `The server failed on this request. Tell its operators the request id ${trace.requestId}.`;
    problem(response, 500, { detail, code: 'INTERNAL_SERVER_ERROR', requestId: trace.requestId });
  }
}

// An answer may come before the body was read: the rest is dropped so that the client gets to read the answer, but not for ever.
function linger(request: IncomingMessage): void {
  if (request.complete) return;
  request.resume();
  setTimeout(() => {
    if (!request.complete) request.destroy();
  }, lingerMs).unref();
}

/** Throws a ConfigError where nothing can listen there. */
export async function checkAddress(host: string, port: number): Promise<void> {
  const server = createNetServer();
  await listen(server, host, port);
  await new Promise((resolve) => server.close(resolve));
}

function listen(server: NetServer, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new ConfigError([`CATTC_PORT: port ${port} on ${host} is taken by another process; expected: a free port, or stop that process`]),
        );
      } else if (error.code === 'EACCES') {
        reject(new ConfigError([`CATTC_PORT: this user may not open port ${port}; expected: a port above 1023`]));
      } else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
        reject(new ConfigError([`CATTC_HOST: ${host} is no address of this machine; expected: 127.0.0.1, or 0.0.0.0 for every address`]));
      } else reject(error);
    });
    server.listen(port, host, resolve);
  });
}

function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, title, detail] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [431, 'Request Header Fields Too Large', `The request line and headers are longer than ${maxHeaderSize} bytes together.`]
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'Request Timeout', 'The whole request did not arrive in time.']
        : [400, 'Bad Request', 'This is not well-formed HTTP/1.1.'];
  const body = JSON.stringify({ type: 'about:blank', title, status, detail });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'content-type: application/problem+json',
    'connection: close',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
