import {
  accept,
  type Caller,
  type Decision,
  InputReader,
  type NullableKeys,
  type Refused,
  refuse,
  refuseRole,
  statedValues,
} from '@cattc/decisions';
import equal from 'fast-deep-equal';
import {
  hasLiveMembership,
  type Organization,
  type OrganizationChange,
  type OrganizationFacts,
  type SourceFacts,
  sourceFactNames,
} from './organization.ts';
import { type OrganizationInput, readFacts, readRegisterFacts } from './organization-input.ts';
import type { OrganizationCode } from './organization-messages.ts';
import { registrars } from './organization-registration.ts';

/** Facts to be changed: what is absent stays, null clears. */
export type OrganizationEdit = {
  readonly [Key in 'subdivision' | 'city' | 'location' | 'website' | 'established' | 'parentId']?: OrganizationInput[Key];
} & {
  readonly [Key in 'names' | 'types' | 'domains' | 'status' | 'country' | 'externalIds' | 'nationalIds' | 'successorIds' | 'initiatives']?:
    | OrganizationInput[Key]
    | null
    | undefined;
};

/** Who changes each: the organisation's own members too, or the staff alone. */
const editors: Readonly<Record<string, 'MEMBER' | 'STAFF'>> = {
  names: 'MEMBER',
  types: 'MEMBER',
  subdivision: 'MEMBER',
  city: 'MEMBER',
  location: 'MEMBER',
  website: 'MEMBER',
  domains: 'MEMBER',
  established: 'MEMBER',
  initiatives: 'MEMBER',
  status: 'STAFF',
  country: 'STAFF',
  externalIds: 'STAFF',
  nationalIds: 'STAFF',
  parentId: 'STAFF',
  successorIds: 'STAFF',
} satisfies Record<keyof OrganizationEdit, 'MEMBER' | 'STAFF'>;

/** Changes facts: the organisation's own members what describes it, the staff all. */
export function update(
  known: Organization,
  edit: OrganizationEdit,
  caller: Caller,
  now: Date,
): Decision<OrganizationChange, OrganizationCode> {
  const given = statedValues(edit, clearable);
  const refused = refuseUpdate(known, Object.keys(given), caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const { nationalIds, parentId, successorIds, initiatives, ...source } = given;
  const facts = readFacts(read, { ...known, ...source });
  const stated = { nationalIds, parentId, successorIds, initiatives };
  const register = readRegisterFacts(read, stated, { own: known.id, country: facts.country, tagged: known.initiatives, now });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  if (facts.country !== known.country && hasLiveMembership(known)) {
    return refuse('MEMBERSHIP_UNDER_WAY', { state: known.membershipState ?? '' });
  }
  const cleared = parentId === null ? { parentId: null } : {};
  const edited = { ...known, ...facts, ...register, ...cleared, ...afterEdit(known, facts, Object.keys(source)) };
  // Who says what is so already changes nothing: no version, no event.
  if (equal(edited, known)) return accept({ organization: known, before: known });
  return accept({ organization: { ...edited, version: known.version + 1, updatedAt: now.toISOString() }, before: known });
}

/** What the source says of the facts that are others now; a fact that was edited is nobody's conflict any more. */
export function afterEdit(
  { sourceFacts, sourceConflicts, ...known }: Organization,
  facts: SourceFacts,
  edited: readonly string[],
): Pick<Organization, 'sourceFacts' | 'sourceConflicts'> {
  const theirs: [string, unknown][] = sourceFactNames.map((fact) => [
    fact,
    Object.hasOwn(sourceFacts, fact) ? sourceFacts[fact] : known[fact],
  ]);
  const others = theirs.filter(([fact, value]) => !equal(value, facts[fact as keyof SourceFacts]));
  return {
    sourceFacts: Object.fromEntries(others) as Partial<SourceFacts>,
    sourceConflicts: sourceConflicts.filter((fact) => !edited.includes(fact)),
  };
}

const clearable = { subdivision: true, city: true, location: true, website: true, established: true, parentId: true } satisfies Record<
  NullableKeys<Pick<OrganizationFacts, keyof OrganizationEdit>>,
  true
>;

export function refuseUpdate(known: Organization, facts: readonly string[], caller: Caller): Refused<OrganizationCode> | null {
  const wrongRole = refuseRole(caller, ['MEMBER', ...registrars], 'updateOrganization');
  if (wrongRole !== null) return wrongRole;
  if (caller.role !== 'MEMBER') return null;
  if (caller.organization !== known.id) return refuse('NOT_OWN_ORGANIZATION', { action: 'updateOrganization', organization: known.id });
  const others = facts.filter((fact) => editors[fact] === 'STAFF');
  return others.length === 0 ? null : refuse('FACTS_OF_REGISTER', { facts: others.join(', ') });
}
