import { type Exchange, parsers, type Route, type VariableParser } from '@cattc/server';
import { writtenHeader } from './http/written-header.ts';
import { explainHeader } from './inside/explain-header.ts';

const requestHeaders = [
  'authorization',
  'content-type',
  'acting-as',
  'on-behalf-of',
  'accept-language',
  'last-event-id',
  'traceparent',
  'apollo-require-preflight',
  explainHeader,
  writtenHeader,
].join(', ');
const responseHeaders = ['link', 'x-cursor', 'x-request-id', writtenHeader].join(', ');
const maxAgeSeconds = '600';

/**
 * Lets pages of the given origins, or with `*` of every one, read what the routes answer. Credentials are never allowed: callers are known by
 * their token alone, which a browser does not send by itself. Without origins the routes stay as they are.
 */
export function withCors(routes: readonly Route[], origins: readonly string[]): readonly Route[] {
  if (origins.length === 0) return routes;
  const allow = allowance(origins);
  return routes.flatMap((route) => [
    {
      ...route,
      handle(exchange) {
        if (allow(exchange)) exchange.response.setHeader('access-control-expose-headers', responseHeaders);
        return route.handle(exchange);
      },
    },
    preflight(route, allow),
  ]);
}

/** Tells whether the page that asks may read the answer, and writes it into the answer's headers. */
type Allowance = (exchange: Exchange) => boolean;

function allowance(origins: readonly string[]): Allowance {
  const everyone = origins.includes('*');
  const known = new Set(origins);
  return ({ request, response }) => {
    // Also where no origin is given: a cache must not hand that answer to a page.
    response.setHeader('vary', 'origin');
    const { origin } = request.headers;
    if (origin === undefined || !(everyone || known.has(origin))) return false;
    response.setHeader('access-control-allow-origin', everyone ? '*' : origin);
    return true;
  };
}

// A browser asks this before any request that a plain form could not make.
function preflight({ path, method = [] }: Route, allow: Allowance): Route {
  const methods = [...new Set([method, 'HEAD'].flat())].join(', ');
  return {
    method: 'OPTIONS',
    path,
    handle(exchange) {
      const { response } = exchange;
      response.setHeader('allow', `${methods}, OPTIONS`);
      if (allow(exchange)) {
        response.setHeader('access-control-allow-methods', methods);
        response.setHeader('access-control-allow-headers', requestHeaders);
        response.setHeader('access-control-max-age', maxAgeSeconds);
      }
      response.writeHead(204).end();
    },
  };
}

/** Origins as browsers send them, separated by commas, or `*` alone. */
export const allowedOrigins: VariableParser<readonly string[]> = (text) =>
  text.trim() === '*' ? { ok: true, value: ['*'] } : origins(text);

const origins = parsers.list((text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.origin === text) return { ok: true, value: text };
  const expected = 'an origin as a browser sends it, such as http://localhost:3000: scheme, host in lower case, port unless usual, no path';
  return { ok: false, problem: `is ${JSON.stringify(text.slice(0, 60))}`, expected: `${expected}; or * alone for every origin` };
});
