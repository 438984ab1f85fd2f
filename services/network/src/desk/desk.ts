import type { Caller } from '@cattc/decisions';
import { CaseParty, type DeskOrder, type MembershipState } from '../generated/resolvers.ts';

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

/** Whose moves concern a caller first: those of their own part; every part's for those of the staff who have none. */
export function ownParties({ role }: Pick<Caller, 'role'>): readonly CaseParty[] {
  const parties = Object.values(CaseParty);
  const own = parties.filter((party) => party === role);
  return own.length > 0 ? own : parties;
}
