import { type CaseParty, MembershipState } from '../generated/resolvers.ts';
import { type ClockAction, type Membership, type MembershipAction, type MembershipFacts, membershipTable } from './membership.ts';
import { stateByDate, steps, waitsFor } from './membership-deadlines.ts';

/** One step of a way through the transition table. */
export interface PathStep {
  readonly action: MembershipAction | ClockAction;
  readonly from: MembershipState;
  readonly to: MembershipState;
  /** Whose move it is; null where the clock does it. */
  readonly waitsFor: CaseParty | null;
}

type Facts = Pick<MembershipFacts, 'agencies' | 'now'>;

/**
 * The shortest way from where a membership stands to a state, by the transition table; of two equally short ones the one whose steps stand first there. Null where
 * none leads there; no steps where it is there already.
 */
export function pathTo(goal: MembershipState, membership: Membership, facts: Facts): readonly PathStep[] | null {
  const ways = new Map<MembershipState, readonly PathStep[]>([[membership.state, []]]);
  // States that are reached in the loop are visited in the same loop, those of the shorter ways first.
  for (const [state, way] of ways) {
    if (state === goal) return way;
    for (const step of stepsFrom(state, membership, facts)) {
      if (!ways.has(step.to)) ways.set(step.to, [...way, step]);
    }
  }
  return null;
}

function stepsFrom(from: MembershipState, membership: Membership, facts: Facts): PathStep[] {
  return Object.entries(membershipTable).flatMap(([name, { from: states, to, by }]) => {
    if (!(states as readonly MembershipState[]).includes(from)) return [];
    const action = name as PathStep['action'];
    const end = to === 'computed' ? stateByDate(membership, facts.now) : to;
    if (end === from) return [];
    return [{ action, from, to: end, waitsFor: (by as readonly string[]).includes('CLOCK') ? null : moverOf(from, membership, facts, by) }];
  });
}

/** Whose move an action is: theirs for whom the state waits, where they may; else of those that the table names, such as the member's who withdraws. */
function moverOf(state: MembershipState, membership: Membership, facts: Facts, by: readonly string[]): CaseParty | null {
  const { dueAt } = membership;
  const expected = waitsFor({ waitsFor: steps[state].waitsFor, dueAt: state === membership.state ? dueAt : null }, facts);
  if (expected !== null && by.includes(expected)) return expected;
  return (by.find((role) => role !== 'CLOCK') as CaseParty | undefined) ?? null;
}

/** Every state that a membership may be asked the way to. */
export const goals: readonly MembershipState[] = Object.values(MembershipState);
