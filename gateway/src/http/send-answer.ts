import { createHash } from 'node:crypto';
import type { Exchange } from '@cattc/server';
import { compress, contentCoding } from './content-coding.ts';

/** A whole answer to a GraphQL request. */
export interface Sendable {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** Latin-1: the text has a character for each byte of the answer. */
  readonly encoding: 'utf8' | 'latin1';
  /** Whether its client may keep it, and ask whether it still holds. */
  readonly isKept?: boolean | undefined;
}

/** Sends the answer at once where nothing is to be compressed; from `compressFrom` bytes on in the coding that the client prefers. */
export function sendAnswer(exchange: Exchange, answer: Sendable, compressFrom: number): Promise<void> | void {
  const { request, response } = exchange;
  const { status, contentType, text, encoding, isKept = false } = answer;
  const length = encoding === 'latin1' ? text.length : Buffer.byteLength(text);
  const etag = isKept && status === 200 && request.method !== 'POST' ? etagOf(text, encoding) : undefined;
  if (etag !== undefined && isKnown(request.headers['if-none-match'], etag)) {
    varied(exchange);
    response.writeHead(304, { etag, 'cache-control': 'private, no-cache' }).end();
    return;
  }
  const accepted = length < compressFrom ? undefined : request.headers['accept-encoding'];
  const coding = accepted === undefined ? undefined : contentCoding(String(accepted));
  if (etag !== undefined || coding !== undefined) varied(exchange);
  if (etag !== undefined) response.setHeader('etag', etag);
  const cacheControl = etag === undefined ? 'no-store' : 'private, no-cache';
  if (coding === undefined) {
    response.writeHead(status, { 'content-type': contentType, 'cache-control': cacheControl, 'content-length': length });
    response.end(text, encoding);
    return;
  }
  return compress(Buffer.from(text, encoding), coding).then((bytes) => {
    if (response.destroyed) return;
    response.writeHead(status, {
      'content-type': contentType,
      'cache-control': cacheControl,
      'content-encoding': coding,
      'content-length': bytes.length,
    });
    response.end(bytes);
  });
}

/** By what of a request the answer differs. Appended: it may already say that it varies by origin. */
function varied({ response }: Exchange): void {
  response.appendHeader('vary', 'accept, accept-encoding, accept-language, authorization, acting-as, on-behalf-of');
}

/** Weak: the same answer goes out in several codings. */
function etagOf(text: string, encoding: 'utf8' | 'latin1'): string {
  return `W/"${createHash('sha1').update(text, encoding).digest('base64url')}"`;
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = etag.slice(2);
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === opaque);
}
