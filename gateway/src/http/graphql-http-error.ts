/** A request that is no GraphQL request: the client's fault, said with a status and, in `errors`, with a code. */
export class GraphqlHttpError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'GraphqlHttpError';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** A request whose parts are not what they should be. */
export const badRequest = (message: string): GraphqlHttpError => new GraphqlHttpError(400, 'BAD_REQUEST', message);
