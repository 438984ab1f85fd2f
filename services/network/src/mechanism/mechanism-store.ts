import { type Deadline, replaceDeadlines } from '@cattc/deadlines';
import { type Decision, holds, refuse } from '@cattc/decisions';
import { mechanismEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import {
  type ColumnsOf,
  findByKeys,
  instantColumn,
  nextCaseNumber,
  type RecordedChange,
  type RequestContext,
  recordChanges,
} from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import { findAgencyMandates } from '../country/country-store.ts';
import { DocumentRecordEntity } from '../document/document-store.ts';
import { toldBy } from '../initiative/initiative-activity.ts';
import { countChanges } from '../initiative/initiative-activity-store.ts';
import { findSurvivors, lockOrganizations, resolveOrganizations, sameOrganizationSql } from '../organization/organization-store.ts';
import {
  eventView,
  type Mechanism,
  type MechanismAction,
  type MechanismChange,
  type MechanismFacts,
  mechanismTable,
  mutationOf,
} from './mechanism.ts';
import { viewMechanisms } from './mechanism-access.ts';
import { deadlinesOf } from './mechanism-deadlines.ts';
import { decide, decideByClock, type MechanismInput, type Named, type Proposal, propose } from './mechanism-decisions.ts';
import type { MechanismCode } from './mechanism-messages.ts';

export const MechanismEntity = new EntitySchema<Mechanism>({
  name: 'Mechanism',
  tableName: 'mechanism',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    number: { type: 'text' },
    country: { type: 'text' },
    cnAgencyId: { type: 'text' },
    partnerAgencyId: { type: 'text' },
    state: { type: 'text' },
    proposedBy: { type: 'text' },
    instrument: { type: 'jsonb', nullable: true },
    signing: { type: 'jsonb', nullable: true },
    signedOn: { type: 'date', nullable: true },
    inForceOn: { type: 'date', nullable: true },
    reviewEveryYears: { type: 'integer' },
    initiatives: { type: 'text', array: true },
    nextReviewOn: { type: 'date', nullable: true },
    lastReview: { type: 'jsonb', nullable: true },
    reviewDueSince: { ...instantColumn, nullable: true },
    waitsFor: { type: 'text', array: true },
    waitingSince: { ...instantColumn, nullable: true },
    dueAt: { ...instantColumn, nullable: true },
    stateSince: instantColumn,
    effectiveAt: instantColumn,
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<Mechanism>,
});

export function findMechanisms(manager: EntityManager, ids: readonly string[]): Promise<Mechanism[]> {
  return findByKeys(manager, MechanismEntity, 'id', ids);
}

/** Those with these countries, the newest first: one statement. */
export function findMechanismsWith(manager: EntityManager, countries: readonly string[]): Promise<Mechanism[]> {
  return manager.find(MechanismEntity, { where: { country: In([...countries]) }, order: { id: 'DESC' } });
}

/** What decisions about these mechanisms need to know, by mechanism: as many statements for a page as for one. */
export async function findMechanismFacts(
  manager: EntityManager,
  mechanisms: readonly Pick<Mechanism, 'id' | 'cnAgencyId' | 'partnerAgencyId'>[],
  { now }: Pick<RequestContext, 'now'>,
): Promise<ReadonlyMap<string, MechanismFacts>> {
  const agencies = await findAgencyMandates(manager);
  const survivors = await findSurvivors(
    manager,
    mechanisms.flatMap(({ cnAgencyId, partnerAgencyId }) => [cnAgencyId, partnerAgencyId]),
  );
  const survivorOf = (id: string) => survivors.get(id) ?? id;
  return new Map(
    mechanisms.map(({ id, cnAgencyId, partnerAgencyId }) => [
      id,
      { agencies, agencyOf: { CHINA: survivorOf(cnAgencyId), PARTNER: survivorOf(partnerAgencyId) }, now },
    ]),
  );
}

type MechanismDecision = Decision<Mechanism, MechanismCode>;

/** Proposes a mechanism. The rows of both agencies are locked, so that they have one live mechanism at most. */
export async function proposeMechanism(manager: EntityManager, request: RequestContext, input: Proposal): Promise<MechanismDecision> {
  const agencies = await lockAgencies(manager, input);
  if (agencies.kind === 'refused') return agencies;
  const identity = { id: newId('mec'), number: '' };
  const stated = { ...input, ...agencies.change };
  const facts = (await findMechanismFacts(manager, [{ ...identity, ...agencies.change }], request)).get(identity.id);
  if (facts === undefined) throw new Error('nothing is known of a mechanism that is proposed');
  const live = await findLive(manager, input.country, agencies.change);
  const decision = propose(stated, live, identity, facts, request.caller);
  if (decision.kind === 'refused') return decision;
  const mechanism = { ...decision.change.mechanism, number: await nextCaseNumber(manager, 'MEC', request.now) };
  await manager.insert(MechanismEntity, rowOf(mechanism));
  await write(manager, request, [
    { action: 'proposeMechanism', event: 'proposed', change: { ...decision.change, mechanism }, before: null },
  ]);
  return { kind: 'accepted', change: mechanism };
}

type Agencies = Pick<Mechanism, 'cnAgencyId' | 'partnerAgencyId'>;

/** The organisations that the ids mean, with their rows locked in the order of their ids. */
async function lockAgencies(manager: EntityManager, { cnAgencyId, partnerAgencyId }: Agencies): Promise<Decision<Agencies, 'NOT_FOUND'>> {
  const found = await resolveOrganizations(manager, [cnAgencyId, partnerAgencyId]);
  const missing = [cnAgencyId, partnerAgencyId].find((id) => !found.has(id));
  if (missing !== undefined) return refuse('NOT_FOUND', { id: missing });
  const meant = (id: string) => found.get(id)?.id ?? id;
  const agencies = { cnAgencyId: meant(cnAgencyId), partnerAgencyId: meant(partnerAgencyId) };
  await lockOrganizations(manager, [agencies.cnAgencyId, agencies.partnerAgencyId]);
  return { kind: 'accepted', change: agencies };
}

/** The live mechanism of two agencies, whatever records of theirs it names. */
async function findLive(
  manager: EntityManager,
  country: string,
  { cnAgencyId, partnerAgencyId }: Agencies,
  beside: string | null = null,
): Promise<Pick<Mechanism, 'number'> | null> {
  const [live]: { number: string }[] = await manager.query(
    `SELECT number FROM mechanism WHERE country = $1 AND state <> 'TERMINATED' AND id IS DISTINCT FROM $4
       AND cn_agency_id IN (${sameOrganizationSql('$2')}) AND partner_agency_id IN (${sameOrganizationSql('$3')}) LIMIT 1`,
    [country, cnAgencyId, partnerAgencyId, beside],
  );
  return live ?? null;
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** Runs an action on a mechanism under its row lock. What the caller may not see is not there. */
export async function changeMechanism(
  manager: EntityManager,
  request: RequestContext,
  action: MechanismAction,
  { id, expectedVersion, ...said }: MechanismInput & Target,
): Promise<MechanismDecision> {
  const [seen] = await findMechanisms(manager, [id]);
  if (seen === undefined || !holds(viewMechanisms(request.caller), seen)) return refuse('NOT_FOUND', { id });
  const agencies = action === 'update' ? await lockAgencies(manager, statedAgencies(seen, said)) : null;
  if (agencies?.kind === 'refused') return agencies;
  const known = await manager.findOne(MechanismEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const facts = (await findMechanismFacts(manager, [known], request)).get(id);
  if (facts === undefined) throw new Error(`nothing is known of ${id}`);
  const input = agencies === null ? said : { ...said, ...named(said, agencies.change) };
  const live = agencies === null ? null : await findLive(manager, known.country, agencies.change, id);
  const documents = await findInstrumentDocuments(manager, facts.agencyOf.PARTNER, input);
  const decision = decide(action, known, input, { documents, live }, facts, request.caller);
  if (decision.kind === 'refused') return decision;
  const { mechanism } = decision.change;
  if (mechanism.version === known.version) return { kind: 'accepted', change: known };
  await manager.update(MechanismEntity, { id }, rowOf(mechanism));
  await write(manager, request, [
    { action: mutationOf[action], event: mechanismTable[action].event, change: decision.change, before: known },
  ]);
  return { kind: 'accepted', change: mechanism };
}

function statedAgencies(mechanism: Mechanism, { cnAgencyId, partnerAgencyId }: MechanismInput): Agencies {
  return { cnAgencyId: cnAgencyId ?? mechanism.cnAgencyId, partnerAgencyId: partnerAgencyId ?? mechanism.partnerAgencyId };
}

/** Those of the agencies that the input names. */
function named({ cnAgencyId, partnerAgencyId }: MechanismInput, agencies: Agencies): Partial<Agencies> {
  return {
    ...(cnAgencyId != null && { cnAgencyId: agencies.cnAgencyId }),
    ...(partnerAgencyId != null && { partnerAgencyId: agencies.partnerAgencyId }),
  };
}

async function findInstrumentDocuments(
  manager: EntityManager,
  organizationId: string,
  { instrument }: MechanismInput,
): Promise<Named['documents']> {
  const ids = instrument?.documentIds ?? [];
  if (ids.length === 0) return [];
  const found = await manager.findBy(DocumentRecordEntity, { id: In(ids.slice(0, 20)), organizationId, state: 'STORED' });
  return found.map(({ id }) => id);
}

/**
 * Asks both sides for reviews that have fallen due, under the rows' locks; answers what was changed. Where somebody was before it, nothing is done. `request` is a
 * `clockTick`.
 */
export async function changeMechanismsByClock(
  manager: EntityManager,
  request: RequestContext,
  deadlines: readonly Pick<Deadline, 'subject'>[],
): Promise<readonly Mechanism[]> {
  const ids = deadlines.map(({ subject }) => subject);
  const known = await manager.find(MechanismEntity, { where: { id: In(ids) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const written = known.flatMap((before): Written[] => {
    const change = decideByClock(before, request.now);
    return change === null
      ? []
      : [{ action: 'fallDue', event: mechanismTable.fallDue.event, change, before, cause: `fallDue ${before.id}` }];
  });
  for (const { change } of written) await manager.update(MechanismEntity, { id: change.mechanism.id }, rowOf(change.mechanism));
  await write(manager, request, written);
  return written.map(({ change }) => change.mechanism);
}

/** A change of a mechanism whose row is written. */
interface Written {
  readonly action: string;
  readonly event: keyof typeof mechanismEvents;
  readonly change: MechanismChange;
  readonly before: Mechanism | null;
  readonly cause?: string;
}

/** What every change of mechanisms leaves beside their rows: deadlines, history and outbox. */
async function write(manager: EntityManager, request: RequestContext, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return;
  const mechanisms = written.map(({ change }) => change.mechanism);
  const ids = mechanisms.map(({ id }) => id);
  await replaceDeadlines(manager, request.calendars, ids, mechanisms.flatMap(deadlinesOf));
  await countChanges(
    manager,
    written.map(({ before, change: { mechanism: after, effectiveAt } }) => ({
      before,
      after,
      told: () => toldBy.mechanism(eventView(after), effectiveAt),
    })),
  );
  await recordChanges(manager, request, written.map(recorded));
}

function recorded({ action, event, change, before, cause }: Written): RecordedChange {
  const { mechanism, reason, note, effectiveAt } = change;
  return {
    event: mechanismEvents[event],
    subject: mechanism.id,
    version: mechanism.version,
    action,
    fromState: before?.state ?? null,
    toState: mechanism.state,
    before: before === null ? null : eventView(before),
    after: eventView(mechanism),
    reason,
    // Why it ended is both sides' affair where more may read that it did.
    tellsReason: mechanism.signedOn === null,
    note,
    effectiveAt,
    ...(cause === undefined ? {} : { cause }),
  };
}

/** TypeORM takes no lists that cannot be written. */
const rowOf = (mechanism: Mechanism) =>
  ({ ...mechanism, waitsFor: [...mechanism.waitsFor], initiatives: [...mechanism.initiatives] }) as object;
