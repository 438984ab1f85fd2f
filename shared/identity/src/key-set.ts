import type { Logger } from '@cattc/server';
import type { JWK } from 'jose';
import { AuthenticationError } from './authentication-error.ts';

/** The public keys of one issuer, as its JWKS publishes them. */
export interface KeySet {
  /** The key with this id, looked up again at its issuer when unknown; undefined when the issuer does not publish it. */
  find(kid: string): Promise<JWK | undefined>;
  stop(): void;
}

export interface KeySetOptions {
  readonly url: string;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly fetch: typeof globalThis.fetch;
}

/** Between two look-ups, so that unknown key ids cannot be used to burden an issuer. */
const refreshAtMostEveryMs = 30_000;
const firstTryAgainMs = 1_000;
const freshForMs = 10 * 60_000;
const timeoutMs = 5_000;
const bytesAtMost = 256 * 1024;
const keysAtMost = 100;

/** Keys once known stay usable while the issuer cannot be reached, and leave with the first answer that no longer has them. */
export function createKeySet({ url, logger, now, fetch }: KeySetOptions): KeySet {
  let keys: ReadonlyMap<string, JWK> | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let refreshing: Promise<void> | undefined;
  const stopped = new AbortController();

  const refresh = (): Promise<void> => {
    const wait = keys ? refreshAtMostEveryMs : firstTryAgainMs;
    if (!refreshing && now().getTime() - triedAt >= wait) {
      triedAt = now().getTime();
      refreshing = fetchKeys(url, fetch, stopped.signal)
        .then((found) => {
          keys = found;
        })
        .catch((error: unknown) => {
          if (!stopped.signal.aborted) logger.warn({ err: error, url }, 'the keys of an issuer cannot be read');
        })
        .finally(() => {
          refreshing = undefined;
        });
    }
    return refreshing ?? Promise.resolve();
  };

  return {
    async find(kid) {
      const known = keys?.get(kid);
      if (known) {
        if (now().getTime() - triedAt > freshForMs) void refresh();
        return known;
      }
      await refresh();
      if (keys) return keys.get(kid);
      throw new AuthenticationError(
        503,
        'ISSUER_UNAVAILABLE',
        'The keys to check this token cannot be read at present; try again shortly.',
      );
    },
    stop: () => stopped.abort(),
  };
}

async function fetchKeys(url: string, fetch: typeof globalThis.fetch, stopped: AbortSignal): Promise<ReadonlyMap<string, JWK>> {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(timeoutMs)]);
  const answer = await fetch(url, { signal, redirect: 'error', headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`the answer has status ${answer.status}`);
  const body: unknown = JSON.parse(await readText(answer));
  const listed = typeof body === 'object' && body !== null && 'keys' in body ? body.keys : undefined;
  if (!Array.isArray(listed)) throw new Error('the answer is no JSON Web Key Set');
  if (listed.length > keysAtMost) throw new Error(`the answer has more than ${keysAtMost} keys`);
  return new Map(listed.filter(isSigningKey).map((key) => [key.kid, key]));
}

async function readText(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > bytesAtMost) throw new Error(`the answer is longer than ${bytesAtMost} bytes`);
  }
  return Buffer.concat(chunks).toString('utf8');
}

// Symmetric keys have no place in a published set and are not even kept.
function isSigningKey(key: unknown): key is JWK & { kid: string } {
  if (typeof key !== 'object' || key === null) return false;
  const { kid, kty, use } = key as JWK;
  return typeof kid === 'string' && (kty === 'EC' || kty === 'OKP' || kty === 'RSA') && (use === undefined || use === 'sig');
}
