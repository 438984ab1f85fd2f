import { accept, type Caller, type Decision, InputReader, type Refused, refuse, refuseRole, refuseUnsigned } from '@cattc/decisions';
import { foldName } from '@cattc/formats';
import type { MergeReason } from '../generated/resolvers.ts';
import type { Membership } from '../membership/membership.ts';
import type { Organization, OrganizationFacts, OrganizationName } from '../organization/organization.ts';
import { afterEdit } from '../organization/organization-update.ts';
import type { MergeCode } from './merge-messages.ts';

/** What the decision needs to know beside the two records. */
export interface MergeFacts {
  /** The live memberships; null where there is none. */
  readonly membership: Membership | null;
  readonly membershipInto: Membership | null;
  /** How many mandates of persons, and as an agency, are for the record that is to be merged, and how many of the latter are live today. */
  readonly mandates: number;
  readonly agencyMandates: number;
  readonly liveAgencyMandates: number;
  /** How many records were merged into it before. */
  readonly earlierMerges: number;
  readonly now: Date;
}

/** What a caller says. `id` and `into` are the records that were named. */
export interface MergeInput {
  readonly id: string;
  readonly into: string;
  readonly reason: MergeReason;
  readonly note?: string | null | undefined;
  readonly acrossCountries: boolean;
}

/** What goes over to the survivor. */
export interface MergeMoves {
  readonly names: readonly OrganizationName[];
  readonly domains: readonly string[];
  readonly externalIds: OrganizationFacts['externalIds'];
  /** Names of other facts that the survivor did not know. */
  readonly facts: readonly string[];
  readonly membership: Membership | null;
  readonly mandates: number;
  readonly agencyMandates: number;
  readonly earlierMerges: number;
}

/** A record that was merged, as its survivor tells of it. */
export type MergedOrganization = Pick<Organization, 'id' | 'rorId' | 'names'> & { readonly mergedInto: string; readonly mergedAt: string };

export interface Merge {
  /** Both as they are afterwards; the survivor in its old version where nothing goes over. */
  readonly merged: Organization & MergedOrganization;
  readonly survivor: Organization;
  readonly moves: MergeMoves;
  readonly reason: MergeReason;
  readonly note: string | null;
}

const action = 'mergeOrganizations';

/** Merges one record into another: `survivor` is what `input.into` means by now. */
export function merge(
  input: MergeInput,
  merged: Organization,
  survivor: Organization,
  facts: MergeFacts,
  caller: Caller,
): Decision<Merge, MergeCode> {
  const refused =
    refuseMerger(caller) ??
    refuseRecords(input, merged, survivor) ??
    refuseOwn(caller, merged, survivor) ??
    refuseCountries(input, merged, survivor, facts) ??
    refuseMemberships(survivor, facts);
  if (refused !== null) return refused;
  const read = new InputReader();
  const note = read.note('note', input.note, { required: input.reason === 'OTHER' });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const at = facts.now.toISOString();
  const { changed, ...taken } = takeOver(merged, survivor);
  const isChanged = Object.keys(changed).length > 0;
  // With a ROR id its source comes over: of what the survivor knew before, the source says otherwise.
  const source = changed.rorId === undefined ? survivor : merged;
  const { membership, mandates, agencyMandates, earlierMerges } = facts;
  return accept({
    merged: {
      ...merged,
      // A ROR id is of one record: the survivor has it now, unless it has another.
      rorId: changed.rorId === undefined ? merged.rorId : null,
      nationalIds: [],
      mergedInto: survivor.id,
      mergedAt: at,
      survivorId: survivor.id,
      membershipId: null,
      membershipState: null,
      version: merged.version + 1,
      updatedAt: at,
    },
    survivor: isChanged
      ? { ...survivor, ...changed, ...afterEdit(source, { ...survivor, ...changed }, []), version: survivor.version + 1, updatedAt: at }
      : survivor,
    moves: { ...taken, membership, mandates, agencyMandates, earlierMerges },
    reason: input.reason,
    note,
  });
}

/** Whether the caller merges anything at all. */
export function refuseMerger(caller: Caller): Refused<MergeCode> | null {
  return refuseRole(caller, ['SECRETARIAT', 'ADMIN'], action) ?? refuseUnsigned(caller, action);
}

function refuseRecords({ id }: MergeInput, merged: Organization, survivor: Organization): Refused<MergeCode> | null {
  if (merged.mergedInto !== null) return refuse('ALREADY_MERGED', { id, survivor: merged.survivorId });
  if (merged.id === survivor.id) return refuse('MERGE_INTO_ITSELF', { survivor: survivor.id });
  return survivor.status === 'WITHDRAWN' ? refuse('ORGANIZATION_NOT_ACTIVE', { status: survivor.status }) : null;
}

/** Nobody of the staff merges an organisation that they act for elsewhere: they would act for the other one too. */
function refuseOwn({ organizations }: Caller, ...records: readonly Organization[]): Refused<MergeCode> | null {
  return records.some(({ id }) => organizations.includes(id)) ? refuse('OWN_ORGANIZATION', { action }) : null;
}

/** Who has a membership or answers as an agency does so for its country. */
function refuseCountries(
  { acrossCountries }: MergeInput,
  { country }: Organization,
  { country: countryInto }: Organization,
  { membership, liveAgencyMandates }: MergeFacts,
): Refused<MergeCode> | null {
  if (country === countryInto) return null;
  const hindrances = [
    ...(membership === null ? [] : [`has the live membership ${membership.number}`]),
    ...(liveAgencyMandates === 0 ? [] : ['answers for memberships as an agency']),
  ];
  if (acrossCountries && hindrances.length === 0) return null;
  const details = hindrances.map((problem) => ({ path: 'id', problem, expected: 'a record in the country of the other' }));
  return refuse('DIFFERENT_COUNTRIES', { country, countryInto }, details);
}

function refuseMemberships({ status }: Organization, { membership, membershipInto }: MergeFacts): Refused<MergeCode> | null {
  if (membership === null) return null;
  const { number, state } = membership;
  if (membershipInto !== null) {
    return refuse('BOTH_HAVE_MEMBERSHIP', { number, state, numberInto: membershipInto.number, stateInto: membershipInto.state });
  }
  return status === 'ACTIVE' ? null : refuse('ORGANIZATION_NOT_ACTIVE', { status });
}

/** As many as a record holds, see organization-input.ts. */
const mostNames = 100;
const mostDomains = 50;
const mostExternalIds = 100;
const mostRelations = 1_000;

const blanks = [
  'subdivision',
  'city',
  'location',
  'website',
  'established',
  'rorId',
] as const satisfies readonly (keyof OrganizationFacts)[];

/** What the survivor lacks and the merged one has: `changed` are the survivor's facts that become others. */
function takeOver(
  merged: Organization,
  survivor: Organization,
): { changed: Partial<OrganizationFacts> } & Pick<MergeMoves, 'names' | 'domains' | 'externalIds' | 'facts'> {
  const known = new Set(survivor.names.map(({ value }) => foldName(value)));
  const names = merged.names
    .filter(({ value }) => !known.has(foldName(value)))
    .map((name): OrganizationName => ({ ...name, kind: name.kind === 'ACRONYM' ? 'ACRONYM' : 'ALIAS' }))
    .slice(0, Math.max(0, mostNames - survivor.names.length));
  const domains = merged.domains
    .filter((domain) => !survivor.domains.includes(domain))
    .slice(0, Math.max(0, mostDomains - survivor.domains.length));
  const externalIds = merged.externalIds
    .filter(({ scheme, value }) => !survivor.externalIds.some((own) => own.scheme === scheme && own.value === value))
    .slice(0, Math.max(0, mostExternalIds - survivor.externalIds.length));
  const relations = merged.relations
    .filter(({ rorId }) => rorId !== survivor.rorId && rorId !== merged.rorId)
    .filter(({ kind, rorId }) => !survivor.relations.some((own) => own.kind === kind && own.rorId === rorId))
    .slice(0, Math.max(0, mostRelations - survivor.relations.length));
  const { nationalIds } = merged;
  const initiatives = merged.initiatives.filter((code) => !survivor.initiatives.includes(code));
  // The place is one fact: a city of the one does not go with the location of the other.
  const placeKnown = survivor.subdivision !== null || survivor.city !== null || survivor.location !== null;
  const filled = blanks.filter(
    (fact) =>
      survivor[fact] === null &&
      merged[fact] !== null &&
      !(placeKnown && (fact === 'subdivision' || fact === 'city' || fact === 'location')),
  );
  return {
    names,
    domains,
    externalIds,
    facts: [
      ...filled,
      ...(relations.length > 0 ? ['relations'] : []),
      ...(nationalIds.length > 0 ? ['nationalIds'] : []),
      ...(initiatives.length > 0 ? ['initiatives'] : []),
    ],
    changed: {
      ...(names.length > 0 && { names: [...survivor.names, ...names] }),
      ...(domains.length > 0 && { domains: [...survivor.domains, ...domains] }),
      ...(externalIds.length > 0 && { externalIds: [...survivor.externalIds, ...externalIds] }),
      ...(relations.length > 0 && { relations: [...survivor.relations, ...relations] }),
      // Each is of one organisation alone: none stays behind, however many there are.
      ...(nationalIds.length > 0 && { nationalIds: [...survivor.nationalIds, ...nationalIds] }),
      ...(initiatives.length > 0 && { initiatives: [...survivor.initiatives, ...initiatives] }),
      ...Object.fromEntries(filled.map((fact) => [fact, merged[fact]])),
    },
  };
}
