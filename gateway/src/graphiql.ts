import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import type { Exchange, Logger } from '@cattc/server';
import type { LoginConfig } from './browser-login.ts';
import { resolveLogin, withLogin } from './login-page.ts';
import type { LoginSettings } from './login-settings.ts';

interface Page {
  readonly gzipped: Buffer;
  readonly policy: string;
  readonly etag: string;
}

/** Whether a browser asks for a page, not a program for data. */
export function wantsPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}

export interface GraphiqlOptions {
  /** How people sign in; without it they paste a token. */
  readonly login: LoginSettings | undefined;
  readonly logger: Logger;
}

/** GraphiQL: one page that holds all it needs and may load nothing else, made at the first request for it. */
export function createGraphiql({ login, logger }: GraphiqlOptions): (exchange: Exchange) => Promise<void> {
  let page: Promise<Page> | undefined;

  async function pageNow(): Promise<Page> {
    const config =
      login === undefined
        ? undefined
        : await resolveLogin(login).catch((error: unknown) => {
            logger.warn({ err: error, issuer: login.issuer }, 'GraphiQL is without its log-in: the issuer cannot be read');
            return undefined;
          });
    const made = renderPage(config);
    // The page without the log-in is not kept: the next browser may find the issuer there.
    if (login === undefined || config !== undefined) page ??= made;
    return made;
  }

  return async (exchange) => sendPage(exchange, await (page ?? pageNow()));
}

async function sendPage({ request, response }: Exchange, { gzipped, policy, etag }: Page): Promise<void> {
  // Appended: the answer may already say that it varies by origin.
  response.appendHeader('vary', 'accept, accept-encoding');
  for (const [name, value] of Object.entries({ etag, 'cache-control': 'no-cache', 'content-security-policy': policy }))
    response.setHeader(name, value);
  if (hasAlready(request, etag)) {
    response.writeHead(304).end();
    return;
  }
  const compressed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(compressed ? { 'content-encoding': 'gzip', 'content-length': gzipped.length } : {}),
  });
  if (request.method === 'HEAD') response.end();
  else if (compressed) response.end(gzipped);
  else await pipeline(Readable.from([gzipped]), createGunzip(), response);
}

function hasAlready({ headers }: IncomingMessage, etag: string): boolean {
  const known = headers['if-none-match']?.split(',').map((tag) => tag.trim()) ?? [];
  return known.includes('*') || known.includes(etag);
}

// The page is 9 MB of text: it is rendered only where a browser asks, and kept compressed.
async function renderPage(login: LoginConfig | undefined): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const plain = renderGraphiQL({
    title: 'CATTC',
    endpoint: '/graphql',
    // Subscriptions too: a stream that is asked for by GET could be asked for by any page.
    method: 'POST',
    defaultQuery: login === undefined ? starterQuery : starterQuery.replace('# A token goes', '# Sign in above, or a token goes'),
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
  });
  const html = login === undefined ? plain : await withLogin(plain, login);
  // Weak: compressed and plain are the same page in different bytes.
  const etag = `W/"${createHash('sha256').update(html).digest('base64url')}"`;
  return { gzipped: await promisify(gzip)(html), policy: contentSecurityPolicy(html, login), etag };
}

/** Allows the scripts in the page by their hashes, and requests to this origin and the token endpoint alone. GraphiQL writes style attributes and starts its workers from blobs. */
export function contentSecurityPolicy(html: string, login?: LoginConfig): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script/g)].map(([, text = '']) =>
    createHash('sha256').update(text).digest('base64'),
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'img-src data:',
    'font-src data:',
    `connect-src ${["'self'", ...(login === undefined ? [] : [withoutQuery(login.tokenEndpoint)])].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** What GraphiQL shows at first; it answers without a token. */
export const starterQuery = `# The graph of the China-ASEAN Technology Transfer Center.
# A token goes into the Headers tab: { "authorization": "Bearer …" }

{
  organizations(first: 5) {
    totalCount
    nodes {
      displayName
      country {
        name
      }
      membership {
        state
      }
    }
  }
}
`;
