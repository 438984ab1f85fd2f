import { type Decision, holds, refuse } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { countRows, type IdList, inOrder, type Parameters, pageOfIds, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, In } from 'typeorm';
import { findForums, lockForum } from '../forum/forum-store.ts';
import type { DelegateState } from '../generated/resolvers.ts';
import { findMemberships } from '../membership/membership-store.ts';
import { lockSurvivor, sameOrganizationSql } from '../organization/organization-store.ts';
import { countedStates, type Delegate, type DelegateAction, type DelegateSurroundings, delegateTable, mutationOf } from './delegate.ts';
import { viewDelegates } from './delegate-access.ts';
import { type DelegateInput, decide, type Registration, register } from './delegate-decisions.ts';
import type { DelegateCode } from './delegate-messages.ts';
import { countPlaces, DelegateEntity, DelegateRecordEntity, fillPlaces, recorded } from './delegate-places-store.ts';

export function findDelegates(manager: EntityManager, ids: readonly string[]): Promise<Delegate[]> {
  return manager.findBy(DelegateRecordEntity, { id: In([...ids]) });
}

/** What decisions about these delegates need to know, by delegate: one statement. */
export async function findDelegateFacts(
  manager: EntityManager,
  delegates: readonly Delegate[],
  { now }: Pick<RequestContext, 'now'>,
): Promise<ReadonlyMap<string, DelegateSurroundings>> {
  const forums = await findForums(manager, [...new Set(delegates.map(({ forumId }) => forumId))]);
  const found = new Map(forums.map((forum) => [forum.id, forum]));
  return new Map(
    delegates.flatMap(({ id, forumId }) => {
      const forum = found.get(forumId);
      return forum === undefined ? [] : [[id, { forum, now }]];
    }),
  );
}

/** What is asked of a list; null does not matter. */
export interface DelegateListing {
  readonly forumId: string | null;
  readonly organizationId: string | null;
  readonly states: readonly DelegateState[] | null;
  readonly countries: readonly string[] | null;
  readonly order: 'CREATED' | 'CREATED_DESC';
}

/** A page of what the caller may see, one more than `limit` where there are more: two statements. */
export async function listDelegates(
  manager: EntityManager,
  listing: DelegateListing,
  request: RequestContext,
  limit: number,
  after: string | null,
): Promise<Delegate[]> {
  const ids = await pageOfIds(manager, idsOf(listing, request), limit, after);
  return inOrder(ids, await findDelegates(manager, ids));
}

/** Counts what the caller may see, to one past `limit`. */
export function countDelegates(manager: EntityManager, listing: DelegateListing, request: RequestContext, limit: number): Promise<number> {
  return countRows(manager, idsOf(listing, request), limit);
}

const idsOf = (listing: DelegateListing, request: RequestContext): IdList<Delegate> => ({
  table: 'delegate_record',
  view: viewDelegates(request.caller),
  condition: (parameters) => conditionSql(listing, parameters),
  order: listing.order,
});

function conditionSql({ forumId, organizationId, states, countries }: DelegateListing, parameters: Parameters): string {
  const conditions = ['TRUE'];
  if (forumId !== null) conditions.push(`r.forum_id = ${parameters.add(forumId)}`);
  if (organizationId !== null) conditions.push(`r.organization_id IN (${sameOrganizationSql(parameters.add(organizationId))})`);
  if (states !== null) conditions.push(`r.state = ANY(${parameters.add(states)})`);
  if (countries !== null) conditions.push(`r.country = ANY(${parameters.add(countries)})`);
  return conditions.join(' AND ');
}

type DelegateDecision = Decision<Delegate, DelegateCode>;

export interface RegistrationInput extends Registration {
  readonly forumId: string;
  readonly organizationId: string;
}

/**
 * Registers a delegate. The row of the organisation is locked before that of the forum, as by a membership that changes: places are counted under the forum's lock, and
 * whoever is registered belongs to a member.
 */
export async function registerDelegate(
  manager: EntityManager,
  request: RequestContext,
  input: RegistrationInput,
): Promise<DelegateDecision> {
  const { forumId, organizationId, ...said } = input;
  const organization = await lockSurvivor(manager, organizationId);
  if (organization === null) return refuse('NOT_FOUND', { id: organizationId });
  const forum = await lockForum(manager, forumId);
  if (forum === null) return refuse('NOT_FOUND', { id: forumId });
  const { membershipId } = organization;
  const [membership] = membershipId === null ? [] : await findMemberships(manager, [membershipId]);
  const { registered, waiting } = await countPlaces(manager, forumId);
  const facts = {
    forum,
    organization: { id: organization.id, country: organization.country, membershipState: membership?.state ?? null },
    ofOrganization: await countOfOrganization(manager, forumId, organization.id),
    isKnown: await knownEmails(manager, forumId, input.email),
    hasPlace: waiting === 0 && registered < (forum.capacity ?? 0),
    now: request.now,
  };
  const decision = register(said, newId('dlg'), facts, request.caller);
  if (decision.kind === 'refused') return decision;
  const { delegate } = decision.change;
  await manager.insert(DelegateEntity, rowOf(delegate));
  await recordChanges(manager, request, [recorded('registerDelegate', 'registered', decision.change, null)]);
  return { kind: 'accepted', change: delegate };
}

async function countOfOrganization(manager: EntityManager, forumId: string, organizationId: string): Promise<number> {
  const [row]: { count: number }[] = await manager.query(
    'SELECT count(*)::integer AS count FROM delegate_record WHERE forum_id = $1 AND organization_id = $2 AND state = ANY($3)',
    [forumId, organizationId, countedStates],
  );
  return row?.count ?? 0;
}

/** Whether an address is that of somebody who is expected already. */
async function knownEmails(manager: EntityManager, forumId: string, email: string | null | undefined): Promise<(email: string) => boolean> {
  if (email == null) return () => false;
  const [known] = await manager.query('SELECT 1 FROM delegate WHERE forum_id = $1 AND lower(email) = lower($2) AND state = ANY($3)', [
    forumId,
    email.trim(),
    countedStates,
  ]);
  return () => known !== undefined;
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Runs an action on a delegate under the lock of the forum. What the caller may not see is not there. A place that becomes free is given on. */
export async function changeDelegate(
  manager: EntityManager,
  request: RequestContext,
  action: DelegateAction,
  { id, expectedVersion, ...input }: DelegateInput & Target,
): Promise<DelegateDecision> {
  const [seen] = await findDelegates(manager, [id]);
  if (seen === undefined || !holds(viewDelegates(request.caller), seen)) return refuse('NOT_FOUND', { id });
  const forum = await lockForum(manager, seen.forumId);
  const [known] = await findDelegates(manager, [id]);
  if (forum === null || known === undefined) throw new Error(`${id} or its forum is gone`);
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const surroundings = { forum, now: request.now, isKnown: await knownEmails(manager, forum.id, input.email) };
  const decision = decide(action, known, input, surroundings, request.caller);
  if (decision.kind === 'refused') return decision;
  const { delegate } = decision.change;
  if (delegate.version === known.version) return { kind: 'accepted', change: known };
  const { organizationId: _, ...columns } = delegate;
  await manager.update(DelegateEntity, { id }, rowOf(columns));
  await recordChanges(manager, request, [recorded(mutationOf[action], delegateTable[action].event, decision.change, known)]);
  if (action === 'withdraw') await fillPlaces(manager, request, forum);
  return { kind: 'accepted', change: delegate };
}

/** TypeORM takes no lists that cannot be written. */
const rowOf = (delegate: Omit<Delegate, 'organizationId'>) => structuredClone(delegate) as object;
