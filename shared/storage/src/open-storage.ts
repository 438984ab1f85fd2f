import type { Route } from '@cattc/server';
import { folderRoutes } from './folder-routes.ts';
import { openFolderStorage } from './folder-storage.ts';
import { openS3Storage, type S3Credentials } from './s3-storage.ts';
import type { Storage } from './storage.ts';
import type { StoragePlace } from './storage-place.ts';

export interface StorageOptions {
  readonly place: StoragePlace;
  /** Where a folder's bytes are sent and fetched: below the deployment's public address, and at the same path of this process. */
  readonly deploymentUrl: string;
  readonly path: string;
  /** Signs a folder's addresses; the same for all replicas. */
  readonly secret: Uint8Array;
  /** Of a bucket. */
  readonly credentials: S3Credentials | undefined;
}

export interface OpenStorage {
  readonly storage: Storage;
  /** What this process has to serve for it: nothing for a bucket, which clients reach themselves. `accepts` tells whether bytes may come under a key now. */
  routes(accepts: (key: string) => Promise<boolean>): readonly Route[];
}

export async function openStorage({ place, deploymentUrl, path, secret, credentials }: StorageOptions): Promise<OpenStorage> {
  if (place.kind === 'folder') {
    const storage = await openFolderStorage({ path: place.path, url: `${deploymentUrl.replace(/\/$/, '')}${path}`, secret });
    return { storage, routes: (accepts) => folderRoutes(storage, { path, accepts }) };
  }
  if (credentials === undefined) throw new Error('a bucket takes credentials');
  return { storage: openS3Storage(place, credentials), routes: () => [] };
}
