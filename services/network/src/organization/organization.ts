import {
  accept,
  type Caller,
  commonMessages,
  type Decision,
  InputReader,
  type Messages,
  type NullableKeys,
  type Refused,
  refuse,
  refuseInvalid,
  refuseRole,
  statedValues,
} from '@cattc/decisions';
import type { OrganizationView } from '@cattc/events';
import { foldName } from '@cattc/formats';
import equal from 'fast-deep-equal';
import type {
  MembershipState,
  NameKind,
  OrganizationRelationKind,
  OrganizationStatus,
  OrganizationType,
  RefusalCode,
} from '../generated/resolvers.ts';
import { type OrganizationInput, readFacts } from './organization-input.ts';

export interface OrganizationName {
  readonly value: string;
  readonly lang: string | null;
  readonly kind: NameKind;
}

export interface OrganizationRelation {
  readonly kind: OrganizationRelationKind;
  /** The other organisation's ROR id; it need not be registered. */
  readonly rorId: string;
  readonly label: string;
}

/** What is known about an organisation, as its source or an editor states it. */
export interface OrganizationFacts {
  readonly rorId: string | null;
  readonly status: OrganizationStatus;
  /** The displayed name first. */
  readonly names: readonly OrganizationName[];
  readonly types: readonly OrganizationType[];
  readonly country: string;
  readonly subdivision: string | null;
  readonly city: string | null;
  readonly location: { readonly lat: number; readonly lng: number } | null;
  readonly website: string | null;
  readonly domains: readonly string[];
  readonly established: number | null;
  readonly externalIds: readonly { readonly scheme: string; readonly value: string }[];
  readonly relations: readonly OrganizationRelation[];
}

/** An organisation in the register. Instants are ISO texts. */
export interface Organization extends OrganizationFacts {
  readonly id: string;
  /** The record that this one was merged into; null for one that stands for itself. */
  readonly mergedInto: string | null;
  /** The record that this one's id answers, at the end of all merges: its own id where it stands for itself. */
  readonly survivorId: string;
  readonly version: number;
  /** Id and state of the live membership, else of the last one; null where it never applied. */
  readonly membershipId: string | null;
  readonly membershipState: MembershipState | null;
  readonly registeredAt: string;
  readonly updatedAt: string;
}

export const organizationMessages = {
  ...commonMessages,
  NOT_OWN_ORGANIZATION: {
    en: 'Your mandate is for another organisation; "{action}" takes a mandate for {organization}.',
    'zh-Hans': '您的授权属于其他机构;“{action}”需要 {organization} 的授权。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type OrganizationCode = keyof typeof organizationMessages;

export interface OrganizationChange {
  readonly organization: Organization;
  readonly event: 'registered' | 'updated';
}

/** What becomes of one organisation of a batch; UNCHANGED and MERGED write and publish nothing. */
export type Registration =
  | { readonly outcome: 'REGISTERED' | 'UPDATED' | 'WITHDRAWN'; readonly change: OrganizationChange }
  | { readonly outcome: 'UNCHANGED' | 'MERGED'; readonly organization: Organization };

const staff = ['SECRETARIAT', 'ADMIN'] as const;
/** Most organisations of one batch. */
export const largestBatch = 500;

export function refuseRegistration(caller: Caller, size: number): Refused<OrganizationCode> | null {
  const wrongRole = refuseRole(caller, staff, 'registerOrganizations');
  if (wrongRole !== null) return wrongRole;
  if (size >= 1 && size <= largestBatch) return null;
  const expected = `1 to ${largestBatch} organisations at once`;
  return refuseInvalid([{ path: 'organizations', problem: `has ${size} items`, expected }]);
}

/** Registers an organisation that is not known by its ROR id, or brings the known one up to date. */
export function register(
  input: OrganizationInput,
  known: Organization | null,
  id: string,
  now: Date,
): Decision<Registration, OrganizationCode> {
  const read = new InputReader();
  const facts = readFacts(read, input);
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const at = now.toISOString();
  if (known === null) {
    const beginning = { version: 1, mergedInto: null, survivorId: id, membershipId: null, membershipState: null };
    const organization = { ...facts, ...beginning, id, registeredAt: at, updatedAt: at };
    return accept({ outcome: facts.status === 'WITHDRAWN' ? 'WITHDRAWN' : 'REGISTERED', change: { organization, event: 'registered' } });
  }
  // Its source goes on telling of a record that was merged here; what became of it is not the source's to say.
  if (known.mergedInto !== null) return accept({ outcome: 'MERGED', organization: known });
  if (sameFacts(known, facts)) return accept({ outcome: 'UNCHANGED', organization: known });
  const organization = { ...known, ...facts, version: known.version + 1, updatedAt: at };
  const withdrawn = facts.status === 'WITHDRAWN' && known.status !== 'WITHDRAWN';
  return accept({ outcome: withdrawn ? 'WITHDRAWN' : 'UPDATED', change: { organization, event: 'updated' } });
}

/** Facts to be changed: what is absent stays, null clears. */
export type OrganizationEdit = {
  readonly [Key in 'subdivision' | 'city' | 'location' | 'website' | 'established']?: OrganizationInput[Key];
} & { readonly [Key in 'names' | 'types' | 'domains' | 'externalIds']?: OrganizationInput[Key] | null | undefined };

/** Changes facts: the organisation's own members and the staff. */
export function update(
  known: Organization,
  edit: OrganizationEdit,
  caller: Caller,
  now: Date,
): Decision<OrganizationChange, OrganizationCode> {
  const refused = refuseUpdate(known, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const facts = readFacts(read, { ...known, ...statedValues(edit, clearable) });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const organization = { ...known, ...facts, version: known.version + 1, updatedAt: now.toISOString() };
  return accept({ organization, event: 'updated' });
}

const clearable = { subdivision: true, city: true, location: true, website: true, established: true } satisfies Record<
  NullableKeys<Pick<OrganizationFacts, keyof OrganizationEdit>>,
  true
>;

export function refuseUpdate(known: Organization, caller: Caller): Refused<OrganizationCode> | null {
  const wrongRole = refuseRole(caller, ['MEMBER', ...staff], 'updateOrganization');
  if (wrongRole !== null) return wrongRole;
  if (caller.role !== 'MEMBER' || caller.organization === known.id) return null;
  return refuse('NOT_OWN_ORGANIZATION', { action: 'updateOrganization', organization: known.id });
}

/** Whether two statements of facts say the same, in the same order. */
function sameFacts(known: OrganizationFacts, facts: OrganizationFacts): boolean {
  return factNames.every((name) => equal(known[name], facts[name]));
}

const factNames = Object.keys({
  rorId: true,
  status: true,
  names: true,
  types: true,
  country: true,
  subdivision: true,
  city: true,
  location: true,
  website: true,
  domains: true,
  established: true,
  externalIds: true,
  relations: true,
} satisfies Record<keyof OrganizationFacts, true>) as (keyof OrganizationFacts)[];

/** The name in a language: its label, else the displayed name. */
export function displayName({ names }: Pick<OrganizationFacts, 'names'>, lang: string | null): string {
  const primary = lang?.toLowerCase().split('-')[0];
  const own =
    primary === undefined ? undefined : names.find((name) => name.kind === 'LABEL' && name.lang?.toLowerCase().split('-')[0] === primary);
  return (own ?? names[0])?.value ?? '';
}

/** What a list is sorted by: the folded displayed name, bounded for the index. */
export function sortName(facts: Pick<OrganizationFacts, 'names'>): string {
  return Array.from(foldName(displayName(facts, null)))
    .slice(0, 120)
    .join('');
}

/** Keys that two records of one organisation share: `domain:` and `name:<country>:`; acronyms name too many to be one. */
export function matchKeys({ names, country, domains }: Pick<OrganizationFacts, 'names' | 'country' | 'domains'>): string[] {
  const folded = names.filter((name) => name.kind !== 'ACRONYM').map((name) => foldName(name.value));
  return [
    ...new Set([
      ...domains.map((domain) => `domain:${domain}`),
      ...folded.filter((name) => name.length >= 3).map((name) => `name:${country}:${name.slice(0, 200)}`),
    ]),
  ];
}

/** What the event log may know of an organisation: all that is public. */
export function eventView(organization: Organization): OrganizationView {
  const { id, rorId, mergedInto, status, names, types, country, subdivision, city, location, website, domains, established } = organization;
  const { externalIds, relations } = organization;
  return {
    id,
    rorId,
    mergedInto,
    status,
    displayName: displayName(organization, null),
    names: [...names],
    types: [...types],
    country,
    subdivision,
    city,
    location,
    website,
    domains: [...domains],
    established,
    externalIds: [...externalIds],
    relations: [...relations],
  };
}
