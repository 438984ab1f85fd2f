import { createHash, randomUUID } from 'node:crypto';

import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { type AddressSigner, createAddressSigner } from './signed-address.ts';
import { type Contents, checkedKey, type Storage, StorageAway, wholeSecondIn } from './storage.ts';

export interface FolderOptions {
  readonly path: string;
  /** The public address that `folderRoutes` answer at. */
  readonly url: string;
  /** The same for all replicas. */
  readonly secret: Uint8Array;
}

/** Why bytes that came were not taken. */
export type Misfit = 'LONGER' | 'SHORTER' | 'DIFFERENT';

/** Bytes in a folder, one file for each key. Files come into their places whole, by being renamed. */
export interface FolderStorage extends Storage {
  readonly signer: AddressSigner;
  /** Takes bytes in, and leaves the source to the caller; what is not exactly `contents`, or ends early by an error of the source, leaves nothing. */
  receive(key: string, contents: Contents, source: Readable): Promise<Misfit | null>;
  /** How many bytes there are, and a part of them; null where there are none. */
  read(
    key: string,
  ): Promise<{ readonly size: number; stream(range?: { start: number; end: number }): Readable; close(): Promise<void> } | null>;
}

const partial = 'partial';
/** An upload that is older has ended with its process. */
const partialKeptMs = 3_600_000;

/** Opens a folder, which is made with its first file; what uploads of an ended process have left is removed. */
export async function openFolderStorage({ path, url, secret }: FolderOptions): Promise<FolderStorage> {
  const root = resolve(path);
  const signer = createAddressSigner(secret, 'addresses of stored bytes');
  const fileOf = (key: string): string => join(root, checkedKey(key));
  const addressOf = (key: string, query: URLSearchParams): string => `${url}/${checkedKey(key)}?${query}`;
  await removeLeftovers(join(root, partial));

  async function write(key: string, contents: Contents, source: Readable): Promise<Misfit | null> {
    const target = fileOf(key);
    const unfinished = join(root, partial, randomUUID());
    await away(() => mkdir(dirname(unfinished), { recursive: true, mode: 0o700 }));
    const file = await away(() => open(unfinished, 'wx', 0o600));
    try {
      const misfit = await copy(source, file, contents);
      if (misfit !== null) return misfit;
      await away(async () => {
        await file.sync();
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        await rename(unfinished, target);
      });
      return null;
    } finally {
      await file.close().catch(() => undefined);
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
  }

  async function read(key: string): ReturnType<FolderStorage['read']> {
    const name = fileOf(key);
    return away(async () => {
      const file = await open(name).catch(absent);
      if (file === null) return null;
      const { size } = await file.stat();
      return { size, stream: (range) => file.createReadStream(range), close: () => file.close() };
    });
  }

  async function openFile(key: string): Promise<Readable | null> {
    const file = await read(key);
    return file?.stream() ?? null;
  }

  return {
    signer,
    receive: write,
    read,
    async uploadTarget(key, { size, mediaType, sha256 }, until) {
      const terms = { type: mediaType, size: String(size), sha256 };
      const query = signer.sign({ method: 'PUT', key, terms, expiresAt: until });
      return { url: addressOf(key, query), method: 'PUT', headers: { 'content-type': mediaType }, expiresAt: until };
    },
    async link(key, { mediaType, sha256 }, fileName, seconds) {
      const expiresAt = wholeSecondIn(seconds);
      const query = signer.sign({ method: 'GET', key, terms: { type: mediaType, sha256, name: fileName }, expiresAt });
      return { url: addressOf(key, query), expiresAt };
    },
    open: openFile,
    async keep(from, to, contents) {
      const source = await openFile(from);
      if (source === null) return false;
      try {
        return (await write(to, contents, source)) === null;
      } finally {
        source.destroy();
      }
    },
    async remove(key) {
      const name = fileOf(key);
      await away(() => rm(name, { force: true }));
    },
    stop: async () => undefined,
  };
}

/** Writes as much as there may be, and tells whether it was all that there should be. Errors of the source are the caller's. */
async function copy(source: Readable, file: FileHandle, { size, sha256 }: Contents): Promise<Misfit | null> {
  const digest = createHash('sha256');
  let length = 0;
  // A request whose stream were destroyed could not be answered any more.
  for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > size) return 'LONGER';
    digest.update(chunk);
    await away(() => file.writeFile(chunk));
  }
  if (length < size) return 'SHORTER';
  return digest.digest('hex') === sha256 ? null : 'DIFFERENT';
}

async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > partialKeptMs) await rm(file, { force: true }).catch(() => undefined);
  }
}

const absent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

async function away<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StorageAway(error);
  }
}
