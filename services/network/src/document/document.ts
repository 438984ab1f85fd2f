import {
  accept,
  type Caller,
  type Decision,
  InputReader,
  type RefusalDetail,
  type Refused,
  refuse,
  refuseByTable,
  refuseRole,
  type TransitionTable,
} from '@cattc/decisions';
import type { DocumentView } from '@cattc/events';
import { quoted } from '@cattc/formats';
import type { DocumentAudience, DocumentKind, DocumentReason, DocumentState, MembershipState } from '../generated/resolvers.ts';
import type { DocumentCode } from './document-messages.ts';
import { mediaTypesOf } from './document-type.ts';

/** A file of an organisation or of its membership. Instants are ISO texts. */
export interface Document {
  readonly id: string;
  readonly version: number;
  readonly organizationId: string;
  /** Null where it is the organisation's own. */
  readonly membershipId: string | null;
  /** The state of that membership; it is the membership's, and not stored here. */
  readonly caseState: MembershipState | null;
  /** The country of the organisation when it was announced. */
  readonly country: string;
  readonly kind: DocumentKind;
  readonly audience: DocumentAudience;
  readonly state: DocumentState;
  /** Null once it was removed. */
  readonly title: string | null;
  readonly mediaType: string;
  readonly size: number;
  /** 64 hexadecimal digits in lower case. */
  readonly sha256: string;
  readonly uploadedBy: string | null;
  /** Until when bytes may be sent, in real time, as addresses are. */
  readonly uploadUntil: string;
  readonly createdAt: string;
  readonly storedAt: string | null;
  readonly updatedAt: string;
}

/** Who brings documents, and takes them away. */
const keepers = ['MEMBER', 'SECRETARIAT', 'ADMIN'] as const;

export const documentTable = {
  store: { from: ['STAGED'], to: 'STORED', by: keepers, event: 'stored' },
  remove: { from: ['STAGED', 'STORED'], to: 'REMOVED', by: keepers, event: 'removed' },
  expire: { from: ['STAGED'], to: 'REMOVED', by: ['CLOCK'], event: 'expired' },
} as const satisfies TransitionTable<DocumentState, string>;
export type DocumentAction = Exclude<keyof typeof documentTable, 'expire'>;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<DocumentAction, string>> = { store: 'storeDocument', remove: 'removeDocument' };

/** How much there may be. */
export interface DocumentLimits {
  readonly maxBytes: number;
  readonly maxLogoBytes: number;
  /** Of one organisation and its memberships together. */
  readonly quotaCount: number;
  readonly quotaBytes: number;
}

/** Bytes are awaited so long after they were announced. */
export const stagedMinutes = 60;

export interface DocumentInput {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** Where a document is to belong, and what is there already. */
export interface DocumentPlace {
  readonly organization: { readonly id: string; readonly country: string };
  readonly membership: { readonly id: string; readonly country: string; readonly state: MembershipState } | null;
  readonly used: { readonly count: number; readonly bytes: number };
}

export interface DocumentChange {
  readonly document: Document;
  readonly reason: DocumentReason | null;
  readonly note: string | null;
}

/** What a decision about a document needs to know beside it. */
export interface DocumentFacts {
  /** Whether a membership, or an application that is under way, relies on it and on no other of its kind. */
  readonly isNeeded: boolean;
}

type DocumentDecision = Decision<DocumentChange, DocumentCode>;

/** Announces a document. */
export function stage(
  input: DocumentInput,
  place: DocumentPlace,
  limits: DocumentLimits,
  identity: { readonly id: string; readonly uploadUntil: Date },
  caller: Caller,
  now: Date,
): DocumentDecision {
  const { organization, membership, used } = place;
  const refused = refuseRole(caller, keepers, 'stageDocument') ?? refuseOthers('stageDocument', organization.id, caller);
  if (refused !== null) return refused;
  const { kind, size } = input;
  const read = new InputReader();
  const title = read.text('title', input.title, 200);
  if (kind === 'LOGO' && membership !== null) read.wrong('owner', 'is a membership', 'the organisation whose logo it is');
  const allowed = mediaTypesOf(kind);
  if (!allowed.includes(input.mediaType)) read.wrong('mediaType', `${quoted(input.mediaType)} is not taken`, allowed.join(', '));
  const most = kind === 'LOGO' ? limits.maxLogoBytes : limits.maxBytes;
  if (size < 1 || size > most) read.wrong('size', `is ${size}`, `1 to ${most} bytes`);
  const sha256 = input.sha256.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(sha256)) read.wrong('sha256', `${quoted(input.sha256)} is no SHA-256`, '64 hexadecimal digits');
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const { quotaCount, quotaBytes } = limits;
  if (used.count + 1 > quotaCount || used.bytes + size > quotaBytes) {
    return refuse('DOCUMENT_QUOTA', { ...used, maxCount: quotaCount, maxBytes: quotaBytes });
  }
  const at = now.toISOString();
  const document: Document = {
    id: identity.id,
    version: 1,
    organizationId: organization.id,
    membershipId: membership?.id ?? null,
    caseState: membership?.state ?? null,
    country: (membership ?? organization).country,
    kind,
    audience: kind === 'LOGO' ? 'PUBLIC' : 'PARTIES',
    state: 'STAGED',
    title,
    mediaType: input.mediaType,
    size,
    sha256,
    uploadedBy: caller.person,
    uploadUntil: identity.uploadUntil.toISOString(),
    createdAt: at,
    storedAt: null,
    updatedAt: at,
  };
  return accept({ document, reason: null, note: null });
}

/** Whether the caller may do the action now, apart from what has come: what `actions` shows and every decision begins with. */
export function refuseAction(
  action: DocumentAction,
  document: Document,
  { isNeeded }: DocumentFacts,
  caller: Caller,
): Refused<DocumentCode> | null {
  return (
    refuseByTable<DocumentState, DocumentAction>(documentTable, action, document.state, caller, mutationOf[action]) ??
    refuseOthers(mutationOf[action], document.organizationId, caller) ??
    // The staff know what they do; it stays on record.
    (action === 'remove' && isNeeded && caller.role === 'MEMBER' ? refuse('DOCUMENT_NEEDED', { kind: document.kind }) : null)
  );
}

function refuseOthers(action: string, organization: string, caller: Caller): Refused<'NOT_OWN_ORGANIZATION'> | null {
  return caller.role !== 'MEMBER' || caller.organization === organization ? null : refuse('NOT_OWN_ORGANIZATION', { action, organization });
}

/** What has come for a document: nothing, something, or nobody knows. */
export type Upload =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'AWAY' }
  | { readonly kind: 'CAME'; readonly size: number; readonly sha256: string; readonly mediaType: string | null };

/** Takes a document whose bytes have come. */
export function store(document: Document, upload: Upload, caller: Caller, now: Date): DocumentDecision {
  const refused = refuseAction('store', document, { isNeeded: false }, caller);
  if (refused !== null) return refused;
  if (upload.kind === 'AWAY') return storageAway;
  if (upload.kind === 'NONE') return refuse('UPLOAD_MISSING');
  const differences = differencesOf(document, upload);
  if (differences.length > 0) return refuse('UPLOAD_DIFFERS', {}, differences);
  const at = now.toISOString();
  const stored: Document = { ...document, state: 'STORED', storedAt: at, version: document.version + 1, updatedAt: at };
  return accept({ document: stored, reason: null, note: null });
}

/** The storage does not answer: the same may succeed later. */
export const storageAway: Refused<'STORAGE_UNAVAILABLE'> = refuse('STORAGE_UNAVAILABLE', {}, [], true);

/** Where what has come is not what was announced. */
export function differencesOf(document: Document, upload: Upload & { readonly kind: 'CAME' }): RefusalDetail[] {
  return (['size', 'sha256', 'mediaType'] as const)
    .filter((path) => upload[path] !== document[path])
    .map((path) => ({ path, problem: problemOf(path, upload[path]), expected: String(document[path]) }));
}

/** The media type is that of the first bytes, whatever the request said. */
function problemOf(path: 'size' | 'sha256' | 'mediaType', came: string | number | null): string {
  if (came === null) return 'begins as no type does that is taken here';
  return path === 'mediaType' ? `begins as ${came} does` : `is ${came}`;
}

export interface RemovalInput {
  readonly reason: DocumentReason;
  readonly note?: string | null | undefined;
}

export function remove(document: Document, input: RemovalInput, facts: DocumentFacts, caller: Caller, now: Date): DocumentDecision {
  const refused = refuseAction('remove', document, facts, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const note = read.note('note', input.note, { required: input.reason === 'OTHER' });
  const invalid = read.refusal();
  return invalid ?? accept({ document: removed(document, now), reason: input.reason, note });
}

/** What the clock does with a document that nobody completed in time; null where somebody was before it. */
export function expire(document: Document, now: Date): DocumentChange | null {
  if (document.state !== 'STAGED' || now < endOfWait(document)) return null;
  return { document: removed(document, now), reason: null, note: null };
}

/** Until when a document may be completed. */
export function endOfWait({ createdAt }: Pick<Document, 'createdAt'>): Date {
  return new Date(Date.parse(createdAt) + stagedMinutes * 60_000);
}

/** What a person wrote goes with the bytes. */
function removed(document: Document, now: Date): Document {
  return { ...document, state: 'REMOVED', title: null, version: document.version + 1, updatedAt: now.toISOString() };
}

/** What the event log may know of a document: not its title, which a person wrote. */
export function eventView(document: Document): DocumentView {
  const { id, organizationId, membershipId, country, kind, audience, state, mediaType, size, sha256 } = document;
  return { id, organizationId, membershipId, country, kind, audience, state, mediaType, size, sha256 };
}
