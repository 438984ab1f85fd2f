import { createHash } from 'node:crypto';
import type { Exchange } from '@cattc/server';
import { type ContentCoding, compress, contentCoding } from './content-coding.ts';

/** What is sent of an answer. */
export interface Body {
  readonly text: string;
  /** Latin-1: the text has a character for each byte of the answer. */
  readonly encoding: 'utf8' | 'latin1';
  /** The text as it goes out, where it does so more than once. */
  readonly bytes?: Buffer;
  /** Whether its client may keep it, and ask whether it still holds. */
  readonly isKept?: boolean | undefined;
}

/** A whole answer to a GraphQL request. */
export interface Sendable {
  readonly status: number;
  readonly contentType: string;
  readonly body: Body;
}

/** Sends the answer at once where nothing is to be compressed; from `compressFrom` bytes on in the coding that the client prefers. */
export function sendAnswer(exchange: Exchange, { status, contentType, body }: Sendable, compressFrom: number): Promise<void> | void {
  const { request, response } = exchange;
  const length = lengthOf(body);
  const etag = body.isKept && status === 200 && request.method !== 'POST' ? etagOf(body) : undefined;
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
    if (body.bytes === undefined) response.end(body.text, body.encoding);
    else response.end(body.bytes);
    return;
  }
  return compressed(body, coding).then((bytes) => {
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

function lengthOf(body: Body): number {
  if (body.bytes !== undefined) return body.bytes.length;
  return body.encoding === 'latin1' ? body.text.length : Buffer.byteLength(body.text);
}

/** Of bytes that go out more than once, by their coding. */
const codedBytes = new WeakMap<Buffer, Map<ContentCoding, Promise<Buffer>>>();

function compressed(body: Body, coding: ContentCoding): Promise<Buffer> {
  const { bytes } = body;
  if (bytes === undefined) return compress(Buffer.from(body.text, body.encoding), coding);
  const byCoding = codedBytes.get(bytes) ?? new Map<ContentCoding, Promise<Buffer>>();
  codedBytes.set(bytes, byCoding);
  const known = byCoding.get(coding) ?? compress(bytes, coding);
  byCoding.set(coding, known);
  return known;
}

/** By what of a request the answer differs. Appended: it may already say that it varies by origin. */
function varied({ response }: Exchange): void {
  response.appendHeader('vary', 'accept, accept-encoding, accept-language, authorization, acting-as, on-behalf-of');
}

/** Of bytes that go out more than once. */
const etags = new WeakMap<Buffer, string>();

/** Weak: the same answer goes out in several codings. */
function etagOf(body: Body): string {
  const { bytes } = body;
  const known = bytes && etags.get(bytes);
  if (known !== undefined) return known;
  const digest = bytes === undefined ? createHash('sha1').update(body.text, body.encoding) : createHash('sha1').update(bytes);
  const etag = `W/"${digest.digest('base64url')}"`;
  if (bytes !== undefined) etags.set(bytes, etag);
  return etag;
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = etag.slice(2);
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === opaque);
}
