import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import type { Exchange } from '@cattc/server';

interface Page {
  readonly gzipped: Buffer;
  readonly policy: string;
  readonly etag: string;
}

let page: Promise<Page> | undefined;

/** Whether a browser asks for a page, not a program for data. */
export function wantsPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}

/** Answers with GraphiQL: one page that holds all it needs and may load nothing else, made at the first request for it. */
export async function sendGraphiql({ request, response }: Exchange): Promise<void> {
  page ??= renderPage();
  const { gzipped, policy, etag } = await page;
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
async function renderPage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'CATTC',
    endpoint: '/graphql',
    defaultQuery: starterQuery,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
  });
  // Weak: compressed and plain are the same page in different bytes.
  const etag = `W/"${createHash('sha256').update(html).digest('base64url')}"`;
  return { gzipped: await promisify(gzip)(html), policy: contentSecurityPolicy(html), etag };
}

/** Allows the scripts in the page by their hashes, and requests to this origin alone. GraphiQL writes style attributes and starts its workers from blobs. */
export function contentSecurityPolicy(html: string): string {
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
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
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
