import { always, type Predicate } from '@cattc/decisions';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { publicTransitions as publicOfMechanisms } from '../mechanism/mechanism-access.ts';
import type { Membership } from '../membership/membership.ts';
import { publicTransitions, type StateChange } from '../membership/membership-access.ts';
import type { Organization } from '../organization/organization.ts';

/** Something whose changes belong to a timeline, and how much of them its reader is told. */
export interface TimelineSubject {
  readonly id: string;
  /** Whether the reader belongs to the case: they are told of every change, and why. */
  readonly isParty: boolean;
  /** The changes that are told to the others. */
  readonly told: Predicate<StateChange>;
  readonly organization: Organization | null;
  readonly membership: Membership | null;
}

/** Persons, mandates and working groups have no changes that a reader of them may not know. */
export function plainSubject(id: string, isParty: boolean): TimelineSubject {
  return { id, isParty, told: always, organization: null, membership: null };
}

export function organizationSubject(organization: Organization, isParty: boolean): TimelineSubject {
  return { ...plainSubject(organization.id, isParty), organization };
}

export function membershipSubject(membership: Membership, isParty: boolean): TimelineSubject {
  return { ...plainSubject(membership.id, isParty), told: isParty ? always : publicTransitions, membership };
}

export function mechanismSubject(mechanism: Mechanism, isParty: boolean): TimelineSubject {
  return { ...plainSubject(mechanism.id, isParty), told: isParty ? always : publicOfMechanisms };
}
