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
}

let page: Promise<Page> | undefined;

/** Whether a browser asks for a page, not a program for data. */
export function wantsPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}

/** Answers with GraphiQL: one page that holds all it needs and may load nothing else, made at the first request for it. */
export async function sendGraphiql({ request, response }: Exchange): Promise<void> {
  page ??= renderPage();
  const { gzipped, policy } = await page;
  const compressed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    vary: 'accept, accept-encoding',
    ...(compressed ? { 'content-encoding': 'gzip', 'content-length': gzipped.length } : {}),
  });
  if (request.method === 'HEAD') response.end();
  else if (compressed) response.end(gzipped);
  else await pipeline(Readable.from([gzipped]), createGunzip(), response);
}

// The page is 9 MB of text: it is rendered only where a browser asks, and kept compressed.
async function renderPage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'CATTC',
    endpoint: '/graphql',
    defaultQuery: starter,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
  });
  return { gzipped: await promisify(gzip)(html), policy: contentSecurityPolicy(html) };
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

const starter = `# The graph of the China-ASEAN Technology Transfer Center.
# A token goes into the Headers tab: { "authorization": "Bearer …" }

{
  organizations(first: 5) {
    totalCount
    nodes {
      id
    }
  }
}
`;
