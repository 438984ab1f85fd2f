import { type Decision, type Refused, refuse } from '@cattc/decisions';
import { organizationEvents } from '@cattc/events';
import { newId, parseRorId } from '@cattc/formats';
import { type RecordedChange, type RequestContext, recordChanges } from '@cattc/subgraph';
import equal from 'fast-deep-equal';
import type { EntityManager } from 'typeorm';
import type { DuplicateReason } from '../generated/resolvers.ts';
import { countOrganizationVersions } from '../statistics/statistics-store.ts';
import {
  eventView,
  type Organization,
  type OrganizationChange,
  type OrganizationCode,
  type OrganizationEdit,
  type Registration,
  refuseRegistration,
  register,
  update,
} from './organization.ts';
import { indexOrganizations, type WrittenOrganization } from './organization-index-store.ts';
import type { OrganizationInput } from './organization-input.ts';

const columns = `o.id, o.merged_into AS "mergedInto", COALESCE(o.survivor_id, o.id) AS "survivorId", o.version, o.ror_id AS "rorId", o.status, o.names, o.types, o.country, o.subdivision, o.city, o.lat, o.lng, o.website,
  o.domains, o.established, o.external_ids AS "externalIds", o.relations, o.membership_id AS "membershipId",
  o.membership_state AS "membershipState", o.registered_at AS "registeredAt", o.updated_at AS "updatedAt"`;

type OrganizationRow = Omit<Organization, 'location' | 'registeredAt' | 'updatedAt'> & {
  readonly lat: number | null;
  readonly lng: number | null;
  readonly registeredAt: Date;
  readonly updatedAt: Date;
};

function toOrganization({ lat, lng, registeredAt, updatedAt, ...row }: OrganizationRow): Organization {
  return {
    ...row,
    location: lat === null || lng === null ? null : { lat, lng },
    registeredAt: registeredAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

async function select(manager: EntityManager, condition: string, values: readonly unknown[]): Promise<Organization[]> {
  const rows: OrganizationRow[] = await manager.query(`SELECT ${columns} FROM organization o WHERE ${condition}`, [...values]);
  return rows.map(toOrganization);
}

/** The records as they are, also merged ones: to resolve what an id means, see resolveOrganizations. */
export function findOrganizations(manager: EntityManager, ids: readonly string[]): Promise<Organization[]> {
  return select(manager, 'o.id = ANY($1)', [ids]);
}

/** What each of these ids means: the record, or the survivor of the one that was merged. One statement. */
export function resolveOrganizations(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Organization>> {
  return resolveBy(manager, 'id', ids);
}

/** The same for ROR ids. */
export function resolveOrganizationsByRorId(manager: EntityManager, rorIds: readonly string[]): Promise<ReadonlyMap<string, Organization>> {
  return resolveBy(manager, 'ror_id', rorIds);
}

async function resolveBy(
  manager: EntityManager,
  key: 'id' | 'ror_id',
  values: readonly string[],
): Promise<ReadonlyMap<string, Organization>> {
  const rows: (OrganizationRow & { readonly named: string })[] = await manager.query(
    `SELECT n.${key} AS named, ${columns} FROM organization n JOIN organization o ON o.id = COALESCE(n.survivor_id, n.id) WHERE n.${key} = ANY($1)`,
    [values],
  );
  return new Map(rows.map(({ named, ...row }) => [named, toOrganization(row)]));
}

/** The ids that mean one record, of which `id` (a place of a statement) is one: its own, and those of all that were merged into it. */
export function sameOrganizationSql(id: string): string {
  return `SELECT s.id FROM organization n JOIN organization s ON s.id = COALESCE(n.survivor_id, n.id) OR s.survivor_id = COALESCE(n.survivor_id, n.id)
    WHERE n.id = ${id}`;
}

export async function findSameOrganization(manager: EntityManager, id: string): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(sameOrganizationSql('$1'), [id]);
  return rows.map((row) => row.id);
}

/** Of these ids those that were merged, with the survivor of each. */
export async function findSurvivors(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; survivor: string }[] = await manager.query(
    'SELECT id, survivor_id AS survivor FROM organization WHERE id = ANY($1) AND survivor_id IS NOT NULL',
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, survivor }) => [id, survivor]));
}

/** Locks these records, merged ones too, in the order of their ids. */
export function lockOrganizations(manager: EntityManager, ids: readonly string[]): Promise<Organization[]> {
  return select(manager, 'o.id = ANY($1) ORDER BY o.id FOR UPDATE', [ids]);
}

/** Locks what an id means: a record that is merged while it is waited for leads on to its survivor. */
export async function lockSurvivor(manager: EntityManager, id: string): Promise<Organization | null> {
  for (let wanted = id; ; ) {
    const condition = 'o.id = (SELECT COALESCE(n.survivor_id, n.id) FROM organization n WHERE n.id = $1) FOR UPDATE OF o';
    const [found] = await select(manager, condition, [wanted]);
    if (found === undefined || found.mergedInto === null) return found ?? null;
    wanted = found.survivorId;
  }
}

export interface Duplicate {
  readonly of: string;
  readonly id: string;
  readonly reason: DuplicateReason;
}

/** Records that share a domain or a folded name with each of these: one statement, at most 20 for each. */
export function findDuplicates(manager: EntityManager, ids: readonly string[]): Promise<Duplicate[]> {
  return manager.query(
    `SELECT s.id AS of, d.id, CASE WHEN d.domain THEN 'SAME_DOMAIN' ELSE 'SAME_NAME' END AS reason
     FROM unnest($1::text[]) AS s(id)
     CROSS JOIN LATERAL (
       SELECT other.id, bool_or(starts_with(own.key, 'domain:')) AS domain
       FROM organization_match_key own JOIN organization_match_key other ON other.key = own.key AND other.id <> own.id
       WHERE own.id = s.id GROUP BY other.id ORDER BY other.id LIMIT 20
     ) d`,
    [ids],
  );
}

/** What became of each organisation of a batch, in its order. */
export type RegistrationDecision = Decision<Registration, OrganizationCode>;

/** Registers a batch: known records are locked, each is decided on its own, all are written together. */
export async function registerOrganizations(
  manager: EntityManager,
  request: RequestContext,
  inputs: readonly OrganizationInput[],
): Promise<Decision<readonly RegistrationDecision[], OrganizationCode>> {
  const refused = refuseRegistration(request.caller, inputs.length);
  if (refused !== null) return refused;
  const rorIds = inputs.flatMap(({ rorId }) => (rorId == null ? [] : [bareRorId(rorId)]));
  const locked = await select(manager, 'o.ror_id = ANY($1) ORDER BY o.id FOR UPDATE', [rorIds]);
  const known = new Map(locked.map((organization) => [organization.rorId, organization]));
  const seen = new Set<string>();
  const decisions = inputs.map((input): RegistrationDecision => {
    const rorId = input.rorId == null ? null : bareRorId(input.rorId);
    if (rorId !== null && seen.has(rorId)) return twice(rorId);
    if (rorId !== null) seen.add(rorId);
    return register(input, known.get(rorId) ?? null, newId('org'), request.now);
  });
  const written = decisions.flatMap((decision) => {
    if (decision.kind === 'refused' || !('change' in decision.change)) return [];
    const { organization, event } = decision.change.change;
    return [{ organization, event, before: event === 'registered' ? null : (known.get(organization.rorId) ?? null) }];
  });
  await writeOrganizations(manager, request, written);
  return { kind: 'accepted', change: await showingSurvivors(manager, decisions) };
}

/** Of a record that was merged before the answer has the survivor. */
async function showingSurvivors(manager: EntityManager, decisions: readonly RegistrationDecision[]): Promise<RegistrationDecision[]> {
  const merged = decisions.flatMap((decision) =>
    decision.kind === 'accepted' && decision.change.outcome === 'MERGED' ? [decision.change.organization.id] : [],
  );
  const survivors = merged.length === 0 ? new Map<string, Organization>() : await resolveOrganizations(manager, merged);
  return decisions.map((decision) => {
    if (decision.kind === 'refused' || decision.change.outcome !== 'MERGED') return decision;
    const { organization, outcome } = decision.change;
    return { kind: 'accepted', change: { outcome, organization: survivors.get(organization.id) ?? organization } };
  });
}

/** The id as it is stored; a text that is none is refused by the decision and matches nothing here. */
function bareRorId(text: string): string {
  const parsed = parseRorId(text);
  return parsed.ok ? parsed.value : text;
}

function twice(rorId: string): Refused<'INVALID_INPUT'> {
  const expected = 'each organisation once in a batch';
  return refuse('INVALID_INPUT', { count: 1 }, [{ path: 'rorId', problem: `${rorId} stands in this batch already`, expected }]);
}

/** Changes one organisation, or the survivor of the one that is named, under its row lock. */
export async function changeOrganization(
  manager: EntityManager,
  request: RequestContext,
  { id, expectedVersion, ...edit }: OrganizationEdit & { id: string; expectedVersion?: number | null | undefined },
): Promise<Decision<Organization, OrganizationCode>> {
  const known = await lockSurvivor(manager, id);
  if (known === null) return refuse('NOT_FOUND', { id });
  if (expectedVersion != null && expectedVersion !== known.version) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known.version });
  }
  const decision = update(known, edit, request.caller, request.now);
  if (decision.kind === 'refused') return decision;
  await writeOrganizations(manager, request, [{ ...decision.change, before: known }]);
  return { kind: 'accepted', change: decision.change.organization };
}

/** Writes facts with what they are found by, history and events. The caller holds the rows' locks. */
export async function writeOrganizations(
  manager: EntityManager,
  request: RequestContext,
  written: readonly (OrganizationChange & WrittenOrganization)[],
  action?: string,
): Promise<void> {
  if (written.length === 0) return;
  await manager.query(
    `INSERT INTO organization AS o (id, version, ror_id, status, names, types, country, subdivision, city, lat, lng, website, domains, established,
       external_ids, relations, registered_at, updated_at)
     SELECT id, version, ror_id, status, names, types, country, subdivision, city, lat, lng, website, domains, established,
       external_ids, relations, registered_at, updated_at
     FROM json_to_recordset($1) AS r(id text, version integer, ror_id text, status text, names jsonb, types text[], country text, subdivision text,
       city text, lat double precision, lng double precision, website text, domains text[], established integer, external_ids jsonb,
       relations jsonb, registered_at timestamptz, updated_at timestamptz)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, ror_id = excluded.ror_id, status = excluded.status, names = excluded.names,
       types = excluded.types, country = excluded.country, subdivision = excluded.subdivision, city = excluded.city, lat = excluded.lat,
       lng = excluded.lng, website = excluded.website, domains = excluded.domains, established = excluded.established,
       external_ids = excluded.external_ids, relations = excluded.relations, updated_at = excluded.updated_at`,
    [JSON.stringify(written.map(({ organization }) => organizationRow(organization)))],
  );
  await indexOrganizations(manager, written);
  const retyped = written.filter(({ organization, before }) => before === null || !equal(before.types, organization.types));
  await countOrganizationVersions(
    manager,
    retyped.map(({ organization }) => organization),
    request.now,
  );
  await recordChanges(
    manager,
    request,
    written.map(({ organization, before, event }) => recorded(organization, event, before, request, action ?? actionOf[event])),
  );
}

const actionOf = { registered: 'registerOrganizations', updated: 'updateOrganization' } as const;

function organizationRow(organization: Organization): object {
  const { rorId, location, externalIds, registeredAt, updatedAt, membershipId: _, membershipState: __, ...facts } = organization;
  return {
    ...facts,
    ror_id: rorId,
    lat: location?.lat ?? null,
    lng: location?.lng ?? null,
    external_ids: externalIds,
    registered_at: registeredAt,
    updated_at: updatedAt,
  };
}

function recorded(
  organization: Organization,
  event: OrganizationChange['event'],
  before: Organization | null,
  request: RequestContext,
  action: string,
): RecordedChange {
  return {
    event: organizationEvents[event],
    subject: organization.id,
    version: organization.version,
    action,
    fromState: before?.status ?? null,
    toState: organization.status,
    before: before === null ? null : eventView(before),
    after: eventView(organization),
    reason: null,
    note: null,
    effectiveAt: request.now,
  };
}
