import { type EventEnvelope, membershipEvents, readData } from '@cattc/events';

/** What trading knows of a membership, from the events of network. */
export interface Member {
  readonly organizationId: string;
  readonly membershipId: string;
  /** Version of that membership. */
  readonly version: number;
  readonly country: string;
  /** State of that membership, as network names it. */
  readonly state: string;
}

/** The states in which an organisation has a member's rights. */
export const activeStates: readonly string[] = ['ACTIVE', 'RENEWAL_DUE'];

/** The states in which a member's rights rest or have ended. */
export const endedStates = ['SUSPENDED', 'LAPSED', 'WITHDRAWN', 'EXPELLED'] as const;
export type EndedState = (typeof endedStates)[number];

/** The states that a membership does not leave. */
const closedStates: readonly string[] = ['REJECTED', 'WITHDRAWN', 'EXPELLED', 'EXPIRED'];

/** Of an organisation's memberships the one that counts: the live one, else the last one. Ids sort by the time they were made. */
export function currentOf(members: readonly Member[]): Member | null {
  const live = members.filter(({ state }) => !closedStates.includes(state));
  return (live.length > 0 ? live : members).toSorted((a, b) => (a.membershipId < b.membershipId ? 1 : -1))[0] ?? null;
}

export function isActive(member: Member | null): boolean {
  return member !== null && activeStates.includes(member.state);
}

export function isEnded(state: string): state is EndedState {
  return (endedStates as readonly string[]).includes(state);
}

/** What an event of a membership says of its organisation. */
export function memberOf(event: EventEnvelope): Member {
  const { id, organizationId, country, state } = readData(membershipEvents.approved, event).after;
  return { organizationId, membershipId: id, version: Number(event.attributes.sequence), country, state };
}
