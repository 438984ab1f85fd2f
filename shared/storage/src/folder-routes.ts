import { pipeline } from 'node:stream/promises';
import { type Exchange, HttpError, type Route } from '@cattc/server';
import { attachment } from './content-disposition.ts';
import type { FolderStorage, Misfit } from './folder-storage.ts';
import { isKey } from './storage.ts';

export interface FolderRouteOptions {
  /** Where the routes stand, such as `/documents/network`: the end of the storage's public address. */
  readonly path: string;
  /** Whether bytes may come under a key now; an address that was given before may be too late. */
  accepts(key: string): Promise<boolean>;
}

/** What a browser must never do with a stored file, wherever it is opened: run it, frame it, or take it for another type. */
const harmless = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** Takes and gives the bytes of a folder by its signed addresses. They are the only way in: no route lists anything. */
export function folderRoutes(storage: FolderStorage, { path, accepts }: FolderRouteOptions): readonly Route[] {
  const permitted = ({ url }: Exchange, method: 'GET' | 'PUT') => {
    const key = url.pathname.slice(path.length + 1);
    if (!isKey(key)) throw new HttpError(404, 'NOT_FOUND', `There is nothing at ${url.pathname}.`);
    const terms = storage.signer.verify(method, key, url.searchParams, new Date());
    if (terms === 'ALTERED') throw new HttpError(403, 'LINK_INVALID', 'This address was not given so by this API; ask for a new one.');
    if (terms === 'EXPIRED') throw new HttpError(403, 'LINK_EXPIRED', 'This address has ended; ask for a new one.');
    return { key, terms };
  };

  async function put(exchange: Exchange): Promise<void> {
    const { request, response } = exchange;
    const { key, terms } = permitted(exchange, 'PUT');
    const { type: mediaType = '', sha256 = '' } = terms;
    const size = Number(terms.size);
    if (request.headers['content-type'] !== mediaType) {
      throw new HttpError(415, 'WRONG_CONTENT_TYPE', `The upload was announced as ${mediaType}; send that as its content-type.`);
    }
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
      throw new HttpError(415, 'ENCODING_NOT_SUPPORTED', 'The request body is compressed; send it as it is.');
    }
    const length = request.headers['content-length'];
    if (length !== undefined && Number(length) !== size) throw misfitError(Number(length) > size ? 'LONGER' : 'SHORTER', size);
    if (!(await accepts(key))) throw new HttpError(409, 'UPLOAD_ENDED', 'Nothing is awaited here any more; begin anew.');
    const misfit = await storage.receive(key, { size, mediaType, sha256 }, request);
    if (misfit !== null) throw misfitError(misfit, size);
    response.writeHead(200, { etag: `"${sha256}"`, 'cache-control': 'no-store', 'content-length': 0 }).end();
  }

  async function get(exchange: Exchange): Promise<void> {
    const { request, response } = exchange;
    const { key, terms } = permitted(exchange, 'GET');
    const file = await storage.read(key);
    if (file === null) throw new HttpError(404, 'NOT_FOUND', 'This document is there no more.');
    const etag = `"${terms.sha256}"`;
    response.setHeaders(new Map(Object.entries({ ...harmless, etag, 'cache-control': 'private, max-age=300', 'accept-ranges': 'bytes' })));
    if (request.headers['if-none-match'] === etag) {
      await file.close();
      response.writeHead(304).end();
      return;
    }
    const range = rangeOf(request.headers, file.size, etag);
    response.setHeader('content-type', terms.type ?? 'application/octet-stream');
    response.setHeader('content-disposition', attachment(terms.name ?? 'document'));
    if (range === 'BEYOND') {
      await file.close();
      response.removeHeader('content-disposition');
      response.setHeader('content-range', `bytes */${file.size}`);
      throw new HttpError(416, 'RANGE_NOT_SATISFIABLE', `There are ${file.size} bytes.`);
    }
    if (range === null) response.writeHead(200, { 'content-length': file.size });
    else {
      const { start, end } = range;
      response.writeHead(206, { 'content-length': end - start + 1, 'content-range': `bytes ${start}-${end}/${file.size}` });
    }
    if (request.method === 'HEAD') {
      await file.close();
      response.end();
      return;
    }
    await pipeline(range === null ? file.stream() : file.stream(range), response, { signal: exchange.signal });
  }

  return [
    { method: 'PUT', path: `${path}/*`, handle: put },
    { method: 'GET', path: `${path}/*`, handle: get },
  ];
}

function misfitError(misfit: Misfit, size: number): HttpError {
  switch (misfit) {
    case 'LONGER':
      return new HttpError(413, 'BODY_TOO_LARGE', `The upload was announced with ${size} bytes and has more.`);
    case 'SHORTER':
      return new HttpError(400, 'BODY_INCOMPLETE', `The upload was announced with ${size} bytes and has fewer.`);
    case 'DIFFERENT':
      return new HttpError(422, 'DIGEST_DIFFERS', 'The bytes are not those whose SHA-256 was announced; send those, or begin anew.');
    default:
      return misfit satisfies never;
  }
}

/** One range of bytes, both ends included; null where the whole is asked for, or several ranges, which may be answered by the whole. */
function rangeOf(headers: Exchange['request']['headers'], size: number, etag: string): { start: number; end: number } | 'BEYOND' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if ((first === '' && last === '') || (headers['if-range'] !== undefined && headers['if-range'] !== etag)) return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start >= size || (first === '' && Number(last) === 0)) return 'BEYOND';
  return end < start ? null : { start, end };
}
