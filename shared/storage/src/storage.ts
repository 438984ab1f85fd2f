import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** What bytes are said to be before they come, and have to be when they have come. */
export interface Contents {
  readonly size: number;
  readonly mediaType: string;
  /** SHA-256, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Where a client sends bytes itself, once they are said: exactly these, with exactly these headers. */
export interface UploadTarget {
  readonly url: string;
  readonly method: 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: Date;
}

/** An address that gives the bytes to whoever has it, until it ends. */
export interface Link {
  readonly url: string;
  readonly expiresAt: Date;
}

/**
 * Keeps bytes under keys, and lets clients send and fetch them by short-lived signed addresses, which hold for one key, one method and these
 * contents alone. Addresses are judged by real time. Whatever fails for reasons of the storage rejects with a StorageAway.
 */
export interface Storage {
  uploadTarget(key: string, contents: Contents, until: Date): Promise<UploadTarget>;
  /** `fileName` is what a browser saves it as. */
  link(key: string, contents: Contents, fileName: string, seconds: number): Promise<Link>;
  /** The bytes from their beginning; null where there are none. Who opens them reads or destroys the stream. */
  open(key: string): Promise<Readable | null>;
  /** Copies bytes to another key if they are those of `contents` still; else answers false, and whatever was under that key stays. */
  keep(from: string, to: string, contents: Contents): Promise<boolean>;
  /** After it, nothing is under the key; nothing may have been before. */
  remove(key: string): Promise<void>;
  stop(): Promise<void>;
}

/** The storage does not answer, is full, or may not be written: the same may succeed later. */
export class StorageAway extends Error {
  readonly code = 'STORAGE_UNAVAILABLE';
  readonly status = 503;

  constructor(cause: unknown) {
    super('The storage of documents does not answer; try again later.', { cause });
    this.name = 'StorageAway';
  }
}

const keyPattern = /^[a-z][a-z-]*(\/[a-z0-9][a-z0-9_-]*)+$/;

/** Whether a text can be a key: parts of lower-case letters, digits, - and _ between slashes, so that no key leads anywhere else. */
export function isKey(text: string): boolean {
  return text.length <= 200 && keyPattern.test(text);
}

/** The key, or an error: whoever makes keys of what a client sends has checked it before. */
export function checkedKey(key: string): string {
  if (isKey(key)) return key;
  throw new Error(`${JSON.stringify(key)} is no key`);
}

/** What bytes are, as they were read. */
export interface Found {
  readonly size: number;
  readonly sha256: string;
  /** The first ones, which tell the type. */
  readonly head: Buffer;
}

const headBytes = 64;

/** Reads all bytes under a key, a piece at a time; null where there are none. */
export async function inspect(storage: Pick<Storage, 'open'>, key: string): Promise<Found | null> {
  const stream = await storage.open(key);
  if (stream === null) return null;
  const digest = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (head.length < headBytes) head = Buffer.concat([head, chunk.subarray(0, headBytes - head.length)]);
      digest.update(chunk);
      size += chunk.length;
    }
  } catch (error) {
    throw new StorageAway(error);
  }
  return { size, sha256: digest.digest('hex'), head };
}

/** The end of an address that begins now: addresses count in whole seconds. */
export function wholeSecondIn(seconds: number): Date {
  return new Date((Math.floor(Date.now() / 1000) + seconds) * 1000);
}
