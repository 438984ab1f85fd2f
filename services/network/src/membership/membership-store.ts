import { type Deadline, replaceDeadlines } from '@cattc/deadlines';
import { type Decision, holds, refuse } from '@cattc/decisions';
import { membershipEvents } from '@cattc/events';
import { dayIn, isDay, newId } from '@cattc/formats';
import {
  type ColumnsOf,
  findByKeys,
  instantColumn,
  nextCaseNumbers,
  type RecordedChange,
  type RequestContext,
  recordChanges,
} from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import { liveAgencies } from '../country/country-store.ts';
import { type ChangedStanding, followStandings } from '../delegate/delegate-places-store.ts';
import { findStoredKinds } from '../document/document-kind-store.ts';
import type { MembershipTier } from '../generated/resolvers.ts';
import { findCouncillors, findMandateHolders } from '../mandate/mandate-store.ts';
import type { Organization } from '../organization/organization.ts';
import { listMembershipsInSearch, listWithoutMembership } from '../organization/organization-search-store.ts';
import { lockSurvivor, resolveOrganizations } from '../organization/organization-store.ts';
import { countMembershipVersions } from '../statistics/statistics-store.ts';
import {
  type ClockAction,
  endedStates,
  eventView,
  isMemberIn,
  type Membership,
  type MembershipAction,
  type MembershipChange,
  type MembershipFacts,
  type MembershipInput,
  membershipTable,
  mutationOf,
} from './membership.ts';
import { viewMemberships } from './membership-access.ts';
import { apply } from './membership-application.ts';
import { meetingDay } from './membership-council.ts';
import { insertCouncilDecision } from './membership-council-store.ts';
import { centreZone, deadlinesOf } from './membership-deadlines.ts';
import { decide, decideByClock, transfer } from './membership-decisions.ts';
import type { MembershipCode } from './membership-messages.ts';

export const MembershipEntity = new EntitySchema<Membership>({
  name: 'Membership',
  tableName: 'membership',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    number: { type: 'text' },
    organizationId: { type: 'text' },
    country: { type: 'text' },
    tier: { type: 'text' },
    state: { type: 'text' },
    fields: { type: 'text', array: true },
    sponsorAgencyId: { type: 'text', nullable: true },
    validFrom: { type: 'date', nullable: true },
    validTo: { type: 'date', nullable: true },
    appliedBy: { type: 'text', nullable: true },
    submittedBy: { type: 'text', nullable: true },
    screenedBy: { type: 'text', nullable: true },
    recommendedBy: { type: 'text', nullable: true },
    agencyTime: { type: 'jsonb', nullable: true },
    notice: { type: 'jsonb', nullable: true },
    suspension: { type: 'jsonb', nullable: true },
    stateSince: instantColumn,
    effectiveAt: instantColumn,
    dueAt: { ...instantColumn, nullable: true },
    waitsFor: { type: 'text', nullable: true },
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<Membership>,
});

export function findMemberships(manager: EntityManager, ids: readonly string[]): Promise<Membership[]> {
  return findByKeys(manager, MembershipEntity, 'id', ids);
}

/** A request, with what is set for memberships in this deployment. */
export interface MembershipRequest extends RequestContext {
  /** How many of the council have to vote or abstain. */
  readonly councilQuorum: number;
}

/** What decisions about these memberships need to know, by membership: as many statements for a page as for one. */
export async function findMembershipFacts(
  manager: EntityManager,
  memberships: readonly Membership[],
  { now, calendars, councilQuorum: quorum }: Pick<MembershipRequest, 'now' | 'calendars' | 'councilQuorum'>,
): Promise<ReadonlyMap<string, MembershipFacts>> {
  const organizations = await resolveOrganizations(
    manager,
    memberships.map(({ organizationId }) => organizationId),
  );
  const agencies = await liveAgencies(manager, 'MEMBERSHIP', now);
  const unvouched = memberships.filter(({ organizationId }) => organizations.get(organizationId)?.rorId === null);
  const documents = await findStoredKinds(manager, unvouched);
  return new Map(
    memberships.flatMap((membership) => {
      const organization = organizations.get(membership.organizationId);
      if (organization === undefined) return [];
      const own = agencies.filter(({ country }) => country === membership.country);
      return [
        [
          membership.id,
          {
            ...{ organization, now, calendars, quorum, mandateHolders: [], councillors: [] },
            agencies: own,
            documents: documents.get(membership.id) ?? [],
          },
        ],
      ];
    }),
  );
}

type MembershipDecision = Decision<Membership, MembershipCode>;

export interface ApplicationInput {
  readonly organizationId: string;
  readonly tier: MembershipTier;
  readonly fields: readonly string[];
  readonly sponsorAgencyId?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Begins an application, of the survivor where the organisation was merged. Its row is locked, so that it has one live membership at most. */
export async function applyForMembership(
  manager: EntityManager,
  request: RequestContext,
  input: ApplicationInput,
): Promise<MembershipDecision> {
  const organization = await lockSurvivor(manager, input.organizationId);
  if (organization === null) return refuse('NOT_FOUND', { id: input.organizationId });
  const sponsor =
    input.sponsorAgencyId == null ? null : (await resolveOrganizations(manager, [input.sponsorAgencyId])).get(input.sponsorAgencyId);
  if (sponsor === undefined) return refuse('NOT_FOUND', { id: input.sponsorAgencyId ?? '' });
  const live = (await findLive(manager, [organization])).get(organization.id) ?? null;
  const identity = { id: newId('mem'), number: '' };
  const stated = { ...input, sponsorAgencyId: sponsor?.id ?? null, note: input.note ?? null };
  const agencies = sponsor === null ? [] : await liveAgencies(manager, 'MEMBERSHIP', request.now);
  const decision = apply(stated, organization, live, agencies, identity, request.caller, request);
  if (decision.kind === 'refused') return decision;
  const [membership] = await insertMemberships(manager, request, 'applyForMembership', 'applied', [decision.change]);
  return { kind: 'accepted', change: membership ?? decision.change.membership };
}

/** Writes new memberships with their numbers and their first events, in so many statements however many there are. The caller holds the locks of their organisations. */
export async function insertMemberships(
  manager: EntityManager,
  request: RequestContext,
  action: string,
  event: 'applied' | 'recorded',
  changes: readonly MembershipChange[],
): Promise<readonly Membership[]> {
  if (changes.length === 0) return [];
  const numbers = await nextCaseNumbers(manager, 'MEM', changes.length, request.now);
  const numbered = changes.map((change, index) => ({ ...change, membership: { ...change.membership, number: numbers[index] ?? '' } }));
  const memberships = numbered.map(({ membership }) => membership);
  await manager.insert(MembershipEntity, memberships);
  await write(
    manager,
    request,
    numbered.map((change) => ({ action, event, change, before: null })),
  );
  return memberships;
}

/** The live memberships of these organisations, by organisation: one statement. */
export async function findLive(
  manager: EntityManager,
  organizations: readonly Pick<Organization, 'membershipId'>[],
): Promise<ReadonlyMap<string, Membership>> {
  const last = await findMemberships(
    manager,
    organizations.flatMap(({ membershipId }) => membershipId ?? []),
  );
  const live = last.filter(({ state }) => !endedStates.includes(state));
  return new Map(live.map((membership) => [membership.organizationId, membership]));
}

/** Runs an action on a membership under its row lock. What the caller may not see is not there. */
export async function changeMembership(
  manager: EntityManager,
  request: MembershipRequest,
  action: MembershipAction,
  { id, expectedVersion, ...input }: MembershipInput & { id: string; expectedVersion?: number | null | undefined },
): Promise<MembershipDecision> {
  const known = await manager.findOne(MembershipEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null || !holds(viewMemberships(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const found = (await findMembershipFacts(manager, [known], request)).get(id);
  if (found === undefined) throw new Error(`the organisation of ${id} is missing`);
  const facts = { ...found, ...(await findCouncilFacts(manager, known, input, request.now)) };
  const decision = decide(action, known, input, facts, request.caller);
  if (decision.kind === 'refused') return decision;
  await update(manager, request, mutationOf[action], membershipTable[action].event, decision.change, known);
  return { kind: 'accepted', change: decision.change.membership };
}

/** Which of the voters are of the council on the day of its meeting, and who holds a mandate for the organisation between then and now. */
async function findCouncilFacts(
  manager: EntityManager,
  { organizationId }: Membership,
  { council, effectiveAt }: MembershipInput,
  now: Date,
): Promise<Partial<Pick<MembershipFacts, 'mandateHolders' | 'councillors'>>> {
  if (council == null) return {};
  const today = dayIn(now, centreZone);
  const day = meetingDay(council, effectiveAt ?? now, now);
  const from = isDay(day) && day < today ? day : today;
  const voters = council.votes.map(({ person }) => person);
  return {
    mandateHolders: await findMandateHolders(manager, organizationId, from, today),
    councillors: await findCouncillors(manager, voters, from),
  };
}

/**
 * Moves a live membership to another record of its organisation, whatever state it is in. The caller holds the locks of both records, and has seen that the other one has
 * no live membership. `action` is the mutation that the history names.
 */
export async function transferMembership(
  manager: EntityManager,
  request: RequestContext,
  membershipId: string,
  toOrganization: { readonly id: string; readonly country: string },
): Promise<MembershipDecision> {
  const known = await manager.findOne(MembershipEntity, { where: { id: membershipId }, lock: { mode: 'pessimistic_write' } });
  if (known === null) return refuse('NOT_FOUND', { id: membershipId });
  const decision = transfer(known, toOrganization, request.caller, request);
  if (decision.kind === 'refused') return decision;
  await manager.query('UPDATE organization SET membership_id = NULL, membership_state = NULL WHERE id = $1 AND membership_id = $2', [
    known.organizationId,
    membershipId,
  ]);
  await listWithoutMembership(manager, known.organizationId);
  await update(manager, request, 'mergeOrganizations', 'transferred', decision.change, known);
  return { kind: 'accepted', change: decision.change.membership };
}

/**
 * Does what deadlines ask for, under the rows' locks and in so many statements however many there are; answers what was changed. Where a deadline has not come, or the membership is in another
 * state meanwhile, nothing is done. `request` is a `clockTick`.
 */
export async function changeMembershipsByClock(
  manager: EntityManager,
  request: RequestContext,
  action: ClockAction,
  deadlines: readonly Pick<Deadline, 'subject'>[],
): Promise<readonly Membership[]> {
  const ids = deadlines.map(({ subject }) => subject);
  const known = await manager.find(MembershipEntity, { where: { id: In(ids) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const written = known.flatMap((before) => {
    const change = decideByClock(action, before, request);
    const cause = `${action} ${before.id}`;
    return change === null ? [] : [{ action, event: membershipTable[action].event, change, before, cause }];
  });
  if (written.length === 0) return [];
  const changed = written.map(({ change }) => change.membership);
  await manager.query(
    `UPDATE membership m SET version = r.version, state = r.state, state_since = r."stateSince", effective_at = r."effectiveAt", due_at = r."dueAt",
       notice = r.notice, waits_for = r."waitsFor", updated_at = r."updatedAt"
     FROM json_to_recordset($1) AS r(id text, version integer, state text, "stateSince" timestamptz, "effectiveAt" timestamptz, "dueAt" timestamptz, notice jsonb, "waitsFor" text,
       "updatedAt" timestamptz)
     WHERE m.id = r.id`,
    [JSON.stringify(changed)],
  );
  await write(manager, request, written);
  return changed;
}

/** Another calendar has moved these deadlines: the dates that follow from them in the record move with them. */
export async function moveDueDates(manager: EntityManager, deadlines: readonly Deadline[]): Promise<void> {
  await manager.query(
    `UPDATE membership m SET due_at = CASE WHEN r.kind = 'NOTICE' AND m.state <> 'ACTIVE' THEN m.due_at ELSE r."dueAt"::timestamptz END,
       notice = CASE WHEN r.kind = 'NOTICE' THEN jsonb_set(m.notice, '{answerBy}', to_jsonb(r."dueAt")) ELSE m.notice END
     FROM json_to_recordset($1) AS r(subject text, kind text, "dueAt" text) WHERE m.id = r.subject`,
    [JSON.stringify(deadlines.map(({ subject, kind, dueAt }) => ({ subject, kind, dueAt: dueAt.toISOString() })))],
  );
}

async function update(
  manager: EntityManager,
  request: RequestContext,
  action: string,
  event: keyof typeof membershipEvents,
  change: MembershipChange,
  before: Membership,
): Promise<void> {
  const { id, ...columns } = change.membership;
  await manager.update(MembershipEntity, { id }, { ...columns, fields: [...columns.fields] } as object);
  await write(manager, request, [{ action, event, change, before }]);
}

/** A change of a membership whose row is written. */
interface Written {
  readonly action: string;
  readonly event: keyof typeof membershipEvents;
  readonly change: MembershipChange;
  readonly before: Membership | null;
  readonly cause?: string;
}

/** What every change of memberships leaves beside their rows: minutes, the organisations' standing, deadlines, history and outbox, and what it means for delegates. */
async function write(manager: EntityManager, request: RequestContext, written: readonly Written[]): Promise<void> {
  const memberships = written.map(({ change }) => change.membership);
  for (const { action, change } of written) {
    const { membership, minutes } = change;
    const { id: subject, version } = membership;
    if (minutes !== null)
      await insertCouncilDecision(manager, { ...minutes, subject, version, action, recordedAt: request.now.toISOString() });
  }
  await manager.query(
    `UPDATE organization o SET membership_id = r.id, membership_state = r.state
     FROM json_to_recordset($1) AS r(id text, "organizationId" text, state text) WHERE o.id = r."organizationId"`,
    [JSON.stringify(memberships)],
  );
  await listMembershipsInSearch(manager, memberships);
  await countMembershipVersions(
    manager,
    written.map(({ change: { membership, effectiveAt } }) => ({ membership, effectiveAt, recordedAt: request.now })),
  );
  await replaceDeadlines(
    manager,
    request.calendars,
    memberships.map(({ id }) => id),
    memberships.flatMap(deadlinesOf),
  );
  await recordChanges(manager, request, written.map(recorded));
  await followStandings(manager, request, written.flatMap(changedStanding));
}

/** Whether the organisation became a member in good standing by this change, or ceased to be one. */
function changedStanding({ change: { membership }, before }: Written): readonly ChangedStanding[] {
  const isMember = isMemberIn(membership.state);
  return isMember === isMemberIn(before?.state ?? 'DRAFT') ? [] : [{ organizationId: membership.organizationId, isMember }];
}

function recorded({ action, event, change, before, cause }: Written): RecordedChange {
  const { membership, reason, note, effectiveAt } = change;
  return {
    event: membershipEvents[event],
    subject: membership.id,
    version: membership.version,
    action,
    fromState: before?.state ?? null,
    toState: membership.state,
    before: before === null ? null : eventView(before),
    after: eventView(membership),
    reason,
    note,
    effectiveAt,
    ...(cause === undefined ? {} : { cause }),
  };
}
