import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A bucket in memory that judges requests as S3 does: by its own computation of signature version 4, digest, checksum and length. */
export interface S3Server {
  readonly url: string;
  readonly objects: Map<string, Buffer>;
  /** What it answers all requests with while it is set. */
  failing: number | null;
  stop(): Promise<void>;
}

export const testCredentials = { accessKeyId: 'test-key', secretAccessKey: 'secret-of-the-test-bucket' };
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest();

export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const refuse = (status: number, code: string) => response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    if (s3.failing !== null) return refuse(s3.failing, 'ServiceUnavailable');
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '', 'http://bucket');
    const problem = judge(request, url, body);
    if (problem !== null) return refuse(problem === 'SignatureDoesNotMatch' || problem === 'AccessDenied' ? 403 : 400, problem);
    const found = objects.get(url.pathname);
    if (request.method === 'PUT') {
      objects.set(url.pathname, body);
      return response.writeHead(200).end();
    }
    if (request.method === 'DELETE') {
      objects.delete(url.pathname);
      return response.writeHead(204).end();
    }
    if (found === undefined) return refuse(404, 'NoSuchKey');
    for (const name of ['content-type', 'content-disposition']) {
      const value = url.searchParams.get(`response-${name}`);
      if (value !== null) response.setHeader(name, value);
    }
    response.writeHead(200, { 'content-length': found.length }).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const s3: S3Server = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    failing: null,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return s3;
}

function judge(request: IncomingMessage, url: URL, body: Buffer): string | null {
  const header = (name: string) => String(request.headers[name] ?? '');
  const given = url.searchParams.get('X-Amz-Signature');
  const [, id, scope, names, byHeader] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(header('authorization')) ?? [];
  const [queryId, ...queryScope] = (url.searchParams.get('X-Amz-Credential') ?? '').split('/');
  const signedHeaders = given === null ? names : (url.searchParams.get('X-Amz-SignedHeaders') ?? undefined);
  const date = given === null ? header('x-amz-date') : (url.searchParams.get('X-Amz-Date') ?? '');
  if ((given === null ? id : queryId) !== testCredentials.accessKeyId || signedHeaders === undefined) return 'AccessDenied';
  const ends =
    Date.parse(date.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5')) +
    Number(url.searchParams.get('X-Amz-Expires') ?? 900) * 1000;
  if (Date.now() >= ends) return 'AccessDenied';
  const digest = given === null ? header('x-amz-content-sha256') : 'UNSIGNED-PAYLOAD';
  const encoded = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort();
  const headers = signedHeaders.split(';').map((name) => `${name}:${header(name).trim()}\n`);
  const canonical = [request.method, url.pathname, query.join('&'), headers.join(''), signedHeaders, digest].join('\n');
  const place = given === null ? (scope ?? '') : queryScope.join('/');
  const key = place.split('/').reduce<Buffer | string>((from, part) => hmac(from, part), `AWS4${testCredentials.secretAccessKey}`);
  const expected = hmac(key, ['AWS4-HMAC-SHA256', date, place, sha256(canonical)].join('\n')).toString('hex');
  if ((given ?? byHeader) !== expected) return 'SignatureDoesNotMatch';
  if (given === null && digest !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const checksum = request.headers['x-amz-checksum-sha256'];
  return checksum === undefined || checksum === createHash('sha256').update(body).digest('base64') ? null : 'BadDigest';
}
