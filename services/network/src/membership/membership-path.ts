import type { Transition } from '@cattc/decisions';
import type { CaseParty, DocumentKind, MembershipState } from '../generated/resolvers.ts';
import { type ClockAction, type Membership, type MembershipAction, type MembershipFacts, membershipTable } from './membership.ts';
import { stateByDate, steps, waitsFor } from './membership-deadlines.ts';
import { documentsFor } from './membership-documents.ts';

/** One step of a way through the transition table. */
export interface PathStep {
  readonly action: MembershipAction | ClockAction;
  readonly from: MembershipState;
  readonly to: MembershipState;
  /** Whose move it is; null where the clock does it. */
  readonly waitsFor: CaseParty | null;
  /** Kinds of documents that have to be stored before, and which of them are not. */
  readonly documents: readonly DocumentKind[];
  readonly missingDocuments: readonly DocumentKind[];
}

/** A way to a state; `steps` is null where none leads there. */
export interface MembershipPath {
  readonly goal: MembershipState;
  readonly steps: readonly PathStep[] | null;
}

type Facts = Pick<MembershipFacts, 'agencies' | 'documents' | 'now' | 'organization'>;

/**
 * The shortest way from where a membership stands to a state, by the transition table; of two equally short ones the one whose steps stand first there. No steps
 * where it is there already.
 */
export function pathTo(goal: MembershipState, membership: Membership, facts: Facts): MembershipPath {
  const ways = new Map<MembershipState, readonly PathStep[]>([[membership.state, []]]);
  // A state that is found is looked at in the same loop, after all that are nearer.
  for (const [state, way] of ways) {
    if (state === goal) return { goal, steps: way };
    for (const step of stepsFrom(state, membership, facts)) {
      if (!ways.has(step.to)) ways.set(step.to, [...way, step]);
    }
  }
  return { goal, steps: null };
}

function stepsFrom(from: MembershipState, membership: Membership, facts: Facts): PathStep[] {
  return (Object.keys(membershipTable) as PathStep['action'][]).flatMap((action) => {
    const row: Transition<MembershipState> = membershipTable[action];
    if (!row.from.includes(from) || row.to === 'unchanged') return [];
    // What is computed is the state that a suspended membership has by its dates.
    const to = row.to === 'computed' ? stateByDate(membership, facts.now) : row.to;
    if (to === from) return [];
    const documents = documentsFor(action, facts.organization);
    const missingDocuments = documents.filter((kind) => !facts.documents.includes(kind));
    return [{ action, from, to, waitsFor: moverOf(from, row.by, membership, facts), documents, missingDocuments }];
  });
}

/** Those for whom the state waits, where the action is theirs; else those whom the table names, such as the member who withdraws. */
function moverOf(state: MembershipState, by: readonly string[], membership: Membership, facts: Facts): CaseParty | null {
  const dueAt = state === membership.state ? membership.dueAt : null;
  const expected = waitsFor({ waitsFor: steps[state].waitsFor, dueAt }, facts);
  return ([expected, ...by].find((party) => party !== null && by.includes(party) && party !== 'CLOCK') as CaseParty | undefined) ?? null;
}
