import { type Decision, holds, type Role, refuse } from '@cattc/decisions';
import { personEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { subjectHash } from '@cattc/identity';
import {
  type ColumnsOf,
  countRows,
  findByKeys,
  type IdList,
  inOrder,
  instantColumn,
  type Parameters,
  pageOfIds,
  type RequestContext,
  recordChanges,
} from '@cattc/subgraph';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { PersonOrder, PersonState } from '../generated/resolvers.ts';
import {
  decide,
  eventView,
  mutationOf,
  type Person,
  type PersonAction,
  type PersonChange,
  type PersonFacts,
  type PersonInput,
  type PersonRegistration,
  personTable,
  registerPerson,
} from './person.ts';
import { viewPersons } from './person-access.ts';
import type { PersonCode } from './person-messages.ts';

export const PersonEntity = new EntitySchema<Person>({
  name: 'Person',
  tableName: 'person',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    subject: { type: 'text' },
    name: { type: 'text', nullable: true },
    state: { type: 'text' },
    suspensionReach: { type: 'text', nullable: true },
    createdAt: instantColumn,
    updatedAt: instantColumn,
  } satisfies ColumnsOf<Person>,
});

export function findPersons(manager: EntityManager, ids: readonly string[]): Promise<Person[]> {
  return findByKeys(manager, PersonEntity, 'id', ids);
}

export function findPersonsOf(manager: EntityManager, subjects: readonly string[]): Promise<Person[]> {
  return findByKeys(manager, PersonEntity, 'subject', subjects);
}

export interface PersonListing {
  readonly states: readonly PersonState[] | null;
  readonly order: PersonOrder;
}

/** A page of what the caller may see, one row more than `limit` where there are more: two statements. */
export async function listPersons(
  manager: EntityManager,
  listing: PersonListing,
  request: RequestContext,
  limit: number,
  after: string | null,
): Promise<Person[]> {
  const ids = await pageOfIds(manager, idsOf(listing, request), limit, after);
  return inOrder(ids, await findPersons(manager, ids));
}

/** Counts what the caller may see, to one past `limit`. */
export function countPersons(manager: EntityManager, listing: PersonListing, request: RequestContext, limit: number): Promise<number> {
  return countRows(manager, idsOf(listing, request), limit);
}

const idsOf = (listing: PersonListing, request: RequestContext): IdList<Person> => ({
  table: 'person',
  view: viewPersons(request.caller),
  condition: (parameters) => conditionSql(listing, parameters),
  order: listing.order,
});

function conditionSql({ states }: PersonListing, parameters: Parameters): string {
  return states === null ? 'TRUE' : `r.state = ANY(${parameters.add(states)})`;
}

/** What decisions about these persons need to know, by person: one statement however many there are. */
export async function findPersonFacts(
  manager: EntityManager,
  persons: readonly Person[],
  now: Date,
): Promise<ReadonlyMap<string, PersonFacts>> {
  const rows: { personId: string; roles: Role[] }[] = await manager.query(
    `SELECT person_id AS "personId", array_agg(DISTINCT role) AS roles FROM mandate
     WHERE person_id = ANY($1) AND state = 'ACTIVE' AND ("to" IS NULL OR "to" >= $2::date) GROUP BY person_id`,
    [persons.map(({ id }) => id), now.toISOString().slice(0, 10)],
  );
  const found = new Map(rows.map(({ personId, roles }) => [personId, roles]));
  return new Map(persons.map(({ id }) => [id, { roles: found.get(id) ?? [] }]));
}

type PersonDecision = Decision<Person, PersonCode>;

/** Registers a person. Of two that give one subject at once, the unique key lets one through and the other decides anew. */
export async function storePerson(manager: EntityManager, request: RequestContext, input: PersonRegistration): Promise<PersonDecision> {
  const known = await manager.findOneBy(PersonEntity, { subject: input.subject });
  const decision = registerPerson(input, known, newId('per'), request.caller, request.now);
  if (decision.kind === 'refused') return decision;
  await insertPerson(manager, request, decision.change, 'registerPerson');
  return { kind: 'accepted', change: decision.change.person };
}

/** Writes a new person with its first event, under whatever mutation brought them. */
export async function insertPerson(manager: EntityManager, request: RequestContext, change: PersonChange, action: string): Promise<void> {
  await manager.insert(PersonEntity, change.person);
  await write(manager, request, action, 'registered', change, null);
}

/** Runs an action on a person under their row lock. Whom the caller may not see is not there. */
export async function changePerson(
  manager: EntityManager,
  request: RequestContext,
  action: PersonAction,
  { id, expectedVersion, ...input }: PersonInput & { id: string; expectedVersion?: number | null | undefined },
): Promise<PersonDecision> {
  const known = await manager.findOne(PersonEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (known === null || !holds(viewPersons(request.caller), known)) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const facts = (await findPersonFacts(manager, [known], request.now)).get(id) ?? { roles: [] };
  const decision = decide(action, known, input, facts, request.caller, request.now);
  if (decision.kind === 'refused') return decision;
  const { id: _, ...columns } = decision.change.person;
  await manager.update(PersonEntity, { id }, columns);
  await write(manager, request, mutationOf[action], personTable[action].event, decision.change, known);
  return { kind: 'accepted', change: decision.change.person };
}

async function write(
  manager: EntityManager,
  request: RequestContext,
  action: string,
  event: keyof typeof personEvents,
  { person, reason, note }: PersonChange,
  before: Person | null,
): Promise<void> {
  const hash = subjectHash(person.subject);
  await recordChanges(manager, request, [
    {
      event: personEvents[event],
      subject: person.id,
      version: person.version,
      action,
      fromState: before?.state ?? null,
      toState: person.state,
      before: before === null ? null : eventView(before, hash),
      after: eventView(person, hash),
      reason,
      tellsReason: false,
      note,
      effectiveAt: request.now,
    },
  ]);
}
