import type { Caller, Relation, Relations } from '@cattc/decisions';
import { countryCodes, initiativeCodes } from '@cattc/formats';
import { relations as network } from '@cattc/network';
import { relations as partners } from '@cattc/partners';
import { relations as talent } from '@cattc/talent';
import type { TestDatabases } from '@cattc/testing';
import { relations as trading } from '@cattc/trading';
import type { Service } from './system.ts';

/** A record as its service stores it. */
// biome-ignore lint/suspicious/noExplicitAny: the services' relations judge the records of each type.
export type StoredRecord = any;
// biome-ignore lint/suspicious/noExplicitAny: as above.
export type TypeRelations = Partial<Relations<any, Relation, any>>;

/** What the matrix has to be told of a type of records. Whoever adds an entity to the federation adds it here. */
interface RecordType {
  readonly service: Service;
  /** Where it is stored; null where the world names its keys. */
  readonly table: string | null;
  /** The field that is its key: `id` unless said otherwise. */
  readonly key?: string;
  /** Of what no table holds: its keys. */
  readonly codes?: readonly string[];
  /** When each relation that its rules name holds. */
  readonly relations: TypeRelations;
  /** To whom it belongs; what is left out it has not. */
  readonly owner?: {
    organization?(record: StoredRecord): string | null;
    person?(record: StoredRecord): string | null;
    profile?(record: StoredRecord): string | null;
    country?(record: StoredRecord): string | null;
  };
  /** Whether the caller belongs to the case, as domain.md says it: reads the reasons and notes of its history. */
  isParty?(record: StoredRecord, caller: Caller): boolean;
  /** Where only some of the history is told to those who do not belong to the case: whether a transition is. */
  isToldToAll?(transition: ToldTransition, record: StoredRecord): boolean;
}

/** One row of a history, as it is told. */
export interface ToldTransition {
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly recordedAt: string;
}

const isStaff = ({ role }: Caller) => ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN'].includes(role);
const actsFor = (caller: Caller, organization: string) => caller.role === 'MEMBER' && caller.organization === organization;
const isAgencyOf = (caller: Caller, country: string) => caller.role === 'AGENCY' && caller.country === country;

export const recordTypes: Readonly<Record<string, RecordType>> = {
  Organization: {
    service: 'network',
    table: 'organization',
    relations: { OWN_ORGANIZATION: ({ organization }: Caller) => ({ op: 'equals', field: 'id', value: organization }) },
    owner: { organization: ({ id }) => id, country: ({ country }) => country },
    isParty: ({ id }, caller) => isStaff(caller) || actsFor(caller, id),
  },
  Country: { service: 'network', table: null, key: 'code', codes: countryCodes, relations: {}, owner: { country: ({ code }) => code } },
  Initiative: { service: 'network', table: null, key: 'code', codes: initiativeCodes, relations: {} },
  CountryGroup: { service: 'network', table: 'country_group', relations: {} },
  AgencyMandate: {
    service: 'network',
    table: 'agency_mandate',
    relations: {},
    owner: { organization: ({ organizationId }) => organizationId, country: ({ country }) => country },
  },
  Membership: {
    service: 'network',
    table: 'membership',
    relations: network.Membership,
    owner: { organization: ({ organizationId }) => organizationId, country: ({ country }) => country },
    isParty: ({ organizationId, country }, caller) => isStaff(caller) || actsFor(caller, organizationId) || isAgencyOf(caller, country),
    isToldToAll: ({ action, fromState, toState }) =>
      ['ACTIVE', 'RENEWAL_DUE'].includes(toState) && fromState !== 'SUSPENDED' && !/SuspensionNotice/.test(action),
  },
  Mechanism: {
    service: 'network',
    table: 'mechanism',
    relations: network.Mechanism,
    owner: { country: ({ country }) => country },
    // Every one is China's too.
    isParty: ({ country }, caller) => isStaff(caller) || isAgencyOf(caller, country) || isAgencyOf(caller, 'CN'),
    isToldToAll: ({ toState }) => !['PROPOSED', 'NEGOTIATING'].includes(toState),
  },
  InnovationPlatform: {
    service: 'network',
    table: 'platform_record',
    relations: network.InnovationPlatform,
    owner: { organization: ({ hostIds }) => hostIds[0], country: ({ country }) => country },
    isParty: ({ country }, caller) => isStaff(caller) || isAgencyOf(caller, country) || isAgencyOf(caller, 'CN'),
  },
  Document: {
    service: 'network',
    table: 'document_record',
    relations: network.Document,
    owner: { organization: ({ organizationId }) => organizationId, country: ({ country }) => country },
    isParty: ({ organizationId, country }, caller) => isStaff(caller) || actsFor(caller, organizationId) || isAgencyOf(caller, country),
  },
  Forum: { service: 'network', table: 'forum', relations: {}, isParty: (_, caller) => isStaff(caller) },
  ForumSession: { service: 'network', table: 'forum_session', relations: {}, isParty: (_, caller) => isStaff(caller) },
  Launch: { service: 'network', table: 'launch', relations: {}, isParty: (_, caller) => isStaff(caller) },
  Signing: { service: 'network', table: 'signing', relations: {}, isParty: (_, caller) => isStaff(caller) },
  Delegate: {
    service: 'network',
    table: 'delegate_record',
    relations: network.Delegate,
    owner: { organization: ({ organizationId }) => organizationId, country: ({ country }) => country },
    isParty: ({ organizationId }, caller) => isStaff(caller) || actsFor(caller, organizationId),
  },
  WorkingGroup: {
    service: 'network',
    table: 'working_group',
    relations: network.WorkingGroup,
    owner: { country: ({ country }) => country },
    isParty: ({ country }, caller) => isStaff(caller) || isAgencyOf(caller, country) || isAgencyOf(caller, 'CN'),
  },
  Meeting: {
    service: 'network',
    table: 'meeting',
    relations: network.Meeting,
    owner: { country: ({ country }) => country },
    isParty: ({ country }, caller) => isStaff(caller) || isAgencyOf(caller, country) || isAgencyOf(caller, 'CN'),
  },
  ActionItem: {
    service: 'network',
    table: 'action_item_record',
    relations: network.ActionItem,
    owner: { organization: ({ ownerOrganizationId }) => ownerOrganizationId, country: ({ country }) => country },
    isParty: ({ country, ownerOrganizationId }, caller) =>
      isStaff(caller) || isAgencyOf(caller, country) || isAgencyOf(caller, 'CN') || actsFor(caller, ownerOrganizationId),
  },
  MembershipRecording: {
    service: 'network',
    table: 'membership_recording',
    relations: {},
    // Nobody else is shown it at all.
    isParty: () => true,
  },
  Person: {
    service: 'network',
    table: 'person',
    relations: network.Person,
    owner: { person: ({ subject }) => subject },
    isParty: (_, caller) => isStaff(caller),
  },
  Duplicate: {
    service: 'network',
    table: 'duplicate',
    relations: {},
    // Nobody else is shown it at all.
    isParty: () => true,
  },
  Mandate: {
    service: 'network',
    table: 'mandate',
    relations: network.Mandate,
    owner: {
      person: ({ subject }) => subject,
      organization: ({ organizationId }) => organizationId,
      profile: ({ profileId }) => profileId,
      country: ({ country }) => country,
    },
    isParty: ({ grantedBy }, caller) => isStaff(caller) || caller.person === grantedBy,
  },
  Position: {
    service: 'talent',
    table: 'position',
    relations: talent.Position,
    owner: { organization: ({ hostId }) => hostId, country: ({ country }) => country },
    isParty: ({ hostId }, caller) => isStaff(caller) || actsFor(caller, hostId),
  },
  TalentProfile: {
    service: 'talent',
    table: 'talent_profile',
    relations: talent.TalentProfile,
    owner: { person: ({ person }) => person, profile: ({ id }) => id, country: ({ country }) => country },
    // Nobody else is shown its history.
    isParty: () => true,
  },
  Listing: {
    service: 'trading',
    table: 'listing',
    relations: trading.Listing,
    owner: { organization: ({ ownerId }) => ownerId, country: ({ country }) => country },
    isParty: ({ ownerId, country }, caller) => isStaff(caller) || actsFor(caller, ownerId) || isAgencyOf(caller, country),
    isToldToAll: ({ recordedAt }, { publishedAt }) => publishedAt !== null && new Date(recordedAt) >= publishedAt,
  },
  PartnerSystem: {
    service: 'partners',
    table: 'partner_system',
    relations: partners.PartnerSystem,
    owner: { person: ({ subject }) => subject, country: ({ country }) => country },
    // Nobody else is shown it at all.
    isParty: () => true,
  },
};

export function recordType(type: string): RecordType {
  const found = recordTypes[type];
  if (found === undefined) throw new Error(`${type} is a record that the matrix does not know; add it to infra/access/test/records.ts`);
  return found;
}

/** Who looks, in the form that the relations of a type take. */
export function viewerFor(type: string, caller: Caller, homeOf: (organization: string) => string | null): unknown {
  if (type !== 'Listing') return caller;
  const home = caller.role === 'MEMBER' && caller.organization !== null ? homeOf(caller.organization) : null;
  return { caller, countries: [...new Set([caller.country, home])].filter((country) => country !== null) };
}

/** What lies between a caller and a record, as the matrix counts its cells. */
export type Nearness = 'own' | 'party' | 'same country' | 'other country' | 'stranger' | '-';

export function nearness(type: string, record: StoredRecord, caller: Caller, homeOf: (organization: string) => string | null): Nearness {
  const { owner = {}, isParty } = recordType(type);
  const is = (value: string | null | undefined, own: string | null) => value != null && value === own;
  const [organization, country] = [owner.organization?.(record) ?? null, owner.country?.(record) ?? null];
  if (is(owner.person?.(record), caller.person) || is(owner.profile?.(record), caller.profile)) return 'own';
  if (caller.role === 'MEMBER' && is(organization, caller.organization)) return 'own';
  if (isParty?.(record, caller) === true) return 'party';
  const home = caller.country ?? (caller.organization === null ? null : homeOf(caller.organization));
  if (home === null || country === null) return 'stranger';
  return home === country ? 'same country' : 'other country';
}

/** All records of the stored types, by type and key. */
export async function readRecords(databases: TestDatabases): Promise<ReadonlyMap<string, ReadonlyMap<string, StoredRecord>>> {
  const read = Object.entries(recordTypes).map(async ([type, { service, table }]) => {
    const rows = table === null ? [] : await databases.query(service, `SELECT * FROM "${table}" ORDER BY id`);
    const records = rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [camelCase(column), value])));
    return [type, new Map(records.map((record) => [String(record.id), record]))] as const;
  });
  return new Map(await Promise.all(read));
}

function camelCase(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
