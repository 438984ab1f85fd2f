import { inspect, type Link, type Storage, StorageAway, type UploadTarget } from '@cattc/storage';
import { type Document, type DocumentLimits, differencesOf, type Upload } from './document.ts';
import { fileNameOf, mediaTypeOf } from './document-type.ts';

/** What the concept is given beside the database. */
export interface Documents {
  readonly storage: Storage;
  readonly limits: DocumentLimits;
}

/** So long a link gives the bytes. */
export const linkSeconds = 300;
/** So long bytes may be sent after they were announced. */
export const uploadSeconds = 900;

/** Bytes come here. Nothing gives them from here: an address to read is made for stored bytes alone. */
const stagedKey = (id: string): string => `staged/${id}`;
const storedKey = (id: string): string => `stored/${id}`;

/** The document whose bytes are sent to a key; null for every other key. */
export function awaitedBy(key: string): string | null {
  return /^staged\/(doc_[0-9a-f-]{36})$/.exec(key)?.[1] ?? null;
}

export function uploadTargetOf({ storage }: Documents, document: Document): Promise<UploadTarget> {
  return storage.uploadTarget(stagedKey(document.id), document, new Date(document.uploadUntil));
}

export function linkTo({ storage }: Documents, document: Document): Promise<Link> {
  return storage.link(storedKey(document.id), document, fileNameOf(document), linkSeconds);
}

/**
 * What has come for an announced document. What is as it was announced is kept under the key that links read, before anybody decides: what stands there is
 * never anything else than was announced, and no link leads to it until the document is stored.
 */
export async function lookAtUpload({ storage }: Documents, document: Document, dryRun: boolean): Promise<Upload> {
  try {
    const found = await inspect(storage, stagedKey(document.id));
    if (found === null) return { kind: 'NONE' };
    const upload = { kind: 'CAME', size: found.size, sha256: found.sha256, mediaType: mediaTypeOf(found.head) } as const;
    if (dryRun || differencesOf(document, upload).length > 0) return upload;
    return (await storage.keep(stagedKey(document.id), storedKey(document.id), document)) ? upload : { kind: 'NONE' };
  } catch (error) {
    if (error instanceof StorageAway) return { kind: 'AWAY' };
    throw error;
  }
}

/** Removes all bytes of a document; answers whether the storage did. */
export async function removeBytes({ storage }: Documents, id: string): Promise<boolean> {
  return (await removed(storage, stagedKey(id))) && (await removed(storage, storedKey(id)));
}

/** Removes what was sent, where it is kept elsewhere; answers whether the storage did. */
export function removeStagedBytes({ storage }: Documents, id: string): Promise<boolean> {
  return removed(storage, stagedKey(id));
}

async function removed(storage: Storage, key: string): Promise<boolean> {
  try {
    await storage.remove(key);
    return true;
  } catch (error) {
    if (error instanceof StorageAway) return false;
    throw error;
  }
}
