import type { IncomingMessage } from 'node:http';
import { badRequest } from './graphql-http-error.ts';
import { isSimple } from './media-type.ts';

/** A page of another origin can send none of these unless its browser has asked here first. */
const preflighted = ['x-apollo-operation-name', 'apollo-require-preflight'] as const;

/** Prevention of cross-site requests: throws where a page of any origin could have sent the request without its browser asking first. */
export function refuseCrossSite({ headers }: IncomingMessage): void {
  const contentType = headers['content-type'];
  if (contentType !== undefined && !isSimple(contentType)) return;
  for (const name of preflighted) if (headers[name] !== undefined && headers[name] !== '') return;
  throw badRequest(
    'This operation has been blocked as a potential Cross-Site Request Forgery (CSRF): a page of any origin could have sent it. ' +
      `Send a non-empty value of one of the headers ${preflighted.join(', ')}, or a body with the content-type application/json.`,
  );
}
