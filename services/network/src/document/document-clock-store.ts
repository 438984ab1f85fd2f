import type { DeadlineReaction, RequestContext } from '@cattc/subgraph';
import type { EntityManager } from 'typeorm';
import { type Document, documentTable, expire } from './document.ts';
import { type Documents, removeBytes, removeStagedBytes } from './document-bytes-store.ts';
import { findDocuments, setEndOfWait, waitKind, writeDocument } from './document-store.ts';

/** So long until a storage that was away is asked again. */
const retryMs = 3_600_000;

/** At the end of the wait: what nobody completed is forgotten, and bytes that belong to nothing are removed. */
export function documentDeadlines(documents: Documents): DeadlineReaction {
  return {
    table: 'document',
    fire: {
      async [waitKind](deadlines, manager, request) {
        const ids = deadlines.map(({ subject }) => subject);
        for (const document of await findDocuments(manager, ids)) await endWait(document, documents, manager, request);
      },
    },
  };
}

async function endWait(document: Document, documents: Documents, manager: EntityManager, request: RequestContext): Promise<void> {
  const isTidy = document.state === 'STORED' ? await removeStagedBytes(documents, document.id) : await removeBytes(documents, document.id);
  if (!isTidy) return setEndOfWait(manager, document.id, new Date(request.now.getTime() + retryMs));
  const change = expire(document, request.now);
  if (change !== null) await writeDocument(manager, request, 'expire', documentTable.expire.event, change, document);
}
