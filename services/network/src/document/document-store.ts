import { setDeadline } from '@cattc/deadlines';
import { type Caller, type Decision, holds, refuse } from '@cattc/decisions';
import { documentEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { type ColumnsOf, findByKeys, instantColumn, Parameters, predicateSql, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema } from 'typeorm';
import { viewMemberships } from '../membership/membership-access.ts';
import { findMemberships } from '../membership/membership-store.ts';
import { lockSurvivor, sameOrganizationSql } from '../organization/organization-store.ts';
import {
  type Document,
  type DocumentChange,
  type DocumentInput,
  type DocumentPlace,
  endOfWait,
  eventView,
  mutationOf,
  type RemovalInput,
  refuseAction,
  remove,
  stage,
  storageAway,
  store,
  type Upload,
} from './document.ts';
import { viewDocuments } from './document-access.ts';
import { type Documents, lookAtUpload, removeBytes, removeStagedBytes } from './document-bytes-store.ts';
import { findNeeded } from './document-kind-store.ts';
import type { DocumentCode } from './document-messages.ts';

type StoredDocument = Omit<Document, 'caseState'>;

const columns = {
  id: { type: 'text', primary: true },
  version: { type: 'integer' },
  organizationId: { type: 'text' },
  membershipId: { type: 'text', nullable: true },
  country: { type: 'text' },
  kind: { type: 'text' },
  audience: { type: 'text' },
  state: { type: 'text' },
  title: { type: 'text', nullable: true },
  mediaType: { type: 'text' },
  size: { type: 'integer' },
  sha256: { type: 'text' },
  uploadedBy: { type: 'text', nullable: true },
  uploadUntil: instantColumn,
  createdAt: instantColumn,
  storedAt: { ...instantColumn, nullable: true },
  updatedAt: instantColumn,
} as const satisfies ColumnsOf<StoredDocument>;

export const DocumentEntity = new EntitySchema<StoredDocument>({ name: 'Document', tableName: 'document', columns });

/** A view: each document as it belongs today, to the survivor of a merged organisation, and with the state of its membership. */
export const DocumentRecordEntity = new EntitySchema<Document>({
  name: 'DocumentRecord',
  tableName: 'document_record',
  columns: { ...columns, caseState: { type: 'text', nullable: true } } satisfies ColumnsOf<Document>,
});

export function findDocuments(manager: EntityManager, ids: readonly string[]): Promise<Document[]> {
  return findByKeys(manager, DocumentRecordEntity, 'id', ids);
}

/** A document of one owner. */
export interface OwnedDocument {
  readonly owner: string;
  readonly document: Document;
}

const longestList = 100;
/** By what the index has. */
const ofOrganization = `r.brought_for IN (${sameOrganizationSql('o.id')}) AND r.state <> 'REMOVED'`;

/** What organisations, or memberships, have that was not removed and the caller may see, newest first, at most 100 of each: two statements. */
export function findDocumentsOf(
  manager: EntityManager,
  owner: 'organization' | 'membership',
  ids: readonly string[],
  caller: Caller,
): Promise<OwnedDocument[]> {
  const own = owner === 'organization' ? `${ofOrganization} AND r.membership_id IS NULL` : 'r.membership_id = o.id';
  return owned(manager, ids, caller, `${own} AND r.state <> 'REMOVED'`, longestList);
}

/** The newest logo of each organisation that has one: two statements. */
export function findLogos(manager: EntityManager, organizationIds: readonly string[], caller: Caller): Promise<OwnedDocument[]> {
  return owned(manager, organizationIds, caller, `${ofOrganization} AND r.kind = 'LOGO' AND r.state = 'STORED'`, 1);
}

async function owned(
  manager: EntityManager,
  ids: readonly string[],
  caller: Caller,
  condition: string,
  limit: number,
): Promise<OwnedDocument[]> {
  const parameters = new Parameters();
  const owners = parameters.add(ids);
  const rows: { owner: string; id: string }[] = await manager.query(
    `SELECT o.id AS owner, d.id FROM unnest(${owners}::text[]) AS o(id) CROSS JOIN LATERAL (
       SELECT r.id FROM document_record r WHERE ${condition} AND ${predicateSql(viewDocuments(caller), parameters, 'r')}
       ORDER BY r.id DESC LIMIT ${limit}) d`,
    parameters.values,
  );
  const found =
    rows.length === 0
      ? []
      : await findDocuments(
          manager,
          rows.map(({ id }) => id),
        );
  const documents = new Map(found.map((document) => [document.id, document]));
  return rows.flatMap(({ owner, id }) => {
    const document = documents.get(id);
    return document === undefined ? [] : [{ owner, document }];
  });
}

/** Whether bytes may come for a document now. */
export async function isAwaited(manager: EntityManager, id: string): Promise<boolean> {
  return manager.existsBy(DocumentEntity, { id, state: 'STAGED' });
}

type DocumentDecision = Decision<Document, DocumentCode>;

/** Announces a document. The organisation's row is locked, so that two at once do not both take the last place. */
export async function stageDocument(
  manager: EntityManager,
  request: RequestContext,
  { owner, ...input }: DocumentInput & { readonly owner: string },
  { limits }: Documents,
  uploadUntil: Date,
): Promise<DocumentDecision> {
  const [membership] = owner.startsWith('mem_') ? await findMemberships(manager, [owner]) : [];
  if (membership !== undefined && !holds(viewMemberships(request.caller), membership)) return refuse('NOT_FOUND', { id: owner });
  const organization = await lockSurvivor(manager, membership?.organizationId ?? owner);
  if (organization === null) return refuse('NOT_FOUND', { id: owner });
  const place: DocumentPlace = { organization, membership: membership ?? null, used: await usedBy(manager, organization.id) };
  const decision = stage(input, place, limits, { id: newId('doc'), uploadUntil }, request.caller, request.now);
  if (decision.kind === 'refused') return decision;
  const staged = await writeDocument(manager, request, 'stageDocument', 'staged', decision.change, null);
  await setEndOfWait(manager, decision.change.document.id, endOfWait(decision.change.document));
  return staged;
}

/** The deadline at which an announced document is awaited no longer. */
export const waitKind = 'endDocumentWait';
/** An instant is counted in no calendar. */
const noCalendars = new Map<never, never>();

/** Sets when the wait for a document ends. It stays set whatever becomes of the document: until then bytes can come by their address. */
export function setEndOfWait(manager: EntityManager, id: string, at: Date): Promise<void> {
  return setDeadline(manager, noCalendars, { subject: id, kind: waitKind, due: { at } });
}

async function usedBy(manager: EntityManager, organizationId: string): Promise<DocumentPlace['used']> {
  const [used]: { count: number; bytes: string }[] = await manager.query(
    `SELECT count(*)::integer AS count, coalesce(sum(size), 0)::text AS bytes FROM document
     WHERE organization_id IN (${sameOrganizationSql('$1')}) AND state <> 'REMOVED'`,
    [organizationId],
  );
  return { count: used?.count ?? 0, bytes: Number(used?.bytes ?? 0) };
}

/** What has come for a document that the caller may complete; NONE where there is nothing to look at. It is read outside of any transaction: bytes take their time. */
export async function findUpload(
  manager: EntityManager,
  request: RequestContext,
  documents: Documents,
  { id, dryRun }: { readonly id: string; readonly dryRun?: boolean | null | undefined },
): Promise<Upload> {
  const [known] = await findDocuments(manager, [id]);
  if (
    known === undefined ||
    !holds(viewDocuments(request.caller), known) ||
    refuseAction('store', known, { isNeeded: false }, request.caller) !== null
  )
    return { kind: 'NONE' };
  return lookAtUpload(documents, known, dryRun === true);
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Completes a document under its row lock, with what has come for it. What the caller may not see is not there. */
export async function storeDocument(
  manager: EntityManager,
  request: RequestContext,
  target: Target,
  upload: Upload,
): Promise<DocumentDecision> {
  const known = await lockDocument(manager, request, target);
  if (known.kind === 'refused') return known;
  const decision = store(known.change, upload, request.caller, request.now);
  return decision.kind === 'refused'
    ? decision
    : writeDocument(manager, request, mutationOf.store, 'stored', decision.change, known.change);
}

/**
 * Removes a document under its row lock, its bytes before the row: what is removed has none. A removal that ends in between leaves a document
 * without bytes, which can be removed again.
 */
export async function removeDocument(
  manager: EntityManager,
  request: RequestContext,
  { dryRun, ...input }: Target & RemovalInput & { readonly dryRun?: boolean | null | undefined },
  documents: Documents,
): Promise<DocumentDecision> {
  const known = await lockDocument(manager, request, input);
  if (known.kind === 'refused') return known;
  const facts = { isNeeded: (await findNeeded(manager, [input.id])).has(input.id) };
  const decision = remove(known.change, input, facts, request.caller, request.now);
  if (decision.kind === 'refused') return decision;
  if (dryRun !== true && !(await removeBytes(documents, input.id))) return storageAway;
  return writeDocument(manager, request, mutationOf.remove, 'removed', decision.change, known.change);
}

/** Removes the bytes that a completion leaves over: those that were sent, or all where the document was removed meanwhile. */
export async function tidyBytes(manager: EntityManager, request: RequestContext, documents: Documents, id: string): Promise<void> {
  const [known] = await findDocuments(manager, [id]);
  const tidied =
    known?.state === 'STORED'
      ? await removeStagedBytes(documents, id)
      : known?.state === 'REMOVED'
        ? await removeBytes(documents, id)
        : true;
  if (!tidied) request.logger.warn({ document: id }, 'the storage of documents does not answer: bytes that nobody needs stay for now');
}

/** The document with its row locked, as far as the caller may see it. */
async function lockDocument(manager: EntityManager, request: RequestContext, { id, expectedVersion }: Target): Promise<DocumentDecision> {
  await manager.query('SELECT 1 FROM document WHERE id = $1 FOR UPDATE', [id]);
  const [known] = await findDocuments(manager, [id]);
  if (known === undefined || !holds(viewDocuments(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  return { kind: 'accepted', change: known };
}

/** Writes a document with its event. */
export async function writeDocument(
  manager: EntityManager,
  request: RequestContext,
  action: string,
  event: keyof typeof documentEvents,
  { document, reason, note }: DocumentChange,
  before: Document | null,
): Promise<DocumentDecision> {
  const { caseState: _, ...row } = document;
  if (before === null) await manager.insert(DocumentEntity, row);
  else await manager.update(DocumentEntity, { id: row.id }, row);
  await recordChanges(manager, request, [
    {
      event: documentEvents[event],
      subject: document.id,
      version: document.version,
      action,
      fromState: before?.state ?? null,
      toState: document.state,
      before: before === null ? null : eventView(before),
      after: eventView(document),
      reason,
      note,
      effectiveAt: request.now,
    },
  ]);
  return { kind: 'accepted', change: document };
}
