import { type Decision, refuse } from '@cattc/decisions';
import { agencyMandateEvents, countryGroupEvents, type EventDefinition } from '@cattc/events';
import { newId } from '@cattc/formats';
import { type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema, In, LessThanOrEqual } from 'typeorm';
import type { AgencySubject } from '../generated/resolvers.ts';
import { findSameOrganization, findSurvivors, resolveOrganizations } from '../organization/organization-store.ts';
import {
  type AgencyMandate,
  type AgencyMandateInput,
  type CountryCode,
  type CountryGroup,
  type CountryGroupInput,
  groupEventView,
  isOn,
  mandateEventView,
  type Recorded,
  recordAgencyMandate,
  recordCountryGroup,
} from './country.ts';

export const CountryGroupEntity = new EntitySchema<CountryGroup>({
  name: 'CountryGroup',
  tableName: 'country_group',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    code: { type: 'text' },
    names: { type: 'jsonb' },
    members: { type: 'jsonb' },
  },
});

export const AgencyMandateEntity = new EntitySchema<AgencyMandate>({
  name: 'AgencyMandate',
  tableName: 'agency_mandate',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    organizationId: { type: 'text' },
    country: { type: 'text' },
    subdivision: { type: 'text', nullable: true },
    subject: { type: 'text' },
    operator: { type: 'boolean' },
    from: { type: 'date' },
    to: { type: 'date', nullable: true },
  },
});

export function findCountryGroups(manager: EntityManager): Promise<CountryGroup[]> {
  return manager.find(CountryGroupEntity, { order: { code: 'ASC' } });
}

/** Mandates that are live today: a few rows for each country, so all of them at once. */
export async function liveAgencies(manager: EntityManager, subject: AgencySubject, now: Date): Promise<AgencyMandate[]> {
  const today = now.toISOString().slice(0, 10);
  const begun = await manager.find(AgencyMandateEntity, { where: { subject, from: LessThanOrEqual(today) }, order: { id: 'ASC' } });
  return ofSurvivors(
    manager,
    begun.filter((mandate) => isOn(mandate, today)),
  );
}

export async function findAgencyMandates(manager: EntityManager): Promise<AgencyMandate[]> {
  return ofSurvivors(manager, await manager.find(AgencyMandateEntity, { order: { country: 'ASC', from: 'ASC', id: 'ASC' } }));
}

/** They are the survivor's, whichever of its records they were given to. */
async function ofSurvivors(manager: EntityManager, mandates: readonly AgencyMandate[]): Promise<AgencyMandate[]> {
  const survivors = await findSurvivors(
    manager,
    mandates.map(({ organizationId }) => organizationId),
  );
  return mandates.map((mandate) => ({ ...mandate, organizationId: survivors.get(mandate.organizationId) ?? mandate.organizationId }));
}

interface Versioned {
  readonly expectedVersion?: number | null | undefined;
}

export async function storeCountryGroup(
  manager: EntityManager,
  request: RequestContext,
  { expectedVersion, ...input }: CountryGroupInput & Versioned,
): Promise<Decision<CountryGroup, CountryCode>> {
  const known = await manager.findOne(CountryGroupEntity, { where: { code: input.code }, lock: { mode: 'pessimistic_write' } });
  if (expectedVersion != null && expectedVersion !== (known?.version ?? 0)) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known?.version ?? 0 });
  }
  const decision = recordCountryGroup(input, known, newId('grp'), request.caller);
  if (decision.kind === 'refused') return decision;
  const { record, changed } = decision.change;
  if (changed) {
    await manager.save(CountryGroupEntity, { ...record, names: [...record.names], members: [...record.members] });
    await write(manager, request, decision.change, countryGroupEvents.recorded, 'recordCountryGroup', groupEventView);
  }
  return { kind: 'accepted', change: record };
}

export async function storeAgencyMandate(
  manager: EntityManager,
  request: RequestContext,
  { expectedVersion, ...input }: AgencyMandateInput & Versioned,
): Promise<Decision<AgencyMandate, CountryCode>> {
  const { country, subject, from } = input;
  const organization = (await resolveOrganizations(manager, [input.organizationId])).get(input.organizationId);
  const organizationId = organization?.id ?? input.organizationId;
  const known = await manager.findOne(AgencyMandateEntity, {
    where: { organizationId: In(await findSameOrganization(manager, organizationId)), country, subject, from },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (expectedVersion != null && expectedVersion !== (known?.version ?? 0)) {
    return refuse('STALE_VERSION', { expected: expectedVersion, actual: known?.version ?? 0 });
  }
  const decision = recordAgencyMandate({ ...input, organizationId }, organization ?? null, known, newId('agm'), request.caller);
  if (decision.kind === 'refused') return decision;
  if (decision.change.changed) {
    await manager.save(AgencyMandateEntity, decision.change.record);
    await write(manager, request, decision.change, agencyMandateEvents.recorded, 'recordAgencyMandate', mandateEventView);
  }
  return { kind: 'accepted', change: decision.change.record };
}

async function write<T extends { readonly id: string; readonly version: number }>(
  manager: EntityManager,
  request: RequestContext,
  { record, before }: Recorded<T>,
  event: EventDefinition,
  action: string,
  view: (record: T) => object,
): Promise<void> {
  await recordChanges(manager, request, [
    {
      event,
      subject: record.id,
      version: record.version,
      action,
      fromState: before === null ? null : 'RECORDED',
      toState: 'RECORDED',
      before: before === null ? null : view(before),
      after: view(record),
      reason: null,
      note: null,
      effectiveAt: request.now,
    },
  ]);
}
