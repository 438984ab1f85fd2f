import { always, type Decision, refuse } from '@cattc/decisions';
import { signingEvents } from '@cattc/events';
import { newId, startOfDay } from '@cattc/formats';
import {
  type ColumnsOf,
  countRows,
  type IdList,
  inOrder,
  instantColumn,
  type Parameters,
  pageOfIds,
  type RequestContext,
  recordChanges,
} from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import { mostOrganizations } from '../forum/forum-outcome-input.ts';
import { findForums } from '../forum/forum-store.ts';
import type { SigningKind, SigningOrder, SigningState } from '../generated/resolvers.ts';
import { resolveOrganizations, sameOrganizationSql } from '../organization/organization-store.ts';
import {
  decide,
  eventView,
  type ForumSigning,
  mutationOf,
  record,
  type SigningAction,
  type SigningChange,
  type SigningInput,
  type SigningRecording,
  signingTable,
} from './signing.ts';
import type { SigningCode } from './signing-messages.ts';

export const SigningEntity = new EntitySchema<ForumSigning>({
  name: 'Signing',
  tableName: 'signing',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    forumId: { type: 'text' },
    countries: { type: 'text', array: true },
    kind: { type: 'text' },
    state: { type: 'text' },
    titles: { type: 'jsonb' },
    partyIds: { type: 'text', array: true },
    signedOn: { type: 'date' },
    contractRef: { type: 'text', nullable: true },
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<ForumSigning>,
});

export function findSignings(manager: EntityManager, ids: readonly string[]): Promise<ForumSigning[]> {
  return manager.findBy(SigningEntity, { id: In([...ids]) });
}

/** What is asked of a list; null does not matter. */
export interface SigningListing {
  readonly forumId: string | null;
  readonly kinds: readonly SigningKind[] | null;
  readonly states: readonly SigningState[] | null;
  readonly partyId: string | null;
  readonly hasContract: boolean | null;
  readonly order: SigningOrder;
}

/** A page, one row more than `limit` where there are more: two statements. */
export async function listSignings(
  manager: EntityManager,
  listing: SigningListing,
  limit: number,
  after: string | null,
): Promise<ForumSigning[]> {
  const ids = await pageOfIds(manager, idsOf(listing), limit, after);
  return inOrder(ids, await findSignings(manager, ids));
}

/** Counts to one past `limit`. */
export function countSignings(manager: EntityManager, listing: SigningListing, limit: number): Promise<number> {
  return countRows(manager, idsOf(listing), limit);
}

const idsOf = (listing: SigningListing): IdList<ForumSigning> => ({
  table: 'signing',
  view: always,
  condition: (parameters) => conditionSql(listing, parameters),
  order: listing.order,
});

function conditionSql({ forumId, kinds, states, partyId, hasContract }: SigningListing, parameters: Parameters): string {
  const conditions = ['TRUE'];
  if (forumId !== null) conditions.push(`r.forum_id = ${parameters.add(forumId)}`);
  if (kinds !== null) conditions.push(`r.kind = ANY(${parameters.add(kinds)})`);
  if (states !== null) conditions.push(`r.state = ANY(${parameters.add(states)})`);
  if (partyId !== null) conditions.push(`r.party_ids && ARRAY(${sameOrganizationSql(parameters.add(partyId))})`);
  if (hasContract !== null) conditions.push(`r.contract_ref IS ${hasContract ? 'NOT ' : ''}NULL`);
  return conditions.join(' AND ');
}

type SigningDecision = Decision<ForumSigning, SigningCode>;

export async function recordSigning(
  manager: EntityManager,
  request: RequestContext,
  { forumId, ...input }: SigningRecording & { readonly forumId: string },
): Promise<SigningDecision> {
  const [forum] = await findForums(manager, [forumId]);
  if (forum === undefined) return refuse('NOT_FOUND', { id: forumId });
  const parties = await resolveOrganizations(manager, input.partyIds.slice(0, mostOrganizations));
  const decision = record(input, newId('sgn'), { forum, parties, now: request.now }, request.caller);
  if (decision.kind === 'refused') return decision;
  const { signing } = decision.change;
  await manager.insert(SigningEntity, rowOf(signing));
  await write(manager, request, 'recordSigning', 'recorded', decision.change, null, startOfDay(signing.signedOn, forum.timeZone));
  return { kind: 'accepted', change: signing };
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Runs an action on a signing under its row lock. */
export async function changeSigning(
  manager: EntityManager,
  request: RequestContext,
  action: SigningAction,
  { id, expectedVersion, ...input }: SigningInput & Target,
): Promise<SigningDecision> {
  const known = await manager.findOne(SigningEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const decision = decide(action, known, input, request.now, request.caller);
  if (decision.kind === 'refused') return decision;
  const { signing } = decision.change;
  if (signing.version === known.version) return { kind: 'accepted', change: known };
  await manager.update(SigningEntity, { id }, rowOf(signing));
  await write(manager, request, mutationOf[action], signingTable[action].event, decision.change, known, request.now);
  return { kind: 'accepted', change: signing };
}

async function write(
  manager: EntityManager,
  request: RequestContext,
  action: string,
  event: keyof typeof signingEvents,
  { signing, reason, note }: SigningChange,
  before: ForumSigning | null,
  effectiveAt: Date,
): Promise<void> {
  await recordChanges(manager, request, [
    {
      event: signingEvents[event],
      ...{ subject: signing.id, version: signing.version, action, reason, note, effectiveAt },
      fromState: before?.state ?? null,
      toState: signing.state,
      before: before === null ? null : eventView(before),
      after: eventView(signing),
      // Why it was taken back is the staff's.
      tellsReason: false,
    },
  ]);
}

/** TypeORM takes no lists that cannot be written. */
const rowOf = (signing: ForumSigning) => structuredClone(signing) as object;
