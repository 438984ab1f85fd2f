import { type Decision, holds, InputReader, refuse } from '@cattc/decisions';
import { mandateEvents } from '@cattc/events';
import { newId, startOfDay } from '@cattc/formats';
import { subjectHash } from '@cattc/identity';
import {
  type ColumnsOf,
  countRows,
  findByKeys,
  type IdList,
  inOrder,
  instantColumn,
  nextCaseNumber,
  type Parameters,
  pageOfIds,
  type RequestContext,
  recordChanges,
} from '@cattc/subgraph';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { MandateOrder, MandateReason, MandateState, Role } from '../generated/resolvers.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import type { Organization } from '../organization/organization.ts';
import { resolveOrganizations, sameOrganizationSql } from '../organization/organization-store.ts';
import { newPerson, type Person, parseSubject } from '../person/person.ts';
import { viewPersons } from '../person/person-access.ts';
import { insertPerson, PersonEntity } from '../person/person-store.ts';
import {
  eventView,
  type GrantFacts,
  grant,
  isDeputyGiver,
  type Mandate,
  type MandateChange,
  mutationOf,
  refuseGiver,
  revoke,
  revoked,
} from './mandate.ts';
import { viewMandates } from './mandate-access.ts';
import type { MandateInput } from './mandate-input.ts';
import type { MandateCode } from './mandate-messages.ts';

const dayColumn = { type: 'date' } as const;

export const MandateEntity = new EntitySchema<Mandate>({
  name: 'Mandate',
  tableName: 'mandate',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    number: { type: 'text' },
    personId: { type: 'text' },
    subject: { type: 'text' },
    role: { type: 'text' },
    organizationId: { type: 'text', nullable: true },
    profileId: { type: 'text', nullable: true },
    country: { type: 'text', nullable: true },
    may: { type: 'text' },
    scopes: { type: 'text', array: true },
    from: dayColumn,
    to: { ...dayColumn, nullable: true },
    deputyOf: { type: 'text', nullable: true },
    state: { type: 'text' },
    grantedBy: { type: 'text' },
    grantedUnder: { type: 'text' },
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<Mandate>,
});

export function findMandates(manager: EntityManager, ids: readonly string[]): Promise<Mandate[]> {
  return findByKeys(manager, MandateEntity, 'id', ids);
}

/** Those of these persons, the newest first, at most 100 of each: two statements, however many persons. */
export function findMandatesOf(manager: EntityManager, personIds: readonly string[]): Promise<Mandate[]> {
  return manager
    .query<Mandate[]>(
      `SELECT m.id FROM unnest($1::text[]) AS s(person_id)
     CROSS JOIN LATERAL (SELECT id FROM mandate WHERE person_id = s.person_id ORDER BY id DESC LIMIT 100) m`,
      [personIds],
    )
    .then(async (rows) =>
      (
        await findMandates(
          manager,
          rows.map(({ id }) => id),
        )
      ).toSorted((a, b) => (a.id < b.id ? 1 : -1)),
    );
}

/**
 * The persons, as `<issuer>:<sub>`, who hold a mandate for an organisation on one of these days, whichever of its merged records it names; one that was
 * taken back was held until then.
 */
export async function findMandateHolders(
  manager: EntityManager,
  organizationId: string,
  from: string,
  to: string,
): Promise<readonly string[]> {
  const rows: { subject: string }[] = await manager.query(
    `SELECT DISTINCT subject FROM mandate
     WHERE organization_id IN (${sameOrganizationSql('$1')}) AND (state = 'ACTIVE' OR updated_at >= $4)
       AND "from" <= $3::date AND ("to" IS NULL OR "to" >= $2::date)`,
    [organizationId, from, to, startOfDay(from, centreZone)],
  );
  return rows.map(({ subject }) => subject);
}

/** Those of these persons, as `<issuer>:<sub>`, who may sign for the council on a day, and whom no suspension shuts out. */
export async function findCouncillors(manager: EntityManager, subjects: readonly string[], day: string): Promise<readonly string[]> {
  const rows: { subject: string }[] = await manager.query(
    `SELECT DISTINCT m.subject FROM mandate m JOIN person p ON p.id = m.person_id
     WHERE m.subject = ANY($1) AND m.role = 'COUNCIL' AND m.may = 'SIGN' AND m.state = 'ACTIVE'
       AND m."from" <= $2::date AND (m."to" IS NULL OR m."to" >= $2::date)
       AND (p.state = 'ACTIVE' OR p.suspension_reach = 'NOT_OF_STAFF')`,
    [subjects, day],
  );
  return rows.map(({ subject }) => subject);
}

export interface MandateListing {
  readonly number: string | null;
  readonly roles: readonly Role[] | null;
  readonly states: readonly MandateState[] | null;
  readonly countries: readonly string[] | null;
  readonly personId: string | null;
  readonly organizationId: string | null;
  readonly deputyOf: string | null;
  readonly inForceOn: string | null;
  readonly order: MandateOrder;
}

/** A page of what the caller may see, one row more than `limit` where there are more: two statements. */
export async function listMandates(
  manager: EntityManager,
  listing: MandateListing,
  request: RequestContext,
  limit: number,
  after: string | null,
): Promise<Mandate[]> {
  const ids = await pageOfIds(manager, idsOf(listing, request), limit, after);
  return inOrder(ids, await findMandates(manager, ids));
}

/** Counts what the caller may see, to one past `limit`. */
export function countMandates(manager: EntityManager, listing: MandateListing, request: RequestContext, limit: number): Promise<number> {
  return countRows(manager, idsOf(listing, request), limit);
}

const idsOf = (listing: MandateListing, request: RequestContext): IdList<Mandate> => ({
  table: 'mandate',
  view: viewMandates(request.caller),
  condition: (parameters) => conditionSql(listing, parameters),
  order: listing.order,
});

function conditionSql(listing: MandateListing, parameters: Parameters): string {
  const { number, roles, states, countries, personId, organizationId, deputyOf, inForceOn } = listing;
  const conditions = ['TRUE'];
  if (number !== null) conditions.push(`r.number = ${parameters.add(number)}`);
  if (roles !== null) conditions.push(`r.role = ANY(${parameters.add(roles)})`);
  if (states !== null) conditions.push(`r.state = ANY(${parameters.add(states)})`);
  if (countries !== null) conditions.push(`r.country = ANY(${parameters.add(countries)})`);
  if (personId !== null) conditions.push(`r.person_id = ${parameters.add(personId)}`);
  if (organizationId !== null) conditions.push(`r.organization_id IN (${sameOrganizationSql(parameters.add(organizationId))})`);
  if (deputyOf !== null) conditions.push(`r.deputy_of = ${parameters.add(deputyOf)}`);
  if (inForceOn !== null) {
    const day = `${parameters.add(inForceOn)}::date`;
    conditions.push(`r.state = 'ACTIVE' AND r."from" <= ${day} AND (r."to" IS NULL OR r."to" >= ${day})`);
  }
  return conditions.join(' AND ');
}

type MandateDecision = Decision<Mandate, MandateCode>;

/** Names the person: a registered one by id, or anybody by subject. */
interface Grantee {
  readonly personId?: string | null | undefined;
  readonly subject?: string | null | undefined;
}

/**
 * Grants a mandate. The person's row is locked, so that grants to one person come one after the other; the organisation and the mandate
 * represented are held as they are until the grant is stored.
 */
export async function grantMandate(
  manager: EntityManager,
  request: RequestContext,
  input: MandateInput & Grantee,
): Promise<MandateDecision> {
  const { caller, now } = request;
  const named = await findGrantee(manager, request, input);
  if (named.kind === 'refused') return named;
  const { person, isNew } = named.change;
  const deputyOf = isDeputyGiver(caller) ? (input.deputyOf ?? caller.mandate) : null;
  const represented =
    deputyOf === null ? null : await manager.findOne(MandateEntity, { where: { id: deputyOf }, lock: { mode: 'pessimistic_read' } });
  const held = isNew ? [] : await manager.findBy(MandateEntity, { personId: person.id, state: 'ACTIVE' });
  const organizationId = input.organizationId ?? represented?.organizationId ?? null;
  const survivors = await holdOrganizations(manager, organizationId, held);
  // One organisation is one place, whichever of its merged records a mandate names.
  const placed = <M extends { readonly organizationId?: string | null | undefined }>(mandate: M): M =>
    mandate.organizationId == null
      ? mandate
      : { ...mandate, organizationId: survivors.get(mandate.organizationId)?.id ?? mandate.organizationId };
  const facts: GrantFacts = {
    person,
    held: held.map(placed),
    organization: organizationId === null ? null : (survivors.get(organizationId) ?? null),
    represented: represented === null ? null : placed(represented),
    now,
  };
  const decision = grant(placed(input), facts, { id: newId('mnd'), number: '' }, caller);
  if (decision.kind === 'refused') return decision;
  const mandate = { ...decision.change.mandate, number: await nextCaseNumber(manager, 'MND', now) };
  if (isNew) await insertPerson(manager, request, { person, reason: null, note: null }, 'grantMandate');
  await manager.insert(MandateEntity, { ...mandate, scopes: [...mandate.scopes] });
  await write(manager, request, [{ change: { ...decision.change, mandate }, before: null }], 'granted', 'grantMandate');
  return { kind: 'accepted', change: mandate };
}

/** What the named organisation and those of the mandates held mean; the named one is held as it is until the transaction ends. */
async function holdOrganizations(
  manager: EntityManager,
  named: string | null,
  held: readonly Mandate[],
): Promise<ReadonlyMap<string, Organization>> {
  if (named === null) return new Map();
  await manager.query(
    'SELECT 1 FROM organization o WHERE o.id = (SELECT COALESCE(n.survivor_id, n.id) FROM organization n WHERE n.id = $1) FOR SHARE OF o',
    [named],
  );
  return resolveOrganizations(manager, [named, ...held.flatMap(({ organizationId }) => organizationId ?? [])]);
}

/** The person who is to hold the mandate, locked; one who is not registered as they would be. By id only whom the caller may see, so that nobody learns of others who they are. */
async function findGrantee(
  manager: EntityManager,
  { caller, now }: RequestContext,
  { personId, subject }: Grantee,
): Promise<Decision<{ person: Person; isNew: boolean }, MandateCode>> {
  const read = new InputReader();
  if ((personId == null) === (subject == null))
    read.wrong('personId', 'the person is named twice, or not at all', 'one of personId and subject');
  const text = subject == null ? null : read.parsed('subject', parseSubject(subject), '');
  const refused = refuseGiver(caller, text ?? '') ?? read.refusal();
  if (refused !== null) return refused;
  const where = personId == null ? { subject: text ?? '' } : { id: personId };
  const person = await manager.findOne(PersonEntity, { where, lock: { mode: 'pessimistic_write' } });
  if (person !== null && (text !== null || holds(viewPersons(caller), person)))
    return { kind: 'accepted', change: { person, isNew: false } };
  if (text === null) return refuse('NOT_FOUND', { id: personId ?? '' });
  return { kind: 'accepted', change: { person: newPerson(newId('per'), text, null, now), isNew: true } };
}

/** Takes a mandate back under its row lock, and with it those of its deputies. What the caller may not see is not there. */
export async function revokeMandate(
  manager: EntityManager,
  request: RequestContext,
  input: {
    readonly id: string;
    readonly reason: MandateReason;
    readonly note?: string | null | undefined;
    readonly expectedVersion?: number | null | undefined;
  },
): Promise<MandateDecision> {
  const { id, reason, expectedVersion } = input;
  const known = await manager.findOne(MandateEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null || !holds(viewMandates(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const read = new InputReader();
  const note = read.note('note', input.note, { required: reason === 'OTHER' });
  const decision = revoke(known, { reason, note }, request.caller, request.now);
  if (decision.kind === 'refused') return decision;
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const deputies = await manager.find(MandateEntity, {
    where: { deputyOf: id, state: 'ACTIVE' },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const ended = deputies.map((before) => ({
    change: { mandate: revoked(before, request.now), reason: 'DEPUTY_GIVER_ENDED', note: null } satisfies MandateChange,
    before,
  }));
  const changes = [{ change: decision.change, before: known }, ...ended];
  await manager.query(`UPDATE mandate SET state = 'REVOKED', version = version + 1, updated_at = $2 WHERE id = ANY($1)`, [
    changes.map(({ before }) => before.id),
    request.now,
  ]);
  await write(manager, request, changes, 'revoked', mutationOf.revoke);
  return { kind: 'accepted', change: decision.change.mandate };
}

async function write(
  manager: EntityManager,
  request: RequestContext,
  changes: readonly { readonly change: MandateChange; readonly before: Mandate | null }[],
  event: keyof typeof mandateEvents,
  action: string,
): Promise<void> {
  await recordChanges(
    manager,
    request,
    changes.map(({ change: { mandate, reason, note }, before }) => {
      const hash = subjectHash(mandate.subject);
      return {
        event: mandateEvents[event],
        subject: mandate.id,
        version: mandate.version,
        action,
        fromState: before?.state ?? null,
        toState: mandate.state,
        before: before === null ? null : eventView(before, hash),
        after: eventView(mandate, hash),
        reason,
        tellsReason: false,
        note,
        effectiveAt: request.now,
      };
    }),
  );
}
