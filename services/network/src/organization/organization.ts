import type { OrganizationView } from '@cattc/events';
import { foldName, type NationalId } from '@cattc/formats';
import equal from 'fast-deep-equal';
import type {
  MembershipState,
  NameKind,
  OrganizationAttention,
  OrganizationRelationKind,
  OrganizationStatus,
  OrganizationType,
} from '../generated/resolvers.ts';
import { endedStates } from '../membership/membership.ts';

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

/** What a source states about an organisation. */
export interface SourceFacts {
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

/** What is known about an organisation: what a source states, or who edited it, and what is stated in this register alone. */
export interface OrganizationFacts extends SourceFacts {
  readonly nationalIds: readonly NationalId[];
  /** Ids of registered organisations. */
  readonly parentId: string | null;
  readonly successorIds: readonly string[];
  /** Codes of the lines of the action plan that it is counted under. */
  readonly initiatives: readonly string[];
}

/** An organisation in the register. Instants are ISO texts. */
export interface Organization extends OrganizationFacts {
  readonly id: string;
  /** The record that this one was merged into; null for one that stands for itself. */
  readonly mergedInto: string | null;
  /** The record that this one's id answers, at the end of all merges: its own id where it stands for itself. */
  readonly survivorId: string;
  readonly version: number;
  /** What the source says of the facts of which this register says otherwise. */
  readonly sourceFacts: Partial<SourceFacts>;
  /** Those of them that the source has changed since they were edited here: somebody has to look at them. */
  readonly sourceConflicts: readonly (keyof SourceFacts)[];
  /** The day on which its source last changed what it states; null where that is not known. */
  readonly sourceModifiedOn: string | null;
  /** Id and state of the live membership, else of the last one; null where it never applied. */
  readonly membershipId: string | null;
  readonly membershipState: MembershipState | null;
  readonly registeredAt: string;
  readonly updatedAt: string;
}

/** An organisation as it is to be written, and as it was; `before` is null for a new one. */
export interface OrganizationChange {
  readonly organization: Organization;
  readonly before: Organization | null;
  /** Of a new one: what its source said, see organization-source-store.ts. */
  readonly fingerprint?: string | null;
}

/** A fact that changed, with what it was and became. */
export interface FactChange {
  readonly fact: keyof OrganizationFacts;
  readonly before: unknown;
  readonly after: unknown;
}

/** A fact of which the source says otherwise. */
export interface SourceConflict {
  readonly fact: keyof SourceFacts;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Whether a membership of it is under way or in force. */
export function hasLiveMembership({ membershipState }: Pick<Organization, 'membershipState'>): boolean {
  return membershipState !== null && !endedStates.includes(membershipState);
}

/** Why the secretariat has to look at it. */
export function attentionOf(organization: Pick<Organization, 'status' | 'membershipState' | 'sourceConflicts'>): OrganizationAttention[] {
  const { status, sourceConflicts } = organization;
  const reasons: OrganizationAttention[] = [];
  if (status !== 'ACTIVE' && hasLiveMembership(organization)) reasons.push(`${status}_WITH_MEMBERSHIP`);
  if (sourceConflicts.length > 0) reasons.push('SOURCE_CONFLICT');
  return reasons;
}

const sourceFactTable = {
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
} satisfies Record<keyof SourceFacts, true>;
const registerFactTable = { nationalIds: true, parentId: true, successorIds: true, initiatives: true } satisfies Record<
  Exclude<keyof OrganizationFacts, keyof SourceFacts>,
  true
>;

export const sourceFactNames = Object.keys(sourceFactTable) as (keyof SourceFacts)[];
const factNames = [...sourceFactNames, ...(Object.keys(registerFactTable) as (keyof typeof registerFactTable)[])];

/** The facts of which two statements say different things; the order in a list is part of what it says. */
export function changesBetween(before: OrganizationFacts, after: OrganizationFacts): FactChange[] {
  return factNames.filter((fact) => !equal(before[fact], after[fact])).map((fact) => ({ fact, before: before[fact], after: after[fact] }));
}

export function conflictsOf({ sourceConflicts, sourceFacts, ...facts }: Organization): SourceConflict[] {
  return sourceConflicts.map((fact) => ({ fact, ours: facts[fact], theirs: sourceFacts[fact] ?? null }));
}

/** The name that it is displayed by where no language is asked for. */
export function firstName({ names }: Pick<SourceFacts, 'names'>): string {
  return names[0]?.value ?? '';
}

/** What a list is sorted by: the folded displayed name, bounded for the index. */
export function sortName(facts: Pick<OrganizationFacts, 'names'>): string {
  const folded = foldName(firstName(facts));
  return folded.length <= 120 ? folded : Array.from(folded).slice(0, 120).join('');
}

/** What the event log may know of an organisation: all that is public. */
export function eventView(organization: Organization): OrganizationView {
  const { id, rorId, mergedInto, status, names, types, country, subdivision, city, location, website, domains, established } = organization;
  const { externalIds, relations, nationalIds, parentId, successorIds, initiatives } = organization;
  return {
    id,
    rorId,
    mergedInto,
    status,
    displayName: firstName(organization),
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
    nationalIds: [...nationalIds],
    parentId,
    successorIds: [...successorIds],
    initiatives: [...initiatives],
  };
}
