import { type EventEnvelope, membershipEvents, readData } from '@cattc/events';

/** A membership as far as it is known here: what the events of the network subgraph have told. */
export interface Member {
  readonly membershipId: string;
  readonly organizationId: string;
  readonly country: string;
  /** State of the membership. */
  readonly state: string;
  /** Sequence of the last event that was taken in. */
  readonly sequence: number;
}

/** Whether an organisation may offer positions, and from which country. */
export interface HostStanding {
  readonly active: boolean;
  /** Country of its active membership; null where it has none. */
  readonly country: string | null;
}

const activeStates: readonly string[] = ['ACTIVE', 'RENEWAL_DUE'];
const endedStates: readonly string[] = ['SUSPENDED', 'LAPSED', 'WITHDRAWN', 'EXPELLED'];

/** Whether it gives the rights of a member. */
export function isActive({ state }: Pick<Member, 'state'>): boolean {
  return activeStates.includes(state);
}

/** Whether the rights of a member rest, or are over. */
export function hasEnded({ state }: Pick<Member, 'state'>): boolean {
  return endedStates.includes(state);
}

/** An organisation has had several memberships after each other; it is a member while one of them is active. */
export function standingOf(memberships: readonly Pick<Member, 'country' | 'state'>[]): HostStanding {
  const active = memberships.find(isActive);
  return { active: active !== undefined, country: active?.country ?? null };
}

/** What an event of a membership tells. */
export function memberOf(event: EventEnvelope): Member {
  const { id, organizationId, country, state } = readData(membershipEvents.applied, event).after;
  return { membershipId: id, organizationId, country, state, sequence: Number(event.attributes.sequence) };
}
