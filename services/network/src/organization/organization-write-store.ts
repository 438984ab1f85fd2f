import { type Refused, refuse } from '@cattc/decisions';
import { organizationEvents } from '@cattc/events';
import { type RecordedChange, type RequestContext, recordChanges } from '@cattc/subgraph';
import equal from 'fast-deep-equal';
import type { EntityManager } from 'typeorm';
import { toldBy } from '../initiative/initiative-activity.ts';
import { countChanges } from '../initiative/initiative-activity-store.ts';
import { countOrganizationVersions } from '../statistics/statistics-store.ts';
import { eventView, firstName, type Organization, type OrganizationChange } from './organization.ts';
import { indexOrganizations, type UnfinishedIndex } from './organization-index-store.ts';
import { deepestParents, wrongParents } from './organization-parents.ts';
import { lockParents } from './organization-relation-store.ts';
import { findOrganizations } from './organization-store.ts';
import { recordVersions } from './organization-version-store.ts';

/** Writes organisations with what they are found by, but for what `finishIndex` does; nobody is told of it yet. */
export async function storeOrganizations(manager: EntityManager, written: readonly OrganizationChange[]): Promise<UnfinishedIndex> {
  if (written.length === 0) return { words: [], sought: [] };
  await manager.query(
    `INSERT INTO organization AS o (id, version, ror_id, status, names, types, country, subdivision, city, lat, lng, website, domains, established,
       external_ids, relations, national_ids, parent_id, successor_ids, initiatives, source_facts, source_conflicts, source_fingerprint,
       source_modified_on, registered_at, updated_at)
     SELECT id, version, ror_id, status, names, types, country, subdivision, city, lat, lng, website, domains, established,
       external_ids, relations, national_ids, parent_id, successor_ids, initiatives, source_facts, source_conflicts, source_fingerprint,
       source_modified_on, registered_at, updated_at
     FROM json_to_recordset($1) AS r(id text, version integer, ror_id text, status text, names jsonb, types text[], country text, subdivision text,
       city text, lat double precision, lng double precision, website text, domains text[], established integer, external_ids jsonb,
       relations jsonb, national_ids jsonb, parent_id text, successor_ids text[], initiatives text[], source_facts jsonb, source_conflicts text[],
       source_fingerprint text, source_modified_on date, registered_at timestamptz, updated_at timestamptz)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, ror_id = excluded.ror_id, status = excluded.status, names = excluded.names,
       types = excluded.types, country = excluded.country, subdivision = excluded.subdivision, city = excluded.city, lat = excluded.lat,
       lng = excluded.lng, website = excluded.website, domains = excluded.domains, established = excluded.established,
       external_ids = excluded.external_ids, relations = excluded.relations, national_ids = excluded.national_ids,
       parent_id = excluded.parent_id, successor_ids = excluded.successor_ids, initiatives = excluded.initiatives, source_facts = excluded.source_facts,
       source_conflicts = excluded.source_conflicts, updated_at = excluded.updated_at`,
    [JSON.stringify(written.map(organizationRow))],
  );
  const unfinished = await indexOrganizations(manager, written);
  await recordVersions(manager, written);
  return unfinished;
}

/** Leaves history and event for each. */
export async function recordOrganizations(
  manager: EntityManager,
  request: RequestContext,
  written: readonly OrganizationChange[],
  mutation: string,
  note: string | null = null,
): Promise<void> {
  const retyped = written.filter(({ organization, before }) => before === null || !equal(before.types, organization.types));
  await countOrganizationVersions(
    manager,
    retyped.map(({ organization }) => organization),
    request.now,
  );
  await countChanges(
    manager,
    written.map(({ organization: after, before }) => ({ before, after, told: () => toldBy.organization(eventView(after), request.now) })),
  );
  await recordChanges(
    manager,
    request,
    written.map(({ organization, before }) => recorded(organization, before, request, mutation, note)),
  );
}

function organizationRow({ organization, fingerprint }: OrganizationChange): object {
  const {
    rorId,
    location,
    externalIds,
    nationalIds,
    parentId,
    successorIds,
    sourceFacts,
    sourceConflicts,
    sourceModifiedOn,
    registeredAt,
    updatedAt,
    ...rest
  } = organization;
  const { membershipId: _, membershipState: __, ...facts } = rest;
  return {
    ...facts,
    ror_id: rorId,
    lat: location?.lat ?? null,
    lng: location?.lng ?? null,
    external_ids: externalIds,
    national_ids: nationalIds,
    parent_id: parentId,
    successor_ids: successorIds,
    source_facts: sourceFacts,
    source_conflicts: sourceConflicts,
    source_fingerprint: fingerprint ?? null,
    source_modified_on: sourceModifiedOn,
    registered_at: registeredAt,
    updated_at: updatedAt,
  };
}

function recorded(
  organization: Organization,
  before: Organization | null,
  request: RequestContext,
  action: string,
  note: string | null,
): RecordedChange {
  return {
    event: organizationEvents[before === null ? 'registered' : 'updated'],
    subject: organization.id,
    version: organization.version,
    action,
    fromState: before?.status ?? null,
    toState: organization.status,
    before: before === null ? null : eventView(before),
    after: eventView(organization),
    reason: null,
    note,
    effectiveAt: request.now,
  };
}

/** The refusals of those whose parents have just been written, and make a circle or too long a way; by id. */
export async function refuseWrongParents(
  manager: EntityManager,
  written: readonly OrganizationChange[],
): Promise<ReadonlyMap<string, Refused<'CIRCULAR_PARENTS'>>> {
  const moved = written.filter(({ organization, before }) => parentsOf(organization) !== (before === null ? '' : parentsOf(before)));
  return moved.length === 0
    ? new Map()
    : refuseCircles(
        manager,
        moved.map(({ organization }) => organization.id),
      );
}

/** The refusals of those of these organisations that stand wrongly below others; by id. */
export async function refuseCircles(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Refused<'CIRCULAR_PARENTS'>>> {
  const edges = await lockParents(manager, ids);
  const wrong = ids.flatMap((id) => {
    const way = wrongParents(id, edges);
    return way === null ? [] : [{ id, way }];
  });
  if (wrong.length === 0) return new Map();
  const found = await findOrganizations(manager, [...new Set(wrong.flatMap(({ way }) => way))]);
  const names = new Map(found.map((each) => [each.id, firstName(each)]));
  const told = (way: readonly string[]): string => way.map((id) => `${names.get(id) ?? ''} (${id})`).join(' → ');
  const expected = `a parent that does not belong to it, ${deepestParents} levels above it at most`;
  return new Map(
    wrong.map(({ id, way }) => {
      const detail = { path: 'parentId', problem: `leads from it upwards: ${told(way)}`, expected };
      return [id, refuse('CIRCULAR_PARENTS', { deepest: deepestParents }, [detail])];
    }),
  );
}

function parentsOf({ parentId, relations }: Organization): string {
  return [parentId ?? '', ...relations.filter(({ kind }) => kind === 'PARENT').map(({ rorId }) => rorId)].join(' ').trim();
}
