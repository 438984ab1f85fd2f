import type { Caller } from '@cattc/decisions';
import { CaseParty, type DeskOrder, type MembershipState } from '../generated/resolvers.ts';
import type { Membership } from '../membership/membership.ts';
import { noticeBesideRenewal } from '../membership/membership-deadlines.ts';

/** A desk is its reader's: there is nothing to know of it but who asks. */
export type Desk = object;

/** What is asked of a desk; null does not matter. */
export interface DeskListing {
  readonly parties: readonly CaseParty[];
  readonly states: readonly MembershipState[] | null;
  readonly countries: readonly string[] | null;
  /** Whether the time of the step has to be over, or must not be. */
  readonly overdue: boolean | null;
  readonly order: DeskOrder;
}

/** How many cases of one country wait for one party. */
export interface DeskCount {
  readonly waitsFor: CaseParty;
  readonly country: string;
  readonly count: number;
  readonly overdue: number;
  readonly oldestSince: Date;
  readonly nextDueAt: Date | null;
}

/** The part of a case whose moves are the caller's; null for those who only look on. */
export function ownParty({ role }: Pick<Caller, 'role'>): CaseParty | null {
  return Object.values(CaseParty).find((party) => party === role) ?? null;
}

/** Whose moves a desk shows where nobody says: the caller's own, or everybody's to those who only look on. */
export function ownParties(caller: Pick<Caller, 'role'>): readonly CaseParty[] {
  const own = ownParty(caller);
  return own === null ? Object.values(CaseParty) : [own];
}

/** Since when, and until when, a case waits at a desk of these parties: a member who has to renew comes before the notice that the secretariat has to settle. */
export function waitAt(parties: readonly CaseParty[], membership: Membership): { readonly since: string; readonly dueAt: string | null } {
  const notice = parties.includes('MEMBER') ? null : noticeBesideRenewal(membership);
  return notice === null ? { since: membership.stateSince, dueAt: membership.dueAt } : { since: notice.givenAt, dueAt: notice.answerBy };
}
