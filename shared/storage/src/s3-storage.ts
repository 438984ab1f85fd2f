import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { AwsV4Signer } from 'aws4fetch';
import { type Dispatcher, Pool } from 'undici';
import { attachment } from './content-disposition.ts';
import { checkedKey, type Storage, StorageAway, wholeSecondIn } from './storage.ts';
import type { StoragePlace } from './storage-place.ts';

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const emptySha256 = createHash('sha256').digest('hex');

/** Bytes in a bucket of any service that speaks S3's API (signature version 4). Clients reach the bucket itself by presigned addresses. */
export function openS3Storage(
  { endpoint, region, bucket, style }: StoragePlace & { readonly kind: 's3' },
  credentials: S3Credentials,
): Storage {
  const { protocol, host } = new URL(endpoint);
  const base = style === 'host' ? `${protocol}//${bucket}.${host}` : `${endpoint}/${bucket}`;
  const pool = new Pool(new URL(base).origin, {
    connections: 32,
    connect: { timeout: 5_000 },
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
  });
  const addressOf = (key: string): URL => new URL(`${base}/${checkedKey(key)}`);
  const signed = async (method: string, url: URL, headers: Record<string, string>, signQuery: boolean) =>
    new AwsV4Signer({ method, url: url.href, headers, ...credentials, service: 's3', region, signQuery, allHeaders: true }).sign();

  async function request(method: 'GET' | 'PUT' | 'DELETE', key: string, headers: Record<string, string>, body?: Readable) {
    const { url, headers: own } = await signed(method, addressOf(key), { 'x-amz-content-sha256': emptySha256, ...headers }, false);
    // The connection names its host itself.
    own.delete('host');
    try {
      return await pool.request({
        method,
        path: `${url.pathname}${url.search}`,
        headers: Object.fromEntries(own),
        ...(body === undefined ? {} : { body }),
      });
    } catch (error) {
      throw new StorageAway(error);
    }
  }

  async function remove(key: string): Promise<void> {
    const answer = await request('DELETE', key, {});
    if (answer.statusCode !== 204 && answer.statusCode !== 200 && answer.statusCode !== 404) await refused(answer);
    await answer.body.dump();
  }

  return {
    async uploadTarget(key, { size, mediaType, sha256 }, until) {
      const url = addressOf(key);
      url.searchParams.set('X-Amz-Expires', String(Math.max(1, Math.floor((until.getTime() - Date.now()) / 1000))));
      // The service itself refuses other bytes than these: length, type and digest are part of the signature.
      const headers = { 'content-type': mediaType, 'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64') };
      const { url: target } = await signed('PUT', url, { ...headers, 'content-length': String(size) }, true);
      return { url: target.href, method: 'PUT', headers, expiresAt: until };
    },
    async link(key, { mediaType }, fileName, seconds) {
      const url = addressOf(key);
      url.searchParams.set('X-Amz-Expires', String(seconds));
      url.searchParams.set('response-content-type', mediaType);
      url.searchParams.set('response-content-disposition', attachment(fileName));
      url.searchParams.set('response-cache-control', 'private, max-age=300');
      const expiresAt = wholeSecondIn(seconds);
      return { url: (await signed('GET', url, {}, true)).url.href, expiresAt };
    },
    async open(key) {
      const answer = await request('GET', key, {});
      if (answer.statusCode === 200) return leavable(answer.body);
      if (answer.statusCode === 404) await answer.body.dump();
      else await refused(answer);
      return null;
    },
    async keep(from, to, contents) {
      const source = await request('GET', from, {});
      if (source.statusCode !== 200 || source.headers['content-length'] !== String(contents.size)) {
        if (source.statusCode !== 200 && source.statusCode !== 404) await refused(source);
        leavable(source.body).destroy();
        return false;
      }
      const { size, mediaType, sha256 } = contents;
      const checked = digesting();
      // What breaks before its end breaks the request.
      source.body.on('error', (error) => checked.destroy(error)).pipe(checked);
      // The service refuses a body that has not the digest in the signature, and keeps what is there.
      const headers = { 'content-type': mediaType, 'content-length': String(size), 'x-amz-content-sha256': sha256 };
      const answer = await request('PUT', to, headers, checked);
      if (answer.statusCode !== 200) {
        const code = await codeOf(answer);
        if (wrongBytes.includes(code)) return false;
        throw new StorageAway(new Error(`HTTP ${answer.statusCode} ${code}`));
      }
      await answer.body.dump();
      if (checked.digest() === sha256) return true;
      // A service that checks nothing has kept them.
      await remove(to);
      return false;
    },
    remove,
    stop: () => pool.destroy(),
  };
}

/** Passes bytes on; afterwards knows their digest. */
function digesting(): Transform & { digest(): string } {
  const hash = createHash('sha256');
  let known: string | undefined;
  const transform = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return Object.assign(transform, {
    digest: () => {
      known ??= hash.digest('hex');
      return known;
    },
  });
}

/** Whoever stops reading early breaks the connection, which is nobody's error. */
function leavable(body: Readable): Readable {
  return body.on('error', () => undefined);
}

/** What S3 calls a body that is not the one that was signed. */
const wrongBytes: readonly string[] = ['XAmzContentSHA256Mismatch', 'BadDigest', 'IncompleteBody'];

async function refused(answer: Dispatcher.ResponseData): Promise<never> {
  throw new StorageAway(new Error(`HTTP ${answer.statusCode} ${await codeOf(answer)}`));
}

/** Why S3 does not run a request, without what it was sent. */
async function codeOf({ body }: Dispatcher.ResponseData): Promise<string> {
  const text = await body.text().catch(() => '');
  return /<Code>([A-Za-z0-9]+)<\/Code>/.exec(text)?.[1] ?? '';
}
