import { type ServerResponse, STATUS_CODES } from 'node:http';

/** An answer other than success that the client caused and can mend: the message is for the client. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
    this.code = code;
  }
}

/** The status, code and message of an error meant for the client (any error with `code` and `status` 4xx or 503); undefined for a fault of ours. */
export function clientError(error: unknown): { status: number; code: string; message: string } | undefined {
  if (!(error instanceof Error) || !('status' in error) || !('code' in error)) return undefined;
  const { status, code, message } = error;
  if (typeof status !== 'number' || typeof code !== 'string') return undefined;
  return (status >= 400 && status < 500) || status === 503 ? { status, code, message } : undefined;
}

const cuts: ReadonlySet<unknown> = new Set([
  'ABORT_ERR',
  'ECONNABORTED',
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_UNABLE_TO_PIPE',
  'UND_ERR_ABORTED',
]);

/** Whether an error says no more than that the client went before its answer was complete, which is nobody's fault; `signal` is the exchange's. */
export function isClientGone(error: unknown, signal: AbortSignal): boolean {
  if (!signal.aborted || !(error instanceof Error)) return false;
  return error === signal.reason || error.name === 'AbortError' || ('code' in error && cuts.has(error.code));
}

/** The members of an RFC 9457 problem; further members are the caller's own. */
export interface Problem {
  readonly title?: string;
  readonly detail: string;
  readonly [member: string]: unknown;
}

/** Answers with application/problem+json. A 401 says how to authenticate, as RFC 6750 asks. */
export function problem(response: ServerResponse, status: number, members: Problem): void {
  const body = JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, ...members });
  response.writeHead(status, { ...challenge(status), 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  response.end(body);
}

/** The `WWW-Authenticate` header that a 401 carries; nothing for other statuses. */
export function challenge(status: number): Record<string, string> {
  return status === 401 ? { 'www-authenticate': 'Bearer error="invalid_token"' } : {};
}
